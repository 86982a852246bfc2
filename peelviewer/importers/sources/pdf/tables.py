"""Tables are found by their rules and filled cells: what crosses in at least two rows and two columns is one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .marks import Colour, PageMarks, Shape
from .segments import Segment

_THIN = 2.6  # points: up to this a shape is a rule
_NEAR = 3.0  # points: rules so near are one
_LEAST_CELL = (15.0, 8.0)
_WHOLE_PAGE = 0.8  # of a page's width and height: a box so large is its ground


class GridCell(NamedTuple):
    """A cell: the rows and columns it fills, its segments and its ground."""

    row: int
    column: int
    rows: int
    columns: int
    segments: tuple[Segment, ...]
    colour: Colour | None = None

    @property
    def bold(self) -> bool:
        """Whether all words of the cell are bold."""
        return bool(self.segments) and all(segment.bold for segment in self.segments)


class Grid(NamedTuple):
    """A table on a page: its box and its cells, row by row."""

    left: float
    top: float
    right: float
    bottom: float
    columns: tuple[float, ...]
    cells: tuple[GridCell, ...]

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments of its cells, in their order."""
        return tuple(segment for cell in self.cells for segment in cell.segments)


class _Edge(NamedTuple):
    """A rule or the side of a box: where it lies across its direction, and from where to where it goes."""

    place: float
    start: float
    end: float


class _Edges(NamedTuple):
    level: list[_Edge]
    upright: list[_Edge]


def grids_of(marks: PageMarks, segments: Iterable[Segment]) -> list[Grid]:
    """Return the tables of a page from the top, with the segments that stand in their cells."""
    free = list(segments)
    grids = []
    for edges in _joined(_edges(marks)):
        ys, xs = _merged(e.place for e in edges.level), _merged(e.place for e in edges.upright)
        if len(ys) < 3 or len(xs) < 3:
            continue
        grid = _grid(ys, xs, edges, [s for s in free if ys[0] - 1 <= s.middle <= ys[-1] + 1 and _inside(s, xs)], marks.shapes)
        if sum(1 for cell in grid.cells if cell.segments) >= 3:
            grids.append(grid)
            held = set(map(id, grid.segments))  # tables may lie over one another, and a word stands in one
            free = [s for s in free if id(s) not in held]
    return sorted(grids, key=lambda grid: grid.top)


def boxes_of(marks: PageMarks, grids: Iterable[Grid]) -> list[Shape]:
    """Return the coloured boxes that may frame text: no cells of tables, no icons, no ground of a page."""
    tables = list(grids)
    boxes = []
    for shape in marks.shapes:
        framed = shape.colour is not None and not shape.colour.white and not shape.picture
        if framed and shape.width > 120 and shape.height > 24 and not _ground(shape, marks):
            in_table = any(
                grid.left - 3 <= shape.left and shape.right <= grid.right + 3 and grid.top - 3 <= shape.top <= grid.bottom
                for grid in tables
            )
            if not in_table:
                boxes.append(shape)
    return sorted(boxes, key=lambda box: (box.top, box.left))


def rules_of(marks: PageMarks) -> list[Shape]:
    """Return the level rules of a page from the top."""
    return sorted((s for s in marks.shapes if s.height <= _THIN and s.width >= 40 and not s.picture), key=lambda shape: shape.top)


def _ground(shape: Shape, marks: PageMarks) -> bool:
    return shape.width >= _WHOLE_PAGE * marks.width and shape.height >= _WHOLE_PAGE * marks.height


def _edges(marks: PageMarks) -> _Edges:
    level: list[_Edge] = []
    upright: list[_Edge] = []
    for shape in marks.shapes:
        if shape.picture or _ground(shape, marks):
            continue
        if shape.height <= _THIN and shape.width >= 8:
            level.append(_Edge((shape.top + shape.bottom) / 2, shape.left, shape.right))
        elif shape.width <= _THIN and shape.height >= 5:
            upright.append(_Edge((shape.left + shape.right) / 2, shape.top, shape.bottom))
        elif shape.width >= _LEAST_CELL[0] and shape.height >= _LEAST_CELL[1] and not (shape.colour is not None and shape.colour.white):
            level += [_Edge(place, shape.left, shape.right) for place in (shape.top, shape.bottom)]
            upright += [_Edge(place, shape.top, shape.bottom) for place in (shape.left, shape.right)]
    return _Edges(level, upright)


