"""Forms that a figure may have, a file each."""
