"""The audience's slides and the presenter's console."""
