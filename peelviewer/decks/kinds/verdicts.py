"""The overall judgment and the grade of each question."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Row, Rows
from peelviewer.decks.material import Material, words
from peelviewer.model.grades import Grade
from peelviewer.wording import mark


class Verdicts:
    """A row a question with its badge, the whole report's first."""

    kind = "verdicts"
    name = mark("Judgments")
    edited = False
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: Material) -> tuple[Content, ...]:
        """Return a row for each judgment in the report's order; an ungraded question says so."""
        rows = []
        for question, judgment in material.report.judgment_by_question.items():
            section = material.report.sections.get(question)
            name = words(section.short) if section else "Overall"
            rows.append(Row(name, section.number if section else "", "", judgment.grade or Grade.UNGRADED, section is None))
        return (Rows(tuple(rows)),) if rows else ()
