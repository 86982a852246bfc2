"""What every source promises: each line of a file in exactly one piece, or in the furniture."""

from __future__ import annotations

from collections import Counter

from peelviewer.importers.stream import Document


def assert_accounted(document: Document) -> None:
    """Hold that lines are numbered from 1 and that each is in one place."""
    assert [line.number for line in document.lines] == list(range(1, len(document.lines) + 1))
    places = Counter(number for piece in document.pieces for number in piece.lines)
    places.update(document.furniture)
    assert places == Counter(line.number for line in document.lines)
