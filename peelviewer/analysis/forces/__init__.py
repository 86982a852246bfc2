"""Published values of several forces beside each other, out of every report held."""
