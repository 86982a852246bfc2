"""Files imported off the GUI thread, one after the other, each in a process of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peelviewer.dataset.shelf import folder_of
from peelviewer.importers.stream import ImportRefusal
from peelviewer.model.library import ReportEntry
from peelviewer.store import own_reports
from peelviewer.wording import tr, why

from . import import_steps
from .import_steps import Made
from .worker import Job, Worker


class Importing(QObject):
    """Imports files in order. On the GUI thread: begun tells each file, progress its stage and how far it is, made what came of it.

    Who hears made calls keep or drop, and then the next file is begun; refused (file, what, remedy) goes on by itself. kept carries the
    id of a report that stands in the library now, or nothing where it was there already. ended tells that no file is left.
    """

    begun = Signal(object)
    progress = Signal(str, int, int)
    made = Signal(object)
    refused = Signal(object, str, str)
    kept = Signal(str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._listed: Callable[[], Mapping[str, ReportEntry]] = dict
        self._kept: dict[str, ReportEntry] = {}  # what the library does not list yet
        self._language = "en"
        self._stages: deque[str] = deque()
        self._made: Made | None = None
        self._making = Worker("importing", self)
        self._making.done.connect(self._take)
        self._making.failed.connect(self._refuse)
        self._making.stopped.connect(self._drop_late)
        self._making.progress.connect(lambda done, of: self.progress.emit(tr(self._stages.popleft()), done, of))
        self._keeping = Worker("keeping an import", self)
        self._keeping.done.connect(self._go_on_after)
        self._keeping.failed.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether a file is being imported, waits, or waits for an answer."""
        return bool(self._waiting)

    def start(self, files: Sequence[Path], listed: Callable[[], Mapping[str, ReportEntry]], language: str) -> None:
        """Import files after those that wait; *listed* gives the library's reports of now, *language* is the reader's."""
        begun = self.busy
        self._waiting += files
        self._listed, self._language = listed, language
        if files and not begun:
            self._next()

    def cancel(self) -> None:
        """Give up the file that is being read, and those that wait: nothing of them is kept."""
        del self._waiting[1:]
        self._making.cancel()
        if self._made is not None:
            self.drop()

    def stop(self) -> None:
        """Give everything up and tell nothing more; the process that reads has ended when this returns."""
        self._making.stop()
        self._keeping.stop()
        if self._made is not None:
            own_reports.drop(self._made.staged)
            self._made = None

    def keep(self, answer: str) -> None:
        """Put what was made in its place; *answer* says what becomes of the same report (own_reports.REPLACE, KEEP_BOTH, SKIP)."""
        made, self._made = self._made, None
        if made is not None:
            known = self._known()

            def work(job: Job) -> tuple[str, ReportEntry | None]:
                report_id = import_steps.keep(made, known, answer)
                return report_id, import_steps.entry_of(report_id) if report_id else None

            self._keeping.run(work)

    def drop(self) -> None:
        """Keep nothing of what was made."""
        made, self._made = self._made, None
        if made is not None:
            own_reports.drop(made.staged)
            self._go_on()

    def _known(self) -> dict[str, ReportEntry]:
        listed = self._listed()
        self._kept = {report: entry for report, entry in self._kept.items() if report not in listed and folder_of(entry).is_dir()}
        return {**listed, **self._kept}

    # One file -----------------------------------------------------------------------------------------

    def _next(self) -> None:
        file, known, language = self._waiting[0], self._known(), self._language
        stages = self._stages = deque()  # one for each time that progress is told; the thread knows it and nothing of ours
        self.begun.emit(file)

        def work(job: Job) -> Made | None:
            def told(stage: str, done: int, of: int) -> None:
                stages.append(stage)
                job.progress(done, of)

            made = import_steps.make(file, None, known, job.cancelled, told, language=language)
            if made is not None and job.cancelled():  # nobody may be told of it any more
                own_reports.drop(made.staged)
                return None
            return made

        self._making.run(work)

    def _take(self, made: object) -> None:
        if isinstance(made, Made):
            self._made = made
            self.made.emit(made)

    def _drop_late(self, made: object) -> None:
        """Drop what was made before it was known that nobody wants it."""
        if isinstance(made, Made):
            own_reports.drop(made.staged)
        self._go_on()

    def _refuse(self, error: object) -> None:
        file = self._waiting[0]
        if isinstance(error, ImportRefusal):
            self.refused.emit(file, error.what, error.remedy)
        elif isinstance(error, BaseException):
            what = tr("{name} could not be imported: {reason}.", name=file.name, reason=why(error))
            self.refused.emit(file, what, tr("Look whether the disk is full, and whether you may write to your own folder."))
        self._go_on()

    def _go_on_after(self, kept: object) -> None:
        if isinstance(kept, tuple):
            report_id, entry = kept
            if isinstance(entry, ReportEntry):
                self._kept[report_id] = entry
            self.kept.emit(report_id)
        self._go_on()

    def _go_on(self) -> None:
        del self._waiting[:1]
        if self._waiting:
            self._next()
        else:
            self.ended.emit()
