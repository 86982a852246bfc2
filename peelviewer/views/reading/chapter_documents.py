"""The chapters that are built for the reading pane: those of the report being read, and of reports left a while ago the one shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from peelviewer.model.report import Section
from peelviewer.ui.documents.document import ChapterBuilder, ChapterDocument
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.place import Place
from peelviewer.ui.workspace import Workspace

KEPT = 12
"""Places left of which the chapter that was shown stays built, a megabyte each: coming back to one of them then waits for no layout."""

Shape = tuple[str, str, frozenset[str], bool]
"""What tells the documents of a place apart: chapter, filter, what is shown all the same, and whether the pane is narrow."""


class Left(NamedTuple):
    """How a place was left: what stood at the top, which notes were open, how much was read, and where the pane was scrolled to."""

    document: ChapterDocument | None
    anchor: str
    notes: list[int]
    read: int
    scrolled: int
    """In pixels; it holds for the same document at the same width."""
    width: float
    goal: QTextBlock | None
    """What was gone to, while the reader had not moved from it."""


class ChapterDocuments:
    """Builds chapters as the workspace looks now, and holds on to them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._terms = TermFinder(workspace.library.glossary)
        self._built: dict[Place, dict[Shape, ChapterDocument]] = {}
        self._left: dict[Place, Left] = {}

    def of(self, place: Place, chapter: Section, *, narrow: bool) -> ChapterDocument:
        """Return a chapter of a place, with its filter and the values added to it."""
        built = self._built.setdefault(place, {})
        shape = (chapter.id, place.filter, place.shown_anyway, narrow)
        if shape not in built:
            look = self._workspace.appearance
            builder = ChapterBuilder(self._workspace.library, place.report, self._terms, look.theme, look.zoom, place.supplied)
            built[shape] = builder.build(chapter, place.filter, place.shown_anyway, narrow=narrow)
        return built[shape]

    def leave(self, place: Place, left: Left) -> None:
        """Remember how a place was left, and keep of its chapters the one that was shown; of places closed since keep nothing."""
        self._left[place] = left
        built = self._built.pop(place, {})
        shown = {shape: document for shape, document in built.items() if document is left.document}
        _delete(document for shape, document in built.items() if shape not in shown)
        self._built[place] = shown  # the last of all
        for gone in [held for held in self._left | self._built if held not in self._workspace.places]:
            self._left.pop(gone, None)
            self.drop(gone)
        for old in [held for held in self._built if held is not self._workspace.place][:-KEPT]:
            self.drop(old)

    def come_back(self, place: Place) -> Left | None:
        """Return how a place was left; None for one that was not shown before."""
        return self._left.pop(place, None)

    def drop(self, place: Place) -> None:
        """Have the chapters of a place built anew when they are next asked for."""
        _delete(self._built.pop(place, {}).values())
        if place in self._left:  # what it says of a document has gone with it
            self._left[place] = self._left[place]._replace(document=None, goal=None)

    def drop_all(self) -> None:
        """Have every chapter built anew: theme or zoom is another."""
        for place in list(self._built):
            self.drop(place)


def _delete(documents: Iterable[ChapterDocument]) -> None:
    for document in documents:
        document.document.deleteLater()
