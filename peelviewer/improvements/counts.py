"""How many improvements stand how: by status, by question, and what moved since a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from peelviewer.model.improvements import CLOSED, Event, EventKind, ForceStatus, Improvement

from .dates import is_due_soon, is_overdue


class Counts(NamedTuple):
    """How many improvements there are by the force's status, how many of the open ones are overdue, and how many due soon."""

    by_status: dict[ForceStatus, int]
    overdue: int = 0
    soon: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.by_status.values())

    @property
    def closed(self) -> int:
        """Those of which nothing is to be done any more."""
        return sum(self.by_status.get(status, 0) for status in CLOSED)


def counts(records: Iterable[Improvement], today: date) -> Counts:
    """Count improvements on a day; every status has its number, in the order in which work goes on. Removed ones are left out."""
    held = [record for record in records if not record.removed]
    found = Counter(record.status for record in held)
    overdue = sum(is_overdue(record, today) for record in held)
    return Counts({status: found[status] for status in ForceStatus}, overdue, sum(is_due_soon(record, today) for record in held))


def by_report(records: Iterable[Improvement], today: date) -> dict[str, Counts]:
    """Count improvements by the id of their report."""
    parts: dict[str, list[Improvement]] = {}
    for record in records:
        if record.report and not record.removed:
            parts.setdefault(record.report, []).append(record)
    return {report: counts(part, today) for report, part in parts.items()}


class Move(NamedTuple):
    """That an improvement that is tracked has another status than before: which it had then, has now, and what changed it last."""

    record: Improvement
    before: ForceStatus
    after: ForceStatus
    last: Event

    @property
    def closed(self) -> bool:
        """Whether it was open, and nothing is to be done any more."""
        return not self.after.is_open and self.before.is_open


def moved_since(records: Iterable[Improvement], events: Iterable[Event], since: date) -> list[Move]:
    """Return what has another status than at the beginning of a day (of the reader's clock), or than when it came to be tracked since.

    *events* are those of the whole log. In the order of the records; what was changed and put back is not among them, and to be
    tracked is no change of a status.
    """
    changes: dict[str, list[Event]] = {}
    for event in _since(events, since):
        if event.kind is EventKind.CHANGED and event.field == "status" and event.before in list(ForceStatus):
            changes.setdefault(event.improvement, []).append(event)
    found = ((record, changes[record.uid]) for record in records if record.uid in changes and not record.removed)
    moves = (Move(record, ForceStatus(those[0].before), record.status, those[-1]) for record, those in found)
    return [move for move in moves if move.before is not move.after]


def tracked_since(records: Iterable[Improvement], events: Iterable[Event], since: date) -> list[Improvement]:
    """Return what came to be tracked from the beginning of a day on, and still is, in the order of the records."""
    new = {event.improvement for event in _since(events, since) if event.kind is EventKind.ADDED}
    return [record for record in records if record.uid in new and not record.removed]


def _since(events: Iterable[Event], since: date) -> list[Event]:
    """Return the events from the beginning of a day on, in their order."""
    return sorted((event for event in events if event.at.astimezone().date() >= since), key=lambda event: event.at)
