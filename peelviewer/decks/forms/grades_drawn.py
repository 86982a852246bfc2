"""Grades of forces drawn on a slide: the map, the wheel, how they are spread, and a table; with words for every shape."""

from __future__ import annotations

import math
import re

from peelviewer.analysis.doubt import doubt_of_published
from peelviewer.analysis.grades import NOT_HELD, Measure
from peelviewer.decks.contents import GradesDrawn
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.grades import spread, table, tile_map, wheel
from peelviewer.figures.grades.shown import GradesShown, cell, cut
from peelviewer.figures.layout import moved
from peelviewer.figures.scene import Canvas, Outline
from peelviewer.model.grades import Grade, scale

from .legend import AIR, LINE, SWATCH, entry, legend, legend_height

ROW, TALLEST, NAMES, HEAD, WORDED, WIDEST = 38.0, 88.0, 250.0, 42.0, 300.0, 128.0
BARS, TALL_BARS = (spread.Bars(130, row, bar, LINE, SMALLEST, SMALLEST, SWATCH + 12, AIR) for row, bar in ((50, 32), (90, 56)))
LEAST_NAMES, LEAST_COLUMN = 200.0, 92.0
BETWEEN_YEARS = 12.0  # pixels between the names of two years
NAMED_RINGS = 5
"""The rings up to which there is room to name followed forces in full beside the wheel."""
MOST_NAMES, BESIDE_WHEEL = 260.0, 28.0
"""Pixels that names beside a wheel have at most, and of these the line that leads to them."""
WIDE_WHEEL, NARROW_WHEEL = 430.0, 290.0
"""The most that a wheel is wide, and what it has on a narrow slide however long the names of its rings are."""
RING_LINE, NAMES_LINE, BETWEEN = 28.0, 30.0, 8.0
LEAST_BESIDE = 1000.0
"""The width of a slide's room from which a legend stands beside a map."""


