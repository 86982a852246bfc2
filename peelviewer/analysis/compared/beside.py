"""What a question is first compared with: the same question of the report that lies nearest."""

from __future__ import annotations

import math

from peelviewer.model.library import Held, Library, ReportEntry, ReportShelf, ReportUnreadable
from peelviewer.model.report import Report, Section
from peelviewer.text.plain import plain_text

from .compare import LIKENESS

MOST_READ = 3
"""Reports that are opened in search of the question: the reader waits for it."""


def nearest(library: Library, report: Report) -> list[Held]:
    """Return the reports on the same pillar, nearest first.

    Those of other forces in the same year come first, by region and place on the map, as they were asked the same; then the force's
    own of other years. Editions of the report itself are left out, and what stands in an added folder, which may never answer.
    """
    shelf, own = library.entries, library.force_of(report.force)

    def order(other: Held) -> tuple[bool, bool, float, str]:
        force = library.force_of(other.force)
        apart = math.hypot(force.map_column - own.map_column, force.map_row - own.map_row)
        same_force = other.force == report.force
        return same_force, force.region != own.region, abs(other.year - report.year) if same_force else apart, other.id

    found = [other for other in shelf if other.pillar == report.pillar]
    if isinstance(shelf, ReportShelf):
        found = [other for other in found if isinstance(other, ReportEntry) and shelf.kind_of(other.root) != "added"]
    return sorted((other for other in found if (other.force == report.force) != (other.year == report.year)), key=order)


def same_question(question: Section, report: Report) -> Section | None:
    """Return the question of another report that asks the same in like words, None where there is none."""
    from rapidfuzz import fuzz

    asked = plain_text(question.title).lower()
    alike = {each.id: fuzz.token_sort_ratio(asked, plain_text(each.title).lower()) for each in report.questions}
    best = max(report.questions, key=lambda each: (alike[each.id], each.id == question.id), default=None)
    return best if best is not None and alike[best.id] >= LIKENESS else None


def first_beside(library: Library, report: Report, question: Section) -> tuple[Report, Section] | None:
    """Return the same question of the nearest report that has it, with a judgment before without one.

    None where none of the nearest few can be read or has it.
    """
    first: tuple[Report, Section] | None = None
    for entry in nearest(library, report)[:MOST_READ]:
        try:
            other = library.report(entry.id)
        except (KeyError, ReportUnreadable):
            continue
        found = same_question(question, other)
        if found is not None and other.judgment_at(found):
            return other, found
        first = first or ((other, found) if found is not None else None)
    return first
