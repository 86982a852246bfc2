"""Where the lines of a laid-out document are, so that none is cut at the top of a pane."""

from __future__ import annotations

from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument


class HeldPlace(NamedTuple):
    """Where a pane begins, as seen from a block: pixels from the block's top (below it: positive), and how high the block was."""

    block: QTextBlock
    offset: float
    height: float


def held_place(block: QTextBlock, scrolled: int) -> HeldPlace:
    """Return where a pane that is scrolled, in pixels, begins as seen from a block, to be found again when lines break elsewhere."""
    box = block.document().documentLayout().blockBoundingRect(block)
    return HeldPlace(block, scrolled - box.top(), box.height())


def scrolled_to(place: HeldPlace) -> int:
    """Return how far a pane is scrolled, in pixels, that begins where it did: in a block as far through it, above one as far away."""
    box = place.block.document().documentLayout().blockBoundingRect(place.block)
    through = place.offset * box.height() / place.height if place.offset > 0 and place.height else place.offset
    return max(0, round(box.top() + through))


def line_across(document: QTextDocument, x: float, y: float) -> QRectF | None:
    """Return the line of text that is cut by a height, None where none is; lengths are the document's pixels."""
    layout = document.documentLayout()
    position = layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(position)
    if position < 0 or not block.isValid():
        return None
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return None
    # Where a block lies is asked of the document: in a table its own place is that in the cell.
    box = line.naturalTextRect().translated(layout.blockBoundingRect(block).topLeft())
    return box if box.top() + 0.5 < y < box.bottom() - 0.5 else None


def page_on(document: QTextDocument, x: float, top: float, step: float) -> float:
    """Return where a page begins that is *step* below one (or above: negative), with a whole line and none between left out."""
    target = max(0.0, top + step)
    line = line_across(document, x, target)
    if line is None:
        return target
    edge = floor(line.top()) if step > 0 else ceil(line.bottom())
    # A picture is one line, and may be as tall as the page.
    return edge if abs(edge - top) > abs(step) / 3 else target


def whole_from(document: QTextDocument, x: float, top: float, tallest: float) -> float:
    """Return where a pane begins that shows all of the line cut at its top; what is taller than *tallest* is a picture and stays cut."""
    line = line_across(document, x, top + 1)
    return top if line is None or line.height() > tallest else floor(line.top())
