"""Where in the published report something stands: pages as far as they are known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Pages(NamedTuple):
    """The pages between which something stands, both among them; last is 0 where no end is known, first where nothing is."""

    first: int = 0
    last: int = 0

    @classmethod
    def one(cls, page: int) -> Pages:
        """Return a single page, known exactly (0: none)."""
        return cls(page, page)


class PageMap:
    """What is known of a report's pages: where its chapters and sections start, and perhaps the last page.

    Text goes on to the page on which the next of them begins. An inner heading (level 3) has no page of its own: it stands somewhere
    in what it is part of.
    """

    def __init__(self, headings: Iterable[tuple[str, int, int]], last: int) -> None:
        """Take ids, levels and pages of a report's headings, in reading order, and its last page (0: not known)."""
        self._starts: list[tuple[int, int]] = []
        self._part: dict[str, int] = {}
        self._last = last
        self._known: dict[tuple[str, int], Pages] = {}
        for name, level, page in headings:
            if level < 3:
                self._starts.append((level, page))
            self._part[name] = len(self._starts) - 1

    def of(self, heading: str, level: int, *, own: bool) -> Pages:
        """Return between which pages a heading's text stands, of its *own* without the headings below it."""
        highest = 2 if own or level > 2 else level
        known = self._known.get((heading, highest))
        if known is None:  # it is asked again for all that stands under the heading
            known = self._known[heading, highest] = self._between(self._part[heading], highest)
        return known

    def _between(self, position: int, highest: int) -> Pages:
        first = self._starts[position][1]
        last = next((page for above, page in self._starts[position + 1 :] if above <= highest and page), self._last)
        return Pages(first, max(first, last) if first and last else 0)