def _joined(edges: _Edges) -> list[_Edges]:
    """Part edges into those that touch one another, by way of others."""
    groups: list[_Edges] = []
    for is_level, edge in [(True, e) for e in edges.level] + [(False, e) for e in edges.upright]:
        touching = [group for group in groups if _touches(edge, group, is_level)]
        joined = _Edges([], [])
        for group in touching:
            joined.level.extend(group.level)
            joined.upright.extend(group.upright)
        (joined.level if is_level else joined.upright).append(edge)
        groups = [group for group in groups if not any(group is other for other in touching)] + [joined]
    return groups


def _touches(edge: _Edge, group: _Edges, is_level: bool) -> bool:
    along, across = (group.level, group.upright) if is_level else (group.upright, group.level)
    if any(abs(edge.place - o.place) <= _NEAR and edge.start <= o.end + _NEAR and o.start <= edge.end + _NEAR for o in along):
        return True
    return any(o.start - _NEAR <= edge.place <= o.end + _NEAR and edge.start - _NEAR <= o.place <= edge.end + _NEAR for o in across)


def _merged(places: Iterable[float]) -> list[float]:
    merged: list[float] = []
    for place in sorted(places):
        if not merged or place - merged[-1] > _NEAR:
            merged.append(place)
    return merged


def _inside(segment: Segment, xs: list[float]) -> bool:
    middle = (segment.left + segment.right) / 2
    return xs[0] - 1 <= middle <= xs[-1] + 1


def _grid(ys: list[float], xs: list[float], edges: _Edges, segments: list[Segment], shapes: tuple[Shape, ...]) -> Grid:
    slots: dict[tuple[int, int], list[Segment]] = {}
    for segment in segments:
        row = _slot(ys, segment.middle)
        column = _slot(xs, (segment.left + min(segment.right, segment.left + 30)) / 2)
        slots.setdefault((row, column), []).append(segment)
    taken: set[tuple[int, int]] = set()
    cells = []
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (row, column) in taken:
                continue
            rows, columns = _extent(row, column, ys, xs, edges)
            columns = next((count for count in range(1, columns) if (row, column + count) in taken), columns)
            area = [(r, c) for r in range(row, row + rows) for c in range(column, column + columns)]
            taken.update(area)
            held = [segment for slot in area for segment in slots.get(slot, ())]
            held.sort(key=lambda s: (round(s.baseline), s.left))
            ground = _colour_at((xs[column] + xs[column + columns]) / 2, (ys[row] + ys[row + rows]) / 2, shapes)
            cells.append(GridCell(row, column, rows, columns, tuple(held), ground))
    return Grid(xs[0], ys[0], xs[-1], ys[-1], tuple(xs), tuple(cells))


def _slot(places: list[float], at: float) -> int:
    return max(0, min(len(places) - 2, sum(1 for place in places[1:] if place < at)))


def _extent(row: int, column: int, ys: list[float], xs: list[float], edges: _Edges) -> tuple[int, int]:
    """Return how many rows and columns the cell at a slot fills: to the next rule on its right and below."""
    middle = (ys[row] + ys[row + 1]) / 2
    columns = _until(edges.upright, xs, column, middle)
    across = (xs[column] + xs[column + columns]) / 2
    return _until(edges.level, ys, row, across), columns


def _until(edges: list[_Edge], places: list[float], start: int, at: float) -> int:
    length = 1
    while start + length < len(places) - 1 and not _edge_at(edges, places[start + length], at):
        length += 1
    return length


def _edge_at(edges: list[_Edge], place: float, at: float) -> bool:
    return any(abs(edge.place - place) <= _NEAR and edge.start - 1 <= at <= edge.end + 1 for edge in edges)


def _colour_at(across: float, down: float, shapes: tuple[Shape, ...]) -> Colour | None:
    grounds = [s.colour for s in shapes if s.colour and s.left <= across <= s.right and s.top <= down <= s.bottom and s.height > _THIN]
    return grounds[-1] if grounds else None
