"""A force's published grades over the years, a table a scale of grades."""

from __future__ import annotations

from itertools import pairwise

from peelviewer.analysis.grades import Era, Grades, Measure
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, History, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.model.grades import scale
from peelviewer.wording import translatable


class GradesSlide:
    """The subject is a force."""

    kind = "grades"
    name = translatable("Grades")
    edited = False
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the force's grades, a table a scale; raises KeyError for an unknown force."""
        grades = Grades(material.library)
        force = {each.id: each for each in grades.forces}[slide.subjects[0]].id
        graded = set(grades.wholes_of(force))
        return tuple(_table(grades, force, era) for era in grades.eras if graded.intersection(era.measures))


def _table(grades: Grades, force: str, era: Era) -> History:
    """Return a row a year and a column a pillar; of questions, whose names are longer and which are more than the years, a row each."""
    measures = tuple(measure for measure in grades.wholes_of(force) if measure in era.measures)
    inspected = {year for measure in measures for year in grades.years_of(measure)}
    years = tuple(year for year in era.years if year in inspected)
    names = tuple(map(grades.name_of, measures))
    cells = {(year, measure): grades.get(force, year, measure) for year in years for measure in measures}
    found = {cell: published.grade if published else None for cell, published in cells.items()}
    unasked = frozenset((names[index], grades.cycle_name(year)) for index, measure in enumerate(measures) for year in years
                        if not grades.asked(year, measure))  # fmt: skip
    doubtful = [f"{grades.name_of(m)} {grades.cycle_name(year)}" for (year, m), published in cells.items() if published and published.doubt]
    unconfirmed = f"Unconfirmed: {'; '.join(doubtful)}." if doubtful else ""
    remark = " ".join(filter(None, (unconfirmed, _remark(grades, years, measures))))
    cycles = tuple(map(grades.cycle_name, years))
    if all(measure.question for measure in measures) and len(measures) > len(years):
        rows = tuple(Year(name, tuple(found[year, measure] for year in years)) for name, measure in zip(names, measures, strict=True))
        return History(cycles, rows, remark, unasked)
    rows = tuple(Year(cycle, tuple(found[year, measure] for measure in measures)) for cycle, year in zip(cycles, years, strict=True))
    return History(names, rows, remark, unasked)


def _remark(grades: Grades, years: tuple[int, ...], measures: tuple[Measure, ...]) -> str:
    """Return the scale, and which of the years can be compared; nothing can across two scales."""
    comparable = [words for measure in measures if (words := _comparable(grades, years, measure))]
    apart = "No two of these years can be compared." if len(years) > 1 else ""
    said = f"Only these can be compared: {'; '.join(comparable)}." if comparable else apart
    other = "Other scales cannot be compared with it." if len(grades.eras) > 1 else ""
    return " ".join(filter(None, (f"A scale of {len(scale(years[0]))} grades.", said, other)))


def _comparable(grades: Grades, years: tuple[int, ...], measure: Measure) -> str:
    """Return the years between which nothing about a measure changed, empty where there are none."""
    runs = [[years[0]]]
    for before, after in pairwise(years):
        if grades.seam(before, after, measure):
            runs.append([])
        runs[-1].append(after)
    long = [f"{grades.cycle_name(run[0])} to {grades.cycle_name(run[-1])}" for run in runs if len(run) > 1]
    return f"{grades.name_of(measure)} {' and '.join(long)}" if long else ""
