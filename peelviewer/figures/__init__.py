"""Charts as data, and where their parts stand: everything about a chart but the drawing."""
