"""The table of years side by side: Qt's own view, each cell painted when it is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from peelviewer.analysis.years.rows import Years, YearsCell, YearsRow, topic_name
from peelviewer.model.grades import scale
from peelviewer.qtmodels.years_table import ENTRY, YearsTable
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import tr

from .drawing import CHOSEN, HEADING, MARGIN, PAD, PLAIN, Widths, draw_cell, draw_heading, draw_name, row_height, shared_out
from .marks import draw_seam

HEADER, BAR = 46, 3
Index = QModelIndex | QPersistentModelIndex


def draw_year(painter: QPainter, theme: Theme, box: QRect, years: Years, year: int, *, read: bool = False) -> None:
    """Draw the heading of a year, by its place among the years, with the scale of grades where one begins; *read* is the one being read."""
    painter.setFont(face(13, weight=600))
    painter.setPen(theme.colour("accent" if read else "text"))
    begins = year == 0 or years.parted[year - 1]
    painter.drawText(box.adjusted(PAD, 6, -PAD, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, years.names[year])
    if begins and len(set(years.parted)) > 1:
        painter.setFont(face(12))
        painter.setPen(theme.colour("muted"))
        words = tr("scale of {n} grades", n=len(scale(years.years[year])))
        painter.drawText(box.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)
    if begins and year:
        draw_seam(painter, theme, box.left(), box.top() + 4, box.bottom())


class YearsDelegate(QStyledItemDelegate):
    """Paints a heading, a row's name, or a year's cell."""

    def __init__(self, table: YearsView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell as the table has shared it out."""
        return QSize(self._table.columnWidth(index.column()), self._table.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        table, theme, box, column = self._table, self._table.appearance.theme, QRect(option.rect), index.column()
        entry = index.data(ENTRY)
        painter.save()
        if isinstance(entry, str):
            draw_heading(painter, theme, box, topic_name(entry))
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.colour("selection"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        inks = CHOSEN if chosen else PLAIN
        if column:
            draw_cell(painter, theme, box, entry, column - 1, table.widths, inks)
        else:
            if table.currentIndex().row() == index.row():
                painter.fillRect(box.left(), box.top(), BAR, box.height() - 1, theme.colour("accent"))
            draw_name(painter, theme, box, entry, inks)
        if index == table.currentIndex() and table.hasFocus():
            painter.setPen(theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -3))
        painter.restore()


class YearsHeader(QHeaderView):
    """The years, with the scale of grades where one begins."""

    def __init__(self, table: YearsView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        """Draw a heading."""
        table, theme = self._table, self._table.appearance.theme
        painter.save()
        painter.fillRect(box, theme.colour("surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line_strong"))
        if section:
            years = table.model_.years
            draw_year(painter, theme, box, years, section - 1, read=years.years[section - 1] == table.read_year)
        else:
            painter.setFont(face(12))
            painter.setPen(theme.colour("muted"))
            words = str(table.model_.headerData(0, Qt.Orientation.Horizontal))
            painter.drawText(box.adjusted(MARGIN, 4, -PAD, -7), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)
        painter.restore()


class YearsView(QTableView):
    """A force over the years; Return opens a cell in its report, Ctrl+Return asks for a slide.

    opened carries a row and a cell, cell_changed the row and the cell that are now the current ones (None: there is none).
    """

    opened = Signal(object, object)
    cell_changed = Signal(object, object)
    slide_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.widths = Widths(0, 0, True)
        self.read_year = 0
        self.model_ = YearsTable()
        self.model_.setParent(self)
        self.setModel(self.model_)
        self.setItemDelegate(YearsDelegate(self))
        self.setAccessibleName(tr("Years side by side"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = YearsHeader(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setFixedHeight(HEADER)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, years: Years, rows: Sequence[YearsRow]) -> None:
        """Show rows of a force's years; the cell that was the current one stays so where its row is still shown, else the first is."""
        row, column = self.model_.row(self.currentIndex().row()), max(1, self.currentIndex().column())
        key = row.key if row else ""
        self.clearSpans()
        self.model_.show(years, rows)
        for number, entry in enumerate(self.model_.entries):
            if isinstance(entry, str):
                self.setSpan(number, 0, 1, self.model_.columnCount())
        self._fit()
        number = self.model_.number_of(key)
        if number >= 0:
            kept = column if row and row.key == key and column < self.model_.columnCount() else self._first_stated(number)
            self.setCurrentIndex(self.model_.index(number, kept))
            return
        first = next((place for place, entry in enumerate(self.model_.entries) if isinstance(entry, YearsRow)), -1)
        if first >= 0:
            self.setCurrentIndex(self.model_.index(first, self._first_stated(first)))
        else:
            self.cell_changed.emit(None, None)

    def _first_stated(self, number: int) -> int:
        """Return the column of the year that is read where a row states something of it, else of the first that it does."""
        row = self.model_.row(number)
        stated = [column for column, cell in enumerate(row.cells if row else (), 1) if cell.stated]
        read = next((column for column in stated if self.model_.years.years[column - 1] == self.read_year), 0)
        return read or next(iter(stated), 1)

    def current(self) -> tuple[YearsRow | None, YearsCell | None]:
        """Return the row and the year's cell that are the current ones; of a row's name its latest statement."""
        index = self.currentIndex()
        row, cell = self.model_.row(index.row()), self.model_.cell(index.row(), index.column())
        if row is not None and cell is None:
            cell = next((each for each in reversed(row.cells) if each.stated), None)
        return row, cell

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        model = self.model_
        rows = [entry for entry in model.entries if isinstance(entry, YearsRow)]
        self.widths = shared_out(rows, len(model.years.years), self.viewport().width())
        for column in range(model.columnCount()):
            self.setColumnWidth(column, self.widths.year if column else self.widths.name)
        heights = self.verticalHeader()
        for number, entry in enumerate(model.entries):
            heights.resizeSection(number, HEADING if isinstance(entry, str) else row_height(entry, self.widths))

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self.viewport().update()
        self.cell_changed.emit(*self.current())

    def _open(self, *_: object) -> None:
        row, cell = self.current()
        if row is not None:
            self.opened.emit(row, cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and add by key; leave the rest to Qt."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.slide_wanted.emit()
        else:
            self._open()
