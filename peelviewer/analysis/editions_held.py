"""Which editions of one inspection a library holds, and which heading of one answers a heading of another."""

from __future__ import annotations

from peelviewer.analysis.compared.compare import counterpart, match, questions_of
from peelviewer.model.editions import best_first, gives_grades
from peelviewer.model.library import Held, Library, ReportUnreadable
from peelviewer.model.report import Report


def other_edition(library: Library, report: Held) -> Held | None:
    """Return the edition of the same inspection to turn to: of a restatement the published words, of those the best restatement."""
    found = (
        held
        for held in library.by_id.values()
        if held.force == report.force
        and held.pillar == report.pillar
        and held.cycle_name == report.cycle_name
        and gives_grades(held.edition) != gives_grades(report.edition)
    )
    return next(iter(best_first(found)), None)


def published_words(library: Library, report: Report) -> Report | None:
    """Return the edition that holds a restatement's published words, None where none is held or it cannot be opened."""
    held = other_edition(library, report)
    try:
        return library.report(held.id) if held is not None and gives_grades(held.edition) else None
    except ReportUnreadable:
        return None


def restatement(library: Library, report: Report) -> Report | None:
    """Return the edition that restates a report's published words, None where none is held or it cannot be opened."""
    held = other_edition(library, report) if gives_grades(report.edition) else None
    try:
        return library.report(held.id) if held is not None else None
    except (KeyError, ReportUnreadable):  # it may have gone meanwhile
        return None


def heading_in(left: Report, heading: str, right: Report) -> str:
    """Return the heading of another edition that answers one, by the matches of the comparison; else that of the nearest above it."""
    chapter = left.chapter_of[heading]
    there = right.sections[counterpart(left, chapter.id, right)]
    found = {pair.left: pair.right for pair in match(chapter, there, questions=questions_of(left, right))}
    above = (section.id for section in reversed(left.way_to[heading]))
    return next((found[name] for name in above if name in found), there.id)
