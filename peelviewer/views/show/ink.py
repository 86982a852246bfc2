"""What is drawn on the slides of a running show."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, Signal

from peelviewer.decks.added.drawing import COLOURS, MOST_LINES, begun, continued, rubbed
from peelviewer.decks.base import Drawn, Page, Slide


class Ink(QObject):
    """Lines by slide, with those that were kept from earlier shows; changed says that there are others now, or another colour."""

    changed = Signal()

    def __init__(self, slides: Iterable[Slide], parent: QObject) -> None:
        super().__init__(parent)
        self.colour = next(iter(COLOURS))
        self._kept = {slide.id: slide.drawn for slide in slides}
        self._lines = {slide_id: list(lines) for slide_id, lines in self._kept.items()}
        self._slides: dict[str, Slide] = {}
        self._drawing = False

    def on(self, page: Page | None) -> list[Drawn]:
        """Return the lines on a page."""
        return [line for line in self._lines.get(page.slide.id, ()) if line.part == page.part] if page else []

    def drawn_anew(self) -> dict[Slide, tuple[Drawn, ...]]:
        """Return the slides whose lines are others than were kept, with what they are now."""
        now = {slide: tuple(self._lines[slide_id]) for slide_id, slide in self._slides.items()}
        return {slide: lines for slide, lines in now.items() if lines != self._kept.get(slide.id, ())}

    # Drawing ---------------------------------------------------------------------------------------

    def begin(self, page: Page, place: QPointF) -> None:
        """Put the pen down at a place, in shares of the slide's width and height; a slide that is full takes no more lines."""
        lines = self._of(page)
        self._drawing = len(lines) < MOST_LINES
        if self._drawing:
            lines.append(begun(page.part, self.colour, place.toTuple()))
            self.changed.emit()

    def go_on(self, page: Page, place: QPointF) -> None:
        """Draw on to a place while the pen is down."""
        lines = self._of(page)
        if self._drawing and lines:
            lines[-1] = continued(lines[-1], place.toTuple())
            self.changed.emit()

    def lift(self) -> None:
        """Lift the pen."""
        self._drawing = False

    def rub(self, page: Page, place: QPointF) -> None:
        """Rub out the lines near a place."""
        self._change(page, rubbed(self._of(page), page.part, place.toTuple()))

    def take_back(self, page: Page) -> None:
        """Take the last line of a page back."""
        last = next((line for line in reversed(self._of(page)) if line.part == page.part), None)
        self._change(page, [line for line in self._of(page) if line is not last])

    def clear(self, page: Page) -> None:
        """Rub out everything on a page."""
        self._change(page, [line for line in self._of(page) if line.part != page.part])

    def take_colour(self, colour: str) -> None:
        """Draw in another colour from now on."""
        self.colour = colour
        self.changed.emit()

    def next_colour(self) -> None:
        """Take the next colour, after the last the first."""
        colours = list(COLOURS)
        self.take_colour(colours[(colours.index(self.colour) + 1) % len(colours)])

    def _of(self, page: Page) -> list[Drawn]:
        self._slides.setdefault(page.slide.id, page.slide)
        return self._lines.setdefault(page.slide.id, [])

    def _change(self, page: Page, lines: list[Drawn]) -> None:
        self._lines[page.slide.id] = lines
        self._drawing = False
        self.changed.emit()
