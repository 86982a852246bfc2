"""What layouts have in common: each finds one kind of thing in a document's pieces, and says what is not sure of it."""
