"""Help, keys, and what the program is."""
