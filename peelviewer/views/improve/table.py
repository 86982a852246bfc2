"""The table of improvements: Qt's own view with headings between its rows, sorted, edited in place, several chosen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from peelviewer.improvements.rows import ASKED, KIND, LAST, OWNER, RATING, STATUS, Group, Row
from peelviewer.model.improvements import Rating
from peelviewer.qtmodels.improvements_table import COLUMNS, NAMES, ImprovementsTable
from peelviewer.ui.look.appearance import Appearance
from peelviewer.wording import tr

from .cells import GROUP, ROW, ImprovementDelegate
from .header import Header

LEAST_ASKED, READABLE = 150, 226
"""Pixels: the narrowest column of wordings, and the width that they get as long as a column can be missed."""
MISSED = (LAST, KIND, RATING, OWNER)
"""The columns that can be missed, in the order in which they go: the detail has them all."""
ROOMY, MOST_MORE = 1000, 120
"""Pixels from which on owners and last events get more room too, and how much at most."""


class ImprovementTable(QTableView):
    """order_wanted carries a column; opened is Enter or a double click; chosen_changed says that others are chosen or looked at.

    edited carries a record's uid, a field and its new value; statuses_wanted asks for a menu of the statuses; folded a heading's key;
    refused words for what could not be taken; detail_wanted, find_wanted and remove_wanted are keys.
    """

    order_wanted = Signal(str)
    opened = Signal()
    chosen_changed = Signal()
    edited = Signal(str, str, object)
    statuses_wanted = Signal(QPoint)
    folded = Signal(str)
    refused = Signal(str)
    detail_wanted = Signal()
    find_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.rows = ImprovementsTable()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.cells = ImprovementDelegate(appearance, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Improvements"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setMinimumSectionSize(GROUP)
        heights.setDefaultSectionSize(ROW)
        header = self._header = Header(appearance, [column.title for column in COLUMNS.values()], self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda section: self.order_wanted.emit(NAMES[section]))
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().selectionChanged.connect(lambda now, before: self.chosen_changed.emit())
        self.selectionModel().currentRowChanged.connect(self._current_moved)

    # Columns -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew: the wordings get what the others leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, header = self.viewport().width(), self.horizontalHeader()
        rated = any(isinstance(entry, Row) and entry.record.rating is not Rating.NONE for entry in self.rows.entries)
        gone = set() if rated else {RATING}  # ratings need somebody who rates
        for name in MISSED:
            if room - sum(column.width for other, column in COLUMNS.items() if other not in gone and other != ASKED) < READABLE:
                gone.add(name)
        roomier = max(0, min(MOST_MORE, (room - ROOMY) // 6))
        wider, used = {OWNER: roomier, LAST: roomier}, 0
        for place, name in enumerate(NAMES):
            header.setSectionHidden(place, name in gone)
            if name != ASKED and not header.isSectionHidden(place):
                width = COLUMNS[name].width + wider.get(name, 0)
                header.resizeSection(place, width)
                used += width
        header.resizeSection(NAMES.index(ASKED), max(LEAST_ASKED, room - used))

    def show_order(self, order: str, descending: bool) -> None:
        """Show by which column the rows stand."""
        self.rows.show_order(order, descending)
        self._header.show_order(NAMES.index(order), descending)

    # Rows --------------------------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Row | Group]) -> None:
        """Show other rows; what was chosen and is still there stays so, and the current one in sight."""
        current, chosen = self.current_uid(), [row.record.uid for row in self.chosen()]
        chosen = chosen if len(chosen) > 1 else []
        column, top = max(0, self.currentIndex().column()), self.verticalScrollBar().value()
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(entries)
        heights = self.verticalHeader()
        quiet = heights.blockSignals(True)  # thousands of headings would lay the table out as often
        for place, entry in enumerate(entries):
            if isinstance(entry, Group):
                heights.resizeSection(place, GROUP)
        heights.blockSignals(quiet)
        self._fit()
        self.updateGeometries()
        if current or entries:
            self.choose(current, chosen, column, scroll=False)
        self.selectionModel().blockSignals(blocked)
        self.verticalScrollBar().setValue(top)
        self.cells.current_row = self.currentIndex().row()
        self.viewport().update()
        self.chosen_changed.emit()

    def choose(self, uid: str, chosen: Sequence[str] = (), column: int = 0, *, scroll: bool = True) -> None:
        """Make a record the current one, with others chosen beside it; where it is not shown the first one is."""
        place = next(
            (n for n, entry in enumerate(self.rows.entries) if isinstance(entry, Row) and (not uid or entry.record.uid == uid)), -1
        )
        if place < 0:
            place = next((n for n, entry in enumerate(self.rows.entries) if isinstance(entry, Row)), -1)
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if place < 0:
            selection.clear()
            return
        selection.setCurrentIndex(self.rows.index(place, column), flags.ClearAndSelect | flags.Rows)
        for other in chosen:
            if (there := self.rows.place_of(other)) >= 0:
                selection.select(self.rows.index(there, 0), flags.Select | flags.Rows)
        self.cells.current_row = place
        if scroll:
            self.scrollTo(self.rows.index(place, column))

    def current_entry(self) -> Row | Group | None:
        """Return what is looked at: a row or a heading."""
        index = self.currentIndex()
        return self.rows.entries[index.row()] if index.isValid() else None

    def current_uid(self) -> str:
        """Return the uid of the record that is looked at, empty where none is."""
        entry = self.current_entry()
        return entry.record.uid if isinstance(entry, Row) else ""

    def chosen(self) -> list[Row]:
        """Return the rows that are chosen, from the top down."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [entry for place in places if isinstance(entry := self.rows.entries[place], Row)]

    def _current_moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self.cells.current_row = now.row()
        self.viewport().update()
        self.chosen_changed.emit()

    # Keys and clicks ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, telling the delegate where the table begins."""
        self.cells.left = -self.horizontalOffset()
        super().paintEvent(event)

    def edit(self, index: QModelIndex, trigger: QAbstractItemView.EditTrigger | None = None, event: QEvent | None = None) -> bool:  # type: ignore[override]
        """Edit a cell in place; a status is chosen from a menu."""
        wanted = (QAbstractItemView.EditTrigger.EditKeyPressed, QAbstractItemView.EditTrigger.DoubleClicked)
        if trigger in wanted and index.isValid() and NAMES[index.column()] == STATUS and self.current_uid():
            self.statuses_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
            return False
        if trigger is None:
            super().edit(index)
            return True
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def _double_clicked(self, index: QModelIndex) -> None:
        if not COLUMNS[NAMES[index.column()]].editable and self.current_uid():
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a heading; leave the rest to Qt."""
        index = self.indexAt(event.position().toPoint())
        entry = self.rows.entries[index.row()] if index.isValid() else None
        if isinstance(entry, Group) and event.button() is Qt.MouseButton.LeftButton:
            self.folded.emit(entry.key)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, fold headings, show the detail with Space, look for words with a slash, remove with Delete."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entry = self.current_entry()
        if self.state() is QAbstractItemView.State.EditingState:
            return  # a field hands Return on when it has taken it
        if isinstance(entry, Group) and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.folded.emit(entry.key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.detail_wanted.emit()
        elif event.text() == "/":
            self.find_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
