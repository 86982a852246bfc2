"""The report's text with its contents and what belongs to the place read."""
