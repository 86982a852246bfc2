"""What commands of several menus do with decks and with reports of the library."""
