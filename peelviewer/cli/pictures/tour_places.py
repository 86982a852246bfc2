"""What the tour shows of a report: places where there is much to see, found in its data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.analysis.nodes import numbers_chapter
from peelviewer.model.library import Library
from peelviewer.model.report import SUMMARY, Finding, FindingClass, Report, Section
from peelviewer.text.plain import plain_text

SHORTEST_WORD = 5


class Places(NamedTuple):
    """Ids of a report and words to look for; empty where the report has nothing of the kind."""

    reading: str
    overview: str
    numbers: str
    figure: str
    note: str
    concerns: str
    term: str
    indicator: str
    left: str
    right: str
    word: str


def places(library: Library, report: Report) -> Places:
    """Return the places of a report: most of them in the question of its largest figure, and in the one of most concerns."""
    figure = max(report.figures, key=lambda spec: len(report.observations_of(spec.id)), default=None)
    questions = report.questions or report.chapters
    about = (report.question_at(report.sections[figure.section]) if figure and figure.section in report.sections else None) or questions[0]
    below = {section.id for section in about.walk()}
    note = max((n for n in report.notes if n.section in below), key=lambda n: len(n.text), default=next(iter(report.notes), None))
    concerns = max(questions, key=_concerns)
    numbers = numbers_chapter(report)
    indicator = next((i for i in report.indicators if below & set(i.sections)), next(iter(report.indicators), None))
    left, right = _compared(report, questions)
    return Places(
        max(about.walk(), key=_own_concerns).id,
        (report.overview or report.chapters[0]).id,
        numbers.id if numbers else about.id,
        figure.id if figure else "",
        f"note-{note.number}" if note else about.id,
        concerns.id,
        _term(library, report, concerns),
        indicator.id if indicator else "",
        left,
        right,
        _word(area.text for area in (*report.improvements_of(about.id), *report.areas_for_improvement)),
    )


def _concerns(section: Section) -> int:
    return sum(1 for finding in section.findings() if finding.kind is FindingClass.CONCERN)


def _own_concerns(section: Section) -> int:
    return sum(1 for block in section.blocks if isinstance(block, Finding) and block.kind is FindingClass.CONCERN)


def _compared(report: Report, questions: tuple[Section, ...]) -> tuple[str, str]:
    """Return the last two summaries, else the last two questions, else one chapter twice."""
    summaries = [section for section in report.sections.values() if section.kind == SUMMARY]
    pair = [*questions[:1], *questions, *summaries][-2:] if len(summaries) > 1 else [*questions[:1], *questions][-2:]
    return pair[0].id, pair[1].id


def _term(library: Library, report: Report, question: Section) -> str:
    """Return the first term of several words that a question's areas for improvement name, else any term, in small letters."""
    text = " ".join(plain_text(area.text) for area in report.improvements_of(question.id)).lower().replace("’", "'")
    terms = [entry.term.lower() for entry in library.glossary]
    named = sorted((text.find(term), term) for term in terms if " " in term and term in text)
    return named[0][1] if named else next(iter(terms), "")


def _word(texts: Iterable[str]) -> str:
    """Return the first word of some length."""
    return next((word for text in texts for word in plain_text(text).split() if len(word) >= SHORTEST_WORD and word.isalpha()), "")
