"""The published grades of all forces: what is held, how it is spread, how it changed, and which years cannot be compared."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple

from peelviewer.model.grades import Grade, scale
from peelviewer.model.library import NOTHING_BEFORE, OF_A_REPORT, Library, PublishedGrade
from peelviewer.model.pillars import INTEGRATED, pillar_name
from peelviewer.model.report import Report
from peelviewer.wording import plural, tr, translatable

from .doubt import published_label
from .held_forces import held_forces
from .report_grades import with_reports
from .tables import spoken_date

EVIDENCE = {
    "stated": translatable("A published page states it as the grade."),
    "summary": translatable("The inspector’s published summary says so in prose."),
    "recalled": translatable("A later published page states the earlier year’s grade."),
    "derived": translatable("No page states it: it follows from published counts."),
    OF_A_REPORT: translatable("The published report gives it, as it was imported."),
}
NOT_HELD = translatable("not held")
NOT_ASKED = translatable("not asked")
_NUMBERED = re.compile(r"[a-z]([0-9]+)")


class Measure(NamedTuple):
    """What is graded: a pillar, or one question of it (empty: the pillar as a whole)."""

    pillar: str
    question: str = ""


class Era(NamedTuple):
    """Years that share a scale of grades, and what was graded in them."""

    years: tuple[int, ...]
    measures: tuple[Measure, ...]


class Seam(NamedTuple):
    """Why two years cannot be compared; lacking is the year whose questions are not held, 0 where they are."""

    words: str
    lacking: int = 0


class Grades:
    """Grades by force, year and measure; a grade that is not held is None and never guessed.

    *forces* are those of the library's table, then others of which there is a report.
    """

    def __init__(self, library: Library) -> None:
        self.read(library)

    def read(self, library: Library) -> bool:
        """Take the grades of a library's tables and reports anew; return whether any is another than before."""
        before = vars(self).get("_grades"), vars(self).get("forces")
        self.__dict__.clear()  # with all that was worked out of the grades before
        self._grades: dict[tuple[str, int, str, str], PublishedGrade] = {}
        self._replaced: dict[tuple[str, int, str, str], tuple[PublishedGrade, ...]] = {}
        library, also = with_reports(library)
        for grade in sorted(library.grades, key=lambda grade: grade.revised or date.min):
            cell = (grade.force, grade.year, grade.pillar, grade.question)
            if cell in self._grades:
                self._replaced[cell] = (*self._replaced.get(cell, ()), self._grades[cell])
            self._grades[cell] = grade
        for cell, words in also.items():
            self._grades[cell] = self._grades[cell]._replace(note=" ".join(part for part in (self._grades[cell].note, words) if part))
        self._questions = {(question.year, question.pillar, question.question): question for question in library.questions}
        self._library = library
        self.forces = held_forces(library)
        self.years = tuple(sorted({g.year for g in library.grades} | {report.year for report in library.entries}))
        pillars, questions = _pillars(library), _questions(library)
        self.measures = (*pillars, *questions) or (Measure(INTEGRATED),)
        self._wholes = (*pillars, *(m for m in questions if Measure(m.pillar) not in pillars)) or self.measures
        return before != (self._grades, self.forces)

    def __len__(self) -> int:
        """Return how many grades are held; one that was revised counts once."""
        return len(self._grades)

    def years_of(self, measure: Measure) -> tuple[int, ...]:
        """Return the years in which a measure's pillar was inspected, as far as is known; all where nothing is."""
        return self._years_of_pillar.get(measure.pillar) or self.years

    @cached_property
    def _years_of_pillar(self) -> dict[str, tuple[int, ...]]:
        known = {(pillar, year) for _, year, pillar, _ in self._grades} | {(pillar, year) for year, pillar, _ in self._questions}
        return {pillar: tuple(year for year in self.years if (pillar, year) in known) for pillar, _ in known}

    @cached_property
    def eras(self) -> tuple[Era, ...]:
        """The years by their scale of grades, each with its measures: nothing is compared across two of them."""
        by_scale = [tuple(years) for _, years in groupby(self.years, scale)]
        measured = {measure: set(self.years_of(measure)) for measure in self.measures}
        made = (Era(years, tuple(measure for measure in self.measures if measured[measure].intersection(years))) for years in by_scale)
        return tuple(era for era in made if era.measures)

    def name_of(self, measure: Measure) -> str:
        """Return a measure in words: its pillar, and of a question what it is about."""
        if measure.question and measure.pillar != INTEGRATED:
            return f"{pillar_name(measure.pillar)}, {lowered(self.short_name_of(measure))}"
        return self.short_name_of(measure)

    def short_name_of(self, measure: Measure) -> str:
        """Return a measure in words where its pillar goes without saying."""
        if not measure.question:
            return pillar_name(measure.pillar)
        of_years = (self._questions.get((year, *measure)) for year in reversed(self.years))
        given = next((question.short_name for question in of_years if question and question.short_name), "")
        return given or _by_id(measure.question)

    def in_words(self, years: tuple[int, ...]) -> str:
        """Return years by the names of their cycles: one, two, or the first to the last."""
        first, last = self.cycle_name(years[0]), self.cycle_name(years[-1])
        if len(years) == 1:
            return first
        if len(years) == 2:
            return tr("{first} and {last}", first=first, last=last)
        return tr("{first} to {last}", first=first, last=last)

    def about(self, era: Era) -> str:
        """Return an era in words: its years and its scale."""
        return tr("{years}: scale of {n} grades", years=self.in_words(era.years), n=len(scale(era.years[0])))

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

    def held_count(self, year: int, measure: Measure) -> int:
        """Return of how many of the forces a grade is held."""
        return sum((force.id, year, *measure) in self._grades for force in self.forces)

    def replaced(self, force: str, year: int, measure: Measure) -> tuple[PublishedGrade, ...]:
        """Return the grades that the one held took the place of when it was revised, oldest first."""
        return self._replaced.get((force, year, *measure), ())

    def asked(self, year: int, measure: Measure) -> bool:
        """Whether a measure belongs to a year's inspection, as far as its questions are known."""
        if year not in self.years_of(measure):
            return False
        has_wording = any(y == year and pillar == measure.pillar for y, pillar, _ in self._questions)
        return not measure.question or not has_wording or (year, *measure) in self._questions

    @cached_property
    def _by_subject(self) -> dict[str, list[Measure]]:
        """The questions by what they are about, as the tables of questions name it."""
        found: dict[str, list[Measure]] = {}
        for measure in self.measures:
            if measure.question and any(key[1:] == measure for key in self._questions):
                found.setdefault(self.short_name_of(measure), []).append(measure)
        return found

    def beside(self, measure: Measure) -> tuple[tuple[int, Measure], ...]:
        """Return the years of a measure, and on other scales those of the questions on the same subject; none is compared across scales."""
        alike = self._by_subject.get(self.short_name_of(measure), []) if measure.question else []
        if len({scale(year) for other in alike for year in self.years_of(other)}) < 2:
            return tuple((year, measure) for year in self.years_of(measure))
        others = [other for other in alike if other != measure]
        by_year = {year: each for each in (*others, measure) for year in self.years_of(each) if self.asked(year, each)}
        return tuple(sorted(by_year.items()))

    def wording(self, year: int, measure: Measure) -> str:
        """Return a question's wording in a year, empty for a pillar or where it is not held."""
        question = self._questions.get((year, *measure))
        return question.wording if question else ""

    def note_of(self, year: int, measure: Measure) -> str:
        """Return which forces were graded for a question in a year, empty where nothing is said of it."""
        question = self._questions.get((year, *measure))
        return question.note if question else ""

    def spread(self, year: int, measure: Measure) -> list[tuple[str, int]]:
        """Return how many forces have each grade, best first, then ungraded, then not held; no average is made of them."""
        counts: Counter[str] = Counter()
        for force in self.forces:
            grade = self.get(force.id, year, measure)
            counts[grade.grade.value if grade else NOT_HELD] += 1
        order = [*(grade.value for grade in scale(year)), Grade.UNGRADED.value, NOT_HELD]
        return [(name, counts[name]) for name in order if counts[name]]

    def seam(self, before: int, after: int, measure: Measure) -> Seam | None:
        """Return why two years' grades cannot be compared, None where they can."""
        if scale(before) != scale(after):
            return Seam(tr("{year} is graded on another scale.", year=self.cycle_name(after)))
        if (after, measure.pillar) in self._new_starts:
            words = tr("The inspectorate says that grades of {year} cannot be compared with earlier ones.", year=self.cycle_name(after))
            return Seam(words)
        if measure.question:
            earlier, later = self.wording(before, measure), self.wording(after, measure)
            if not earlier or not later:
                return self._lacking(before if not earlier else after, measure)
            return None if earlier == later else Seam(tr("The question changed."))
        earlier_set, later_set = self._asked_in(before, measure.pillar), self._asked_in(after, measure.pillar)
        if not earlier_set or not later_set:
            return self._lacking(before if not earlier_set else after, measure)
        return None if earlier_set == later_set else Seam(tr("The questions changed."))

    def _lacking(self, year: int, measure: Measure) -> Seam:
        """Return the seam before or after a year whose question was not asked, or is not known."""
        if not self.asked(year, measure):
            return Seam(tr("The question was not asked in {year}.", year=self.cycle_name(year)))
        if measure.question:
            return Seam(tr("The question of {year} is not held.", year=self.cycle_name(year)), year)
        return Seam(tr("The questions of {year} are not held.", year=self.cycle_name(year)), year)

    @cached_property
    def _new_starts(self) -> frozenset[tuple[int, str]]:
        """Years and pillars of which the inspectorate says that their grades cannot be compared with earlier ones."""
        return frozenset((q.year, q.pillar) for q in self._library.questions if q.continues == NOTHING_BEFORE)

    def _asked_in(self, year: int, pillar: str) -> frozenset[tuple[str, str]]:
        return frozenset((q.question, q.wording) for q in self._library.questions if (q.year, q.pillar) == (year, pillar))

    def why_no_change(self, year: int, measure: Measure) -> str:
        """Return why no change to a year can be told, empty where it can."""
        before = self._before(year, measure)
        if before is None:
            return tr("No earlier year is held.")
        seam = self.seam(before, year, measure)
        return seam.words if seam else ""

    def _before(self, year: int, measure: Measure) -> int | None:
        return max((each for each in self.years_of(measure) if each < year), default=None)

    def change(self, force: str, year: int, measure: Measure) -> int | None:
        """Return the steps from the year before (above 0: better); None where either is not held, not graded, or not comparable."""
        before = self._before(year, measure)
        if before is None or self.seam(before, year, measure):
            return None
        order = [*reversed(scale(year))]
        grades = [self.get(force, each, measure) for each in (before, year)]
        if any(g is None or g.grade not in order for g in grades):
            return None
        earlier, later = (order.index(g.grade) for g in grades if g)
        return later - earlier

    def change_in_words(self, force: str, year: int, measure: Measure) -> str:
        """Return how a force's grade changed from the year before; where that is not known, which years it would take."""
        before, change = self._before(year, measure), self.change(force, year, measure)
        earlier = self.cycle_name(before) if before is not None else ""
        if change is None:
            return tr("No grades to compare of {earlier} and {year}", earlier=earlier, year=self.cycle_name(year))
        if not change:
            return tr("Same grade as in {year}", year=earlier)
        if change > 0:
            return plural("{n} grade better than in {year}", "{n} grades better than in {year}", change, year=earlier)
        return plural("{n} grade worse than in {year}", "{n} grades worse than in {year}", -change, year=earlier)


