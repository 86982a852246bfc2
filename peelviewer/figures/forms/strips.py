"""Dot strips: a row a measure on a scale of its own, England and Wales a line, the own force a disc, the one pointed at a diamond."""

from __future__ import annotations

from decimal import Decimal

from peelviewer.figures.base import FORCE, OTHER, POINTED, REFERENCE, Line, Mark, Panel
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis, Canvas, wrap

COLOURS = {FORCE: "accent", REFERENCE: "reference", POINTED: "text"}
DISC, DOT, RING, DIAMOND, TICK = 11, 9, 1.5, 3.0, 8
BREAK = 18.0
"""The room at the left of an axis that leaves zero out, in which two slanted strokes say so."""
ROW, LABEL, BELOW, GAP = 18.0, 17.0, 12.0, 14.0
_ORDER = {OTHER: 0, REFERENCE: 1, POINTED: 2, FORCE: 3}


class Strips:
    """Each row from zero; where values are below it, zero has its tick."""

    form = "strips"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the rows out from the canvas's y down: name, strip, and every value with its name."""
        for line in panel.lines:
            _row(line, panel, canvas, from_zero=True)


class Spread:
    """Each row from its lowest to its highest value; a break says where zero is left out."""

    form = "spread"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the rows out from the canvas's y down: name, strip, and every value with its name."""
        for line in panel.lines:
            _row(line, panel, canvas, from_zero=False)


def strips(lines: tuple[Line, ...], *, from_zero: bool = True) -> Panel:
    """Return rows as a panel of dot strips."""
    values = [mark.value for line in lines for mark in line.marks if mark.value is not None]
    form = "strips" if from_zero else "spread"
    return Panel(form, "", "", lines, min(values, default=Decimal(0)), max(values, default=Decimal(0)))


def ends(line: Line, *, from_zero: bool) -> tuple[float, float, bool]:
    """Return the least and greatest value of a row's axis, and whether it leaves zero out and so must show a break."""
    numbers = [float(mark.value) for mark in line.marks if mark.value is not None] or [0.0]
    low, high = min(numbers), max(numbers)
    if not from_zero and low < high and (low > 0 or high < 0):
        return low, high, True
    return min(0.0, low), max(0.0, high), False


def _row(line: Line, panel: Panel, canvas: Canvas, *, from_zero: bool) -> None:
    top = canvas.y
    for words in wrap(line.name, canvas.width, lambda part: canvas.measure(part, 13, 600)):
        canvas.words(0, canvas.y, words, size=13, weight=600)
        canvas.y += ROW
    if line.period:
        canvas.paragraph(0, line.period, canvas.width, colour="muted")
    middle = canvas.y + 12
    low, high, broken = ends(line, from_zero=from_zero)
    axis = Axis(low, high, 8 + (BREAK if broken else 0), canvas.width - 8)
    canvas.stroke((0 if broken else axis.start, middle), (axis.end, middle), colour="line_strong")
    if broken:
        for left in (4.0, 9.0):
            canvas.stroke((left, middle + 5), (left + 4, middle - 5), width=1.5, colour="muted")
    else:
        canvas.stroke((axis.at(0), middle - 6), (axis.at(0), middle + 6), colour="line_strong")
    for mark in sorted(line.marks, key=lambda mark: _ORDER[mark.role]):
        if mark.value is not None:
            _mark(mark, axis.at(float(mark.value)), middle, canvas)
    for mark in line.marks:
        if mark.value is not None:
            canvas.spot(axis.at(float(mark.value)) - 8, middle - 9, 16, 18, spoken(line, mark, panel), middle - top - 9)
    canvas.y = middle + 14
    _labels(line, canvas)
    canvas.y += GAP + canvas.air


def _mark(mark: Mark, x: float, y: float, canvas: Canvas) -> None:
    if mark.role == REFERENCE:
        canvas.stroke((x, y - TICK), (x, y + TICK), width=2, colour="reference")
    elif mark.role == FORCE:
        canvas.disc(x, y, DISC, "accent")
    elif mark.role == POINTED:  # its outline is as wide as its half, so that it is filled
        corners = ((x - DIAMOND, y), (x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y), (x, y - DIAMOND))
        canvas.stroke(*corners, width=2 * DIAMOND - 1, colour="muted")
    else:
        canvas.disc(x, y, DOT, "muted", RING)


def _labels(line: Line, canvas: Canvas) -> None:
    """Write each area's name and value after its mark, as many on a line as fit."""
    x = 0.0
    for mark in line.marks:
        value = f"{mark.text} ({mark.doubt})" if mark.doubt else mark.text or mark.reason
        words = f"{mark.name} {value}"
        weight = 600 if mark.role in (FORCE, POINTED) else 400
        width = 16 + canvas.measure(words, 12, weight)
        if x and x + width > canvas.width:
            x, canvas.y = 0.0, canvas.y + LABEL
        if mark.value is not None:
            _mark(mark, x + 6, canvas.y + 8, canvas)
        canvas.words(x + 16, canvas.y, words, weight=weight, colour=COLOURS.get(mark.role, "text") if mark.text else "muted")
        x += width + BELOW
    canvas.y += LABEL
