"""Every line of a file goes to exactly one place: counted, and proved."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.importers.recognised import Part, Recognised
from peelviewer.importers.stream import Document


class Ledger(NamedTuple):
    """Where a file's lines went: how many there are, stand in the report, are furniture, and are left over (with their numbers).

    *astray* are lines in no place or in several: there are none, or the import is not to be trusted.
    """

    lines: int
    placed: int
    furniture: int
    left_over: tuple[int, ...]
    astray: tuple[int, ...]

    @property
    def holds(self) -> bool:
        """Whether every line is in exactly one place."""
        return not self.astray and self.lines == self.placed + self.furniture + len(self.left_over)


def ledger_of(document: Document, recognised: Recognised) -> Ledger:
    """Return where each line of a document went."""
    counts = dict.fromkeys(range(1, len(document.lines) + 1), 0)
    left_over: list[int] = []
    placed = 0
    for item in recognised.items:
        for number in item.piece.lines:
            counts[number] = counts.get(number, 0) + 1
        if item.part is Part.LEFT_OVER:
            left_over += item.piece.lines
        else:
            placed += len(item.piece.lines)
    for number in document.furniture:
        counts[number] = counts.get(number, 0) + 1
    astray = tuple(number for number, count in sorted(counts.items()) if count != 1)
    return Ledger(len(document.lines), placed, len(document.furniture), tuple(sorted(left_over)), astray)
