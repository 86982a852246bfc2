"""Marks as rows of a list: grouped, or all alike, with what each row says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peelviewer.model.annotations import Annotation, AnnotationKind
from peelviewer.wording import tr, translatable

from .colours import COLOURS, KINDS

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
DETACHED, OTHER_EDITION = "detached", "other edition"
GROUPS = {
    AnnotationKind.ANNOTATION.value: translatable("Annotations"),
    AnnotationKind.HIGHLIGHT.value: translatable("Highlights"),
    AnnotationKind.BOOKMARK.value: translatable("Bookmarks"),
    OTHER_EDITION: translatable("In the other edition"),
    DETACHED: translatable("Detached: their words are no longer found"),
}
"""Groups of a report's marks, in their order."""


class Row(NamedTuple):
    """A row: a mark with where it stands and when it was changed, or (no mark) the title of a group and how many it has."""

    mark: Annotation | None
    place: str
    moment: str = ""
    is_detached: bool = False
    total: int = 0
    is_elsewhere: bool = False
    """Whether it was made in the other edition of the report, which has these words while this one has not."""


class MarkRows(QAbstractListModel):
    """The rows that are listed now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List rows in place of those before."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, uid: str) -> int:
        """Return the number of a mark's row, -1 where it has none."""
        return next((n for n, row in enumerate(self.rows) if row.mark is not None and row.mark.uid == uid), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let marks be chosen, and titles of groups be passed over."""
        row = self.rows[index.row()] if index.isValid() else None
        if row is None or row.mark is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(row: Row) -> str:
    """Return a row in words: what it is, its colour, its words, what is written to it, where it stands."""
    mark = row.mark
    if mark is None:
        return f"{row.place}, {row.total}"
    detached = [tr("detached")] if row.is_detached and not row.is_elsewhere else []
    if mark.is_bookmark:
        return ", ".join((tr(KINDS[mark.kind]), *detached, mark.note, row.place))
    parts = [tr(KINDS[mark.kind]), tr(COLOURS[mark.colour]), *detached, mark.anchor.words]
    return ", ".join(part for part in (*parts, mark.note, row.place, row.moment) if part)


def grouped(rows: Iterable[Row]) -> list[Row]:
    """Return rows under the titles of their groups: annotations, highlights, bookmarks, and those that are detached."""
    groups: dict[str, list[Row]] = {name: [] for name in GROUPS}
    for row in rows:
        if row.mark is not None:
            detached = OTHER_EDITION if row.is_elsewhere else DETACHED
            groups[detached if row.is_detached else row.mark.kind.value].append(row)
    return [each for name, own in groups.items() if own for each in (Row(None, tr(GROUPS[name]), total=len(own)), *own)]
