"""Every force with a value, highest first: the force and the reference named, quarters of the forces as bands."""

from __future__ import annotations

from typing import NamedTuple

from peelviewer.figures.base import FORCE, Line, Mark, Panel
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis, Canvas, spread

QUARTERS = ("Highest quarter", "", "", "Lowest quarter")


class Ranking:
    """Columns from zero, the force in its colour; the reference value is a line across."""

    form = "ranking"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the columns out; the panel's last line holds the reference where there is one."""
        bars = [(line, line.marks[0]) for line in panel.lines if line.outcome != "reference"]
        reference = next((line.marks[0] for line in panel.lines if line.outcome == "reference"), None)
        x_axis = Axis(0, len(bars), 0, canvas.width)
        named = _named(bars, reference, x_axis, canvas)
        top = canvas.y + 8 + 18 * named.rows
        y_axis = Axis(float(panel.minimum), float(panel.maximum), top + canvas.plot_height, top)
        _bands(len(bars), canvas, x_axis, top)
        for index, (line, mark) in enumerate(bars):
            is_force = mark.role == FORCE
            value = float(mark.value or 0)
            left, right = x_axis.at(index) + 1, x_axis.at(index + 1) - 1
            y, zero = y_axis.at(value), y_axis.at(0)
            canvas.box(left, min(y, zero), max(1.0, right - left), max(1.0, abs(zero - y)), "accent" if is_force else "pale")
            canvas.spot(
                left - 1, top, right - left + 2, canvas.plot_height, spoken(line, mark, panel) + f", {ordinal(index + 1)} of {len(bars)}"
            )
        canvas.stroke((0, y_axis.at(0)), (canvas.width, y_axis.at(0)), colour="line_strong")
        if reference and reference.value is not None:
            y = y_axis.at(float(reference.value))
            canvas.stroke((0, y), (canvas.width, y), width=1.5, colour="reference")
        for words, left, row, colour in named.labels:
            canvas.words(left, top - 4 - 18 * (named.rows - row), words, weight=600, colour=colour)
        canvas.y = top + canvas.plot_height + 30


def _bands(count: int, canvas: Canvas, x_axis: Axis, top: float) -> None:
    for quarter, name in enumerate(QUARTERS):
        start, end = x_axis.at(count * quarter / 4), x_axis.at(count * (quarter + 1) / 4)
        if quarter % 2 == 0:
            canvas.box(start, top, end - start, canvas.plot_height, "raised")
        if name and canvas.measure(name, 12, 400) <= end - start - 4:
            canvas.words((start + end) / 2, top + canvas.plot_height + 8, name, colour="muted", align="centre")


class _Named(NamedTuple):
    """Labels above the columns (words, left edge, row, colour) and how many rows they take."""

    labels: tuple[tuple[str, float, int, str], ...]
    rows: int


def _named(bars: list[tuple[Line, Mark]], reference: Mark | None, x_axis: Axis, canvas: Canvas) -> _Named:
    """Name the force, and the reference, side by side or one over the other."""
    labels: list[tuple[float, str, str]] = []
    for index, (_, mark) in enumerate(bars):
        if mark.role == FORCE:
            labels.append((x_axis.at(index + 0.5), f"{mark.name} {mark.text}, {ordinal(index + 1)} of {len(bars)}", "accent"))
    if reference and reference.value is not None:
        labels.append((canvas.width, f"{reference.name} {reference.text}", "reference"))
    widths = [canvas.measure(words, 12, 600) for _, words, _ in labels]
    if sum(widths) + 6 <= canvas.width:
        left_edges = spread([(x, width) for (x, _, _), width in zip(labels, widths, strict=True)], 0, canvas.width)
        return _Named(tuple((w, left, 0, c) for (_, w, c), left in zip(labels, left_edges, strict=True)), 1 if labels else 0)
    left_edges = [min(max(0.0, x - width / 2), max(0.0, canvas.width - width)) for (x, _, _), width in zip(labels, widths, strict=True)]
    return _Named(tuple((w, left, row, c) for row, ((_, w, c), left) in enumerate(zip(labels, left_edges, strict=True))), len(labels))


def ordinal(number: int) -> str:
    """Return a place in words: 1st, 12th, 43rd."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
