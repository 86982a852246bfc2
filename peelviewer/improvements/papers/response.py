"""A local policing body's response to a report, under section 55 of the Police Act 1996: all facts, and an empty place for each opinion.

Section 55, subsections (5), (5A) and (5B), as amended by section 37 of the Policing and Crime Act 2017: the comments of the local policing
body, with those of the chief officer, are published within 56 days beginning with the day of publication; to a recommendation they explain
what action has been or will be taken, or why none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from peelviewer.analysis import citation
from peelviewer.analysis.doubt import doubt_of_grade, doubt_of_improvement
from peelviewer.analysis.editions_held import published_words
from peelviewer.analysis.improvements import asked
from peelviewer.analysis.pages import spelled
from peelviewer.improvements.dates import DAYS_TO_ANSWER, last_day, reply
from peelviewer.improvements.editions import own_of, tracked_of
from peelviewer.improvements.from_reports import published_on, records_of
from peelviewer.model.editions import best_first, edition_of, gives_grades
from peelviewer.model.improvements import Improvement
from peelviewer.model.library import Held, Library
from peelviewer.model.pages import Pages
from peelviewer.model.report import OVERALL, ImprovementKind, Report
from peelviewer.text.inline import literal, typographic
from peelviewer.text.plain import plain_text

from . import words
from .blocks import Block, Column, Empty, Heading, PageBreak, Paper, Style, Table, Text

TITLE = "Response to the inspectorate’s report"
LAW = "section 55 of the Police Act 1996"
CHOSEN = "Other passages that we track"
"""Heading of what the report does not ask for as such: the reader chose its words."""


class Answered(NamedTuple):
    """A thing asked for that is to be answered: as a record, the heading it is asked under, what the report says below it (inline
    Markdown), and where it stands and whether that was confirmed.
    """

    record: Improvement
    question: str
    below: tuple[str, ...]
    source: str


class Response(NamedTuple):
    """What is answered: the report with its published words where they are held, its day of publication, and all that it asks for.

    *is_own_day* says that the reader filled the day in: the report names another or none.
    *others* are the reports on the force that the library holds, newest first and this one among them, each inspection once.
    """

    report: Report
    title: str
    published: date | None
    answered: tuple[Answered, ...]
    others: tuple[tuple[str, date | None, str], ...]
    is_own_day: bool


def answering(library: Library, report: Report, tracked: Collection[Improvement] = (), published: date | None = None) -> Response:
    """Return what a response to a report is about.

    *published* is the day of publication as the reader filled it in; else one of the reader's *tracked* records may have it.
    """
    full = published_words(library, report) or report
    known = (record.published for record in tracked if record.report in (report.id, full.id) and record.published and not record.removed)
    stated = published_on(full.published)
    on = published or stated or next(known, None)
    below = {box.row.id: box.below for question in full.sections for box in asked(full, question)}
    answered = tuple(_answered(full, record, below.get(record.item, ())) for record in records_of(library, full))
    chosen = (record for held in dict.fromkeys((report.id, full.id)) for record in own_of(held, tracked))
    answered += tuple(_of_our_own(full, record) for record in chosen)
    others = [(held, on if held.id == full.id else published_on(held.published)) for held in _of_force(library, full)]
    listed = tuple((_title(held), day, words.day(day) if day else _capital(_month(held))) for held, day in others)
    return Response(full, _title(full), on, answered, listed, on != stated)


def _answered(report: Report, record: Improvement, below: tuple[str, ...]) -> Answered:
    section = report.sections.get(record.question)
    question = typographic(plain_text(section.title)) if section is not None else record.question
    doubt = "not confirmed since it was imported" if doubt_of_improvement(report, record.item) else ""
    place = _capital(spelled(report.pages_at(record.section, record.page)))
    return Answered(record, question, below, "; ".join(part for part in (place, doubt) if part))


def _of_our_own(report: Report, record: Improvement) -> Answered:
    pages = _capital(spelled(Pages(record.page, record.last_page))) if record.report == report.id else ""
    return Answered(record, CHOSEN, (), pages)


def response(library: Library, report: Report, tracked: Iterable[Improvement], today: date, published: date | None = None) -> Paper:
    """Return the response to a report, quoted from its published words where the library holds them.

    *tracked* are the reader's records, of which those of this report are noted beside what they track; *published* is the day of
    publication as the reader filled it in.
    """
    records = list(tracked)
    found = answering(library, report, records, published)
    held = tracked_of(library, found.report, records)
    return Paper(
        TITLE,
        found.title,
        f"Response under {LAW}",
        f"{found.report.publisher}, {library.name_of(found.report)}",
        (*_letter(library, found, today), PageBreak(), *_answers(found, held, today), PageBreak(), *_responses(found)),
    )


def _title(report: Held) -> str:
    """Return a report's title with what stands below it, which of a summary is the program's own and is left out."""
    subtitle = report.subtitle if edition_of(report).whole else ""
    return typographic(plain_text(": ".join(part for part in (report.title, subtitle) if part)))


# The letter ------------------------------------------------------------------------------------------


def _letter(library: Library, found: Response, today: date) -> Iterator[Block]:
    report, published = found.report, found.published
    yield Empty("Name and address of the local policing body")
    yield Empty("Date of the letter, and to whom it goes; copies go to the inspectors of constabulary and to the Secretary of State")
    yield Empty("Salutation")
    records = [each.record for each in found.answered if each.record.item]
    asks = f" It names {words.kinds(records)}." if records else " The program holds nothing that it asks for."
    force = library.force_of(report.force).name
    on = f"on {words.day(published)}" if published else f"in {_month(report)}"
    yield Text(literal(f"{report.publisher} published its report “{found.title}” {on}. It is about {force}.{asks}"))
    yield Text(
        f"Under {LAW}, as amended in 2017, a local policing body publishes its comments on such a report, with those of the chief"
        f" officer, within {DAYS_TO_ANSWER} days beginning with the day of publication. To each recommendation they explain what action has"
        " been or will be taken, or why none has been or will be."
    )
    yield _days(report, today, published)
    if found.is_own_day:
        names = words.day(stated) if (stated := published_on(report.published)) else _month(report)
        yield Text(f"The day of publication is our own entry: the report names {names}. Take this line out.", Style.NOTE)
    yield from _judgments(report)
    yield Heading("Comments on the report as a whole")
    yield Empty("The chief officer’s comments on the report as a whole")
    yield Empty("The commissioner’s comments on the report as a whole")
    yield Text("Comments on each recommendation and area for improvement are in annex A; reports and responses are listed in annex B.")
    yield Empty("Closing words, name and office")


def _month(report: Held) -> str:
    return citation.in_month(report.published) or "a month that is not stated"


def _days(report: Report, today: date, published: date | None) -> Table:
    """Return the day of publication, the last day, and how the time stands; places to be filled in where only a month is known."""
    columns = (Column("Published"), Column("Last day for comments"), Column(f"On {words.day(today)}"))
    about = (
        f"When the report was published, and the last of the {DAYS_TO_ANSWER} days for the comments, the day of publication being the first"
    )
    if published is None:
        row: tuple[str | Empty, ...] = (
            Empty(f"Day of publication; the report names {_month(report)}"),
            Empty("Day of publication + 55 days"),
            "Not known without the day of publication",
        )
    else:
        row = (words.day(published), words.day(last_day(published)), _capital(words.countdown(reply(published, today))))
    return Table("Time for the comments", about, columns, (row,))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _judgments(report: Report) -> Iterator[Block]:
    """Yield what the inspectorate judged; a restatement's grades are of other tables and are left to be looked up."""
    if not report.judgments or not gives_grades(report.edition):
        return
    order = {OVERALL: -1, **{section: number for number, section in enumerate(report.sections)}}
    rows = []
    for judgment in sorted(report.judgments, key=lambda judgment: order.get(judgment.question, len(order))):
        section = report.sections.get(judgment.question)
        name = plain_text(section.title) if section is not None else "Overall" if judgment.question == OVERALL else judgment.question
        rows.append((name, judgment.grade.with_doubt(doubt_of_grade(report, judgment))))
    columns = (Column("What was judged", 3), Column("Judgment"))
    yield Table("What the inspectorate judged", "Each question of the report with the judgment given", columns, tuple(rows))


