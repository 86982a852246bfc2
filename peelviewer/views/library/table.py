"""The table of reports: Qt's own view, each cell painted when it is seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from peelviewer.analysis.doubt import doubt_of_entry
from peelviewer.analysis.listing import BY_QUESTION, Row
from peelviewer.model.grades import Grade
from peelviewer.qtmodels.library_table import COLUMNS, ROW, SHOWN_AT_FIRST, LibraryTable
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import badge, icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import plural, tr

ROW_HEIGHT, PAD, BAR, PIN = 39, 8, 3, 14
EDGE = 20
NARROWEST_NAME, WIDEST_NAME = 120, 360
WIDEST_FORCE, LEAST_TITLE = 200, 190
"""Pixels of a force at most where titles stand beside it, and of a title at least."""
MAXIMUM_WIDTH = 4000
GRADES = {grade.value for grade in Grade}
MEASURED = 8192
"""Lines whose width is remembered."""
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
Index = QModelIndex | QPersistentModelIndex


class ReportDelegate(QStyledItemDelegate):
    """Paints a cell: words, a grade's badge, a pin beside the own force, problems below the edition."""

    def __init__(self, table: ReportTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme = self._table.appearance.theme
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row: Row = index.data(ROW)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("selection"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        if index.row() == self._table.currentIndex().row():
            edge = theme.colour("focus" if self._table.hasFocus() else "line_strong")
            if index.column() == self._table.first_column():
                painter.fillRect(box.left(), box.top(), BAR, box.height() - 1, theme.colour("accent"))
            if self._table.hasFocus():
                painter.fillRect(box.left(), box.top(), box.width(), 1, edge)
                painter.fillRect(box.left(), box.bottom(), box.width(), 1, edge)
        name = self._table.rows.columns[index.column()]
        said = COLUMNS[name].words(row)
        inner = box.adjusted(EDGE if index.column() == self._table.first_column() else PAD, 0, -PAD, -1)
        words = theme.colour("on_selection" if chosen else "text")
        painter.setPen(words)
        painter.setFont(face(13, weight=600 if chosen else 400))
        if name == "grade":
            self._grade(painter, row, inner, said, chosen)
        elif name == "edition" and row.entry.problems > 0:
            _line(painter, inner.adjusted(0, 3, 0, -inner.height() // 2), said)
            painter.setPen(theme.colour("on_selection" if chosen else "concern"))
            painter.setFont(face(12))
            problems = plural("{n} problem", "{n} problems", row.entry.problems)
            _line(painter, inner.adjusted(0, inner.height() // 2 - 1, PAD, -2), problems)
        elif name == "force" and row.entry.force == self._table.own_force:
            width = _line(painter, inner.adjusted(0, 0, -PIN - 6, 0), said)
            icons.icon("pin", words.name(), PIN).paint(painter, inner.left() + width + 6, inner.center().y() - PIN // 2, PIN, PIN)
        elif name == "title":  # titles begin alike: their ends differ
            _line(painter, inner, said, elide=Qt.TextElideMode.ElideMiddle)
        else:
            _line(painter, inner, said, COLUMNS[name].is_number)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say in full what a cell has no room for."""
        words = COLUMNS[self._table.rows.columns[index.column()]].words(index.data(ROW)) if index.isValid() else ""
        around = PAD + (EDGE if index.column() == self._table.first_column() else PAD)
        is_cut = QFontMetrics(face(13)).horizontalAdvance(words) > option.rect.width() - around
        QToolTip.showText(event.globalPos(), tooltip_html(words) if is_cut else "", view)
        return True

    def _grade(self, painter: QPainter, row: Row, box: QRect, words: str, chosen: bool) -> None:
        theme = self._table.appearance.theme
        if row.grade in GRADES:
            grade = Grade(row.grade)
            doubt = doubt_of_entry(row.entry)
            if badge.width(grade, badge.SMALL, doubt) <= box.width() + PAD:
                badge.draw(painter, theme, grade, box.left(), box.center().y() - badge.SMALL.height / 2 + 0.5, badge.SMALL, doubt)
            else:  # the shape is never without its word, however little room there is
                badge.draw_shape(painter, grade, QRectF(box.left(), box.center().y() - 5, 12, 12), badge.mark_colour(theme, grade))
                _line(painter, box.adjusted(18, 0, 0, 0), words)
            return
        painter.setPen(theme.colour("on_selection" if chosen else "muted"))
        _line(painter, box, words if row.grade == BY_QUESTION or row.entry.chapters else "")


def _line(painter: QPainter, box: QRect, words: str, right: bool = False, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> int:
    """Draw as much of a line as fits, and return its width."""
    font = painter.font()
    shown, width = _fitted(words, box.width(), font.pixelSize(), font.weight().value, elide)
    painter.drawText(box, _RIGHT if right else _LEFT, shown)
    return width


@lru_cache(MEASURED)
def _fitted(words: str, room: int, pixels: int, weight: int, elide: Qt.TextElideMode) -> tuple[str, int]:
    """Return as much of a line as there is room for, and its width: rows that scroll past are measured once."""
    metrics = QFontMetrics(face(pixels, weight=weight))
    shown = metrics.elidedText(words, elide, room)
    return shown, metrics.horizontalAdvance(shown)


class OrderHeader(QHeaderView):
    """The headings; that of the column by which the rows stand has an arrow after it, where Qt would lay one over the word."""

    def __init__(self, appearance: Appearance, rows: LibraryTable, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance, self._rows = appearance, rows
        self.is_dragged = False
        """Whether a heading is pressed: widths that change meanwhile are the reader's."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that a heading is pressed."""
        self.is_dragged = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note that it no longer is."""
        super().mouseReleaseEvent(event)
        self.is_dragged = False

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        """Draw a heading."""
        theme, column = self._appearance.theme, COLUMNS[self._rows.columns[section]]
        ordered = self._rows.columns[section] == self._rows.order
        painter.save()
        painter.fillRect(box, theme.colour("surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line_strong"))
        painter.setFont(face(12, weight=600 if ordered else 400))
        painter.setPen(theme.colour("text" if ordered else "muted"))
        words = f"{tr(column.title)} {'↓' if self._rows.descending else '↑'}" if ordered else tr(column.title)
        left = EDGE if section == self.logicalIndex(0) else PAD
        _line(painter, box.adjusted(left, 0, -PAD, -1), words, column.is_number)
        painter.restore()


class ReportTable(QTableView):
    """The reports; several may be chosen.

    order_wanted carries a column's name; opened, detail_wanted, find_wanted and remove_wanted are keys and clicks;
    columns_changed says that columns were moved, or made wider or narrower.
    """

    order_wanted = Signal(str)
    opened = Signal()
    detail_wanted = Signal()
    find_wanted = Signal()
    remove_wanted = Signal()
    chosen_changed = Signal()
    columns_changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.own_force = ""
        self.widths: dict[str, int] = {}
        """Pixels that the reader gave to columns, by name."""
        self._needed = (0, 0)
        self.rows = LibraryTable()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(ReportDelegate(self))
        self.setAccessibleName(tr("Reports"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setDefaultSectionSize(ROW_HEIGHT)
        header = OrderHeader(appearance, self.rows, self)
        self.setHorizontalHeader(header)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMaximumSectionSize(MAXIMUM_WIDTH)
        header.setMinimumSectionSize(48)
        header.setFixedHeight(34)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionClicked.connect(lambda section: self.order_wanted.emit(self.rows.columns[section]))
        header.sectionMoved.connect(lambda *places: self.columns_changed.emit())
        header.sectionResized.connect(lambda section, before, now: self._take_width(section, now) if header.is_dragged else None)
        self.doubleClicked.connect(lambda index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda now, before: self.chosen_changed.emit())
        self.selectionModel().currentRowChanged.connect(lambda now, before: self._current_moved(now, before))
        self._set_widths()

    # Columns -----------------------------------------------------------------------------------------

    def shown_columns(self) -> list[str]:
        """Return the names of the columns from left to right."""
        header = self.horizontalHeader()
        return [self.rows.columns[header.logicalIndex(place)] for place in range(header.count())]

    def first_column(self) -> int:
        """Return the column at the left."""
        return self.horizontalHeader().logicalIndex(0)

    def show_columns(self, names: list[str]) -> None:
        """Show columns by name from left to right, those there are from the start where none of them is known."""
        known = [name for name in dict.fromkeys(names) if name in COLUMNS]
        current, chosen = self.current(), [row.entry.id for row in self.chosen()]
        self.rows.show_columns(known or SHOWN_AT_FIRST)
        header = self.horizontalHeader()
        for place in range(header.count()):  # the model has them as they are to stand
            header.moveSection(header.visualIndex(place), place)
        self._set_widths()
        self.choose(current.entry.id if current else "", chosen)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        for place, name in enumerate(self.rows.columns):
            header.resizeSection(place, self._width(name))
        self._fit()

    def _width(self, name: str) -> int:
        return self.widths.get(name, COLUMNS[name].width)

    def _take_width(self, section: int, width: int) -> None:
        self.widths[self.rows.columns[section]] = width
        self.columns_changed.emit()

    def have_widths(self, widths: Mapping[str, int]) -> None:
        """Give columns the widths that they were given before, by name."""
        self.widths = {name: width for name, width in widths.items() if name in COLUMNS}
        self._set_widths()

    def measure(self, rows: Sequence[Row]) -> None:
        """Take from all rows, shown or not, how much room the names of forces and the titles need."""
        metrics = QFontMetrics(face(13, weight=600))

        def widest(names: set[str]) -> int:
            return max(map(metrics.horizontalAdvance, names), default=0) + PAD + EDGE

        self._needed = widest({row.force_or_title for row in rows}), widest({row.entry.title for row in rows})
        self._fit()

    def _fit(self) -> None:
        """Give titles, else forces, what room the others leave, and the last column what they do not need; with too little one scrolls.

        A column that the reader gave a width keeps it.
        """
        header, columns = self.horizontalHeader(), self.rows.columns
        widest, last = "title" if "title" in columns else "force", columns[header.logicalIndex(header.count() - 1)]
        if last != widest:
            header.resizeSection(columns.index(last), self._width(last))
        if widest == "title" and "force" not in self.widths:  # a title that is cut still begins and ends; the force tells rows apart
            header.resizeSection(columns.index("force"), max(NARROWEST_NAME, min(WIDEST_FORCE, self._needed[0])))
        room = self.viewport().width() - sum(header.sectionSize(place) for place, name in enumerate(columns) if name != widest)
        least = min(LEAST_TITLE, self._needed[1]) if widest == "title" else NARROWEST_NAME
        given = self.widths.get(widest, max(least, min(WIDEST_NAME, room) if last != widest else room))
        header.resizeSection(columns.index(widest), given)
        if last not in (widest, *self.widths) and room > given:
            header.resizeSection(columns.index(last), header.sectionSize(columns.index(last)) + room - given)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew; a current row that was in sight stays so."""
        current = self.currentIndex()
        top = self.rowViewportPosition(current.row()) if current.isValid() else -1
        super().resizeEvent(event)
        self._fit()
        if top >= 0 and top + self.rowHeight(current.row()) <= event.oldSize().height():
            self.scrollTo(current)

    def show_order(self, column: str, descending: bool) -> None:
        """Show by which column the rows are ordered."""
        self.rows.show_order(column, descending)

    # Rows --------------------------------------------------------------------------------------------

    def show_rows(self, rows: list[Row]) -> None:
        """Show rows; those that were chosen and are still there stay so, and the current one in sight."""
        current, chosen = self.current(), [row.entry.id for row in self.chosen()]
        self.rows.show(rows)
        self.choose(current.entry.id if current else "", chosen)

    def choose(self, report: str, chosen: list[str] | None = None) -> None:
        """Make a report the current one, with others chosen beside it, or alone; where it is not shown nothing is."""
        row = self.rows.row_of(report)
        selection = self.selectionModel()
        if row < 0:
            selection.clear()
            return
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self.rows.index(row, 0), flags.ClearAndSelect | flags.Rows)
        for other in chosen or ():
            if (place := self.rows.row_of(other)) >= 0:
                selection.select(self.rows.index(place, 0), flags.Select | flags.Rows)
        self.scrollTo(self.rows.index(row, 0))

    def current(self) -> Row | None:
        """Return the row that is looked at."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def chosen(self) -> list[Row]:
        """Return the rows that are chosen, from the top down."""
        return [self.rows.rows[number] for number in sorted(index.row() for index in self.selectionModel().selectedRows())]

    def row_at(self, place: QPoint) -> Row | None:
        """Return the row at a place of the table."""
        index = self.indexAt(place)
        return cast(Row, index.data(ROW)) if index.isValid() else None

    def _current_moved(self, now: QModelIndex, before: QModelIndex) -> None:
        for index in (now, before):  # the bar and the lines of the current row go through all its cells
            if index.isValid():
                top = self.rowViewportPosition(index.row())
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, show the detail with Space, look for words with a slash, remove with Delete, go to the first row and the last.

        The rest is left to Qt.
        """
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.detail_wanted.emit()
        elif event.text() == "/":
            self.find_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain and self.rows.rows:  # a row is one thing: Qt would go along it
            self.choose(self.rows.rows[0 if event.key() == Qt.Key.Key_Home else -1].entry.id)
        else:
            super().keyPressEvent(event)
