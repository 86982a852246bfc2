"""The user's own data, in one SQLite file."""