# Annex A ---------------------------------------------------------------------------------------------


def _answers(found: Response, tracked: dict[str, Improvement], today: date) -> Iterator[Block]:
    """Yield each thing asked for in the order of the report, with its wording and the places for both comments."""
    yield Heading("Annex A: comments on each recommendation and area for improvement")
    if not gives_grades(found.report.edition):
        yield Text(f"{edition_of(found.report).remark} Put the published wording in place of it before this leaves the house.", Style.NOTE)
    if not found.answered:
        yield Text("The program holds nothing that this report asks for.")
    for question, asked_there in groupby(found.answered, key=lambda each: each.question):
        yield Heading(question, 2)
        for each in asked_there:
            yield from _answer(each, tracked.get(each.record.item) if each.record.item else each.record, today)


def _answer(answered: Answered, tracked: Improvement | None, today: date) -> Iterator[Block]:
    record = answered.record
    yield Heading(f"{words.kind(record)} {record.reference}", 3)
    yield Text(record.wording, Style.WORDING)
    yield from (Text(line, Style.WORDING) for line in answered.below)
    if answered.source:
        yield Text(f"{answered.source}.", Style.SOURCE)
    yield Heading("Chief officer’s comments", 4)
    if tracked is not None:
        yield Text(literal(_as_tracked(tracked, today)), Style.NOTE)
    yield Empty("Chief officer’s comments")
    yield Heading("Commissioner’s comments", 4)
    explained = record.kind is not ImprovementKind.AREA
    yield Empty(f"Commissioner’s comments{': the action taken or proposed, or why none is' if explained else ''}")


