"""A handout: sheets of A4 with each slide's picture at the left and its notes at the right; long notes go on to the next sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.figures.scene import Canvas, Fonts, Scene, wrap

from .base import Deck, Page

# A4 at 96 pixels an inch, in its own pixels.
WIDTH, HEIGHT, MARGIN, GAP = 794.0, 1123.0, 56.0, 22.0
PICTURE = 264.0
SIZE, LINE_HEIGHT, SMALL = 11.0, 15.0, 10.0


class Placed(NamedTuple):
    """A slide's picture on a sheet: its upper left corner and width."""

    page: Page
    x: float
    y: float
    width: float


class HandoutSheet(NamedTuple):
    """One sheet: words and rules as a scene, and where slides' pictures go."""

    scene: Scene
    slides: tuple[Placed, ...]


def sheets(deck: Deck, pages: Sequence[Page], fonts: Fonts) -> list[HandoutSheet]:
    """Return the sheets of a deck; each slide's notes stand once, beside its first page."""
    writer = _Writer(deck, fonts)
    for page in pages:
        writer.add(page)
    return writer.finish()


class _Writer:
    """Fills sheets from the top down."""

    def __init__(self, deck: Deck, fonts: Fonts) -> None:
        self._deck, self._fonts = deck, fonts
        self._done: list[HandoutSheet] = []
        self._picture_height = PICTURE * deck.frame.height / deck.frame.width
        self._start()

    def _start(self) -> None:
        self._canvas = Canvas(WIDTH, self._fonts)
        self._slides: list[Placed] = []
        number = str(len(self._done) + 1)
        self._canvas.words(MARGIN, 30, self._deck.name, size=SMALL, colour="muted")
        self._canvas.words(WIDTH - MARGIN, 30, number, size=SMALL, colour="muted", align="right")
        self._canvas.stroke((MARGIN, 48), (WIDTH - MARGIN, 48), colour="line")
        self._y = 64.0

    def _turn(self) -> None:
        scene = self._canvas.scene()
        self._done.append(HandoutSheet(scene._replace(width=WIDTH, height=HEIGHT), tuple(self._slides)))
        self._start()

    def add(self, page: Page) -> None:
        """Put a page with its notes where there is room for its picture."""
        if self._y + self._picture_height > HEIGHT - MARGIN:
            self._turn()
        top = self._y
        self._slides.append(Placed(page, MARGIN, top, PICTURE))
        self._canvas.words(MARGIN, top + self._picture_height + 4, f"Slide {page.number}", size=SMALL, colour="muted")
        bottom = top + self._picture_height + 20
        left = MARGIN + PICTURE + GAP
        width = WIDTH - MARGIN - left
        y = top
        for text in self._lines(page, width):
            if y + LINE_HEIGHT > HEIGHT - MARGIN:
                self._turn()
                y = bottom = self._y
            if text:
                self._canvas.words(left, y, text, size=SIZE)
                y += LINE_HEIGHT
            else:
                y += LINE_HEIGHT / 2
        self._y = max(bottom, y) + GAP

    def _lines(self, page: Page, width: float) -> list[str]:
        if page.part > 1:
            return []
        lines: list[str] = []
        for paragraph in page.slide.notes.split("\n"):
            lines += wrap(paragraph, width, lambda words: self._fonts(words, SIZE, 400)) if paragraph.strip() else [""]
        return lines

    def finish(self) -> list[HandoutSheet]:
        self._turn()
        return self._done
