"""A chart laid out: shapes and words with their places in pixels, colours by meaning, and the spots that can be read one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, Protocol

from peelviewer.model.grades import Grade

FITS_NOWHERE = 1000
"""Letters of a word that no line is wide enough for, beside other words."""
WORD = re.compile(r"(?:\S|[\u00a0\u202f])+")
"""A word with those that a space which does not break joins to it."""
# Width in pixels of a text at a size and weight in the interface face.
Measure = Callable[[str, float, int], float]


class Fonts(Protocol):
    """Width in pixels of a text at a size and weight, in the interface face or the text face."""

    def __call__(self, text: str, size: float, weight: int, serif: bool = False) -> float:
        """Return the width."""


class Stroke(NamedTuple):
    """A line through points, with round ends where it is drawn by hand."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: str
    dashed: bool = False
    by_hand: bool = False


class Box(NamedTuple):
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 0


class Circle(NamedTuple):
    """A filled circle by its centre, or a ring with the surface inside it where *ring* gives the line's width."""

    x: float
    y: float
    diameter: float
    colour: str
    ring: float = 0


class TextRun(NamedTuple):
    """One line of text in a rectangle that is as wide as the text; x, y is its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    colour: str
    weight: int = 400
    serif: bool = False
    angle: float = 0  # degrees clockwise about its upper left corner
    align: str = "left"  # which place of it stays where another face makes it wider or narrower: left, centre or right


class Outline(NamedTuple):
    """The outline of a rectangle, of a line within it."""

    x: float
    y: float
    width: float
    height: float
    line: float
    colour: str
    radius: float = 0
    dashed: bool = False


class GradeCell(NamedTuple):
    """A rectangle in a grade's colour with its shape, and words in its ink beside the shape or, *below* it; x, y is its upper left corner.

    *shape* is the shape's side; without words the shape stands in the middle.
    """

    x: float
    y: float
    width: float
    height: float
    grade: Grade
    shape: float
    radius: float = 3
    text: str = ""
    size: float = 12
    below: bool = False
    weight: int = 400


class Sector(NamedTuple):
    """A part of a ring in a grade's colour (None: a dotted outline), by its outline, with the grade's shape around a point."""

    points: tuple[tuple[float, float], ...]
    grade: Grade | None
    x: float
    y: float
    shape: float


class BadgeShape(NamedTuple):
    """A grade's badge (shape and word on its colour); x, y is its upper left corner, the rest its measures in pixels."""

    x: float
    y: float
    grade: Grade
    height: float
    shape: float
    text: float
    gap: float
    padding: float
    radius: float
    doubt: str = ""  # the word that follows a grade which nobody has confirmed


class Picture(NamedTuple):
    """A picture (PNG) that fills its rectangle."""

    x: float
    y: float
    width: float
    height: float
    content: bytes


class HitArea(NamedTuple):
    """A value that can be pointed at, reached by arrow key and read aloud; *headroom* is how far above it its row's words begin."""

    x: float
    y: float
    width: float
    height: float
    text: str
    headroom: float = 0


Shape = Stroke | Box | Circle | TextRun | BadgeShape | Picture | Outline | GradeCell | Sector


class Dress(NamedTuple):
    """What a scene wears in place of a theme: colours by meaning, whether its ground is dark, and faces (empty: the program's)."""

    colours: tuple[tuple[str, str], ...]
    dark: bool = False
    face: str = ""
    serif_face: str = ""


