"""How texts and numbers that are compared leave the view."""
