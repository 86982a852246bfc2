"""How papers say days, counts and statuses: in English, the language of the reports."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from peelviewer.analysis.citation import day_in_full
from peelviewer.improvements.dates import Reply, Standing, Whose
from peelviewer.model.improvements import KIND_WORDS, ForceStatus, Improvement
from peelviewer.model.report import ImprovementKind

NO_DATE, NO_OWNER = "No date set", "No owner"


def counted(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun, *many* where that is no plain s: "1 report", "1,200 reports"."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def joined(parts: Iterable[str]) -> str:
    """Return parts as a list in a sentence: "a", "a and b", "a, b and c"."""
    *before, last = [part for part in parts if part] or [""]
    return f"{', '.join(before)} and {last}" if before else last


def kind(record: Improvement) -> str:
    """Return what a record is called in the inspectorate's words."""
    return KIND_WORDS[record.kind]


def kinds(records: Iterable[Improvement]) -> str:
    """Return how many of each kind there are: "1 cause of concern, 2 recommendations and 12 areas for improvement"."""
    held = [record.kind for record in records]
    nouns = {
        ImprovementKind.CAUSE_OF_CONCERN: ("cause of concern", "causes of concern"),
        ImprovementKind.RECOMMENDATION: ("recommendation", "recommendations"),
        ImprovementKind.AREA: ("area for improvement", "areas for improvement"),
    }
    return joined(counted(held.count(each), *noun) for each, noun in nouns.items() if each in held)


def status(which: ForceStatus) -> str:
    """Return what a status of the force is called."""
    return which.in_english


def inspectorate(record: Improvement) -> str:
    """Return what the inspectorate's own status of a record is called."""
    return record.inspectorate.in_english


def day(which: date | None) -> str:
    """Return a day in full, or that none is set."""
    return day_in_full(which) if which is not None else NO_DATE


def closing_dates(record: Improvement) -> str:
    """Return the days by which something is to be done, the force's and the inspectorate's, each with whose it is."""
    force = f"{day(record.target)} (force)" if record.target else ""
    stated = day(record.deadline) if record.deadline else f"“{record.deadline_wording}”" if record.deadline_wording else ""
    inspectorate = f"{stated} (inspectorate)" if stated else ""
    return "; ".join(part for part in (force, inspectorate) if part) or NO_DATE


def late(standing: Standing) -> str:
    """Return how late something is: "84 days"."""
    return counted(-standing.days, "day")


def closing_date(standing: Standing) -> str:
    """Return the date that something is measured by, with whose it is."""
    return f"{day(standing.day)} ({'force' if standing.whose is Whose.FORCE else 'inspectorate'})"


def countdown(reply: Reply) -> str:
    """Return how the time for an answer stands: which of the 56 days it is and how many are left, or how long it is over."""
    if reply.left < 0:
        return f"{counted(-reply.left, 'day')} after the last day"
    left = f"{counted(reply.left, 'day')} left" if reply.left else "the last day"
    return f"day {reply.number} of 56, {left}"
