"""A judgment is said in English for every grade of both scales, as headline, message and in notes."""

from __future__ import annotations

import re

import pytest

from peelviewer.decks import slide_makers
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.said.messages import messages
from peelviewer.model.grades import Grade
from peelviewer.model.report import Report
from tests.libraries import FIXTURES, bundled, of_fixtures

SAID = {Grade.REQUIRES_IMPROVEMENT: "judged to require improvement", Grade.UNGRADED: "not graded"}


def words_of(report: Report) -> str:
    material = DeckSource(of_fixtures("three_forces"), report)
    slides = [slide_makers.verdicts(material), messages(material)]
    judged = [report.sections[question] for question in report.judgment_by_question if question in report.sections]
    slides += [slide_makers.question(material, section) for section in judged]
    return " ".join(f"{slide.title}. {slide.notes} {' '.join(line.text for line in slide.lines)}" for slide in slides if slide)


@pytest.mark.parametrize("grade", list(Grade))
@pytest.mark.parametrize("held", of_fixtures("three_forces").reports, ids=lambda report: report.id)
def test_every_grade_is_said(held: Report, grade: Grade) -> None:
    report = held._replace(judgments=tuple(judgment._replace(grade=grade) for judgment in held.judgments), headlines=())
    said = words_of(report)
    assert SAID.get(grade, f"judged {grade.value}") in said
    assert not re.search(r"judged (?:requires|ungraded)|\b(?:one|two|three|four|five|six) requires improvement", said)


def test_grades_are_counted() -> None:
    said = words_of(of_fixtures("three_forces").report("isle-of-marrow-2018-peel"))
    assert "Marrow has five judgments: one outstanding, three good and one requiring improvement" in said


@pytest.mark.parametrize("library", ["bundled", *sorted(folder.name for folder in FIXTURES.iterdir() if folder.is_dir())])
def test_no_report_has_a_broken_headline(library: str) -> None:
    held = bundled() if library == "bundled" else of_fixtures(library)
    for report in held.reports:
        slide = slide_makers.verdicts(DeckSource(held, report))
        assert "judged requires" not in f"{slide.title} {slide.notes}"
