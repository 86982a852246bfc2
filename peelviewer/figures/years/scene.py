"""Years side by side, drawn: a row a question, a thing asked for or a measure, a column a year, with the seams between years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.grades import NOT_ASKED
from peelviewer.analysis.years.asks import ASKED_FOR, AskState
from peelviewer.analysis.years.rows import RowKind, Years, YearsCell, YearsRow
from peelviewer.figures.layout import moved
from peelviewer.figures.scene import BadgeShape, Canvas, GradeCell, Measure, Scene, wrap
from peelviewer.model.grades import scale
from peelviewer.text.inline import typographic

NAME, YEAR, MARGIN, INDENT, ABOVE, MIDDLE = 330.0, 168.0, 24.0, 16.0, 9.0, 19.0
LINE, SMALL_LINE, MARK, DASH = 18.0, 16.0, 16.0, 4.0
BADGE = (20.0, 12.0, 12.0, 5.0, 7.0, 3.0)
"""Height, shape, text, gap, padding and radius of a small badge."""
LEAST_NAME, LEAST_YEAR, ROOM, SWATCH = 170.0, 76.0, 8.0, (30.0, 20.0)
"""Widths in pixels: of a name and of a year at least, between the badges of two years, and a grade's cell where its word has no room."""
MARKS = "A dashed line divides years that cannot be compared; a line joins those of which the same was asked. · is not asked."


def years_scene(years: Years, rows: Sequence[YearsRow], title: str, sources: str, measure: Measure) -> Scene:
    """Return rows of a force's years as a picture with its title, what the marks mean, and its sources."""
    canvas = Canvas(NAME + YEAR * len(years.years), measure)
    canvas.paragraph(0, title, canvas.width, size=18, weight=600, spacing=26)
    canvas.y += 10
    lay_out(years, rows, canvas)
    canvas.y += 12
    for words in (MARKS, sources):
        canvas.paragraph(0, words, canvas.width, colour="muted")
        canvas.y += 2
    scene = canvas.scene()
    return moved(scene, MARGIN, MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN)


class _Grid(NamedTuple):
    """Where the years stand: the width of names and of a year, and whether grades have room for their words."""

    names: float
    year: float
    worded: bool

    def middle(self, year: int) -> float:
        """Return where the middle of a year is."""
        return self.names + (year + 0.5) * self.year

    def begin(self, year: int) -> float:
        """Return where a year begins."""
        return self.names + year * self.year


def lay_out(years: Years, rows: Sequence[YearsRow], canvas: Canvas) -> bool:
    """Lay rows out under their headings over the canvas's width, and return whether grades have their words, for which years are wide."""
    count = len(years.years)
    names = max(LEAST_NAME, min(NAME, canvas.width - YEAR * count))
    year = (canvas.width - names) / count
    widest = max((_badge(canvas, cell) for row in rows for cell in row.cells if cell.grade is not None), default=0.0)
    grid = _Grid(names, year, widest + ROOM <= year)
    _years(canvas, years, grid)
    topic = ""
    for row in rows:
        if row.topic != topic:
            topic = row.topic
            canvas.box(0, canvas.y, canvas.width, 32, "raised")
            canvas.words(8, canvas.y + 7, topic, size=13, weight=600, colour="accent")
            canvas.y += 32
        _row(canvas, row, grid)
    return grid.worded


def least_width(years: Years) -> float:
    """Return the width in pixels that a force's years need."""
    return LEAST_NAME + LEAST_YEAR * len(years.years)


def described(years: Years, rows: Sequence[YearsRow]) -> str:
    """Return rows in words, for those who do not see them."""
    return " ".join(f"{row.name}: {', '.join(_said(years, row, n) for n in range(len(years.years)))}." for row in rows)


def _said(years: Years, row: YearsRow, year: int) -> str:
    seam = " (not comparable with the year before)" if year and row.seams[year - 1] else ""
    return f"{years.names[year]} {row.cells[year].words}{seam}"


def _years(canvas: Canvas, years: Years, grid: _Grid) -> None:
    for index, name in enumerate(years.names):
        x = grid.middle(index)
        canvas.words(x, canvas.y, name, size=13, weight=600, align="centre")
        if any(years.parted) and (index == 0 or years.parted[index - 1]):
            tiers = len(scale(years.years[index]))
            words = f"scale of {tiers} grades" if grid.worded else f"of {tiers} grades"
            canvas.words(x, canvas.y + LINE, words, colour="muted", align="centre")
            if index:
                _seam(canvas, grid.begin(index), canvas.y, canvas.y + 2 * LINE)
    canvas.y += 2 * LINE + 8
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y), colour="line_strong")


