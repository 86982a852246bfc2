"""Running text without its inline marks."""

from __future__ import annotations

from .inline import spans, typographic


def plain_text(markdown: str) -> str:
    """Return inline Markdown as plain text: no emphasis, no link targets, no note marks, typographic quotes."""
    if "*" not in markdown and "[" not in markdown and "\\" not in markdown:  # what every mark begins with
        return typographic(markdown)
    return "".join(span.text for span in spans(markdown))


def note_marks(markdown: str) -> list[int]:
    """Return the numbers of the notes that a text refers to, in order, each as often as it is there."""
    return [span.note for span in spans(markdown) if span.note]
