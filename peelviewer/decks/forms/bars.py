"""One measure of a few areas: a thick bar each from zero, its value after its end."""

from __future__ import annotations

from peelviewer.decks.contents import Bars
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.base import FORCE, REFERENCE
from peelviewer.figures.rows import spoken
from peelviewer.figures.scene import Axis

COLOURS = {FORCE: "accent", REFERENCE: "reference"}
NAME, VALUE, HEADER = 28, 34, 64.0
LEAST_ROW, MOST_ROW = 64.0, 112.0


class BarsForm:
    """Unit and period at the head, names at the left."""

    @staticmethod
    def height(content: Bars, sheet: Sheet) -> float:
        """Return the height of head and bars."""
        return HEADER + _count(content) * sheet.between(LEAST_ROW, MOST_ROW)

    @staticmethod
    def divide(content: Bars, sheet: Sheet, room: float) -> list[Bars]:
        """Return the content: a figure of this form has few bars."""
        return [content]

    @staticmethod
    def lay_out(content: Bars, sheet: Sheet) -> None:
        """Lay the bars out."""
        panel, row_height = content.panel, sheet.between(LEAST_ROW, MOST_ROW)
        sheet.line(sheet.left, sheet.y, content.measured, size=SMALLEST, colour="muted", line_height=30)
        sheet.y += HEADER
        marks = [(line, mark) for line in panel.lines for mark in line.marks]
        names = min(sheet.frame.room * 0.4, max(sheet.fonts(mark.name, NAME, 400) for _, mark in marks) + 28)
        values = max(sheet.fonts(mark.text or "not stated", VALUE, 600) for _, mark in marks) + 16
        axis = Axis(float(panel.minimum), float(panel.maximum), sheet.left + names, sheet.right - values)
        top = sheet.y
        for line, mark in marks:
            colour, middle = COLOURS.get(mark.role, "pale"), sheet.y + row_height / 2
            sheet.line(sheet.left, middle - 18, mark.name, size=NAME, line_height=36)
            zero = axis.at(0)
            if mark.value is None:
                sheet.line(zero + 16, middle - 18, "not stated", size=NAME, colour="muted", line_height=36)
            else:
                end, thickness = axis.at(float(mark.value)), min(60.0, row_height - 24)
                sheet.box(min(zero, end), middle - thickness / 2, abs(end - zero), thickness, colour)
                ink = colour if colour != "pale" else "text"
                sheet.line(max(zero, end) + 16, middle - 23, mark.text, size=VALUE, weight=600, colour=ink, line_height=46)
                sheet.spot(min(zero, end), middle - thickness / 2, abs(end - zero), thickness, spoken(line, mark, panel))
            sheet.y += row_height
        sheet.stroke((axis.at(0), top), (axis.at(0), sheet.y), width=2, colour="line_strong")


def _count(content: Bars) -> int:
    return sum(len(line.marks) for line in content.panel.lines)
