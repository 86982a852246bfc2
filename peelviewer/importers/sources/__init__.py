"""What kinds of file are read: each becomes a Document of lines and pieces."""
