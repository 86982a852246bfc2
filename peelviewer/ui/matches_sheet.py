"""Which headings belong together and why, each to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from peelviewer.analysis.compare import HOW, Match
from peelviewer.dataset.inline import typographic
from peelviewer.model.report import Section
from peelviewer.wording import mark, tr

from .theme import face

NONE = mark("No counterpart")


class MatchesSheet(QDialog):
    """A row a left heading with the choice of a right one; corrected carries right ids by left id."""

    corrected = Signal(dict)

    def __init__(self, left: Section, right: Section, matches: list[Match], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Matched headings"))
        self.resize(860, 520)
        by_left = {m.left: m for m in matches}
        rights = [*right.walk()][1:]
        self.choices: dict[str, QComboBox] = {}
        rows = QWidget(self)
        grid = QGridLayout(rows)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, heading in enumerate([*left.walk()][1:]):
            name = QLabel(typographic(heading.title), rows)
            name.setWordWrap(True)
            choice = QComboBox(rows)
            choice.setAccessibleName(tr("Counterpart of {heading}", heading=typographic(heading.title)))
            choice.addItem(tr(NONE), "")
            for other in rights:
                choice.addItem(f"{'   ' * (other.level - 2)}{typographic(other.title)}", other.id)
            found = by_left.get(heading.id)
            choice.setCurrentIndex(max(0, choice.findData(found.right)) if found else 0)
            why = QLabel(tr(HOW[found.how]) if found else "", rows)
            why.setObjectName("quiet")
            for column, widget in enumerate((name, choice, why)):
                widget.setFont(face(13 if column < 2 else 12))
                grid.addWidget(widget, row, column)
            self.choices[heading.id] = choice
        grid.setRowStretch(len(self.choices), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(area)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Give the choices to whoever asked."""
        self.corrected.emit({left: choice.currentData() for left, choice in self.choices.items()})
        super().accept()
