"""Looking through the libraries off the GUI thread, and what comes of it put on the shelf."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from peelviewer.dataset.shelf import AT_ONCE, Root, Shelf, folders, read_entry
from peelviewer.model.editions import gives_grades
from peelviewer.model.library import ReportEntry
from peelviewer.model.problems import Problem
from peelviewer.wording import tr, why

from .worker import Job, Worker

SILENCE = 10_000
"""Milliseconds after which a folder of which nothing was heard counts as one that does not answer."""
LET_GO_AFTER = 0.3
"""Seconds for which closing waits for a folder that may never answer."""
PROGRESS_EVERY = 0.05  # seconds


class LibraryScan(QObject):
    """Looks for what is new, changed or gone, as often as it is asked; each folder that the user added by itself, as it may never answer.

    found carries the problems, a tuple that may be empty; changed the ids of reports that came, went or are others than before;
    progress how many folders of how many were looked at; away the roots that cannot be read now; ended that nothing is looked
    through any more, whether all was or not; failed what to say where the libraries could not be looked through.
    """

    found = Signal(object)
    changed = Signal(object)
    progress = Signal(int, int)
    away = Signal(object)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, shelf: Shelf, catalogue: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._file = shelf, catalogue
        self.roots: tuple[Root, ...] = shelf.roots
        self.away_now: tuple[Root, ...] = ()
        """The roots that cannot be read, as far as is known."""
        self._problems: dict[Root | None, tuple[Problem, ...]] = {}
        self._done = False
        self._looks: dict[Root | None, _Look] = {None: self._look_at(None)}

    @property
    def folder(self) -> Path:
        """The folder of the first library: its tables hold for all."""
        return self.roots[0].folder

    @property
    def busy(self) -> bool:
        """Whether something is looked through now."""
        return any(look.busy for look in self._looks.values())

    def start(self) -> None:
        """Look once, unless it was begun."""
        if not self._done and not self.busy:
            self.again()

    def again(self) -> None:
        """Look through the libraries anew."""
        self._looks[None].look(tuple(root for root in self.roots if root.kind != "added"))
        for root in self.roots:
            if root.kind == "added":
                known = self._looks.get(root)
                if known is None or known.is_stuck:  # what never answers is left to itself, and asked anew
                    if known is not None:
                        known.stop()
                    known = self._looks[root] = self._look_at(root)
                known.look((root,))

    def set_roots(self, roots: Sequence[Root]) -> None:
        """Have these libraries from now on, and look through them; reports of those that are none any more are gone at once."""
        self.roots = self._shelf.roots = tuple(roots)
        for root in [root for root in self._looks if root is not None and root not in self.roots]:
            self._looks.pop(root).stop()
            self._problems.pop(root, None)
            self._set_away(known for known in self.away_now if known != root)
        self._put(self._on_the_shelf())
        self.again()

    def result(self) -> tuple[Problem, ...] | None:
        """Return the problems, once what is on this computer was looked through; None where that failed, which is told."""
        if None not in self._problems:
            self.start()
            self._looks[None].wait()
        return self.problems if None in self._problems else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is known to be wrong in all libraries."""
        return tuple(problem for found in self._problems.values() for problem in found)

    def cancel(self) -> None:
        """Give up what is being looked through; what was found so far is kept for the next time."""
        for look in self._looks.values():
            look.cancel()

    def stop(self) -> None:
        """Give up what was begun: nothing is told from now on, and what was found so far is kept."""
        for look in self._looks.values():
            look.stop()

    # What comes of it ----------------------------------------------------------------------------------

    def _look_at(self, root: Root | None) -> _Look:
        look = _Look(self._file, root is not None, self)
        look.named.connect(lambda found: self._put([*found.entries, *self._on_the_shelf()]))
        look.seen.connect(partial(self._take, root))
        look.failed.connect(lambda error: self.failed.emit(tr("The library could not be checked: {reason}.", reason=why(error))))
        look.progressed.connect(self._sum_up)
        look.ended.connect(lambda: None if self.busy else self.ended.emit())
        if root is not None:
            look.silent.connect(partial(self._fall_silent, root))
        return look

    def _on_the_shelf(self) -> list[ReportEntry]:
        return [*self._shelf.by_id.values(), *(entry for others in self._shelf.hidden.values() for entry in others)]

    def _take(self, root: Root | None, seen: object) -> None:
        from peelviewer.dataset.scan import Scan

        if not isinstance(seen, Scan):
            return
        looked = {str(known.folder) for known in self.roots if (known.kind != "added" if root is None else known == root)}
        self._problems[root], self._done = seen.problems, True
        if root is not None:
            self._shelf.answers(root)
        gone = {str(known.folder) for known in seen.away}  # what is known of what went stays
        self._put([*(entry for entry in self._on_the_shelf() if entry.root not in looked - gone), *seen.entries])
        others = (known for known in self.away_now if str(known.folder) not in looked)
        self._set_away((*others, *seen.away))
        self.found.emit(self.problems)

    def _put(self, entries: Iterable[ReportEntry]) -> None:
        roots = {str(root.folder) for root in self.roots}
        before = dict(self._shelf.by_id)
        by_place = {(entry.root, entry.folder): entry for entry in entries if entry.root in roots}  # what is known better comes last
        self._shelf.replace(by_place.values())
        now = self._shelf.by_id
        other = tuple(id for id in before.keys() | now.keys() if _differs(before.get(id), now.get(id)))
        if other:
            self.changed.emit(other)

    def _set_away(self, roots: Iterable[Root]) -> None:
        before, self.away_now = self.away_now, tuple(roots)
        if self.away_now != before:
            self.away.emit(self.away_now)

    def _fall_silent(self, root: Root) -> None:
        if root not in self.away_now:
            self._set_away((*self.away_now, root))

    def _sum_up(self) -> None:
        counts = [look.count for look in self._looks.values() if look.busy]
        self.progress.emit(sum(done for done, _ in counts), sum(total for _, total in counts))


