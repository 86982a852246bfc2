"""How the tree of a report's headings is drawn."""
