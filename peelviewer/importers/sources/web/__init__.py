"""A saved web page: its text blocks by a parser's events, which of them are the report's, their lines and pieces."""
