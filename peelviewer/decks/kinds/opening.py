"""The first slide of a deck."""

from __future__ import annotations

from peelviewer.decks.added.title_fields import DATE, EVENT, PRESENTER, given, others
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Opening
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable


class OpeningSlide:
    """Title and subtitle, then who speaks, who published the report and what the words are."""

    kind = "opening"
    name = translatable("Title")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the subtitle (the first line) and the lines after it."""
        texts, fields = [line.text for line in others(slide.lines)], given(slide.lines)
        occasion = ", ".join(words for words in (fields[EVENT], fields[DATE]) if words)
        return (Opening(texts[0] if texts else "", tuple(texts[1:]), fields[PRESENTER], occasion),)
