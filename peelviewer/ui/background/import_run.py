"""Imports as they are seen: which file is read, what is asked, and what became of each file that was given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from peelviewer.importers.account import Account
from peelviewer.model.library import ReportEntry
from peelviewer.store import own_reports
from peelviewer.wording import tr, why

from .import_steps import Made, files_of, holds_reports
from .importing import Importing
from .worker import Job, Worker


class Fate(Enum):
    """What became of a file: its report came in, was there already, was left out when it was asked, or could not be made."""

    KEPT = auto()
    THERE = auto()
    LEFT_OUT = auto()
    REFUSED = auto()


class Outcome(NamedTuple):
    """What became of a file: of one that is in the library the report's id, of one that is read its account, of others what is wrong."""

    file: Path
    fate: Fate
    report: str = ""
    account: Account | None = None
    what: str = ""
    remedy: str = ""


class _Given(NamedTuple):
    """What stands behind paths that were given: files to be imported, and folders of reports, which are not imported but added."""

    paths: tuple[Path, ...]
    files: tuple[Path, ...]
    libraries: tuple[Path, ...]


class ImportRun(QObject):
    """Imports what is given until nothing is left, and knows how far it is; every window shows it, and any may answer.

    changed says that how far it is, the question or an outcome differs; asked that *question* waits for an answer; kept carries the id
    of a report that came into the library, replaces that of one that is about to give way; found carries a folder of reports that was
    given; ended says that no file is left.
    """

    changed = Signal()
    asked = Signal()
    kept = Signal(str)
    replaces = Signal(str)
    found = Signal(object)
    ended = Signal()

    def __init__(self, listed: Callable[[], Mapping[str, ReportEntry]], parent: QObject | None = None) -> None:
        """Import beside the reports that *listed* gives."""
        super().__init__(parent)
        self._listed = listed
        self.outcomes: list[Outcome] = []
        """What became of the files of this run, or of the last one."""
        self.total = 0
        """How many files were given."""
        self.file: Path | None = None
        """The file that is read now."""
        self.stage, self.done, self.of = "", 0, 0
        """What is done with it, and how many of how many pages or steps of that are."""
        self.question: Made | None = None
        self._looking: list[Path] = []
        self.was_cancelled = self.has_news = False
        """Whether the reader gave it up, and whether the last run has ended, and nobody has read what came of it."""
        self._answer_for_all = self._language = ""
        self._made: Made | None = None
        self._finding = Worker("finding files", self)
        self._finding.done.connect(self._begin)
        self._finding.failed.connect(self._not_found)
        self._finding.stopped.connect(lambda given: self._end_of_looking())
        self._importing = importing = Importing(self)
        importing.begun.connect(self._begun)
        importing.progress.connect(self._progressed)
        importing.made.connect(self._take)
        importing.refused.connect(self._refused)
        importing.kept.connect(self._kept)
        importing.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether something is imported, looked for, or waits for an answer."""
        return self._importing.busy or bool(self._looking)

    @property
    def looks_through(self) -> Path | None:
        """The folder whose files are looked for, or the file that is not begun yet."""
        return self._looking[0] if self._looking else None

    @property
    def waiting(self) -> int:
        """How many files wait for the one that is read."""
        return max(0, self.total - len(self.outcomes) - 1)

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of the reports that came in, or else of those that were there already."""
        kept = tuple(outcome.report for outcome in self.outcomes if outcome.fate is Fate.KEPT)
        return kept or tuple(outcome.report for outcome in self.outcomes if outcome.fate is Fate.THERE)

    @property
    def only_report(self) -> str:
        """The id of the report of a file that was given alone; nothing where there is none, or several were given."""
        return self.reports[0] if self.total == 1 and self.reports else ""

    @property
    def is_doubtful(self) -> bool:
        """Whether anything is to be confirmed in a report that came in."""
        accounts = [outcome.account for outcome in self.outcomes if outcome.fate is Fate.KEPT]
        return any(account is not None and account.doubts for account in accounts)

    @property
    def went_wrong(self) -> bool:
        """Whether a file was refused."""
        return any(outcome.fate is Fate.REFUSED for outcome in self.outcomes)

    @property
    def unread(self) -> int:
        """How many files of those given were not read, as it was cancelled."""
        return self.total - len(self.outcomes)

    # What is wished ------------------------------------------------------------------------------------

    def start(self, paths: Sequence[Path], language: str) -> None:
        """Import files, and all files of folders, after those that are waited for; *language* is the reader's."""
        if not self.busy:
            self.outcomes, self.total, self._answer_for_all, self.has_news, self.was_cancelled = [], 0, "", False, False
        self._language, given = language, tuple(paths)
        self._looking.append(paths[0])
        self._finding.run(lambda job: _look(given, job))
        self.changed.emit()

    def answer(self, answer: str, for_all: bool) -> None:
        """Say what becomes of the same report (own_reports.REPLACE, KEEP_BOTH, SKIP), *for_all* that are asked about in this run."""
        if self.question is not None:
            made, self.question = self.question, None
            self._answer_for_all = answer if for_all else ""
            self._keep(made, answer)
            self.changed.emit()

    def dismiss(self) -> None:
        """Have read what came of it."""
        self.has_news = False
        self.changed.emit()

    def cancel(self) -> None:
        """Read no more: nothing is kept of the file that is being read, and what came in before it stays."""
        self.question, self.was_cancelled = None, True
        self._finding.cancel()
        self._importing.cancel()
        self.changed.emit()

    def stop(self) -> None:
        """Give everything up and tell nothing more."""
        self._finding.stop(patience=0.3)  # a folder may be on a share that never answers
        self._importing.stop()

    # What comes of it ----------------------------------------------------------------------------------

    def _begin(self, given: object) -> None:
        if isinstance(given, _Given):
            for folder in given.libraries:
                self.found.emit(folder)
            if given.files:
                self.total += len(given.files)
                self._importing.start(given.files, self._listed, self._language)
            elif not given.libraries:
                what = tr("There is no PDF, saved web page or text in {folder}.", folder=given.paths[0].name)
                self._refused(given.paths[0], what, tr("Choose another folder."))
                self.total += 1
        self._end_of_looking()

    def _not_found(self, error: object) -> None:
        folder = self._looking[0]
        what = tr(
            "{folder} cannot be looked through: {reason}.", folder=folder.name, reason=why(error) if isinstance(error, OSError) else error
        )
        self._refused(folder, what, tr("Look whether it is still there, and whether you may read it."))
        self.total += 1
        self._end_of_looking()

    def _end_of_looking(self) -> None:
        del self._looking[:1]
        self._tell()

    def _begun(self, file: Path) -> None:
        self.file, self.stage, self.done, self.of = file, "", 0, 0
        self.changed.emit()

    def _progressed(self, stage: str, done: int, of: int) -> None:
        self.stage, self.done, self.of = stage, done, of
        self.changed.emit()

    def _take(self, made: Made) -> None:
        self._made = made
        if made.same_file:
            self._put(Fate.THERE, made.known)
            self._importing.drop()
        elif made.known and not self._answer_for_all:
            self.question = made
            self.asked.emit()
            self.changed.emit()
        else:
            self._keep(made, self._answer_for_all)

    def _keep(self, made: Made, answer: str) -> None:
        """Have it kept as was answered; without an answer nothing was there to ask about."""
        if made.known and answer == own_reports.REPLACE:
            self.replaces.emit(made.known)
        self._importing.keep(answer or own_reports.SKIP)

    def _kept(self, report_id: str) -> None:
        self._put(Fate.KEPT if report_id else Fate.LEFT_OUT, report_id)
        if report_id:
            self.kept.emit(report_id)

    def _put(self, fate: Fate, report_id: str) -> None:
        if self.file is not None and self._made is not None:
            self.outcomes.append(Outcome(self.file, fate, report_id, self._made.account))
            self._made = None

    def _refused(self, file: Path, what: str, remedy: str) -> None:
        self.outcomes.append(Outcome(file, Fate.REFUSED, what=what, remedy=remedy))

    def _ended(self) -> None:
        self.file = None
        self._tell()

    def _tell(self) -> None:
        """Say that something differs, and that it is over where it is; of folders of reports alone there is nothing to say."""
        over = not self.busy
        self.has_news = over and bool(self.outcomes)
        self.changed.emit()
        if over and (self.total or self.was_cancelled):
            self.ended.emit()


def _look(paths: tuple[Path, ...], job: Job) -> _Given:
    """Return what stands behind paths; off the GUI thread, as a folder may be long in coming."""
    libraries = tuple(path for path in paths if path.is_dir() and holds_reports(path))
    files = tuple(files_of((path for path in paths if path not in libraries), job.cancelled))
    return _Given(paths, files, libraries)
