"""What must hold between the items of an import, so that whatever a person decides in a review makes a sound report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peelviewer.model.report import OVERALL

from .recognised import Item, Part
from .stream import PieceKind

PROSE = frozenset(
    {
        Part.HEADING,
        Part.FINDING,
        Part.BULLET,
        Part.QUOTATION,
        Part.AREA_FOR_IMPROVEMENT,
        Part.CAUSE_OF_CONCERN,
        Part.RECOMMENDATION,
        Part.EXPLANATION,
        Part.PRACTICE_TITLE,
        Part.PRACTICE,
        Part.TABLE_NOTE,
        Part.LEFT_OVER,
    }
)
"""Parts that are nothing but words, which can be split, joined and taken for each other; nothing else of a report hangs on them."""
_MARK = re.compile(r"\[\^([^\]]*)\]")


def is_words(item: Item) -> bool:
    """Return whether an item is words that may play another part: no table, no picture, nothing that others hang on."""
    return item.part in PROSE and item.piece.kind not in (PieceKind.TABLE, PieceKind.PICTURE) and bool(item.piece.text)


def can_join(first: Item, second: Item) -> bool:
    """Return whether the words of two items can be one item's."""
    return is_words(second) and (is_words(first) or (first.part is Part.NOTE and second.part is not Part.HEADING))


def consistent(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return items without references to headings and notes that are not among them; a mark without its note stays as its number."""
    headings = {item.node for item in items if item.part is Part.HEADING}
    notes = {item.number for item in items if item.part is Part.NOTE}
    return tuple(_consistent(item, headings, notes) for item in items)


def _consistent(item: Item, headings: set[str], notes: set[str]) -> Item:
    if item.question and item.question not in headings:
        item = item._replace(question="")
    if item.part is Part.GRADE and item.node and item.node not in headings and item.node != OVERALL:
        item = item._replace(node="")
    if "[^" in item.piece.text:
        text = _MARK.sub(lambda found: found[0] if found[1] in notes else found[1], item.piece.text)
        if text != item.piece.text:
            item = item._replace(piece=item.piece._replace(text=text))
    return item
