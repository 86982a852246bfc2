"""Short findings in two columns of native text."""

from __future__ import annotations

from pptx.enum.shapes import MSO_SHAPE

from peelviewer.decks.contents import WordColumns
from peelviewer.decks.forms.word_columns import GAP, HEAD, column_width, sizes
from peelviewer.decks.sheet import SMALLEST
from peelviewer.exporters.pptx.shapes import Board, Para, Run, solid, text_box, write_body

LEAST_BEFORE, MOST_BEFORE = 18.0, 44.0
"""Pixels between two findings, as many as there is room for."""


def word_columns(board: Board, content: WordColumns, y: float, height: float) -> None:
    """Write a coloured rule, a heading and the findings of each column."""
    width, size = column_width(board.sheet), sizes(board.sheet)[0]
    before = _before(board, content, height - HEAD - 6)
    for index, column in enumerate(content.columns):
        x = board.left + index * (width + GAP)
        solid(board.shapes, MSO_SHAPE.RECTANGLE, (x, y, width, 4), column.mark, "Rule")
        text_box(board.shapes, column.name, (x, y + 14, width - 60, 40), [Para((Run(column.name, 28, True, column.mark),))])
        count = str(len(column.texts))
        text_box(board.shapes, count, (x + width - 60, y + 14, 60, 40), [Para((Run(count, SMALLEST, colour="muted"),), "r")])
        paras = [Para((Run(text, size),), before=before if row else 0) for row, text in enumerate(column.texts)]
        write_body(board, (x, y + HEAD + 6, width, height - HEAD - 6), column.name, paras)


def _before(board: Board, content: WordColumns, height: float) -> float:
    """Return the air between two findings that spreads the fuller column over a height."""
    width, (size, line_height) = column_width(board.sheet), sizes(board.sheet)
    left = [
        (height - sum(line_height * len(board.sheet.broken(text, width, size)) for text in column.texts)) / (len(column.texts) - 1)
        for column in content.columns
        if len(column.texts) > 1
    ]
    return max(LEAST_BEFORE, min([MOST_BEFORE, *left])) if left else LEAST_BEFORE
