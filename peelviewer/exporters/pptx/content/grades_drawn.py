"""Grades as native shapes in one group, where the screen has them: tiles, sectors, bars and cells with their words."""

from __future__ import annotations

from typing import Any

from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Pt

from peelviewer.decks.base import BOTTOM
from peelviewer.decks.contents import GradesDrawn, History
from peelviewer.decks.forms import form
from peelviewer.decks.forms.grades_drawn import GradesForm
from peelviewer.decks.forms.history import REMARK_ABOVE, REMARK_LINE, lay_grid, remark
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.exporters.pptx.badge import inked, plate, symbol
from peelviewer.exporters.pptx.shapes import (
    Board,
    Para,
    Run,
    describe,
    emu,
    grouped,
    lines,
    margins,
    paint,
    plain,
    solid,
    stroke,
    text_box,
    write_into,
)
from peelviewer.figures.scene import Box, Circle, GradeCell, Outline, Sector, Shape, Stroke, TextRun

NAMES = {"map": "Map of grades", "wheel": "Wheel of grades", "spread": "Spread of grades", "table": "Grades by force and year"}
SPARE = 0.25
"""Of a line's width, what another face may need beside it."""
_ALIGN = {"left": "l", "centre": "ctr", "right": "r"}
_THEMED = {"line_strong": "pale", "selection": "pale", "on_accent": "surface"}
"""Colours that the file's theme has no place for, and what stands for them."""


def grades_drawn(board: Board, content: GradesDrawn, y: float, height: float) -> None:
    """Write the drawing of forces' grades that the screen has, within a height from y down."""
    sheet = _stretched(board, content, y, height)
    GradesForm.lay_out(content, sheet)
    described = ". ".join(spot.text for spot in sheet.spots) or content.shown.grades.name_of(content.shown.measure)
    _write(board, sheet, NAMES[content.part], described)


def history(board: Board, content: History, y: float, height: float) -> None:
    """Write the grid of years that the screen has, within a height from y down, and what stands below it as one text."""
    sheet = _stretched(board, content, y, height)
    lay_grid(content, sheet)
    _write(board, sheet, "Years", ". ".join(spot.text for spot in sheet.spots))
    said = remark(content, sheet)
    if said:
        lines = sheet.broken(said, board.frame.room, SMALLEST)
        box = (board.left, sheet.y + REMARK_ABOVE, board.frame.room, len(lines) * REMARK_LINE)
        text_box(board.shapes, "Remark", box, [Para((Run(said, SMALLEST, colour="muted"),))])


def _stretched(board: Board, content: GradesDrawn | History, y: float, height: float) -> Sheet:
    """Return a sheet to lay a content out on from y down, stretched as far as it has room."""
    sheet, laid = Sheet(board.frame, board.fonts), form(content)
    least = laid.height(content, sheet)
    sheet.stretch = 1.0
    most = laid.height(content, sheet)
    sheet.stretch = min(1.0, max(0.0, (height - least) / (most - least))) if most > least else 1.0
    sheet.y, sheet.kept = y, BOTTOM - y - height
    return sheet


def _write(board: Board, sheet: Sheet, name: str, described: str) -> None:
    with grouped(board, name, f"{name}. {described}") as shapes:
        for shape in sheet.shapes:
            _add(shapes, board, shape)


def _add(shapes: Any, board: Board, shape: Shape) -> None:
    if isinstance(shape, TextRun):
        _words(shapes, shape)
    elif isinstance(shape, GradeCell):
        _cell(shapes, board, shape)
    elif isinstance(shape, Sector):
        _sector(shapes, board, shape)
    elif isinstance(shape, Outline):
        _outline(shapes, shape)
    elif isinstance(shape, Box):
        solid(shapes, MSO_SHAPE.RECTANGLE, (shape.x, shape.y, shape.width, shape.height), _colour(shape.colour), "Ground")
    elif isinstance(shape, Circle):
        left, top = shape.x - shape.diameter / 2, shape.y - shape.diameter / 2
        solid(shapes, MSO_SHAPE.OVAL, (left, top, shape.diameter, shape.diameter), _colour(shape.colour), "Mark")
    elif isinstance(shape, Stroke):
        _stroke(shapes, shape)


