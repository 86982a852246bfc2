"""The list of the reader's own marks over all reports."""
