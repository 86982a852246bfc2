"""All indicators of a report."""
