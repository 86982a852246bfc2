"""Grades as a table: a row a force, a column a year, under headings or without; a dashed line where nothing compares."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby, pairwise
from typing import NamedTuple

from peelviewer.analysis.doubt import doubt_of_published
from peelviewer.analysis.grades import Grades, Measure
from peelviewer.figures.scene import Canvas, line_height
from peelviewer.model.grades import scale
from peelviewer.model.library import Force
from peelviewer.wording import tr

from .shown import Followed, cell, named

NAMES, MOST_COLUMN, WORDED, WIDE, NARROW = 210.0, 176.0, 140.0, 130.0, 60.0
"""Widths in pixels: of the names, of a year's column at most and from which its cells may be in words, of a cell with and without words."""
BETWEEN_NAMES = 5.0
"""Pixels at least between the names of two years."""
SIZE, SHAPE, INSIDE = 12, 11.0, 6.0
"""Measures in pixels of a cell: its letters, its grade's shape, and the air at its sides together."""
ROW, GROUP, HEAD = 25.0, 32.0, 30.0


def region_of(force: Force) -> str:
    """Return a force's region, or what those stand under of which the library has no region."""
    return force.region or tr("Other forces")


class Table(NamedTuple):
    """The rows and columns of a table: forces in their order, years each with the measure shown in it; *grouped* under headings."""

    forces: tuple[Force, ...]
    columns: tuple[tuple[int, Measure], ...]
    year: int
    grouped: bool
    followed: Followed
    heading_of: Callable[[Force], str] = region_of


def seam(grades: Grades, columns: tuple[tuple[int, Measure], ...], index: int) -> str:
    """Return why a column cannot be compared with the one before it, empty where it can."""
    if index == 0:
        return ""
    (before, _), (after, measure) = columns[index - 1 : index + 1]
    found = grades.seam(before, after, measure)
    return found.words if found else ""


def crosses_scales(columns: tuple[tuple[int, Measure], ...], index: int) -> bool:
    """Return whether another scale of grades begins with a column."""
    return index > 0 and scale(columns[index - 1][0]) != scale(columns[index][0])


def lay_out(grades: Grades, table: Table, canvas: Canvas) -> None:
    """Lay the table out from the canvas's y down."""
    column = min(MOST_COLUMN, (canvas.width - NAMES) / max(1, len(table.columns)))
    top = canvas.y
    canvas.words(0, top + 6, tr("Force"), size=12, colour="muted")
    for index, (year, _) in enumerate(table.columns):
        weight, colour = (600, "text") if year == table.year else (400, "muted")
        x = NAMES + (index + 0.5) * column
        name = grades.cycle_name(year)
        size = min(12.0, 12.0 * (column - BETWEEN_NAMES) / max(1.0, canvas.measure(name, 12, weight)))  # 2018/19 beside 2021/22
        canvas.words(x, top + 6, name, size=size, weight=weight, colour=colour, align="centre")
    canvas.y += HEAD
    canvas.stroke((0, canvas.y - 2), (NAMES + column * len(table.columns), canvas.y - 2), colour="line_strong")
    begin, worded = canvas.y, column >= WORDED and _has_room_for_words(grades, table, min(column - 10, WIDE), canvas)
    for heading, forces in groupby(table.forces, table.heading_of if table.grouped else lambda force: ""):
        members = tuple(forces)
        if heading:
            canvas.words(0, canvas.y + GROUP - line_height(13) - 5, f"{heading}  {len(members)}", size=13, weight=600)
            canvas.y += GROUP
        for force in members:
            _row(grades, table, force, column, canvas, worded=worded)
    for index in range(1, len(table.columns)):
        if seam(grades, table.columns, index):
            x = NAMES + index * column
            heavy = crosses_scales(table.columns, index)
            canvas.stroke((x, begin), (x, canvas.y), width=2 if heavy else 1, colour="muted" if heavy else "line_strong", dashed=True)


def _has_room_for_words(grades: Grades, table: Table, width: float, canvas: Canvas) -> bool:
    """Return whether every grade shown has room for its word: letters of a sheet that is drawn smaller are wider for their size."""
    held = (grades.get(force.id, year, measure) for force in table.forces for year, measure in table.columns)
    labels = {published.grade.with_doubt(doubt_of_published(published)) for published in held if published}
    return all(canvas.measure(label, SIZE, 400) + 1.6 * SHAPE + INSIDE <= width for label in labels)


def _row(grades: Grades, table: Table, force: Force, column: float, canvas: Canvas, *, worded: bool) -> None:
    left = 10.0 if table.grouped else 0.0
    if table.followed.number(force.id):
        canvas.box(0, canvas.y, NAMES + column * len(table.columns), ROW, "selection", 3)
    named(canvas, left, canvas.y, NAMES - left - 8, ROW, force.short_name, table.followed, force.id)
    for index, (year, measure) in enumerate(table.columns):
        published = grades.get(force.id, year, measure)
        width = min(column - 10, WIDE) if worded else min(NARROW, column - 8)
        x = NAMES + (index + 0.5) * column - width / 2
        words = published.grade.with_doubt(doubt_of_published(published)) if published else ""
        grade = published.grade if published else None
        cell(
            canvas, x, canvas.y + 3, width, ROW - 6, grade, words, worded=worded, asked=grades.asked(year, measure), size=SIZE, shape=SHAPE
        )
    canvas.y += ROW


def seams_in_words(grades: Grades, table: Table) -> list[str]:
    """Return why columns cannot be compared, each reason once with the years between which it stands."""
    found: dict[str, list[str]] = {}
    for index, ((before, _), (after, _)) in enumerate(pairwise(table.columns), 1):
        words = seam(grades, table.columns, index)
        if words:
            found.setdefault(words, []).append(f"{grades.cycle_name(before)} – {grades.cycle_name(after)}")
    return [f"{', '.join(between)}: {words}" for words, between in found.items()]
