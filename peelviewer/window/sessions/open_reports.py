"""Reports that are open stay as they were read; when one changes or vanishes on the disk, that is said."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.model.library import ReportShelf, ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow


class OpenReports(QObject):
    """Compares what is open with what the library holds, each time that a look at it found something else."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace, self._notices = window.workspace, window.notices
        self._worker = Worker("open reports", self)
        self._worker.done.connect(self._tell)
        self._workspace.library_changed.connect(self._look)
        window.closed.connect(lambda: self._worker.stop(patience=0.3))

    def _look(self, ids: Collection[str]) -> None:
        shelf = self._workspace.library.entries
        opened = [place.report for place in self._workspace.places if place.report.id in ids]
        if opened and isinstance(shelf, ReportShelf):
            on_disk = shelf
            self._worker.run(lambda job: _differing(on_disk, opened, job))

    def _tell(self, found: object) -> None:
        """Say what is open as it was, while the disk has another or none."""
        if not isinstance(found, tuple):
            return
        changed, gone = found
        to_renew = tr("It stays as you opened it. Close it and open it again to read it as it is now.")
        told = (
            (changed, tr("A report changed while it is open"), to_renew),
            (gone, tr("A report is no longer where it was"), tr("It can be read until you close it.")),
        )
        titles = [f"{title}: {self._names(reports)}" for reports, title, _ in told if reports]
        if titles:
            self._notices.show_notice(" · ".join(titles), " ".join(words for reports, _, words in told if reports))

    def _names(self, reports: list[Report]) -> str:
        return ", ".join(self._workspace.library.name_of(report) for report in reports)


def _differing(shelf: ReportShelf, opened: list[Report], job: Job) -> tuple[list[Report], list[Report]]:
    """Return which of the open reports are others on the disk, and which are there no more."""
    changed, gone = [], []
    for report in opened:
        entry = shelf.by_id.get(report.id)
        if job.cancelled():
            break
        try:
            if entry is None:
                gone.append(report)
            elif shelf.open(entry) != report:
                changed.append(report)
        except ReportUnreadable:
            gone.append(report)
    return changed, gone
