"""The board: a column a status; cards are dragged, moved with Ctrl and an arrow, or given a status from a menu with F2."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.improvements.rows import Row
from peelviewer.model.improvements import ForceStatus
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.status_shape import draw_status, shape_colour
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural

from .cards import CARD, CardDelegate, Cards
from .counts_bar import RARE

GAP, LEAST, STRIP, ANY = 10, 104, 34, 16_777_215
"""Pixels: between columns, the narrowest one, one without cards of a status that few forces use, and no limit."""
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListView):
    """The cards of a column; step_wanted carries how many columns the keyboard goes on, move_wanted how many the card does.

    dropped carries the uids of cards that were let go here; opened that Enter was pressed or a card double-clicked; status_wanted is F2.
    """

    step_wanted = Signal(int)
    move_wanted = Signal(int)
    dropped = Signal(object)
    status_wanted = Signal()
    opened = Signal()
    current_changed = Signal()
    remove_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._is_target = appearance, False
        self.name_along = ""
        """What is written along a strip: no card stands in its way there."""
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
        elif event.key() == Qt.Key.Key_F2 and not plain:
            self.status_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, the name along a strip, and a ring where a card can be let go."""
        super().paintEvent(event)
        if not self.name_along and not self._is_target:
            return
        painter, theme, box = QPainter(self.viewport()), self._appearance.theme, self.viewport().rect()
        if self._is_target:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        if self.name_along:
            painter.setFont(face(13, weight=600))
            painter.setPen(theme.colour("muted"))
            painter.rotate(90)
            along = QRectF(4, -box.width(), box.height() - 8, box.width())
            painter.drawText(along, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.name_along)

    def _takes(self, event: QDropEvent) -> bool:
        return event.mimeData().hasFormat(CARD) and event.source() is not self

    def _show_target(self, on: bool) -> None:
        self._is_target = on
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, and show that those of other columns can be let go here."""
        event.acceptProposedAction() if event.mimeData().hasFormat(CARD) else event.ignore()
        self._show_target(self._takes(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards of other columns, wherever they are let go."""
        event.acceptProposedAction() if self._takes(event) else event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no longer that a card can be let go here."""
        super().dragLeaveEvent(event)
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which cards were let go here."""
        self._show_target(False)
        if self._takes(event):
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
    """A column: shape, name, how many, and the cards; of a status that few forces use a strip while it has none."""

    def __init__(self, appearance: Appearance, status: ForceStatus, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("boardcolumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.status = status
        self.cards = CardList(appearance, self)
        self._name = Elided(self)
        self._name.setObjectName("title")
        self._name.setText(status.words)
        self._name.setToolTip(status.words)
        self._name.setFont(face(13, weight=600))
        self.count = PlainLabel(self)
        self.count.setObjectName("quiet")
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 8, 0)
        head.setSpacing(7)
        head.addWidget(_Shape(appearance, status, self))
        head.addWidget(self._name, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.cards, 1)
        self._fit()

    @property
    def is_strip(self) -> bool:
        """Whether it has no room of its own now: cards can be let go on it all the same."""
        return self.status in RARE and not self.cards.cards.rows

    def _fit(self) -> None:
        strip = self.is_strip
        self._name.setHidden(strip)
        self.count.setHidden(strip)
        self.setMinimumWidth(STRIP if strip else LEAST)
        self.setMaximumWidth(STRIP if strip else ANY)
        self.cards.name_along = self.status.words if strip else ""
        self.setToolTip(self.cards.name_along)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other cards; the one that was looked at stays so where it is still here."""
        current = self.cards.current()
        uid = current.record.uid if current is not None else ""
        self.cards.cards.show(rows)
        self._fit()
        self.count.setText(f"{len(rows):,}")
        words = plural("{status}, {n} improvement", "{status}, {n} improvements", len(rows), status=self.status.words)
        self.cards.setAccessibleName(words)
        place = next((number for number, row in enumerate(rows) if row.record.uid == uid), -1)
        if place >= 0:
            self.cards.choose(place)


class Board(QWidget):
    """Columns by status. moved carries uids and the status of the column they came to; opened and current_changed the card looked at.

    statuses_wanted asks for a menu of all statuses at a place of the screen.
    """

    moved = Signal(object, object)
    statuses_wanted = Signal(QPoint)
    opened = Signal()
    current_changed = Signal()
    remove_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = [BoardColumn(appearance, status, self) for status in ForceStatus]
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
            cards.dropped.connect(lambda uids, column=column: self.moved.emit(uids, column.status))
            cards.status_wanted.connect(lambda cards=cards: self._want_statuses(cards))
            cards.opened.connect(self.opened)
            cards.remove_wanted.connect(self.remove_wanted)
            cards.current_changed.connect(lambda column=column: self._look(column))

    def show_rows(self, rows: Sequence[Row], today: date) -> None:
        """Show rows in the columns of their statuses."""
        parts: dict[ForceStatus, list[Row]] = {status: [] for status in ForceStatus}
        for row in rows:
            parts[row.record.status].append(row)
        for column in self.columns:
            column.cards.painter_of_cards.today = today
            column.show_rows(parts[column.status])
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
        filled = [column for column in self.columns if column.cards.cards.rows]
        (self._last if self._last in filled else next(iter(filled), self.columns[0])).cards.setFocus()

    def _look(self, column: BoardColumn) -> None:
        if column.cards.hasFocus():
            self._last = column
        self.current_changed.emit()

    def _want_statuses(self, cards: CardList) -> None:
        """Ask for all statuses to choose from, below the card."""
        if cards.current() is not None:
            self.statuses_wanted.emit(cards.viewport().mapToGlobal(cards.visualRect(cards.currentIndex()).bottomLeft()))

    def _next(self, column: BoardColumn, step: int) -> BoardColumn | None:
        """Return the next column that is no strip: few forces want a card there, who find it in the menu."""
        place = self.columns.index(column) + step
        while 0 <= place < len(self.columns) and self.columns[place].is_strip:
            place += step
        return self.columns[place] if 0 <= place < len(self.columns) else None

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
            self.moved.emit([row.record.uid], other.status)
