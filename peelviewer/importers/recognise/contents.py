"""The contents page: which headings there are, in which order, at which of two levels and on which page."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..recognised import Part
from ..stream import PieceKind
from .draft import Draft
from .words import folded

_ENTRY = re.compile(r"(?P<title>.+?)[\s.…]+(?P<page>[0-9]{1,4})", re.DOTALL)
_FURTHEST = 8  # pages from the start within which contents stand
_LEAST = 3  # entries


class Entry(NamedTuple):
    """A line of the contents: its title in folded words, whether it is a chapter's, and the page that it names (0: none)."""

    title: str
    chapter: bool
    page: int


def find_contents(draft: Draft) -> list[Entry]:
    """Mark the pieces of the contents page, and return its entries; an empty list where there is none."""
    start = next((i for i, item in draft.of(Part.HEADING) if folded(item.piece.text) == "contents" and item.piece.page <= _FURTHEST), None)
    if start is None:
        return []
    entries: list[Entry] = []
    marked = [start]
    waiting: tuple[int, str, bool] | None = None
    for index in range(start + 1, len(draft.items)):
        piece = draft.items[index].piece
        strong = piece.kind is PieceKind.HEADING or "**" in piece.text
        found = _ENTRY.fullmatch(piece.text)
        if found:
            entries.append(Entry(folded(found["title"]), strong, int(found["page"])))
        elif waiting and piece.text.strip().isdigit():
            entries.append(Entry(folded(waiting[1]), waiting[2], int(piece.text)))
        elif piece.page > draft.items[start].piece.page and not (waiting and waiting[0] == index - 1):
            break
        waiting = None if found or piece.text.strip().isdigit() else (index, piece.text, strong)
        marked.append(index)
    if len(entries) < _LEAST:
        return []
    last = max(at for at in marked if _ends_entry(draft.items[at].piece.text))
    for index in marked:
        if index <= last:
            draft.change(index, part=Part.CONTENTS, level=0)
    return entries if any(entry.chapter for entry in entries) else [entry._replace(chapter=True) for entry in entries]


def _ends_entry(text: str) -> bool:
    return bool(_ENTRY.fullmatch(text)) or text.strip().isdigit()
