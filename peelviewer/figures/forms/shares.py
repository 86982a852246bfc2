"""Stacked bars of parts of a hundred percent, drawn as printed: parts are never stretched to fill the bar."""

from __future__ import annotations

from peelviewer.figures.base import FORCE, Line, Mark, Panel
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis, Canvas

FILLS = {True: (("accent", "on_accent"), ("connector", "text")), False: (("reference", "surface"), ("pale", "text"))}
HEIGHT = 24


class Shares:
    """A bar an area; parts stand in the order of the rows above, two fills by turns, 2 px apart."""

    form = "shares"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the bars out from the canvas's y down, and leave y below them."""
        axis = Axis(0, float(panel.maximum), 0, canvas.width)
        for role, name in dict.fromkeys((m.role, m.name) for line in panel.lines for m in line.marks):
            parts = [(line, m) for line in panel.lines for m in line.marks if m.name == name and m.value]
            canvas.words(0, canvas.y, name, weight=600, colour="accent" if role == FORCE else "reference")
            canvas.y += 20
            _bar(parts, panel, canvas, axis, FILLS[role == FORCE])
            canvas.y += HEIGHT + 12


def _bar(parts: list[tuple[Line, Mark]], panel: Panel, canvas: Canvas, axis: Axis, fills: tuple[tuple[str, str], ...]) -> None:
    canvas.stroke((0, canvas.y + HEIGHT), (canvas.width, canvas.y + HEIGHT), colour="line")
    sum_so_far = 0.0
    for index, (line, mark) in enumerate(parts):
        start, end = axis.at(sum_so_far), axis.at(sum_so_far + float(mark.value or 0))
        sum_so_far += float(mark.value or 0)
        fill, ink = fills[index % 2]
        width = max(1.0, end - start - 2)
        canvas.box(start, canvas.y, width, HEIGHT, fill)
        if canvas.measure(mark.text, 12, 600) + 8 <= width:
            canvas.words(start + width / 2, canvas.y + 4, mark.text, weight=600, colour=ink, align="centre")
        canvas.spot(start, canvas.y, width, HEIGHT, spoken(line, mark, panel))
