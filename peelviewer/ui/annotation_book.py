"""The reader's marks while the program runs: what all its windows show of them, each change kept at once, undo and redo."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from peelviewer.model.annotations import Annotation, inspection_of
from peelviewer.model.library import Library
from peelviewer.model.report import Report
from peelviewer.store.user_store import UserStore
from peelviewer.wording import tr

from .keeping import MARK, keep

if TYPE_CHECKING:
    from peelviewer.analysis.marking.marks import Placed, ReportMarks
    from peelviewer.store.annotations import KeptAnnotation, Merged

STEPS = 200
"""Steps that can be undone."""
Change = tuple[str, Annotation | None, Annotation | None]
"""A mark's uid, what it was (None: it was not there), and what it became (None: it was removed)."""
Step = list[Change]


class _Slot:
    """A mark as it is now and as it is kept; it outlives the windows while it is not kept yet."""

    def __init__(self, value: Annotation | None, kept: KeptAnnotation | None = None) -> None:
        self.value, self.kept = value, kept
        self.is_disputed = False
        """Whether another window has changed it, so that the marks are to be read anew."""

    def write(self, store: UserStore) -> None:
        """Keep it; what another window has changed meanwhile stays beside it. Raises StoreError."""
        from peelviewer.store.annotations import AnnotationChanged, KeptAnnotation

        try:
            if self.value is not None:
                kept = self.kept or KeptAnnotation(self.value)
                self.kept = store.annotations.put(kept._replace(annotation=self.value))
            elif self.kept is not None:
                store.annotations.remove(self.kept)
        except AnnotationChanged as changed:
            self.is_disputed = True
            if self.value is not None:
                store.annotations.put(KeptAnnotation(self.value._replace(uid=new_uid())))
            store.add_notice(str(changed))


