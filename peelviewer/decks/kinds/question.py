"""A question's headline: its grade, one sentence, up to three numbers or short findings."""

from __future__ import annotations

from peelviewer.analysis.doubt import doubt_of_grade
from peelviewer.analysis.improvements import named_kind, of_kinds
from peelviewer.analysis.pages import in_print
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.contents import TO_IMPROVE, Axis, Content, KeyNumber, Row, Verdict
from peelviewer.decks.deck_source import DeckSource
from peelviewer.figures.base import FORCE, REFERENCE, Figure, Mark, Panel
from peelviewer.model.grades import Grade
from peelviewer.model.report import Report, Section
from peelviewer.wording import translatable

from .lines import COLUMNS

MOST_NUMBERS = 3


class Question:
    """The first subject is the question, the others are indicators; lines with a mark are short findings, the others the sentence."""

    kind = "question"
    name = translatable("Question")
    edited = True
    subjects = 1

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the judgment with the slide's first line as its sentence; raises KeyError."""
        report, section = material.section(slide.subjects[0])
        judgment = report.judgment_by_question.get(section.id)
        sentence = "\n".join(line.text for line in slide.lines if not line.mark)
        points = tuple(Row(line.text, _heading(line, slide), line.mark) for line in slide.lines if line.mark)
        numbers = tuple(n for n in (_number(subject, material) for subject in slide.subjects[1 : MOST_NUMBERS + 1]) if n)
        grade = (judgment.grade or Grade.UNGRADED) if judgment else None
        doubt = doubt_of_grade(report, judgment)
        place, facts = _place(report, section), _facts(report, section)
        return (Verdict(grade, sentence, numbers, doubt, place, facts, points, _left_out(report, slide)),)


def _heading(line: Line, slide: Slide) -> str:
    """Return what stands above a short finding and those like it."""
    alike = sum((other.label, other.mark) == (line.label, line.mark) for other in slide.lines)
    return COLUMNS[line.mark] if alike > 1 and line.mark in COLUMNS and line.label != TO_IMPROVE else line.label


def _place(report: Report, section: Section) -> str:
    """Return which of the report's questions a heading is; empty where it is none."""
    ids = [question.id for question in report.questions]
    if section.id not in ids:
        return ""
    return f"Question {ids.index(section.id) + 1} of {len(ids)}"


def _facts(report: Report, section: Section) -> tuple[str, ...]:
    """Return how much of each kind is to be improved under a heading, and its pages."""
    asked = [f"{count} {named_kind(kind, count)}" for kind, count in of_kinds(report.improvements_of(section.id)).items()]
    return tuple(part for part in (*asked, in_print(report.pages_of(section))) if part)


def _left_out(report: Report, slide: Slide) -> int:
    """Return how much of what is to be improved is not among the lines of a slide that has some of it."""
    shown = sum(line.label == TO_IMPROVE for line in slide.lines)
    return max(0, len(report.improvements_of(slide.subjects[0])) - shown) if shown else 0


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
    axis = Axis(panel.minimum, panel.maximum, force.value, reference.value) if reference and panel.minimum <= 0 <= panel.maximum else None
    return KeyNumber(name, measured, force.name, force.text + sign, against, value, axis)
