"""A table as the report prints it: cells between fine rules, columns as wide as their words need."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .base import Cell, Panel
from .scene import FITS_NOWHERE, WORD, Canvas, line_height, wrap

_SIZES = (12.0, 11.0, 10.0)  # pixels of letters: smaller ones where words would be broken inside
_GAP, _PAD = 12.0, 5.0
_LEAST = 24.0  # pixels of a column, its gap included
_FLATTER = 0.75  # power of what texts need beyond their longest words, so that a long one leaves room to others


class Needs(NamedTuple):
    """How wide each column of a table has to be for its longest word, and for the longest of its texts in one line."""

    words: Sequence[float]
    texts: Sequence[float]


class PrintedTable:
    """A row of cells after another, each as high as its tallest cell."""

    form = "table"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the cells out from the canvas's y down, and leave y below them."""
        room = canvas.width + _GAP  # no gap comes after the last column
        needs = {size: needs_of(panel.cells, _measure(canvas, size)) for size in _SIZES}
        size = next((size for size in _SIZES if sum(needs[size].words) <= room), _SIZES[-1])
        edges = list(accumulate(column_widths(needs[size], room), initial=0.0))
        broken = {cell: _broken(cell, edges, canvas, size) for cell in panel.cells}
        tops = _tops(panel.cells, broken, canvas.y, size)
        for cell, lines in broken.items():
            x, y = edges[cell.column - 1], tops[cell.row - 1]
            width, height = edges[cell.column + cell.columns - 1] - x - _GAP, tops[cell.row + cell.rows - 1] - y
            for number, line in enumerate(lines):
                place = y + _PAD + number * line_height(size)
                canvas.words(x, place, line, size=size, weight=_weight(cell))
            canvas.stroke((x, y + height), (min(x + width + _GAP, canvas.width), y + height))
            canvas.spot(x, y, width, height, cell.text or "An empty cell")
        canvas.y = tops[-1]


def rows_in_words(cells: Sequence[Cell]) -> Iterator[str]:
    """Yield the words of each row of a table, cells divided by commas."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        rows[cell.row].append(cell)
    for _, members in sorted(rows.items()):
        yield ", ".join(cell.text for cell in sorted(members, key=lambda cell: cell.column) if cell.text)


def needs_of(cells: Sequence[Cell], measure: Callable[[Cell, str], float]) -> Needs:
    """Return what the columns of a table need; *measure* gives the width of words of a cell with the gap to the next column."""

    def longest(cell: Cell) -> float:
        return max((measure(cell, word[:FITS_NOWHERE]) for word in WORD.findall(cell.text)), default=0.0)

    return Needs(_needs(cells, longest), _needs(cells, lambda cell: measure(cell, cell.text[:FITS_NOWHERE])))


def column_widths(needs: Needs, width: float) -> list[float]:
    """Return how wide the columns of a table are that is *width* in all: no less than their longest words need, as far as there is room.

    Where there is not the widest words are broken, and no others.
    """
    least = needs.words
    room = width - sum(least)
    if room <= 0:
        return _cut(least, width)
    wanted = [max(0.0, text - word) for text, word in zip(needs.texts, least, strict=True)]
    if sum(wanted) <= room:
        scale = width / (sum(least) + sum(wanted))
        return [(one + want) * scale for one, want in zip(least, wanted, strict=True)]
    shares = [want**_FLATTER for want in wanted]
    return [one + room * share / sum(shares) for one, share in zip(least, shares, strict=True)]


def _cut(widths: Sequence[float], width: float) -> list[float]:
    """Return widths of which the largest are made equal, so that they are *width* in all."""
    rest, most = width, 0.0
    for index, one in enumerate(sorted(widths)):
        most = rest / (len(widths) - index)
        if one > most:
            break
        rest -= one
    return [min(one, most) for one in widths]


def _needs(cells: Sequence[Cell], need: Callable[[Cell], float]) -> tuple[float, ...]:
    """Return what the columns of a table need for their cells; what a cell over several needs beyond them is spread evenly."""
    needs = [_LEAST] * (max(cell.column + cell.columns for cell in cells) - 1)
    for cell in sorted(cells, key=lambda cell: cell.columns):
        columns = range(cell.column - 1, cell.column - 1 + cell.columns)
        short = need(cell) - sum(needs[column] for column in columns)
        for column in columns:
            needs[column] += max(0.0, short) / cell.columns
    return tuple(needs)


def _measure(canvas: Canvas, size: float) -> Callable[[Cell, str], float]:
    return lambda cell, words: math.ceil(canvas.measure(words, size, _weight(cell))) + _GAP


def _weight(cell: Cell) -> int:
    return 600 if cell.header else 400


def _broken(cell: Cell, edges: Sequence[float], canvas: Canvas, size: float) -> list[str]:
    width = edges[cell.column + cell.columns - 1] - edges[cell.column - 1] - _GAP
    return wrap(cell.text, max(width, 1.0), lambda part: canvas.measure(part, size, _weight(cell)))


def _tops(cells: Sequence[Cell], broken: dict[Cell, list[str]], top: float, size: float) -> list[float]:
    """Return where each row begins, and where the last ends; a cell of several rows makes its last one higher."""
    rows = max(cell.row + cell.rows for cell in cells) - 1
    tops = [top] + [0.0] * rows
    for row in range(1, rows + 1):
        tops[row] = tops[row - 1] + line_height(size) + 2 * _PAD
        for cell in (cell for cell in cells if cell.row + cell.rows - 1 == row):
            tops[row] = max(tops[row], tops[cell.row - 1] + len(broken[cell]) * line_height(size) + 2 * _PAD)
    return tops
