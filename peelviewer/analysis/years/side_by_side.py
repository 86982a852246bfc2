"""A row a question, a thing asked for or a measure, a column a year: one force, from every report held of it and the tables of grades."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.model.grades import scale
from peelviewer.model.library import Library
from peelviewer.model.pillars import pillar_name
from peelviewer.wording import tr

from .asks import AskRow, AskState, reports_on, rows_of
from .cells import ask_cell, grade_cell, value_cell
from .held import YearReport, fullest
from .rows import VALUES, WHOLE, RowKind, Years, YearsCell, YearsRow
from .values import ValueRow, periods_differ, values_of

TELLING = frozenset(AskState) - {AskState.NO_REPORT, AskState.IN_PART}
"""What is known of a year in which something was or was not asked for."""


def years_side_by_side(library: Library, grades: Grades, force: str, read: Sequence[YearReport]) -> Years:
    """Return a force's years, of which its reports are *read*; of two editions of one inspection the fuller one counts."""
    return _Making(library, grades, force, fullest(read)).years_side_by_side()


class _Making:
    """What the rows of a force are made of."""

    def __init__(self, library: Library, grades: Grades, force: str, reports: tuple[YearReport, ...]) -> None:
        self._grades, self._force, self._reports = grades, force, reports
        graded = (year for year in grades.years if any(grades.get(force, year, measure) for measure in grades.measures))
        self._years = tuple(sorted({*graded, *(report.year for report in reports)}))
        self._names = tuple(map(library.cycle_name, self._years))

    def years_side_by_side(self) -> Years:
        parted = tuple(scale(a) != scale(b) for a, b in pairwise(self._years))
        return Years(self._force, self._years, self._names, parted, (*self._questions(), *self._values()))

    # Questions and what is asked under them --------------------------------------------------------------

    def _questions(self) -> Iterator[YearsRow]:
        asked: dict[Measure, list[AskRow]] = {}
        for row in rows_of(self._reports):
            asked.setdefault(row.measure, []).append(row)
        for measure in self._measures(asked):
            if self._is_graded(measure):
                yield self._grade_row(measure)
            for row in sorted(asked.get(measure, ()), key=lambda row: row.asks[0].year):
                yield self._ask_row(row)

    def _measures(self, asked: dict[Measure, list[AskRow]]) -> list[Measure]:
        """Return what is graded or asked for, pillar by pillar, each as a whole before its questions."""
        known = list(dict.fromkeys((*self._grades.measures, *asked)))
        pillars = list(dict.fromkeys(measure.pillar for measure in known))
        return sorted(known, key=lambda measure: (pillars.index(measure.pillar), bool(measure.question)))

    def _is_graded(self, measure: Measure) -> bool:
        return any(self._grades.get(self._force, year, measure) for year in self._years)

    def _grade_row(self, measure: Measure) -> YearsRow:
        grades = self._grades
        cells = tuple(grade_cell(grades, self._force, year, measure, reports_on(self._reports, year, measure)) for year in self._years)
        name = grades.short_name_of(measure) if measure.question else WHOLE.format(pillar=pillar_name(measure.pillar))
        seams = self._seams(cells, lambda before, after: self._seam(before, after, measure), lambda cell: cell.grade is not None)
        joined = tuple(bool(a.grade and b.grade) and not seam for (a, b), seam in zip(pairwise(cells), seams, strict=True))
        key, topic = f"grade {measure.pillar} {measure.question}", pillar_name(measure.pillar)
        return YearsRow(RowKind.GRADE, key, topic, self._subject(measure), name, "", cells, seams, joined)

    def _subject(self, measure: Measure) -> str:
        return self._grades.short_name_of(measure) if measure.question else ""

    def _seam(self, before: int, after: int, measure: Measure) -> str:
        grades = self._grades
        if not (grades.asked(before, measure) or grades.asked(after, measure)):
            return ""
        seam = grades.seam(before, after, measure)
        return seam.words if seam else ""

    def _seams(self, cells: Sequence[YearsCell], seam: Callable[[int, int], str], stands: Callable[[YearsCell], bool]) -> tuple[str, ...]:
        """Return the seam between any two neighbouring years; none before the first cell in which anything stands, or after the last."""
        standing = [index for index, cell in enumerate(cells) if stands(cell)]
        first, last = (standing[0], standing[-1]) if standing else (0, 0)
        pairs = enumerate(pairwise(self._years))
        return tuple(seam(*pair) if first <= index < last else "" for index, pair in pairs)

    def _ask_row(self, row: AskRow) -> YearsRow:
        latest, measure = row.asks[-1], row.measure
        cells = tuple(ask_cell(self._grades, row, year, self._reports) for year in self._years)
        seams = self._seams(cells, lambda before, after: self._ask_seam(row, before, after), lambda cell: cell.state in TELLING)
        joined = tuple(
            bool(row.of(a) and row.of(b)) and not seam for (a, b), seam in zip(pairwise(self._years), seams, strict=True)
        )  # fmt: skip
        key, topic, subject = f"ask {row.asks[0].where.report} {row.asks[0].id}", pillar_name(measure.pillar), self._subject(measure)
        about = " · ".join(part for part in (latest.name, subject) if part)
        return YearsRow(RowKind.ASK, key, topic, subject, latest.text, about, cells, seams, joined)

    def _ask_seam(self, row: AskRow, before: int, after: int) -> str:
        """Return the seam of the question that a row stands under, and that an ask stands under another one."""
        ask = row.of(after)
        if ask is not None and ask.measure != row.measure:
            return tr("Asked for under another question: {question}.", question=self._grades.name_of(ask.measure))
        return self._seam(before, after, row.measure)

    # Values ----------------------------------------------------------------------------------------------

    def _values(self) -> Iterator[YearsRow]:
        for row in values_of(self._reports):
            cells = tuple(value_cell(row, year, self._reports) for year in self._years)
            seams = tuple(_value_seam(row, before, after) for before, after in pairwise(self._years))
            about = ", ".join(part for part in (row.unit, row.topic) if part)
            unjoined = (False,) * (len(self._years) - 1)
            yield YearsRow(RowKind.VALUE, f"value {row.key}", VALUES, "", row.name, about, cells, seams, unjoined, row.unit)


def _value_seam(row: ValueRow, before: int, after: int) -> str:
    one, other = row.stated(before), row.stated(after)
    return tr("The values are of periods of another length.") if one and other and periods_differ(one, other) else ""