class Scene(NamedTuple):
    """Everything to draw, in order, what can be read, and what it wears wherever it is drawn (None: the theme of its place)."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[HitArea, ...]
    dress: Dress | None = None

    @property
    def words(self) -> tuple[TextRun, ...]:
        """The lines of text among the shapes."""
        return tuple(shape for shape in self.shapes if isinstance(shape, TextRun))


class Canvas:
    """Gathers shapes from the top down; *y* is where the next part begins."""

    def __init__(self, width: float, measure: Measure) -> None:
        self.width, self.measure = width, measure
        self.plot_height = 150.0  # the height of a plot whose form sets none
        self.air = 0.0  # pixels added below each row, where there is room to fill
        self.alone = False  # whether it leaves the program, where nothing beside it says what names and marks mean
        self.y = 0.0
        self.shapes: list[Shape] = []
        self.spots: list[HitArea] = []

    def scene(self) -> Scene:
        """Return what was gathered."""
        return Scene(self.width, round(self.y + 0.5), tuple(self.shapes), tuple(self.spots))

    def stroke(self, *points: tuple[float, float], width: float = 1, colour: str = "line", dashed: bool = False) -> None:
        """Add a line through points."""
        self.shapes.append(Stroke(points, width, colour, dashed))

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> None:
        """Add a filled rectangle."""
        self.shapes.append(Box(x, y, width, height, colour, radius))

    def disc(self, x: float, y: float, diameter: float, colour: str, ring: float = 0) -> None:
        """Add a filled circle or a ring around a centre."""
        self.shapes.append(Circle(x, y, diameter, colour, ring))

    def words(
        self, x: float, y: float, text: str, *, size: float = 12, weight: int = 400, colour: str = "text", align: str = "left"
    ) -> TextRun:
        """Add one line of text; x is its left edge, centre or right edge, as *align* says."""
        width = self.measure(text, size, weight)
        left = x - {"left": 0.0, "centre": width / 2, "right": width}[align]
        added = TextRun(left, y, width, line_height(size), text, size, colour, weight, align=align)
        self.shapes.append(added)
        return added

    def paragraph(
        self, x: float, text: str, width: float, *, size: float = 12, weight: int = 400, colour: str = "text", spacing: float = 0
    ) -> float:
        """Add text broken into lines from *y* down; return the height it takes, and go below it."""
        spacing = spacing or line_height(size)
        lines = wrap(text, width, lambda part: self.measure(part, size, weight))
        for line in lines:
            self.words(x, self.y, line, size=size, weight=weight, colour=colour)
            self.y += spacing
        return spacing * len(lines)

    def spot(self, x: float, y: float, width: float, height: float, text: str, headroom: float = 0) -> None:
        """Add a value that can be pointed at; *headroom* is how far above it its row's words begin."""
        self.spots.append(HitArea(x, y, width, height, text, headroom))


def line_height(size: float) -> float:
    """Return the height of one line of the interface face at a size."""
    return round(size * 1.34)


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break text into lines no wider than *width*, at spaces that may break and, where one word is too wide, inside it.

    What is measured grows with the text and no faster, however long its words are.
    """
    lines: list[str] = []
    current = ""
    for word in WORD.findall(text):
        if current and measure(f"{current} {word[:FITS_NOWHERE]}") <= width and len(word) <= FITS_NOWHERE:
            current = f"{current} {word}"
            continue
        if current:
            lines.append(current)
        start = 0
        while (end := _fitting(word, start, width, measure)) < len(word):
            lines.append(word[start:end])
            start = end
        current = word[start:]
    return [*lines, current] if current or not lines else lines


def _fitting(word: str, start: int, width: float, measure: Callable[[str], float]) -> int:
    """Return where the longest piece of a word ends that fits into a width, one letter at least."""
    fits, step = start + 1, 16
    while measure(word[start : start + step]) <= width:
        fits = min(len(word), start + step)
        if fits == len(word):
            return fits
        step *= 2
    limit = min(len(word), start + step)
    while limit - fits > 1:
        middle = (fits + limit) // 2
        if measure(word[start:middle]) <= width:
            fits = middle
        else:
            limit = middle
    return fits


def spread(labels: list[tuple[float, float]], minimum: float, maximum: float, gap: float = 6) -> list[float]:
    """Return left edges for labels (wanted centre, width) on one line, in order, moved as little as keeps them apart and inside."""
    left_edges: list[float] = []
    for centre, width in labels:
        left = max(minimum, centre - width / 2)
        if left_edges:
            left = max(left, left_edges[-1] + labels[len(left_edges) - 1][1] + gap)
        left_edges.append(left)
    edge = maximum
    for index in range(len(left_edges) - 1, -1, -1):
        left_edges[index] = min(left_edges[index], edge - labels[index][1])
        edge = left_edges[index] - gap
    return left_edges


class Axis(NamedTuple):
    """A scale from values to pixels along one direction, from *start* (the minimum) to *end* (the maximum)."""

    minimum: float
    maximum: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the place of a value, in pixels; the middle where all values are one."""
        span = self.maximum - self.minimum
        return self.start + (self.end - self.start) * ((value - self.minimum) / span if span else 0.5)
