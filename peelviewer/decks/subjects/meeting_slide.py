"""A slide for the meeting: how far what is tracked is, in the reports' language, and what is overdue or due soon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from peelviewer.decks.base import Line, Slide
from peelviewer.improvements.counts import counts
from peelviewer.improvements.dates import Standing, due, standing
from peelviewer.improvements.words import MONTHS
from peelviewer.model.improvements import Improvement
from peelviewer.text.plain import plain_text

MOST_NAMED, LONGEST = 8, 110
"""What presses and is named at most, and the letters of its wording."""


def meeting_slide(records: Sequence[Improvement], today: date) -> Slide:
    """Return a slide of records as they stand on a day: counts by status, then what is overdue or due soon, the latest first."""
    found = counts(records, today)
    held = [(status, number) for status, number in found.by_status.items() if number]
    title = f"{_many(found.total, 'improvement')}: {found.closed} closed, {found.overdue} overdue"
    lines = [Line("; ".join(f"{status.in_english.lower()} {number}" for status, number in held) or "none is tracked", _day(today))]
    pressing = [(record, at) for record in records if (at := standing(record, today)) is not None and (at.is_overdue or at.is_soon)]
    pressing.sort(key=lambda each: each[1].days)
    lines += [Line(_said(record, at), record.reference) for record, at in pressing[:MOST_NAMED]]
    rest = len(pressing) - MOST_NAMED
    if rest > 0:
        lines.append(Line(f"and {_many(rest, 'more')}".removesuffix("s"), ""))
    notes = "\n\n".join(_in_full(record) for record in records if record.is_open)
    return Slide("improvements-meeting", "lines", title, tuple(lines), (), notes, f"The force's own list of improvements, {_day(today)}")


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _said(record: Improvement, at: Standing) -> str:
    """Return a record on a line: its wording in short, owner, and how its date stands."""
    words = plain_text(record.wording)
    words = words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]}…"
    when = f"overdue {_many(-at.days, 'day')}" if at.is_overdue else f"due {_day(at.day)}"
    return f"{words} ({', '.join(part for part in (record.owner or 'no owner', when) if part)})"


def _in_full(record: Improvement) -> str:
    """Return an open record for the speaker's notes."""
    day = due(record)
    parts = (
        record.report_name,
        record.status.in_english,
        record.owner or "no owner",
        f"due {_day(day)}" if day else "no date set",
    )
    return f"{record.reference}: {plain_text(record.wording)} ({', '.join(part for part in parts if part)})"
