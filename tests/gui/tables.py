"""Where a table's words stand, read from its picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableWidget


def _across(picture: QImage) -> tuple[int, int]:
    """Return the first and last column of a picture that differ from its first pixel, its rule left out."""
    ground = picture.pixelColor(0, 2)
    inked = [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(2, picture.height() - 3))]
    return (inked[0], inked[-1]) if inked else (0, 0)


def ink(table: QTableWidget, row: int, column: int) -> tuple[int, int]:
    """Return where the words of a cell begin and end in the viewport."""
    left = table.columnViewportPosition(column)
    box = QRect(left, table.rowViewportPosition(row), table.columnWidth(column), table.rowHeight(row))
    first, last = _across(table.viewport().grab(box).toImage())
    return left + first, left + last


def stands_under(table: QTableWidget, row: int) -> bool:
    """Return whether each head begins (figures: ends) where its cell in a row does, but for the letters' own sides."""
    header = table.horizontalHeader()
    for column in range(table.columnCount()):
        item = table.item(row, column)
        if item is None or not item.text():
            continue
        left = header.sectionViewportPosition(column)
        picture = header.viewport().grab(QRect(left, 0, header.sectionSize(column), header.height())).toImage()
        first, last = (left + place for place in _across(picture))
        right = bool(table.horizontalHeaderItem(column).textAlignment() & Qt.AlignmentFlag.AlignRight.value)  # type: ignore[union-attr]
        begins, ends = ink(table, row, column)
        if abs(last - ends if right else first - begins) > 2:
            return False
    return True
