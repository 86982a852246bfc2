"""The panel of a question's slide: its ground, the title in it, the grade and what is said below it, each where it is on screen."""

from __future__ import annotations

from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from peelviewer.decks import panel as screen
from peelviewer.decks.contents import Verdict
from peelviewer.decks.sheet import SMALL_BADGE, SMALLEST
from peelviewer.figures.scene import BadgeShape, Box, TextRun

from .badge import badge, width
from .shapes import Board, Para, Run, emu, margins, solid, text_box, write_into

WORDS = screen.WORDS


def write(board: Board, title_shape: Any, title: str, verdict: Verdict) -> None:
    """Write the panel, and leave the sheet's left edge and y where content begins."""
    sheet = board.sheet
    limit = screen.WIDTH - screen.MARGIN if screen.beside(sheet.frame) else sheet.right
    left = sheet.left
    screen.lay_out(sheet, title, verdict, 0)
    ground = next(shape for shape in sheet.shapes if isinstance(shape, Box))
    panel = solid(board.shapes, MSO_SHAPE.RECTANGLE, (0, 0, ground.width, ground.height), "on_selection", "Panel")
    board.shapes._spTree.insert(2, panel._element)  # below the title
    runs = [shape for shape in sheet.shapes if isinstance(shape, TextRun)]
    titles = [run for run in runs if run.serif]
    title_shape.left, title_shape.top = emu(left), emu(titles[0].y)
    title_shape.width, title_shape.height = emu(limit - left), emu(sum(run.height for run in titles))
    margins(title_shape.text_frame)
    write_into(title_shape.text_frame, [Para((Run(title, titles[0].size, True, WORDS, serif=True),))])
    _lines(board, [run for run in runs if run.y < titles[0].y], "Question", limit)
    mark = next((shape for shape in sheet.shapes if isinstance(shape, BadgeShape)), None)
    if mark is not None:
        plate = (
            mark.x - screen.EDGE,
            mark.y - screen.EDGE,
            width(mark.grade, SMALL_BADGE) + 2 * screen.EDGE,
            mark.height + 2 * screen.EDGE,
        )
        solid(board.shapes, MSO_SHAPE.ROUNDED_RECTANGLE, plate, "surface", "Edge").adjustments[0] = 7 / plate[3]
        badge(board, mark.x, mark.y, mark.grade, SMALL_BADGE)
    _lines(board, [run for run in runs if run.y > titles[-1].y], "About the question", limit)


def _lines(board: Board, runs: list[TextRun], name: str, edge: float) -> None:
    """Write lines of the panel in one text box."""
    if runs:
        box = (runs[0].x, runs[0].y, edge - runs[0].x, runs[-1].y + runs[-1].height - runs[0].y)
        text_box(board.shapes, name, box, [Para((Run(run.text, SMALLEST, run.weight > 400, WORDS),)) for run in runs])
