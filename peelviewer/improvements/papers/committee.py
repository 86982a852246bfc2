"""The paper for a committee: how many improvements stand how, what closed and what moved since a day, what is overdue, what is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from peelviewer.improvements.counts import Counts, Move, counts, moved_since, tracked_since
from peelviewer.improvements.dates import DAYS_TO_ANSWER, Reply, Standing, reply, standing
from peelviewer.improvements.superseding import brief
from peelviewer.model.improvements import Event, EventKind, ForceStatus, Improvement
from peelviewer.model.report import ImprovementKind
from peelviewer.text.plain import plain_text

from . import words
from .blocks import Block, Column, Empty, Heading, Paper, StatusBar, Style, Table, Text

TITLE = "Improvements asked for by the inspectorate"
_REFERENCE, _ASKED, _REPORT = Column("Ref.", 0.7), Column("What is asked", 3.4), Column("Report", 1.5)
OWN = "Other improvements"
"""What stands for the report of what no report held asks for."""


class Closed(NamedTuple):
    """Something that was closed, and in the log's words who authorised it and on what basis (empty: the log does not say)."""

    move: Move
    basis: str


class AnswerDue(NamedTuple):
    """A report to be answered under section 55: when it was published, by the reader's own word (*is_own_day*) or by its own."""

    report: str
    published: date
    reply: Reply
    is_own_day: bool


class Position(NamedTuple):
    """How improvements stand on a day, for a paper, a slide or a table: what closed, moved otherwise, is new, late or open.

    *late* has the longest overdue first; *opened* is in the order of the records, report by report. *answers* are the reports whose time
    for comments runs, or ended within the last 56 days, with how that stands; *reports* names those that the records are of.
    """

    today: date
    since: date
    counts: Counts
    closed: tuple[Closed, ...]
    moved: tuple[Move, ...]
    new: tuple[Improvement, ...]
    late: tuple[tuple[Improvement, Standing], ...]
    opened: tuple[Improvement, ...]
    answers: tuple[AnswerDue, ...]
    reports: tuple[str, ...]

    @property
    def open_count(self) -> int:
        """How many are not closed."""
        return self.counts.total - self.counts.closed


def position(records: Iterable[Improvement], events: Sequence[Event], today: date, since: date, own_days: Collection[str] = ()) -> Position:
    """Return how the reader's records stand on a day, and what happened to them from the beginning of the day *since* on.

    *own_days* are the reports, by id, whose day of publication is the reader's own.
    """
    held = _by_report([record for record in records if not record.removed])
    moves = moved_since(held, events, since)
    dated = ((record, standing(record, today)) for record in held)
    late = [(record, found) for record, found in dated if found is not None and found.is_overdue]
    return Position(
        today,
        since,
        counts(held, today),
        tuple(Closed(move, _basis(move, events)) for move in moves if move.closed),
        tuple(move for move in moves if not move.closed),
        tuple(tracked_since(held, events, since)),
        tuple(sorted(late, key=lambda pair: pair[1].days)),
        tuple(record for record in held if record.is_open),
        tuple(_answers(held, today, own_days)),
        tuple(dict.fromkeys(record.report_name or OWN for record in held)),
    )


def _by_report(records: list[Improvement]) -> list[Improvement]:
    """Return records with those of a report together, in the order in which their reports came."""
    order = {name: place for place, name in reversed(list(enumerate(record.report_name for record in records)))}
    return sorted(records, key=lambda record: order[record.report_name])


def _basis(move: Move, events: Iterable[Event]) -> str:
    """Return who authorised a closure and on what basis: by the last line of the log on it, else by the change itself.

    What was said of an earlier closure, which did not last, says nothing of this one.
    """
    of_it = (event for event in events if event.improvement == move.record.uid and event.kind is EventKind.CLOSURE)
    said = max((event for event in of_it if event.at >= move.last.at), key=lambda event: event.at, default=move.last)
    return ": ".join(part for part in (said.who, said.text) if part)


