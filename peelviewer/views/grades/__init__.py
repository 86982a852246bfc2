"""Grades of all forces over the years."""
