"""What each menu's commands do."""
