"""The window: its views, toolbar, status bar, and what its menus do."""
