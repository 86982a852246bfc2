"""How long a talk takes: its time as a clock says it, and the times of a rehearsal in a deck."""

from __future__ import annotations

from collections.abc import Mapping

from peelviewer.decks.base import Deck

LENGTHS = (5, 10, 15, 20, 30, 45, 60)
"""Minutes that are offered at once."""


def clock(seconds: int) -> str:
    """Return seconds as minutes, or hours, and seconds: 0:45, 12:30, 1:02:03."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def with_times(deck: Deck, seconds: Mapping[str, float]) -> Deck:
    """Return the deck with the seconds that slides took, by id; those that are not named keep what they have."""
    slides = (slide._replace(seconds=max(1, round(seconds[slide.id]))) if slide.id in seconds else slide for slide in deck.slides)
    return deck._replace(slides=tuple(slides))


def without_times(deck: Deck) -> Deck:
    """Return the deck as if it had not been rehearsed."""
    return deck._replace(slides=tuple(slide._replace(seconds=0) for slide in deck.slides))
