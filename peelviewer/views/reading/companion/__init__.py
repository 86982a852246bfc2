"""The companion of the text: the figures, notes, terms and errors that belong to the place being read."""
