"""Years side by side, drawn: a row a question, a thing asked for or a measure, a column a year, with the seams between years."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.grades import NOT_ASKED
from peelviewer.analysis.years.asks import ASKED_FOR, AskState
from peelviewer.analysis.years.rows import RowKind, Years, YearsCell, YearsRow
from peelviewer.figures.layout import moved
from peelviewer.figures.scene import BadgeShape, Canvas, Measure, Scene, wrap
from peelviewer.model.grades import scale
from peelviewer.text.inline import typographic

NAME, YEAR, MARGIN, INDENT, ABOVE, MIDDLE = 330.0, 168.0, 24.0, 16.0, 9.0, 19.0
LINE, SMALL_LINE, MARK, DASH = 18.0, 16.0, 16.0, 4.0
BADGE = (20.0, 12.0, 12.0, 5.0, 7.0, 3.0)
"""Height, shape, text, gap, padding and radius of a small badge."""
MARKS = "A dashed line divides years that cannot be compared; a line joins those of which the same was asked. · is not asked."


def years_scene(years: Years, rows: Sequence[YearsRow], title: str, sources: str, measure: Measure) -> Scene:
    """Return rows of a force's years as a picture with its title, what the marks mean, and its sources."""
    canvas = Canvas(NAME + YEAR * len(years.years), measure)
    canvas.paragraph(0, title, canvas.width, size=18, weight=600, spacing=26)
    canvas.y += 10
    _years(canvas, years)
    topic = ""
    for row in rows:
        if row.topic != topic:
            topic = row.topic
            canvas.box(0, canvas.y, canvas.width, 32, "raised")
            canvas.words(8, canvas.y + 7, topic, size=13, weight=600, colour="accent")
            canvas.y += 32
        _row(canvas, row)
    canvas.y += 12
    for words in (MARKS, sources):
        canvas.paragraph(0, words, canvas.width, colour="muted")
        canvas.y += 2
    scene = canvas.scene()
    return moved(scene, MARGIN, MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN)


def described(years: Years, rows: Sequence[YearsRow]) -> str:
    """Return rows in words, for those who do not see them."""
    return " ".join(f"{row.name}: {', '.join(_said(years, row, n) for n in range(len(years.years)))}." for row in rows)


def _said(years: Years, row: YearsRow, year: int) -> str:
    seam = " (not comparable with the year before)" if year and row.seams[year - 1] else ""
    return f"{years.names[year]} {row.cells[year].words}{seam}"


def _years(canvas: Canvas, years: Years) -> None:
    for index, name in enumerate(years.names):
        x = NAME + (index + 0.5) * YEAR
        canvas.words(x, canvas.y, name, size=13, weight=600, align="centre")
        if any(years.parted) and (index == 0 or years.parted[index - 1]):
            canvas.words(x, canvas.y + LINE, f"scale of {len(scale(years.years[index]))} grades", colour="muted", align="centre")
            if index:
                _seam(canvas, NAME + index * YEAR, canvas.y, canvas.y + 2 * LINE)
    canvas.y += 2 * LINE + 8
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y), colour="line_strong")


def _row(canvas: Canvas, row: YearsRow) -> None:
    top, indent = canvas.y, INDENT if row.kind is RowKind.ASK else 0.0
    weight = 600 if row.kind is RowKind.GRADE else 400
    canvas.y = top + ABOVE
    canvas.paragraph(8 + indent, typographic(row.name), NAME - indent - 24, size=13, weight=weight, spacing=LINE)
    if row.about:
        canvas.paragraph(8 + indent, typographic(row.about), NAME - indent - 24, colour="muted", spacing=SMALL_LINE)
    bottom = max(canvas.y, *(_cell(canvas, row, year, top) for year in range(len(row.cells)))) + ABOVE
    for year, seam in enumerate(row.seams, 1):
        if seam:
            _seam(canvas, NAME + year * YEAR, top, bottom)
    canvas.stroke((0, bottom), (canvas.width, bottom))
    canvas.y = bottom


def _seam(canvas: Canvas, x: float, top: float, bottom: float) -> None:
    y = top
    while y < bottom:
        canvas.stroke((x, y), (x, min(bottom, y + DASH)), colour="muted")
        y += 2 * DASH


def _cell(canvas: Canvas, row: YearsRow, year: int, top: float) -> float:
    """Add a year's mark and words, and the line to the year after; return where they end."""
    cell, x, y = row.cells[year], NAME + (year + 0.5) * YEAR, top + MIDDLE
    half = _mark(canvas, cell, row.kind, x, y) / 2 + 4
    if year < len(row.joined) and row.joined[year]:
        after = _width(canvas, row.cells[year + 1]) / 2 + 4
        canvas.stroke((x + half, y), (x + YEAR - after, y), width=2, colour="line_strong")
    lines = [line for words in _below(row.kind, cell) for line in wrap(words, YEAR - 12, lambda part: canvas.measure(part, 12, 400))]
    marked = cell.grade is not None or cell.state in ASKED_FOR or cell.state is AskState.NOT_AGAIN or cell.stated
    begin = y + 13 if marked else y - SMALL_LINE / 2
    for number, line in enumerate(lines):
        canvas.words(x, begin + number * SMALL_LINE, line, colour="text" if cell.state in ASKED_FOR else "muted", align="centre")
    return max(y + MARK / 2, begin + len(lines) * SMALL_LINE)


def _below(kind: RowKind, cell: YearsCell) -> list[str]:
    """Return what stands in small letters in a cell, below its mark where it has one."""
    if cell.grade is not None:
        return []
    doubt = [UNCONFIRMED] if cell.doubtful and kind is not RowKind.VALUE else []
    if kind is RowKind.VALUE and cell.stated:
        return [part for part in (cell.small,) if part]
    return ["·" if cell.words == NOT_ASKED else cell.words, *doubt]


def _width(canvas: Canvas, cell: YearsCell) -> float:
    if cell.grade is None:
        return MARK
    _, shape, text, gap, padding, _ = BADGE
    label = cell.grade.grade.with_doubt(UNCONFIRMED if cell.doubtful else "")
    return 2 * padding + shape + gap + canvas.measure(label, text, 600)


def _mark(canvas: Canvas, cell: YearsCell, kind: RowKind, x: float, y: float) -> float:
    """Add a cell's badge, value, or the mark of what was asked for; return its width."""
    width = _width(canvas, cell)
    if cell.grade is not None:
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
