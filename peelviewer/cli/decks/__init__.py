"""Decks on the command line: written to files, and the house styles that they wear."""
