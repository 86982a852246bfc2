"""One number very large with its place on a scale: native text and shapes, grouped and named."""

from __future__ import annotations

from typing import Any

from peelviewer.decks.contents import Fact
from peelviewer.decks.forms import fact as screen
from peelviewer.decks.forms.verdict import value_size
from peelviewer.decks.sheet import Sheet
from peelviewer.exporters.pptx.shapes import Board, Para, Run, grouped, rule, text_box
from peelviewer.figures.scene import TextRun

from .verdict import drawn, value_paragraph


def fact(board: Board, content: Fact, y: float, height: float) -> None:
    """Write the value's side as paragraphs, the scale as a group of shapes, and the limits in columns."""
    sheet, number = board.sheet, content.number
    (left, edge), (start, end) = screen.sides(sheet)
    size = value_size(number.force_value, sheet, edge - left, screen.sizes(sheet))
    value_height = size * screen.VALUE_LINE
    text_box(board.shapes, number.name, (left, y, edge - left, value_height), [value_paragraph(number.force_value, size)], "ctr")
    name, measured, note = screen.words(content, sheet)
    paras = [Para((Run(number.name, 28, True),)), Para((Run(number.measured, colour="muted"),)), Para((Run(content.note),))]
    box = (left, y + value_height + 8, edge - left, 36.0 * len(name) + 32 * (len(measured) + len(note)))
    text_box(board.shapes, "Unit and period", box, [para for para in paras if para.runs[0].text])
    scale = Sheet(board.frame, board.fonts)
    if screen.compared(content):
        screen.scale(content, scale, start, end, y + screen.SCALE_TOP)
        _scale(board, content, scale.shapes)
    top = screen.limits_top(content, y)
    if content.limits:
        rule(board.shapes, start, top, end - start)
    places = zip(content.limits, screen.limit_columns(content, sheet), screen.limit_lines(content, sheet), strict=True)
    for (title, text), (x, width), lines in places:
        text_box(board.shapes, title, (x, top + 14, width, 31.0 * len(lines)), [Para((Run(title, bold=True),)), Para((Run(text),))])


def _scale(board: Board, content: Fact, scene: list[Any]) -> None:
    """Write what was drawn of the scale as native shapes in one group."""
    said = "; ".join(f"{mark.name} {mark.text}" for mark in content.marks)
    with grouped(board, f"Scale: {content.number.name}", f"{content.number.name} ({content.number.measured}): {said}.") as shapes:
        drawn(shapes, scene)
        for run in scene:
            if isinstance(run, TextRun):
                words = Para((Run(run.text, run.size, run.weight > 400, run.colour),), "ctr")
                text_box(shapes, run.text, (run.x - 8, run.y, run.width + 16, run.height), [words])
