"""What the user adds to a deck: who speaks and when, times, drawings."""
