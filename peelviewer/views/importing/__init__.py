"""The review of an imported report: what was recognised, beside the pages that it was read from."""
