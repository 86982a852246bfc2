"""A table of the report in a document, cell by cell as printed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtGui import (
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from peelviewer.figures.base import Cell as PlainCell
from peelviewer.figures.printed_table import Needs, column_widths, needs_of
from peelviewer.model.report import Cell
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.styles import Styles

_PAD = 5  # pixels around the words of a cell, and none on their left
_WORDS, _TEXTS = (QTextFormat.Property.UserProperty.value + number for number in (20, 21))
Write = Callable[[QTextCursor, str, QTextCharFormat], None]
"""Writes inline Markdown at a cursor."""


def write_cells(cursor: QTextCursor, styles: Styles, cells: Sequence[Cell], write: Write) -> None:
    """Write a table after the cursor's block; its first rows are a header, repeated on each printed page, where all their cells are one."""
    rows, columns = max(c.row + c.rows for c in cells) - 1, max(c.column + c.columns for c in cells) - 1
    grid = cursor.insertTable(rows, columns, _shape(styles, cells))
    for cell in cells:
        inside = grid.cellAt(cell.row - 1, cell.column - 1).firstCursorPosition()
        char = _letters(styles, cell.header)
        inside.setBlockFormat(styles.block(17))
        inside.setBlockCharFormat(char)
        write(inside, cell.text, char)
    for cell in cells:  # at last: the format of a cell's first paragraph would take the place of its own
        if cell.rows > 1 or cell.columns > 1:
            grid.mergeCells(cell.row - 1, cell.column - 1, cell.rows, cell.columns)
        place = grid.cellAt(cell.row - 1, cell.column - 1)
        place.setFormat(_of_cell(place, styles, cell))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _of_cell(place: QTextTableCell, styles: Styles, cell: Cell) -> QTextTableCellFormat:
    """Return a cell's format, which says how many rows and columns it fills, with a rule below it: Qt loses the sides of wide cells."""
    shape = place.format().toTableCellFormat()
    shape.setPadding(styles.px(_PAD))
    shape.setLeftPadding(0)
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBottomBorderBrush(styles.theme.colour("line_strong" if cell.header else "line"))
    return shape


def _shape(styles: Styles, cells: Sequence[Cell]) -> QTextTableFormat:
    shape, percent = QTextTableFormat(), QTextLength.Type.PercentageLength
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setTopMargin(styles.px(4))
    shape.setBottomMargin(styles.px(2))
    shape.setWidth(QTextLength(percent, 100))
    shape.setHeaderRowCount(_header_rows(cells))
    plain = [PlainCell(c.row, c.column, plain_text(c.text), c.rows, c.columns, c.header) for c in cells]
    needs = needs_of(plain, lambda cell, words: _width(styles, cell, words))
    shape.setProperty(_WORDS, list(needs.words))
    shape.setProperty(_TEXTS, list(needs.texts))
    return shape


def fit_cell_tables(document: QTextDocument, width: float) -> None:
    """Share a width in pixels among the columns of each table of cells in a document, so that no word is broken where there is room."""
    margins = document.rootFrame().frameFormat()
    room = width - margins.leftMargin() - margins.rightMargin() - 2 * document.documentMargin()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.format().hasProperty(_WORDS):
            shape = frame.format()
            widths = column_widths(Needs(shape.property(_WORDS), shape.property(_TEXTS)), room)
            shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 * one / room) for one in widths])
            frame.setFormat(shape)


def _width(styles: Styles, cell: PlainCell, words: str) -> float:
    """Return the width of words of a cell with the space on their right and their note's mark, in pixels."""
    font = _letters(styles, cell.header).font()
    return math.ceil(QFontMetricsF(font).horizontalAdvance(words)) + styles.px(_PAD) + 1


def _letters(styles: Styles, header: bool) -> QTextCharFormat:
    return styles.char(12 if header else 13, "muted" if header else "text", weight=600 if header else 400)


def _header_rows(cells: Sequence[Cell]) -> int:
    """Return how many rows from the top have header cells alone."""
    others = [cell.row for cell in cells if not cell.header]
    return min(others) - 1 if others else 0
