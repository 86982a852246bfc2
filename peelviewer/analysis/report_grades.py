"""The grades that reports of the library give in their published words, as grades beside those of its tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from peelviewer.model.editions import gives_grades
from peelviewer.model.grades import Grade
from peelviewer.model.library import OF_A_REPORT, Held, Library, PublishedGrade, ReportEntry
from peelviewer.model.report import OVERALL
from peelviewer.model.review import ReviewKind
from peelviewer.wording import tr, translatable

from .doubt import published_label

ALSO = translatable("The published report, as imported, gives it too.")
OTHERWISE = translatable("The published report, as imported, gives {grade}.")
_GRADES = {grade.value: grade for grade in Grade}
Cell = tuple[str, int, str, str]
"""Force, year, pillar and question of a grade."""


def with_reports(library: Library) -> tuple[Library, dict[Cell, str]]:
    """Return the library with the grades of its reports among those of its tables, and what reports say of grades that these hold.

    No grade takes the place of another: where both are held, the table's stands, and it is said that the report agrees, or what it gives.
    """
    given = list(_given(library))
    if not given:
        return library, {}
    held = {_cell(grade): grade for grade in sorted(library.grades, key=lambda grade: grade.revised is not None)}
    added: dict[Cell, PublishedGrade] = {}
    also: dict[Cell, str] = {}
    for grade in given:
        cell = _cell(grade)
        known = held.get(cell) or added.get(cell)
        if known is None:
            added[cell] = grade
        else:
            also[cell] = tr(ALSO) if known.grade is grade.grade else tr(OTHERWISE, grade=published_label(grade))
    return library._replace(grades=(*library.grades, *added.values())), also


def _cell(grade: PublishedGrade) -> Cell:
    return grade.force, grade.year, grade.pillar, grade.question


def _given(library: Library) -> Iterator[PublishedGrade]:
    named = names_of(library)
    for report in library.entries:
        if not gives_grades(report.edition):
            continue
        doubts = _doubts(report)
        for question, grade in _judgments(report):
            if grade in _GRADES:
                pillar, name = graded_by(report, question, named)
                yield PublishedGrade(
                    *(report.force, report.year, pillar, name, _GRADES[grade], OF_A_REPORT, report.source_url, report.cycle),
                    report=report.id,
                    doubt=doubts.get(question, ""),
                )


def _judgments(report: Held) -> Iterator[tuple[str, str]]:
    if isinstance(report, ReportEntry):
        yield from report.grades.items()
    else:
        yield from ((judgment.question, judgment.grade.value) for judgment in report.judgments)


def _doubts(report: Held) -> dict[str, str]:
    if isinstance(report, ReportEntry):
        return report.doubts
    return {subject: reason for (what, subject), reason in report.doubts.items() if what == ReviewKind.JUDGMENT}


class Names(NamedTuple):
    """What the tables of a library name: questions by year, pillar and id, and pillars."""

    asked: frozenset[tuple[int, str, str]]
    pillars: frozenset[str]


def names_of(library: Library) -> Names:
    """Return the questions and pillars that the tables of a library name."""
    asked = frozenset((question.year, question.pillar, question.question) for question in library.questions)
    return Names(asked, frozenset(grade.pillar for grade in library.grades) | frozenset(question.pillar for question in library.questions))


def graded_by(report: Held, question: str, named: Names) -> tuple[str, str]:
    """Return the pillar and question that a judged heading stands for by its id: either's, or both with a hyphen between."""
    if question == OVERALL:
        return report.pillar, ""
    if question in named.pillars and question != report.pillar:
        return question, ""
    of_year = [(pillar, name) for year, pillar, name in sorted(named.asked) if year == report.year]
    found = [(pillar, name) for pillar, name in of_year if question in (name, f"{pillar}-{name}")]
    # A heading of another pillar's chapter is a question of that pillar: it stands for no inspection as a whole.
    below = [(pillar, question.removeprefix(f"{pillar}-")) for pillar in sorted(named.pillars) if question.startswith(f"{pillar}-")]
    return min(found or below, key=lambda measure: measure[0] != report.pillar, default=(report.pillar, question))
