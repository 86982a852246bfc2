"""Running heads, feet and page numbers: what stands at the same place of the margins on many pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .marks import PageMarks
from .segments import Segment

_MOST = 0.5  # of all lines: where more is repeated, it is what the pages say
_MARGIN = 0.12  # of a page's height, at its top and foot
_NUMBER = re.compile(r"(?:page\s+)?(?P<number>[0-9]{1,4}|[ivxl]{1,6})(?:\s*(?:of|/|\|)\s*[0-9]{1,4}.*)?", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9]+")


class Furniture:
    """What of each page is furniture, and the number printed on it ("" where there is none)."""

    def __init__(self, marks: Sequence[PageMarks], pages: Sequence[Sequence[Segment]]) -> None:
        self._marks, self._pages = marks, pages
        self._repeated = self._find_repeated()
        self._offset = self._find_offset()

    def is_furniture(self, page: int, segment: Segment) -> bool:
        """Whether a segment of a page (by index) is a running head or foot, or the page's number."""
        if not self._in_margin(page, segment):
            return False
        return _key(segment) in self._repeated or self._number(page, segment) is not None

    def printed(self, page: int) -> str:
        """Return the number printed on a page, by its index."""
        return next((number for s in self._pages[page] if self._in_margin(page, s) and (number := self._number(page, s))), "")

    def _number(self, page: int, segment: Segment) -> str | None:
        """Return a page's number where a segment is one: its distance from the page of the file is that of most."""
        found = _NUMBER.fullmatch(segment.text.strip())
        if not found or self._offset is None:
            return None
        number = found["number"]
        return number if not number.isdecimal() or page + 1 - int(number) == self._offset else None

    def _in_margin(self, page: int, segment: Segment) -> bool:
        height = self._marks[page].height if segment.angle % 180 == 0 else self._marks[page].width
        return segment.bottom <= _MARGIN * height or segment.top >= (1 - _MARGIN) * height

    def _find_repeated(self) -> set[tuple[str, int]]:
        counts: dict[tuple[str, int], set[int]] = {}
        for page, segments in enumerate(self._pages):
            for segment in segments:
                if self._in_margin(page, segment) and not _NUMBER.fullmatch(segment.text.strip()):
                    counts.setdefault(_key(segment), set()).add(page)
        least = max(3, len(self._pages) // 5)
        repeated = {key for key, pages in counts.items() if len(pages) >= least}
        places = {place for _, place in repeated}
        lines = [segment for segments in self._pages for segment in segments]
        again = sum(1 for segment in lines if _place(segment) in places and _key(segment) in repeated)
        return repeated if again <= _MOST * len(lines) else set()

    def _find_offset(self) -> int | None:
        counts: dict[int, int] = {}
        for page, segments in enumerate(self._pages):
            for segment in segments:
                found = _NUMBER.fullmatch(segment.text.strip())
                if found and found["number"].isdecimal() and self._in_margin(page, segment):
                    apart = page + 1 - int(found["number"])
                    counts[apart] = counts.get(apart, 0) + 1
        best = max(counts, key=lambda apart: counts[apart], default=None)
        return best if best is not None and counts[best] >= min(3, len(self._pages)) else None


def _key(segment: Segment) -> tuple[str, int]:
    return _DIGITS.sub("#", segment.text.casefold().strip()), _place(segment)


def _place(segment: Segment) -> int:
    return round(segment.baseline / 6)
