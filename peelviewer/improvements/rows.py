"""The list of improvements as it is shown: narrowed, in an order, and in groups. Made to be asked with each key that is typed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from peelviewer.model.improvements import Event, ForceStatus, Improvement, Rating
from peelviewer.model.report import ImprovementKind
from peelviewer.text.folding import fold
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr, translatable

from .counts import Counts
from .dates import SOON, Standing, due, standing
from .words import kind_words, month_words

REFERENCE, ASKED, KIND, OWNER, DUE, STATUS, RATING, LAST = "reference", "asked", "kind", "owner", "due", "status", "rating", "last"
ORDERS = (REFERENCE, ASKED, KIND, OWNER, DUE, STATUS, RATING, LAST)
"""What rows can be ordered by."""
BY_REPORT, BY_QUESTION, BY_OWNER, BY_STATUS, BY_MONTH, UNGROUPED = "report", "question", "owner", "status", "month", ""
GROUPS = {
    BY_REPORT: translatable("Report"),
    BY_QUESTION: translatable("Question"),
    BY_OWNER: translatable("Owner"),
    BY_STATUS: translatable("Status"),
    BY_MONTH: translatable("Month due"),
    UNGROUPED: translatable("Nothing"),
}
"""What rows can be grouped by, and what that is called; said with tr()."""
NOBODY = "\0"
"""Stands for no owner, where an owner is asked for."""
_LATE = date(9999, 12, 31)
_PARTS = re.compile(r"\d+|\D+")


class Row(NamedTuple):
    """An improvement as it is listed: its report's name now, its plain wording, how its date stands, and its last line in the log.

    *force_name* is what its force is called. *text* is what words are looked for in, folded; *keys* are what it is ordered by;
    *places* are its groups, each with its key and title.
    """

    record: Improvement
    report_name: str
    force_name: str
    wording: str
    standing: Standing | None
    last: Event | None
    text: str
    keys: dict[str, tuple[Any, ...]]
    places: dict[str, tuple[str, str]]


class Group(NamedTuple):
    """A heading of the list: what its rows have in common, and how many there are; folded ones are not shown below it."""

    key: str
    title: str
    number: int
    folded: bool = False


class Wanted(NamedTuple):
    """What the list is narrowed to; what is empty does not matter. *owner* may be NOBODY, *question* and *month* are keys of groups."""

    words: str = ""
    report: str = ""
    question: str = ""
    kind: str = ""
    status: str = ""
    owner: str = ""
    month: str = ""
    overdue: bool = False


def row_of(record: Improvement, today: date, last: Event | None = None, report_name: str = "", force_name: str = "") -> Row:
    """Return an improvement as it is listed on a day; *report_name* and *force_name* are what the library calls its report and force."""
    name, wording = report_name or record.report_name, plain_text(record.wording)
    order = _STATUSES.index(record.status)
    place = (name == "", name, _natural(record.reference))
    found = standing(record, today)
    keys = {
        REFERENCE: place,
        ASKED: (wording.casefold(),),
        KIND: (record.kind.value, *place),
        OWNER: (not record.owner, record.owner.casefold(), *place),
        DUE: (due(record) or _LATE, *place),
        STATUS: (order, *place),
        RATING: (_RATINGS.index(record.rating), *place),
        LAST: (-last.at.timestamp() if last is not None else 0.0, *place),
    }
    force = force_name or record.force
    words = (record.reference, wording, name, force, record.owner, record.lead, record.board, record.theme, record.question_name)
    return Row(record, name, force, wording, found, last, fold(" ".join(words)), keys, _places(record, name))


def parent_of(row: Row | None, rows: Iterable[Row]) -> Row | None:
    """Return the cause of concern that a recommendation belongs to, where it is among *rows*."""
    if row is None or not row.record.parent or row.record.kind is not ImprovementKind.RECOMMENDATION:
        return None
    names = row.record.report, row.record.parent
    return next((other for other in rows if (other.record.report, other.record.item) == names), None)


def _natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a key by which 2a comes before 10a."""
    parts = _PARTS.findall(text)
    return tuple((not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts)


def narrowed(rows: Sequence[Row], wanted: Wanted) -> list[Row]:
    """Return the rows that are wanted, in their order."""
    found = list(rows)
    if wanted.report:
        found = [row for row in found if (row.record.report or row.report_name) == wanted.report]
    for group, key in ((BY_QUESTION, wanted.question), (BY_MONTH, wanted.month)):
        if key:
            found = [row for row in found if row.places[group][0] == key]
    if wanted.kind:
        found = [row for row in found if row.record.kind.value == wanted.kind]
    if wanted.status:
        found = [row for row in found if row.record.status.value == wanted.status]
    if wanted.owner:
        owner = "" if wanted.owner == NOBODY else wanted.owner
        found = [row for row in found if row.record.owner == owner]
    if wanted.overdue:
        found = [row for row in found if row.standing is not None and row.standing.days < 0]
    for word in fold(wanted.words).split():
        found = [row for row in found if word in row.text]
    return found


def counted(rows: Sequence[Row]) -> Counts:
    """Count rows by status, and how many are overdue or due soon."""
    found = Counter([row.record.status for row in rows])
    days = [row.standing.days for row in rows if row.standing is not None]
    overdue, soon = sum(day < 0 for day in days), sum(0 <= day <= SOON for day in days)
    return Counts({status: found[status] for status in ForceStatus}, overdue, soon)


def ordered(rows: Sequence[Row], order: str, descending: bool = False) -> list[Row]:
    """Return rows in an order of ORDERS; those without an owner or a date come last either way."""
    found = sorted(rows, key=lambda row: row.keys[order], reverse=descending)
    if descending and order in (OWNER, DUE):
        empty = [row for row in found if not (row.record.owner if order == OWNER else due(row.record))]
        names = {id(row) for row in empty}
        found = [row for row in found if id(row) not in names] + empty
    return found


def grouped(rows: Sequence[Row], group: str, folded: Collection[str] = ()) -> list[Row | Group]:
    """Return rows under the headings of a group of GROUPS, each in the order given; those of *folded* headings (keys) are left out."""
    if not group:
        return list(rows)
    parts: dict[str, list[Row]] = {}
    titles: dict[str, str] = {}
    for row in rows:
        key, title = row.places[group]
        if key in parts:
            parts[key].append(row)
        else:
            parts[key], titles[key] = [row], title
    listed: list[Row | Group] = []
    for key in sorted(parts):
        listed.append(Group(key, titles[key], len(parts[key]), key in folded))
        if key not in folded:
            listed += parts[key]
    return listed


_LAST = "\U0010ffff"  # comes after every name
_STATUSES = list(ForceStatus)
_RATINGS = (Rating.RED, Rating.AMBER, Rating.GREEN, Rating.NONE)


def _places(record: Improvement, report_name: str) -> dict[str, tuple[str, str]]:
    """Return the groups that a record stands in: of each the key by which groups are ordered, and its title."""
    question, day = plain_text(record.question_name), due(record)
    return {
        BY_REPORT: (report_name or _LAST, report_name or tr("No report")),
        BY_QUESTION: (question.casefold() or _LAST, question or tr("No question")),
        BY_OWNER: (record.owner.casefold() or _LAST, record.owner or tr("No owner")),
        BY_STATUS: (str(_STATUSES.index(record.status)), record.status.words),
        BY_MONTH: (f"{day:%Y-%m}" if day else _LAST, month_words(day) if day else tr("No date set")),
    }


def spoken(row: Row) -> str:
    """Return a row as one sentence for a screen reader."""
    from .words import day_words, rating_said, standing_words

    record, day = row.record, due(row.record)
    dates = [tr("Due: {date}", date=day_words(day))] if day else [plain_text(record.deadline_wording)]
    if row.standing is not None and (row.standing.is_overdue or row.standing.is_soon):
        dates.append(standing_words(row.standing))
    parts = [record.reference, kind_words(record.kind), row.wording, row.report_name or row.force_name, record.status.words]
    parts += [rating_said(record.rating), record.owner, *dates]
    return ", ".join(part for part in parts if part)
