"""The list of improvements for Qt's own table: rows and the headings between them; nothing is made for a row until it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from peelviewer.improvements.dates import due
from peelviewer.improvements.rows import ASKED, DUE, KIND, LAST, OWNER, RATING, REFERENCE, STATUS, Group, Row, spoken
from peelviewer.improvements.words import day_words, event_words, kind_words
from peelviewer.text.plain import plain_text
from peelviewer.wording import plural, tr, translatable

ENTRY = Qt.ItemDataRole.UserRole
"""The role of the row or group itself."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(NamedTuple):
    """A column: its heading, its width in pixels, and whether its cells can be edited in place."""

    title: str
    width: int
    editable: bool = False


COLUMNS = {
    REFERENCE: Column(translatable("Ref."), 68),
    ASKED: Column(translatable("What is asked"), 200),
    KIND: Column(translatable("Kind"), 120),
    OWNER: Column(translatable("Owner"), 109, True),
    DUE: Column(translatable("Due"), 125, True),
    STATUS: Column(translatable("Status"), 146, True),
    RATING: Column(translatable("Rating"), 78),
    LAST: Column(translatable("Last event"), 110),
}
NAMES = tuple(COLUMNS)


class ImprovementsTable(QAbstractTableModel):
    """Rows and headings in the order in which they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Row | Group] = ()
        self.order, self.descending = REFERENCE, False
        self._places: dict[str, int] | None = None

    def show(self, entries: Sequence[Row | Group]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries, self._places = entries, None
        self.endResetModel()

    def show_order(self, order: str, descending: bool) -> None:
        """Say by which column the rows stand."""
        self.order, self.descending = order, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(NAMES) - 1)

    def place_of(self, uid: str) -> int:
        """Return where a record stands, -1 where it is not shown."""
        if self._places is None:  # made when it is asked for: not with each key that is typed
            self._places = {entry.record.uid: number for number, entry in enumerate(self.entries) if isinstance(entry, Row)}
        return self._places.get(uid, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows and headings there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(NAMES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: a heading is walked to, and chosen alone."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self.entries[index.row()]
        if isinstance(entry, Row) and COLUMNS[NAMES[index.column()]].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; for a screen reader with its column's heading, as cells are heard one by one."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(entry, Group):
            return group_words(entry) if index.column() == 0 else ""
        name = NAMES[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(entry, name)
        return spoken(entry) if index.column() == 0 else f"{tr(COLUMNS[name].title)}: {words_of(entry, name)}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or section >= len(NAMES):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[NAMES[section]].title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and NAMES[section] == self.order:
            return tr("from the last to the first") if self.descending else tr("from the first to the last")
        return None


def words_of(row: Row, column: str) -> str:
    """Return what a row says in a column."""
    record = row.record
    if column == REFERENCE:
        return record.reference
    if column == ASKED:
        return row.wording
    if column == KIND:
        return kind_words(record.kind)
    if column == OWNER:
        return record.owner or tr("No owner")
    if column == DUE:
        return day_words(due(record)) or plain_text(record.deadline_wording) or tr("No date set")
    if column == STATUS:
        return record.status.words
    if column == RATING:
        return record.rating.words
    return event_words(row.last) if row.last is not None else ""


def group_words(group: Group) -> str:
    """Return a heading with how many it has, for a screen reader."""
    return plural("{title}, {n} improvement", "{title}, {n} improvements", group.number, title=group.title)
