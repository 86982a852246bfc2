"""Tables of a web page: those that hold values, with their cells, and not those that only set out words."""

from __future__ import annotations

from collections import Counter

from .reader import CellShape, PageReader


def data_tables(page: PageReader) -> frozenset[int]:
    """Return the tables that have more than one column and hold neither another table nor a heading; the others are boxes."""
    counts = Counter((shape.table, shape.row) for shape in page.cells.values())
    wide = {table for (table, _), cells in counts.items() if cells > 1}
    return frozenset(wide - page.nested)


def rows_of_tables(page: PageReader) -> dict[int, tuple[tuple[tuple[int, CellShape], ...], ...]]:
    """Return the rows of every table by its number, each cell by its own number with its shape."""
    tables: dict[int, dict[int, list[tuple[int, CellShape]]]] = {}
    for cell, shape in page.cells.items():
        tables.setdefault(shape.table, {}).setdefault(shape.row, []).append((cell, shape))
    return {table: tuple(tuple(row) for row in rows.values()) for table, rows in tables.items()}
