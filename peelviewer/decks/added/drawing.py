"""What is drawn by hand on slides: lines of some colours, thinned as they are drawn, rubbed out one by one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from peelviewer.decks.base import Drawn, Frame
from peelviewer.wording import translatable

COLOURS = {
    "concern": translatable("Orange"),
    "accent": translatable("Green"),
    "strength": translatable("Blue"),
    "text": translatable("Black"),
}
"""The colours of the pen by meaning in the theme of slides, with what they are called; the first is in hand when drawing begins."""
WIDTH = 6.0
"""Width of a drawn line in the slide's own pixels."""
MOST_LINES, MOST_POINTS = 400, 2000
NEAREST = 0.003  # a point that is nearer to the one before adds nothing to see
REACH = 0.025  # how far from the rubber a line is touched
Point = tuple[float, float]


def begun(part: int, colour: str, point: Point) -> Drawn:
    """Return a line that begins at a point, in shares of the slide's width and height."""
    return Drawn(part, colour, (_rounded(point),))


def continued(line: Drawn, point: Point) -> Drawn:
    """Return a line drawn on to a point; as it is where that is nearly the last one, or the line is as long as one can be."""
    place = _rounded(point)
    if math.dist(line.points[-1], place) < NEAREST or len(line.points) >= MOST_POINTS:
        return line
    return line._replace(points=(*line.points, place))


def rubbed(lines: Iterable[Drawn], part: int, point: Point) -> list[Drawn]:
    """Return the lines without those of a part that come near a point."""
    return [line for line in lines if line.part != part or not _touches(line.points, point)]


def pixels(line: Drawn, frame: Frame) -> tuple[Point, ...]:
    """Return a line's points in the slide's own pixels; a dot is two points, as a line needs."""
    points = tuple((x * frame.width, y * frame.height) for x, y in line.points)
    return points if len(points) > 1 else points * 2


def _rounded(point: Point) -> Point:
    return round(min(1.0, max(0.0, point[0])), 4), round(min(1.0, max(0.0, point[1])), 4)


def _touches(points: Sequence[Point], point: Point) -> bool:
    pairs = zip(points, points[1:] or points, strict=False)
    return any(_distance(point, a, b) < REACH for a, b in pairs)


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from the line between two."""
    (x, y), (ax, ay), (bx, by) = point, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    share = 0.0 if not length else min(1.0, max(0.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return math.dist(point, (ax + share * (bx - ax), ay + share * (by - ay)))
