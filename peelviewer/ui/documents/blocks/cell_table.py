"""A table of the report in a document, cell by cell as printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import (
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from peelviewer.figures.base import Cell as PlainCell
from peelviewer.figures.printed_table import column_shares
from peelviewer.model.report import Cell
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.styles import Styles

Write = Callable[[QTextCursor, str, QTextCharFormat], None]
"""Writes inline Markdown at a cursor."""


def write_cells(cursor: QTextCursor, styles: Styles, cells: Sequence[Cell], write: Write) -> None:
    """Write a table after the cursor's block; its first rows are a header, repeated on each printed page, where all their cells are one."""
    rows, columns = max(c.row + c.rows for c in cells) - 1, max(c.column + c.columns for c in cells) - 1
    grid = cursor.insertTable(rows, columns, _shape(styles, cells))
    for cell in cells:
        inside = grid.cellAt(cell.row - 1, cell.column - 1).firstCursorPosition()
        char = styles.char(12 if cell.header else 13, "muted" if cell.header else "text", weight=600 if cell.header else 400)
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
    shape.setPadding(styles.px(5))
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
    shares = column_shares([PlainCell(c.row, c.column, plain_text(c.text), c.rows, c.columns, c.header) for c in cells])
    shape.setColumnWidthConstraints([QTextLength(percent, 100 * share) for share in shares])
    return shape


def _header_rows(cells: Sequence[Cell]) -> int:
    """Return how many rows from the top have header cells alone."""
    others = [cell.row for cell in cells if not cell.header]
    return min(others) - 1 if others else 0
