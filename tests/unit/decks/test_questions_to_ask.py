"""Questions for the chief constable are sound English: words that cannot be part of one are quoted whole."""

from __future__ import annotations

import re

import pytest

from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.decks.said.questions import ABOUT, ABOUT_QUOTED, question_about
from peelviewer.decks.subjects import improvement_slides
from peelviewer.model.library import Library
from peelviewer.model.report import AreaForImprovement, ImprovementKind
from tests.libraries import FIXTURES, bundled, of_fixtures

FORCES = ("Northmarch Police", "Northmarch")
REWRITTEN = {
    "The force should reduce the backlog of crimes awaiting closure in the incident management unit.":
        "reduce the backlog of crimes awaiting closure in the incident management unit",
    "The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime.":
        "ensure that it is fully compliant with the Code of Practice for Victims of Crime",
    "Northmarch Police should improve how it records crimes of antisocial behaviour.":
        "improve how it records crimes of antisocial behaviour",
    "Northmarch Police should make sure that investigations have a plan, that a supervisor reviews them, and that this leads to action.":
        "make sure that investigations have a plan, that a supervisor reviews them, and that this leads to action",
    "The force should find out how much of its work never passes through its control room, and how long that work takes.":
        "find out how much of its work never passes through its control room, and how long that work takes",
    "The constabulary needs to answer the telephone.": "answer the telephone",
}  # fmt: skip
QUOTED = [
    "The force should assess each problem-solving plan when it is closed, and should tell its workforce and partners what has worked.",
    "The force should fill its vacant detective posts, and until it has done so should make sure that nobody is given a case "
    "which they have not been trained to investigate.",
    "The force should make time for its sergeants to read the investigations for which they answer, and they should write it down.",
    "The force should replace the parts of its network that stop it from checking who has looked at what, and should then check.",
    "The force should review how it handles cases which are waiting; in particular, it should ensure that victims are not exposed to harm.",
    "The force should develop its profile with others; this would enhance its understanding of the threat.",
    "Northmarch Police should analyse its data on stop and search, and should publish what it learns.",
    "The force should not leave callers waiting.",
    "The force should: answer calls, and keep records.",
    "The force should answer calls. It must do so in ten seconds.",
    "Officers should wear cameras.",
    "Victims should be told what happens.",
    "Southshire Police should answer the telephone.",
    "The force is too slow.",
    "Evaluate what works as routine and share it.",
]
LISTED = "make sure that a supervisor reviews each incident which hasn’t been attended in time; and"


def area(text: str, kind: ImprovementKind = ImprovementKind.AREA, parent: str = "") -> AreaForImprovement:
    return AreaForImprovement("a", "q", "q", 1, text, kind=kind, parent=parent)


@pytest.mark.parametrize("words", REWRITTEN)
@pytest.mark.parametrize("index", range(5))
def test_what_the_force_should_do_becomes_part_of_a_question(words: str, index: int) -> None:
    said = question_about(area(words), words, "", FORCES, index)
    assert said in [frame.format(words=REWRITTEN[words]) for frame in ABOUT]


@pytest.mark.parametrize("words", QUOTED)
@pytest.mark.parametrize("index", range(5))
def test_words_that_are_more_than_one_infinitive_are_quoted_whole(words: str, index: int) -> None:
    said = question_about(area(words), words, "", FORCES, index)
    assert said in [f"“{words}” {frame}" for frame in ABOUT_QUOTED]


def test_what_is_no_area_for_improvement_is_named() -> None:
    recommendation = area(LISTED, ImprovementKind.RECOMMENDATION, "c")
    said = question_about(recommendation, LISTED, "", FORCES, 0)
    assert said.startswith("Recommendation of the cause of concern: “make sure that a supervisor")
    assert "attended in time” What has been done about this" in said
    concern = area("The force is too slow.", ImprovementKind.CAUSE_OF_CONCERN)
    assert question_about(concern, concern.text, "", FORCES, 0).startswith("Cause of concern: “The force is too slow.” What has been done")


def test_a_headline_of_the_dataset_is_part_of_a_question_unless_it_is_a_statement() -> None:
    any_words = area("The force should do many things; it must.")
    assert (
        question_about(any_words, any_words.text, "Review missing children", FORCES, 0)
        == "What has the force done to review missing children?"
    )
    assert question_about(any_words, any_words.text, "The force is slow", FORCES, 0).startswith(f"“{any_words.text}” ")


@pytest.mark.parametrize("library", ["bundled", *sorted(folder.name for folder in FIXTURES.iterdir() if folder.is_dir())])
def test_every_question_of_every_report_is_sound(library: str) -> None:
    held: Library = bundled() if library == "bundled" else of_fixtures(library)
    for report in held.reports:
        slide = improvement_slides.questions_to_ask(DeckSource(held, report))
        for line in slide.lines if slide else ():
            outside = re.sub(r"“[^”]*”", "", line.text)
            assert not re.search(r"\b(?:should|must)\b|; and|;", outside), line.text
            assert re.search(r"\?(?: \(unconfirmed\))?$", line.text)
            quoted = re.search(r"^[^“?]*“(.*)” ", line.text)
            if quoted and report.areas_for_improvement:
                assert any(quoted[1].rstrip(".") in as_plain_text(each.text) for each in report.areas_for_improvement), line.text