def _answers(records: Iterable[Improvement], today: date, own_days: Collection[str]) -> Iterator[AnswerDue]:
    days = {record.report_name: (record.published, record.report) for record in records if record.published and not record.is_own}
    for name, (published, report) in days.items():
        found = reply(published, today)
        if published <= today and found.left > -DAYS_TO_ANSWER:
            yield AnswerDue(name, published, found, report in own_days)


# The paper -------------------------------------------------------------------------------------------


def paper(found: Position) -> Paper:
    """Return the paper for a committee on how improvements stand."""
    blocks = (*_summary(found), *_since(found), *_late(found), *_open(found), *_answers_table(found))
    as_at = f"As at {words.day(found.today)}, with what changed since {words.day(found.since)}"
    return Paper(TITLE, as_at, TITLE, as_at, blocks)


def sentence(found: Position) -> str:
    """Return the counts by status as a committee paper states them: "Of 194 improvements 157 are open: in progress 130, …"."""
    if not found.counts.total:
        return "No improvement is tracked."
    stated = [(status, count) for status, count in found.counts.by_status.items() if count]
    opened = ", ".join(f"{words.status(status).lower()} {count:,}" for status, count in stated if status.is_open)
    shut = ", ".join(f"{words.status(status).lower()} {count:,}" for status, count in stated if not status.is_open)
    whole = f"Of {words.counted(found.counts.total, 'improvement')}, {_are(found.open_count)} open{f': {opened}' if opened else ''}."
    return f"{whole} {_are(found.counts.closed).capitalize()} closed: {shut}." if shut else whole


def _are(count: int) -> str:
    return f"{count:,} is" if count == 1 else f"{count:,} are" if count else "none is"


def lateness(found: Position) -> str:
    """Return how many are overdue and the longest by how much, as a sentence."""
    if not found.late:
        return "None is overdue."
    longest = -found.late[0][1].days
    by = f"by {words.counted(longest, 'day')}" if len(found.late) == 1 else f"the longest by {words.counted(longest, 'day')}"
    return f"{_are(len(found.late)).capitalize()} overdue, {by}."


def change(found: Position) -> str:
    """Return how many were closed, moved and came to be tracked since the day, as a sentence."""
    closed = f"{words.counted(len(found.closed), 'improvement')} {'was' if len(found.closed) == 1 else 'were'} closed"
    moved = f"{len(found.moved):,} moved to another status"
    new = f"; {len(found.new):,} {'was' if len(found.new) == 1 else 'were'} newly tracked" if found.new else ""
    return f"Since {words.day(found.since)}, {closed} and {moved}{new}."


def _summary(found: Position) -> Iterator[Block]:
    yield Empty("Committee, date of the meeting, author and purpose of this paper")
    yield Heading("Summary")
    yield Text(f"{sentence(found)} {lateness(found)} {change(found)}")
    yield Empty("What the committee is asked to decide or note")
    if not found.counts.total:
        return
    held = [(status, count) for status, count in found.counts.by_status.items() if count]
    about = f"A bar of {words.counted(found.counts.total, 'improvement')}, part by part: "
    yield StatusBar(tuple(held), about + words.joined(f"{words.status(status).lower()} {count:,}" for status, count in held))
    stated = ", ".join(f"{words.status(status).lower()} {count:,}" for status, count in held)
    yield Text(f"From left to right: {stated}.", Style.SOURCE)
    yield _counts_table(found)


def _counts_table(found: Position) -> Table:
    late = [record.status for record, _ in found.late]
    rows = [(words.status(status), f"{count:,}", f"{late.count(status):,}") for status, count in found.counts.by_status.items()]
    total = ("All", f"{found.counts.total:,}", f"{len(late):,}")
    columns = (Column("Force’s status", 3), Column("Improvements", numbers=True), Column("Overdue", numbers=True))
    about = "How many improvements have each status of the force, and how many of them are overdue; the last row is the sum"
    return Table("Improvements by status", about, columns, (*rows, total), total=True)


