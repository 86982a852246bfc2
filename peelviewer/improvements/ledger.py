"""The reader's improvements as they are edited: each step with its lines of the log, undone and done again, and kept as soon as can be.

What is edited holds at once in memory; *pending* is what is not on the disk yet, in order, and flush() keeps it. A record that another
window changed meanwhile is never overwritten: an edit of other fields is done again on what that window kept, one of the same field is
given up and told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from peelviewer.model.improvements import EDITABLE, FROM_REPORT, Action, Event, EventKind, Evidence, Improvement
from peelviewer.store.improvements import ImprovementChanged, Improvements, Written

STEPS = 200
"""Steps that can be undone."""
_COMPARED = tuple(name for name in Improvement._fields if name not in ("uid", "revision"))


class Step(NamedTuple):
    """What one act of the reader changed: pairs of a record before (None: it was added) and after; *field* is what most of it was about."""

    pairs: tuple[tuple[Improvement | None, Improvement], ...]
    field: str = ""


class _Said(NamedTuple):
    """What the lines of a step say beside what changed: as an Event has it."""

    via: str = ""
    text: str = ""
    who: str = ""
    file: str = ""


_NOTHING = _Said()


class _Draft(NamedTuple):
    """A field that is being typed into, and the record as it was before."""

    uid: str
    field: str
    before: Improvement


def _now() -> datetime:
    return datetime.now(UTC)


class Ledger:
    """Records by uid, removed ones too, in the order in which they were added; *clock* tells the moment for the log."""

    def __init__(self, clock: Callable[[], datetime] = _now) -> None:
        self._clock = clock
        self.records: dict[str, Improvement] = {}
        self.last_events: dict[str, Event] = {}
        self.pending: list[Written] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._draft: _Draft | None = None
        self._seen = (0, 0)

    # Reading -----------------------------------------------------------------------------------------

    def load(self, kept: Improvements) -> None:
        """Hold what is kept, with what is pending on top of it."""
        self.records = {record.uid: record for record in kept.all()}
        self.last_events = kept.last_events()
        self._seen = kept.seen()
        for written in self.pending:
            self._hold(written)

    def is_stale(self, kept: Improvements) -> bool:
        """Return whether something was kept, here or by another window, that this ledger has not read."""
        return kept.seen() != self._seen

    def shown(self) -> list[Improvement]:
        """Return the records that are tracked: all but the removed ones."""
        return [record for record in self.records.values() if not record.removed]

    def log_of(self, kept: Improvements, uid: str) -> list[Event]:
        """Return a record's log, the newest line last, with what is not on the disk yet."""
        return [*kept.events(uid), *(event for written in self.pending for event in written.events if event.improvement == uid)]

    # Editing -----------------------------------------------------------------------------------------

    def add(self, records: Iterable[Improvement], via: str = "") -> Step:
        """Track new records, as one step; what was tracked before comes back as it was, with its log."""
        self.settle()
        gone = {(record.report, record.item): record for record in self.records.values() if record.removed and record.item}
        back = [(gone.get((record.report, record.item)), record) for record in records]
        pairs = ((old, (old or new)._replace(revision=old.revision + 1 if old else 1, removed=False)) for old, new in back)
        return self._do(Step(tuple(pairs), "added"), _Said(via))

    def edit(self, uids: Iterable[str], text: str = "", who: str = "", **fields: Any) -> Step:
        """Give fields of records other values, as one step; *text* and *who* are the reader's words for the log.

        The fields that a report gives can be edited in the reader's own records alone: raises ValueError elsewhere.
        """
        self.settle()
        pairs = []
        for uid in dict.fromkeys(uids):
            record = self.records[uid]
            allowed = (*EDITABLE, *FROM_REPORT) if record.is_own else EDITABLE
            if not set(fields) <= set(allowed):
                raise ValueError(f"the report's own words are not edited: {', '.join(sorted(set(fields) - set(allowed)))}")
            after = record._replace(**fields)
            if after != record:
                pairs.append((record, after._replace(revision=record.revision + 1)))
        return self._do(Step(tuple(pairs), next(iter(fields), "")), _Said("", text, who))

    def replace(self, records: Iterable[Improvement], via: str = "", file: str = "") -> Step:
        """Have records be as given, adding those that are new, as one step: what an import does; *file* is the file's name."""
        self.settle()
        pairs: list[tuple[Improvement | None, Improvement]] = []
        for record in records:
            held = self.records.get(record.uid)
            after = record._replace(revision=held.revision + 1 if held else 1)
            if held is None or after != held._replace(revision=after.revision):
                pairs.append((held, after))
        return self._do(Step(tuple(pairs), "imported"), _Said(via, file=file))

    def remove(self, uids: Iterable[str]) -> Step:
        """Track records no longer, as one step; they and their log stay, marked as removed."""
        self.settle()
        held = [self.records[uid] for uid in dict.fromkeys(uids)]
        pairs = tuple((record, record._replace(removed=True, revision=record.revision + 1)) for record in held if not record.removed)
        return self._do(Step(pairs, "removed"))

    def type(self, uid: str, field: str, text: str) -> None:
        """Take what is being typed into a field: kept, but no line of the log and no step yet; settle() makes it one."""
        if self._draft is not None and (self._draft.uid, self._draft.field) != (uid, field):
            self.settle()
        record = self.records[uid]
        if getattr(record, field) == text:
            return
        self._draft = self._draft or _Draft(uid, field, record)
        value: dict[str, Any] = {field: text}
        self._write(Written(record, record._replace(revision=record.revision + 1, **value)))

    @property
    def can_settle(self) -> bool:
        """Whether something was typed that is no step yet."""
        return self._draft is not None

    def settle(self) -> None:
        """Make what was typed a step with its line in the log, where it differs from before."""
        draft, self._draft = self._draft, None
        if draft is None:
            return
        record = self.records[draft.uid]
        before = record._replace(**{draft.field: getattr(draft.before, draft.field)})
        if before != record:
            self._write(Written(record, record, self._events(before, record)))
            self._remember(Step(((before, record),), draft.field))

    def comment(self, uid: str, text: str, who: str = "", kind: EventKind = EventKind.COMMENT) -> None:
        """Add a line of the reader's to a record's log; it stays for ever, so that it cannot be undone."""
        self.settle()
        record = self.records[uid]
        self._write(Written(record, record, (Event(uid, self._clock(), kind, text=text, who=who),)))

    def take_events(self, events: Sequence[Event]) -> None:
        """Add lines of another's log to records that are held; whoever calls sees that none is there already."""
        by_record: dict[str, list[Event]] = {}
        for event in events:
            by_record.setdefault(event.improvement, []).append(event)
        for uid, lines in by_record.items():
            self._write(Written(self.records[uid], self.records[uid], tuple(lines)))

    # Undo and redo -----------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done) or self._draft is not None

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone that can be done again."""
        return bool(self._undone)

    def undo(self) -> tuple[Step | None, int]:
        """Take the last step back, in the log as a step of its own; return it and how many records were left.

        A field that was changed since, in another window, is left as it is. None where there is nothing to undo.
        """
        self.settle()
        return self._back(self._done, self._undone, "undo")

    def redo(self) -> tuple[Step | None, int]:
        """Do the step again that was undone last; returns as undo() does."""
        self.settle()
        return self._back(self._undone, self._done, "redo")

    def _back(self, source: list[Step], target: list[Step], via: str) -> tuple[Step | None, int]:
        if not source:
            return None, 0
        step, left = source.pop(), 0
        pairs: list[tuple[Improvement | None, Improvement]] = []
        for before, after in step.pairs:
            wanted = before if before is not None else after._replace(removed=True)
            current = self.records.get(after.uid)
            turned = _turned(current, after, wanted) if current is not None else None
            if current is None or turned is None:
                left += 1
                continue
            pairs.append((current, turned._replace(revision=current.revision + 1)))
        back = Step(tuple(pairs), step.field)
        self._apply(back, _Said(via))
        target.append(back)
        return back, left

    # Inside ------------------------------------------------------------------------------------------

    def _do(self, step: Step, said: _Said = _NOTHING) -> Step:
        if step.pairs:
            self._apply(step, said)
            self._remember(step)
        return step

    def _remember(self, step: Step) -> None:
        self._done.append(step)
        del self._done[:-STEPS]
        self._undone.clear()

    def _apply(self, step: Step, said: _Said) -> None:
        for before, after in step.pairs:
            self._write(Written(before, after, self._events(before, after, said)))

    def _write(self, written: Written) -> None:
        self.pending.append(written)
        self._hold(written)

    def _hold(self, written: Written) -> None:
        self.records[written.after.uid] = written.after
        if written.events:
            self.last_events[written.after.uid] = written.events[-1]

    def _events(self, before: Improvement | None, after: Improvement, said: _Said = _NOTHING) -> tuple[Event, ...]:
        at = self._clock()
        if before is None or before.removed > after.removed:
            return (Event(after.uid, at, EventKind.ADDED, **said._asdict()),)
        if after.removed > before.removed:
            return (Event(after.uid, at, EventKind.REMOVED, **said._asdict()),)
        events = []
        for name in _COMPARED:
            old, new = getattr(before, name), getattr(after, name)
            if old != new:
                first, last = difference(old, new)
                events.append(Event(after.uid, at, EventKind.CHANGED, name, first, last, **said._asdict()))
                said = said._replace(text="", who="")  # said once
        return tuple(events)

    # Keeping -----------------------------------------------------------------------------------------

    def flush(self, kept: Improvements) -> list[Improvement]:
        """Keep all that is pending, all or none; return what the reader edited and another window had changed in the same field.

        Those records are as the other window kept them. Raises StoreError, and then all is pending still.
        """
        lost: list[Improvement] = []
        while self.pending:
            try:
                kept.write(self.pending)
            except ImprovementChanged as error:
                lost += self._rebase(error)
                continue
            self.pending.clear()
        self._seen = kept.seen()
        return lost

    def _rebase(self, error: ImprovementChanged) -> list[Improvement]:
        """Have the pending changes of a record start from what is kept of it; return it where they cannot."""
        current = error.current
        mine = [written for written in self.pending if written.after.uid == error.uid]
        others = [written for written in self.pending if written.after.uid != error.uid]
        rebased: list[Written] = []
        for written in mine if current is not None else ():
            base = rebased[-1].after if rebased else current
            turned = _turned(base, written.before, written.after) if base is not None and written.before is not None else None
            if base is None or turned is None:
                break
            revision = base.revision + (written.after != written.before)
            rebased.append(Written(base, turned._replace(revision=revision), written.events))
        if len(rebased) == len(mine):
            self.pending = others + rebased
            self.records[error.uid] = rebased[-1].after
            return []
        self.pending = others
        self._draft = None
        if current is None:
            self.records.pop(error.uid, None)
            return [mine[-1].after]
        self.records[error.uid] = current
        return [current]


def _turned(current: Improvement, before: Improvement, after: Improvement) -> Improvement | None:
    """Return the current record with the fields that differ between two states turned to the second; None where one was changed since."""
    fields = {name: getattr(after, name) for name in _COMPARED if getattr(before, name) != getattr(after, name)}
    if any(getattr(current, name) != getattr(before, name) for name in fields):
        return None
    return current._replace(**fields)


def difference(before: object, after: object) -> tuple[str, str]:
    """Return what the log keeps of a field's two values; of actions and evidence the lines that only one of them has."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        gone = [row_text(row) for row in before if row not in after]
        come = [row_text(row) for row in after if row not in before]
        return "; ".join(gone), "; ".join(come)
    return kept_text(before), kept_text(after)


def kept_text(value: object) -> str:
    """Return a field's value as the log keeps it: an enum's value, an ISO date, a text as it is, nothing for None."""
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else "" if value is None else str(value)


def row_text(row: Action | Evidence) -> str:
    """Return an action or a piece of evidence as a line; of evidence what it shows, where that is said, and else where it is."""
    if isinstance(row, Evidence) and row.shows:
        return row.shows
    values: Mapping[str, object] = row._asdict()
    return " · ".join(text for text in map(kept_text, values.values()) if text)
