"""Judgments as a native table: what was judged, and its grade in the grade's colour with shape and word."""

from __future__ import annotations

from peelviewer.decks.contents import Row, Rows
from peelviewer.decks.forms.rows import earlier_width, sizes
from peelviewer.decks.sheet import BADGE
from peelviewer.exporters.pptx.badge import width
from peelviewer.exporters.pptx.shapes import Board, Para, Run
from peelviewer.exporters.pptx.tables import Cell, Grid, table
from peelviewer.model.grades import Grade

MOST_STEP, LEAST_FRAME = 74.0, 4.0
WIDER = 1.18  # faces that stand in for the file's, beside the one that measures
SHAPES = {
    Grade.OUTSTANDING: "★", Grade.GOOD: "✓", Grade.ADEQUATE: "=", Grade.REQUIRES_IMPROVEMENT: "▲", Grade.INADEQUATE: "✕",
    Grade.UNGRADED: "–",
}  # fmt: skip
"""The grades' shapes as characters, as a cell holds no drawing."""


def judgments(board: Board, content: Rows, y: float, height: float, words: float) -> None:
    """Write the rows from y down; *words* is how far from the left what was judged begins."""
    step = min(MOST_STEP, height / len(content.rows))
    grades = WIDER * max(width(row.grade, doubt=row.doubt) for row in content.rows if row.grade)
    edge = min(board.right - grades, board.left + board.frame.room * 0.75)
    frame = max(LEAST_FRAME, (step - BADGE[0]) / 2)
    before = WIDER * earlier_width(content, board.sheet)
    rows = [
        [*_named(row, content, labelled=bool(words)), *([_earlier(row)] if before else []), _grade(board, row, frame)]
        for row in content.rows
    ]
    widths = ([words] if words else []) + [edge - board.left - words - before, *([before] if before else []), grades]
    said = "; ".join(map(_said, content.rows))
    table(board, board.left, y, Grid(widths, rows, [step] * len(rows), pad=0), "Judgments", f"Table of judgments. {said}.")


def _named(row: Row, content: Rows, *, labelled: bool) -> list[Cell]:
    size = sizes(content)[0]
    letters = size if row.label.isdigit() else 24
    label = Cell((Para((Run(row.label, letters, True, "muted", row.label.isdigit()),)),))
    return [*([label] if labelled else []), Cell((Para((Run(row.text, size, row.strong),)),))]


def _earlier(row: Row) -> Cell:
    """Return the grade of an earlier year, at the right of its column with the air before the grade of this one."""
    return Cell((Para((Run(f"{row.earlier}    " if row.earlier else "", colour="muted"),), "r"),))


def _said(row: Row) -> str:
    """Return a row as it is said to those who do not see it."""
    grade = row.grade.with_doubt(row.doubt).lower() if row.grade else "no grade"
    return f"{row.text}: {grade}{f', in {row.earlier}' if row.earlier else ''}"


def _grade(board: Board, row: Row, frame: float) -> Cell:
    if row.grade is None:
        return Cell((Para((Run(""),)),))
    ink = board.ink(row.grade)
    text = f"{SHAPES[row.grade]}  {row.grade.with_doubt(row.doubt)}"
    return Cell((Para((Run(text, BADGE[2], True, ink.text),)),), "" if ink.fill in ("", "none") else ink.fill, frame=frame)
