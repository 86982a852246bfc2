"""The reader's own marks in the window: where they are made and shown, and what leaves with them."""
