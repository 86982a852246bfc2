"""Search over reports: what is indexed, how queries are read, and the index."""
