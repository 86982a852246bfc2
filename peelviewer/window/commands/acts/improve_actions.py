"""Lists of improvements as files, out and in, and the slide for the meeting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.improvements.merging import Preview, preview, result
from peelviewer.improvements.reading import FileList, UnreadList
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.dialogs.files import ask_where, ask_which, notify_saved, warn_unsaved
from peelviewer.ui.dialogs.message_boxes import warn
from peelviewer.views.improve.sheets.preview_sheet import PreviewSheet, applied_words
from peelviewer.views.improve.sheets.sheets import ask
from peelviewer.window.places import ViewPlaces
from peelviewer.wording import tr, why

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow


class ImproveActions(QObject):
    """Writes and reads lists of what is tracked."""

    def __init__(self, window: MainWindow, places: ViewPlaces) -> None:
        super().__init__(window)
        self._window, self._places = window, places
        self.task: Worker | None = None

    def add_meeting_slide(self) -> None:
        """Add a slide of what is tracked to the deck of the report that is read."""
        session = self._places.improvements
        self._window.decking.add_meeting(session.shown(), session.today())

    # Out ---------------------------------------------------------------------------------------------

    def export(self, suffix: str) -> None:
        """Ask for a file and write what the view lists, or all that is tracked where another view is shown."""
        session = self._places.improvements
        records = self._places.improve.listed() if self._places.workspace.view == "improve" else session.shown()
        if not records:
            self._places.workspace.message.emit(tr("Nothing is tracked that could be written"))
            return
        kinds = tr("Workbooks (*.xlsx)") if suffix == ".xlsx" else tr("CSV files (*.csv)")
        path = ask_where(self._window, tr("Export the improvements"), f"improvements{suffix}", kinds, suffix)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write what is listed to a file off the GUI thread."""
        from peelviewer.exporters.improvements import write_improvements

        session = self._places.improvements
        records = self._places.improve.listed() if self._places.workspace.view == "improve" else session.shown()
        session.save()
        events = [event for event in session.log() if event.improvement in {record.uid for record in records}]

        forces = self._places.workspace.library.names_of(record.force for record in records)

        def work(job: Job) -> None:
            write_improvements(records, events, path, forces)

        task = self.task = Worker("export improvements", self)
        task.done.connect(lambda done: notify_saved(path, self._places.workspace.message.emit))
        task.failed.connect(lambda error: warn_unsaved(self._window, path, error))
        task.run(work)

    # In ----------------------------------------------------------------------------------------------

    def ask_for_file(self) -> None:
        """Ask for a list to take in."""
        path = ask_which(self._window, tr("Import improvements"), tr("Lists of improvements (*.xlsx *.csv)"))
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a list off the GUI thread, and show what it would change."""
        from peelviewer.improvements.reading import read_list

        task = self.task = Worker("import improvements", self)
        task.done.connect(lambda found: self._show(path, found))
        task.failed.connect(lambda error: self._refuse(error))
        task.run(lambda job: read_list(path))

    def _refuse(self, error: Exception) -> None:
        words = str(error) if isinstance(error, UnreadList) else why(error)
        warn(self._window, tr("Not imported"), words)

    def _show(self, path: Path, found: FileList) -> None:
        session = self._places.improvements
        session.load()
        session.save()
        records = session.ledger.records
        forces = self._places.workspace.library.names_of(record.force for record in records.values())
        known = preview(found.rows, found.log, records, session.log(), forces)
        self._places.workspace.show_view("improve")
        sheet = PreviewSheet(path.name, known, self._window)
        ask(sheet, lambda: self._apply(path.name, known, sheet))

    def _apply(self, name: str, known: Preview, sheet: PreviewSheet) -> None:
        session, theirs = self._places.improvements, sheet.theirs()
        session.take(result(known, session.ledger.records, theirs), known.events, name)
        self._places.workspace.message.emit(tr("Imported from {name}: {what}", name=name, what=applied_words(known, theirs)))
