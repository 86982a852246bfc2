"""Who sits where: the display of the slides and the display of the console, whatever is taken away and given back meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Display(NamedTuple):
    """A display: what tells it from others, and the socket it is on, which tells two of a kind apart."""

    identity: str
    socket: str


def told(display: Display, displays: Sequence[Display]) -> str:
    """Return what tells a display from the others there are: its identity, with its socket where there is another of the kind."""
    alike = [each for each in displays if each.identity == display.identity]
    return display.identity if len(alike) < 2 else f"{display.identity} {display.socket}"


class Seats:
    """Remembers both displays for the length of a show; *console* is None while there has been one display only."""

    def __init__(self, slides: Display) -> None:
        self.slides = slides
        self.console: Display | None = None

    def places(self, displays: Sequence[Display]) -> tuple[int | None, int | None]:
        """Return which of the displays has the slides and which the console, None for a window that is not to be seen.

        The slides never take the presenter's display unasked, and the console never that of the slides.
        """
        slides = _index_of(self.slides, displays, self.console)
        if slides is None and self.console in displays and len(displays) > 1:  # one that is neither's will do
            slides = next(index for index, display in enumerate(displays) if display != self.console)
            self.slides = displays[slides]
        free = [index for index in range(len(displays)) if index != slides]
        if not free:
            return slides, None
        kept = _index_of(self.console, displays, self.slides) if self.console is not None else None
        console = kept if kept in free else free[0]
        if self.console is None:
            self.console = displays[console]
        return slides, console

    def plugged(self, added: Display, displays: Sequence[Display], preferred: str = "") -> None:
        """Take a display that came: it gets the slides where they fill the only one or have lost theirs, unless another is preferred.

        *preferred* is that other as told from the rest.
        """
        alone = self.console is None and added != self.slides
        lost = _index_of(self.slides, displays, self.console) is None and added != self.console
        if not (alone or lost):
            return
        chosen = next((display for display in displays if told(display, displays) == preferred), added)
        if alone and chosen != self.slides:
            self.console = self.slides
        self.slides = chosen

    def swap(self, displays: Sequence[Display]) -> None:
        """Let both change their displays; with more than two, the slides go on to the next."""
        slides, console = self.places(displays)
        if slides is not None and console is not None:
            following = (slides + 1) % len(displays)
            self.slides, self.console = displays[following], displays[slides]

    def take(self, display: Display) -> None:
        """Put the slides on the display that is left; the next that comes gets them."""
        self.slides, self.console = display, None


def _index_of(display: Display | None, displays: Sequence[Display], other: Display | None) -> int | None:
    """Return where a display is among those there are: on its socket, or else on another that is not the other window's."""
    if display in displays:
        return displays.index(display)
    alike = (index for index, each in enumerate(displays) if display and each.identity == display.identity and each != other)
    return next(alike, None)
