"""Years side by side as rows for Qt's own table, a heading before the rows of each topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from peelviewer.analysis.years.rows import Years, YearsCell, YearsRow, in_words, name_of, topic_name
from peelviewer.wording import tr

ENTRY, CELL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NO_YEARS = Years("", (), (), (), ())


class YearsTable(QAbstractTableModel):
    """Entries are headings (a text) and rows; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.years = NO_YEARS
        self.entries: tuple[str | YearsRow, ...] = ()

    def show(self, years: Years, rows: Sequence[YearsRow]) -> None:
        """Show rows of a force's years."""
        self.beginResetModel()
        self.years, self.entries = years, with_headings(rows)
        self.endResetModel()

    def row(self, number: int) -> YearsRow | None:
        """Return a row by its number; None for a heading and for none."""
        entry = self.entries[number] if 0 <= number < len(self.entries) else None
        return entry if isinstance(entry, YearsRow) else None

    def cell(self, number: int, column: int) -> YearsCell | None:
        """Return a year's cell of a row; None where a row or column has none."""
        row = self.row(number)
        return row.cells[column - 1] if row is not None and 1 <= column <= len(row.cells) else None

    def number_of(self, key: str) -> int:
        """Return the number of a row by its key; of one that is not shown that of the first row, -1 where there is none."""
        rows = [(number, entry.key) for number, entry in enumerate(self.entries) if isinstance(entry, YearsRow)]
        return next((number for number, found in rows if found == key), rows[0][0] if rows else -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows and headings there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are: the names, and the years."""
        return 0 if parent.isValid() else 1 + len(self.years.years)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be chosen, and headings not: the arrow keys pass them by."""
        if self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; for a screen reader with its year and whether it can be compared with the year before."""
        entry, column = self.entries[index.row()], index.column()
        if role == ENTRY:
            return entry
        if role == CELL:
            return self.cell(index.row(), column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, column)
        return None

    def _words(self, entry: str | YearsRow, column: int) -> str:
        if isinstance(entry, str):
            return "" if column else topic_name(entry)
        return in_words(entry.cells[column - 1]) if column else name_of(entry)

    def _spoken(self, entry: str | YearsRow, column: int) -> str:
        words = self._words(entry, column)
        if isinstance(entry, str):
            return words
        if not column:
            return ", ".join(part for part in (words, entry.about) if part)
        cell, seam = entry.cells[column - 1], entry.seams[column - 2] if column > 1 else ""
        parts = (words, cell.small, seam and tr("not comparable with the year before: {why}", why=seam))
        return f"{self.years.names[column - 1]}: {', '.join(part for part in parts if part)}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column's year."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or section >= self.columnCount():
            return None
        return self.years.names[section - 1] if section else tr("Question, improvement or measure")


def with_headings(rows: Sequence[YearsRow]) -> tuple[str | YearsRow, ...]:
    """Return rows with the name of each topic before the first of them."""
    entries: list[str | YearsRow] = []
    topic = None
    for row in rows:
        if row.topic != topic:
            entries.append(row.topic)
            topic = row.topic
        entries.append(row)
    return tuple(entries)
