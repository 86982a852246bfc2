"""A review off the GUI thread: opened, its decisions kept as they are made, and the report made anew of them in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peelviewer.dataset.packs import Unpacked
from peelviewer.dataset.shelf import folder_of
from peelviewer.importers import revising
from peelviewer.importers.recognised import Recognised
from peelviewer.importers.stream import Document, ImportRefusal
from peelviewer.model.library import ReportEntry
from peelviewer.paths import own_library
from peelviewer.store import own_reports
from peelviewer.wording import tr, why

from .soon import Soon
from .worker import Worker

Decided = tuple[Document, Recognised]
REMADE, SETTLED = "remade", "settled"
"""What came of making a report anew: it was, or it was as new as what was decided."""


class Revision(QObject):
    """Keeps what is decided of one report within a second, and makes the report anew when asked to.

    On the GUI thread: opened carries the Imported, remade that the report stands anew, failed (what, remedy) what could not be done;
    settled says after make_anew that nothing is being done any more.
    """

    opened = Signal(object)
    remade = Signal()
    settled = Signal()
    failed = Signal(str, str)

    def __init__(self, entry: ReportEntry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entry, self._folder = entry, folder_of(entry)
        self._decided: Decided | None = None
        self._last: Decided | None = None
        self._older = False
        self._soon = Soon(self._keep, self)
        self._reader = self._worker("opening a review")
        self._reader.done.connect(self._take)
        self._keeper = self._worker("keeping a review")  # in order: what is made is what was kept
        self._keeper.done.connect(self._tell)

    def _worker(self, name: str) -> Worker:
        worker = Worker(name, self)
        worker.failed.connect(self._fail)
        return worker

    def open(self) -> None:
        """Read what was recognised and decided so far."""
        folder = self._folder
        self._reader.run(lambda job: revising.open_imported(folder))

    def _take(self, opened: object) -> None:
        if isinstance(opened, revising.Imported):
            self._older = opened.kept.waiting
            self.opened.emit(opened)

    def decide(self, document: Document, recognised: Recognised) -> None:
        """Keep what is decided now; the report is older than it from now on."""
        self._decided, self._older = (document, recognised), True
        self._soon.start()

    def _keep(self) -> None:
        decided, self._decided = self._decided, None
        if decided is not None:
            folder, self._last = self._folder, decided
            self._keeper.run(lambda job: revising.keep_decisions(folder, *decided))

    def make_anew(self) -> None:
        """Make the report anew where it is older than what was decided."""
        self._soon.stop()
        decided, self._decided = self._decided, None
        self._last = decided or self._last
        older, self._older = self._older, False
        entry, folder = self._entry, self._folder
        self._keeper.run(lambda job: put_anew(entry, folder, decided) if older else SETTLED)

    def _tell(self, made: object) -> None:
        if made == REMADE:
            self.remade.emit()
        if made is not None:
            self.settled.emit()

    def finish(self) -> None:
        """Keep what is decided and make the report anew, and wait until that is done."""
        self.make_anew()
        self._keeper.wait()

    def stop(self) -> None:
        """Tell nothing more."""
        self._soon.stop()
        self._reader.stop()
        self._keeper.stop()

    def _fail(self, error: object) -> None:
        self._decided, self._older = self._decided or self._last, True  # tried again with what is decided next, or when it is left
        self._tell_failure(error)
        self.settled.emit()

    def _tell_failure(self, error: object) -> None:
        if isinstance(error, ImportRefusal):
            self.failed.emit(error.what, error.remedy)
        elif isinstance(error, BaseException):
            what = tr("What you decided could not be kept: {reason}.", reason=why(error))
            self.failed.emit(what, tr("Look whether the disk is full, and whether you may write to your own folder."))


def put_anew(entry: ReportEntry, folder: Path, decided: Decided | None) -> str:
    """Keep what is decided, make a report anew beside the others and put it in the place of the old one, whole or not at all.

    Raises ImportRefusal and OSError.
    """
    if decided is not None:
        revising.keep_decisions(folder, *decided)
    library = Path(entry.root)
    staged = own_reports.begin(None if library == own_library() else library)
    try:
        made = revising.make_anew(folder, staged.new / entry.folder)
    except BaseException:
        own_reports.drop(staged)
        raise
    own_reports.install(staged._replace(reports=(Unpacked(made, staged.new / entry.folder),)), {entry.id: entry}, own_reports.REPLACE)
    return REMADE
