"""Questions asked of a report."""
