"""The user's data on its way out of one file and into another."""
