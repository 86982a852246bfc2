"""What is read becomes something that is tracked: an improvement of the report, or the reader's own of the words that are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from peelviewer.analysis.search.asked import Asked
from peelviewer.improvements.editions import in_other_edition
from peelviewer.improvements.from_reports import asked_of, from_selection, record_of
from peelviewer.model.improvements import Improvement
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import AreaForImprovement, Report
from peelviewer.text.inline import literal
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.workspace import Workspace
from peelviewer.views.improve.sheets.sheets import OwnSheet, ask
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
        text, report = self._here()
        area = self.area_at(text)
        if area is not None:
            self.track(report, area)
            return
        words, section = self._words(text)
        if words:
            self._ask(report, words, section)
        else:
            self._workspace.message.emit(tr("Choose the words to track, or go to a paragraph."))

    def _here(self) -> tuple[ReadingText, Report]:
        """Return the text that is used and its report; of a comparison that of the side that has the keyboard or had it last."""
        if self._workspace.view != "compare":
            return self._places.panes.reading.text, self._workspace.place.report
        compare = self._places.compare
        side = compare.left if compare.left.text is compare.text_read else compare.right
        return side.text, side.report

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

    def _ask(self, report: Report, words: str, section: str) -> None:
        """Ask what the words are to be tracked as; they may be shortened, as they are the reader's record of them."""
        workspace, session = self._workspace, self._session
        chosen = Improvement("", wording=literal(words))
        sheet = OwnSheet(workspace, self._places, chosen, report=report)

        def add() -> None:
            session.load()
            known = session.ledger.records.values()
            record = from_selection(workspace.library, report, section, literal(sheet.text()), known)
            session.add([record._replace(kind=sheet.kind)])
            self._say([record])

        ask(sheet, add)

    def track(self, report: Report, area: AreaForImprovement) -> None:
        """Track an improvement of a report; one that is tracked already, be it in the other edition, is shown."""
        new = self._session.add(self._untracked([(report, area.id)]))
        if new:
            self._say(new)
            return
        self._workspace.show_view("improve")
        alike = (report.id, area.id), in_other_edition(self._workspace.library, report).get(area.id, ("", ""))
        known = (self._session.tracked_of(name).get(item) for name, item in alike)
        self._places.improve.look_at(next(record.uid for record in known if record is not None))

    def _untracked(self, wanted: Iterable[tuple[Report, str]]) -> list[Improvement]:
        """Return a record, not kept yet, for each thing that is wanted, by its report and its id there, and is tracked in no edition."""
        library = self._workspace.library
        taken = {(record.report, record.item) for record in self._session.shown()}
        alike: dict[str, dict[str, tuple[str, str]]] = {}
        records = []
        for report, item in wanted:
            if report.id not in alike:
                alike[report.id] = in_other_edition(library, report)
            if not taken & {(report.id, item), alike[report.id].get(item, (report.id, item))}:
                taken.add((report.id, item))
                records.append(record_of(library, report, item))
        return records

    def track_rows(self, rows: Sequence[Asked]) -> None:
        """Track what was chosen in the list of all reports; of a report that cannot be opened say so."""
        wanted = []
        for row in rows:
            try:
                wanted.append((self._workspace.library.report(row.report), row.item))
            except KeyError:
                self._workspace.message.emit(tr("The report “{report}” is not in the library", report=row.report))
            except ReportUnreadable as error:
                self._workspace.message.emit(str(error))
        if wanted:
            self._say(self._session.add(self._untracked(wanted)))

    def track_report(self) -> None:
        """Track all that the report asks for, and say how many were new."""
        report = self._workspace.place.report
        new = self._session.add(self._untracked((report, area.id) for area in asked_of(report)))
        name = self._workspace.library.name_of(report)
        if new:
            words = plural("{n} of {report} is tracked; see Improve", "{n} of {report} are tracked; see Improve", len(new), report=name)
        else:
            words = tr("All that {report} asks for is tracked already", report=name)
        self._workspace.message.emit(words)

    def _say(self, new: Sequence[Improvement]) -> None:
        if not new:
            self._workspace.message.emit(tr("What was chosen is tracked already"))
            return
        words = plural("{reference} is tracked; see Improve", "{n} are tracked; see Improve", len(new), reference=new[0].reference)
        self._workspace.message.emit(words)