class GradesForm:
    """Draws each part as large as a slide has room, nothing smaller than a slide's smallest letters."""

    @staticmethod
    def height(content: GradesDrawn, sheet: Sheet) -> float:
        """Return the height the part takes: a map or wheel takes all there is."""
        if content.part == "table" and content.table is not None:
            legend = legend_height(_scales(content), sheet)
            return HEAD + sheet.between(ROW, TALLEST) * len(content.table.forces) + 12 + legend
        if content.part == "spread":
            shown = content.shown
            return spread.height(shown.grades, shown.measure, shown.year, sheet.frame.room, sheet.measure, _bars(sheet))
        return 440.0

    @staticmethod
    def divide(content: GradesDrawn, sheet: Sheet, room: float) -> list[GradesDrawn]:
        """Return the content, a table in pages alike in length; a map, wheel or spread is whole."""
        if content.table is None:
            return [content]
        forces = content.table.forces
        most = max(1, int((room - HEAD - 12 - legend_height(_scales(content), sheet)) // ROW))
        each = math.ceil(len(forces) / max(1, math.ceil(len(forces) / most)))
        parts = [forces[start : start + each] for start in range(0, len(forces), each)]
        return [content._replace(table=content.table._replace(forces=part)) for part in parts] or [content]

    @staticmethod
    def lay_out(content: GradesDrawn, sheet: Sheet) -> None:
        """Lay the part out from the sheet's y down."""
        {"map": _map, "wheel": _wheel, "spread": _spread, "table": _table}[content.part](content, sheet)


def _bars(sheet: Sheet) -> spread.Bars:
    """Return the measures of bars as high as the page has room for."""
    return BARS._replace(row=sheet.between(BARS.row, TALL_BARS.row), bar=sheet.between(BARS.bar, TALL_BARS.bar))


def _map(content: GradesDrawn, sheet: Sheet) -> None:
    shown, top = content.shown, sheet.y
    counts = shown.counts()
    beside = sheet.frame.room >= LEAST_BESIDE
    named = [] if beside else sheet.broken(_in_outlines(shown, counts), sheet.frame.room, SMALLEST)
    below = 0.0 if beside else legend_height(_of_counts(shown, counts), sheet, counts) + 8 + NAMES_LINE * len(named)
    unit = tile_map.size(shown.forces, tile_map.Tiles(1, 1, 0, around=0))
    width = (sheet.frame.room - (372 if beside else 0)) / unit[0] - 4
    height = (sheet.room - below) / unit[1] - 4
    tiles = tile_map.Tiles(min(104.0, width), min(46.0, height), 4, 15, SMALLEST, False, 3, False)
    tile_map.lay_out(shown, sheet, sheet.left, tiles)
    left = sheet.left + tile_map.size(shown.forces, tiles)[0] + AIR
    if beside:
        sheet.y = top
        _column(shown, counts, sheet, left)
    else:
        sheet.y += 8
        legend(_of_counts(shown, counts), sheet, counts)
        sheet.y += sheet.block(sheet.left, sheet.y, named, size=SMALLEST, line_height=NAMES_LINE)


def _in_outlines(shown: GradesShown, counts: dict[str, int]) -> str:
    """Return how many tiles have no grade, and whose have an outline, where no room is left to draw them one by one."""
    names = {force.id: force.short_name for force in shown.grades.forces}
    outlined = ", ".join(names.get(force, force) for force in shown.followed.forces)
    missing = f"{NOT_HELD.capitalize()}: {counts[NOT_HELD]}." if counts.get(NOT_HELD) else ""
    return " ".join(filter(None, (missing, f"Outlined: {outlined}." if outlined else "")))


def _column(shown: GradesShown, counts: dict[str, int], sheet: Sheet, left: float) -> None:
    """Add the legend with its counts, then the names of the forces that have an outline."""
    for name in _of_counts(shown, counts):
        entry(name, counts, sheet, left)
        sheet.y += LINE
    if counts.get(NOT_HELD):
        sheet.line(left, sheet.y, f"{NOT_HELD.capitalize()} {counts[NOT_HELD]}", size=SMALLEST, colour="muted", line_height=LINE)
        sheet.y += LINE
    names = {force.id: force.short_name for force in shown.grades.forces}
    sheet.y += 12
    for force in shown.followed.forces[: max(0, int(sheet.room // LINE))]:
        sheet.shapes.append(Outline(left, sheet.y + 7, SWATCH - 10, 24, 4 if force == shown.followed.own else 3, "text", 4))
        name = cut(sheet, names.get(force, force), sheet.right - left - SWATCH, SMALLEST)
        sheet.line(left + SWATCH, sheet.y, name, size=SMALLEST, line_height=LINE)
        sheet.y += LINE


def _wheel(content: GradesDrawn, sheet: Sheet) -> None:
    shown, rings, top = content.shown, content.rings, sheet.y
    scales = _scale(shown.year)
    below = legend_height(scales, sheet) + 8
    wide = sheet.frame.room >= LEAST_BESIDE
    in_full = len(rings) <= NAMED_RINGS and wide
    names = _names_width(shown, sheet, in_full=in_full)
    beside = 2 * names + AIR + max(sheet.fonts(wheel.ring_name(shown, rings, ring), SMALLEST, 400) for ring in range(len(rings)))
    side = min(sheet.room - below, WIDE_WHEEL if wide else max(NARROW_WHEEL, sheet.frame.room - beside - 1))
    drawn = wheel.Wheel(sheet.left + names + side / 2, top + side / 2, side / 2 - 6, len(rings), len(shown.forces))
    wheel.lay_out(shown, rings, drawn, sheet, names=False)
    _followed(shown, drawn, sheet, names - BESIDE_WHEEL, in_full=in_full)
    left = sheet.left + side + 2 * names + AIR
    sheet.y = top
    sheet.y = max(top + side, top + _ring_names(shown, rings, sheet, left, sheet.room - below)) + 8
    legend(scales, sheet)


def _names_width(shown: GradesShown, sheet: Sheet, *, in_full: bool) -> float:
    """Return the room of the followed forces' names beside a wheel, with the line that leads to them; none where none is followed."""
    followed = [force for force in shown.forces if shown.followed.number(force.id)]
    names = [force.short_name if in_full else force.abbreviation for force in followed]
    return min(MOST_NAMES, max(sheet.fonts(name, SMALLEST, 600) for name in names) + BESIDE_WHEEL) if names else 0.0


def _ring_names(shown: GradesShown, rings: tuple[Measure, ...], sheet: Sheet, left: float, room: float) -> float:
    """Name the rings from a left edge on, on as many lines as each needs while there is room for all; return the height they take."""
    width, top = sheet.right - left, sheet.y
    names = [sheet.broken(wheel.ring_name(shown, rings, ring), width, SMALLEST) for ring in range(len(rings))]
    if RING_LINE * sum(map(len, names)) > room:
        names = [[cut(sheet, wheel.ring_name(shown, rings, ring), width, SMALLEST)] for ring in range(len(rings))]
    lines = sum(map(len, names))
    between = min(BETWEEN, (room - RING_LINE * lines) / len(names)) if names else 0.0
    for name in names:
        sheet.y += sheet.block(left, sheet.y, name, size=SMALLEST, line_height=RING_LINE) + between
    return sheet.y - top


def _followed(shown: GradesShown, drawn: wheel.Wheel, sheet: Sheet, width: float, *, in_full: bool) -> None:
    """Name the followed forces beside the wheel, level, at the height of their sectors as far as they do not meet."""
    sides: dict[bool, list[tuple[float, float, str]]] = {True: [], False: []}
    for index, force in enumerate(shown.forces):
        if shown.followed.number(force.id):
            x, y = drawn.point(sum(drawn.sector(index)) / 2, drawn.radius + 4)
            name = force.short_name if in_full else force.abbreviation
            sides[x >= drawn.x].append((y, x, cut(sheet, name, width, SMALLEST, 600)))
    for right, names in sides.items():
        least = drawn.y - drawn.radius - 12
        for y, x, name in sorted(names):
            top = min(max(y - 16, least), drawn.y + drawn.radius - 20)
            edge = drawn.x + (drawn.radius + 14) * (1 if right else -1)
            sheet.stroke((x, y), (edge - (2 if right else -2), top + 16), width=2, colour="text")
            sheet.line(edge, top, name, size=SMALLEST, weight=600, align="left" if right else "right", line_height=32)
            least = top + 32


def _spread(content: GradesDrawn, sheet: Sheet) -> None:
    canvas = Canvas(sheet.frame.room, sheet.measure)
    spread.lay_out(content.shown.grades, content.shown.measure, content.shown.year, canvas, _bars(sheet))
    placed = moved(canvas.scene(), sheet.left, sheet.y, canvas.width, canvas.y)
    sheet.shapes += placed.shapes
    sheet.spots += placed.spots
    sheet.y += canvas.y


def _table(content: GradesDrawn, sheet: Sheet) -> None:
    rows, grades = content.table, content.shown.grades
    if rows is None:
        return
    names = max(LEAST_NAMES, min(NAMES, sheet.frame.room - LEAST_COLUMN * len(rows.columns)))
    column = (sheet.frame.room - names) / max(1, len(rows.columns))
    for index, name in enumerate(heads([grades.cycle_name(year) for year, _ in rows.columns], sheet, column - BETWEEN_YEARS)):
        x = sheet.left + names + (index + 0.5) * column
        sheet.line(x, sheet.y, name, size=SMALLEST, weight=600, colour="muted", align="centre", line_height=36)
    sheet.y += HEAD
    begin = sheet.y
    for force in rows.forces:
        _force_row(content, sheet, force.id, cut(sheet, force.short_name, names - 12, SMALLEST, 600), names, column)
    for index in range(1, len(rows.columns)):
        if table.seam(grades, rows.columns, index):
            x, heavy = sheet.left + names + index * column, table.crosses_scales(rows.columns, index)
            sheet.stroke((x, begin), (x, sheet.y), width=3 if heavy else 1.5, colour="muted" if heavy else "line_strong", dashed=True)
    sheet.y += 12
    legend(_scales(content), sheet)


def heads(cycles: list[str], sheet: Sheet, room: float) -> list[str]:
    """Return the names of years over their columns: without the century of two years (21/22) where whole ones have no room."""
    if all(sheet.fonts(name, SMALLEST, 600) <= room for name in cycles):
        return cycles
    return [re.sub(r"^20(?=\d\d[/-]\d\d$)", "", name) for name in cycles]


def _force_row(content: GradesDrawn, sheet: Sheet, force: str, name: str, names: float, column: float) -> None:
    rows, grades = content.table, content.shown.grades
    if rows is None:
        return
    number = rows.followed.number(force)
    sheet.rule(sheet.y)
    height = sheet.between(ROW, TALLEST)
    weight = 600 if number else 400
    colour = "accent" if force == rows.followed.own else "text"
    sheet.line(sheet.left, sheet.y, name, size=SMALLEST, weight=weight, colour=colour, line_height=height)
    for index, (year, measure) in enumerate(rows.columns):
        published = grades.get(force, year, measure)
        width = min(column - 14, 290.0) if column >= WORDED else min(column - 14, WIDEST)
        x = sheet.left + names + (index + 0.5) * column - width / 2
        words = published.grade.with_doubt(doubt_of_published(published)) if published else ""
        grade, asked = published.grade if published else None, grades.asked(year, measure)
        cell(
            sheet,
            x,
            sheet.y + 4,
            width,
            height - 8,
            grade,
            words,
            worded=column >= WORDED,
            asked=asked,
            size=SMALLEST,
            shape=sheet.between(16, 30),
        )
        sheet.spot(x, sheet.y, width, height, f"{name}, {grades.cycle_name(year)}: {words or NOT_HELD if asked else 'not asked'}")
    sheet.y += height


# Legends -------------------------------------------------------------------------------------------


def _scale(year: int) -> list[str]:
    return [grade.value for grade in scale(year)]


def _of_counts(shown: GradesShown, counts: dict[str, int]) -> list[str]:
    ungraded = Grade.UNGRADED.value
    return [*_scale(shown.year), *([ungraded] if counts.get(ungraded) else [])]


def _scales(content: GradesDrawn) -> list[str]:
    """Return every grade that the cells of a table show, in the order of the scales."""
    rows, grades = content.table, content.shown.grades
    if rows is None:
        return []
    held = {found.grade for force in rows.forces for year, measure in rows.columns if (found := grades.get(force.id, year, measure))}
    return [grade.value for grade in Grade if grade in held]
