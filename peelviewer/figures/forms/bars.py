"""One bar an area, from zero, the value after the end in the bar's colour."""

from __future__ import annotations

from peelviewer.figures.base import FORCE, REFERENCE, Panel
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis, Canvas, wrap

COLOURS = {FORCE: "accent", REFERENCE: "reference"}
THICKNESS, ROW_HEIGHT = 14, 26


class Bars:
    """Horizontal bars for a single measure, named at the left."""

    form = "bars"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the bars out from the canvas's y down, and leave y below them."""
        marks = [(line, mark) for line in panel.lines for mark in line.marks]
        names = min(canvas.width * 0.4, max(canvas.measure(mark.name, 13, 400) for _, mark in marks) + 16)
        values = max(canvas.measure(mark.text or "not stated", 13, 600) for _, mark in marks) + 12
        axis = Axis(float(panel.minimum), float(panel.maximum), names, max(names + 40, canvas.width - values))
        first = canvas.y
        for line, mark in marks:
            colour = COLOURS.get(mark.role, "pale")
            top = canvas.y + (ROW_HEIGHT - THICKNESS) / 2
            lines = wrap(mark.name, names - 8, lambda part: canvas.measure(part, 13, 400))
            for row, name in enumerate(lines):
                canvas.words(0, canvas.y + 4 + 18 * row, name, size=13)
            zero = axis.at(0)
            if mark.value is None:
                canvas.words(zero + 8, top - 2, "not stated", size=13, colour="muted")
                canvas.spot(zero, top, 80, THICKNESS, f"{mark.name}: not stated. {mark.reason}".strip())
            else:
                end = axis.at(float(mark.value))
                canvas.box(min(zero, end), top, abs(end - zero), THICKNESS, colour)
                ink = colour if colour != "pale" else "text"
                canvas.words(max(zero, end) + 8, top - 2, mark.text, size=13, weight=600, colour=ink)
                canvas.spot(min(zero, end), top - 2, abs(end - zero), THICKNESS + 4, spoken(line, mark, panel))
            canvas.y += max(ROW_HEIGHT, 18 * len(lines) + 8) + canvas.air
        canvas.stroke((axis.at(0), first), (axis.at(0), canvas.y - canvas.air), colour="line_strong")
