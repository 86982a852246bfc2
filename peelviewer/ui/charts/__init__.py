"""Live and still charts, and the cards that hold them."""
