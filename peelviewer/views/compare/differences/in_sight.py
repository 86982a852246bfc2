"""What stands on screen in a side of a comparison, as it leaves in a picture: headings, paragraphs, signs and marked words."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from peelviewer.figures.texts_in_sight import Told
from peelviewer.views.compare.text import CompareText, Margin

from .paragraphs import words_of

OBJECT = "\ufffc"
"""What stands in a block's text for a drawing."""


def in_sight(text: CompareText) -> list[Told]:
    """Return the headings and paragraphs of which something is on screen, each whole; charts have no words and leave by themselves."""
    if text.chapter is None:
        return []
    told = (_told(text, block) for block in text.in_sight())
    return [each for each in told if each.text.strip()]


def _told(text: CompareText, block: QTextBlock) -> Told:
    heading = text.chapter.heading_at(block) if text.chapter is not None else None
    words = words_of(block).replace(OBJECT, " ")
    if heading is not None:
        return Told(words, is_heading=True, matched=heading.id in text.matched)
    cursors = [selection.cursor for selection in text.extraSelections()]
    begin = block.position()
    spans = tuple(
        (cursor.selectionStart() - begin, cursor.selectionEnd() - begin) for cursor in cursors if block.contains(cursor.selectionStart())
    )
    finding = text.chapter.finding_at(block) if text.chapter is not None else None
    number = finding.number if finding is not None else ""
    return Told(words, text.margins.get(block.blockNumber(), Margin("")).sign, spans, number=number)
