"""What stands in a chapter beside its paragraphs: values, charts, badges, the overview and the panels of notes."""
