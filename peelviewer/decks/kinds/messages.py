"""The messages a talk opens with."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Content, Messages
from peelviewer.decks.deck_source import DeckSource
from peelviewer.wording import translatable


class MessagesSlide:
    """A message a line."""

    kind = "messages"
    name = translatable("Messages")
    edited = True
    subjects = 0

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return the lines as messages, numbered from 1; none, where there are none."""
        texts = tuple(line.text for line in slide.lines if line.text.strip())
        return (Messages(texts),) if texts else ()
