"""Findings like the one that is read: asked for, and shown beside the text in the place of what was searched for last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from peelviewer.model.library import ReportUnreadable
from peelviewer.text.inline import typographic
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.analysis.search.likeness import Paragraph
    from peelviewer.ui.documents.reading_text import ReadingText
    from peelviewer.views.search.results import Origin

    from .search_places import SearchPlaces


class LikeThis(QObject):
    """Asks for what is like a paragraph, and again once all reports are indexed."""

    def __init__(self, workspace: Workspace, searching: SearchWorker, places: SearchPlaces) -> None:
        super().__init__(places)
        self._workspace, self._searching, self._places = workspace, searching, places
        self._asked: tuple[Paragraph, Origin] | None = None
        searching.near.connect(self._show)
        searching.filled.connect(self._follow_index)
        searching.failed.connect(self._fail)

    def ask_here(self, text: ReadingText) -> None:
        """Ask for findings like the paragraph of a text that is read; say what to do where none is."""
        finding = text.chapter.finding_of(text.read_block()) if text.chapter is not None else None
        if text.chapter is None or finding is None or not finding.number:
            self._workspace.message.emit(tr("Click into a paragraph first: findings of other reports that are like it are looked for."))
        else:
            self.ask(text.chapter.report.id, finding.number)

    def ask(self, report_id: str, number: str) -> None:
        """Ask for findings like a paragraph of a report; say so where the report has gone."""
        from peelviewer.analysis.search.likeness import paragraph
        from peelviewer.views.search.results import Origin

        library = self._workspace.library
        try:
            report = library.report(report_id)
        except (KeyError, ReportUnreadable) as error:
            self._workspace.say_unopened(report_id, error)
            return
        finding = next((finding for chapter in report.chapters for finding in chapter.findings() if finding.number == number), None)
        if finding is None:
            return
        asked = paragraph(library, report, finding)
        self._asked = asked, Origin(number, library.name_of(report), typographic(asked.words))
        self._places.stand_beside()
        self._places.results.show_like(self._asked[1], [], tr("Looking for findings like this one…"))
        self._searching.like(asked)

    def _is_shown(self) -> bool:
        return self._asked is not None and self._places.is_open and self._places.results.origin == self._asked[1]

    def _show(self, paragraph: Paragraph, found: list[Any]) -> None:
        if self._asked is not None and paragraph == self._asked[0] and self._is_shown():
            self._places.results.show_like(self._asked[1], [near.hit for near in found], self._none())
            self._places.mark()

    def _none(self) -> str:
        """Return why nothing is like a paragraph."""
        if len(self._workspace.library.entries) < 2:
            return tr("The library has no other report to look in.")
        if not self._searching.is_whole:
            return tr("No finding of the reports that are searched so far is like this one. It is looked for again when all are.")
        return tr("No other report has a finding like this one.")

    def _follow_index(self, done: int, of: int) -> None:
        if done == of and self._asked is not None and self._is_shown():
            self._searching.like(self._asked[0])

    def _fail(self, reason: str) -> None:
        if self._asked is not None and self._is_shown():
            self._places.results.show_like(self._asked[1], [], tr("The search failed ({reason}). Ask again.", reason=reason))
