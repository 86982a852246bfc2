"""A PDF becomes lines and pieces: by where its letters stand, as few files say what is a heading or in what order to read."""
