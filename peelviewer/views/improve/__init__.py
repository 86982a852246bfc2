"""The Improve view: what was asked of the force, how far it is, and all that was asked of anybody."""
