"""Lay a figure out at a width: its panels alone, or whole with title, completeness and source as it leaves the program."""

from __future__ import annotations

from typing import Any, Protocol

from peelviewer.figures.forms.bars import Bars
from peelviewer.figures.forms.ranges import Range
from peelviewer.figures.forms.ranking import Ranking
from peelviewer.figures.forms.shares import Shares
from peelviewer.figures.forms.strips import Spread, Strips
from peelviewer.figures.forms.trend import Trend
from peelviewer.model.unmatched import says_unmatched

from .base import NO_VALUE, Figure, Panel
from .printed_table import PrintedTable
from .rows import Dumbbell
from .scene import Canvas, HitArea, Measure, Scene, Sector, Shape, Stroke
from .statement import Statement

MINIMUM_WIDTH = 240.0


class Form(Protocol):
    """A way to draw a panel."""

    form: str

    @staticmethod
    def lay_out(panel: Panel, canvas: Canvas) -> None:
        """Lay a panel out from the canvas's y down."""


FORMS: tuple[type[Form], ...] = (Bars, Dumbbell, PrintedTable, Range, Ranking, Shares, Spread, Statement, Strips, Trend)
_BY_NAME = {form.form: form for form in FORMS}


def chart(figure: Figure, width: float, measure: Measure) -> Scene:
    """Return a figure's panels at a width in pixels (at least 240)."""
    canvas = Canvas(max(MINIMUM_WIDTH, width), measure)
    _panels(figure, canvas)
    return canvas.scene()


def chart_on(figure: Figure, canvas: Canvas) -> Scene:
    """Return a figure's panels on a canvas of the caller's, which says how wide they are and how much room there is to fill."""
    _panels(figure, canvas)
    return canvas.scene()


def standalone_chart(figure: Figure, width: float, measure: Measure, margin: float = 16) -> Scene:
    """Return a figure as files and the clipboard get it: in a margin, with title, unit, caveats' titles, source, page and report."""
    canvas = Canvas(max(MINIMUM_WIDTH, width - 2 * margin), measure)
    canvas.alone = True
    canvas.paragraph(0, figure.heading, canvas.width, size=14, weight=600, spacing=20)
    if figure.measured:
        canvas.paragraph(0, figure.measured, canvas.width, colour="muted")
    canvas.y += 8
    _panels(figure, canvas)
    canvas.y += 6
    canvas.stroke((0, canvas.y), (canvas.width, canvas.y))
    canvas.y += 6
    for text in (*footer_lines(figure), *([figure.cited] if figure.cited else [])):
        canvas.paragraph(0, text, canvas.width, colour="muted")
        canvas.y += 2
    scene = canvas.scene()
    return moved(scene, margin, margin, scene.width + 2 * margin, scene.height + 2 * margin)


def footer_lines(figure: Figure) -> list[str]:
    """Return what stands under a figure wherever it goes: completeness, caveats by title, source and page."""
    caveats = "; ".join(limit.title for limit in figure.limits)
    label = "Caveats" if len(figure.limits) > 1 else "Caveat"
    return [text for text in (figure.completeness, f"{label}: {caveats}." if caveats else "", figure.origin, figure.added) if text]


def caveats_counted(figure: Figure) -> str:
    """Return how many caveats limit a figure ("3 caveats", empty: none); that the report's own are not matched is said and not counted."""
    count = sum(not says_unmatched(limit.title) for limit in figure.limits)
    counted = f"{count} caveats" if count > 1 else "One caveat" if count else ""
    return ". ".join(part for part in (counted, *(limit.title for limit in figure.limits if says_unmatched(limit.title))) if part)


def moved(scene: Scene, dx: float, dy: float, width: float, height: float) -> Scene:
    """Return a scene of another size with everything in it moved, by and to pixels."""
    shapes = tuple(_moved(shape, dx, dy) for shape in scene.shapes)
    spots = tuple(spot._replace(x=spot.x + dx, y=spot.y + dy) for spot in scene.spots)
    return Scene(width, height, shapes, spots)


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    if isinstance(shape, Stroke):
        return shape._replace(points=tuple((x + dx, y + dy) for x, y in shape.points))
    if isinstance(shape, Sector):
        points = tuple((x + dx, y + dy) for x, y in shape.points)
        return shape._replace(points=points, x=shape.x + dx, y=shape.y + dy)
    return shape._replace(x=shape.x + dx, y=shape.y + dy)


def scaled(scene: Scene, factor: float) -> Scene:
    """Return a scene with everything in it larger or smaller by a factor, its one-pixel rules but as fine as they were."""
    shapes = tuple(_scaled(shape, factor) for shape in scene.shapes)
    spots = tuple(
        HitArea(s.x * factor, s.y * factor, s.width * factor, s.height * factor, s.text, s.headroom * factor) for s in scene.spots
    )
    return Scene(scene.width * factor, scene.height * factor, shapes, spots)


_SCALED = ("x", "y", "width", "height", "radius", "diameter", "ring", "size", "shape", "text", "gap", "padding", "line")
"""The measures of shapes in pixels, by name; a text that is words is none."""


def _scaled(shape: Shape, factor: float) -> Shape:
    if isinstance(shape, Stroke):
        width = shape.width if shape.width == 1 else shape.width * factor
        return shape._replace(points=tuple((x * factor, y * factor) for x, y in shape.points), width=width)
    if isinstance(shape, Sector):
        points = tuple((x * factor, y * factor) for x, y in shape.points)
        return shape._replace(points=points, x=shape.x * factor, y=shape.y * factor, shape=shape.shape * factor)
    measures = {name: getattr(shape, name, None) for name in _SCALED}
    larger: dict[str, Any] = {name: value * factor for name, value in measures.items() if isinstance(value, int | float)}
    return shape._replace(**larger)


def lay_out_panel(panel: Panel, canvas: Canvas) -> None:
    """Lay one panel out by its form, from the canvas's y down; without a row it says that there is no value."""
    if panel.cells or any(line.marks or line.note for line in panel.lines):
        _BY_NAME[panel.form].lay_out(panel, canvas)
    else:  # no form has to find its place without a row
        canvas.paragraph(0, NO_VALUE, canvas.width, size=13, colour="muted", spacing=18)


def _panels(figure: Figure, canvas: Canvas) -> None:
    for index, panel in enumerate(figure.panels):
        if index:
            canvas.y += 14
        if panel.title:
            canvas.paragraph(0, panel.title, canvas.width, weight=600)
            canvas.y += 6
        lay_out_panel(panel, canvas)
        if panel.remark:
            canvas.y += 2
            canvas.paragraph(0, panel.remark, canvas.width, colour="muted")
