"""What all reports state of their measures, read beside the window: a large library takes a while."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from peelviewer.analysis.forces.statements import Statement, statements_of
from peelviewer.model.library import Library, ReportShelf, ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.workspace import Workspace


class Held(NamedTuple):
    """What the reports held state, and how many of them could not be read."""

    statements: tuple[Statement, ...] = ()
    unreadable: int = 0


class ForcesReading(QObject):
    """Reads the reports when they are first wanted, and again once the library has others; *progress* carries how far it is."""

    ready = Signal()
    progress = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.held = Held()
        self.is_read = False
        self._asked = False
        self._worker = Worker("forces", self, latest=True)
        self._worker.done.connect(self._take)
        self._worker.progress.connect(self.progress)
        workspace.library_changed.connect(self._forget)

    def ask(self) -> None:
        """See that the reports are read; ready says when they are."""
        if not self._asked:
            self._asked = True
            library = self._workspace.library
            self._worker.run(lambda job: _read(library, job))

    def stop(self) -> None:
        """Read no more."""
        self._worker.stop()

    def _forget(self, reports: object) -> None:
        again, self._asked, self.is_read = self._asked, False, False
        if again:
            self._worker.cancel()
            self.ask()

    def _take(self, held: Held | None) -> None:
        if held is not None:
            self.held, self.is_read = held, True
            self.ready.emit()


def _read(library: Library, job: Job) -> Held | None:
    """Return what every report of a library states; None once nobody waits for it."""
    ids = [entry.id for entry in library.entries]
    found: list[Statement] = []
    unreadable = 0
    for number, report in enumerate(ids, 1):
        if job.cancelled():
            return None
        try:
            found += statements_of(library, _read_one(library, report))
        except (KeyError, ReportUnreadable):  # it may have gone meanwhile
            unreadable += 1
        job.progress(number, len(ids))
    return Held(tuple(found), unreadable)


def _read_one(library: Library, report: str) -> Report:
    """Return a report that is not held: thousands of them would be, for a few values each; raises KeyError, ReportUnreadable."""
    shelf = library.entries
    return shelf.read(shelf.by_id[report]) if isinstance(shelf, ReportShelf) else library.report(report)
