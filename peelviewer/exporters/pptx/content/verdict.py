"""A question's slide: the sentence, and numbers or short findings, as on screen."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from peelviewer.decks.contents import KeyNumber, Verdict
from peelviewer.decks.forms import verdict as screen
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.exporters.pptx.shapes import Board, Para, Run, grouped, solid, stroke, text_box, write_body
from peelviewer.figures.scene import Box, Circle, Stroke


def verdict(board: Board, content: Verdict, y: float, height: float) -> None:
    """Write the sentence, and the numbers in columns at the bottom."""
    sheet, bottom = board.sheet, y + height
    width = board.right - board.left
    size, line_height = screen.sentence_size(content, sheet)
    if content.sentence:
        needed = len(sheet.broken(content.sentence, width, size, serif=True)) * line_height
        y += screen.above_sentence(content, bottom - y, needed)
        write_body(board, (board.left, y, width, needed), "Sentence", [Para((Run(content.sentence, size, serif=True),), spacing=105)])
        y += needed
    below = max(screen.tallest(content, sheet), screen.points_height(content, sheet))
    y += max(screen.LEAST_GAP, min(screen.MOST_GAP, bottom - y - below)) if content.sentence else 0
    column = screen.number_width(content, sheet)
    for index, number in enumerate(content.numbers):
        _number(board, number, board.left + index * (column + screen.GAP), y, column)
    _points(board, content, y)


def _points(board: Board, content: Verdict, y: float) -> None:
    left = screen.points_left(content, board.sheet)
    size, line_height = screen.point_size(content, board.sheet)
    for _, group in groupby(screen.point_rows(content, board.sheet), lambda row: row[0].label):
        rows = list(group)
        (point, label, lines, needed), *_ = rows
        top = y + needed - line_height * len(lines) - screen.POINT_LINE
        stroke(board.shapes, (left, top - screen.ABOVE), (board.right, top - screen.ABOVE), point.mark, 2)
        y += sum(row[3] for row in rows)
        before = rows[-1][3] - line_height * len(rows[-1][2]) if len(rows) > 1 else 0.0
        paras = [Para((Run(label, SMALLEST, True, point.mark),))]
        paras += [Para((Run(row[0].text, size),), before=before if index else 0.0) for index, row in enumerate(rows)]
        text_box(board.shapes, label, (left, top, board.right - left, y - top), paras)  # one, which is shrunk as one


def value_paragraph(value: str, size: float) -> Para:
    """Return a value with its sign smaller beside it."""
    digits, sign = screen.parted(value)
    runs = (Run(digits, size, True, "accent"), Run(sign, size * screen.SIGN, True, "accent"))
    return Para(tuple(run for run in runs if run.text), spacing=90)


def drawn(shapes: Any, scene: list[Any]) -> None:
    """Add lines, boxes and circles that a form drew as native shapes; a ring has the surface inside it."""
    for shape in scene:
        if isinstance(shape, Box):
            solid(shapes, MSO_SHAPE.RECTANGLE, (shape.x, shape.y, shape.width, shape.height), shape.colour, "Band")
        elif isinstance(shape, Stroke):
            stroke(shapes, shape.points[0], shape.points[-1], shape.colour, shape.width)
        elif isinstance(shape, Circle):
            left, top, size = shape.x - shape.diameter / 2, shape.y - shape.diameter / 2, shape.diameter
            solid(shapes, MSO_SHAPE.OVAL, (left, top, size, size), shape.colour, "Mark")
            if shape.ring:
                inner = size - 2 * shape.ring
                solid(shapes, MSO_SHAPE.OVAL, (left + shape.ring, top + shape.ring, inner, inner), "surface", "Mark")


def _number(board: Board, number: KeyNumber, x: float, y: float, width: float) -> None:
    sheet = board.sheet
    stroke(board.shapes, (x, y), (x + width, y), "text", 2)
    size = screen.value_size(number.force_value, sheet, width)
    text_box(board.shapes, number.name, (x, y + 12, width, screen.value_line(sheet)), [value_paragraph(number.force_value, size)], "ctr")
    y += 12 + screen.value_line(sheet)
    names = sheet.broken(number.name, width, SMALLEST, 600) + sheet.broken(number.measured, width, SMALLEST)
    paras = [Para((Run(number.name, bold=True),)), Para((Run(number.measured, colour="muted"),))]
    text_box(board.shapes, "Unit and period", (x, y, width, screen.NAME_LINE * len(names)), [para for para in paras if para.runs[0].text])
    y += screen.NAME_LINE * len(names)
    if number.axis is not None:
        strip = Sheet(board.frame, board.fonts)
        screen.strip(number, strip, x, y + 6, width)
        said = f"{number.force} {number.force_value}, {number.reference} {number.reference_value}"
        with grouped(board, f"Scale: {number.name}", f"{number.name}: {said}") as shapes:
            drawn(shapes, strip.shapes)
    y += screen.STRIP + 6
    words = screen.against(number, sheet, width)
    box = (x, y, width, screen.NAME_LINE * len(sheet.broken(words, width, SMALLEST)))
    text_box(board.shapes, number.reference, box, [Para((Run(words, colour="reference"),))])
