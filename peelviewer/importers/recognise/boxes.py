"""Boxes of a web page: areas for improvement, causes of concern with recommendations, innovative practice.

A box says what it holds by a label within it or over it, else by the words of its class. Its label becomes part of its first item, as the
dataset says the same by its tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.importers.recognised import Item, Part, Status
from peelviewer.importers.stream import PieceKind
from peelviewer.text.plain import note_marks
from peelviewer.wording import tr

from .draft import Draft
from .words import folded

_LABELS = (
    (re.compile(r"areas? for improvement(?: \d+)?"), Part.AREA_FOR_IMPROVEMENT),
    (re.compile(r"(?:accelerated )?causes? of concern(?: \d+)?"), Part.CAUSE_OF_CONCERN),
    (re.compile(r"recommendations?(?: \d+)?"), Part.RECOMMENDATION),
    (re.compile(r"(?:innovative|promising|notable|positive) practices?(?: \d+)?"), Part.PRACTICE),
)
_CLASS_WORDS = (
    (frozenset(("afi", "improvement", "improvements")), Part.AREA_FOR_IMPROVEMENT),
    (frozenset(("coc", "concern", "concerns")), Part.CAUSE_OF_CONCERN),
    (frozenset(("rec", "recommendation", "recommendations")), Part.RECOMMENDATION),
    (frozenset(("innovative", "innovation", "promising", "practice")), Part.PRACTICE),
)
_LABEL_BEFORE = re.compile(r"\*\*(?P<label>[^*]{1,40})\*\*[:.]?\s+(?=\S)")
_LONGEST_LABEL = 60
_STRONG = re.compile(r"\*\*[^*]+\*\*[.:]?(?:\[\^\d+\])*")
_ASKS = re.compile(r"\b(?:should|needs? to|must)\b", re.IGNORECASE)
_DEADLINE = re.compile(r"(?:By|Within|Before|No later than|Immediately|With immediate effect)\b[^,:;.]{0,80}")
_BODY = frozenset((Part.FINDING, Part.BULLET, Part.QUOTATION, Part.HEADING))


class _Box(NamedTuple):
    """What is in a box: its part, its label's item (None where its class alone says it), its items, and whether it has edges."""

    part: Part
    label: Item | None
    items: list[Item]
    framed: bool


def find_boxes(draft: Draft) -> None:
    """Give the items of boxes their parts, and take their labels into them; what stands between boxes stays as it is."""
    found: list[Item] = []
    index, items = 0, [_without_label(item) for item in draft.items]
    while index < len(items):
        part, labelled = _part_of(items, index)
        if part is None:
            found.append(items[index])
            index += 1
            continue
        end = _end(items, index, labelled=labelled)
        label = items[index] if labelled else None
        inside = items[index + 1 if labelled else index : end]
        framed = bool(inside and inside[0].piece.frame)
        found += _filled(_Box(part, label, inside, framed))
        index = end
    draft.items = found


def _without_label(item: Item) -> Item:
    """Return an item without the label that its words begin with in strong letters; its kind names the part until its box is filled."""
    found = _LABEL_BEFORE.match(item.piece.text) if item.part is Part.FINDING else None
    part = _labelled(found["label"]) if found else None
    if found is None or part is None:
        return item
    return item._replace(kind=part.value, piece=item.piece._replace(text=item.piece.text[found.end() :]))


def _labelled(text: str) -> Part | None:
    words = folded(text)
    return next((part for pattern, part in _LABELS if pattern.fullmatch(words)), None)


def _part_of(items: Sequence[Item], index: int) -> tuple[Part | None, bool]:
    """Return what begins at an item, None for nothing, and whether the item is its label."""
    item = items[index]
    if item.kind:
        return Part(item.kind), False
    if item.part in (Part.FINDING, Part.HEADING) and len(item.piece.text) < _LONGEST_LABEL:
        label = _labelled(item.piece.text)
        if label is not None:
            return label, True
    frame = item.piece.frame
    if item.part in _BODY and frame and (not index or items[index - 1].piece.frame != frame):
        words_of_class = set(re.split(r"[^a-z]+", item.piece.hint.lower()))
        return next((part for words, part in _CLASS_WORDS if words & words_of_class), None), False
    return None, False


