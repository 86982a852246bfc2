"""Areas for improvement, causes of concern, recommendations and innovative practice: what stands under headings of those names."""

from __future__ import annotations

import re

from peelviewer.importers.recognised import Part
from peelviewer.importers.stream import PieceKind

from .draft import Draft
from .words import folded

_HEADINGS = (
    (re.compile(r"areas? for improvement"), Part.AREA_FOR_IMPROVEMENT),
    (re.compile(r"causes? of concern"), Part.CAUSE_OF_CONCERN),
    (re.compile(r"recommendations?"), Part.RECOMMENDATION),
    (re.compile(r"innovative practice"), Part.PRACTICE),
)
_ASKS = re.compile(r"\b(?:should|needs? to|must)\b", re.IGNORECASE)


def find_improvements(draft: Draft) -> None:
    """Mark what stands under a heading of improvements: its bullets, or its paragraphs where there are none."""
    for index, item in list(draft.of(Part.HEADING)):
        part = next((part for words, part in _HEADINGS if words.fullmatch(folded(item.piece.text))), None)
        if part is not None:
            _mark(draft, index, part)


def _mark(draft: Draft, heading: int, part: Part) -> None:
    frame = draft.items[heading].piece.frame
    question = draft.items[heading].question
    below = []
    for index in range(heading + 1, len(draft.items)):
        item = draft.items[index]
        if item.part in (Part.HEADING, Part.CAPTION, Part.GRADE) or (frame and item.piece.frame != frame and item.piece.frame == 0):
            break
        if item.part in (Part.FINDING, Part.BULLET, Part.QUOTATION):
            below.append(index)
    bullets = [index for index in below if draft.items[index].piece.kind is PieceKind.BULLET]
    if not frame and bullets:  # text that follows the list is a finding
        below = [index for index in below if index <= bullets[-1]]
    for index in below:
        asks = bool(_ASKS.search(draft.items[index].piece.text))
        if part is Part.PRACTICE or index in bullets or (not bullets and (asks or index == below[0])):
            draft.change(index, part=part, question=question)
        elif frame:
            draft.change(index, part=Part.EXPLANATION, question=question)
