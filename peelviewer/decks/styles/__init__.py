"""House styles: how an organisation's slides look, read from its files and kept by name."""
