"""A wheel of grades: sectors are forces by region, rings are pillars or questions of one year, outermost first."""

from __future__ import annotations

import math
from typing import NamedTuple

from peelviewer.analysis.grades import Measure
from peelviewer.figures.scene import Canvas, Sector, Stroke, TextRun, line_height

from .shown import GradesShown, cut, mark

NAMES = 64
"""Room in pixels for the names around the wheel, with the marks of forces that are followed."""
HUB, SMALL_HUB, MOST_IN_HUB = 0.3, 0.22, 5
"""The hub's share of the radius: where it names the rings, and where they are too many for it and are named elsewhere."""
GAP, STEPS, PARTED, AROUND = 0.35, 4, 1.0, 2.0
"""Half the gap between sectors in degrees; the straight parts of which an arc is drawn; in pixels the ground beside a ring around
cells, and how far from the outermost and innermost of them it stands."""


class Wheel(NamedTuple):
    """Where the wheel stands: its centre and radius in pixels, and how many rings and sectors it has; angles go clockwise from the top."""

    x: float
    y: float
    radius: float
    rings: int
    sectors: int

    @property
    def hub(self) -> float:
        """The hub's radius."""
        return self.radius * (HUB if self.rings <= MOST_IN_HUB else SMALL_HUB)

    def radii(self, ring: int) -> tuple[float, float]:
        """Return the outer and inner radius of a ring."""
        width = (self.radius - self.hub) / max(1, self.rings)
        return self.radius - ring * width, self.radius - (ring + 1) * width + 2

    def sector(self, index: int) -> tuple[float, float]:
        """Return the angles between which a force stands."""
        step = 360 / max(1, self.sectors)
        return index * step, (index + 1) * step

    def point(self, angle: float, radius: float) -> tuple[float, float]:
        """Return the place at an angle and a distance from the centre."""
        turn = math.radians(angle)
        return self.x + radius * math.sin(turn), self.y - radius * math.cos(turn)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return sector and ring at a place, None outside of all."""
        distance = math.hypot(x - self.x, y - self.y)
        angle = math.degrees(math.atan2(x - self.x, self.y - y)) % 360
        ring = next((n for n in range(self.rings) if self.radii(n)[1] - 2 <= distance <= self.radii(n)[0]), None)
        return None if ring is None or not self.sectors else (int(angle / (360 / self.sectors)), ring)

    def outline(self, index: int, ring: int) -> tuple[tuple[float, float], ...]:
        """Return the corners of a cell, its arcs in short straight parts."""
        (outer, inner), (start, end) = self.radii(ring), self.sector(index)
        return self._between(outer, inner, start + GAP, end - GAP)

    def around(self, index: int) -> tuple[tuple[float, float], ...]:
        """Return the corners of all of a force's cells together, as far as the middle of the gaps beside them."""
        return self._between(self.radius + AROUND, self.radii(self.rings - 1)[1] - AROUND, *self.sector(index))

    def _between(self, outer: float, inner: float, start: float, end: float) -> tuple[tuple[float, float], ...]:
        angles = [start + (end - start) * step / STEPS for step in range(STEPS + 1)]
        return (*(self.point(a, outer) for a in angles), *(self.point(a, inner) for a in reversed(angles)))


def lay_out(shown: GradesShown, rings: tuple[Measure, ...], wheel: Wheel, canvas: Canvas, names: bool = True) -> None:
    """Lay cells, names and hub out; a followed force has an outline and its number. Without *names* there are cells alone."""
    for index, force in enumerate(shown.forces):
        middle_angle = sum(wheel.sector(index)) / 2
        for ring, measure in enumerate(rings):
            outer, inner = wheel.radii(ring)
            x, y = wheel.point(middle_angle, (outer + inner) / 2)
            grade = shown._replace(measure=measure).grade(force.id)
            canvas.shapes.append(Sector(wheel.outline(index, ring), grade, x, y, min(9.0, (outer - inner) * 0.5)))
        if names:
            _name(shown, wheel, index, canvas)
    for index, force in enumerate(shown.forces):
        if shown.followed.number(force.id):
            add_ring(canvas, wheel.around(index), 2.0 if force.id == shown.followed.own else 1.5, "text")
    if names:
        _hub(shown, rings, wheel, canvas)


def add_ring(canvas: Canvas, corners: tuple[tuple[float, float], ...], width: float, colour: str) -> None:
    """Add a line around cells, parted by the ground from grades that are as pale as it."""
    for line, ink in ((width + 2 * PARTED, "surface"), (width, colour)):
        canvas.shapes.append(Stroke((*corners, corners[0]), line, ink))


def ring_name(shown: GradesShown, rings: tuple[Measure, ...], ring: int) -> str:
    """Return a ring's number, from the outside, and name; of one pillar's questions without the pillar."""
    of_one_pillar = len({each.pillar for each in rings}) == 1
    name = shown.grades.short_name_of(rings[ring]) if of_one_pillar else shown.grades.name_of(rings[ring])
    return f"{ring + 1}  {name}"


def _name(shown: GradesShown, wheel: Wheel, index: int, canvas: Canvas) -> None:
    """Add a force's name outside of its sector; those on the left half are turned so that none stands on its head."""
    force = shown.forces[index]
    number, angle = shown.followed.number(force.id), sum(wheel.sector(index)) / 2
    weight, size = 600 if number else 400, 11.0
    height = line_height(size)
    text = cut(canvas, force.abbreviation, NAMES - (23 if number else 8), size, weight)
    width = canvas.measure(text, size, weight)
    distance = wheel.radius + (22 if number else 5)
    if number:
        x, y = wheel.point(angle, wheel.radius + 12)
        canvas.shapes += mark(canvas.measure, x, y, number, own=force.id == shown.followed.own, diameter=15)
    turned = angle - 90 if angle < 180 else angle + 90
    left, top = wheel.point(angle, distance if angle < 180 else distance + width)
    turn = math.radians(turned)
    x, y = left + height / 2 * math.sin(turn), top - height / 2 * math.cos(turn)
    canvas.shapes.append(TextRun(x, y, width, height, text, size, "text" if number else "muted", weight, angle=turned))


def _hub(shown: GradesShown, rings: tuple[Measure, ...], wheel: Wheel, canvas: Canvas) -> None:
    """Name the year in the hub, and the rings below it where there is room for them."""
    cycle, inside = shown.grades.cycle_name(shown.year), len(rings) <= MOST_IN_HUB
    top = wheel.y - (11 if not inside else 9 * (len(rings) + 1) + 6)
    if canvas.measure(cycle, 16, 600) < 2 * wheel.hub:
        canvas.words(wheel.x, top, cycle, size=16, weight=600, align="centre")
    if not inside:
        return
    for ring, measure in enumerate(rings):
        weight = 600 if measure == shown.measure else 400
        colour = "text" if measure == shown.measure else "muted"
        name = cut(canvas, ring_name(shown, rings, ring), 2 * wheel.hub, 11, weight)
        canvas.words(wheel.x, top + 24 + 16 * ring, name, size=11, weight=weight, colour=colour, align="centre")
