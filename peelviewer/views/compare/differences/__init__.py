"""What differs between the two texts of a comparison: marked in them, counted, and gone through one by one."""
