"""A recognised document becomes a report of the dataset, every line of its file accounted for."""
