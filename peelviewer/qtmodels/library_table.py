"""The library's reports as rows for Qt's own table: nothing is made for a row until it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from peelviewer.analysis.doubt import doubt_of_entry
from peelviewer.analysis.listing import WHERE_NAMES, Row, counted, edition_name, grade_name
from peelviewer.model.pillars import pillar_name
from peelviewer.wording import tr, translatable

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(NamedTuple):
    """A column: its heading, its width in pixels, and what it says of a report; numbers stand at the right."""

    title: str
    width: int
    words: Callable[[Row], str]
    is_number: bool = False


def _count(number: int, known: bool = True) -> str:
    return str(number) if known else ""


def _graded(row: Row) -> str:
    """Return the overall grade as shown, with the word that nobody has confirmed it where that is so."""
    doubt = doubt_of_entry(row.entry)
    return f"{grade_name(row.grade)}, {doubt}" if doubt else grade_name(row.grade)


COLUMNS: dict[str, Column] = {
    "force": Column(translatable("Force"), 120, lambda row: row.force_or_title),
    "title": Column(translatable("Title"), 240, lambda row: row.entry.title),
    "year": Column(translatable("Year"), 78, lambda row: row.entry.cycle_name),
    "pillar": Column(translatable("Pillar"), 98, lambda row: pillar_name(row.entry.pillar)),
    "edition": Column(translatable("Edition"), 80, lambda row: edition_name(row.entry.edition)),
    "grade": Column(translatable("Grade"), 166, _graded),
    "improve": Column(translatable("To improve"), 78, lambda row: counted(row.entry, row.entry.areas_for_improvement), True),
    "findings": Column(translatable("Findings"), 76, lambda row: counted(row.entry, row.entry.findings), True),
    "concerns": Column(translatable("Concerns"), 80, lambda row: counted(row.entry, row.entry.concerns), True),
    "pages": Column(translatable("Pages"), 54, lambda row: _count(row.entry.pages, row.entry.pages > 0), True),
    "published": Column(translatable("Published"), 92, lambda row: row.entry.published),
    "problems": Column(translatable("Problems"), 80, lambda row: _count(row.entry.problems, row.entry.problems >= 0), True),
    "where": Column(translatable("Where"), 78, lambda row: where_name(row)),
}
SHOWN_AT_FIRST = ("force", "year", "pillar", "edition", "grade", "improve", "where")


def where_name(row: Row) -> str:
    """Return whose library a report is in; of an added folder its name."""
    if row.where in ("added", "given"):
        return row.entry.root.rstrip("/\\").replace("\\", "/").rpartition("/")[2] or row.entry.root
    return tr(WHERE_NAMES[row.where]) if row.where in WHERE_NAMES else row.entry.root


class LibraryTable(QAbstractTableModel):
    """Rows in the order in which they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.columns: tuple[str, ...] = SHOWN_AT_FIRST
        self.order, self.descending = "", False
        """By which column the rows stand, and whether the last comes first."""
        self._places: dict[str, int] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self._places = {row.entry.id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def show_order(self, column: str, descending: bool) -> None:
        """Say by which column the rows stand."""
        self.order, self.descending = column, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))

    def row_of(self, report: str) -> int:
        """Return the row of a report, -1 where it is not shown."""
        return self._places.get(report, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many reports are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; for a screen reader with its column's heading, as a table's cells are heard one by one."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        column = COLUMNS[self.columns[index.column()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row) if index.column() == 0 else f"{tr(column.title)}: {column.words(row)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = COLUMNS[self.columns[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self.columns[section] == self.order:
            return tr("from the last to the first") if self.descending else tr("from the first to the last")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _spoken(row: Row) -> str:
    """Return a row as one sentence."""
    entry = row.entry
    grade = tr("Grade: {label}", label=_graded(row))
    pillar, edition = pillar_name(entry.pillar), edition_name(entry.edition)
    return f"{row.force_or_title}, {entry.cycle_name}, {pillar}, {edition}. {grade}. {where_name(row)}"
