"""What is late and what is soon, and the day by which a commissioner must have answered a report."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from peelviewer.model.improvements import Improvement

SOON = 14
"""Days before its date from which something counts as due soon."""
DAYS_TO_ANSWER = 56
"""Section 55 of the Police Act 1996, as amended in 2017: within 56 days beginning with the day of publication."""


class Whose(Enum):
    """Whose date it is."""

    FORCE = "force"
    INSPECTORATE = "inspectorate"


class Standing(NamedTuple):
    """How a date of an open improvement stands to a day: *days* until it, below zero since it passed; *whose* date it is."""

    whose: Whose
    day: date
    days: int

    @property
    def is_overdue(self) -> bool:
        """Whether the day has passed."""
        return self.days < 0

    @property
    def is_soon(self) -> bool:
        """Whether the day is today or within the next two weeks."""
        return 0 <= self.days <= SOON


def due(record: Improvement) -> date | None:
    """Return the day that the force works to: its own target, else the inspectorate's deadline."""
    return record.target or record.deadline


def standing(record: Improvement, today: date) -> Standing | None:
    """Return how the date that presses most stands; None where nothing is to be done any more, or no date is known.

    Of two dates that have passed it is the one that passed first, else the one that comes first.
    """
    if not record.is_open:
        return None
    dates = ((Whose.FORCE, record.target), (Whose.INSPECTORATE, record.deadline))
    known = [Standing(whose, day, (day - today).days) for whose, day in dates if day is not None]
    return min(known, key=lambda each: each.days, default=None)


def is_overdue(record: Improvement, today: date) -> bool:
    """Return whether a date of an open improvement has passed, the force's or the inspectorate's."""
    found = standing(record, today)
    return found is not None and found.is_overdue


def is_due_soon(record: Improvement, today: date) -> bool:
    """Return whether nothing of an open improvement is overdue, and a date of it comes within two weeks."""
    found = standing(record, today)
    return found is not None and found.is_soon


class Reply(NamedTuple):
    """The commissioner's answer to a report: the last *day* for it, which day of the 56 *today* is, and how many are *left*.

    *number* is 1 on the day of publication and 56 on the last day; *left* is 0 on the last day and below zero after it.
    """

    day: date
    number: int
    left: int

    @property
    def share(self) -> float:
        """How much of the time has gone, from 0 to 1."""
        return min(1.0, max(0.0, self.number / DAYS_TO_ANSWER))


def last_day(published: date) -> date:
    """Return the last day for the answer to a report: the day of publication is the first of the 56."""
    return published + timedelta(days=DAYS_TO_ANSWER - 1)


def reply(published: date, today: date) -> Reply:
    """Return how the time for the answer to a report stands on a day."""
    day = last_day(published)
    return Reply(day, (today - published).days + 1, (day - today).days)
