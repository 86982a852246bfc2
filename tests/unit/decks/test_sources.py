"""The sources of a deck name what its slides rest on, after every change, and never take words that somebody wrote."""

from __future__ import annotations

import pytest

from peelviewer.decks import builder, editing, slide_makers
from peelviewer.decks.base import Deck, Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.subjects.evidence_slide import slide_of
from peelviewer.decks.subjects.sources_slide import Sources
from tests.libraries import bundled, of_fixtures

NORFOLK, SUFFOLK, KENT = "norfolk-2016-effectiveness", "suffolk-2016-effectiveness", "kent-2016-effectiveness"
MATERIAL = DeckSource(bundled(), bundled().report(NORFOLK))
SOURCES = Sources(MATERIAL)


def built(template: str = "briefing") -> Deck:
    return builder.build(MATERIAL, template)


def with_slides(deck: Deck, *slides: Slide) -> Deck:
    return SOURCES.followed(deck, editing.inserted(deck, slides, 2)[0])


def words(deck: Deck) -> str:
    slide = deck.slides[deck.position_of("sources")]
    return "\n".join(f"{line.label}: {line.text}" for line in slide.lines)


def foot(deck: Deck) -> str:
    return deck.slides[deck.position_of("sources")].source


def name_of(report: str) -> str:
    return MATERIAL.library.name_of(MATERIAL.library.report(report))


def of_suffolk() -> Slide:
    return slide_of(MATERIAL, "section", "q3", SUFFOLK)


@pytest.mark.parametrize("template", ["briefing", "full"])
def test_sources_of_a_new_deck_name_its_one_report(template: str) -> None:
    deck = built(template)
    assert words(deck).startswith("Report: PEEL: Police effectiveness 2016")
    assert "Suffolk Constabulary" not in words(deck)
    assert SOURCES.is_followed(deck)


def test_a_slide_of_another_report_names_it_and_its_removal_does_not() -> None:
    deck = built()
    added = with_slides(deck, of_suffolk())
    assert "Norfolk Constabulary" in words(added)
    assert "Suffolk Constabulary" in words(added)
    assert "rests on the published report and" not in added.slides[-1].notes
    removed = SOURCES.followed(added, editing.removed(added, [added.slides[2].id]))
    assert removed == deck


def test_a_slide_that_is_not_ticked_is_not_a_source() -> None:
    added = with_slides(built(), of_suffolk())
    hidden = SOURCES.followed(added, editing.changed(added, added.slides[2].id, shown=False))
    assert "Suffolk" not in words(hidden)


def test_a_figure_of_another_report_brings_its_data_and_caveats() -> None:
    library = of_fixtures("three_forces")
    material = DeckSource(library, library.report("west-haven-2021-peel"))
    deck, node = builder.build(material), "northshire-2014-effectiveness/fig-1"
    slide, figure = slide_makers.figure(material, node), material.figure(node)
    added = Sources(material).followed(deck, editing.inserted(deck, [slide], 2)[0])
    assert f"Data: Northshire 2014: {figure.source.rstrip('.')}" in words(added)
    assert figure.limits
    assert all(f"Caveat: {limit.title}" in added.slides[-1].notes for limit in figure.limits)


def test_grades_are_named_as_what_they_are() -> None:
    added = with_slides(built(), slide_makers.grades(MATERIAL, "suffolk"))
    assert "Also: Published PEEL grades" in words(added)


def test_judgments_and_comparisons_name_their_reports() -> None:
    added = with_slides(built(), slide_makers.comparison(MATERIAL, f"{SUFFOLK}/q1", f"{KENT}/q1"))
    assert "Suffolk Constabulary" in words(added)
    assert "Kent Police" in words(added)


def test_own_words_stay_and_the_foot_names_what_they_leave_out() -> None:
    deck = built()
    mine = SOURCES.followed(deck, editing.changed(deck, "sources", lines=(Line("What the inspectorate published"),)))
    assert foot(mine) == f"Slides also rest on {name_of(NORFOLK)}"
    added = with_slides(mine, of_suffolk())
    assert words(added) == ": What the inspectorate published"
    assert foot(added) == f"Slides also rest on {name_of(NORFOLK)} and {name_of(SUFFOLK)}"
    assert not SOURCES.is_followed(added)
    named = SOURCES.followed(
        added, editing.changed(added, "sources", lines=(Line("PEEL: Police effectiveness 2016"), Line("PEEL effectiveness 2016: Suffolk")))
    )
    assert foot(named) == ""


def test_own_notes_stay_while_lines_follow() -> None:
    deck = built()
    mine = SOURCES.followed(deck, editing.changed(deck, "sources", notes="Thank the audience"))
    added = with_slides(mine, of_suffolk())
    assert added.slides[-1].notes == "Thank the audience"
    assert "Suffolk Constabulary" in words(added)


def test_a_deck_kept_with_a_report_left_out_says_so_and_is_mended() -> None:
    deck = built()
    old = editing.inserted(deck, [of_suffolk()], 2)[0]  # as it was kept before sources followed
    mended = SOURCES.mended(old)
    assert "Suffolk Constabulary" in words(mended)
    old = editing.changed(old, "sources", lines=(Line("What the inspectorate published"),))
    assert name_of(SUFFOLK) in foot(SOURCES.mended(old))
    assert SOURCES.mended(deck) is deck


def test_a_deck_of_invented_reports_names_all_of_them() -> None:
    library = of_fixtures("three_forces")
    first, *others = [library.report(entry.id) for entry in library.entries]
    material = DeckSource(library, first)
    deck = builder.build(material)
    slides = [
        slide_makers.verdicts(DeckSource(library, other))._replace(id=f"verdicts-{other.id}", subjects=(other.id,)) for other in others
    ]
    added = Sources(material).followed(deck, editing.inserted(deck, slides, 2)[0])
    for report in (first, *others):
        assert library.force_of(report.force).name in words(added)


def test_slides_without_a_source_name_none() -> None:
    deck = built()
    assert words(with_slides(deck, Slide("text", "lines", "Headline", (Line("My own words"),)))) == words(deck)
