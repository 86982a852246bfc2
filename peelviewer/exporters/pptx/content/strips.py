"""Dot strips as a native table: a column a measure with its unit and period, a row an area, every value as printed."""

from __future__ import annotations

from peelviewer.decks.sheet import SMALLEST
from peelviewer.exporters.pptx.shapes import Board, Para, Run
from peelviewer.exporters.pptx.tables import Cell, Grid, table
from peelviewer.figures.base import FORCE, REFERENCE, Line, Mark, Panel

LINE, NAMES, PADDING, WIDER = 30.0, 0.26, 10.0, 1.08
COLOURS = {FORCE: "accent", REFERENCE: "reference"}


def strips(board: Board, panel: Panel, y: float, height: float) -> None:
    """Write a panel of strips from y down: a slide's table can be edited, and names every area once."""
    names = board.frame.room * NAMES
    width = (board.frame.room - names) / len(panel.lines)
    heads = [Cell((Para((Run(line.name, bold=True),)), Para((Run(line.period, colour="muted"),))), anchor="b") for line in panel.lines]
    rows = [[Cell((Para((Run(""),)),)), *heads]]
    for index, area in enumerate(panel.lines[0].marks):
        name = Cell((Para((Run(area.name, bold=area.role == FORCE, colour=COLOURS.get(area.role, "text")),)),))
        rows.append([name, *(_value(line.marks[index]) for line in panel.lines)])
    head = max(_lines(board, line, width - 2 * PADDING) for line in panel.lines) * LINE + 8
    each = max(LINE + 2, min(48.0, (height - head) / (len(rows) - 1)))
    sentences = [f"{line.name} ({line.period}): {', '.join(f'{mark.name} {_text(mark)}' for mark in line.marks)}" for line in panel.lines]
    grid = Grid((names, *[width] * len(panel.lines)), rows, [head, *[each] * (len(rows) - 1)], PADDING, 1)
    table(board, board.left, y, grid, "Numbers", "Table. " + "; ".join(sentences) + ".")


def _lines(board: Board, line: Line, room: float) -> int:
    """Return how many lines a column's head takes, in a face that is somewhat wider than ours."""
    broken = board.sheet.broken
    return len(broken(line.name, room, SMALLEST * WIDER, 600)) + len(broken(line.period, room, SMALLEST * WIDER))


def _value(mark: Mark) -> Cell:
    bold = mark.role == FORCE and bool(mark.text)
    return Cell((Para((Run(_text(mark), bold=bold, colour=COLOURS.get(mark.role, "text") if mark.text else "muted"),)),))


def _text(mark: Mark) -> str:
    return f"{mark.text} ({mark.doubt})" if mark.doubt else mark.text or mark.reason