def _since(found: Position) -> Iterator[Block]:
    since = words.day(found.since)
    yield Heading(f"Closed since {since}")
    if found.closed:
        columns = (_REFERENCE, _ASKED, _REPORT, Column("Closed as", 1.2), Column("On", 1.2), Column("On whose word and basis", 2))
        rows = tuple(
            (*_named(each.move.record), *_move(each.move), each.basis or Empty("Who authorised it, on what basis")) for each in found.closed
        )
        yield Table("Closed", f"What was closed since {since}, by whom and on what basis", columns, rows)
    else:
        yield Text(f"Nothing was closed since {since}.")
    yield Heading(f"Moved since {since}")
    if found.moved:
        columns = (_REFERENCE, _ASKED, _REPORT, Column("Was", 1.3), Column("Is", 1.3), Column("Since", 1.2))
        rows = tuple((*_named(move.record), words.status(move.before), *_move(move)) for move in found.moved)
        yield Table("Moved", f"What has another status than on {since}, but for what was open then and is closed now", columns, rows)
    else:
        yield Text(f"Nothing else has another status than on {since}.")


def _named(record: Improvement) -> tuple[str, str, str]:
    return record.reference, asked(record), record.report_name or OWN


def asked(record: Improvement) -> str:
    """Return what is asked for, after its kind where it is more than an area for improvement."""
    wording = plain_text(record.wording)
    return wording if record.kind is ImprovementKind.AREA else f"{words.kind(record)}: {wording}"


def _move(move: Move) -> tuple[str, str]:
    by = f" by {brief(move.record.superseded_by)}" if move.after is ForceStatus.SUPERSEDED and move.record.superseded_by else ""
    return f"{words.status(move.after)}{by}", words.day(move.last.at.astimezone().date())


def _late(found: Position) -> Iterator[Block]:
    yield Heading("Overdue")
    if not found.late:
        yield Text("None is overdue.")
        return
    columns = (_REFERENCE, _ASKED, _REPORT, Column("Owner", 1.6), Column("Closing date", 1.5), Column("Overdue", 1.15, numbers=True))
    rows = tuple(
        (*_named(record), record.owner or words.NO_OWNER, words.closing_date(each), words.late(each)) for record, each in found.late
    )
    yield Table("Overdue", "What is open past its date, the longest overdue first, with its owner", columns, rows)


def _open(found: Position) -> Iterator[Block]:
    yield Heading("Open")
    if not found.opened:
        yield Text("Nothing is open.")
    columns = (_REFERENCE, _ASKED, Column("Owner", 1.6), Column("Status", 1.3), Column("Closing date", 1.5))
    for name, records in groupby(found.opened, key=lambda record: record.report_name):
        rows = tuple(
            (
                *(record.reference, asked(record), record.owner or words.NO_OWNER),
                *(words.status(record.status), words.closing_dates(record)),
            )
            for record in records
        )
        yield Heading(name or OWN, 2)
        of = f"of {name}" if name else "that no report held asks for"
        about = f"Each open improvement {of}, with its owner, status and closing date"
        yield Table(f"Open: {name or OWN}", about, columns, rows)


def _answers_table(found: Position) -> Iterator[Block]:
    if not found.answers:
        return
    yield Heading("Responses due under section 55")
    columns = (Column("Report", 3), Column("Published", 1.3), Column("Last day for comments", 1.5), Column("Stands at", 1.5))
    rows = tuple((each.report, _published(each), words.day(each.reply.day), words.countdown(each.reply)) for each in found.answers)
    about = f"Reports whose {DAYS_TO_ANSWER} days for comments run, or ended within as many days, with the last day and how it stands"
    yield Table("Responses due", about, columns, rows)


def _published(answer: AnswerDue) -> str:
    return f"{words.day(answer.published)}{' (our own entry)' if answer.is_own_day else ''}"
