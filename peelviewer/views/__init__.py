"""One pane a file; views see the session, never each other."""