def _pillars(library: Library) -> tuple[Measure, ...]:
    """Return the pillars that are graded as a whole in the order of the tables; of a pillar without any grade it is not known."""
    named = (*(g.pillar for g in library.grades), *(q.pillar for q in library.questions), *(report.pillar for report in library.entries))
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


def _by_id(question: str) -> str:
    """Return a question by its number where its id is a letter and a number, else by its id's words, with a capital."""
    numbered = _NUMBERED.fullmatch(question)
    return f"Question {numbered[1]}" if numbered else question.replace("-", " ").capitalize()


def lowered(name: str) -> str:
    """Return a name as it stands within a sentence: without the capital of an ordinary word."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def place_of(report: Report, measure: Measure) -> str:
    """Return the heading under which a report gives a grade: of its question, its pillar or the whole report, else the first chapter."""
    named = (measure.question, f"{measure.pillar}-{measure.question}", measure.pillar)
    overview = report.overview or report.chapters[0]
    return next((heading for heading in named if heading in report.sections), overview.id)


def reasons(grades: Grades, years: tuple[int, ...], measures: tuple[Measure, ...]) -> list[str]:
    """Return why years cannot be compared, each reason once with the measures it is about; where it is about all, by itself."""
    about: dict[str, list[str]] = {}
    for measure in measures:
        for reason in _reasons(grades, years, measure):
            about.setdefault(reason, []).append(grades.name_of(measure))
    of_all = [reason for reason, names in about.items() if len(names) == len(measures) > 1]
    of_some: dict[str, list[str]] = {}
    for reason, names in about.items():
        if reason not in of_all:
            of_some.setdefault(", ".join(names), []).append(reason)
    return [*of_all, *(f"{names}: {' '.join(words)}" for names, words in of_some.items())]


def _reasons(grades: Grades, years: tuple[int, ...], measure: Measure) -> list[str]:
    parted = [seam for a, b in pairwise(years) if (seam := grades.seam(a, b, measure))]
    lacking = dict.fromkeys(grades.cycle_name(seam.lacking) for seam in parted if seam.lacking)
    unknown = (tr("The questions of {year} are not held.", year=", ".join(lacking)),) if lacking else ()
    return [*unknown, *dict.fromkeys(seam.words for seam in parted if not seam.lacking)]


def rank(grade: PublishedGrade | None, year: int) -> int:
    """Return a grade's place for sorting: best first, then ungraded, then not held. It is no score."""
    order = [*scale(year), Grade.UNGRADED]
    return order.index(grade.grade) if grade and grade.grade in order else len(order)


