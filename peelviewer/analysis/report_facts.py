"""What a report holds, for those who have not opened it: its judgments with their questions' names, and counts."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.model.grades import Grade
from peelviewer.model.report import OVERALL, Report, Section
from peelviewer.wording import tr

from .doubt import doubt_of_grade, spoken, why_unconfirmed
from .improvements import counted


class JudgmentLine(NamedTuple):
    """A judgment: the number and name of what is judged (empty where it has none), the grade, and why nobody has confirmed it."""

    number: str
    name: str
    grade: Grade
    doubt: str = ""
    reason: str = ""


class ReportFacts(NamedTuple):
    """The judgments of a report in its own order, the whole report's first, and how much there is in it."""

    judgments: tuple[JudgmentLine, ...]
    areas_for_improvement: int
    indicators: int
    figures: int
    notes: int
    findings: int
    concerns: int


def facts_of(report: Report) -> ReportFacts:
    """Return what a report holds."""
    order = {OVERALL: -1, **{section: number for number, section in enumerate(report.sections)}}
    judged = sorted(report.judgments, key=lambda judgment: order.get(judgment.question, len(order)))
    lines = tuple(
        _line(report.sections.get(judgment.question), judgment.question, judgment.grade)._replace(
            doubt=spoken(doubt_of_grade(report, judgment)), reason=why_unconfirmed(report, judgment)
        )
        for judgment in judged
    )
    kinds = [finding.kind for chapter in report.chapters for finding in chapter.findings()]
    counts = counted(report.areas_for_improvement), len(report.indicators), len(report.figures), len(report.notes)
    return ReportFacts(lines, *counts, len(kinds), sum(kind == "concern" for kind in kinds))


def _line(section: Section | None, question: str, grade: Grade) -> JudgmentLine:
    if question == OVERALL:
        return JudgmentLine("", tr("Overall"), grade)
    return JudgmentLine(section.number, section.short or section.title, grade) if section else JudgmentLine("", question, grade)
