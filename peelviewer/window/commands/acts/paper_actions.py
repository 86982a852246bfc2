"""Papers that leave the window: the response to a report, and the committee's paper on all improvements that are tracked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from peelviewer.exporters.base import write_bytes
from peelviewer.improvements.editions import filled_in_of
from peelviewer.improvements.papers.committee import Position, position
from peelviewer.improvements.papers.response import answering, response
from peelviewer.model.editions import gives_grades
from peelviewer.model.improvements import Event, Improvement
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.dialogs.files import ask_where
from peelviewer.ui.dialogs.message_boxes import warn
from peelviewer.ui.dialogs.paper_sheet import PaperSheet
from peelviewer.ui.dialogs.response_sheet import ResponseSheet
from peelviewer.ui.dialogs.save_buttons import EXCEL, KINDS, POWERPOINT
from peelviewer.window.commands.base import Parts
from peelviewer.wording import tr

SINCE = timedelta(days=91)
"""How far back a paper looks for changes at first: three months."""


class PaperActions(QObject):
    """Asks what is to be written, and writes it off the GUI thread."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._window, self._workspace, self._store = parts.window, parts.workspace, parts.store
        self._views = parts.views
        self.task: Worker | None = None

    def _tracked(self) -> tuple[list[Improvement], list[Event]]:
        if self._store is None:
            return [], []
        return self._store.improvements.all(), self._store.improvements.events()

    # The response ------------------------------------------------------------------------------------

    def write_response(self, report_id: str) -> None:
        """Show what the response to a report will hold, and write it where that is wanted."""
        library, (tracked, _) = self._workspace.library, self._tracked()
        try:
            report = library.report(report_id)
        except KeyError:
            warn(self._window, tr("No response"), tr("The report “{report}” is not in the library", report=report_id))
            return
        except ReportUnreadable as error:
            warn(self._window, tr("No response"), str(error))
            return
        session = self._views.improvements
        found = answering(library, report, tracked, session.filled_in(report))
        restated = not gives_grades(found.report.edition)
        name, asked = library.name_of(found.report), len(found.answered)
        sheet = ResponseSheet(name, asked, found.published, found.report.published, date.today(), self._window, restated=restated)
        sheet.published_chosen.connect(lambda day: session.publish(report.id, day))
        sheet.wanted.connect(partial(self._save_response, sheet, report))
        sheet.open()

    def _save_response(self, sheet: ResponseSheet, report: Report, suffix: str, published: date | None) -> None:
        path = ask_where(sheet, tr("Save the response"), f"response-{report.id}{suffix}", KINDS[suffix], suffix)
        if path is None:
            return

        library, today, tracked = self._workspace.library, date.today(), self._tracked()[0]

        def write(path: Path) -> None:
            if suffix == EXCEL:
                from peelviewer.exporters.papers import workbook

                workbook.write_response(answering(library, report, tracked, published), today, path)
            else:
                from peelviewer.exporters.papers import word

                word.write(response(library, report, tracked, today, published), path)

        self._write(sheet, path, write)

    # The committee's paper ---------------------------------------------------------------------------

    def write_paper(self, listed: Sequence[Improvement] = ()) -> None:
        """Show how improvements stand, and write that as the kind of file that is wanted; of all, or of those *listed* where there are."""
        tracked, events = self._tracked()
        if not any(not record.removed for record in tracked):
            words = tr("You track no improvements yet, so that there is nothing to report. Track some first.")
            warn(self._window, tr("Nothing to report"), words)
            return
        today, own_days = date.today(), filled_in_of(self._workspace.library, tracked)
        some = listed if len(listed) < sum(not record.removed for record in tracked) else ()

        def position_since(since: date, only_listed: bool) -> Position:
            return position(some if only_listed else tracked, events, today, since, own_days)

        sheet = PaperSheet(position_since, today - SINCE, len(some), self._workspace.appearance, self._window)
        sheet.wanted.connect(partial(self._save_paper, sheet))
        sheet.open()

    def _save_paper(self, sheet: PaperSheet, suffix: str, found: Position) -> None:
        name = f"improvements-{found.today:%Y-%m-%d}{suffix}"
        path = ask_where(sheet, tr("Save the paper"), name, KINDS[suffix], suffix)
        if path is not None:
            self._write(sheet, path, partial(_write_paper, found))

    # Writing -----------------------------------------------------------------------------------------

    def _write(self, sheet: ResponseSheet | PaperSheet, path: Path, write: Callable[[Path], None]) -> None:
        """Write a file with progress, and say so in the sheet; what is cancelled leaves the file that was there."""
        from peelviewer.ui.dialogs.progress import write_with_progress

        def work(job: Job) -> bool:
            with TemporaryDirectory() as folder:
                made = Path(folder, path.name)
                write(made)
                wanted = not job.cancelled()
                if wanted:
                    write_bytes(path, made.read_bytes())
            return wanted

        task = self.task = Worker("paper", self)
        task.done.connect(lambda written: sheet.buttons.say_written(path) if written else None)
        write_with_progress(task, work, path, sheet, self._workspace.message.emit)


def _write_paper(found: Position, path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix == POWERPOINT:
        from peelviewer.ui.slides.paper_slides import write_slides

        write_slides(found, path)
    elif suffix == EXCEL:
        from peelviewer.exporters.papers import workbook

        workbook.write(found, path)
    else:
        from peelviewer.exporters.papers import word
        from peelviewer.improvements.papers.committee import paper

        word.write(paper(found), path)
