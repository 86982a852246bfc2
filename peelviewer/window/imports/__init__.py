"""Files that become reports of the library, as a window shows it."""
