"""The marks of forces side by side, drawn on a strip, in the legend and beside a force's name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from peelviewer.figures.base import FORCE, OTHER, POINTED, REFERENCE, Line
from peelviewer.figures.forms.strips import BREAK, ends
from peelviewer.figures.scene import Axis
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.look.theme import Theme, face
from peelviewer.wording import tr

DISC, DOT, DIAMOND, TICK = 5.5, 4.5, 6.0, 9.0
EDGE = 10
_ORDER = {OTHER: 0, REFERENCE: 1, POINTED: 2, FORCE: 3}


def draw_mark(painter: QPainter, theme: Theme, role: str, x: float, y: float) -> None:
    """Draw a mark around a point: the own force a disc, England and Wales a line, the one pointed at a diamond, others pale."""
    painter.setPen(Qt.PenStyle.NoPen)
    if role == REFERENCE:
        painter.setBrush(theme.colour("reference"))
        painter.drawRect(QRectF(x - 1, y - TICK, 2, 2 * TICK))
    elif role == FORCE:
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(x, y), DISC, DISC)
    elif role == POINTED:
        painter.setBrush(theme.colour("muted"))
        corners = ((x - DIAMOND, y), (x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    else:
        painter.setPen(QPen(theme.colour("muted"), 1))
        painter.setBrush(theme.colour("pale"))
        painter.drawEllipse(QPointF(x, y), DOT, DOT)


def axis_of(line: Line, box: QRect, *, from_zero: bool) -> tuple[Axis, bool]:
    """Return the axis of a strip in a cell, and whether it leaves zero out."""
    low, high, broken = ends(line, from_zero=from_zero)
    return Axis(low, high, box.left() + EDGE + (BREAK if broken else 0), box.right() - EDGE), broken


def draw_strip(painter: QPainter, theme: Theme, line: Line, box: QRect, *, from_zero: bool) -> None:
    """Draw a measure's strip in a cell; one without any value stays empty."""
    if not any(mark.value is not None for mark in line.marks):
        return
    axis, broken = axis_of(line, box, from_zero=from_zero)
    y = box.center().y() + 0.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawLine(QPointF(axis.start, y), QPointF(axis.end, y))
    if broken:
        painter.setPen(QPen(theme.colour("muted"), 1.5))
        for left in (axis.start - 16, axis.start - 11):
            painter.drawLine(QPointF(left, y + 5), QPointF(left + 4, y - 5))
    else:
        painter.setPen(QPen(theme.colour("muted" if axis.minimum < 0 else "line_strong"), 1))
        painter.drawLine(QPointF(axis.at(0), y - 6), QPointF(axis.at(0), y + 6))
    for mark in sorted(line.marks, key=lambda mark: _ORDER[mark.role]):
        if mark.value is not None:
            draw_mark(painter, theme, mark.role, axis.at(float(mark.value)), y)
    painter.restore()


class Legend(QWidget):
    """Says which mark is whose."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(26)

    def show_names(self, own: str, pointed: str, others: bool) -> None:
        """Name the own force and the one pointed at (empty: none), and say whether there are *others*."""
        entries = [(FORCE, own), (REFERENCE, tr("England and Wales"))]
        entries += [(POINTED, tr("{force}, pointed at", force=pointed) if pointed else ""), (OTHER, tr("Others") if others else "")]
        self._entries = tuple((role, words) for role, words in entries if words)
        self.setFixedWidth(round(sum(measure(words, 12, 400) + 34 for _, words in self._entries)) + 4)
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks with their names."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face(12))
        x, middle = 6.0, self.height() / 2
        for role, words in self._entries:
            draw_mark(painter, theme, role, x, middle)
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(x + 12, middle + 4.5), words)
            x += measure(words, 12, 400) + 34
