"""The pane at the left of a review: the whole report or what is to confirm, and below it what found no place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QTreeView, QVBoxLayout, QWidget

from peelviewer.importers.review_outline import GROUP, Entry
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .outline_rows import OutlineRows, RowDelegate

EVERYTHING, TO_CONFIRM = 0, 1
MOST_SHOWN = 3
"""Lines left over that are shown below the outline."""


class OutlinePane(QWidget):
    """The outline; chosen carries an item's place and a field, place_wanted asks to go to the first line left over."""

    chosen = Signal(int, str)
    place_wanted = Signal()
    turned = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._follows = False
        row, self.kinds = segments(self, (tr("Everything"), tr("To confirm")), height=28)
        row.addStretch()
        row.setContentsMargins(12, 8, 12, 6)
        self.kinds.idToggled.connect(lambda kind, on: self.turned.emit() if on else None)
        self.tree = QTreeView(self)
        self.tree.setAccessibleName(tr("Outline of the import"))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(0)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setItemDelegate(RowDelegate(appearance, self.tree))
        self.rows = OutlineRows(self.tree)
        self.tree.setModel(self.rows)
        self._unfolded: set[str] = set()
        self.rows.about_to_change.connect(self._keep_unfolded)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        self.tree.clicked.connect(self._unfold)
        self.nothing = EmptyState(self.tree, tr("Show everything"), 16)
        self.nothing.back.clicked.connect(lambda: self.kinds.button(EVERYTHING).click())
        self.left_over = LeftOver(self)
        self.left_over.place_wanted.connect(self.place_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.left_over)
        self._legend = Legend(appearance, self)
        column.addWidget(self._legend)

    @property
    def shows_doubts(self) -> bool:
        """Whether what is to confirm is shown, and not everything."""
        return self.kinds.checkedId() == TO_CONFIRM

    def show_entries(self, entries: Sequence[Entry], pages: Callable[[int], int]) -> None:
        """Show the entries, with the printed number of a page of the file."""
        self._follows = True
        if self.rows.show(entries, [pages(entry.page) for entry in entries]):
            for index in self._parents():
                self.tree.setExpanded(index, self.shows_doubts or self.rows.row_of(index).entry.words in self._unfolded)
        self._follows = False
        self.nothing.say(tr("Nothing is left to confirm.") if not entries else "")

    def _keep_unfolded(self) -> None:
        self._unfolded = {self.rows.row_of(index).entry.words for index in self._parents() if self.tree.isExpanded(index)}

    def _parents(self) -> list[QModelIndex]:
        found, waiting = [], [QModelIndex()]
        while waiting:
            above = waiting.pop()
            for number in range(self.rows.rowCount(above)):
                index = self.rows.index(number, 0, above)
                if self.rows.rowCount(index):
                    found.append(index)
                    waiting.append(index)
        return found

    def stand_at(self, place: int, field: str) -> None:
        """Choose the row of an item, with what it stands under unfolded; nothing is said of it."""
        index = self.rows.index_of(place, field)
        self._follows = True
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        else:
            self.tree.selectionModel().clear()
        self._follows = False

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._follows:
            entry = self.rows.row_of(index).entry
            if entry.place != GROUP:
                self.chosen.emit(entry.place, entry.field)

    def _unfold(self, index: QModelIndex) -> None:
        """Fold or unfold what a click at a row's left end means, and of a line that only names what is below it any."""
        row = self.rows.row_of(index)
        if row.children and (row.entry.place == GROUP or not self.tree.isExpanded(index)):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))


class LeftOver(QWidget):
    """The first lines that found no place; place_wanted asks to go to the first."""

    place_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leftover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = PlainLabel(self)
        self.title.setFont(face(13, weight=600))
        self.place = QPushButton(tr("Place them…"), self)
        self.place.setObjectName("link")
        self.place.clicked.connect(self.place_wanted)
        hint = PlainLabel(tr("Nothing is dropped; these fit nowhere yet."), self)
        hint.setObjectName("quiet")
        hint.setFont(face(12))
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(hint)
        self._lines = []
        for _ in range(MOST_SHOWN):
            line = Elided(self)
            line.setFont(face(13, serif=True, italic=True))
            column.addWidget(line)
            self._lines.append(line)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the first of them, and how many there are; with none the pane is not there."""
        self.title.setText(plural("Left over ({n} line)", "Left over ({n} lines)", len(entries)))
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(entries))
            line.setText(f"“{entries[number].words}”" if number < len(entries) else "")
        self.setVisible(bool(entries))


class Legend(QWidget):
    """What the marks mean."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        line = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 6)
        column.addWidget(line)
        flow = Flow(line)
        self._icons: list[tuple[PlainLabel, str, str]] = []
        for name, colour, words in (
            ("check", "muted", tr("sure")),
            ("circle-help", "concern", tr("to confirm")),
            ("pencil", "accent", tr("corrected")),
        ):
            pair = QWidget(line)
            icon, label = PlainLabel(pair), PlainLabel(words, pair)
            label.setObjectName("quiet")
            label.setFont(face(12))
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 4, 0)
            row.setSpacing(4)
            row.addWidget(icon)
            row.addWidget(label)
            flow.addWidget(pair)
            self._icons.append((icon, name, colour))
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Draw the marks in the theme's colours."""
        for label, name, colour in self._icons:
            label.setPixmap(icons.pixmap(name, self._appearance.theme.colours[colour], 14, self.devicePixelRatioF()))
