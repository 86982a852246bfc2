"""Forces side by side as rows for Qt's own table: nothing is made for a row until it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.forces.side_by_side import DIFFERENCE, NAME, REFERENCE, Cell, ForcesRow
from peelviewer.analysis.forces.statements import Stated
from peelviewer.text.inline import typographic
from peelviewer.wording import plural, tr

ROW, CELL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
STRIP = "strip"
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ForceColumn(NamedTuple):
    """A force of the table: its id and its name."""

    id: str
    name: str


def printed(stated: Stated | None) -> str:
    """Return a value as printed with a minus sign, or that it is not given."""
    return stated.value.replace("-", "−") if stated else tr("not given")


def small(cell: Cell, period: str) -> str:
    """Return what stands small below a value: that nobody has confirmed it, the same more or less exactly, another period's."""
    parts = [tr(UNCONFIRMED)] if cell.stated and cell.stated.doubt else []
    here = [other for other in cell.others if other.period == period]
    parts += [printed(other) for other in here[:1]]
    parts += [tr("{value} earlier", value=printed(other)) for other in cell.others if other.period and other.period != period][:1]
    return ", ".join(parts)


class ForcesTable(QAbstractTableModel):
    """Rows in the order in which they are shown, of which some are ticked; the ticks stay while rows come and go."""

    ticks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ForcesRow] = ()
        self.forces: Sequence[ForceColumn] = ()
        self.ticked: set[str] = set()
        self.order, self.descending = "", False
        self._place: dict[str, int] = {}
        self._columns: tuple[str, ...] = (NAME, STRIP, REFERENCE, DIFFERENCE)

    def show(self, rows: Sequence[ForcesRow], forces: Sequence[ForceColumn], order: str, *, descending: bool) -> None:
        """Show other rows and forces, and by which column they stand."""
        self.beginResetModel()
        self.rows, self.forces, self.order, self.descending = rows, forces, order, descending
        self._place = {force.id: place for place, force in enumerate(forces)}
        areas = [REFERENCE, *self._place]
        self._columns = (NAME, STRIP, *areas[:2], DIFFERENCE, *areas[2:])
        self.endResetModel()

    def column_name(self, column: int) -> str:
        """Return what a column shows: name, strip, reference, a force's id, or difference, which stands beside the values it is of."""
        return self._columns[column] if 0 <= column < len(self._columns) else ""

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the values of a cell; None where a column has none."""
        name = self.column_name(column)
        if name == REFERENCE:
            return self.rows[row].reference
        return self.rows[row].cells[self._place[name]] if name in self._place else None

    def is_ticked(self, row: int) -> bool:
        """Return whether a row is ticked."""
        return any(key in self.ticked for key in self.rows[row].keys)

    def tick(self, row: int) -> None:
        """Tick a row, or no more."""
        if self.is_ticked(row):
            self.ticked -= set(self.rows[row].keys)
        else:
            self.ticked.add(self.rows[row].key)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many measures are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are: name, strip, England and Wales, the forces, the difference of the first."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; for a screen reader with its column's heading, as a table's cells are heard one by one."""
        row, column = self.rows[index.row()], index.column()
        if role == ROW:
            return row
        if role == CELL:
            return self.cell(index.row(), column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self._words(index.row(), column)
            return self._spoken(row, index.row(), column, words) if role == Qt.ItemDataRole.AccessibleTextRole else words
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return None

    def _words(self, number: int, column: int) -> str:
        row, cell = self.rows[number], self.cell(number, column)
        if column == 0:
            return typographic(row.name)
        if cell is not None:
            return printed(cell.stated)
        return row.difference if self.column_name(column) == DIFFERENCE else ""

    def _spoken(self, row: ForcesRow, number: int, column: int, words: str) -> str:
        if column == 0:
            ticked = tr("ticked") if self.is_ticked(number) else tr("not ticked")
            return ", ".join(part for part in (words, typographic(row.unit), row.period, row.label, ticked) if part)
        if self.column_name(column) == STRIP:
            given = len([cell for cell in row.cells if cell.number is not None])
            return plural("{n} value on a strip", "{n} values on a strip", given)
        cell = self.cell(number, column)
        also = small(cell, row.period) if cell else ""
        return f"{self._heading(column)}: {words}{f', {also}' if also else ''}"

    def _heading(self, column: int) -> str:
        name = self.column_name(column)
        if name in self._place:
            return self.forces[self._place[name]].name
        return {NAME: tr("Measure"), STRIP: "", REFERENCE: tr("England and Wales"), DIFFERENCE: tr("Difference")}.get(name, "")

    def _about(self, column: int) -> str:
        """Return a heading in full, as there may be no room for it, and of the difference between which two it is."""
        if self.column_name(column) == DIFFERENCE and self.forces:
            return tr("{force} from England and Wales", force=self.forces[0].name)
        return self._heading(column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading, and to a screen reader whether the rows stand by it."""
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._about(section)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self.order and self.column_name(section) == self.order:
            return tr("from the last to the first") if self.descending else tr("from the first to the last")
        return None
