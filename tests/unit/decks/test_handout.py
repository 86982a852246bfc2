"""A handout says no more and no less than its slides: caveats stand at the end, and what leads to nothing is left out."""

from __future__ import annotations

from peelviewer.decks import builder
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.handout import caveats, sheets
from peelviewer.decks.pages import Pages
from peelviewer.decks.said.speech import CAVEATS_IN_NOTES, TO_HAND
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
