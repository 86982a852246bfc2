"""The published grades of all forces: what is held, how it is spread, how it changed, and which years cannot be compared."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from peelviewer.model.grades import Grade, scale
from peelviewer.model.library import Library, PublishedGrade
from peelviewer.model.pillars import INTEGRATED, pillar_name
from peelviewer.model.report import Report
from peelviewer.wording import tr, translatable

EVIDENCE = {
    "stated": translatable("A published page states it as the grade."),
    "summary": translatable("The inspector’s published summary says so in prose."),
    "recalled": translatable("A later published page states the earlier year’s grade."),
    "derived": translatable("It follows from published national totals."),
}
NOT_HELD = translatable("not held")
_NUMBERED = re.compile(r"[a-z]([0-9]+)")


class Measure(NamedTuple):
    """What is graded: a pillar, or one question of it (empty: the pillar as a whole)."""

    pillar: str
    question: str = ""

    @property
    def name(self) -> str:
        """The measure in words."""
        if self.question and self.pillar != INTEGRATED:
            return f"{pillar_name(self.pillar)}, {self._question_name}"
        return self.short_name

    @property
    def short_name(self) -> str:
        """The measure in words where its pillar goes without saying."""
        return self._question_name.capitalize() if self.question else pillar_name(self.pillar)

    @property
    def _question_name(self) -> str:
        """The question by its number where its id is a letter and a number, else by its id's words."""
        numbered = _NUMBERED.fullmatch(self.question)
        return f"question {numbered[1]}" if numbered else self.question.replace("-", " ")


class Seam(NamedTuple):
    """Why two years cannot be compared; lacking is the year whose questions are not held, 0 where they are."""

    words: str
    lacking: int = 0


class Grades:
    """Grades by force, year and measure; a grade that is not held is None and never guessed."""

    def __init__(self, library: Library) -> None:
        self._grades = {(g.force, g.year, g.pillar, g.question): g for g in library.grades}
        self._wording = {(q.year, q.pillar, q.question): q.wording for q in library.questions}
        self._library = library
        self.years = tuple(sorted({g.year for g in library.grades} | {report.year for report in library.reports}))
        pillars, questions = _pillars(library), _questions(library)
        self.measures = (*pillars, *questions) or (Measure(INTEGRATED),)
        self._wholes = (*pillars, *(m for m in questions if Measure(m.pillar) not in pillars)) or self.measures

    def wholes_in(self, year: int) -> tuple[Measure, ...]:
        """Return what stands for a year's inspection as a whole: its pillars, and the questions of a pillar that is not graded itself."""
        graded = {Measure(pillar, question) for _, y, pillar, question in self._grades if y == year}
        return tuple(measure for measure in self._wholes if measure in graded) or self._wholes

    def wholes_of(self, force: str) -> tuple[Measure, ...]:
        """Return what stands for the inspections of a force as a whole."""
        graded = {Measure(pillar, question) for f, _, pillar, question in self._grades if f == force}
        return tuple(measure for measure in self._wholes if measure in graded) or self._wholes

    def cycle_name(self, year: int) -> str:
        """Return the name of a year's inspection as published."""
        return self._library.cycle_name(year)

    def measure_of(self, report: Report) -> Measure:
        """Return what a report is about as a whole; of one without a grade of its own, the first measure graded in it."""
        pillar = Measure(report.pillar)
        graded = (measure for measure in self.measures if self.get(report.force, report.year, measure))
        return pillar if pillar in self.measures else next(graded, self.measures[0])

    def get(self, force: str, year: int, measure: Measure) -> PublishedGrade | None:
        """Return a force's grade in a year, None where none is held."""
        return self._grades.get((force, year, *measure))

    def asked(self, year: int, measure: Measure) -> bool:
        """Whether a measure belongs to a year's inspection, as far as its questions are known."""
        has_wording = any(y == year and pillar == measure.pillar for y, pillar, _ in self._wording)
        return not measure.question or not has_wording or (year, *measure) in self._wording

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
            return Seam(tr("{year} is graded on another scale.", year=self.cycle_name(after)))
        if measure.question:
            earlier, later = self.wording(before, measure), self.wording(after, measure)
            if not earlier or not later:
                year = before if not earlier else after
                return Seam(tr("The question of {year} is not held.", year=self.cycle_name(year)), year)
            return None if earlier == later else Seam(tr("The question changed."))
        earlier_set, later_set = self._questions(before, measure.pillar), self._questions(after, measure.pillar)
        if not earlier_set or not later_set:
            year = before if not earlier_set else after
            return Seam(tr("The questions of {year} are not held.", year=self.cycle_name(year)), year)
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


def _pillars(library: Library) -> tuple[Measure, ...]:
    """Return the pillars that are graded as a whole in the order of the tables; of a pillar without any grade it is not known."""
    named = (*(g.pillar for g in library.grades), *(q.pillar for q in library.questions), *(report.pillar for report in library.reports))
    graded_whole = {grade.pillar for grade in library.grades if not grade.question}
    graded_by_question = {grade.pillar for grade in library.grades if grade.question}
    return tuple(
        Measure(pillar) for pillar in dict.fromkeys(named) if pillar in graded_whole or pillar not in {*graded_by_question, INTEGRATED}
    )


def _questions(library: Library) -> tuple[Measure, ...]:
    """Return the graded questions, pillar by pillar in the order of the tables; those of questions.csv before others."""
    pillars = list(dict.fromkeys(grade.pillar for grade in library.grades))
    listed = list(dict.fromkeys((question.pillar, question.question) for question in library.questions))
    graded = {(grade.pillar, grade.question) for grade in library.grades if grade.question}
    order = {question: index for index, question in enumerate(listed)}
    return tuple(Measure(*m) for m in sorted(graded, key=lambda m: (pillars.index(m[0]), order.get(m, len(order)), m[1])))


def place_of(report: Report, measure: Measure) -> str:
    """Return the heading under which a report gives a grade: of its question, its pillar or the whole report, else the first chapter."""
    named = (measure.question, f"{measure.pillar}-{measure.question}", measure.pillar)
    overview = report.overview or report.chapters[0]
    return next((heading for heading in named if heading in report.sections), overview.id)


def rank(grade: PublishedGrade | None, year: int) -> int:
    """Return a grade's place for sorting: best first, then ungraded, then not held. It is no score."""
    order = [*scale(year), Grade.UNGRADED]
    return order.index(grade.grade) if grade and grade.grade in order else len(order)


def grade_sentence(grades: Grades, force_name: str, force: str, year: int, measure: Measure) -> str:
    """Return one sentence on a grade: force, measure, year, grade or that it is not held."""
    grade = grades.get(force, year, measure)
    return f"{force_name}, {measure.name.lower()} {grades.cycle_name(year)}: {grade.grade.label if grade else tr(NOT_HELD)}"
