"""Values over periods: a line an area, its values at the points, its name at the end; from zero."""

from __future__ import annotations

from peelviewer.figures.base import FORCE, REFERENCE, Line, Mark, Panel
from peelviewer.figures.rows import NARROW, SHORT, spoken
from peelviewer.figures.scene import Axis, Canvas, wrap

COLOURS = {FORCE: "accent", REFERENCE: "reference"}


class Trend:
    """Lines over the panel's rows, each row a period in time's order."""

    form = "trend"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the lines out, labels moved apart where values are close."""
        areas = list(dict.fromkeys((m.role, m.name) for line in panel.lines for m in line.marks))
        right = max(canvas.measure(_short(name, canvas), 12, 600) + canvas.measure("88.8", 13, 600) for _, name in areas) + 28
        left = max(canvas.measure(m.text, 13, 600) for line in panel.lines for m in line.marks) + 16
        x_axis = Axis(0, max(1, len(panel.lines) - 1), left, max(left + 40, canvas.width - right))
        top, bottom = canvas.y + 12, canvas.y + 12 + canvas.plot_height
        y_axis = Axis(float(panel.minimum), float(panel.maximum), bottom, top)
        canvas.stroke((0, y_axis.at(0)), (canvas.width, y_axis.at(0)), colour="line_strong")
        for role, name in areas:
            _line(panel, canvas, x_axis, y_axis, role, name)
        for index in range(len(panel.lines)):
            _labels(panel, canvas, x_axis, y_axis, index)
        canvas.y = bottom + 8
        _periods(panel, canvas, x_axis)


def _short(name: str, canvas: Canvas) -> str:
    return SHORT.get(name, name) if canvas.width < NARROW and not canvas.alone else name


def _points(panel: Panel, role: str, name: str) -> list[tuple[int, Line, Mark]]:
    return [(index, line, mark) for index, line in enumerate(panel.lines) for mark in line.marks if (mark.role, mark.name) == (role, name)]


def _line(panel: Panel, canvas: Canvas, x_axis: Axis, y_axis: Axis, role: str, name: str) -> None:
    points = [(x_axis.at(index), y_axis.at(float(mark.value))) for index, _, mark in _points(panel, role, name) if mark.value is not None]
    colour = COLOURS.get(role, "pale")
    if len(points) > 1:
        canvas.stroke(*points, width=2, colour=colour)
    for x, y in points:
        if role == FORCE:
            canvas.disc(x, y, 11, colour)
        else:
            canvas.disc(x, y, 9, colour, 2)
    for index, line, mark in _points(panel, role, name):
        if mark.value is not None:
            canvas.spot(x_axis.at(index) - 9, y_axis.at(float(mark.value)) - 9, 18, 18, spoken(line, mark, panel))


def _labels(panel: Panel, canvas: Canvas, x_axis: Axis, y_axis: Axis, index: int) -> None:
    """Write the values of one period beside their points; of two that are close, each gives way by half."""
    marks = sorted((m for m in panel.lines[index].marks if m.value is not None), key=lambda m: -(m.value or 0))
    places = [y_axis.at(float(mark.value or 0)) for mark in marks]
    for n in range(1, len(places)):
        overlap = 18 - (places[n] - places[n - 1])
        if overlap > 0:
            places[n - 1] -= overlap / 2
            places[n] += overlap / 2
    last, x = index == len(panel.lines) - 1, x_axis.at(index)
    for mark, y in zip(marks, places, strict=True):
        colour = COLOURS.get(mark.role, "text")
        if last:
            value = canvas.words(x + 12, y - 9, mark.text, size=13, weight=600, colour=colour)
            canvas.words(value.x + value.width + 8, y - 8, _short(mark.name, canvas), weight=600, colour=colour)
        elif index == 0:
            canvas.words(x - 12, y - 9, mark.text, size=13, weight=600, colour=colour, align="right")
        else:
            canvas.words(x, y - 26, mark.text, size=13, weight=600, colour=colour, align="centre")


def _periods(panel: Panel, canvas: Canvas, x_axis: Axis) -> None:
    room = canvas.width / len(panel.lines) - 12
    tallest = 0
    for index, line in enumerate(panel.lines):
        first, last = index == 0, index == len(panel.lines) - 1
        words = wrap(line.period, max(60.0, room), lambda part: canvas.measure(part, 12, 400))
        for row, text in enumerate(words):
            x = 0 if first else canvas.width if last else x_axis.at(index)
            canvas.words(x, canvas.y + 16 * row, text, colour="muted", align="left" if first else "right" if last else "centre")
        tallest = max(tallest, len(words))
    canvas.y += 16 * tallest + 6
