"""Papers made of what is asked for and what became of it, as data: what stands in them, whichever kind of file they become."""
