"""Search hits as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peelviewer.analysis.pages import spoken
from peelviewer.wording import tr, translatable

Index = QModelIndex | QPersistentModelIndex


HIT = Qt.ItemDataRole.UserRole


KINDS = {
    "section": translatable("Section"),
    "finding": translatable("Finding"),
    "note": translatable("Note"),
    "figure": translatable("Figure"),
    "indicator": translatable("Indicator"),
    "term": translatable("Term"),
    "improvement": translatable("To improve"),
    "caveat": translatable("Caveat"),
    "erratum": translatable("Error in print"),
}


class Hits(QAbstractListModel):
    """The hits of the newest query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Any] = []

    def show_hits(self, hits: list[Any]) -> None:
        """Replace the hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a hit, or its words for a screen reader."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((": ".join(hit_name(hit)), hit.place, f"{spoken(hit.pages)}. {plain_snippet(hit.snippet)}"))
        return None


def hit_name(hit: Any) -> tuple[str, ...]:
    """Return a hit's kind in the reader's language and its name in the report's, which must not say the kind once more."""
    kind = tr(KINDS[hit.kind])
    if hit.kind in ("erratum", "improvement"):
        return (kind,)
    return kind, hit.node.removeprefix("note-") if hit.kind == "note" else hit.title.removeprefix("Figure ")


def plain_snippet(snippet: str) -> str:
    """Return a snippet without its marks."""
    return snippet.replace("\ue000", "").replace("\ue001", "")
