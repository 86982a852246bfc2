"""The deck, edited."""
