"""What is open in the windows: tabs, the sessions that keep it, and how it is opened again."""
