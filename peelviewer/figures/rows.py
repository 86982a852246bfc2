"""Rows of values with a dumbbell: force a disc, England and Wales a ring, a bar between them, the printed values at the right."""

from __future__ import annotations

from .base import FORCE, REFERENCE, Line, Mark, Panel
from .scene import Axis, Canvas, wrap

NARROW, WIDE = 420, 640
DISC, RING, RING_LINE, CONNECTOR = 11, 9, 2, 3
COLOURS = {FORCE: "accent", REFERENCE: "reference"}
SHORT = {"England and Wales": "E&W"}
HEADING, HEADING_LINE, KEY = 64.0, 16.0, 16.0
"""Measures in pixels: the width of a heading that is broken, the height of its lines, and the width of the mark before it, its key."""


class Dumbbell:
    """Pairs of values in rows, from zero; below zero the axis goes on and zero has its tick."""

    form = "dumbbell"

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay the rows out: names at the left, or above their row where there is little room."""
        _Rows(panel, canvas).lay_out()


class _Rows:
    """The measures of one panel."""

    def __init__(self, panel: Panel, canvas: Canvas) -> None:
        self.panel, self.canvas = panel, canvas
        self.narrow = canvas.width < NARROW
        self.columns = list(dict.fromkeys((m.role, m.name) for line in panel.lines for m in line.marks))
        self.headings = [self._heading(name) for _, name in self.columns]
        self.key = KEY if canvas.alone else 0.0
        self.widths = [max(40.0, *self._widths(column)) for column in range(len(self.columns))]
        self.outcomes = 26.0 if any(line.outcome for line in panel.lines) else 0.0
        self.right = canvas.width - sum(self.widths) - 10 * len(self.widths)
        self.names = 0.0 if self.narrow else min(self.right * 0.52, self._widest() + 12)
        if not self.narrow and self.right - self.names < 120:
            self.names = max(80.0, self.right - 120)
        self.axis = Axis(float(panel.minimum), float(panel.maximum), self.names + self.outcomes + 8, max(self.names + 60, self.right - 14))

    def _heading(self, name: str) -> list[str]:
        """Return a column's name in the lines that it takes: whole where there is room or nothing else explains it."""
        if self.canvas.width >= WIDE:
            return [name]
        if not self.canvas.alone:
            return [SHORT.get(name, name)]
        return wrap(name, HEADING, lambda part: self.canvas.measure(part, 12, 600))

    def _widths(self, column: int) -> list[float]:
        texts = [line.marks[column].text or "–" for line in self.panel.lines if column < len(line.marks)]
        headings = (self.canvas.measure(part, 12, 600) + self.key for part in self.headings[column])
        return [*headings, *(self.canvas.measure(text, 13, 600) for text in texts)]

    def _widest(self) -> float:
        return max((self.canvas.measure(line.name, 13, 600) + 14 * line.depth for line in self.panel.lines), default=0)

    def lay_out(self) -> None:
        """Lay out the headings and every row."""
        canvas, edge = self.canvas, self.canvas.width
        below = HEADING_LINE * (max(map(len, self.headings), default=1) - 1)
        for (role, _), heading, width in reversed(list(zip(self.columns, self.headings, self.widths, strict=True))):
            top = canvas.y + below - HEADING_LINE * (len(heading) - 1)
            for index, words in enumerate(heading):
                canvas.words(edge, top + index * HEADING_LINE, words, weight=600, colour=COLOURS.get(role, "muted"), align="right")
            if self.key:
                self._mark(role, edge - canvas.measure(heading[-1], 12, 600) - KEY + DISC / 2, canvas.y + below + 8)
            edge -= width + 10
        canvas.y += 22 + below
        grouped = any(line.depth for line in self.panel.lines)
        for line in self.panel.lines:
            self._row(line, 600 if grouped and not line.depth else 400)

    def _row(self, line: Line, weight: int) -> None:
        canvas, top = self.canvas, self.canvas.y
        left = self.outcomes + 14 * line.depth
        size = 12 if self.narrow else 13
        room = canvas.width - left if self.narrow else self.names - 14 * line.depth - 8
        names = wrap(line.name, max(40, room), lambda part: canvas.measure(part, size, weight))
        if line.outcome:
            canvas.words(0, top + (1 if self.narrow else 3), line.outcome, colour="muted")
        for name in names:
            canvas.words(left, canvas.y + (0 if self.narrow else 2), name, size=size, weight=weight)
            canvas.y += 18
        if self.narrow:
            middle = canvas.y + 8
            canvas.y += 21
        else:
            middle = top + 11
            canvas.y = max(canvas.y + 4, top + 26)
        self._values(line, middle, weight)
        canvas.y += canvas.air
        self._marks(line, middle, middle - top)

    def _values(self, line: Line, middle: float, weight: int) -> None:
        edge = self.canvas.width
        for column in range(len(self.columns) - 1, -1, -1):
            mark = line.marks[column] if column < len(line.marks) else None
            text = mark.text if mark and mark.text else "–"
            role = self.columns[column][0]
            self.canvas.words(
                edge, middle - 9, text, size=13, weight=600 if role == FORCE else weight, colour=COLOURS.get(role, "text"), align="right"
            )
            edge -= self.widths[column] + 10

    def _marks(self, line: Line, middle: float, headroom: float) -> None:
        canvas, axis = self.canvas, self.axis
        zero = axis.at(0)
        if any(m.value is not None and not self.panel.minimum <= m.value <= self.panel.maximum for m in line.marks):
            self._beyond(line, middle, headroom)
            return
        canvas.stroke((axis.start, middle), (axis.end, middle), colour="line")
        canvas.stroke((zero, middle - 5), (zero, middle + 5), colour="line_strong")
        force, reference = line.mark(FORCE), line.mark(REFERENCE)
        if force and reference:
            canvas.stroke((_x(axis, force), middle), (_x(axis, reference), middle), width=CONNECTOR, colour="connector")
        for mark in line.marks:
            if mark.value is None:
                words = f"{line.name}, {mark.name}: no value. {mark.reason}".strip()
                canvas.spot(axis.start, middle - 8, axis.end - axis.start, 16, words, headroom - 8)
            elif mark.role != FORCE:
                self._mark(mark.role, _x(axis, mark), middle)
        if force:
            self._mark(FORCE, _x(axis, force), middle)
        for mark in line.marks:
            if mark.value is not None:
                canvas.spot(_x(axis, mark) - 8, middle - 9, 16, 18, spoken(line, mark, self.panel), headroom - 9)

    def _mark(self, role: str, x: float, y: float) -> None:
        if role == FORCE:
            self.canvas.disc(x, y, DISC, "accent")
        else:
            self.canvas.disc(x, y, RING, COLOURS.get(role, "pale"), RING_LINE)

    def _beyond(self, line: Line, middle: float, headroom: float) -> None:
        """Let a total be read without drawing it: on its axis the parts would not be told apart."""
        edge = self.canvas.width
        for column in range(len(line.marks) - 1, -1, -1):
            words = spoken(line, line.marks[column], self.panel)
            self.canvas.spot(edge - self.widths[column], middle - 9, self.widths[column], 18, words, headroom - 9)
            edge -= self.widths[column] + 10


def _x(axis: Axis, mark: Mark) -> float:
    return axis.at(float(mark.value or 0))


def spoken(line: Line, mark: Mark, panel: Panel) -> str:
    """Return what is said of one value: row, area, value, unit and period."""
    unit = f" {panel.unit}" if panel.unit else ""
    period = f", {line.period}" if line.period else ""
    row, doubt = f"{line.name}, " if line.name else "", f", {mark.doubt}" if mark.doubt else ""
    return f"{row}{mark.name}: {mark.text}{unit}{period}{doubt}"
