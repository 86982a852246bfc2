"""One line from the lowest to the highest force, with the force and England and Wales on it."""

from __future__ import annotations

from peelviewer.figures.base import FORCE, REFERENCE, Mark, Panel
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis, Canvas, spread

COLOURS = {FORCE: "accent", REFERENCE: "reference"}


class Range:
    """A range strip: force and England and Wales named above the line, the two ends below it."""

    form = "range"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the strip out from the canvas's y down, and leave y below it."""
        line = panel.lines[0]
        marks = sorted((m for m in line.marks if m.value is not None), key=lambda m: m.value or 0)
        above = [m for m in marks if m.role in COLOURS]
        below = [m for m in marks if m.role not in COLOURS]
        axis = Axis(float(panel.minimum), float(panel.maximum), 8, canvas.width - 8)
        top = canvas.y
        middle = top + 38 * _levels(above, axis, canvas) + 16
        canvas.stroke((axis.start, middle), (axis.end, middle), colour="line")
        canvas.stroke((axis.at(0), middle - 6), (axis.at(0), middle + 6), colour="line_strong")
        if len(below) > 1:
            canvas.stroke((_x(axis, below[0]), middle), (_x(axis, below[-1]), middle), width=4, colour="pale")
        for mark in below:
            canvas.stroke((_x(axis, mark), middle - 8), (_x(axis, mark), middle + 8), width=2, colour="muted")
        for mark in above:
            canvas.disc(_x(axis, mark), middle, 11 if mark.role == FORCE else 9, COLOURS[mark.role], 0 if mark.role == FORCE else 2)
        _labels(above, axis, canvas, top, COLOURS)
        _labels(below, axis, canvas, middle + 14, {})
        for mark in marks:
            canvas.spot(_x(axis, mark) - 9, middle - 10, 18, 20, spoken(line, mark, panel))
        canvas.y = middle + 14 + 38 * max(1, _levels(below, axis, canvas))


def _x(axis: Axis, mark: Mark) -> float:
    return axis.at(float(mark.value or 0))


def _width(mark: Mark, canvas: Canvas) -> float:
    return max(canvas.measure(mark.text, 13, 600), canvas.measure(mark.name, 12, 400))


def _levels(marks: list[Mark], axis: Axis, canvas: Canvas) -> int:
    """Return 1 where the labels fit side by side, else as many levels as labels."""
    total = sum(_width(mark, canvas) + 6 for mark in marks)
    return 1 if total <= axis.end - axis.start else len(marks)


def _labels(marks: list[Mark], axis: Axis, canvas: Canvas, top: float, colours: dict[str, str]) -> None:
    """Write value over name for each mark, side by side where there is room, else one below the other."""
    widths = [_width(mark, canvas) for mark in marks]
    if _levels(marks, axis, canvas) == 1:
        left_edges, tops = spread([(_x(axis, m), w) for m, w in zip(marks, widths, strict=True)], 0, canvas.width), [top] * len(marks)
    else:
        left_edges = [min(max(0.0, _x(axis, m) - w / 2), max(0.0, canvas.width - w)) for m, w in zip(marks, widths, strict=True)]
        tops = [top + 38 * n for n in range(len(marks))]
    for mark, left, width, y in zip(marks, left_edges, widths, tops, strict=True):
        centre = left + width / 2
        canvas.words(centre, y, mark.text, size=13, weight=600, colour=colours.get(mark.role, "text"), align="centre")
        canvas.words(centre, y + 17, mark.name, colour=colours.get(mark.role, "muted"), align="centre")
