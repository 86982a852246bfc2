"""A force's published grades over the years, a table a scale of grades."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from peelviewer.analysis.grades import NOT_ASKED, NOT_HELD, Era, Grades, Measure
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, History, Year
from peelviewer.decks.deck_source import DeckSource
from peelviewer.model.grades import scale
from peelviewer.wording import translatable


class GradesSlide:
    """The first subject is a force; the second, where there is one, a year: the grades of its scale are shown alone."""

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
        year = int(slide.subjects[1]) if slide.subjects[1:] and slide.subjects[1].isdigit() else 0
        eras = [era for era in grades.eras if graded.intersection(era.measures) and (not year or year in era.years)]
        return tuple(_table(grades, force, era) for era in eras)


def _table(grades: Grades, force: str, era: Era) -> History:
    """Return a row a year and a column a pillar; of questions, whose names are longer and which are more than the years, a row each."""
    measures = tuple(measure for measure in grades.wholes_of(force) if measure in era.measures)
    inspected = {year for measure in measures for year in grades.years_of(measure)}
    years = tuple(year for year in era.years if year in inspected)
    names = tuple(map(grades.name_of, measures))
    cells = {(year, measure): grades.get(force, year, measure) for year in years for measure in measures}
    found = {cell: published.grade if published else None for cell, published in cells.items()}
    doubtful = [f"{grades.name_of(m)} {grades.cycle_name(year)}" for (year, m), published in cells.items() if published and published.doubt]
    unconfirmed = f"Unconfirmed: {'; '.join(doubtful)}." if doubtful else ""
    remark = " ".join(filter(None, (unconfirmed, _remark(grades, years, measures))))
    cycles = tuple(map(grades.cycle_name, years))
    empty = {cell: NOT_HELD if grades.asked(*cell) else NOT_ASKED for cell in cells}

    def row(name: str, of_row: Sequence[tuple[int, Measure]]) -> Year:
        return Year(name, tuple(found[cell] for cell in of_row), tuple(empty[cell] for cell in of_row))

    if not all(measure.question for measure in measures) or len(measures) <= len(years):
        return History(names, tuple(row(c, [(y, m) for m in measures]) for c, y in zip(cycles, years, strict=True)), remark)
    questions = []
    for name, measure in zip(names, measures, strict=True):
        graded = tuple(bool(found[before, measure] and found[after, measure]) for before, after in pairwise(years))
        seams = tuple(bool(grades.seam(before, after, measure)) for before, after in pairwise(years))
        both = zip(graded, seams, strict=True)
        joined = tuple(given and not seam for given, seam in both)
        questions.append(row(name, [(year, measure) for year in years])._replace(seams=seams, joined=joined))
    return History(cycles, tuple(questions), remark)


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
