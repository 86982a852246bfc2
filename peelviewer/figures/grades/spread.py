"""How the grades of all forces are spread: one bar a year, the chosen one heavier, whose scale is the legend."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.figures.scene import Canvas, GradeCell, Outline
from peelviewer.figures.scene import Measure as Fonts
from peelviewer.model.grades import Grade, scale
from peelviewer.wording import plural, tr


class Bars(NamedTuple):
    """The measures of the bars in pixels: the names' room, a row, a bar, a line of the legend, sizes of text, a swatch, air between."""

    left: float = 64
    row: float = 24
    bar: float = 14
    line: float = 22
    text: float = 12
    number: float = 11
    swatch: float = 30
    apart: float = 16


BARS = Bars()


class Part(NamedTuple):
    """The part of a bar, or the entry of the legend, of a grade (or of those not held): its count and its place in pixels."""

    name: str
    forces: int
    x: float
    y: float
    width: float
    height: float


def parts(grades: Grades, measure: Measure, year: int, width: float, top: float, bars: Bars = BARS) -> list[Part]:
    """Return the parts of a year's bar from the left to *width*, its row beginning at *top*."""
    counts = grades.spread(year, measure)
    total, left, room, found = sum(n for _, n in counts), bars.left, width - bars.left, []
    for name, count in counts:
        share = room * count / max(1, total)
        found.append(Part(name, count, left, top + (bars.row - bars.bar) / 2, max(1.0, share - 2), bars.bar))
        left += share
    return found


def legend(grades: Grades, measure: Measure, year: int, width: float, top: float, fonts: Fonts, bars: Bars = BARS) -> list[Part]:
    """Return every grade of a year's scale, then what else there is, with its count and its place from *top* down."""
    counts = dict(grades.spread(year, measure))
    names = dict.fromkeys((*(grade.value for grade in scale(year)), *counts))
    left, entries = bars.left, []
    for name in names:
        count = counts.get(name, 0)
        wide = fonts(counted(name, count), bars.text, 400) + (0 if name == NOT_HELD else bars.swatch)
        if left > bars.left and left + wide > width:
            left, top = bars.left, top + bars.line
        entries.append(Part(name, count, left, top, wide, bars.line))
        left += wide + bars.apart
    return entries


def counted(name: str, count: int) -> str:
    """Return a grade with its count in words."""
    return f"{tr(name).capitalize()} {count}"


def height(grades: Grades, measure: Measure, year: int, width: float, fonts: Fonts, bars: Bars = BARS) -> float:
    """Return the height of bars and legend."""
    entries = legend(grades, measure, year, width, bars.row * len(grades.years_of(measure)) + 8, fonts, bars)
    return entries[-1].y + entries[-1].height + 6 if entries else 0.0


def lay_out(grades: Grades, measure: Measure, year: int, canvas: Canvas, bars: Bars = BARS) -> None:
    """Lay bars and legend out from the canvas's y down; a dashed line divides years that cannot be compared."""
    years, top = grades.years_of(measure), canvas.y
    for index, inspected in enumerate(years):
        y, chosen = top + bars.row * index, inspected == year
        name = grades.cycle_name(inspected)
        line = round(bars.text * 1.34)
        colour = "text" if chosen else "muted"
        canvas.words(0, y + (bars.row - line) / 2, name, size=bars.text, weight=600 if chosen else 400, colour=colour)
        for part in parts(grades, measure, inspected, canvas.width, y, bars):
            _part(canvas, part, bars)
            canvas.spot(part.x, part.y, part.width, part.height, sentence(name, part))
        if index and grades.seam(years[index - 1], inspected, measure):
            canvas.stroke((0, y), (canvas.width, y), colour="line_strong", dashed=True)
    for entry in legend(grades, measure, year, canvas.width, top + bars.row * len(years) + 8, canvas.measure, bars):
        _entry(canvas, entry, bars)
    canvas.y += height(grades, measure, year, canvas.width, canvas.measure, bars)


def sentence(year: str, part: Part) -> str:
    """Return a part as a sentence."""
    grade = tr(part.name).capitalize()
    return plural("{year}: {grade}, {n} force", "{year}: {grade}, {n} forces", part.forces, year=year, grade=grade)


def _part(canvas: Canvas, part: Part, bars: Bars) -> None:
    if part.name == NOT_HELD:
        canvas.shapes.append(Outline(part.x, part.y, part.width, part.height, 1, "line_strong", 0, True))
        if canvas.measure(str(part.forces), bars.number, 600) + 4 <= part.width:
            y = part.y + (part.height - round(bars.number * 1.34)) / 2
            canvas.words(part.x + part.width / 2, y, str(part.forces), size=bars.number, weight=600, colour="muted", align="centre")
        return
    fits = canvas.measure(str(part.forces), bars.number, 600) + 4 <= part.width
    text = str(part.forces) if fits else ""
    canvas.shapes.append(GradeCell(part.x, part.y, part.width, part.height, Grade(part.name), 0, 0, text, bars.number, weight=600))


def _entry(canvas: Canvas, entry: Part, bars: Bars) -> None:
    left = entry.x
    if entry.name != NOT_HELD:
        shape = bars.text - 1
        swatch = GradeCell(left, entry.y + 2, bars.swatch - 6, entry.height - 4, Grade(entry.name), shape)
        canvas.shapes.append(swatch)
        left += bars.swatch
    y = entry.y + (entry.height - round(bars.text * 1.34)) / 2
    canvas.words(left, y, counted(entry.name, entry.forces), size=bars.text, colour="text" if entry.forces else "muted")
