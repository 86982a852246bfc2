"""What a digest and the published words of one inspection ask for alike: it is one thing, and is tracked once."""

from __future__ import annotations

from peelviewer.analysis.editions_held import heading_in, other_edition
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.report import AreaForImprovement, Report

from .from_reports import asked_of


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
    except ReportUnreadable:
        return {}
    here, there = _by_question(report), _by_question(other)
    found: dict[str, tuple[str, str]] = {}
    for question, areas in here.items():
        answer = heading_in(report, question, other) if question in report.sections else question
        theirs = there.get(answer, [])
        if [area.kind for area in areas] == [area.kind for area in theirs]:
            found |= {area.id: (other.id, their.id) for area, their in zip(areas, theirs, strict=True)}
    return found


def _by_question(report: Report) -> dict[str, list[AreaForImprovement]]:
    found: dict[str, list[AreaForImprovement]] = {}
    for area in asked_of(report):
        found.setdefault(area.question, []).append(area)
    return found
