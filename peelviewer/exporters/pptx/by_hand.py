"""What was drawn by hand on a slide, as lines that can be moved and deleted."""

from __future__ import annotations

from typing import Any

from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from peelviewer.decks.added.drawing import WIDTH, pixels
from peelviewer.decks.base import Drawn, Frame, Page

from .shapes import describe, lines, paint, plain


def write_drawing(shapes: Any, page: Page, frame: Frame) -> None:
    """Add the lines drawn on a page above everything else, each a shape of its own."""
    for line in page.slide.drawn:
        if line.part == page.part:
            _write_line(shapes, line, frame)


def _write_line(shapes: Any, line: Drawn, frame: Frame) -> None:
    shape = lines(shapes, [pixels(line, frame)])
    plain(shape)
    shape.fill.background()
    paint(shape.line.fill, line.colour)
    shape.line.width = Pt(WIDTH * 0.75)
    shape.line.dash_style = MSO_LINE.SOLID
    shape.line._ln.set("cap", "rnd")
    describe(shape, "Drawn by hand", "A line drawn by hand")
