"""The published grades of all forces: what is held, how it is spread, how it changed, and which years cannot be compared."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from peelviewer.model.grades import Grade, scale
from peelviewer.model.library import Library, PublishedGrade
from peelviewer.wording import mark, tr

PILLARS = ("effectiveness", "efficiency", "legitimacy")
EVIDENCE = {
    "stated": mark("A published page states it as the grade."),
    "summary": mark("The inspector’s published summary says so in prose."),
    "recalled": mark("A later published page states the earlier year’s grade."),
    "derived": mark("It follows from published national totals."),
}
NOT_HELD = mark("not held")


class Measure(NamedTuple):
    """What is graded: a pillar, or one question of it (empty: the pillar as a whole)."""

    pillar: str
    question: str = ""

    @property
    def name(self) -> str:
        """The measure in short words."""
        return f"{self.pillar.capitalize()}, question {self.question[1:]}" if self.question else self.pillar.capitalize()


class Seam(NamedTuple):
    """Why two years cannot be compared; lacking is the year whose questions are not held, 0 where they are."""

    words: str
    lacking: int = 0


def year_name(year: int) -> str:
    """Return a cycle's name as published: the inspection of 2018 is called 2018/19."""
    return "2018/19" if year == 2018 else str(year)


class Grades:
    """Grades by force, year and measure; a grade that is not held is None and never guessed."""

    def __init__(self, library: Library) -> None:
        self._held = {(g.force, g.year, g.pillar, g.question): g for g in library.grades}
        self._wording = {(q.year, q.pillar, q.question): q.wording for q in library.questions}
        self.years = tuple(sorted({g.year for g in library.grades}))
        questions = sorted({(g.pillar, g.question) for g in library.grades if g.question})
        self.measures = (*(Measure(pillar) for pillar in PILLARS), *(Measure(*q) for q in questions))

    def get(self, force: str, year: int, measure: Measure) -> PublishedGrade | None:
        """Return what is held of a force in a year."""
        return self._held.get((force, year, *measure))

    def asked(self, year: int, measure: Measure) -> bool:
        """Whether a measure belongs to a year's inspection, as far as its questions are known."""
        known = any(y == year and pillar == measure.pillar for y, pillar, _ in self._wording)
        return not measure.question or not known or (year, *measure) in self._wording

    def wording(self, year: int, measure: Measure) -> str:
        """Return a question's wording in a year, empty for a pillar or where it is not held."""
        return self._wording.get((year, *measure), "")

    def spread(self, library: Library, year: int, measure: Measure) -> list[tuple[str, int]]:
        """Return how many forces have each grade, best first, then ungraded, then not held; no average is made of them."""
        counts: Counter[str] = Counter()
        for force in library.forces:
            grade = self.get(force.id, year, measure)
            counts[grade.grade.value if grade else NOT_HELD] += 1
        order = [*(grade.value for grade in scale(year)), Grade.UNGRADED.value, NOT_HELD]
        return [(name, counts[name]) for name in order if counts[name]]

    def seam(self, before: int, after: int, measure: Measure) -> Seam | None:
        """Return why two years' grades cannot be compared, None where they can."""
        if scale(before) != scale(after):
            return Seam(tr("{year} is graded on another scale.", year=year_name(after)))
        if measure.question:
            earlier, later = self.wording(before, measure), self.wording(after, measure)
            if not earlier or not later:
                year = before if not earlier else after
                return Seam(tr("The question of {year} is not held.", year=year_name(year)), year)
            return None if earlier == later else Seam(tr("The question changed."))
        earlier_set, later_set = self._questions(before, measure.pillar), self._questions(after, measure.pillar)
        if not earlier_set or not later_set:
            year = before if not earlier_set else after
            return Seam(tr("The questions of {year} are not held.", year=year_name(year)), year)
        return None if earlier_set == later_set else Seam(tr("The questions changed."))

    def _questions(self, year: int, pillar: str) -> frozenset[tuple[str, str]]:
        return frozenset((question, words) for (y, p, question), words in self._wording.items() if (y, p) == (year, pillar))

    def change(self, force: str, year: int, measure: Measure) -> int | None:
        """Return the steps from the year before (above 0: better); None where either is not held, not graded, or not comparable."""
        place = self.years.index(year)
        if place == 0 or self.seam(self.years[place - 1], year, measure):
            return None
        order = [*reversed(scale(year))]
        grades = [self.get(force, y, measure) for y in (self.years[place - 1], year)]
        if any(g is None or g.grade not in order for g in grades):
            return None
        before, after = (order.index(g.grade) for g in grades if g)
        return after - before


def rank(grade: PublishedGrade | None, year: int) -> int:
    """Return a grade's place for sorting: best first, then ungraded, then not held. It is no score."""
    order = [*scale(year), Grade.UNGRADED]
    return order.index(grade.grade) if grade and grade.grade in order else len(order)


def said(grades: Grades, force_name: str, force: str, year: int, measure: Measure) -> str:
    """Return one sentence on a grade: force, measure, year, grade or that it is not held."""
    grade = grades.get(force, year, measure)
    return f"{force_name}, {measure.name.lower()} {year_name(year)}: {grade.grade.label if grade else tr(NOT_HELD)}"
