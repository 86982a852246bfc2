"""A table of measures: words wrap where room is short, figures never, and what a name is measured in stands small below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.look.tick_box import draw_box

# As wide as the style sheet's padding of a head, so that heads stand over their cells.
PAD = 10
ABOVE, BETWEEN, BELOW, ACCENT = 6, 1, 7, 3
MINIMUM_NAME_WIDTH, NAME_FIRST = 160, 1.5
SCROLL_BAR = 12
BOX, BESIDE_BOX = 16, 10
KEY, BELOW_NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
LINE = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignTop.value
Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """A heading, and whether figures stand below it: they keep to the right and on one line."""

    heading: str
    figures: bool = False


class Row(NamedTuple):
    """A measure: what it is asked for by, its cells, and what stands small below the first."""

    key: str
    cells: tuple[str, ...]
    below: str = ""


class MeasureTable(QTableWidget):
    """Shows rows to be read and walked; the columns share the room there is, whatever it is.

    Where it has *ticks*, rows have a box each, which a click on it and Space tick; ticks_changed says that others are ticked.
    """

    ticks_changed = Signal()

    def __init__(self, appearance: Appearance, name: str, parent: QWidget, *, ticks: bool = False) -> None:
        super().__init__(0, 0, parent)
        self.appearance = appearance
        self.before_name = BOX + BESIDE_BOX if ticks else 0
        """Pixels of a name's column that a box takes."""
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(name)
        self.setItemDelegate(MeasureDelegate(self))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrows walk it
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show rows in place of those there were; the same rows keep the chosen one."""
        if (tuple(columns), tuple(rows)) == (self._columns, self._rows):
            return
        ticked = set(self.ticked())
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.clear()
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        for index, column in enumerate(columns):
            heading = QTableWidgetItem(column.heading)
            alignment = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
            heading.setTextAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(index, heading)
        for number, row in enumerate(rows):
            for index, text in enumerate(row.cells):
                item = QTableWidgetItem(text)
                item.setData(KEY, row.key)
                if not index and self.before_name:
                    item.setCheckState(Qt.CheckState.Checked if row.key in ticked else Qt.CheckState.Unchecked)
                if not index and row.below:
                    item.setData(BELOW_NAME, row.below)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {row.below}")
                self.setItem(number, index, item)
        self._fit()

    def ticked(self) -> list[str]:
        """Return the keys of the rows that are ticked, in the order of the rows."""
        if not self.before_name:
            return []
        shown = [(row.key, self.item(number, 0)) for number, row in enumerate(self._rows)]
        return [key for key, item in shown if item is not None and item.checkState() is Qt.CheckState.Checked]

    def turn_tick(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        item = self.item(row, 0)
        if self.before_name and item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            self.ticks_changed.emit()

    def box_of(self, cell: QRect) -> QRect:
        """Return where the box of a row stands in its first cell."""
        return QRect(cell.left() + PAD, cell.top() + ABOVE + 1, BOX, BOX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a row's tick where its box is pressed."""
        super().mousePressEvent(event)
        index, place = self.indexAt(event.position().toPoint()), event.position().toPoint()
        has_box = self.before_name and index.isValid() and index.column() == 0
        if has_box and self.box_of(self.visualRect(index)).adjusted(-PAD, -ABOVE, 4, BELOW).contains(place):
            self.turn_tick(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the chosen row's tick with Space."""
        if self.before_name and event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.turn_tick(self.currentRow())
        else:
            super().keyPressEvent(event)

    def right_aligned(self, column: int) -> bool:
        """Return whether a column's figures keep to the right."""
        return self._columns[column].figures

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The scroll bar's room stays free where there is none: the table does not jump when a filter shortens it.
        widths = shared([self._width_range(index) for index in range(len(self._columns))], self.width() - SCROLL_BAR)
        for index, width in enumerate(widths):
            self.setColumnWidth(index, width)
        for number, row in enumerate(self._rows):
            below = (row.below, *[""] * len(widths))
            rooms = [width - self.before_name if not index else width for index, width in enumerate(widths)]
            self.setRowHeight(number, max(map(height_of, row.cells, below, rooms)))

    def _width_range(self, index: int) -> tuple[int, int]:
        """Return the least width of a column and the one that needs no second line."""
        column, metrics, small = self._columns[index], QFontMetrics(face(13)), QFontMetrics(face(12))
        texts = [row.cells[index] for row in self._rows]
        below = [] if index else [row.below for row in self._rows]
        heading_width = metrics.horizontalAdvance(column.heading)
        maximum = max(heading_width, *map(metrics.horizontalAdvance, texts), *map(small.horizontalAdvance, below), 0)
        if column.figures:
            return maximum + 2 * PAD + 1, maximum + 2 * PAD + 1
        words = {word for text in (*texts, *below) for word in text.split()}
        minimum = max(heading_width, *map(metrics.horizontalAdvance, words), 0 if index else MINIMUM_NAME_WIDTH, 0)
        around = 2 * PAD + 1 + (0 if index else self.before_name)
        return minimum + around, maximum + around


class MeasureDelegate(QStyledItemDelegate):
    """Draws a cell: its words from the top, with a rule below; the chosen row has an accent bar while the table has the keyboard."""

    def __init__(self, table: MeasureTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell as the table has shared it out."""
        return QSize(self._table.columnWidth(index.column()), self._table.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme, box = self._table.appearance.theme, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("selection"))
            if index.column() == 0 and self._table.hasFocus():
                painter.fillRect(QRect(box.left(), box.top(), ACCENT, box.height()), theme.colour("accent"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("line"))
        inner = box.adjusted(PAD, ABOVE, -PAD, -BELOW)
        if index.column() == 0 and self._table.before_name:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
            draw_box(painter, theme, self._table.box_of(box), ticked=ticked)
            inner.setLeft(inner.left() + self._table.before_name)
        painter.setFont(face(13))
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        flags = LINE if self._table.right_aligned(index.column()) else WRAPPED
        painter.drawText(inner, flags, str(index.data() or ""))
        below = index.data(BELOW_NAME)
        if below:
            height = painter.boundingRect(inner, flags, str(index.data())).height()
            painter.setFont(face(12))
            painter.setPen(theme.colour("muted"))
            painter.drawText(inner.adjusted(0, height + BETWEEN, 0, 0), WRAPPED, below)
        painter.restore()


def height_of(text: str, below: str, width: int) -> int:
    """Return the height that a cell's words need at a width."""
    room = QRect(0, 0, max(1, width - 2 * PAD), 10_000)
    height = QFontMetrics(face(13)).boundingRect(room, WRAPPED, text or " ").height()
    if below:
        height += BETWEEN + QFontMetrics(face(12)).boundingRect(room, WRAPPED, below).height()
    return ABOVE + height + BELOW


def shared(ranges: Sequence[tuple[int, int]], room: int) -> list[int]:
    """Return a width for each column, from its range of least and longest width in pixels, so that they fill a room.

    The longest columns give way first, the name later than others; what is left over goes to it. Where not even the least widths fit,
    they are returned, and the table is scrolled.
    """

    def levelled(level: int) -> list[int]:
        return [
            max(minimum, min(maximum, level if index else round(NAME_FIRST * level))) for index, (minimum, maximum) in enumerate(ranges)
        ]

    low, high = 0, max(0, room)
    while low < high:
        level = (low + high + 1) // 2
        low, high = (level, high) if sum(levelled(level)) <= room else (low, level - 1)
    widths = levelled(low)
    if widths:
        widths[0] += max(0, room - sum(widths))
    return widths
