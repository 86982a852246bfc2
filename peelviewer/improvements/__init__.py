"""Improvements that are answered for: asked of reports, counted, edited with undo, merged from files; without Qt."""
