"""Tables without rules: rows of words under a caption that stand in the same columns.

Only under a caption, or at the top of a page where one was not ended: elsewhere what is set in columns may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .segments import Segment
from .tables import Grid, GridCell

CAPTION = re.compile(r"(?:Figure|Table|Chart)\s+[0-9]{1,3}\s*[:.–—-]", re.IGNORECASE)
_LEAST_COLUMNS = 3
_LEAST_ROWS = 2  # with words in most columns
_REACH = 4  # rows between a caption's first line and its table
_APART = 5.0  # of the letters' size: baselines farther apart are no table's
_SAME_ROW = 2.0  # points
_SLACK = 4.0  # points by which words may stand over the edge of their column


def aligned_grids(segments: Sequence[Segment], before: Grid | None) -> list[Grid]:
    """Return the tables without rules of a page; *before* is one that ended the page before and may go on at the top."""
    rows = _rows(segments)
    grids = []
    if before is not None and rows and (grid := _grid(rows, 0, list(_bands(before)))):
        grids.append(grid)
    for at, row in enumerate(rows):
        if len(row) == 1 and CAPTION.match(row[0].text):
            starts = (i for i in range(at + 1, min(at + 1 + _REACH, len(rows))) if len(rows[i]) >= _LEAST_COLUMNS)
            first = next(starts, None)
            if first is not None and (grid := _grid(rows, first, _columns(rows, first))):
                grids.append(grid)
    return grids


def _rows(segments: Sequence[Segment]) -> list[list[Segment]]:
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: s.baseline):
        if rows and segment.baseline - rows[-1][0].baseline <= _SAME_ROW:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda s: s.left) for row in rows]


def _bands(grid: Grid) -> list[tuple[float, float]]:
    return list(zip(grid.columns, grid.columns[1:], strict=False))


def _columns(rows: list[list[Segment]], first: int) -> list[tuple[float, float]]:
    """Return the columns of a table from its rows that have words in most of them: from where to where each goes."""
    count = len(rows[first])
    full = [row for row in rows[first:] if len(row) == count]
    starts = [min(row[at].left for row in _near(full, rows[first])) for at in range(count)]
    ends = [*(start - 1 for start in starts[1:]), max(row[-1].right for row in _near(full, rows[first])) + _SLACK]
    return list(zip(starts, ends, strict=True))


def _near(full: list[list[Segment]], first: list[Segment]) -> list[list[Segment]]:
    """Return the full rows that stand below one another from the first on."""
    near = [first]
    for row in full[1:]:
        if row[0].baseline - near[-1][0].baseline > 3 * _APART * row[0].size:
            break
        near.append(row)
    return near


def _grid(rows: list[list[Segment]], first: int, bands: list[tuple[float, float]]) -> Grid | None:
    """Return the table that begins at a row, as far as words stand in its columns; None where it has too few rows."""
    lines: list[dict[int, list[Segment]]] = []
    last: list[Segment] = []
    full = 0
    for row in rows[first:]:
        places = [_band(segment, bands) for segment in row]
        if None in places or (last and row[0].baseline - last[0].baseline > _APART * row[0].size) or CAPTION.match(row[0].text):
            break
        close = bool(last) and row[0].baseline - last[0].baseline <= 1.5 * row[0].size
        if lines and close and len(row) < len(bands) and all(place in lines[-1] for place in places):
            cells = lines[-1]
        else:
            cells = {}
            lines.append(cells)
        for segment, place in zip(row, places, strict=True):
            cells.setdefault(place if place is not None else 0, []).append(segment)
        full += len(row) >= max(2, len(bands) - 1)
        last = row
    held = [segment for cells in lines for several in cells.values() for segment in several]
    if full < _LEAST_ROWS or not held:
        return None
    columns = (*(start for start, _ in bands), bands[-1][1])
    cells_made = tuple(GridCell(r, c, 1, 1, tuple(cells.get(c, ()))) for r, cells in enumerate(lines) for c in range(len(bands)))
    return Grid(columns[0], min(s.top for s in held), columns[-1], max(s.bottom for s in held), columns, cells_made)


def _band(segment: Segment, bands: list[tuple[float, float]]) -> int | None:
    """Return the column that words stand in, None where they stand in several or none."""
    inside = (at for at, (start, end) in enumerate(bands) if segment.left >= start - _SLACK and segment.right <= end + _SLACK)
    return next(inside, None)
