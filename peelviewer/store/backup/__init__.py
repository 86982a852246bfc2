"""Copies of the user's data, and what is done where the file itself is damaged: mended, salvaged, put back."""
