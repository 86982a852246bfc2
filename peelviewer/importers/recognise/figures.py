"""Figures and tables: a caption with the table or picture that follows it, its sources and the notes under it."""

from __future__ import annotations

import re

from peelviewer.importers.recognised import Part
from peelviewer.importers.stream import PieceKind
from peelviewer.wording import tr

from .draft import Draft
from .words import has_words, unique, without_marks

_NUMBER = re.compile(r"(?:Figure|Table|Chart|Map|Graph)\s+(?P<number>[0-9]{1,3})\s*[:.–-]?\s*(?P<title>.*)", re.IGNORECASE | re.DOTALL)
_TITLED = re.compile(r"(?:Figure|Table|Chart|Map|Graph)\s+[0-9]{1,3}\s*[:.–—-]", re.IGNORECASE)
_SOURCE = re.compile(r"(?:data )?sources?\s*:", re.IGNORECASE)
_FURTHER = re.compile(r"For further information about (?:this|these) data", re.IGNORECASE)
_REACH = 3  # pieces between a caption and what it is of


def find_figures(draft: Draft) -> None:
    """Give captions the figure that they are of, and its table or picture, sources and notes; a caption of nothing is a heading."""
    _see_captions(draft)
    taken: set[str] = set()
    for index, item in list(draft.of(Part.CAPTION)):
        found = _NUMBER.match(without_marks(item.piece.text))
        body = _body(draft, index)
        if found and body is None and _sourced(draft, index):
            body = index  # the picture itself is not in the file
        if body is None or found is None:
            heads = has_words(item.piece.text)
            draft.change(index, part=Part.HEADING if heads else Part.FINDING, level=3 if heads else 0, kind="")
            continue
        node = unique(f"fig-{int(found['number'])}", taken)  # a report may number its tables anew beside its figures
        kind = "table" if draft.items[body].part is Part.TABLE else "picture"
        draft.change(index, node=node, number=found["number"], short=found["title"].strip(), kind=kind)
        if body != index:
            draft.change(body, node=node)
        _follow(draft, body, node)
    numbered = 0
    for index, item in list(draft.of(Part.TABLE)):
        if not item.node:
            numbered += 1
            draft.change(index, node=f"table-{numbered}", kind="table")
            _follow(draft, index, f"table-{numbered}")
    for index, item in list(draft.of(Part.PICTURE)):
        if not item.node:
            draft.change(index, part=Part.LEFT_OVER)
    for index, item in list(draft.of(Part.SOURCE_LINE)):
        if not item.node:
            draft.change(index, part=Part.FINDING)


def _see_captions(draft: Draft) -> None:
    """Take a heading or paragraph for a caption where it reads as one and a table, picture or source follows."""
    for index, item in enumerate(draft.items):
        words = without_marks(item.piece.text) if item.part in (Part.HEADING, Part.FINDING) else ""
        if _TITLED.match(words) and (_body(draft, index) == index + 1 or _sourced(draft, index)):
            draft.change(index, part=Part.CAPTION, level=0)


def _sourced(draft: Draft, index: int) -> bool:
    """Whether the next piece says where a figure's data is from."""
    after = draft.items[index + 1] if index + 1 < len(draft.items) else None
    return after is not None and (after.part is Part.SOURCE_LINE or bool(_SOURCE.match(without_marks(after.piece.text))))


def _body(draft: Draft, caption: int) -> int | None:
    for index in range(caption + 1, min(caption + 1 + _REACH, len(draft.items))):
        part = draft.items[index].part
        if part in (Part.TABLE, Part.PICTURE):
            return index if not draft.items[index].node else None
        if part in (Part.CAPTION, Part.HEADING):
            return None
    return None


def _follow(draft: Draft, body: int, node: str) -> None:
    """Take the notes and sources that stand right under a table or picture."""
    for index in range(body + 1, len(draft.items)):
        item = draft.items[index]
        text = item.piece.text
        if item.part is Part.NOTE:
            continue
        words = without_marks(text)
        if item.part is Part.SOURCE_LINE or _SOURCE.match(words) or _FURTHER.match(words):
            draft.change(index, part=Part.SOURCE_LINE, node=node, level=0)
        elif item.part in (Part.FINDING, Part.BULLET) and text.startswith(("*", "\\*", "†")) and _small(draft, index):
            draft.change(index, part=Part.TABLE_NOTE, node=node)
        else:
            return


def _small(draft: Draft, index: int) -> bool:
    sizes = [item.piece.size for item in draft.items if item.piece.kind is PieceKind.PARAGRAPH and item.piece.size]
    usual = max(set(sizes), key=sizes.count, default=0.0)
    return draft.items[index].piece.size < usual or not usual


def doubt_numbers(draft: Draft) -> None:
    """Doubt figures whose numbers do not go up by one."""
    last = 0
    for index, item in list(draft.of(Part.CAPTION)):
        number = int(item.number or 0)
        if number != last + 1:
            draft.doubt(index, tr("Figure {number} follows figure {last}.", number=number, last=last))
        last = number
