"""The reader's own marks: made at a selection, shown in the text, written to, listed."""
