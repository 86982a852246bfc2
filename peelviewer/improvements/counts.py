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


def by_question(records: Iterable[Improvement], report: str, today: date) -> dict[str, Counts]:
    """Count a report's improvements by the id of the heading they are asked under."""
    parts: dict[str, list[Improvement]] = {}
    for record in records:
        if record.report == report and not record.removed:
            parts.setdefault(record.question, []).append(record)
    return {question: counts(part, today) for question, part in parts.items()}


def by_report(records: Iterable[Improvement], today: date) -> dict[str, Counts]:
    """Count improvements by the id of their report."""
    parts: dict[str, list[Improvement]] = {}
    for record in records:
        if record.report and not record.removed:
            parts.setdefault(record.report, []).append(record)
    return {report: counts(part, today) for report, part in parts.items()}


class Move(NamedTuple):
    """That an improvement has another status than on a day before: which it had then (None: it was not tracked), and has now."""

    record: Improvement
    before: ForceStatus | None
    after: ForceStatus
    last: Event

    @property
    def closed(self) -> bool:
        """Whether it was open, or not tracked, and nothing is to be done any more."""
        return not self.after.is_open and (self.before is None or self.before.is_open)


def moved_since(records: Iterable[Improvement], events: Iterable[Event], since: date) -> list[Move]:
    """Return what has another status than at the beginning of a day (of the reader's clock), in the order of the records.

    *events* are those of the whole log; what was changed and put back is not among them.
    """
    firsts: dict[str, Event] = {}
    lasts: dict[str, Event] = {}
    for event in sorted(events, key=lambda event: event.at):
        concerns = event.kind is EventKind.ADDED or (event.kind is EventKind.CHANGED and event.field == "status")
        if concerns and event.at.astimezone().date() >= since:
            firsts.setdefault(event.improvement, event)
            lasts[event.improvement] = event
    moves = []
    for record in records:
        first = firsts.get(record.uid)
        if first is None or record.removed:
            continue
        before = ForceStatus(first.before) if first.field == "status" and first.before in list(ForceStatus) else None
        if before is not record.status:
            moves.append(Move(record, before, record.status, lasts[record.uid]))
    return moves
