"""Marks of the reader: anchored to the words of a report, and found again in another text."""
