"""What must hold between the items of an import, so that whatever a person decides in a review makes a sound report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peelviewer.model.report import OVERALL

from .recognised import Item, Part, Recognised
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
IMPROVEMENTS = (Part.AREA_FOR_IMPROVEMENT, Part.CAUSE_OF_CONCERN, Part.RECOMMENDATION)
_MARK = re.compile(r"\[\^([^\]]*)\]")
# What was typed may look like a link or like HTML: signs that would begin one are kept as signs.
_LINK = re.compile(r"(?<!\\)\]\((?:([^()\[\]\s]{0,2000})\))?")
_MARKUP = re.compile(r"(?<!\\)(?:<(?=/?[A-Za-z]|!--)|!(?=\[(?!\^)))")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def is_words(item: Item) -> bool:
    """Return whether an item is words that may play another part: no table, no picture, nothing that others hang on."""
    return item.part in PROSE and item.piece.kind not in (PieceKind.TABLE, PieceKind.PICTURE) and bool(item.piece.text)


def can_join(first: Item, second: Item) -> bool:
    """Return whether the words of two items can be one item's."""
    return is_words(second) and (is_words(first) or (first.part is Part.NOTE and second.part is not Part.HEADING))


def consistent(recognised: Recognised) -> Recognised:
    """Return an import of which a sound report can be made, whatever was decided.

    References to headings that are not there go, a mark without its note stays as its number, and what hangs on something that is not
    there (a note that nothing marks, an explanation of no improvement, a practice without title or text) stands as text in its place.
    """
    items = recognised.items
    headings = {item.node for item in items if item.part is Part.HEADING}
    notes = {item.number for item in items if item.part is Part.NOTE}
    marked = {mark for item in items if item.part is not Part.LEFT_OVER for mark in _marks(item)}
    alone = _alone(items)
    sound = []
    for index, item in enumerate(items):
        if index in alone:
            item = item._replace(part=Part.FINDING)
        elif item.part is Part.NOTE and item.number not in marked:
            sign = item.piece.mark.translate(_RAISED)
            item = item._replace(part=Part.FINDING, number="", piece=item.piece._replace(text=f"{sign} {item.piece.text}".strip()))
        sound.append(_consistent(item, headings, notes))
    return recognised._replace(items=tuple(sound))


def _marks(item: Item) -> list[str]:
    cells = (cell.text for row in item.piece.cells for cell in row)
    return [mark for text in (item.piece.text, *cells) for mark in _MARK.findall(text)]


def _alone(items: Sequence[Item]) -> set[int]:
    """Return the places of explanations of nothing, and of practice without a title or titles without practice."""
    alone: set[int] = set()
    improved, title = False, -1
    for index, item in enumerate(items):
        improved = improved or item.part in IMPROVEMENTS
        if item.part is Part.EXPLANATION and not improved:
            alone.add(index)
        elif item.part is Part.PRACTICE_TITLE:
            alone.add(index)  # until its text comes
            title = index
        elif item.part is Part.PRACTICE:
            if title >= 0 and items[title].question == item.question:
                alone.discard(title)
            else:
                alone.add(index)
        elif item.part is Part.HEADING:
            title = -1
    return alone


def _consistent(item: Item, headings: set[str], notes: set[str]) -> Item:
    if item.question and item.question not in headings:
        item = item._replace(question="")
    if item.part is Part.GRADE and item.node and item.node not in headings and item.node != OVERALL:
        item = item._replace(node="")
    text = _MARK.sub(lambda found: found[0] if found[1] in notes else found[1], item.piece.text)
    text = _MARKUP.sub(r"\\\g<0>", _LINK.sub(lambda found: found[0] if _leads(found[1], headings) else f"\\{found[0]}", text))
    return item if text == item.piece.text else item._replace(piece=item.piece._replace(text=text))


def _leads(target: str | None, headings: set[str]) -> bool:
    """Whether a link is one of the format: to a page of the web, or to a heading that is there."""
    return target is not None and (target.startswith(("http://", "https://")) or (target[:1] == "#" and target[1:] in headings))
