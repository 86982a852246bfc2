"""Search everything: a field, and hits as one types, in a panel over the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from peelviewer.analysis.search.filters import NO_FILTERS, Facets
from peelviewer.qtmodels.hits import HIT, REPORTS, Hits, without_crowds
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.extent import Extent, searched_so_far
from peelviewer.ui.search.hit_list import HIT_HEIGHT, HitDelegate
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .operators import fewer_words, nothing_found, operators

MOST_HITS = 60
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}

PAUSE = 700
"""Milliseconds without a key after which hits are counted aloud."""


class SearchPanel(QWidget):
    """The panel below the search field, while no results stand beside the text; Escape closes it and then clears the field.

    chosen carries the hit to open, crowd_chosen one of many reports that have its title, answered a query's hits for the results beside
    the text; focus_released gives the keyboard back, and walk_wanted asks for it to be given to the results.
    """

    focus_released = Signal()
    walk_wanted = Signal()
    chosen = Signal(object)
    crowd_chosen = Signal(object)
    answered = Signal(str, object)
    failed = Signal(str)
    _typed = Signal()

    def __init__(self, workspace: Workspace, searching: SearchWorker, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below is then not painted anew
        self._workspace, self._searching, self.field = workspace, searching, field
        self.model = Hits(workspace.library, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(lambda: workspace.appearance.theme, self.list))
        self.list.setAccessibleName(tr("Search hits"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = PlainLabel(self)
        self.count.setObjectName("quiet")
        self.count.setFont(face(12))
        self.count.setContentsMargins(16, 8, 16, 8)
        self.count.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self.help = PlainLabel(operators(), self)
        self.help.setObjectName("quiet")
        self.help.setFont(face(12))
        self.help.setContentsMargins(16, 6, 16, 8)
        layout.addWidget(self.count)
        layout.addWidget(self.list)
        layout.addWidget(self.help)
        self.hide()
        field.installEventFilter(self)
        self._typing = QTimer(self)  # how many there are is said when no more is typed
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE)
        self._typing.timeout.connect(lambda: say(self.field, self.count.text()))
        self._asking = False
        self._opens = False
        """Whether Return was pressed before there was an answer, which is opened when it comes."""
        self.beside = False
        """Whether the results stand beside the text and show what is found."""
        self.query = ""
        """What the hits are those of."""
        self.filters = NO_FILTERS
        """What the hits beside the text must be of."""
        self.hits: list[Any] = []
        self.extent = Extent()
        """How many hits there are."""
        self._typed.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        field.textEdited.connect(self._ask_soon)
        field.returnPressed.connect(self._open_chosen)
        self.list.clicked.connect(lambda index: self._open_chosen())
        searching.found.connect(self._show)
        searching.counted.connect(self._show_count)
        searching.filled.connect(self._follow_index)
        searching.ready.connect(self._rehearse)
        searching.failed.connect(self._show_error)

    def _ask_soon(self) -> None:
        """Ask once for what is typed or pasted at once, and before it is painted: the worker then searches meanwhile."""
        self._opens = False
        if not self._asking:
            self._asking = True
            self._typed.emit()

    def _ask(self) -> None:
        self._asking = False
        query = self.field.text()
        if query.strip():
            opened = tuple(place.report.id for place in self._workspace.places)
            self._searching.ask(query, self._workspace.place.report.id, self.filters, opened)
        else:
            self.hide()
            self.query, self.hits = "", []
            if self.beside:
                self.answered.emit("", [])

    def _show(self, query: str, hits: list[Any]) -> None:
        elsewhere = QApplication.activeWindow() not in (None, self.window())
        if query != self.field.text() or (elsewhere and not self.beside):  # another window may have asked for the same words
            return
        again = query == self.query
        self.query, self.hits, self.extent = query, hits, self._searching.extent
        if self.beside:
            self.answered.emit(query, hits)
        else:
            self._list(query, hits, again)
        if self._opens:
            self._opens = False
            self._open_chosen()

    def _list(self, query: str, hits: list[Any], again: bool = False) -> None:
        """List hits; asked once more, they keep the one that the arrow keys have come to."""
        chosen = self.list.currentIndex()
        kept = _place(chosen.data(HIT)) if again and chosen.row() > 0 else None
        self.model.show_listed(without_crowds(hits, self._workspace.place.report.id, MOST_HITS))
        self._say_how_many()
        if hits:
            row = next((row for row, hit in enumerate(self.model.hits) if _place(hit) == kept), 0)
            self.list.setCurrentIndex(self.model.index(row))
        self._typing.start()
        self._place(len(self.model.hits))
        self.show()
        self.raise_()

    def _say_how_many(self) -> None:
        """Say above the hits how many there are in all, where those are that are not listed, and whether all reports are searched."""
        if not self.hits:
            self.count.setText(nothing_found(self.query, len(self._workspace.library.entries), self.extent.of_all))
            return
        words = tr("{hits}, the best first. Return opens one and shows all beside the text.", hits=self.extent.words())
        fewer = fewer_words(self.query, self.extent.instead) if self.extent.instead else ""
        so_far = "" if self.extent.of_all else searched_so_far(*self._searching.progress)
        self.count.setText(" ".join(part for part in (so_far, fewer, words) if part))

    def ask_again(self) -> None:
        """Ask for what stands in the field once more: the filters or the index are others."""
        if self.field.text().strip():
            self._ask()

    def _show_count(self, query: str, facets: Facets) -> None:
        if query == self.query:
            self.extent = self._searching.extent
            if self.hits and facets.exact:
                self._say_how_many()

    def _follow_index(self, done: int, of: int) -> None:
        """Say how far the index is, and ask again once all reports are indexed: there may be better hits."""
        if done == of and (self.beside or self.isVisible()):
            self.ask_again()
        elif self.isVisible() and self.hits and not self.extent.of_all:
            self._say_how_many()

    def _show_error(self, reason: str) -> None:
        """Say why nothing can be found, where one waits for it."""
        self._opens = False
        if self.field.text().strip() and self.beside:
            self.failed.emit(reason)
        elif self.field.text().strip():
            self.model.show_hits([])
            self.count.setText(tr("The search failed ({reason}). Type on to try again.", reason=reason))
            self._place(0)
            self.show()
            self.raise_()

    def _rehearse(self, hit: Any) -> None:
        """Draw a hit unseen: style, layout and letters are then there when the first one is found."""
        if self.isHidden():
            self.model.show_hits([hit])
            self._place(1)
            self.grab()
            self.model.show_hits([])

    def _place(self, hits: int) -> None:
        self.list.setVisible(hits > 0)
        window = self.window()
        corner = self.field.mapTo(window, self.field.rect().bottomLeft())
        width = max(560, self.field.width())
        left = min(corner.x(), window.width() - width - 8)
        around = self.count.heightForWidth(width - 2) + self.help.sizeHint().height() + 2
        whole = max(1, (window.height() - corner.y() - 60 - around) // HIT_HEIGHT)  # a hit cut at its foot looks like a fault
        self.setGeometry(left, corner.y() + 4, width, around + HIT_HEIGHT * min(hits, whole))

    def open(self, hit: Any) -> None:
        """Open a hit, and give the keyboard to it."""
        self.hide()
        self.chosen.emit(hit)
        self.focus_released.emit()

    def _open_row(self, index: QModelIndex) -> None:
        """Open a row's hit; of a title that many reports have the results, to choose one of them."""
        if index.data(REPORTS) == 1:
            self.open(index.data(HIT))
        else:
            self.hide()
            self.crowd_chosen.emit(index.data(HIT))

    def _open_chosen(self) -> None:
        index, typed = self.list.currentIndex(), self.field.text().strip()
        if not typed:
            return
        if self.query != self.field.text():  # typed faster than it is found
            self._ask()
            self._opens = True
        elif self.beside and self.hits:
            self.chosen.emit(None)
        elif self.isVisible() and index.isValid():
            self._open_row(index)
        elif self.hits:  # the list was closed
            self._ask()
        elif self._go_to(typed):
            self.focus_released.emit()
        elif not self.beside:
            self._list(self.query, [])

    def _go_to(self, typed: str) -> bool:
        """Go to a place whose number or id is typed; return whether it is one, be it that the report has no such paragraph."""
        from peelviewer.analysis.nodes import UnknownNode, divide, resolve
        from peelviewer.analysis.paragraphs import is_number

        workspace = self._workspace
        if divide(typed)[0] not in workspace.library.by_id and not is_number(typed):
            try:
                resolve(workspace.place.report, workspace.library, typed)
            except UnknownNode:
                return False
        workspace.open(typed)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the panel and line its edge."""
        painter, colour = QPainter(self), self._workspace.appearance.theme.colour
        painter.fillRect(event.rect(), colour("surface"))
        painter.setPen(colour("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the hits with the arrow keys while the field keeps the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.field:
            step = STEPS.get(Qt.Key(event.key()))
            if step and self.isVisible() and self.model.hits:
                row = min(len(self.model.hits) - 1, max(0, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self.model.index(row))
                self._typing.stop()
                say(self.field, self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
                return True
            if event.key() == Qt.Key.Key_Down and self.beside:
                self.walk_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._opens = False
                if self.isHidden() and not self.beside:
                    self.field.clear()
                self.hide()
                self.focus_released.emit()
                return True
        if watched is self.field and isinstance(event, QContextMenuEvent):
            return self._offer_menu(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._opens = False
            self.setVisible(self.isVisible() and event.reason() == Qt.FocusReason.PopupFocusReason)  # its menu is none to go to
        return False

    def _offer_menu(self, event: QContextMenuEvent) -> bool:
        """Have the menu key open the menu of the hit that the arrow keys have come to; return whether there is one."""
        index = self.list.currentIndex()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key and self.isVisible() and index.isValid():
            self.list.customContextMenuRequested.emit(self.list.visualRect(index).center())
            return True
        return False


def _place(hit: Any) -> tuple[str, ...]:
    """Return what tells a hit from others, however often it is found."""
    return hit.report, hit.kind, hit.node, hit.paragraph
