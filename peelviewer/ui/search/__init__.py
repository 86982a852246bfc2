"""Search in the background, and its hits as a list."""
