"""Improvements in their window: the view is wired, and what is read is tracked."""
