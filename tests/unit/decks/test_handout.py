"""A handout says no more and no less than its slides: caveats stand at the end, and what leads to nothing is left out."""

from __future__ import annotations

import pytest

from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.handout import HEIGHT, PICTURE_LABEL, RULES, caveats, sheets, sources
from peelviewer.decks.pages import Pages
from peelviewer.decks.said.speech import CAVEATS_IN_NOTES, IN_NOTES, TO_HAND
from peelviewer.figures.scene import TextRun
from tests.libraries import bundled


def width(text: str, size: float, weight: int = 400, serif: bool = False) -> float:
    return len(text) * size * 0.5


def test_nothing_leads_to_nothing_and_caveats_are_where_it_says() -> None:
    library = bundled()
    material = DeckSource(library, library.report("norfolk-2016-effectiveness"))
    for template in ("briefing", "full"):
        deck = builder.build(material, template)
        pages = Pages(material, width).of_deck(deck)
        found = sheets(deck, pages, caveats(material, pages), width)
        words = [shape.text for sheet in found for shape in sheet.scene.shapes if isinstance(shape, TextRun)]
        joined = " ".join(words)
        assert CAVEATS_IN_NOTES not in joined
        assert "Caveats" in words
        assert "The caveats that limit the numbers stand at the end." in joined
        for place, text in enumerate(words[:-1]):
            assert text != TO_HAND or not words[place + 1].startswith("Slide "), template
        assert "Continued" not in words


@pytest.mark.parametrize("shape", ["16:9", "4:3"])
def test_a_handout_without_notes_shows_slides_sources_and_caveats_and_nothing_that_is_said(shape: str) -> None:
    library = bundled()
    material = DeckSource(library, library.report("norfolk-2016-effectiveness"))
    deck = builder.build(material, "full")._replace(shape=shape)
    pages = Pages(material, width).of_deck(deck)
    found = sheets(deck, pages, caveats(material, pages), width, alone=sources(material, pages))
    words = [run.text for sheet in found for run in sheet.scene.words]
    said = {run.text for sheet in sheets(deck, pages, [], width) for run in sheet.scene.words}
    assert TO_HAND in said
    assert TO_HAND not in words
    notes = {part for page in pages for part in page.slide.notes.split("\n") if part}
    assert not notes & set(words)
    assert [len(sheet.slides) for sheet in found if sheet.slides][:-1] == [2] * ((len(pages) + 1) // 2 - 1)
    assert [placed.page for sheet in found for placed in sheet.slides] == pages
    joined = " ".join(words)
    assert words.index("Sources") < words.index("Caveats")
    listed = [source.text for source in sources(material, pages)]
    assert all(text in joined for text in listed)
    assert not [text for text in listed if text.endswith(IN_NOTES)]
    shown = [subject for page in pages if page.slide.kind in ("numbers", "figure") for subject in page.slide.subjects]
    assert shown
    assert all(material.figure(subject).source.rstrip(".") in "\n".join(listed) for subject in shown)
    for sheet in found:
        for first, second in zip(sheet.slides, sheet.slides[1:], strict=False):
            assert first.y + first.width * deck.frame.height / deck.frame.width + PICTURE_LABEL + 2 * RULES < second.y
        assert all(run.y + run.height <= HEIGHT - 30 for run in sheet.scene.words)