def _colour(meaning: str) -> str:
    return _THEMED.get(meaning, meaning)


def _words(shapes: Any, words: TextRun) -> None:
    """Add a line of text that stays where it is aligned, in a box that has room for a wider face."""
    spare = words.width * SPARE + 8
    left = words.x - {"left": 0.0, "centre": spare / 2, "right": spare}[words.align]
    run = Run(words.text, words.size, words.weight >= 600, _colour(words.colour), words.serif)
    text_box(shapes, words.text, (left, words.y, words.width + spare, words.height), [Para((run,), _ALIGN[words.align])], "ctr")


def _cell(shapes: Any, board: Board, cell: GradeCell) -> None:
    ink = board.ink(cell.grade)
    drawn = plate(shapes, (cell.x, cell.y, cell.width, cell.height), cell.radius, ink)
    describe(drawn, f"Grade: {cell.grade.label}", f"{cell.text} {cell.grade.label}".strip())
    side = cell.shape
    width = board.fonts(cell.text, cell.size, cell.weight) if cell.text else 0.0
    gap = side * 0.6 if cell.text and side else 0.0
    left = cell.x + (cell.width - side - gap - width) / 2
    if side:
        symbol(shapes, cell.grade, left, cell.y + (cell.height - side) / 2, side, ink.text)
    if cell.text:
        margins(drawn.text_frame, "ctr", left=max(0.0, left - cell.x + side + gap) if side else 0.0)
        align = "l" if side else "ctr"
        write_into(drawn.text_frame, (Para((Run(cell.text, cell.size, cell.weight >= 600, ink.text),), align),))


def _sector(shapes: Any, board: Board, sector: Sector) -> None:
    drawn = lines(shapes, [sector.points], closed=True)
    if sector.grade is None:
        plain(drawn)
        drawn.fill.background()
        paint(drawn.line.fill, "pale")
        drawn.line.width = Pt(0.75)
        drawn.line.dash_style = MSO_LINE.ROUND_DOT
        describe(drawn, "Not held", "Not held")
        return
    ink = board.ink(sector.grade)
    inked(drawn, ink)
    describe(drawn, f"Grade: {sector.grade.label}", sector.grade.label)
    symbol(shapes, sector.grade, sector.x - sector.shape / 2, sector.y - sector.shape / 2, sector.shape, ink.text)


def _outline(shapes: Any, outline: Outline) -> None:
    half = outline.line / 2
    box = (outline.x + half, outline.y + half, outline.width - outline.line, outline.height - outline.line)
    drawn = shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *map(emu, box))
    plain(drawn)
    drawn.name = "Not held" if outline.dashed else "Followed"
    drawn.adjustments[0] = outline.radius / max(1.0, min(box[2:]))
    drawn.fill.background()
    paint(drawn.line.fill, _colour(outline.colour))
    drawn.line.width = Pt(outline.line * 0.75)
    if outline.dashed:
        drawn.line.dash_style = MSO_LINE.DASH


def _stroke(shapes: Any, line: Stroke) -> None:
    if len(line.points) == 2:
        stroke(shapes, line.points[0], line.points[1], _colour(line.colour), line.width)
        if line.dashed:
            shapes[-1].line.dash_style = MSO_LINE.DASH
        return
    drawn = lines(shapes, [line.points], closed=line.points[0] == line.points[-1])
    plain(drawn)
    drawn.name = "Followed"
    drawn.fill.background()
    paint(drawn.line.fill, _colour(line.colour))
    drawn.line.width = Pt(line.width * 0.75)
