"""A list of all reports below a button, of which typed words leave those that have them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from peelviewer.model.library import Held, Library
from peelviewer.model.pillars import pillar_name
from peelviewer.model.report import Report
from peelviewer.text.folding import fold
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.wording import tr

SIZE, EDGE = QSize(440, 420), 8
"""Pixels, and those that are left between it and the window's edge."""
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class ReportChooser(QWidget):
    """Takes one of a library's reports by click or Return; the arrow keys walk the list while the field keeps the keyboard.

    chosen carries the id of the report. Escape clears the field and then closes the list.
    """

    chosen = Signal(str)

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = library
        self._reports: list[tuple[str, str, str]] = []
        self.ids: list[str] = []
        """The reports that are listed, by id."""
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Find a report: force, year, pillar"))
        self.field.setAccessibleName(tr("Find a report"))
        self.field.setFixedHeight(32)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda typed: self._leave(typed))
        self.field.focus_released.connect(self.close)
        self.field.installEventFilter(self)
        self.names = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.names)
        self.list.setFont(face(13))
        self.list.setAccessibleName(tr("Reports"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        self.field.returnPressed.connect(lambda: self._take(self.list.currentIndex()))
        self.nothing = EmptyState(self.list, left=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)

    def open_below(self, button: QWidget, shown: Report) -> None:
        """List all reports below a button, those nearest to the one *shown* first: of its force, then of its year and pillar."""
        self._reports = list(self._nearest(shown))
        self.field.clear()
        self._leave("", shown.id)
        window = button.window()
        room = window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        corner = button.mapTo(window, QPoint(0, button.height() + 2))
        left = max(room.left(), min(corner.x(), room.right() - SIZE.width()))
        size = SIZE.boundedTo(QSize(room.width(), room.bottom() - corner.y()))
        self.setGeometry(QRect(window.mapToGlobal(QPoint(left, corner.y())), size))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _nearest(self, shown: Report) -> Iterator[tuple[str, str, str]]:
        """Yield id, name and the words by which each report is found."""

        def distance(entry: Held) -> int:
            return 0 if entry.force == shown.force else 1 if (entry.year, entry.pillar) == (shown.year, shown.pillar) else 2

        for entry in sorted(self._library.entries, key=distance):
            name, force = self._library.name_of(entry), self._library.force_of(entry.force)
            words = f"{name} {entry.title} {force.name} {force.region} {pillar_name(entry.pillar)} {entry.year}"
            yield entry.id, f"{name}  ·  {entry.title}", fold(words)

    def _leave(self, typed: str, current: str = "") -> None:
        """List the reports that have all words typed, and choose one of them: the *current* one, else the first."""
        wanted = fold(typed).split()
        left = [(report, name) for report, name, words in self._reports if all(word in words for word in wanted)]
        self.ids = [report for report, _ in left]
        self.names.setStringList([name for _, name in left])
        if self.ids:
            self.list.setCurrentIndex(self.names.index(self.ids.index(current) if current in self.ids else 0))
        self.nothing.say("" if self.ids else tr("No report has these words."))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.close()
            self.chosen.emit(self.ids[index.row()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrow keys while the field keeps the keyboard."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step and self.ids:
                row = min(len(self.ids) - 1, max(0, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self.names.index(row))
                say(self.field, self.names.index(row).data())
                return True
        return False
