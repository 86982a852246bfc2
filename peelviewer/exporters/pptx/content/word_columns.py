"""Short findings in two columns of native text."""

from __future__ import annotations

from pptx.enum.shapes import MSO_SHAPE

from peelviewer.decks.contents import WordColumns
from peelviewer.decks.forms.word_columns import GAP, HEAD, column_width, sizes
from peelviewer.exporters.pptx.shapes import Board, Para, Run, solid, text_box, write_body

BEFORE = 18.0


def word_columns(board: Board, content: WordColumns, y: float, height: float) -> None:
    """Write a coloured rule, a heading and the findings of each column."""
    width = column_width(board.sheet)
    for index, column in enumerate(content.columns):
        x = board.left + index * (width + GAP)
        solid(board.shapes, MSO_SHAPE.RECTANGLE, (x, y, width, 4), column.mark, "Rule")
        text_box(board.shapes, column.name, (x, y + 14, width, 40), [Para((Run(column.name, 28, True, column.mark),))])
        paras = [Para((Run(text, sizes(board.sheet)[0]),), before=BEFORE if row else 0) for row, text in enumerate(column.texts)]
        write_body(board, (x, y + HEAD + 6, width, height - HEAD - 6), column.name, paras)
