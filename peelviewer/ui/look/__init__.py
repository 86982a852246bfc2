"""Themes, faces, icons, badges and how things are drawn."""