class Named(NamedTuple):
    """What reports that are not known yet say of themselves, where there are many."""

    entries: tuple[ReportEntry, ...] = ()


class _Look(QObject):
    """Looks through some roots, one look after the other.

    named carries the entries of many new reports as Named, seen the Scan; ended says that it is over, or that nothing is heard any
    more (silent), which only what *may_hang* does.
    """

    named = Signal(object)
    seen = Signal(object)
    failed = Signal(object)
    progressed = Signal()
    silent = Signal()
    ended = Signal()

    def __init__(self, file: Path | None, may_hang: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._may_hang = file, may_hang
        self.busy = False
        """Whether something is looked through, and was heard of."""
        self.is_stuck = False
        self.count = (0, 0)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE)
        self._silence.timeout.connect(self._fall_silent)
        self._worker = Worker("library", self, latest=True)
        self._worker.progress.connect(self._progress)
        self._roots: tuple[Root, ...] = ()
        self._worker.done.connect(self._take)
        self._worker.failed.connect(lambda error: self._end(self.failed, error))
        self._worker.stopped.connect(lambda value: self._end())

    def look(self, roots: tuple[Root, ...]) -> None:
        """Look through roots."""
        file = self._file
        self.busy, self.count, self._roots = True, (0, 0), roots
        self._listen()
        self._worker.run(lambda job: _named(roots, file, job))

    def _take(self, found: object) -> None:
        """Say what was seen; after what reports say of themselves all is read and checked, which may take minutes."""
        if not isinstance(found, Named):
            self._end(self.seen, found)
            return
        if found.entries:
            self.named.emit(found)
        roots, file = self._roots, self._file
        self._listen()
        self._worker.run(lambda job: _scanned(roots, file, job))

    def wait(self) -> None:
        """Wait for the end."""
        while self.busy:
            self._worker.wait()

    def cancel(self) -> None:
        """Give it up; nothing is said of it."""
        if self.busy:
            self._worker.cancel()

    def stop(self) -> None:
        """Give it up for good; what never answers is left to itself."""
        self._silence.stop()
        self.busy = False
        self._worker.stop(LET_GO_AFTER if self._may_hang else None)

    def _listen(self) -> None:
        if self._may_hang:
            self._silence.start()

    def _progress(self, done: int, total: int) -> None:
        self.busy, self.is_stuck, self.count = True, False, (done, total)
        self._listen()
        self.progressed.emit()

    def _end(self, signal: SignalInstance | None = None, value: object = None) -> None:
        """Say what came of it, and that it is over."""
        self.busy = self.is_stuck = False
        self._silence.stop()
        if signal is not None:
            signal.emit(value)
        self.ended.emit()

    def _fall_silent(self) -> None:
        self.busy, self.is_stuck = False, True
        self.silent.emit()
        self.ended.emit()


def _differs(before: object, now: object) -> bool:
    """Return whether a report is another than before; that it was looked at for the first time alone changes nothing.

    Of the published words it does: their grades, which were not known before, stand among those of the tables.
    """
    if isinstance(before, ReportEntry) and isinstance(now, ReportEntry):
        return before[:12] != now[:12] or gives_grades(now.edition) if not before.signature else before != now
    return True


def _named(roots: tuple[Root, ...], file: Path | None, job: Job) -> Named:
    """Return the entries of reports that the catalogue does not know, where they are more than were read at the start."""
    from peelviewer.dataset.catalogue import Catalogue  # the first paint does without

    catalogue, found = Catalogue(file), []
    try:
        for root in roots:
            known = catalogue.entries(root.folder)
            new = [name for name in folders(root.folder) or () if name not in known]
            for name in new if len(new) > AT_ONCE or root.kind == "added" else ():
                if job.cancelled():
                    return Named()
                found.append(read_entry(root.folder, name))
    finally:
        catalogue.close()
    return Named(tuple(found))


def _scanned(roots: tuple[Root, ...], file: Path | None, job: Job) -> object:
    from peelviewer.dataset.catalogue import Catalogue
    from peelviewer.dataset.scan import scan  # the checks are no part of the start

    told_at = 0.0

    def told(done: int, total: int) -> None:
        nonlocal told_at
        if time.monotonic() - told_at > PROGRESS_EVERY:  # thousands of folders that did not change are looked at within a moment
            told_at = time.monotonic()
            job.progress(done, total)

    catalogue = Catalogue(file)
    try:
        return scan(roots, catalogue, job.cancelled, told)
    finally:
        catalogue.close()
