"""The lines of a text file: which are words of the report, and which a converter or a page's edge put among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_ENDS = re.compile("\r\n|\r|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_PAGE_LINE = re.compile(r"Page (\d{1,4})(?: of \d{1,4})?(?: ?[:|–-] ?(?P<title>.*))?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}")
_RULE = re.compile(r"(?:[-*_=~] ?){3,}")
_FEWEST_TITLE_WORDS = 3  # words of a running head that tell it from words of the text
_MOST_TITLE_WORDS = 20
_FEWEST_NUMBERS = 3  # page numbers alone on a line that follow one another
_LEAST_APART = 8  # lines between two page numbers, or else they are a column of values
_LONGEST_HEAD = 150  # characters of a running head
_FEW_BLANKS = 0.15  # the share of blank lines from which they are what divides paragraphs
_WIDTHS = range(40, 131)  # characters at which converters break lines
_FULL_LINES = 0.4  # the share of lines near the width from which a text counts as broken at it
_NEAR = 0.8


class TextLine(NamedTuple):
    """A line with words, numbered from 1: *gap* is whether a blank line stands before it, *cut* whether furniture does.

    *joined* ones were the end of a line in whose middle a running head stood.
    """

    number: int
    text: str
    furniture: bool = False
    gap: bool = False
    cut: bool = False
    joined: bool = False


class TextShape(NamedTuple):
    """How a text divides its paragraphs: by blank lines, and the width at which its lines are broken (0: paragraphs are lines)."""

    blanks: bool
    width: int


def text_lines(text: str) -> list[TextLine]:
    """Return the lines of a text that have words: page numbers, "Page N:" lines, running heads and rules are furniture."""
    rows = [row.rstrip() for row in _ENDS.split(text)]
    furniture = _page_edges(rows)
    heads = _running_heads(rows)
    lines: list[TextLine] = []
    gap = cut = False
    for index, row in enumerate(rows):
        if not row.strip():
            gap = True
            continue
        for place, (part, is_head) in enumerate(_parts(row, heads)):
            left = is_head or index in furniture or bool(_RULE.fullmatch(row.strip()))
            lines.append(TextLine(len(lines) + 1, part, left, gap, cut, joined=place == 2))
            gap, cut = gap and left, left
    return lines


def shape_of(lines: Sequence[TextLine]) -> TextShape:
    """Return how a text divides its paragraphs, by how its lines look."""
    words = [line for line in lines if not line.furniture]
    if not words:
        return TextShape(False, 0)
    blanks = sum(line.gap for line in words) >= _FEW_BLANKS * len(words)
    return TextShape(blanks, width_of([line.text for line in words]))


def width_of(texts: Sequence[str]) -> int:
    """Return the width at which lines are broken, 0 where they are not: many are nearly that long and hardly any is longer."""
    lengths = sorted(len(text) for text in texts)
    if len(lengths) < 2 or lengths[-1] > _WIDTHS[-1] + _WIDTHS[0]:
        return 0
    width = lengths[-max(1, len(lengths) // 100 + 1)]
    full = sum(length >= _NEAR * width for length in lengths)
    return width if width in _WIDTHS and full >= _FULL_LINES * len(lengths) else 0


def _page_edges(rows: Sequence[str]) -> set[int]:
    """Return the places of page lines and of page numbers alone on a line."""
    found = {index for index, row in enumerate(rows) if _PAGE_LINE.fullmatch(row.strip()) and len(row) <= _LONGEST_HEAD}
    if len(found) < 2:
        found = {index for index in found if re.fullmatch(r"(?i)page \d+( of \d+)?", rows[index].strip())}
    numbers = [(index, int(row.strip())) for index, row in enumerate(rows) if _NUMBER.fullmatch(row.strip())]
    beside = {index for index, _ in numbers if _neighbour(rows, index, 1) in found or _neighbour(rows, index, -1) in found}
    return found | beside | set(_running_numbers(numbers))


def _neighbour(rows: Sequence[str], index: int, step: int) -> int:
    """Return the place of the nearest line with words before or after one, -1 where there is none."""
    index += step
    while 0 <= index < len(rows):
        if rows[index].strip():
            return index
        index += step
    return -1


def _running_numbers(numbers: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the places of numbers that count up by one, far enough from each other: those of pages."""
    place_of: dict[int, list[int]] = {}
    for index, number in numbers:
        place_of.setdefault(number, []).append(index)
    taken: set[int] = set()
    for index, number in numbers:
        run, here, wanted = [index], index, number + 1
        if index in taken:
            continue
        while (after := _first_from(place_of.get(wanted, ()), here + _LEAST_APART)) is not None:
            run.append(after)
            here, wanted = after, wanted + 1
        if len(run) >= _FEWEST_NUMBERS:
            taken.update(run)
            yield from run


def _first_from(places: Sequence[int], start: int) -> int | None:
    place = bisect_left(places, start)
    return places[place] if place < len(places) else None


def _running_heads(rows: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    """Return what the titles of page lines look like where they stand in the middle of a line, behind a page's number."""
    titles = Counter(found["title"].strip() for row in rows if (found := _PAGE_LINE.fullmatch(row.strip())) and found["title"])
    heads = []
    for title, times in titles.most_common(4):
        words = [re.escape(word) for word in title.split()[:_MOST_TITLE_WORDS]]
        if times > 1 and len(words) >= _FEWEST_TITLE_WORDS:
            first, rest = words[:_FEWEST_TITLE_WORDS], words[_FEWEST_TITLE_WORDS:]
            more = "".join(f"(?: {word}" for word in rest) + ")?" * len(rest)
            heads.append(re.compile(rf"(?<!\S)\d{{1,3}} {' '.join(first)}{more}(?!\S)"))
    return tuple(heads)


def _parts(row: str, heads: Sequence[re.Pattern[str]]) -> Iterator[tuple[str, bool]]:
    """Yield a line, or what stands before, in and after a running head within it; each with whether it is one."""
    for head in heads:
        found = head.search(row)
        if found:
            before, after = row[: found.start()].rstrip(), row[found.end() :].strip()
            if before.strip():
                yield before, False
            yield found[0], True
            if after:
                yield after, False
            return
    yield row, False
