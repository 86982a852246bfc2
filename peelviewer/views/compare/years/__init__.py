"""Years side by side: one force over the years, a page of the comparison."""
