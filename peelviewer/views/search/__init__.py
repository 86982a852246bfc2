"""The panel of search hits."""
