"""Every other form of chart, drawn as in the reading pane and enlarged to its place on the slide."""

from __future__ import annotations

from peelviewer.decks.contents import Chart
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.base import Line
from peelviewer.figures.forms.strips import Spread, Strips
from peelviewer.figures.layout import lay_out_panel, moved, scaled
from peelviewer.figures.scene import Canvas, Scene

LEAST_FACTOR, MOST_FACTOR = 2.0, 2.6  # a chart's smallest letters are of 12 pixels, a slide's of 24
LEAST_TALL, MOST_TALL = 76.0, 170.0
DIVIDED = (Strips.form, Spread.form)
MOST_STRIPS = 3


class ChartForm:
    """Unit and period, then the chart."""

    @staticmethod
    def height(content: Chart, sheet: Sheet) -> float:
        """Return the least height of the chart."""
        return _header(content, sheet) + _drawn(content, sheet, LEAST_FACTOR, LEAST_TALL).height

    @staticmethod
    def divide(content: Chart, sheet: Sheet, room: float) -> list[Chart]:
        """Return the content, of dot strips as many on a page as fit: another chart cannot be divided, and is never taller than a slide."""
        if content.panel.form not in DIVIDED:
            return [content]
        parts: list[list[Line]] = []
        for line in content.panel.lines:
            longer = content._replace(panel=content.panel._replace(lines=(*(parts[-1] if parts else ()), line)))
            if parts and len(parts[-1]) < MOST_STRIPS and ChartForm.height(longer, sheet) <= room:
                parts[-1].append(line)
            else:
                parts.append([line])
        return [content._replace(panel=content.panel._replace(lines=tuple(lines))) for lines in parts]

    @staticmethod
    def lay_out(content: Chart, sheet: Sheet) -> None:
        """Lay the chart out as large as there is room."""
        if content.measured:
            lines = sheet.broken(content.measured, sheet.frame.room, SMALLEST)
            sheet.block(sheet.left, sheet.y, lines, size=SMALLEST, line_height=30, colour="muted")
        sheet.y += _header(content, sheet)
        room = sheet.room
        drawn = _drawn(content, sheet, LEAST_FACTOR, LEAST_TALL)
        for factor, height in ((MOST_FACTOR, MOST_TALL), (2.3, 150.0), (LEAST_FACTOR, 150.0), (LEAST_FACTOR, 120.0), (LEAST_FACTOR, 100.0)):
            larger = _drawn(content, sheet, factor, height)
            if larger.height <= room:
                drawn = larger
                break
        placed = moved(drawn, sheet.left, sheet.y, drawn.width, drawn.height)
        sheet.shapes += placed.shapes
        sheet.spots += placed.spots
        sheet.y += drawn.height


def _header(content: Chart, sheet: Sheet) -> float:
    lines = sheet.broken(content.measured, sheet.frame.room, SMALLEST) if content.measured else []
    return 30.0 * len(lines) + 14 if lines else 0.0


def _drawn(content: Chart, sheet: Sheet, factor: float, height: float) -> Scene:
    canvas = Canvas(sheet.frame.room / factor, sheet.measure)
    canvas.plot_height = height
    lay_out_panel(content.panel, canvas)
    return scaled(canvas.scene(), factor)
