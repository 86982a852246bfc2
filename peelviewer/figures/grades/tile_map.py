"""The tile map of England and Wales: each force a tile near its place; forces without a place stand in a row below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.analysis.grades import NOT_HELD
from peelviewer.figures.scene import Canvas, GradeCell, Outline
from peelviewer.model.library import Force
from peelviewer.wording import tr

from .shown import GradesShown, mark

WIDE, PARTED = 8, 2.0
"""Tiles of a row of forces that have no place on the map; how much ground in pixels parts a tile from the ring around it."""


class Tiles(NamedTuple):
    """The measures of tiles in pixels: *below* puts a tile's shape over its name, else beside it; *numbered* shows marks at corners."""

    width: float = 54
    height: float = 42
    gap: float = 4
    shape: float = 11
    text: float = 11
    below: bool = True
    around: float = 3
    numbered: bool = True


TILES = Tiles()


def boxes(forces: Iterable[Force], tiles: Tiles = TILES) -> dict[str, tuple[float, float]]:
    """Return the upper left corner of each force's tile by its id."""
    placed = [force for force in forces if force.region]
    places: dict[str, tuple[float, float]] = {force.id: (force.map_column, force.map_row) for force in placed}
    below = 1.3 + max((force.map_row for force in placed), default=-1.3)
    others = [force for force in forces if not force.region]
    places |= {force.id: (index % WIDE, below + index // WIDE) for index, force in enumerate(others)}
    step = tiles.width + tiles.gap, tiles.height + tiles.gap
    return {force: (tiles.around + column * step[0], tiles.around + row * step[1]) for force, (column, row) in places.items()}


def size(forces: Iterable[Force], tiles: Tiles = TILES) -> tuple[float, float]:
    """Return the width and height of the whole map."""
    corners = boxes(forces, tiles).values()
    width = max((x for x, _ in corners), default=0.0) + tiles.width + tiles.around
    return width, max((y for _, y in corners), default=0.0) + tiles.height + tiles.around


def lay_out(shown: GradesShown, canvas: Canvas, left: float = 0, tiles: Tiles = TILES) -> None:
    """Lay the map out from the canvas's y down; followed forces have their number at a corner and an outline."""
    corners, top = boxes(shown.forces, tiles), canvas.y
    for force in shown.forces:
        x, y = corners[force.id]
        _tile(shown, canvas, force, left + x, top + y, tiles)
    for force in shown.forces:
        number = shown.followed.number(force.id)
        if number:
            x, y = left + corners[force.id][0], top + corners[force.id][1]
            own = force.id == shown.followed.own
            line = (3.0 if own else 2.0) * (1 if tiles.numbered else 1.5)
            add_ring(canvas, x, y, line, "text", tiles)
            if tiles.numbered:
                add_mark(shown, canvas, force.id, x, y, tiles)
    canvas.y += size(shown.forces, tiles)[1]


def add_ring(canvas: Canvas, x: float, y: float, line: float, colour: str, tiles: Tiles = TILES) -> None:
    """Add a line around the tile at a place, parted from it by the ground: a ring of a dark theme is as pale as some of the grades."""
    canvas.shapes.append(Outline(x, y, tiles.width, tiles.height, PARTED, "surface", 4))
    canvas.shapes.append(Outline(x - line, y - line, tiles.width + 2 * line, tiles.height + 2 * line, line, colour, 5))


def add_mark(shown: GradesShown, canvas: Canvas, force: str, x: float, y: float, tiles: Tiles = TILES) -> None:
    """Add the number of a followed force at the upper right corner of its tile at a place; nothing of one that is not followed."""
    number = shown.followed.number(force)
    if number:
        own = force == shown.followed.own
        canvas.shapes += mark(canvas.measure, x + tiles.width - 4, y + 4, number, own=own, diameter=tiles.text + 4)


def _tile(shown: GradesShown, canvas: Canvas, force: Force, x: float, y: float, tiles: Tiles) -> None:
    grade = shown.grade(force.id)
    canvas.spot(x, y, tiles.width, tiles.height, shown.sentence(force))
    if grade is not None:
        canvas.shapes.append(GradeCell(x, y, tiles.width, tiles.height, grade, tiles.shape, 4, force.abbreviation, tiles.text, tiles.below))
        return
    canvas.shapes.append(Outline(x, y, tiles.width, tiles.height, 1, "line_strong", 4, True))
    middle, line = x + tiles.width / 2, tiles.text * 1.34
    words = tr(NOT_HELD)
    small = tiles.text - 1
    while small > 7 and canvas.measure(words, small, 400) > tiles.width - 4:
        small -= 1
    if tiles.below:
        canvas.words(middle, y + tiles.height / 2 - line - 1, words, size=small, colour="muted", align="centre")
        canvas.words(middle, y + tiles.height / 2 + 1, force.abbreviation, size=tiles.text, colour="muted", align="centre")
    else:
        canvas.words(middle, y + (tiles.height - line) / 2, force.abbreviation, size=tiles.text, colour="muted", align="centre")
