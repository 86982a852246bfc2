"""Slides count and name what is asked for by its kind, and say how much of it they leave out."""

from __future__ import annotations

import pytest

from peelviewer.decks import slide_makers
from peelviewer.decks.base import FRAMES, Frame
from peelviewer.decks.contents import TO_IMPROVE, Verdict
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.forms.verdict import point_rows
from peelviewer.decks.kinds import contents_of
from peelviewer.decks.pages import Pages
from peelviewer.decks.said.speech import TO_HAND
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.decks.subjects import improvement_slides
from peelviewer.model.report import AreaForImprovement, ImprovementKind, Report
from tests.libraries import of_fixtures
from tests.unit.exporters.test_pptx_deck import fonts

LIBRARY = of_fixtures("three_forces")
QUESTION = "victims"
CONCERN, RECOMMENDATION = ImprovementKind.CAUSE_OF_CONCERN, ImprovementKind.RECOMMENDATION


def asked(words: int = 6) -> Report:
    """Return a report with a cause of concern, three recommendations and an area for improvement under a question."""
    report = LIBRARY.report("west-haven-2021-peel")
    text = " ".join(["telephones"] * words)
    rows = [AreaForImprovement("c", QUESTION, QUESTION, 0, "The force is too slow.", kind=CONCERN)]
    rows += [
        AreaForImprovement(f"r{n}", QUESTION, QUESTION, 0, f"answer {n} {text};{' and' * (n == 2)}", kind=RECOMMENDATION, parent="c")
        for n in (1, 2, 3)
    ]
    rows += [AreaForImprovement("a", QUESTION, QUESTION, 0, "The force should listen.")]
    return report._replace(areas_for_improvement=tuple(rows), indicators=(), headlines=())


def verdict_of(report: Report) -> Verdict:
    material = DeckSource(LIBRARY, report)
    slide = slide_makers.question(material, report.sections[QUESTION])
    return next(content for content in contents_of(slide, material) if isinstance(content, Verdict))


def test_the_panel_and_the_notes_count_every_kind() -> None:
    report = asked()
    assert verdict_of(report).facts[:3] == ("1 cause of concern", "3 recommendations", "1 area for improvement")
    notes = slide_makers.question(DeckSource(LIBRARY, report), report.sections[QUESTION]).notes
    spoken = notes.partition(TO_HAND)[0]
    assert "names one cause of concern, three recommendations and one area for improvement here" in spoken


def test_what_is_to_be_improved_is_named_and_what_is_left_out_counted() -> None:
    content = verdict_of(asked())
    points = [point.text for point in content.points if point.label == TO_IMPROVE]
    assert points[0] == "Cause of concern: The force is too slow"
    assert points[1].startswith("Recommendation of the cause of concern: ") and points[1].endswith("telephones")
    assert content.left_out == 5 - len(points) > 0


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("words", [6, 20])
def test_a_slide_says_how_much_it_has_no_room_for(frame: Frame, words: int) -> None:
    report = asked(words)
    material = DeckSource(LIBRARY, report)
    for page in Pages(material, fonts).of_slide(slide_makers.question(material, report.sections[QUESTION]), frame):
        for content in page.contents:
            if isinstance(content, Verdict) and content.points:
                rows = [row.text for row, *_ in point_rows(content, Sheet(frame, fonts)) if row.label == TO_IMPROVE]
                assert rows[-1] == f"and {5 - (len(rows) - 1)} more in the report"


def test_the_slide_of_all_names_the_kinds() -> None:
    slide = improvement_slides.of_questions(DeckSource(LIBRARY, asked()))
    assert slide is not None
    assert slide.title == "One cause of concern, three recommendations and one area for improvement"
    assert [line.text.partition(":")[0] for line in slide.lines[:2]] == ["Cause of concern", "Recommendation of the cause of concern"]
    assert not any(line.text.endswith((";", "; and")) for line in slide.lines)
    assert "Recommendation of the cause of concern: " in slide.notes.partition(TO_HAND)[2]


def test_a_source_without_room_is_cut_at_no_word() -> None:
    title = "PEEL 2021/22 – Police effectiveness, efficiency and legitimacy, HMICFRS, October 2022, web page"
    sheet = Sheet(FRAMES[0], fonts)
    width = next(width for width in range(900, 100, -10) if len(sheet.broken(f"{title}. Addresses are in the notes", width, SMALLEST)) > 2)
    assert " ".join(sheet.foot_lines(f"{title}. Addresses are in the notes", width)) == title
