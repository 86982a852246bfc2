"""What a digest and the published words of one inspection ask for alike: it is one thing, and is tracked once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from peelviewer.analysis.editions_held import heading_in, other_edition
from peelviewer.model.editions import gives_grades
from peelviewer.model.improvements import Improvement
from peelviewer.model.library import Held, Library, ReportUnreadable
from peelviewer.model.report import AreaForImprovement, Report

from .counts import Counts, counts
from .from_reports import asked_of, published_on


def in_other_edition(library: Library, report: Report) -> dict[str, tuple[str, str]]:
    """Return what the other edition of the inspection asks for alike, as its report's id and its own id there, by the id it has here.

    Alike is what has the same place under the heading that answers its question; a digest says it in other words. Of a question under
    which the editions ask for different numbers or kinds of things nothing is taken to be alike.
    """
    held = other_edition(library, report)
    if held is None:
        return {}
    try:
        other = library.report(held.id)
    except (KeyError, ReportUnreadable):  # it may have gone meanwhile
        return {}
    here, there = _by_question(report), _by_question(other)
    found: dict[str, tuple[str, str]] = {}
    for question, areas in here.items():
        answer = heading_in(report, question, other) if question in report.sections else question
        theirs = there.get(answer, [])
        if [area.kind for area in areas] == [area.kind for area in theirs]:
            found |= {area.id: (other.id, their.id) for area, their in zip(areas, theirs, strict=True)}
    return found


def filled_in(days: Mapping[str, object], library: Library, report: Held) -> date | None:
    """Return the day of publication that the reader filled in for a report or the other edition of its inspection, None where for neither.

    *days* are days such as 2017-03-02 by the report's id.
    """
    other = other_edition(library, report)
    found = (published_on(str(days.get(name, ""))) for name in (report.id, *((other.id,) if other is not None else ())))
    return next((day for day in found if day is not None), None)


def filled_in_of(library: Library, records: Iterable[Improvement]) -> frozenset[str]:
    """Return the ids of the reports of some records whose day of publication is the reader's own: the report names another or none."""
    held = ((record, library.by_id[record.report]) for record in records if record.published and record.report in library.by_id)
    return frozenset(record.report for record, report in held if published_on(report.published) != record.published)


def restated(library: Library, reports: Iterable[str]) -> dict[tuple[str, str], tuple[str, str]]:
    """Return what restatements among some reports ask for that their published words, held too, ask for alike: report and item of both.

    Only reports of inspections that are held in both are opened.
    """
    named = [library.by_id[name] for name in dict.fromkeys(reports) if name in library.by_id]
    published = {_inspection(held) for held in library.by_id.values() if gives_grades(held.edition)}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for held in named:
        if gives_grades(held.edition) or _inspection(held) not in published:
            continue
        try:
            report = library.report(held.id)
        except (KeyError, ReportUnreadable):
            continue
        found |= {(held.id, item): there for item, there in in_other_edition(library, report).items()}
    return found


def _inspection(held: Held) -> tuple[str, str, str]:
    return held.force, held.pillar, held.cycle_name


def tracked_of(library: Library, report: Report, records: Iterable[Improvement]) -> dict[str, Improvement]:
    """Return the reader's records of what a report asks for by the id it has there, also where they track it in the other edition."""
    held = {(record.report, record.item): record for record in records if record.item and not record.removed}
    other = other_edition(library, report)
    there = in_other_edition(library, report) if other is not None and any(name == other.id for name, _ in held) else {}
    found: dict[str, Improvement] = {}
    for area in asked_of(report):
        record = held.get((report.id, area.id)) or held.get(there.get(area.id, ("", "")))
        if record is not None:
            found[area.id] = record
    return found


def own_of(report: str, records: Iterable[Improvement]) -> list[Improvement]:
    """Return the reader's records of words that they chose in a report, by its id: it does not ask for these as such."""
    return [record for record in records if record.report == report and not record.item and not record.removed]


def counts_by_question(library: Library, report: Report, records: Collection[Improvement], today: date) -> dict[str, Counts]:
    """Count what is tracked of a report by the id of the heading it is asked under."""
    tracked = tracked_of(library, report, records)
    parts: dict[str, list[Improvement]] = {}
    for area in asked_of(report):
        if area.id in tracked:
            parts.setdefault(area.question, []).append(tracked[area.id])
    for record in own_of(report.id, records):
        parts.setdefault(record.question, []).append(record)
    return {question: counts(part, today) for question, part in parts.items()}


def _by_question(report: Report) -> dict[str, list[AreaForImprovement]]:
    found: dict[str, list[AreaForImprovement]] = {}
    for area in asked_of(report):
        found.setdefault(area.question, []).append(area)
    return found
