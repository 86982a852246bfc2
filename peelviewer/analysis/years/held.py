"""What one report of a force says that can be set beside its other years: grades, what is asked for, and values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from peelviewer.analysis.doubt import doubt_of_improvement
from peelviewer.analysis.forces.statements import Statement, statements_of
from peelviewer.analysis.grades import Measure
from peelviewer.analysis.improvements import NAMES
from peelviewer.analysis.lead_ins import alone
from peelviewer.analysis.pages import of_judgment
from peelviewer.analysis.report_grades import graded_by, names_of
from peelviewer.model.editions import edition_of
from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.model.pillars import INTEGRATED
from peelviewer.model.report import AreaForImprovement, Report
from peelviewer.text.plain import plain_text


class Where(NamedTuple):
    """Where in a report something stands: the report's id, what its view is opened at, and the pages."""

    report: str
    node: str
    pages: Pages


class Ask(NamedTuple):
    """Something asked of the force: what the inspectorate calls it, its plain words, and the word for an unconfirmed one."""

    id: str
    year: int
    measure: Measure
    name: str
    text: str
    doubt: str
    where: Where


class YearReport(NamedTuple):
    """A report as it is set beside others; one that is not *whole* is held in part, and what it lacks is not known.

    *judged* says where the grade of a measure stands, *headings* where its question is answered.
    """

    id: str
    name: str
    year: int
    pillar: str
    rank: int
    whole: bool
    judged: Mapping[Measure, Where]
    headings: Mapping[Measure, Where]
    asks: tuple[Ask, ...]
    statements: tuple[Statement, ...]

    def covers(self, measure: Measure) -> bool:
        """Whether it is about the pillar of a measure, alone or with all others."""
        return self.pillar in (measure.pillar, INTEGRATED)

    def place_of(self, measure: Measure) -> Where | None:
        """Return where a measure is graded, else where its question is answered; None where neither is."""
        return self.judged.get(measure) or self.headings.get(measure)


def year_report(library: Library, report: Report) -> YearReport:
    """Return what a report says, in printed order."""
    named, edition = names_of(library), edition_of(report)

    def measure(heading: str) -> Measure:
        return Measure(*graded_by(report, heading, named))

    judged = {measure(row.question): Where(report.id, _heading(report, row.question), of_judgment(report, row)) for row in report.judgments}
    headings = {measure(question.id): Where(report.id, question.id, report.pages_of(question, own=True)) for question in report.questions}
    asks = tuple(_ask(report, row, measure(row.question)) for row in report.areas_for_improvement)
    statements = statements_of(library, report)
    return YearReport(
        *(report.id, library.name_of(report), report.year, report.pillar, edition.rank, edition.whole),
        *(judged, headings, asks, statements),
    )


def _ask(report: Report, row: AreaForImprovement, measure: Measure) -> Ask:
    words, doubt = plain_text(alone(report, row)), doubt_of_improvement(report, row.id)
    return Ask(
        row.id, report.year, measure, NAMES[row.kind], words, doubt, Where(report.id, row.id, report.pages_at(row.section, row.page))
    )


def _heading(report: Report, question: str) -> str:
    """Return the heading of a judged question; of the whole report its overview, else its first chapter."""
    return question if question in report.sections else (report.overview or report.chapters[0]).id


def fullest(reports: Iterable[YearReport]) -> tuple[YearReport, ...]:
    """Return of each year and pillar the fullest report, by year; of two editions of one the words would be asked for twice."""
    best: dict[tuple[int, str], YearReport] = {}
    for report in sorted(reports, key=lambda report: (report.year, report.rank)):
        best.setdefault((report.year, report.pillar), report)
    return tuple(best.values())
