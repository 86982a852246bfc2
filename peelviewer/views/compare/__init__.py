"""Two texts, or two reports' numbers, beside each other."""
