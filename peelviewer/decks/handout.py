"""A handout: sheets of A4 with two slides each, with their notes or without, room to write, and every caveat once at the end."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.decks.styles.house_style import PLAIN, HouseStyle
from peelviewer.figures.scene import Canvas, Fonts, Picture, Scene, TextRun, wrap

from .base import Deck, Page
from .deck_source import DeckSource
from .notes import CAVEATS, caveat_notes
from .said.speech import CAVEATS_IN_NOTES, IN_NOTES, TO_HAND

# A4 at 96 pixels an inch, in its own pixels.
WIDTH, HEIGHT, MARGIN, GAP = 794.0, 1123.0, 56.0, 26.0
TOP, BOTTOM, BETWEEN = 84.0, 1056.0, 36.0
PICTURE = 340.0
ALONE = 350.0  # the height of a slide without notes: two such, with lines to write on, fill a sheet
PICTURE_LABEL = 22.0
SIZES = ((12.0, 17.0), (11.0, 15.0))  # of the notes with their line heights: the largest in which two slides share a sheet
SIZE, LINE_HEIGHT, SMALL, PARAGRAPH = *SIZES[1], 10.0, 6.0  # of caveats, of numbers and labels, and between paragraphs
LEAST_RULES = 2
RULES = 30.0  # between the lines to write on
LABELS = 118.0  # the room of the slides' numbers beside a caveat
_LISTED = WIDTH - 2 * MARGIN - LABELS
LOGO = (150.0, 26.0)
CAVEATS_AT_END = "The caveats that limit the numbers stand at the end."
_LEAST_TO_REMOVE = 30  # letters of a caveat by which it is known in notes


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


class _Entry(NamedTuple):
    """A slide with the lines beside it (words, weight; no words: a gap), their size, and the height that it takes."""

    page: Page
    lines: tuple[tuple[str, int], ...]
    size: float
    line_height: float
    height: float


class Caveat(NamedTuple):
    """What limits figures of a deck, or what they rest on, and the numbers of the slides that show them."""

    text: str
    slides: tuple[int, ...]


def caveats(material: DeckSource, pages: Sequence[Page]) -> list[Caveat]:
    """Return what limits the figures and indicators that pages show, each once, in the order in which they are shown."""
    found: dict[str, list[int]] = {}
    for page in pages:
        for subject in page.slide.subjects:
            with contextlib.suppress(KeyError):  # a section, or a figure that the library lacks
                for text in caveat_notes(material, [subject], whole=True):
                    found.setdefault(text.removeprefix("Caveat: "), []).append(page.number)
    return [Caveat(text, tuple(dict.fromkeys(numbers))) for text, numbers in found.items()]


def sources(material: DeckSource, pages: Sequence[Page]) -> list[Caveat]:
    """Return what pages rest on, each once: what stands at their feet, and the data of their figures that has no room there."""
    found: dict[str, list[int]] = {}
    for page in pages:
        foot = page.source.removesuffix(IN_NOTES).strip()
        stated = [foot] if foot else []
        for subject in page.slide.subjects:
            with contextlib.suppress(KeyError):  # a section, or a figure that the library lacks
                source = material.figure(subject).source.strip()
                stated += [source] if source and source.rstrip(".") not in foot else []
        for text in stated:
            found.setdefault(text, []).append(page.number)
    return [Caveat(text, tuple(dict.fromkeys(numbers))) for text, numbers in found.items()]


def sheets(
    deck: Deck, pages: Sequence[Page], limits: Sequence[Caveat], fonts: Fonts, style: HouseStyle = PLAIN,
    alone: Sequence[Caveat] | None = None,
) -> list[HandoutSheet]:  # fmt: skip
    """Return the sheets of a deck; each slide's notes stand once, beside its first page, and its caveats at the end.

    Where the sources for slides *alone* are given, the notes, which are the speaker's, are left out: slides are larger, and the sources
    stand at the end too.
    """
    writer = _Writer(deck, limits, fonts, style)
    if alone is None:
        writer.add(pages)
    else:
        writer.add_alone(pages)
        writer.list_sources(alone)
    writer.close(limits)
    return writer.finish()


class _Writer:
    """Fills sheets from the top down."""

    def __init__(self, deck: Deck, limits: Sequence[Caveat], fonts: Fonts, style: HouseStyle) -> None:
        self._deck, self._fonts, self._style = deck, fonts, style
        self._limits = [limit.text for limit in limits]
        self._done: list[HandoutSheet] = []
        self._picture_height = PICTURE * deck.frame.height / deck.frame.width
        self._start()

    def _start(self) -> None:
        self._canvas = Canvas(WIDTH, self._fonts)
        self._slides: list[Placed] = []
        self._canvas.words(MARGIN, 39, self._deck.name, size=12, weight=600, colour="text")
        if logo := self._style.logo:
            width, height = logo.within(*LOGO)
            self._canvas.shapes.append(Picture(WIDTH - MARGIN - width, 46 - height / 2, width, height, logo.content))
        self._canvas.stroke((MARGIN, 64), (WIDTH - MARGIN, 64), width=2, colour="on_selection")
        self._y = TOP

    def _turn(self) -> None:
        self._canvas.words(MARGIN, HEIGHT - 44, self._style.footer, size=SMALL, colour="muted")
        scene = self._canvas.scene()._replace(width=WIDTH, height=HEIGHT, dress=self._style.dress)
        self._done.append(HandoutSheet(scene, tuple(self._slides)))
        self._start()

    # Slides ------------------------------------------------------------------------------------------

    def add(self, pages: Sequence[Page]) -> None:
        """Put pages with their notes on sheets, two on each where their notes have room."""
        index = 0
        while index < len(pages):
            pair = self._pair(pages[index : index + 2])
            spare = (BOTTOM - TOP - sum(entry.height for entry in pair) - BETWEEN * (len(pair) - 1)) / 2 if len(pair) > 1 else 0.0
            for entry in pair:
                self._place(entry, entry.height + spare)
            self._turn()
            index += len(pair)

    def add_alone(self, pages: Sequence[Page]) -> None:
        """Put pages without their notes on sheets, two on each, with lines to write on below them."""
        frame = self._deck.frame
        width = min(WIDTH - 2 * MARGIN, ALONE * frame.width / frame.height)
        half = (BOTTOM - TOP - BETWEEN) / 2
        for index, page in enumerate(pages):
            top = TOP + (index % 2) * (half + BETWEEN)
            below = self._show(page, top, width)
            self._rules(MARGIN, below + PICTURE_LABEL + RULES, WIDTH - MARGIN, top + half)
            if index % 2 or page is pages[-1]:
                self._turn()

    def _show(self, page: Page, top: float, width: float) -> float:
        """Place a slide's picture with its number below, and return where the picture ends."""
        self._slides.append(Placed(page, MARGIN, top, width))
        below = top + width * self._deck.frame.height / self._deck.frame.width
        self._canvas.words(MARGIN, below + 6, f"Slide {page.number}", size=SMALL, weight=600, colour="muted")
        return below

    def _pair(self, pages: Sequence[Page]) -> list[_Entry]:
        """Return the slides of the next sheet: two in the largest letters in which they share it, else one."""
        for size in SIZES:
            entries = [self._entry(page, *size) for page in pages]
            if sum(entry.height for entry in entries) + BETWEEN * (len(entries) - 1) <= BOTTOM - TOP:
                return entries
        return [self._entry(pages[0], *SIZES[0])]

    def _entry(self, page: Page, size: float, line_height: float) -> _Entry:
        lines = self._lines(page, WIDTH - 2 * MARGIN - PICTURE - GAP, size)
        needed = sum(line_height if line else PARAGRAPH for line, _ in lines)
        return _Entry(page, tuple(lines), size, line_height, max(needed, self._picture_height + PICTURE_LABEL + LEAST_RULES * RULES))

    def _place(self, entry: _Entry, height: float) -> None:
        left, top = MARGIN + PICTURE + GAP, self._y
        below = self._show(entry.page, top, PICTURE)
        self._rules(MARGIN, below + PICTURE_LABEL + RULES, MARGIN + PICTURE, min(top + height, BOTTOM))
        y = top - 3
        for text, weight in entry.lines:
            if y + entry.line_height > BOTTOM:
                self._turn()
                words = f"Slide {entry.page.number}, continued"
                self._canvas.words(MARGIN, TOP, words, size=SMALL, weight=600, colour="muted")
                y = TOP - 3
            if text:
                self._canvas.words(left, y, text, size=entry.size, weight=weight)
            y += entry.line_height if text else PARAGRAPH
        if all(weight > 400 for text, weight in entry.lines if text):  # nothing is said beside it
            self._rules(left, y + RULES, WIDTH - MARGIN, min(top + height, BOTTOM))
        self._y = max(y, min(top + height, BOTTOM)) + BETWEEN

    def _rules(self, left: float, top: float, right: float, bottom: float) -> None:
        """Add lines to write on."""
        while top <= bottom:
            self._canvas.stroke((left, top), (right, top), colour="line")
            top += RULES

    def _lines(self, page: Page, width: float, size: float) -> list[tuple[str, int]]:
        """Return the lines beside a slide with their weight: its title, then its notes without the caveats that stand at the end."""
        if page.part > 1:
            return [(line, 600) for line in self._broken(f"{page.title}, continued", width, 600, size)]
        lines: list[tuple[str, int]] = []
        for index, paragraph in enumerate([page.title, *self._paragraphs(page.slide.notes)]):
            weight = 400 if index else 600
            lines += [("", 400)] if lines else []
            lines += [(line, weight) for line in self._broken(paragraph, width, weight, size)]
        return lines

    def _broken(self, text: str, width: float, weight: int = 400, size: float = SIZE) -> list[str]:
        return wrap(text, width, lambda words: self._fonts(words, size, weight))

    def _paragraphs(self, notes: str) -> list[str]:
        parts = [part for part in notes.split("\n") if part.strip() and not self._is_limit(part)]
        if parts and parts[-1].strip() == TO_HAND:  # nothing is left of what it leads to
            parts.pop()
        return [part.replace(CAVEATS_IN_NOTES, CAVEATS_AT_END) for part in parts]

    def _is_limit(self, paragraph: str) -> bool:
        known = (text.partition(". ")[2] for text in self._limits)
        return paragraph.startswith(CAVEATS) or any(len(text) >= _LEAST_TO_REMOVE and text in paragraph for text in known)

    # The end -----------------------------------------------------------------------------------------

    def list_sources(self, sources: Sequence[Caveat]) -> None:
        """Add what slides rest on, each with the slides that show it."""
        if not sources:
            return
        self._head("Sources")
        for source in sources:
            self._listed([(line, 400) for line in self._broken(source.text, _LISTED)], source.slides)
        self._y += PARAGRAPH * 2

    def close(self, limits: Sequence[Caveat]) -> None:
        """Add the caveats, each with the slides it limits."""
        if not limits:
            return
        self._head("Caveats")
        for limit in limits:
            title, _, rest = limit.text.partition(". ")
            lines = [(line, 600) for line in self._broken(title, _LISTED, 600)]
            lines += [(line, 400) for line in self._broken(rest, _LISTED)] if rest else []
            self._listed(lines, limit.slides)

    def _listed(self, lines: Sequence[tuple[str, int]], slides: Sequence[int]) -> None:
        """Add an entry of a list, lines with their weight, with the numbers of its slides before it."""
        self._need(min(len(lines), 40) * LINE_HEIGHT)
        label = self._broken(f"{'Slides' if len(slides) > 1 else 'Slide'} {', '.join(map(str, slides))}", LABELS - 16)
        for index, text in enumerate(label):
            self._canvas.words(MARGIN, self._y + 1 + index * LINE_HEIGHT, text, size=SMALL, colour="muted")
        for index, (text, weight) in enumerate(lines):
            self._canvas.words(MARGIN + LABELS, self._y + index * LINE_HEIGHT, text, size=SIZE, weight=weight)
        self._y += LINE_HEIGHT * max(len(lines), len(label)) + 10

    def _head(self, words: str) -> None:
        self._need(40 + 4 * LINE_HEIGHT)
        self._canvas.shapes.append(self._headline(words))
        self._y += 40

    def _headline(self, words: str) -> TextRun:
        return TextRun(MARGIN, self._y, self._fonts(words, 20, 600, True), 28, words, 20, "text", 600, True)

    def _need(self, height: float) -> None:
        if self._y > TOP and self._y + height > BOTTOM:
            self._turn()

    def finish(self) -> list[HandoutSheet]:
        """Return the sheets, numbered."""
        if self._y > TOP:
            self._turn()
        total = len(self._done)
        return [sheet._replace(scene=self._numbered(sheet.scene, number, total)) for number, sheet in enumerate(self._done, 1)]

    def _numbered(self, scene: Scene, number: int, total: int) -> Scene:
        words = f"{number} of {total}"
        width = self._fonts(words, SMALL, 400)
        return scene._replace(shapes=(*scene.shapes, TextRun(WIDTH - MARGIN - width, HEIGHT - 44, width, 13, words, SMALL, "muted")))
