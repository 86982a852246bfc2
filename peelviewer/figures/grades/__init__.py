"""Published grades drawn: a map, a wheel, a table, how they are spread, and histories; without Qt, for the screen and for files."""
