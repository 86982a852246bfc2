"""A chapter or a whole report on pages: parted, drawn with running head and foot, printed and written as PDF."""
