"""An organisation's own PowerPoint template: read, and filled with the slides of a deck."""
