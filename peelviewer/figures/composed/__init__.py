"""One chart made into a picture of its own: chosen rows, own words, a size; no Qt, no pixels of a screen."""
