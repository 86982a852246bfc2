"""A table as the report prints it: cells between fine rules, columns as wide as their words need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .base import Cell, Panel
from .scene import Canvas, line_height, wrap

_SIZE, _GAP, _PAD = 12.0, 12.0, 5.0
_LEAST = 36.0  # pixels of a column


class PrintedTable:
    """A row of cells after another, each as high as its tallest cell."""

    form = "table"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the cells out from the canvas's y down, and leave y below them."""
        edges = _edges(panel.cells, canvas)
        broken = {cell: _broken(cell, edges, canvas) for cell in panel.cells}
        tops = _tops(panel.cells, broken, canvas.y)
        for cell, lines in broken.items():
            x, y = edges[cell.column - 1], tops[cell.row - 1]
            width, height = edges[cell.column + cell.columns - 1] - x - _GAP, tops[cell.row + cell.rows - 1] - y
            for number, line in enumerate(lines):
                place = y + _PAD + number * line_height(_SIZE)
                canvas.words(x, place, line, size=_SIZE, weight=600 if cell.header else 400)
            canvas.stroke((x, y + height), (x + width + _GAP, y + height))
            canvas.spot(x, y, width, height, cell.text or "An empty cell")
        canvas.y = tops[-1]


def rows_in_words(cells: Sequence[Cell]) -> Iterator[str]:
    """Yield the words of each row of a table, cells divided by commas."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        rows[cell.row].append(cell)
    for _, members in sorted(rows.items()):
        yield ", ".join(cell.text for cell in sorted(members, key=lambda cell: cell.column) if cell.text)


def column_shares(cells: Sequence[Cell]) -> list[float]:
    """Return how the width of a table is shared among its columns, by their longest words and texts; the shares add up to 1."""
    columns = max(cell.column + cell.columns for cell in cells) - 1
    needs = [6.0] * columns
    for cell in cells:
        need = min(60.0, max(len(cell.text) ** 0.75 * 2, max(map(len, cell.text.split()), default=0) + 1.0)) / cell.columns
        for column in range(cell.column - 1, cell.column - 1 + cell.columns):
            needs[column] = max(needs[column], need)
    return [need / sum(needs) for need in needs]


def _edges(cells: Sequence[Cell], canvas: Canvas) -> list[float]:
    shares = column_shares(cells)
    room = max(canvas.width - _LEAST * len(shares), 0)
    widths = [_LEAST + share * room for share in shares]
    scale = canvas.width / sum(widths)
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width * scale)
    return edges


def _broken(cell: Cell, edges: Sequence[float], canvas: Canvas) -> list[str]:
    width = edges[cell.column + cell.columns - 1] - edges[cell.column - 1] - _GAP
    return wrap(cell.text, max(width, 1.0), lambda part: canvas.measure(part, _SIZE, 600 if cell.header else 400))


def _tops(cells: Sequence[Cell], broken: dict[Cell, list[str]], top: float) -> list[float]:
    """Return where each row begins, and where the last ends; a cell of several rows makes its last one higher."""
    rows = max(cell.row + cell.rows for cell in cells) - 1
    tops = [top] + [0.0] * rows
    for row in range(1, rows + 1):
        tops[row] = tops[row - 1] + line_height(_SIZE) + 2 * _PAD
        for cell in (cell for cell in cells if cell.row + cell.rows - 1 == row):
            tops[row] = max(tops[row], tops[cell.row - 1] + len(broken[cell]) * line_height(_SIZE) + 2 * _PAD)
    return tops
