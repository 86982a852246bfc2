"""What a search finds: a place in a report with all that its row shows, and the words around what matched."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import NamedTuple

from peelviewer.model.pages import Pages

from .query import Query, places

MARK_START = "\ue000"
MARK_END = "\ue001"
_LONGEST_SNIPPET = 240  # letters: a word may be as long as its file
_BEFORE_MATCH = 32


class _Found(NamedTuple):
    """A place in a report, by the ids of the report's own parts."""

    report: str
    node: str
    kind: str
    title: str
    place: str
    section: str
    paragraph: str
    page: int
    last_page: int
    chapter: str
    text: str
    query: Query
    chapter_name: str = ""
    chapter_number: str = ""
    """The number of its question, where the chapter is one."""
    section_title: str = ""
    position: int = 0
    """Orders the hits of a report as they are read."""
    grade: str = ""
    """What is judged where it stands, as published in small letters; empty where nothing is."""


class Hit(_Found):
    """A place found: *node* is the id to open, page 0 is none; last_page is 0 where no end is known.

    kind is section, finding, note, figure, indicator, term, improvement, caveat or erratum; a term's report is empty.
    """

    @cached_property
    def snippet(self) -> str:
        """The text around what matched, with MARK_START and MARK_END around each match: made when it is first shown.

        An explanation of a term is a line or two, and says nothing without its beginning.
        """
        return snippet(self.text, self.query, from_start=self.kind == "term")

    @property
    def pages(self) -> Pages:
        """Between which pages it stands."""
        return Pages(self.page, self.last_page)

    @property
    def target(self) -> str:
        """What to open: a node of its own report, whichever is read; a term stands in all."""
        node = self.paragraph or self.node
        return f"{self.report}/{node}" if self.report else node


def snippet(text: str, query: Query, *, from_start: bool = False) -> str:
    """Return a text of some 240 letters at most, from near the first match on or from its start, with its matches marked."""
    spans = places(query, text)
    start, end = _cut(text, spans[0] if spans and not from_start else (0, 0))
    parts, position = [], start
    for first, last in spans:
        if first >= end:
            break
        last = min(last, end)
        parts += [text[position:first], MARK_START, text[first:last], MARK_END]
        position = last
    return f"{'…' if start else ''}{''.join(parts)}{text[position:end]}{'…' if end < len(text) else ''}"


def without_marks(text: str) -> str:
    """Return a snippet as plain text."""
    return text.replace(MARK_START, "").replace(MARK_END, "")


def _cut(text: str, match: tuple[int, int]) -> tuple[int, int]:
    """Return where a snippet begins and ends: between words, or where one is as long as all of it between letters."""
    start = match[0] - _BEFORE_MATCH if match[1] > 2 * _BEFORE_MATCH else 0
    if start:
        start = text.find(" ", start, match[0]) + 1 or _character(text, start)
    end = min(len(text), start + _LONGEST_SNIPPET)
    if end < len(text):
        space = text.rfind(" ", max(match[1], end - _BEFORE_MATCH), end)
        end = space if space > 0 else _character(text, end)
    return start, end


def _character(text: str, index: int) -> int:
    """Return where the character at an index begins: before its letter, of which combining marks are a part."""
    while index and unicodedata.combining(text[index]):
        index -= 1
    return index
