"""What kind of file it is, and each kind made into a document of lines and pieces."""
