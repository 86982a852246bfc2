"""In what order the parts of a page are read: down a column, and column by column where there are several."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from .marks import Shape
from .segments import Segment
from .tables import Grid

_LEAST_LINES = 3  # on either side of a gutter
_CROSSING = 0.35  # of all lines: more that cross a gutter deny it
_TEXT_WIDTH = 18  # letters: shorter lines on the right are values beside labels, not a column of text


class Part(NamedTuple):
    """A segment or table of a page with its box, the line it stands on, and how many letters it has."""

    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    letters: int
    what: Segment | Grid


def part_of(what: Segment | Grid) -> Part:
    """Return a segment or table as a part of its page."""
    baseline, letters = (what.baseline, len(what.text)) if isinstance(what, Segment) else (what.bottom, 0)
    return Part(what.left, what.top, what.right, what.bottom, baseline, letters, what)


def in_order(parts: Sequence[Part], rules: Sequence[Shape] = ()) -> list[Part]:
    """Return the parts of a page in the order in which they are read; level *rules* across the page divide it."""
    ordered: list[Part] = []
    for band in _bands(parts, rules):
        ordered += _columns(band)
    return ordered


def _bands(parts: Sequence[Part], rules: Sequence[Shape]) -> list[list[Part]]:
    rest = list(parts)
    if not rest:
        return []
    width = max(p.right for p in rest) - min(p.left for p in rest)
    bands: list[list[Part]] = []
    for rule in rules:
        if rule.width >= 0.6 * width and not any(p.top < rule.top < p.bottom for p in rest):
            above = [p for p in rest if p.bottom <= rule.bottom + 1]
            rest = [p for p in rest if p.bottom > rule.bottom + 1]
            bands += [above] if above else []
    return [*bands, rest] if rest else bands


def _columns(parts: list[Part]) -> list[Part]:
    gutter = _gutter(parts)
    if gutter is None:
        return _rows(parts)
    ordered: list[Part] = []
    left: list[Part] = []
    right: list[Part] = []
    for part in _rows(parts):
        if part.left < gutter - 2 and part.right > gutter + 2:
            ordered += [*_columns(left), *_columns(right), part]
            left, right = [], []
        else:
            (left if part.right <= gutter + 2 else right).append(part)
    return [*ordered, *_columns(left), *_columns(right)]


def _gutter(parts: list[Part]) -> float | None:
    """Return where a column of text begins beside another, None where none does."""
    starts: dict[int, list[Part]] = {}
    for part in parts:
        starts.setdefault(round(part.left / 3), []).append(part)
    for _, column in sorted(starts.items()):
        if len(column) < _LEAST_LINES:
            continue
        at = min(part.left for part in column) - 1
        left = [p for p in parts if p.right <= at]
        right = [p for p in parts if p.left >= at]
        if min(len(left), len(right)) < _LEAST_LINES or len(parts) - len(left) - len(right) > _CROSSING * len(parts):
            continue
        if _beside(left, right) and min(median(p.letters for p in left), median(p.letters for p in right)) >= _TEXT_WIDTH:
            return at
    return None


def _beside(left: list[Part], right: list[Part]) -> bool:
    """Whether two groups stand beside each other for a good part of their height."""
    top, bottom = max(min(p.top for p in g) for g in (left, right)), min(max(p.bottom for p in g) for g in (left, right))
    shorter = min(max(p.bottom for p in g) - min(p.top for p in g) for g in (left, right))
    return bottom - top >= 0.4 * shorter > 0


def _rows(parts: list[Part]) -> list[Part]:
    """Return parts from the top, those on one line from the left."""
    ordered: list[Part] = []
    row: list[Part] = []
    for part in sorted(parts, key=lambda p: p.baseline):
        if row and part.baseline - row[0].baseline > 3:
            ordered += sorted(row, key=lambda p: p.left)
            row = []
        row.append(part)
    return ordered + sorted(row, key=lambda p: p.left)