class AnnotationBook(QObject):
    """All marks of one user; changed carries the report whose marks differ now, or nothing where those of several may.

    keeping_changed says that is_kept may be otherwise.
    """

    changed = Signal(str)
    keeping_changed = Signal()
    message = Signal(str)

    def __init__(self, library: Library, store: UserStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._store = library, store
        self._slots: dict[str, _Slot] = {}
        self._read: set[str] = set()
        self._inspections: set[str] = set()
        self._has_all = False
        self._version = 0
        self._placed: dict[str, tuple[Report, list[Placed]]] = {}
        self._marks: dict[str, ReportMarks] = {}
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._typed = ""
        """The mark that is being written to: what is typed in one go is undone in one."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_again)

    # Reading -----------------------------------------------------------------------------------------

    def of(self, *reports: str) -> list[Annotation]:
        """Return the marks made in some reports, in the order in which they were made."""
        self._load(reports)
        return [slot.value for slot in self._slots.values() if slot.value is not None and slot.value.report in reports]

    def all(self) -> list[Annotation]:
        """Return all marks in the order in which they were made."""
        self._load(None)
        return [slot.value for slot in self._slots.values() if slot.value is not None]

    def get(self, uid: str) -> Annotation | None:
        """Return a mark; None where there is none."""
        slot = self._slots.get(uid)
        return slot.value if slot is not None else None

    def marks_of(self, report: Report) -> ReportMarks:
        """Return what places marks in a report."""
        from peelviewer.analysis.marking.marks import ReportMarks

        known = self._marks.get(report.id)
        if known is None or known.report is not report:  # it may have been imported anew
            known = self._marks[report.id] = ReportMarks(self._library, report)
        return known

    def placed(self, report: Report) -> list[Placed]:
        """Return the marks that belong to a report with their places: its own, and those of its other edition."""
        from peelviewer.analysis.marking.marks import other_report

        known = self._placed.get(report.id)
        if known is None or known[0] is not report:
            editions = [name for name in (report.id, other_report(self._library, report)) if name]
            marks = [*self.of(*editions), *self._of_gone_editions(report)]
            known = self._placed[report.id] = (report, self.marks_of(report).placed(marks))
        return known[1]

    def _of_gone_editions(self, report: Report) -> list[Annotation]:
        """Return the marks of editions of a report's inspection that the library holds no more."""
        inspection, held = inspection_of(report.force, report.pillar, report.cycle_name), self._library.by_id
        if not self._has_all and self._store is not None and inspection not in self._inspections:
            self._inspections.add(inspection)
            for each in self._store.annotations.of_reports(inspection=inspection):
                self._slots.setdefault(each.annotation.uid, _Slot(each.annotation, each))
        marks = [slot.value for slot in self._slots.values() if slot.value is not None]
        return [mark for mark in marks if mark.source.inspection == inspection and mark.report not in held]

    def _load(self, reports: Iterable[str] | None) -> None:
        wanted = None if reports is None else [report for report in reports if report not in self._read]
        if self._has_all or self._store is None or wanted == []:
            return
        kept = self._store.annotations.all() if wanted is None else self._store.annotations.of_reports(*wanted)
        for each in kept:
            self._slots.setdefault(each.annotation.uid, _Slot(each.annotation, each))
        self._version = self._version or self._store.annotations.version()
        self._has_all = wanted is None
        self._read.update(wanted or ())

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Read the marks anew where another start of the program has changed any while that had the keyboard."""
        if state != Qt.ApplicationState.ApplicationActive:
            return
        if self._store is not None and self._version and self._version != self._store.annotations.version():
            self.forget()

    def forget(self) -> None:
        """Read the marks anew; what is not kept yet stays."""
        disputed = [uid for uid, slot in self._slots.items() if slot.is_disputed]
        waiting = {uid: slot for uid, slot in self._slots.items() if self._is_waiting(uid)}
        if disputed:
            self._past, self._future = [], []
        self._slots, self._read, self._inspections, self._has_all, self._version = waiting, set(), set(), False, 0
        self._renew("")

    @property
    def is_kept(self) -> bool:
        """Whether all that the user writes is on the disk."""
        return self._store is not None and self._store.failure is None and not self._store.unkept

    def _is_waiting(self, uid: str) -> bool:
        return self._store is not None and (MARK, uid) in self._store.unkept

    def look_at_library(self) -> None:
        """Place all marks anew: reports have come, gone or changed."""
        self._marks = {}
        self._renew("")

    def _renew(self, report: str) -> None:
        self._placed = {}
        self.changed.emit(report)

    # Changing ----------------------------------------------------------------------------------------

    def add(self, mark: Annotation) -> None:
        """Take in a new mark."""
        self._do([(mark.uid, None, mark)])

    def change(self, mark: Annotation) -> None:
        """Have a mark be as given, which was changed now."""
        before = self.get(mark.uid)
        if before is not None and before != mark:
            self._do([(mark.uid, before, mark._replace(changed=now()))])

    def write(self, uid: str, note: str) -> None:
        """Have what is written to a mark be as typed so far."""
        before = self.get(uid)
        if before is None or before.note == note:
            return
        after = before._replace(note=note, changed=now())
        if self._typed == uid and self._past and len(self._past[-1]) == 1 and self._past[-1][0][0] == uid:
            uid_, first, _ = self._past[-1][0]
            self._past[-1] = [(uid_, first, after)]
            self._future = []
            self._put([(uid, before, after)])
        else:
            self._do([(uid, before, after)])
        self._typed = uid

    def end_typing(self) -> None:
        """Say that writing has ended: what is typed from now on is a step of its own."""
        self._typed = ""

    def remove(self, uids: Sequence[str]) -> None:
        """Take marks out."""
        step: Step = [(uid, mark, None) for uid in uids if (mark := self.get(uid)) is not None]
        if step:
            self._do(step)

    def merge(self, marks: Iterable[Annotation]) -> Merged | None:
        """Add the marks of a file as one step, also to be undone as one; None where they could not be kept, which was said."""
        from peelviewer.store.annotations import Annotations as Kept
        from peelviewer.store.annotations import Merged

        before, outcome = {mark.uid: mark for mark in self.all()}, []

        def act(store: UserStore) -> None:
            kept: Kept = store.annotations
            outcome.append(kept.merge(marks))

        if self._store is None:
            new = [mark for mark in marks if mark.uid not in before]
            self._do([(mark.uid, None, mark) for mark in new])
            return Merged(len(new), 0, 0)
        if not keep(self._store, MARK, act, self.message.emit, asked=True):
            return None
        self.forget()
        after = {mark.uid: mark for mark in self.all()}
        self._remember([(uid, before.get(uid), mark) for uid, mark in after.items() if before.get(uid) != mark])
        self.changed.emit("")
        merged: Merged = outcome[0]
        return merged

    # Undo and redo -----------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def undo(self) -> Step:
        """Take the last step back, unless another window has changed what it changed; return it, empty where nothing was done."""
        return self._walk(self._past, self._future, lambda change: (change[2], change[1]))

    def redo(self) -> Step:
        """Do again what was taken back last; return it as `undo` does."""
        return self._walk(self._future, self._past, lambda change: (change[1], change[2]))

    def _walk(self, source: list[Step], target: list[Step], sides: Callable[[Change], tuple[Annotation | None, Annotation | None]]) -> Step:
        if not source:
            return []
        step, self._typed = source.pop(), ""
        if any(self.get(change[0]) != sides(change)[0] for change in step):
            self.message.emit(tr("This was changed in another window since, and stays as it is there"))
            self.changed.emit("")
            return []
        target.append(step)
        self._put([(change[0], *sides(change)) for change in step])
        return step

    def _do(self, step: Step) -> None:
        self._typed = ""
        self._remember(step)
        self._put(step)

    def _remember(self, step: Step) -> None:
        self._past.append(step)
        del self._past[:-STEPS]
        self._future = []

    def _put(self, step: Step) -> None:
        """Have marks be as a step leaves them, and keep that; what cannot be kept is kept later."""
        for uid, _, after in step:
            slot = self._slots.setdefault(uid, _Slot(None))
            slot.value = after
            keep(self._store, MARK, slot.write, self.message.emit, about=uid)
        if self._store is not None and self._version:
            self._version = self._store.annotations.version()  # our own connection's changes do not count
        reports = {mark.report for _, before, after in step for mark in (before, after) if mark is not None}
        if any(self._slots[uid].is_disputed for uid, _, _ in step):
            self.forget()
        self._renew(next(iter(reports)) if len(reports) == 1 else "")


def now() -> str:
    """Return this moment as marks have it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def new_uid() -> str:
    """Return a name that no other mark has."""
    return os.urandom(12).hex()
