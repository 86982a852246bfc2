"""What is said of a report in sentences: for speakers, and as messages."""
