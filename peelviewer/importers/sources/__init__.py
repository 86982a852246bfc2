"""What kinds of file a report comes in: each is read into a document of lines and pieces."""
