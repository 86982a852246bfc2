"""What stands on a slide, written natively: a file a content."""
