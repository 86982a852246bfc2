"""What is kept of a show or rehearsal when it has ended, if the presenter likes: what was drawn, and the time of each slide."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from peelviewer.decks.added.talk import clock, with_times
from peelviewer.decks.base import Drawn, Slide
from peelviewer.decks.editing import changed
from peelviewer.ui.dialogs.message_boxes import choose
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.wording import plural, tr, translatable

Drawings = Mapping[Slide, tuple[Drawn, ...]]
"""Slides, and what stands drawn on each."""


def ask_drawings(window: QWidget, count: int, keep: Callable[[], None]) -> None:
    """Ask whether what was drawn on some slides is to be kept; *keep* is done where it is."""
    words = plural("You drew on {n} slide.", "You drew on {n} slides.", count)
    details = tr("What is kept stays on the slides, in the show and in files, until you remove it in the Slides view.")
    choose(window, tr("Drawings"), words, details, {tr("Keep the drawings"): keep}, tr("Drop them"))


def keep_drawings(decks: DeckSession, drawn: Drawings) -> list[Slide]:
    """Keep what was drawn with the slides of the open deck as one step of undo; return the drawn slides that are not of it."""
    deck, others = decks.deck, []
    for slide, lines in drawn.items():
        if deck is not None and any(each.id == slide.id for each in deck.slides):
            deck = changed(deck, slide.id, drawn=lines)
        elif lines:
            others.append(slide._replace(drawn=lines))
    if deck is not None:
        decks.change(translatable("Keep drawings"), deck)
    return others


def ask_times(window: QWidget, decks: DeckSession, spent: Mapping[str, float], then: Callable[[], None]) -> None:
    """Ask whether the seconds of a rehearsal by slide are to be kept with the deck; *then* is done after either answer."""
    deck = decks.deck
    if deck is None:
        then()
        return
    total, minutes = clock(round(sum(spent.values()))), deck.minutes
    words = tr("The rehearsal took {time} of {minutes}:00.", time=total, minutes=minutes)

    def keep() -> None:
        if decks.deck is not None:
            decks.change(translatable("Keep the times of the rehearsal"), with_times(decks.deck, spent))
        then()

    details = tr("The time of each slide can be kept with the deck; it then stands beside the slide.")
    words = words if minutes else tr("The rehearsal took {time}.", time=total)
    choose(window, tr("Rehearsal"), words, details, {tr("Keep the times"): keep}, tr("Drop them"), then)
