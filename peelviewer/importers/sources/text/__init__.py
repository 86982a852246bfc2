"""A text file: its lines, what each is by its form, which belong together, and the pieces that they make."""
