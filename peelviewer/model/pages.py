"""Where in the published report something stands: pages as far as they are known."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from .sections import Section


class Paging(Enum):
    """How much an edition says of the pages that things stand on."""

    STATED = "stated"
    """All of it that stands in a published report."""
    KNOWN = "known"
    """As far as they are known: nothing of an imported page of the web."""
    NONE = "none"
    """Nothing: it is of pages of the web."""


class Pages(NamedTuple):
    """The pages between which something stands, both among them; last is 0 where no end is known, first where nothing is."""

    first: int = 0
    last: int = 0

    @classmethod
    def one(cls, page: int) -> Pages:
        """Return a single page, known exactly (0: none)."""
        return cls(page, page)


class PageMap:
    """What is known of a report's pages: where its chapters and sections start, where they end if they say it, and the last page.

    Text goes on to the page on which the next of them begins. An inner heading (level 3) without a page of its own stands somewhere
    in what it is part of.
    """

    def __init__(self, headings: Iterable[Section], last: int) -> None:
        """Take a report's headings, in reading order, and its last page (0: not known)."""
        self._starts: list[Section] = []
        self._part: dict[str, int] = {}
        self._last = last
        self._known: dict[tuple[str, int], Pages] = {}
        for heading in headings:
            if heading.level < 3 or heading.starts_there:
                self._starts.append(heading)
            self._part[heading.id] = len(self._starts) - 1

    def of(self, heading: Section, *, own: bool) -> Pages:
        """Return between which pages a heading's text stands, of its *own* without the headings below it."""
        highest = 3 if own or heading.level > 2 else heading.level
        known = self._known.get((heading.id, highest))
        if known is None:  # it is asked again for all that stands under the heading
            known = self._known[heading.id, highest] = self._between(heading, self._part[heading.id], highest)
        return known

    def _between(self, heading: Section, position: int, highest: int) -> Pages:
        first = self._starts[position].page
        last = next((start.page for start in self._starts[position + 1 :] if start.level <= highest and start.page), self._last)
        if heading.last:
            last = min(last, heading.last) if last and highest > heading.level else heading.last
        return Pages(first, max(first, last) if first and last else 0)
