"""What the reports of one force say, read beside the window: each is opened once, however many years are compared."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from peelviewer.analysis.years.held import YearReport, year_report
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.ui.workspace import Workspace


class Read(NamedTuple):
    """What the reports of a force say, and how many of them could not be read."""

    force: str
    reports: tuple[YearReport, ...] = ()
    unreadable: int = 0


class YearsReading(QObject):
    """Reads the reports of the force that is asked for, and again once the library has others; ready says when they are read."""

    ready = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.read = Read("")
        self._wanted = ""
        self._worker = Worker("years", self, latest=True)
        self._worker.done.connect(self._take)
        workspace.library_changed.connect(self._read_again)

    def ask(self, force: str) -> None:
        """See that a force's reports are read."""
        if force != self._wanted:
            self._wanted = force
            self._begin()
        elif self.read.force == force:
            self.ready.emit()

    def stop(self) -> None:
        """Read no more."""
        self._worker.stop()

    def _begin(self) -> None:
        library, force = self._workspace.library, self._wanted
        self._worker.run(lambda job: _read(library, force, job))

    def _read_again(self, reports: object) -> None:
        self.read = Read("")
        if self._wanted:
            self._worker.cancel()
            self._begin()

    def _take(self, read: Read | None) -> None:
        if read is not None and read.force == self._wanted:
            self.read = read
            self.ready.emit()


def _read(library: Library, force: str, job: Job) -> Read | None:
    """Return what every report of a force says; None once nobody waits for it."""
    found: list[YearReport] = []
    unreadable = 0
    for entry in [entry for entry in library.entries if entry.force == force]:
        if job.cancelled():
            return None
        try:
            found.append(year_report(library, library.report(entry.id)))
        except (KeyError, ReportUnreadable):  # it may have gone meanwhile
            unreadable += 1
    return Read(force, tuple(found), unreadable)
