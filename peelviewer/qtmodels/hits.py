"""Search hits as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peelviewer.analysis.pages import spoken as spoken_pages
from peelviewer.model.library import Library
from peelviewer.text.inline import typographic
from peelviewer.wording import tr, translatable

Index = QModelIndex | QPersistentModelIndex


HIT, REPORT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


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
    """The hits of the newest query; each names its report where several are held."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
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
        if role == REPORT:
            return report_name(self._library, hit)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self._library, hit)
        return None


def report_name(library: Library, hit: Any) -> str:
    """Return the name of a hit's report where a library has several; a term is of none."""
    held = library.by_id.get(hit.report)
    return library.name_of(held) if held is not None and len(library.entries) > 1 else ""


def spoken(library: Library, hit: Any) -> str:
    """Return a hit in words."""
    page = spoken_pages(hit.pages)
    parts = [": ".join(hit_name(hit)), report_name(library, hit), hit.place, page]
    return f"{', '.join(part for part in parts if part)}. {plain_snippet(hit.snippet)}"


def hit_name(hit: Any) -> tuple[str, ...]:
    """Return a hit's kind in the reader's language and its name in the report's, which must not say the kind once more."""
    kind = tr(KINDS[hit.kind])
    if hit.kind in ("erratum", "improvement"):
        return (kind,)
    title = typographic(hit.title)
    names = {"note": hit.node.removeprefix("note-"), "figure": title.removeprefix("Figure ")}
    return kind, names.get(hit.kind, title)


def plain_snippet(snippet: str) -> str:
    """Return a snippet without its marks."""
    return snippet.replace("\ue000", "").replace("\ue001", "")
