"""One force over the years, drawn."""
