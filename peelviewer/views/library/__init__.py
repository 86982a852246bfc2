"""The library: all reports as a table, narrowed by facets and words, with the detail of the one that is looked at."""
