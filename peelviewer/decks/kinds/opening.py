"""The first slide of a deck."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Opening
from peelviewer.decks.material import Material
from peelviewer.wording import mark


class OpeningSlide:
    """Title and subtitle, then who published the report and what the words are."""

    kind = "opening"
    name = mark("Title")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: Material) -> tuple[Content, ...]:
        """Return the subtitle (the first line) and the lines after it."""
        texts = [line.text for line in slide.lines]
        return (Opening(texts[0] if texts else "", tuple(texts[1:])),)