def _as_tracked(record: Improvement, today: date) -> str:
    """Return what the reader's record says, to write from: never an opinion."""
    done = sum(action.done is not None for action in record.actions)
    actions = [f"{action.text}{f' (done {words.day(action.done)})' if action.done else ''}" for action in record.actions]
    parts = (
        f"status {words.status(record.status).lower()}",
        f"owner {record.owner}" if record.owner else "",
        f"by {words.closing_dates(record)}" if record.target or record.deadline else "",
        f"{done} of {words.counted(len(actions), 'action')} done: {'; '.join(actions)}" if actions else "",
    )
    return f"To write from, as tracked on {words.day(today)}: {', '.join(part for part in parts if part)}. Take this line out."


# Annex B ---------------------------------------------------------------------------------------------


def _responses(found: Response) -> Iterator[Block]:
    """Yield the table that is published: the force's reports that the library holds, newest first, each inspection once."""
    yield Heading("Annex B: reports and responses")
    rows = []
    for title, on, when in found.others:
        by = f", by {words.day(last_day(on))}" if on and (title, on) == (found.title, found.published) else ", and where it is published"
        rows.append((when, title, Empty(f"Response{by}")))
    about = "The reports on the force that the library holds, newest first, with the day of publication and the response to each"
    yield Table("Date, report and response", about, (Column("Date"), Column("Report", 2), Column("Response", 2)), tuple(rows))


def _of_force(library: Library, report: Report) -> list[Held]:
    chosen: dict[tuple[str, str], Held] = {(report.pillar, report.cycle_name): report}
    for held in best_first(library.by_id.values()):
        if held.force == report.force:
            chosen.setdefault((held.pillar, held.cycle_name), held)
    return sorted(chosen.values(), key=lambda held: held.published, reverse=True)
