"""Published grades as tables: a row a grade with its evidence, and the same as a matrix of forces and years."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from peelviewer.model.grades import scale
from peelviewer.model.library import Force, Library, PublishedGrade

from .doubt import UNCONFIRMED, doubt_of_published
from .grades import EVIDENCE, NOT_ASKED, NOT_HELD, Grades, Measure

if TYPE_CHECKING:
    from pandas import DataFrame

GRADE_COLUMNS = (
    "force_id", "force", "region", "year", "cycle", "pillar", "question", "wording", "grade", "evidence", "evidence_means", "source_url",
    "note", "revised", "grade_before", "question_name", "grades_in_scale", "status",
)  # fmt: skip
Cell = tuple[int, Measure]
"""A year and what was graded in it."""


def grades_frame(library: Library) -> DataFrame:
    """Return a frame of texts with a row a force, year and measure asked about, under GRADE_COLUMNS; "not held" is not "ungraded"."""
    grades = Grades(library)
    return cells_frame(grades, grades.forces, [(year, measure) for year in grades.years for measure in grades.measures])


def cells_frame(grades: Grades, forces: Iterable[Force], cells: Sequence[Cell]) -> DataFrame:
    """Return such a frame of some forces and cells, in their order; what was not asked has no row."""
    import pandas  # half a second: only what asks for a frame waits for it

    rows = []
    for force in forces:
        for year, measure in cells:
            published = grades.get(force.id, year, measure)
            if published is None and not grades.asked(year, measure):
                continue
            begin = (force.id, force.name, force.region, str(year), grades.cycle_name(year), *measure, grades.wording(year, measure))
            question = grades.short_name_of(measure) if measure.question else ""
            status = UNCONFIRMED if published and published.doubt else ""
            rows.append((*begin, *_published(grades, published), question, str(len(scale(year))), status))
    return pandas.DataFrame(rows, columns=list(GRADE_COLUMNS), dtype="object")


def matrix_frame(grades: Grades, forces: Iterable[Force], cells: Sequence[Cell]) -> DataFrame:
    """Return a frame with a row a force and a column a cell: grades in words, or that one is not held or was not asked.

    A column is named by its cycle, and by its measure too where the cells are of several.
    """
    import pandas

    several = len({measure for _, measure in cells}) > 1
    named = [f"{grades.cycle_name(year)}: {grades.name_of(measure)}" if several else grades.cycle_name(year) for year, measure in cells]
    rows = [(force.name, force.region, *(_in_words(grades, force, *cell) for cell in cells)) for force in forces]
    return pandas.DataFrame(rows, columns=["force", "region", *named], dtype="object")


def spread_frame(grades: Grades, measure: Measure) -> DataFrame:
    """Return a frame with a row a year and grade: how many of the forces have it, or have none held."""
    import pandas

    rows = [
        (str(year), grades.cycle_name(year), name, str(count))
        for year in grades.years_of(measure)
        for name, count in grades.spread(year, measure)
    ]
    return pandas.DataFrame(rows, columns=["year", "cycle", "grade", "forces"], dtype="object")


def _in_words(grades: Grades, force: Force, year: int, measure: Measure) -> str:
    published = grades.get(force.id, year, measure)
    if published is None:
        return NOT_HELD if grades.asked(year, measure) else NOT_ASKED
    doubt = doubt_of_published(published)
    return f"{published.grade.value}, {doubt}" if doubt else published.grade.value


def _published(grades: Grades, published: PublishedGrade | None) -> tuple[str, ...]:
    if published is None:
        return (NOT_HELD, "", "", "", "", "", "")
    before = grades.replaced(published.force, published.year, Measure(published.pillar, published.question))
    revised = published.revised.isoformat() if published.revised else ""
    evidence = (published.evidence, EVIDENCE.get(published.evidence, ""), published.source_url)
    return (published.grade.value, *evidence, published.note, revised, before[-1].grade.value if before else "")