def _end(items: Sequence[Item], start: int, *, labelled: bool) -> int:
    """Return where a box ends: with its frame, at the next label, or without a frame at the next heading."""
    index = start + 1
    if index >= len(items):
        return index
    frame = items[index if labelled else start].piece.frame
    heading_taken = False
    while index < len(items):
        item = items[index]
        if item.piece.frame != frame or item.part not in _BODY or item.kind or _part_of(items, index)[1]:
            return index
        if not frame and item.part is not Part.BULLET and items[index - 1].part is Part.BULLET:
            return index  # text that follows a list without a box is a finding
        if not frame and item.part is Part.HEADING:
            if heading_taken or item.level <= items[start].level or not items[start].level:
                return index
            heading_taken = True
        index += 1
    return index


def _filled(box: _Box) -> list[Item]:
    """Return the items of a box with their parts; a label alone stays what it was."""
    if not box.items:
        return [box.label] if box.label else []
    fill = {Part.AREA_FOR_IMPROVEMENT: _improvements, Part.CAUSE_OF_CONCERN: _concern, Part.RECOMMENDATION: _recommendations}
    filled = fill.get(box.part, _practice)([item._replace(kind="") for item in box.items])
    if box.label is not None:
        lines = (*box.label.piece.lines, *filled[0].piece.lines)
        text = filled[0].piece.text + "".join(f"[^{mark}]" for mark in note_marks(box.label.piece.text))
        filled[0] = filled[0]._replace(piece=filled[0].piece._replace(text=text, lines=lines))
    return filled if box.framed else [_doubted(item) for item in filled]


def _doubted(item: Item) -> Item:
    if item.part not in (Part.EXPLANATION, Part.PRACTICE):
        return item
    return item._replace(status=Status.UNCONFIRMED, doubts=(*item.doubts, tr("The file does not show where this box ends.")))


def _improvements(items: Sequence[Item]) -> list[Item]:
    """Return areas for improvement with what explains them: strong words or headings, else bullets that ask, else what comes first."""
    strong = [item for item in items if item.part is Part.HEADING or _STRONG.fullmatch(item.piece.text)]
    bullets = [item for item in items if item.piece.kind is PieceKind.BULLET and _ASKS.search(item.piece.text)]
    ones = strong or (bullets if not items[0].piece.text.rstrip().endswith(":") else []) or items[:1]
    filled: list[Item] = []
    listing = False  # bullets belong to words that end with a colon
    for item in items:
        if any(item is one for one in ones):
            filled.append(_plain(item, Part.AREA_FOR_IMPROVEMENT))
            listing = filled[-1].piece.text.rstrip().endswith(":")
        elif listing and item.piece.kind is PieceKind.BULLET:
            filled[-1] = _joined(filled[-1], item)
        else:
            filled.append(item._replace(part=Part.EXPLANATION, level=0))
            listing = False
    return filled


def _joined(last: Item, item: Item) -> Item:
    piece = last.piece._replace(text=f"{last.piece.text} {item.piece.text}", lines=(*last.piece.lines, *item.piece.lines))
    return last._replace(piece=piece)


def _concern(items: Sequence[Item]) -> list[Item]:
    first, *others = items
    return [_plain(first, Part.CAUSE_OF_CONCERN), *(item._replace(part=Part.EXPLANATION, level=0) for item in others)]


def _recommendations(items: Sequence[Item]) -> list[Item]:
    """Return recommendations, each with the deadline that it or the words before it name; those words stay as they are."""
    bullets = any(item.piece.kind is PieceKind.BULLET for item in items)
    deadline, filled = "", []
    for item in items:
        text = item.piece.text.replace("**", "")
        named = _DEADLINE.match(text)
        if item.piece.kind is PieceKind.BULLET or (not bullets and _ASKS.search(text)):
            filled.append(_plain(item, Part.RECOMMENDATION)._replace(deadline=named[0].strip() if named else deadline))
        else:
            deadline = named[0].strip() if named else deadline
            filled.append(item._replace(part=Part.FINDING, level=0))
    return filled


def _practice(items: Sequence[Item]) -> list[Item]:
    """Return an example of practice: its title, a heading or strong words, and what is told of it."""
    first = items[0]
    titled = first.part is Part.HEADING or bool(_STRONG.fullmatch(first.piece.text))
    told = [item._replace(part=Part.PRACTICE, level=0) for item in items[titled:]]
    return [_plain(first, Part.PRACTICE_TITLE), *told] if titled else told


def _plain(item: Item, part: Part) -> Item:
    """Return an item of a part whose words are strong by themselves, without the signs of it."""
    text = item.piece.text
    if _STRONG.fullmatch(text):
        text = text.replace("**", "")
    return item._replace(part=part, level=0, piece=item.piece._replace(text=text))
