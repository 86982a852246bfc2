"""Looking through the libraries off the GUI thread, and what comes of it put on the shelf."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peelviewer.dataset.catalogue import Catalogue
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.model.problems import Problem
from peelviewer.wording import tr, why

from .worker import Job, Worker


class LibraryScan(QObject):
    """Looks for what is new, changed or gone, as often as it is asked.

    found carries the problems, a tuple that may be empty; changed the ids of reports that came, went or are others than before;
    progress how many folders of how many were looked at; away the roots that cannot be read now; failed what to say where the
    libraries could not be looked through.
    """

    found = Signal(object)
    changed = Signal(object)
    progress = Signal(int, int)
    away = Signal(object)
    failed = Signal(str)

    def __init__(self, shelf: Shelf, catalogue: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._file = shelf, catalogue
        self.roots = shelf.roots
        self._problems: tuple[Problem, ...] | None = None
        self._done = False
        self._worker = Worker("library", self, latest=True)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._fail)
        self._worker.progress.connect(self.progress)

    @property
    def folder(self) -> Path:
        """The folder of the first library: its tables hold for all."""
        return self.roots[0].folder

    def start(self) -> None:
        """Look once, unless it was begun."""
        if not self._done and not self._worker.busy:
            self.again()

    def again(self) -> None:
        """Look through the libraries anew."""
        roots, file = self.roots, self._file
        self._worker.run(lambda job: _scanned(roots, file, job))

    def result(self) -> tuple[Problem, ...] | None:
        """Return the problems, once all was looked through; None where that failed, which is told."""
        self.start()
        self._worker.wait()
        return self._problems

    def stop(self) -> None:
        """Give up what was begun: nothing is told from now on, and what was found so far is kept."""
        self._worker.stop()

    def _take(self, seen: object) -> None:
        from peelviewer.dataset.scan import Scan

        if not isinstance(seen, Scan):
            return
        before = dict(self._shelf.by_id)
        self._shelf.replace(seen.entries)
        self._problems, self._done = seen.problems, True
        now = self._shelf.by_id
        other = tuple(id for id in before.keys() | now.keys() if _differs(before.get(id), now.get(id)))
        if other:
            self.changed.emit(other)
        self.away.emit(seen.away)
        self.found.emit(seen.problems)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(tr("The library could not be checked: {reason}.", reason=why(error)))


def _differs(before: object, now: object) -> bool:
    """Return whether a report is another than before; that it was looked at for the first time alone changes nothing."""
    from peelviewer.model.library import ReportEntry

    if isinstance(before, ReportEntry) and isinstance(now, ReportEntry):
        return before[:12] != now[:12] if not before.signature else before != now
    return True


def _scanned(roots: tuple[Root, ...], file: Path | None, job: Job) -> object:
    from peelviewer.dataset.scan import scan  # the checks are no part of the start

    catalogue = Catalogue(file)
    try:
        return scan(roots, catalogue, job.cancelled, job.progress)
    finally:
        catalogue.close()
