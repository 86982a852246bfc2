"""What is read becomes something that is tracked: an improvement of the report, or the reader's own of the words that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peelviewer.analysis.search.asked import Asked
from peelviewer.improvements.from_reports import from_selection, record_of, records_of
from peelviewer.model.improvements import Improvement
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import AreaForImprovement
from peelviewer.text.inline import literal
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.workspace import Workspace
from peelviewer.views.improve.sheets import OwnSheet, ask
from peelviewer.views.reading.quoting import paragraph, selected
from peelviewer.wording import plural, tr

if TYPE_CHECKING:
    from peelviewer.window.places import ViewPlaces

LONGEST = 5_000
"""Letters of what is tracked as the reader's own."""


class Tracking:
    """Tracks what is read in one window."""

    def __init__(self, places: ViewPlaces) -> None:
        self._places = places

    @property
    def _workspace(self) -> Workspace:
        return self._places.workspace

    @property
    def _session(self) -> ImprovementSession:
        return self._places.improvements

    def track_here(self) -> None:
        """Track the improvement that the cursor or the selection is in, else the words chosen, else the paragraph that is read."""
        text = self._places.panes.reading.text
        area = self.area_at(text)
        if area is not None:
            self.track(area)
            return
        words, section = self._words(text)
        if words:
            self._ask(words, section)
        else:
            self._workspace.message.emit(tr("Choose the words to track, or go to a paragraph."))

    @staticmethod
    def area_at(text: ReadingText) -> AreaForImprovement | None:
        """Return the improvement in which a selection begins, or the one that is read."""
        if text.chapter is None:
            return None
        cursor = text.textCursor()
        block = text.document().findBlock(cursor.selectionStart()) if cursor.hasSelection() else text.read_block()
        found = text.chapter.area_at(block)
        return found if isinstance(found, AreaForImprovement) else None

    def _words(self, text: ReadingText) -> tuple[str, str]:
        """Return the words chosen, or those of the paragraph read, and the id of their heading."""
        if text.chapter is None:
            return "", ""
        cursor = text.textCursor()
        if cursor.hasSelection():
            words, passage = cursor.selectedText().replace("\u2029", " "), selected(text.chapter, cursor)
        else:
            words, passage = paragraph(text.chapter, text.read_block())
        return " ".join(words.split())[:LONGEST], passage.sections[0].id

    def _ask(self, words: str, section: str) -> None:
        """Ask what the words are to be tracked as; they may be shortened, as they are the reader's record of them."""
        workspace, session = self._workspace, self._session
        report = workspace.place.report
        sheet = OwnSheet(workspace.appearance, self._places, words, workspace.library.name_of(report))
        sheet.report.setReadOnly(True)

        def add() -> None:
            session.load()
            known = session.ledger.records.values()
            record = from_selection(workspace.library, report, section, literal(sheet.text()), known)
            session.add([record._replace(kind=sheet.kind)])
            self._say([record])

        ask(sheet, add)

    def track(self, area: AreaForImprovement) -> None:
        """Track an improvement of the report that is read; one that is tracked already is shown."""
        report = self._workspace.place.report
        new = self._session.add([record_of(self._workspace.library, report, area.id)])
        if new:
            self._say(new)
        else:
            self._workspace.show_view("improve")
            self._places.improve.look_at(self._session.tracked_of(report.id)[area.id].uid)

    def track_rows(self, rows: Sequence[Asked]) -> None:
        """Track what was chosen in the list of all reports; of a report that cannot be opened say so."""
        library, records = self._workspace.library, []
        for row in rows:
            try:
                records.append(record_of(library, library.report(row.report), row.item))
            except KeyError:
                self._workspace.message.emit(tr("The report “{report}” is not in the library", report=row.report))
            except ReportUnreadable as error:
                self._workspace.message.emit(str(error))
        if records:
            self._say(self._session.add(records))

    def track_report(self) -> None:
        """Track all that the report asks for, and say how many were new."""
        workspace = self._workspace
        self._say(self._session.add(records_of(workspace.library, workspace.place.report)))

    def _say(self, new: Sequence[Improvement]) -> None:
        if not new:
            self._workspace.message.emit(tr("All that the report asks for is tracked already"))
            return
        words = plural("{reference} is tracked; see Improve", "{n} are tracked; see Improve", len(new), reference=new[0].reference)
        self._workspace.message.emit(words)
