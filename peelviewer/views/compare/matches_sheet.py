"""Which headings belong together and why, each to be corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.analysis.compared.compare import REASONS, Match
from peelviewer.model.report import Section
from peelviewer.text.plain import plain_text
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

NONE = translatable("No counterpart")
SIZE, MARGIN, STEP = QSize(960, 600), 48, 14


class MatchesSheet(QDialog):
    """A row a left heading with the choice of a right one; corrected carries right ids by left id."""

    corrected = Signal(dict)

    def __init__(self, appearance: Appearance, left: Section, right: Section, matches: list[Match], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matches")
        self.setWindowTitle(tr("Matched headings"))
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(MARGIN, 2 * MARGIN)))
        self._appearance, self._found = appearance, {m.left: m for m in matches}
        self.names: dict[str, QLabel] = {}
        self.choices: dict[str, HeadingChoice] = {}
        self.reasons: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(12)
        layout.addWidget(self._rows(left, right))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 0, 24, 0)
        layout.addWidget(buttons)
        for first in [*self.choices.values()][:1]:
            first.setFocus()

    def _rows(self, left: Section, right: Section) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QWidget(area)
        grid = QGridLayout(rows)
        grid.setContentsMargins(24, 4, 24, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for column, section in enumerate((left, right)):
            grid.setColumnStretch(column, 1)
            title = self._small(plain_text(section.short), rows)
            title.setContentsMargins(0, 0, 0, 8)
            grid.addWidget(title, 0, column)
        lefts, rights = [*left.walk()][1:], [*right.walk()][1:]
        for index, heading in enumerate(lefts):
            self._row(grid, 3 * index + 1, heading, rights, rows)
        grid.setRowStretch(3 * len(lefts) + 1, 1)
        area.setWidget(rows)
        return area

    def _row(self, grid: QGridLayout, row: int, heading: Section, rights: Sequence[Section], rows: QWidget) -> None:
        """Add a heading, its choice, why it was made, and the distance to the next."""
        name = PlainLabel(plain_text(heading.title), rows)
        name.setWordWrap(True)
        name.setFont(face(13, weight=600 if heading.level == 2 else 400))
        name.setContentsMargins(STEP * (heading.level - 2), 5, 0, 0)
        # Both columns are equally wide whatever stands in them.
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        choice = HeadingChoice(self._appearance, heading, rights, rows)
        reason = self._small("", rows)
        reason.setContentsMargins(11, 0, 0, 0)
        grid.addWidget(name, row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(choice, row, 1)
        grid.addWidget(reason, row + 1, 1)
        grid.setRowMinimumHeight(row + 2, 10)
        self.names[heading.id], self.choices[heading.id], self.reasons[heading.id] = name, choice, reason
        choice.changed.connect(lambda: self._show_error(heading.id))
        found = self._found.get(heading.id)
        choice.choose(found.right if found else "")

    @staticmethod
    def _small(words: str, parent: QWidget) -> QLabel:
        label = PlainLabel(words, parent)
        label.setObjectName("quiet")
        label.setFont(face(12))
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _show_error(self, left: str) -> None:
        """Say why a heading has its counterpart; one that the program did not find is the reader's."""
        chosen, found = self.choices[left].chosen, self._found.get(left)
        reason = found.reason if found and found.right == chosen else "corrections" if chosen else ""
        self.reasons[left].setText(tr(REASONS[reason]) if reason else "")

    def accept(self) -> None:
        """Give the choices to whoever asked."""
        self.corrected.emit({left: choice.chosen for left, choice in self.choices.items()})
        super().accept()


class HeadingChoice(ElidedDropDownButton):
    """Which heading on the right answers one on the left; *chosen* is its id, empty for none."""

    changed = Signal()

    def __init__(self, appearance: Appearance, heading: Section, rights: Sequence[Section], parent: QWidget) -> None:
        super().__init__(appearance, tr("Counterpart of {heading}", heading=plain_text(heading.title)), parent, 28)
        self.chosen = ""
        self._titles = {"": tr(NONE), **{other.id: plain_text(other.title) for other in rights}}
        self._entries: dict[str, QAction] = {}
        menu, group = self.new_menu(), QActionGroup(self)
        for key, depth in (("", 0), *((other.id, other.level - 2) for other in rights)):
            entry = menu.addAction("   " * depth + self._titles[key].replace("&", "&&"))
            entry.setCheckable(True)
            entry.triggered.connect(lambda checked=False, key=key: self.choose(key))
            group.addAction(entry)
            self._entries[key] = entry
        # The keyboard begins at what is chosen.
        menu.aboutToShow.connect(lambda: menu.setActiveAction(self._entries[self.chosen]))

    def choose(self, right: str) -> None:
        """Choose a right heading by its id, or none; an unknown one is none."""
        self.chosen = right if right in self._entries else ""
        self._entries[self.chosen].setChecked(True)
        self.show_chosen(self._titles[self.chosen])
        self.changed.emit()