def grade_sentence(grades: Grades, force_name: str, force: str, year: int, measure: Measure) -> str:
    """Return one sentence on a grade: force, measure, year, and the grade, that it is not held, or that it was not asked."""
    grade = grades.get(force, year, measure)
    start = f"{force_name}, {lowered(grades.name_of(measure))} {grades.cycle_name(year)}: "
    if grade is None:
        return start + tr(NOT_HELD if grades.asked(year, measure) else NOT_ASKED)
    return start + " ".join((published_label(grade), *revision(grades, grade)))


def revision(grades: Grades, grade: PublishedGrade) -> tuple[str, ...]:
    """Return since when a revised grade stands and what stood before, in brackets; nothing of one that was not revised."""
    before = grades.replaced(grade.force, grade.year, Measure(grade.pillar, grade.question))
    if grade.revised is None or not before:
        return ()
    return (tr("(revised {day}; before: {grade})", day=spoken_date(grade.revised), grade=before[-1].grade.label),)


def copied(grades: Grades, force_name: str, published: PublishedGrade) -> str:
    """Return a grade with its evidence, note and source, as it leaves the program."""
    name = grades.name_of(Measure(published.pillar, published.question))
    words = " ".join((published_label(published), *revision(grades, published)))
    return f"{force_name}, {name}, {grades.cycle_name(published.year)}: {words}. {on_evidence(published)} {published.source_url}"


def on_evidence(grade: PublishedGrade) -> str:
    """Return how a grade is known, and the note on it."""
    known = (tr(EVIDENCE[grade.evidence]),) if grade.evidence in EVIDENCE else ()
    return " ".join(part for part in (*known, grade.doubt, grade.note) if part)
