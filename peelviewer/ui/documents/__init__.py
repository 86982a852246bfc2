"""A chapter as a text document: how it is built, shown and printed."""
