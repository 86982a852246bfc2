"""How records, their dates and the lines of their log are said to the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from peelviewer.model.improvements import KIND_WORDS, Event, EventKind, ForceStatus, Improvement, InspectorateStatus, Rating
from peelviewer.model.report import ImprovementKind
from peelviewer.text.plain import plain_text
from peelviewer.wording import plural, tr, translatable

from .counts import Counts
from .dates import Standing, Whose
from .superseding import words_in

FIELD_WORDS = {
    "reference": translatable("Reference"),
    "wording": translatable("What is asked"),
    "report_name": translatable("Report"),
    "force": translatable("Force"),
    "question_name": translatable("Question"),
    "section": translatable("Section"),
    "page": translatable("Page"),
    "last_page": translatable("Last page"),
    "kind": translatable("Kind"),
    "theme": translatable("Theme"),
    "lead": translatable("Lead"),
    "owner": translatable("Owner"),
    "board": translatable("Board"),
    "published": translatable("Day of publication"),
    "deadline": translatable("Inspectorate’s deadline"),
    "deadline_wording": translatable("Its wording"),
    "target": translatable("Target date"),
    "status": translatable("Force’s status"),
    "superseded_by": translatable("Superseded by"),
    "inspectorate": translatable("Inspectorate’s status"),
    "rating": translatable("Rating"),
    "actions": translatable("Actions"),
    "evidence": translatable("Evidence"),
}
"""What the fields of a record are called; said with tr()."""
_ENUMS: dict[str, type[ForceStatus] | type[InspectorateStatus] | type[Rating]] = {
    "status": ForceStatus,
    "inspectorate": InspectorateStatus,
    "rating": Rating,
}
_PART_THAT_IS_A_DAY = re.compile(r"(?:(?<=^)|(?<= · )|(?<=; ))\d{4}-\d{2}-\d{2}(?= · |; |$)")
"""A day among the parts of an action or a piece of evidence, as row_text() joins them."""
_VIA = {"undo": translatable("undone"), "redo": translatable("done again"), "import": translatable("from a file")}


def kind_words(kind: ImprovementKind) -> str:
    """Return what a kind is called."""
    return tr(KIND_WORDS[kind])


def field_words(field: str) -> str:
    """Return what a field is called; its own name where it has no other."""
    return tr(FIELD_WORDS[field]) if field in FIELD_WORDS else field


def value_words(field: str, text: str) -> str:
    """Return a value that the log keeps as it is said to the reader."""
    with suppress(ValueError):
        if field in _ENUMS:
            return _ENUMS[field](text).words
        if field == "kind":
            return kind_words(ImprovementKind(text))
        if field in ("published", "deadline", "target"):
            return day_words(date.fromisoformat(text))
        if field == "superseded_by":
            return words_in(text)
        if field in ("actions", "evidence"):
            return _PART_THAT_IS_A_DAY.sub(lambda part: day_words(date.fromisoformat(part[0])), text)
    return plain_text(text) if field in ("wording", "deadline_wording") else text


MONTHS = (
    *(translatable("January"), translatable("February"), translatable("March"), translatable("April"), translatable("May")),
    *(translatable("June"), translatable("July"), translatable("August"), translatable("September"), translatable("October")),
    *(translatable("November"), translatable("December")),
)


def month_name(number: int) -> str:
    """Return the name of a month, 1 to 12."""
    return tr(MONTHS[number - 1])


def rating_said(rating: Rating) -> str:
    """Return a rating with what it is (Rating: Red), nothing where there is none."""
    return "" if rating is Rating.NONE else tr("{field}: {value}", field=field_words("rating"), value=rating.words)


def month_words(day: date) -> str:
    """Return a day's month and year (March 2017)."""
    return f"{month_name(day.month)} {day.year}"


def day_words(day: date | None) -> str:
    """Return a day in full (31 March 2017), nothing for None."""
    return f"{day.day} {month_name(day.month)} {day.year}" if day is not None else ""


def short_day(day: date, today: date) -> str:
    """Return a day in short: 11 Apr, with the year where it is another than today's."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {month_name(day.month)[:3]}{year}"


def dated(day: date) -> str:
    """Return a day for a narrow column: 31 Mar 2017."""
    return f"{day.day} {month_name(day.month)[:3]} {day.year}"


def brief_event(event: Event) -> str:
    """Return what a line of the log says in a narrow column: the reader's words where there are any, of a status the status alone."""
    if event.text:
        return event.text
    return value_words("status", event.after) if event.field == "status" and not event.via else event_words(event)


def event_words(event: Event) -> str:
    """Return what a line of the log says, without its day: what happened, the reader's words, and whose word it is."""
    said = _happened(event)
    if event.via in _VIA:
        said = f"{said} ({tr('from {file}', file=event.file) if event.file else tr(_VIA[event.via])})"
    words = f"{said}: {event.text}" if said and event.text else said or event.text
    return f"{words} – {event.who}" if event.who else words


def _happened(event: Event) -> str:
    if event.kind is EventKind.ADDED:
        return tr("Tracked")
    if event.kind is EventKind.REMOVED:
        return tr("No longer tracked")
    if event.kind is EventKind.CLOSURE:
        return tr("Closure authorised")
    if event.kind is EventKind.COMMENT:
        return ""
    name, after = field_words(event.field), value_words(event.field, event.after)
    if not after:
        return tr("{field} taken out: {value}", field=name, value=value_words(event.field, event.before)) if event.before else name
    return tr("{field}: {value}", field=name, value=after)


_STEPS = {"added": translatable("tracked"), "removed": translatable("no longer tracked"), "imported": translatable("from a file")}


def step_words(field: str, count: int) -> str:
    """Return what a step was about and how many records it changed."""
    about = tr(_STEPS[field]) if field in _STEPS else field_words(field)
    return plural("{about}, {n} improvement", "{about}, {n} improvements", count, about=about)


def counts_words(counts: Counts) -> str:
    """Return counts as a committee paper states them: in progress 130, awaiting allocation 27, and so on, the most first."""
    held = sorted(((number, status) for status, number in counts.by_status.items() if number), key=lambda each: -each[0])
    parts = [f"{status.words} {number:,}" for number, status in held]
    parts += [f"{tr('Overdue')} {counts.overdue:,}"] if counts.overdue else []
    parts += [f"{tr('Due soon')} {counts.soon:,}"] if counts.soon else []
    return ", ".join(parts) or tr("Nothing is tracked")


def summary_words(records: Sequence[Improvement]) -> str:
    """Return how many records there are, of how many reports and forces."""
    if not records:
        return ""
    reports = len({record.report or record.report_name for record in records if record.report or record.report_name})
    forces = len({record.force for record in records if record.force})
    parts = [plural("{count} tracked", "{count} tracked", len(records), count=f"{len(records):,}")]
    parts += [plural("of {n} report", "of {n} reports", reports)] if reports else []
    parts += [plural("of {n} force", "of {n} forces", forces)] if forces else []
    return " ".join(parts)


def standing_words(standing: Standing) -> str:
    """Return how a date stands: overdue by how many days, due today or soon, or how many days are left."""
    if standing.is_overdue:
        if standing.whose is Whose.INSPECTORATE:
            return plural("Deadline passed {n} day ago", "Deadline passed {n} days ago", -standing.days)
        return plural("Overdue {n} day", "Overdue {n} days", -standing.days)
    if not standing.days:
        return tr("Due today")
    return plural("Due in {n} day", "Due in {n} days", standing.days)
