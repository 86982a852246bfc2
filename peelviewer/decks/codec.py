"""A deck as JSON text, and back: what a newer or careless hand wrote is refused with its reason."""

from __future__ import annotations

import json
from typing import Any

from peelviewer.decks.added.drawing import COLOURS, MOST_LINES, MOST_POINTS

from .base import FRAMES, LONGEST_TALK, Deck, Drawn, Line, Slide
from .kinds import BY_NAME

FORMAT, READ = 2, (1, 2)
"""The format that is written, and those that are read: the first knew no length of the talk, times and drawings."""
LONGEST_TIME = 60 * LONGEST_TALK  # seconds of a slide
MOST_PARTS = 10_000  # of a slide with long words


class DeckError(ValueError):
    """A text is no deck; the message says why."""


def to_json(deck: Deck) -> str:
    """Return a deck as JSON; half a character becomes a question mark."""
    content = {"format": FORMAT, **deck._asdict(), "slides": [_slide(slide) for slide in deck.slides]}
    # Half a character, which a pasted text may have, cannot be kept.
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "replace").decode()


def from_json(text: str) -> Deck:
    """Return the deck that a JSON text holds; raises DeckError where it holds none."""
    try:
        raw = json.loads(text)
        if raw["format"] not in READ:
            raise DeckError(f"it has format {raw['format']}, and this program knows {FORMAT}: install the newer version")
        slides = tuple(_read(slide) for slide in raw["slides"])
        style = _text(raw.get("style", ""))  # decks of earlier versions have none
        minutes = _count(raw.get("minutes", 0), LONGEST_TALK)
        deck = Deck(_text(raw["report"]), _text(raw["name"]), slides, _text(raw["shape"]), style, minutes)
    except DeckError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DeckError(f"a part of it is not as expected ({type(error).__name__}: {error})") from error
    ids = [slide.id for slide in deck.slides]
    if len(set(ids)) < len(ids):
        raise DeckError("two of its slides have the same id")
    if deck.shape not in [frame.name for frame in FRAMES]:
        raise DeckError(f"its shape {deck.shape} is unknown")
    return deck


def _slide(slide: Slide) -> dict[str, Any]:
    return {**slide._asdict(), "lines": [list(line) for line in slide.lines], "subjects": list(slide.subjects)}


def _read(raw: dict[str, Any]) -> Slide:
    kind = _text(raw["kind"])
    if kind not in BY_NAME:
        raise DeckError(f"its kind of slide “{kind}” is unknown")
    needed = BY_NAME[kind].subjects
    if len(raw["subjects"]) < needed:
        raise DeckError(f"a slide of the kind “{kind}” shows {needed} subject(s), and one of them names {len(raw['subjects'])}")
    lines = tuple(Line(*(_text(part) for part in line)) for line in raw["lines"])
    subjects = tuple(_text(subject) for subject in raw["subjects"])
    shown = raw["shown"]
    if not isinstance(shown, bool):
        raise TypeError("shown should be true or false")
    seconds, drawn = _count(raw.get("seconds", 0), LONGEST_TIME), tuple(_drawn(line) for line in raw.get("drawn", ()))
    if len(drawn) > MOST_LINES:
        raise DeckError(f"a slide takes {MOST_LINES} drawn lines, and one of them has {len(drawn)}")
    words = _text(raw["title"]), lines, subjects, _text(raw["notes"]), _text(raw["source"])
    return Slide(_text(raw["id"]), kind, *words, shown, seconds, drawn)


def _drawn(raw: Any) -> Drawn:
    """Return a drawn line; raises TypeError and ValueError where it is none that fits a slide."""
    part, colour, points = raw
    if colour not in COLOURS:
        raise DeckError(f"its colour of a drawn line “{colour}” is unknown")
    if not 0 < len(points) <= MOST_POINTS:
        raise DeckError(f"a drawn line takes 1 to {MOST_POINTS} points, and one of them has {len(points)}")
    return Drawn(_count(part, MOST_PARTS), colour, tuple((_share(x), _share(y)) for x, y in points))


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1 <= value <= 2:
        raise TypeError(f"{value!r:.40} should be a share of a slide")
    return float(value)


def _count(value: object, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise TypeError(f"{value!r:.40} should be a number from 0 to {most}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} should be text")
    value.encode()  # half a character, which JSON can spell, has no picture
    return value
