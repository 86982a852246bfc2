"""All that was asked in all reports, for Qt's own table: nothing is made for a row until it is seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from peelviewer.analysis.search.asked import Asked
from peelviewer.improvements.words import kind_words
from peelviewer.wording import tr, translatable

ASKED_ROW = Qt.ItemDataRole.UserRole
"""The role of the row itself."""
HEADINGS = (translatable("Report"), translatable("What is asked"), translatable("Kind"), translatable("Question"), translatable("Tracked"))
REPORT, WORDING, KIND, QUESTION, TRACKED = range(len(HEADINGS))
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AskedTable(QAbstractTableModel):
    """Rows in the order in which they are shown; *forces* names them by id, *tracked* are reports and items that are tracked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Asked] = ()
        self.forces: dict[str, str] = {}
        self.tracked: Collection[tuple[str, str]] = frozenset()

    def show(self, rows: Sequence[Asked], tracked: Collection[tuple[str, str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.tracked = rows, tracked
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; for a screen reader the first one says the whole row."""
        row = self.rows[index.row()]
        if role == ASKED_ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column, words = index.column(), [self.words(row, column) for column in range(len(HEADINGS))]
            return ", ".join(filter(None, words)) if column == 0 else f"{tr(HEADINGS[column])}: {words[column]}"
        return None

    def words(self, row: Asked, column: int) -> str:
        """Return what a row says in a column."""
        if column == REPORT:
            return f"{self.forces.get(row.force, row.force)} {row.year}"
        if column == WORDING:
            return row.wording
        if column == KIND:
            return kind_words(row.kind)
        if column == QUESTION:
            return row.question
        return tr("Tracked") if self.is_tracked(row) else ""

    def is_tracked(self, row: Asked) -> bool:
        """Return whether a row is tracked."""
        return (row.report, row.item) in self.tracked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(HEADINGS):
            return tr(HEADINGS[section])
        return None
