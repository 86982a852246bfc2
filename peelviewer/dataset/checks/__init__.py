"""What must hold in a report or library beyond one row or line: keys, references, orders and ranges."""
