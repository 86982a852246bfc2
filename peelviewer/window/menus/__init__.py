"""What the right button offers, in the window's parts and on hits."""
