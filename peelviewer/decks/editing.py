"""Change a deck: every change gives a new deck, and a history of them can be gone back and forth."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from .base import LONGEST_TITLE, Deck, Line, Slide
from .builder import distinct

DEPTH = 200
MOST_LINES, LONGEST_LINE, LONGEST_NOTES = 200, 4000, 40_000
"""What a slide takes of what is typed or pasted: some forty pages of it."""

CLOSING = ("questions", "sources")
"""Ids of the slides that the program puts at the end of a deck."""


def moved(deck: Deck, slide_id: str, to: int) -> Deck:
    """Return the deck with a slide at another place (counted without it, held inside the deck); raises KeyError."""
    slides = list(deck.slides)
    slide = slides.pop(deck.position_of(slide_id))
    slides.insert(min(len(slides), max(0, to)), slide)
    return deck._replace(slides=tuple(slides))


def changed(deck: Deck, slide_id: str, **values: object) -> Deck:
    """Return the deck with other title, notes, lines or shown of a slide; raises KeyError."""
    index = deck.position_of(slide_id)
    title = values.get("title")
    if isinstance(title, str):
        values["title"] = " ".join(title.split())[:LONGEST_TITLE]
    slide = deck.slides[index]._replace(**values)  # type: ignore[arg-type]
    return deck._replace(slides=(*deck.slides[:index], slide, *deck.slides[index + 1 :]))


def removed(deck: Deck, slide_ids: Iterable[str]) -> Deck:
    """Return the deck without some slides."""
    ids = set(slide_ids)
    return deck._replace(slides=tuple(slide for slide in deck.slides if slide.id not in ids))


def inserted(deck: Deck, slides: Sequence[Slide], index: int) -> tuple[Deck, list[str]]:
    """Return the deck with slides put in before the one at an index, and the ids they got."""
    taken = distinct([*deck.slides, *slides])[len(deck.slides) :]
    return deck._replace(slides=(*deck.slides[:index], *taken, *deck.slides[index:])), [slide.id for slide in taken]


def before_closing(deck: Deck) -> int:
    """Return the place before the slides that close a deck: questions to ask, and what it rests on."""
    place = len(deck.slides)
    while place > 0 and deck.slides[place - 1].id in CLOSING:
        place -= 1
    return place


def retyped(lines: Sequence[Line], text: str) -> tuple[Line, ...]:
    """Return lines for a typed text, one a line of it: a line that is alike one there was keeps its label and mark."""
    most_lines, longest = max(MOST_LINES, len(lines)), max((LONGEST_LINE, *(len(line.text) for line in lines)))  # what is there stays
    typed = [part.strip()[:longest] for part in text.split("\n", most_lines)[:most_lines]]
    typed = [part for index, part in enumerate(typed) if part or index < len(typed) - 1]
    before = [line.text for line in lines]
    new_lines = [Line(part) for part in typed]
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, typed, autojunk=False).get_opcodes():
        if kind in ("equal", "replace"):
            for old, new in zip(range(a, b), range(c, d), strict=False):
                new_lines[new] = lines[old]._replace(text=typed[new])
    return tuple(new_lines)


def takes_all(text: str) -> bool:
    """Return whether a slide takes all lines of a typed text."""
    lines = text.rstrip().split("\n")
    return len(lines) <= MOST_LINES and all(len(line.strip()) <= LONGEST_LINE for line in lines)


class History:
    """The deck as it is, and what it was; changes with the same *merge* key in a row are one step."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self._past: list[tuple[str, Deck]] = []
        self._future: list[tuple[str, Deck]] = []
        self._merging = ""

    def change(self, name: str, deck: Deck, merge: str = "") -> bool:
        """Take a new deck over; *name* says what was done ("Move slide"). Return whether anything differs."""
        if deck == self.deck:
            return False
        joined = merge and merge == self._merging and self._past
        if joined and deck == self._past[-1][1]:  # typed, and taken back in the field
            self._past.pop()
            self._future.clear()
            self._merging, self.deck = "", deck
            return True
        if not joined:
            self._past.append((name, self.deck))
            del self._past[:-DEPTH]
        self._future.clear()
        self._merging, self.deck = merge, deck
        return True

    def undo(self) -> str:
        """Go a step back and return its name, empty where there is none."""
        return self._step(self._past, self._future)

    def redo(self) -> str:
        """Go a step forward again and return its name, empty where there is none."""
        return self._step(self._future, self._past)

    def _step(self, source: list[tuple[str, Deck]], target: list[tuple[str, Deck]]) -> str:
        if not source:
            return ""
        name, deck = source.pop()
        target.append((name, self.deck))
        self.deck, self._merging = deck, ""
        return name

    @property
    def undo_name(self) -> str:
        """What undo would take back."""
        return self._past[-1][0] if self._past else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again."""
        return self._future[-1][0] if self._future else ""
