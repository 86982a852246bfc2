"""Records of what the reports of a library ask for, and of what the reader writes down; facts are the report's, word for word."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date
from string import ascii_lowercase

from peelviewer.analysis.improvements import asked
from peelviewer.analysis.lead_ins import alone
from peelviewer.model.improvements import Improvement
from peelviewer.model.library import Library
from peelviewer.model.report import AreaForImprovement, ImprovementKind, Report

OWN_REFERENCE = "O"
"""What the references of the reader's own begin with."""


def asked_of(report: Report) -> list[AreaForImprovement]:
    """Return all that a report asks for, question by question in reading order, a cause of concern before its recommendations."""
    questions = dict.fromkeys((*report.sections, *(area.question for area in report.areas_for_improvement)))
    named = {area.question for area in report.areas_for_improvement}
    rows = (box.row for question in questions if question in named for box in asked(report, question))
    return [row for row in rows if isinstance(row, AreaForImprovement)]


def references(report: Report) -> dict[str, str]:
    """Return our reference of each thing a report asks for, by its id: the question's number and a letter (2a), else a number.

    Published reports of this kind number none of them in a way that is theirs alone.
    """
    made: dict[str, str] = {}
    counts: dict[str, int] = {}
    for place, area in enumerate(asked_of(report), 1):
        section = report.sections.get(area.question)
        number = section.number if section is not None else ""
        counts[area.question] = count = counts.get(area.question, 0) + 1
        made[area.id] = f"{number}{_letters(count)}" if number else str(place)
    return made


def _letters(count: int) -> str:
    """Return a, b … z, aa, ab for 1, 2 … 26, 27, 28."""
    letters = ""
    while count:
        count, left = divmod(count - 1, len(ascii_lowercase))
        letters = ascii_lowercase[left] + letters
    return letters


def published_on(published: str) -> date | None:
    """Return the day a report was published, None where it names no day."""
    try:
        return date.fromisoformat(published) if len(published) == len("2017-03-02") else None
    except ValueError:
        return None


def records_of(library: Library, report: Report) -> list[Improvement]:
    """Return a record, not kept yet, for each thing that a report asks for, in its order."""
    made = references(report)
    return [_record(library, report, area, made[area.id]) for area in asked_of(report)]


def record_of(library: Library, report: Report, item: str) -> Improvement:
    """Return a record, not kept yet, of one thing that a report asks for, by its id; raises KeyError where it asks for none such."""
    area = next((area for area in report.areas_for_improvement if area.id == item), None)
    if area is None:
        raise KeyError(item)
    return _record(library, report, area, references(report)[item])


def _record(library: Library, report: Report, area: AreaForImprovement, reference: str) -> Improvement:
    question, pages = report.sections.get(area.question), report.pages_at(area.section, area.page)
    return Improvement(
        uid=new_uid(),
        reference=reference,
        report=report.id,
        report_name=library.name_of(report),
        force=report.force,
        item=area.id,
        question=area.question,
        question_name=(question.short or question.title) if question is not None else area.question,
        section=area.section,
        page=pages.first,
        last_page=pages.last,
        wording=alone(report, area),
        kind=area.kind,
        parent=area.parent,
        published=published_on(report.published),
        deadline=area.deadline,
        deadline_wording=area.deadline_wording,
    )


def force_name(library: Library, record: Improvement) -> str:
    """Return what a record's force is called, empty where none is known; the reader may have named one that no library has."""
    if record.force and (record.force in library.force_by_id or not record.is_own):
        return library.short_name(record.force)
    return record.force


def new_uid() -> str:
    """Return a name that no other record has or will have."""
    return uuid.uuid4().hex


def own_record(
    wording: str, known: Iterable[Improvement], *, kind: ImprovementKind = ImprovementKind.AREA, report_name: str = "", force: str = ""
) -> Improvement:
    """Return a record, not kept yet, of something the reader writes down; its reference is one that none of *known* has had."""
    return Improvement(new_uid(), reference=next_reference(known), report_name=report_name, force=force, wording=wording, kind=kind)


def from_selection(library: Library, report: Report, section: str, words: str, known: Iterable[Improvement]) -> Improvement:
    """Return a record, not kept yet, of words that the reader chose in a report; *words* is inline Markdown, *section* a heading's id."""
    question, pages = report.question_at(report.sections[section]), report.pages_of(report.sections[section], own=True)
    return own_record(words, known, report_name=library.name_of(report), force=report.force)._replace(
        report=report.id,
        section=section,
        page=pages.first,
        last_page=pages.last,
        question=question.id if question is not None else "",
        question_name=(question.short or question.title) if question is not None else "",
        published=published_on(report.published),
    )


def next_reference(known: Iterable[Improvement]) -> str:
    """Return the reader's next own reference; *known* should hold removed records too, so that none is used again."""
    used = [record.reference.removeprefix(OWN_REFERENCE) for record in known if record.reference.startswith(OWN_REFERENCE)]
    return f"{OWN_REFERENCE}{max((int(number) for number in used if number.isdecimal()), default=0) + 1}"


def untracked(records: Sequence[Improvement], kept: Iterable[Improvement]) -> list[Improvement]:
    """Return those of *records* that none of *kept* tracks: nothing is tracked twice."""
    held = {(record.report, record.item) for record in kept if record.item and not record.removed}
    return [record for record in records if (record.report, record.item) not in held]
