"""A grade's badge as a group of native shapes: rounded rectangle with the word, and the grade's own shape."""

from __future__ import annotations

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Pt

from peelviewer.decks.sheet import BADGE, BadgeSize
from peelviewer.model.grades import Grade

from .shapes import Board, GradeInk, Para, Run, emu, grouped, lines, margins, plain, write_into

# Widths of the words in Calibri bold, in parts of its size: a badge fits its word whatever face measured the slide. Where another face
# stands in for it, there is a little room more, and what is wider still is shrunk.
WORDS = {
    Grade.OUTSTANDING: 5.11, Grade.GOOD: 2.25, Grade.ADEQUATE: 4.05, Grade.REQUIRES_IMPROVEMENT: 9.48, Grade.INADEQUATE: 4.74,
    Grade.UNGRADED: 4.07,
}  # fmt: skip
_STROKES: dict[Grade, tuple[tuple[tuple[float, float], ...], ...]] = {
    Grade.GOOD: (((0.06, 0.52), (0.36, 0.82), (0.94, 0.18)),),
    Grade.ADEQUATE: (((0.08, 0.34), (0.92, 0.34)), ((0.08, 0.68), (0.92, 0.68))),
    Grade.INADEQUATE: (((0.14, 0.14), (0.86, 0.86)), ((0.86, 0.14), (0.14, 0.86))),
    Grade.UNGRADED: (((0.12, 0.5), (0.88, 0.5)),),
}
LETTER = 0.53  # of a letter of other words, which is more than most need
SPARE = 1.08
_STROKE = 0.17  # of the shape's width


def width(grade: Grade, size: BadgeSize = BADGE, doubt: str = "") -> float:
    """Return the width of a badge, in pixels of a slide."""
    _, shape, text, gap, padding, _ = size
    return 2 * padding + shape + gap + (WORDS[grade] + (len(doubt) + 2) * LETTER * bool(doubt)) * text * SPARE


def badge(board: Board, x: float, y: float, grade: Grade, size: BadgeSize = BADGE, doubt: str = "") -> None:
    """Add a badge with its upper left corner at a point."""
    height, shape, text, gap, padding, radius = size
    ink, badge_width = board.ink(grade), width(grade, size, doubt)
    name = f"Grade: {grade.with_doubt(doubt)}"
    with grouped(board, name, name) as shapes:
        words = plate(shapes, (x, y, badge_width, height), radius, ink).text_frame
        margins(words, "ctr", left=padding + shape + gap)
        write_into(words, (Para((Run(grade.with_doubt(doubt), text, True, ink.text),)),))
        symbol(shapes, grade, x + padding, y + (height - shape) / 2, shape, ink.text)


def plate(shapes: Any, box: tuple[float, float, float, float], radius: float, ink: GradeInk) -> Any:
    """Add a rounded rectangle in a grade's colours, and return it."""
    added = shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *map(emu, box))
    added.name = "Badge"
    added.adjustments[0] = radius / min(box[2:])
    inked(added, ink)
    return added


def inked(shape: Any, ink: GradeInk) -> None:
    """Give a shape a grade's fill and edge."""
    plain(shape)
    if ink.fill in ("", "none"):
        shape.fill.background()
    else:
        _fill(shape.fill, ink.fill)
    _fill(shape.line.fill, ink.edge)
    shape.line.width = Pt(0.75)


def symbol(shapes: Any, grade: Grade, x: float, y: float, size: float, colour: str) -> None:
    """Add star, triangle, or strokes; lines of their own where they lie level."""
    if grade is Grade.OUTSTANDING:
        drawn = shapes.add_shape(MSO_SHAPE.STAR_5_POINT, emu(x), emu(y), emu(size), emu(size))
        drawn.adjustments[0] = 0.225
        _solid(drawn, colour)
    elif grade is Grade.REQUIRES_IMPROVEMENT:
        drawn = shapes.add_shape(MSO_SHAPE.ISOSCELES_TRIANGLE, emu(x), emu(y + size * 0.1), emu(size), emu(size * 0.8))
        _solid(drawn, colour)
    elif grade in (Grade.ADEQUATE, Grade.UNGRADED):
        for (a, b), (c, d) in _STROKES[grade]:
            ends = (x + size * a, y + size * b, x + size * c, y + size * d)
            drawn = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(emu, ends))
            _stroked(drawn, size, colour)
    else:
        drawn = lines(shapes, [[(x + size * a, y + size * b) for a, b in stroke] for stroke in _STROKES[grade]])
        drawn.fill.background()
        _stroked(drawn, size, colour)


def _solid(shape: Any, colour: str) -> None:
    plain(shape)
    shape.name = "Shape of the grade"
    _fill(shape.fill, colour)
    shape.line.fill.background()


def _stroked(shape: Any, size: float, colour: str) -> None:
    plain(shape)
    shape.name = "Shape of the grade"
    _fill(shape.line.fill, colour)
    shape.line.width = emu(size * _STROKE)
    line = shape.line._get_or_add_ln()
    line.set("cap", "flat")
    line.append(line.makeelement("{http://schemas.openxmlformats.org/drawingml/2006/main}miter", {"lim": "800000"}))


def _fill(fill: Any, colour: str) -> None:
    of_hex: Any = RGBColor.from_string  # python-pptx declares it without types
    fill.solid()
    fill.fore_color.rgb = of_hex(colour[1:])