def _row(canvas: Canvas, row: YearsRow, grid: _Grid) -> None:
    top, indent = canvas.y, INDENT if row.kind is RowKind.ASK else 0.0
    weight = 600 if row.kind is RowKind.GRADE else 400
    canvas.y = top + ABOVE
    canvas.paragraph(8 + indent, typographic(row.name), grid.names - indent - 24, size=13, weight=weight, spacing=LINE)
    if row.about:
        canvas.paragraph(8 + indent, typographic(row.about), grid.names - indent - 24, colour="muted", spacing=SMALL_LINE)
    bottom = max(canvas.y, *(_cell(canvas, row, year, top, grid) for year in range(len(row.cells)))) + ABOVE
    for year, seam in enumerate(row.seams, 1):
        if seam:
            _seam(canvas, grid.begin(year), top, bottom)
    canvas.stroke((0, bottom), (canvas.width, bottom))
    canvas.y = bottom


def _seam(canvas: Canvas, x: float, top: float, bottom: float) -> None:
    y = top
    while y < bottom:
        canvas.stroke((x, y), (x, min(bottom, y + DASH)), colour="muted")
        y += 2 * DASH


def _cell(canvas: Canvas, row: YearsRow, year: int, top: float, grid: _Grid) -> float:
    """Add a year's mark and words, and the line to the year after; return where they end."""
    cell, x, y = row.cells[year], grid.middle(year), top + MIDDLE
    half = _mark(canvas, cell, row.kind, (x, y), grid) / 2 + 4
    if year < len(row.joined) and row.joined[year]:
        after = _width(canvas, row.cells[year + 1], grid) / 2 + 4
        canvas.stroke((x + half, y), (x + grid.year - after, y), width=2, colour="line_strong")
    words = _below(row.kind, cell, worded=grid.worded)
    lines = [line for part in words for line in wrap(part, grid.year - 12, lambda part: canvas.measure(part, 12, 400))]
    marked = cell.grade is not None or cell.state in ASKED_FOR or cell.state is AskState.NOT_AGAIN or cell.stated
    begin = y + 13 if marked else y - SMALL_LINE / 2
    for number, line in enumerate(lines):
        canvas.words(x, begin + number * SMALL_LINE, line, colour="text" if cell.state in ASKED_FOR else "muted", align="centre")
    return max(y + MARK / 2, begin + len(lines) * SMALL_LINE)


def _below(kind: RowKind, cell: YearsCell, *, worded: bool) -> list[str]:
    """Return what stands in small letters in a cell, below its mark where it has one."""
    doubt = [UNCONFIRMED] if cell.doubtful and kind is not RowKind.VALUE else []
    if cell.grade is not None:
        return [] if worded else doubt
    if kind is RowKind.VALUE and cell.stated:
        return [part for part in (cell.small,) if part]
    return ["·" if cell.words == NOT_ASKED else cell.words, *doubt]


def _width(canvas: Canvas, cell: YearsCell, grid: _Grid) -> float:
    if cell.grade is None:
        return MARK
    return _badge(canvas, cell) if grid.worded else SWATCH[0]


def _badge(canvas: Canvas, cell: YearsCell) -> float:
    """Return how wide a grade's badge with its word is."""
    assert cell.grade is not None  # noqa: S101
    _, shape, text, gap, padding, _ = BADGE
    label = cell.grade.grade.with_doubt(UNCONFIRMED if cell.doubtful else "")
    return 2 * padding + shape + gap + canvas.measure(label, text, 600)


def _mark(canvas: Canvas, cell: YearsCell, kind: RowKind, middle: tuple[float, float], grid: _Grid) -> float:
    """Add a cell's badge, value, or the mark of what was asked for; return its width."""
    (x, y), width = middle, _width(canvas, cell, grid)
    if cell.grade is not None and not grid.worded:
        canvas.shapes.append(GradeCell(x - width / 2, y - SWATCH[1] / 2, *SWATCH, cell.grade.grade, BADGE[1]))
    elif cell.grade is not None:
        height = BADGE[0]
        doubt = UNCONFIRMED if cell.doubtful else ""
        canvas.shapes.append(BadgeShape(x - width / 2, y - height / 2, cell.grade.grade, *BADGE, doubt))
    elif kind is RowKind.VALUE:
        if cell.stated:
            canvas.words(x, y - 9, cell.words, size=14, weight=600, align="centre")
    elif cell.state is AskState.NOT_AGAIN:
        canvas.disc(x, y, MARK - 2, "muted", ring=1.6)
    elif cell.state in ASKED_FOR:
        canvas.disc(x, y, MARK, "accent")
        if cell.state is not AskState.ASKED:
            sign = "+" if cell.state is AskState.NEW else "↺"
            canvas.words(x, y - 8, sign, size=12, weight=600, colour="on_accent", align="centre")
    return width
