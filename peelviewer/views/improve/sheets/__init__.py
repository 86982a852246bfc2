"""What is asked for in a dialog of its own."""
