"""Published reports in: a file becomes a stream of pieces, the pieces a report, with every line of the file accounted for."""
