"""Controls that know no report."""
