"""Search hits as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peelviewer.analysis.pages import spoken as spoken_pages
from peelviewer.model.library import Library
from peelviewer.text.inline import typographic
from peelviewer.wording import plural, tr, translatable

Index = QModelIndex | QPersistentModelIndex


HIT, REPORT, REPORTS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""A hit; the name of its report, or in how many reports its title stands; that number, 1 where it stands for itself."""
CROWD = 3
"""Reports with the same title from which on one row stands for all of them."""
NAMED_ALIKE = ("section", "figure", "indicator", "caveat")
"""Kinds whose titles are those of a cycle: every report of it has the same."""


KINDS = {
    "section": translatable("Section"),
    "finding": translatable("Finding"),
    "note": translatable("Note"),
    "figure": translatable("Figure"),
    "indicator": translatable("Indicator"),
    "term": translatable("Term"),
    "improvement": translatable("To improve"),
    "practice": translatable("Innovative practice"),
    "caveat": translatable("Caveat"),
    "erratum": translatable("Error in print"),
    "own": translatable("Your note"),
    "mark": translatable("Your mark"),
}


class Listed(NamedTuple):
    """A hit of a list, and in how many reports its title stands: 1 where the hit stands for itself."""

    hit: Any
    reports: int = 1


def without_crowds(hits: Sequence[Any], report_id: str, most: int) -> list[Listed]:
    """Return the best hits of so many rows; a title that many reports have is one row, of the report that is read where it has it."""
    alike: dict[tuple[str, str], list[Any]] = {}
    for hit in hits:
        if hit.kind in NAMED_ALIKE:
            alike.setdefault((hit.kind, hit.title), []).append(hit)
    rows: list[Listed] = []
    for hit in hits:
        if len(rows) == most:
            break
        equal = alike.get((hit.kind, hit.title), [])
        reports = {each.report for each in equal}
        if len(reports) < CROWD:
            rows.append(Listed(hit))
        elif hit is equal[0]:
            rows.append(Listed(next((each for each in equal if each.report == report_id), hit), len(reports)))
    return rows


class Hits(QAbstractListModel):
    """The hits of the newest query; each names its report where several are held."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.hits: list[Any] = []
        self._reports: list[int] = []

    def show_hits(self, hits: list[Any]) -> None:
        """Replace the hits."""
        self.show_listed([Listed(hit) for hit in hits])

    def show_listed(self, rows: Sequence[Listed]) -> None:
        """Replace the hits by those that may stand for others."""
        self.beginResetModel()
        self.hits, self._reports = [row.hit for row in rows], [row.reports for row in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a hit, or its words for a screen reader."""
        hit, reports = self.hits[index.row()], self._reports[index.row()]
        if role == HIT:
            return hit
        if role == REPORTS:
            return reports
        if role == REPORT:
            return in_reports(reports) if reports > 1 else report_name(self._library, hit)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{': '.join(hit_name(hit))}, {in_reports(reports)}" if reports > 1 else spoken(self._library, hit)
        return None


def in_reports(count: int) -> str:
    """Return in how many reports something stands."""
    return plural("in {n} report", "in {n} reports", count)


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
