"""The board: a column a status; cards are dragged, or moved with Ctrl and an arrow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.improvements.rows import Row
from peelviewer.model.improvements import ForceStatus
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.status_shape import draw_status, shape_colour
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural

from .cards import CARD, CardDelegate, Cards, column_of
from .counts_bar import SHOWN, part_name

GAP, LEAST = 10, 104
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListView):
    """The cards of a column; step_wanted carries how many columns the keyboard goes on, move_wanted how many the card does.

    dropped carries the uids of cards that were let go here; opened that Enter was pressed or a card double-clicked.
    """

    step_wanted = Signal(int)
    move_wanted = Signal(int)
    dropped = Signal(object)
    opened = Signal()
    current_changed = Signal()
    remove_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = Cards()
        self.cards.setParent(self)
        self.setModel(self.cards)
        self.painter_of_cards = CardDelegate(appearance, self)
        self.setItemDelegate(self.painter_of_cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda index: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda now, before: self.current_changed.emit())

    def current(self) -> Row | None:
        """Return the card that is looked at."""
        index = self.currentIndex()
        return self.cards.rows[index.row()] if index.isValid() and index.row() < len(self.cards.rows) else None

    def choose(self, place: int) -> None:
        """Look at the card at a place, the last where there are fewer."""
        if self.cards.rows:
            index = self.cards.index(min(max(0, place), len(self.cards.rows) - 1), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the cards anew: wordings break elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at the first card where none was looked at."""
        super().focusInEvent(event)
        if self.current() is None:
            self.choose(0)
        self.viewport().update()
        self.current_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the card as one that has no keyboard."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next column with an arrow, take the card there with Ctrl, open it with Enter, remove it with Delete."""
        step = _ARROWS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is not None and not plain:
            self.step_wanted.emit(step)
        elif step is not None and plain == Qt.KeyboardModifier.ControlModifier:
            self.move_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and not plain:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of other columns."""
        event.acceptProposedAction() if event.mimeData().hasFormat(CARD) else event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards of other columns, wherever they are let go."""
        event.acceptProposedAction() if event.mimeData().hasFormat(CARD) and event.source() is not self else event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which cards were let go here."""
        if event.mimeData().hasFormat(CARD) and event.source() is not self:
            event.acceptProposedAction()
            self.dropped.emit(bytes(event.mimeData().data(CARD).data()).decode().split("\n"))


class _Shape(QWidget):
    """A status' shape in the head of a column."""

    def __init__(self, appearance: Appearance, status: ForceStatus, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._status = appearance, status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its own size."""
        return QSize(15, 15)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme = self._appearance.theme
        draw_status(QPainter(self), self._status, QRectF(0, 0, 15, 15), shape_colour(theme, self._status), theme.colour("chrome"))


class BoardColumn(QWidget):
    """A column: shape, name, how many, and the cards."""

    def __init__(self, appearance: Appearance, statuses: tuple[ForceStatus, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("boardcolumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.statuses = statuses
        self.setMinimumWidth(LEAST)
        self.cards = CardList(appearance, self)
        name = Elided(self)
        name.setObjectName("title")
        name.setText(part_name(statuses))
        name.setToolTip(part_name(statuses))
        name.setFont(face(13, weight=600))
        self.count = PlainLabel(self)
        self.count.setObjectName("quiet")
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 8, 0)
        head.setSpacing(7)
        head.addWidget(_Shape(appearance, statuses[0], self))
        head.addWidget(name, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.cards, 1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other cards; the one that was looked at stays so where it is still here."""
        current = self.cards.current()
        uid = current.record.uid if current is not None else ""
        self.cards.cards.show(rows)
        self.count.setText(f"{len(rows):,}")
        words = plural("{status}, {n} improvement", "{status}, {n} improvements", len(rows), status=part_name(self.statuses))
        self.cards.setAccessibleName(words)
        place = next((number for number, row in enumerate(rows) if row.record.uid == uid), -1)
        if place >= 0:
            self.cards.choose(place)


class Board(QWidget):
    """Columns by status. moved carries uids and the status of the column they came to; opened and current_changed the card looked at."""

    moved = Signal(object, object)
    opened = Signal()
    current_changed = Signal()
    remove_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = [BoardColumn(appearance, statuses, self) for statuses in SHOWN]
        self._last = self.columns[0]
        self._wanted = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(GAP)
        for column in self.columns:
            row.addWidget(column, 1)
            cards = column.cards
            cards.step_wanted.connect(lambda step, column=column: self._step(column, step))
            cards.move_wanted.connect(lambda step, column=column: self._move(column, step))
            cards.dropped.connect(lambda uids, column=column: self.moved.emit(uids, column.statuses[0]))
            cards.opened.connect(self.opened)
            cards.remove_wanted.connect(self.remove_wanted)
            cards.current_changed.connect(lambda column=column: self._look(column))

    def show_rows(self, rows: Sequence[Row], today: date) -> None:
        """Show rows in their columns; that of what nobody uses (not started) is there only where it has some."""
        parts: list[list[Row]] = [[] for _ in self.columns]
        for row in rows:
            parts[column_of(row.record.status, SHOWN)].append(row)
        for column, part in zip(self.columns, parts, strict=True):
            column.cards.painter_of_cards.today = today
            column.show_rows(part)
            column.setVisible(bool(part) or ForceStatus.NOT_STARTED not in column.statuses)
        if self._wanted:
            self.choose(self._wanted)

    def choose(self, uid: str) -> None:
        """Look at a card by its record's uid, and give it the keyboard."""
        self._wanted = ""
        for column in self.columns:
            for place, row in enumerate(column.cards.cards.rows):
                if row.record.uid == uid:
                    column.cards.choose(place)
                    column.cards.setFocus()
                    self._last = column

    def follow(self, uid: str) -> None:
        """Look at a card wherever it comes to when other rows are shown next."""
        self._wanted = uid

    def current_uid(self) -> str:
        """Return the uid of the card that is looked at, empty where none is."""
        row = self._last.cards.current()
        return row.record.uid if row is not None else ""

    def take_focus(self) -> None:
        """Give the keyboard to the card that was looked at last, else to the first one there is."""
        shown = [column for column in self.columns if not column.isHidden() and column.cards.cards.rows]
        (self._last if self._last in shown else next(iter(shown), self.columns[0])).cards.setFocus()

    def _look(self, column: BoardColumn) -> None:
        if column.cards.hasFocus():
            self._last = column
        self.current_changed.emit()

    def _next(self, column: BoardColumn, step: int) -> BoardColumn | None:
        """Return the next column that is shown."""
        shown = [each for each in self.columns if not each.isHidden()]
        place = shown.index(column) + step
        return shown[place] if 0 <= place < len(shown) else None

    def _step(self, column: BoardColumn, step: int) -> None:
        """Go to the next column that has cards, at the same height."""
        place = column.cards.currentIndex().row()
        other = self._next(column, step)
        while other is not None and not other.cards.cards.rows:
            other = self._next(other, step)
        if other is not None:
            other.cards.choose(place)
            other.cards.setFocus()

    def _move(self, column: BoardColumn, step: int) -> None:
        row, other = column.cards.current(), self._next(column, step)
        if row is not None and other is not None:
            self.moved.emit([row.record.uid], other.statuses[0])
