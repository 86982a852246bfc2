"""What is tracked of improvements, for all views of a window."""
