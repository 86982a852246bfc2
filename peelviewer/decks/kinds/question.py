"""A question's headline: its grade, one sentence, two or three numbers."""

from __future__ import annotations

from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, KeyNumber, Verdict
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.base import FORCE, REFERENCE, Figure, Mark, Panel
from peelviewer.model.grades import Grade
from peelviewer.wording import translatable

MOST_NUMBERS = 3


class Question:
    """The first subject is the question, the others are indicators."""

    kind = "question"
    name = translatable("Question")
    edited = True
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the judgment with the slide's first line as its sentence; raises KeyError."""
        report, section = material.section(slide.subjects[0])
        judgment = report.judgment_by_question.get(section.id)
        sentence = "\n".join(line.text for line in slide.lines)
        numbers = tuple(n for n in (_number(subject, material) for subject in slide.subjects[1 : MOST_NUMBERS + 1]) if n)
        return (Verdict((judgment.grade or Grade.UNGRADED) if judgment else None, sentence, numbers, doubt_of_grade(report, judgment)),)


def _number(subject: str, material: DeckSource) -> KeyNumber | None:
    """Return the newest pair of a subject's only measure; None where either value is not stated."""
    figure = material.figure(subject)
    panel = figure.panels[0]
    line = panel.lines[-1]
    force, reference = line.mark(FORCE), line.mark(REFERENCE)
    if force is None or reference is None:
        return None
    return key_number(figure, panel, force, reference)


def key_number(figure: Figure, panel: Panel, force: Mark, reference: Mark | None) -> KeyNumber:
    """Return a pair as a key number; a percentage has its sign in place of its unit, a missing reference says so."""
    line = panel.lines[-1]
    percent = panel.unit.startswith("percent")
    sign = "%" if percent else ""
    measured = ", ".join(part for part in ("" if percent else panel.unit, line.period or figure.period, force.doubt) if part)
    name = line.name or figure.title
    measured = measured[:1].upper() + measured[1:]
    against, value = (reference.name, reference.text + sign) if reference else ("England and Wales", "not stated")
    return KeyNumber(name, measured, force.name, force.text + sign, against, value)
