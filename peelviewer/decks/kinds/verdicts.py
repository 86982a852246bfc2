"""The overall judgment and the grade of each question."""

from __future__ import annotations

from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Row, Rows
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.model.grades import Grade
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import Judgment, Report
from peelviewer.wording import translatable


class Verdicts:
    """A row a question with its badge and the earlier grade that the report states, the whole report's first."""

    kind = "verdicts"
    name = translatable("Judgments")
    edited = False
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return a row for each judgment in the report's order; an ungraded question says so. Raises KeyError."""
        report, rows = _report(slide, material), []
        for question, judgment in report.judgment_by_question.items():
            section = report.sections.get(question)
            name = as_plain_text(section.short) if section else "Overall"
            strong = section is None or bool(report.judged_below(section))
            number, doubt = section.number if section else "", doubt_of_grade(report, judgment)
            rows.append(Row(name, number, "", judgment.grade or Grade.UNGRADED, strong, doubt, _earlier(material, judgment)))
        return (Rows(tuple(rows)),) if rows else ()


def _report(slide: Slide, material: DeckSource) -> Report:
    """Return the report that is the slide's subject, that of the deck where it has none; raises KeyError."""
    try:
        return material.library.report(slide.subjects[0]) if slide.subjects else material.report
    except ReportUnreadable as error:
        raise KeyError(str(error)) from error


def _earlier(material: DeckSource, judgment: Judgment) -> str:
    """Return the grade of an earlier year that the report itself states, and so sets beside its own."""
    if not (judgment.previous_grade and judgment.previous_year):
        return ""
    return f"{material.library.cycle_name(judgment.previous_year)}: {judgment.previous_grade.value}"
