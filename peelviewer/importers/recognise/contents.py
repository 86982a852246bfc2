"""The contents page: which headings there are, in which order, at which of two levels and on which page."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from peelviewer.importers.recognised import Part
from peelviewer.importers.stream import Piece, PieceKind

from .draft import Draft
from .words import folded

IsChapter = Callable[[str], bool]
"""Whether folded words are the title of a chapter."""


def no_chapter(title: str) -> bool:
    """Know no chapter by its words."""
    return False


_ENTRY = re.compile(r"(?P<title>.+?)[\s.…|]+(?P<page>[0-9]{1,3})", re.DOTALL)
_FURTHEST = 8  # pages from the start within which contents stand
_LEAST = 3  # entries


class Entry(NamedTuple):
    """A line of the contents: its title in folded words, whether it is a chapter's, and the page that it names (0: none)."""

    title: str
    chapter: bool
    page: int


def find_contents(draft: Draft, is_chapter: IsChapter = no_chapter) -> list[Entry]:
    """Mark the pieces of the contents page, and return its entries; an empty list where there is none.

    Chapters are told by their weight; where all entries are of one weight, *is_chapter* tells them by their words.
    """
    start = next((i for i, item in draft.of(Part.HEADING) if folded(item.piece.text) == "contents" and item.piece.page <= _FURTHEST), None)
    if start is None:
        return []
    lines = _lines(draft, start) or _titles(draft, start)
    entries = [Entry(folded(title), strong, page) for _, title, strong, page in lines]
    if len(entries) < _LEAST:
        return []
    for index in range(start, lines[-1][0] + 1):
        if draft.items[index].part is not Part.NOTE:
            draft.change(index, part=Part.CONTENTS, level=0)
    if len({entry.chapter for entry in entries}) > 1:
        return entries
    told = [entry._replace(chapter=is_chapter(entry.title)) for entry in entries]
    return told if any(entry.chapter for entry in told) else [entry._replace(chapter=True) for entry in entries]


def _lines(draft: Draft, start: int) -> list[tuple[int, str, bool, int]]:
    """Return the entries after a heading: the index of the piece that ends each, its title, whether it is strong, and its page."""
    lines: list[tuple[int, str, bool, int]] = []
    waiting: list[Piece] = []  # titles whose page stands in a piece of its own
    for index in range(start + 1, len(draft.items)):
        piece = draft.items[index].piece
        if not piece.text:
            continue
        found = _ENTRY.fullmatch(piece.text)
        if found and not (piece.kind is PieceKind.HEADING and any(folded(piece.text) == folded(title) for _, title, _, _ in lines)):
            lines.append((index, found["title"], _strong(piece), int(found["page"])))
        elif waiting and piece.text.strip().isdecimal():
            lines.append((index, waiting[-1].text, _strong(waiting[-1]), int(piece.text)))
        elif waiting:
            break
        else:
            waiting.append(piece)
            continue
        waiting.clear()
    return lines


def _titles(draft: Draft, start: int) -> list[tuple[int, str, bool, int]]:
    """Return the entries of contents without pages: the texts after the heading, as long as each is a heading further on."""
    later = {folded(item.piece.text) for index, item in draft.of(Part.HEADING) if index > start}
    lines: list[tuple[int, str, bool, int]] = []
    for index in range(start + 1, len(draft.items)):
        item = draft.items[index]
        if item.part is Part.HEADING or folded(item.piece.text) not in later:
            break
        lines.append((index, item.piece.text, False, 0))
    return lines


def _strong(piece: Piece) -> bool:
    return piece.kind is PieceKind.HEADING or "**" in piece.text
