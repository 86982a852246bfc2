"""What a deck is: slides as the user keeps them, and pages as they are shown."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.options import SHAPES

from .contents import Content

LONGEST_TITLE = 200
LONGEST_TALK = 600  # minutes


class Frame(NamedTuple):
    """The size of a slide in its own pixels, with its margins; nothing is written under 24 of them (18 pt at 1280 × 720)."""

    name: str
    width: float
    height: float
    side: float = 72
    top: float = 52

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.side


WIDE = Frame(SHAPES[0], 1280, 720)
STANDARD = Frame(SHAPES[1], 960, 720, side=56)
FRAMES = (WIDE, STANDARD)
CONTENT, BOTTOM, SOURCE_TOP = 180.0, 634.0, 655.0  # where content begins below a title of two lines, where it ends, where the source stands


class Line(NamedTuple):
    """A line of a slide: its words, what stands before them (a mark such as Concern, or a number), and the mark's colour by meaning."""

    text: str
    label: str = ""
    mark: str = ""


class Drawn(NamedTuple):
    """A line drawn by hand on a part of a slide (from 1): its colour by meaning, its points as shares of the slide's width and height."""

    part: int
    colour: str
    points: tuple[tuple[float, float], ...]


class Slide(NamedTuple):
    """One slide as kept: kind names its form, subjects the nodes whose facts it shows, source what stands at its foot.

    A node of another report is written "report-id/node". Words of title, lines and notes are the user's to change; facts are not.
    *seconds* is how long it took when the talk was rehearsed, 0 where it was not; *drawn* is what was drawn on it and kept.
    """

    id: str
    kind: str
    title: str
    lines: tuple[Line, ...] = ()
    subjects: tuple[str, ...] = ()
    notes: str = ""
    source: str = ""
    shown: bool = True
    seconds: int = 0
    drawn: tuple[Drawn, ...] = ()


class Deck(NamedTuple):
    """Slides in order, made from a report; *shape* is "16:9" or "4:3", *style* the name of a house style, empty for the plain one.

    *minutes* is how long the talk may take, 0 where that is not settled.
    """

    report: str
    name: str
    slides: tuple[Slide, ...]
    shape: str = WIDE.name
    style: str = ""
    minutes: int = 0

    @property
    def rehearsed(self) -> int:
        """Seconds of the slides that are shown, as far as the talk was rehearsed."""
        return sum(slide.seconds for slide in self.slides if slide.shown)

    @property
    def frame(self) -> Frame:
        """The size of its slides."""
        return next((frame for frame in FRAMES if frame.name == self.shape), WIDE)

    def position_of(self, slide_id: str) -> int:
        """Return the index of a slide, from 0; raises KeyError where there is none of that id."""
        for index, slide in enumerate(self.slides):
            if slide.id == slide_id:
                return index
        raise KeyError(slide_id)


class Page(NamedTuple):
    """What is shown at once: a slide, or one of the parts that a full slide is divided into; *part* counts from 1, *source* is its foot.

    *look* tells pages of one style from those of another.
    """

    slide: Slide
    title: str
    contents: tuple[Content, ...]
    part: int = 1
    number: int = 0
    source: str = ""
    look: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """Slide and part, which stay while others come and go."""
        return self.slide.id, self.part
