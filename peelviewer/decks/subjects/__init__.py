"""Slides about one subject, made of facts of one or several reports."""
