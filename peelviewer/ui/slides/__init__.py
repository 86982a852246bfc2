"""The open deck, and its slides as pictures and files."""
