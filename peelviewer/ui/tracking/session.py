"""The improvements that are tracked, as the views of one window share them: every edit is kept at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.analysis.editions_held import other_edition
from peelviewer.improvements.counts import Counts, by_report
from peelviewer.improvements.editions import counts_by_question, filled_in
from peelviewer.improvements.from_reports import published_on, untracked
from peelviewer.improvements.ledger import Ledger, Step
from peelviewer.model.improvements import Event, EventKind, Improvement
from peelviewer.model.library import Held, Library
from peelviewer.model.report import Report
from peelviewer.store.choices import PUBLICATION_DAYS
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.keeping import keep
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

LOOK_EVERY = 2000
"""Milliseconds between two looks at whether another window has changed something, while a view shows it."""


def today() -> date:
    """Return the day of the reader's clock."""
    return date.today()


class ImprovementSession(QObject):
    """Records and what is done to them; changed says that any of them differs."""

    changed = Signal()

    def __init__(self, workspace: Workspace, store: UserStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._store = workspace, store
        self.ledger = Ledger()
        self.today = today
        self._loaded = False
        self._soon = Soon(self._keep, self)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self.refresh)

    # Reading -----------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read what is kept, once."""
        if not self._loaded and self._store is not None:
            self.ledger.load(self._store.improvements)
            for name in self._store.improvements.unread[:1]:
                count = len(self._store.improvements.unread)
                words = plural("{n} improvement cannot be read and stays in your data: {name}",
                               "{n} improvements cannot be read and stay in your data: {name} …", count, name=name)  # fmt: skip
                self._workspace.message.emit(words)
        self._loaded = True

    @property
    def has_any(self) -> bool:
        """Whether anything is tracked or was; asked before all of it is read."""
        return bool(self.ledger.records) if self._loaded or self._store is None else self._store.improvements.any()

    def refresh(self) -> None:
        """Read anew where another window has changed something."""
        if self._loaded and self._store is not None and self.ledger.is_stale(self._store.improvements):
            self.ledger.load(self._store.improvements)
            self.changed.emit()

    def watch(self, on: bool) -> None:
        """Look now and then for what other windows change, or no longer."""
        if on:
            self.refresh()
            self._look.start()
        else:
            self._look.stop()

    def record(self, uid: str) -> Improvement | None:
        """Return a record that is tracked, by its uid."""
        record = self.ledger.records.get(uid)
        return record if record is not None and not record.removed else None

    def shown(self) -> list[Improvement]:
        """Return the records that are tracked."""
        self.load()
        return self.ledger.shown()

    def log_of(self, uid: str) -> list[Event]:
        """Return a record's log, the newest line last."""
        if self._store is None:
            return [event for written in self.ledger.pending for event in written.events if event.improvement == uid]
        return self.ledger.log_of(self._store.improvements, uid)

    def log(self) -> list[Event]:
        """Return the whole log that is on the disk, in the order in which it was kept."""
        return self._store.improvements.events() if self._store is not None else []

    def tracked_of(self, report: str) -> dict[str, Improvement]:
        """Return what is tracked of a report, by the id it has there."""
        return {record.item: record for record in self.shown() if record.report == report and record.item}

    def by_question(self, library: Library, report: Report) -> dict[str, Counts]:
        """Count what is tracked of a report, or of the other edition of its inspection, by question."""
        return counts_by_question(library, report, self.shown(), self.today())

    def by_report(self) -> dict[str, Counts]:
        """Count what is tracked by report."""
        return by_report(self.shown(), self.today())

    @property
    def is_kept(self) -> bool:
        """Whether all is on the disk."""
        store = self._store
        return store is not None and store.failure is None and not self.ledger.pending and (keeping.IMPROVEMENTS, "") not in store.unkept

    # Editing -----------------------------------------------------------------------------------------

    def add(self, records: Sequence[Improvement]) -> list[Improvement]:
        """Track records that are not tracked yet, and return them; what was tracked before comes back as it was."""
        self.load()
        new = untracked(records, self.ledger.records.values())
        if not new:
            return []
        step = self.ledger.add([self._dated(record) for record in new])
        self._changed()
        return [record for _, record in step.pairs]

    def edit(self, uids: Iterable[str], text: str = "", who: str = "", **fields: Any) -> Step:
        """Give fields of records other values, as one step that can be undone."""
        step = self.ledger.edit(uids, text, who, **fields)
        self._follow_days(step)
        self._changed()
        return step

    def type(self, uid: str, field: str, text: str) -> None:
        """Take what is being typed into a field: it is kept within a second."""
        self.ledger.type(uid, field, text)
        self._soon.start()

    def settle(self) -> None:
        """Make what was typed a step of its own."""
        if self.ledger.can_settle:
            self.ledger.settle()
            self._changed()

    def remove(self, uids: Iterable[str]) -> Step:
        """Track records no longer."""
        step = self.ledger.remove(uids)
        self._changed()
        return step

    def comment(self, uid: str, text: str, who: str = "", kind: EventKind = EventKind.COMMENT) -> None:
        """Add a line to a record's log."""
        self.ledger.comment(uid, text, who, kind)
        self._changed()

    def take(self, records: Sequence[Improvement], events: Sequence[Event], file: str) -> Step:
        """Take what a file of that name brings, as one step that can be undone; lines of the log stay."""
        step = self.ledger.replace(records, "import", file)
        self.ledger.take_events(events)
        self._follow_days(step)
        self._changed()
        return step

    def undo(self) -> None:
        """Take the last step back, and say what it was."""
        self._say(*self.ledger.undo(), tr("Nothing to undo"), tr("Undone"))

    def redo(self) -> None:
        """Do the step again that was undone last, and say what it was."""
        self._say(*self.ledger.redo(), tr("Nothing to do again"), tr("Done again"))

    def _say(self, step: Step | None, left: int, nothing: str, done: str) -> None:
        from peelviewer.improvements.words import step_words

        if step is None:
            self._workspace.message.emit(nothing)
            return
        words = f"{done}: {step_words(step.field, len(step.pairs))}"
        if left:
            words += " · " + plural("{n} was changed since and stays", "{n} were changed since and stay", left)
        self._workspace.message.emit(words)
        self._follow_days(step)
        self._changed()

    # Days of publication -----------------------------------------------------------------------------

    def filled_in(self, report: Held) -> date | None:
        """Return the day of publication that the reader filled in for a report or the other edition of its inspection."""
        days = PUBLICATION_DAYS.of(self._store.settings) if self._store is not None else {}
        return filled_in(days, self._workspace.library, report)

    def publish(self, report: str, day: date | None) -> None:
        """Keep the day on which a report, by its id, was published, as the reader fills it in; with None what it names itself holds.

        What is tracked of it gets the day, in whichever edition, as one step that can be undone.
        """
        day = day or self._stated(report)
        editions = self._editions(report)
        alike = [record.uid for record in self.shown() if record.report in editions and record.published != day]
        if alike:
            self.edit(alike, published=day)
        self._keep_days({report: day})

    def _editions(self, report: str) -> tuple[str, ...]:
        """Return a report's id, and that of the other edition of its inspection where the library holds it."""
        library = self._workspace.library
        other = other_edition(library, library.by_id[report]) if report in library.by_id else None
        return (report, other.id) if other is not None else (report,)

    def _stated(self, report: str) -> date | None:
        """Return the day of publication that a report itself names."""
        held = self._workspace.library.by_id.get(report)
        return published_on(held.published) if held is not None else None

    def _dated(self, record: Improvement) -> Improvement:
        """Return a new record with the day that the reader filled in for its report, where there is one."""
        held = self._workspace.library.by_id.get(record.report)
        day = self.filled_in(held) if held is not None else None
        return record._replace(published=day) if day is not None else record

    def _follow_days(self, step: Step) -> None:
        """Have the days that the reader filled in be those that a step gave to what is tracked."""
        self._keep_days({a.report: a.published for b, a in step.pairs if a.report and b is not None and a.published != b.published})

    def _keep_days(self, days: Mapping[str, date | None]) -> None:
        named = {each: day for report, day in days.items() for each in self._editions(report)}
        own = {report: f"{day:%Y-%m-%d}" for report, day in named.items() if day is not None and day != self._stated(report)}

        def changed(kept: dict[str, str]) -> dict[str, str]:
            return {**{report: day for report, day in kept.items() if report not in named}, **own}

        if named:
            act = lambda store: PUBLICATION_DAYS.change(store.settings, changed)  # noqa: E731 -- it holds no part of the window
            keep(self._store, keeping.PUBLISHED, act, self._workspace.message.emit, about=" ".join(sorted(named)))

    # Keeping -----------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        self._soon.stop()
        ledger = self.ledger

        def act(store: UserStore) -> None:
            for record in ledger.flush(store.improvements):
                words = tr("{reference} was changed in another window. It is shown as it is now: look, and do yours again.",
                           reference=record.reference)  # fmt: skip
                store.add_notice(words)

        if ledger.pending:
            keep(self._store, keeping.IMPROVEMENTS, act, self._workspace.message.emit)

    def save(self) -> None:
        """Keep what is being typed."""
        if self.ledger.can_settle:
            self.ledger.settle()
        self._keep()

    def restore_from(self, old: ImprovementSession) -> None:
        """Go on with what another session of the same store edited, with the steps that can be taken back."""
        old.save()
        self.ledger, self._loaded = old.ledger, old._loaded
        self.refresh()
