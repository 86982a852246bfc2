"""The marks of years side by side, for the table, the legend and pictures: shapes for what is asked for, lines and seams between years."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from peelviewer.analysis.years.asks import AskState
from peelviewer.model.grades import Grade
from peelviewer.ui.look.badge import draw_shape
from peelviewer.ui.look.theme import Theme

MARK, CHIP_WIDTH, CHIP_HEIGHT, CHIP_SHAPE = 16.0, 60.0, 19.0, 11.0
STATED = frozenset((AskState.ASKED, AskState.NEW, AskState.AGAIN, AskState.NOT_AGAIN))
"""What has a mark; of all other states words alone are said."""


def draw_state(painter: QPainter, theme: Theme, state: AskState, centre: QPointF) -> None:
    """Draw the mark of what was asked for: a disc, with a plus where it is new and a returning arrow where it came back; else a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(centre.x() - MARK / 2, centre.y() - MARK / 2, MARK, MARK)
    if state is AskState.NOT_AGAIN:
        painter.setPen(QPen(theme.colour("muted"), 1.6))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif state in STATED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.colour("on_accent"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _inside(painter, state, centre)
    painter.restore()


def _inside(painter: QPainter, state: AskState, centre: QPointF) -> None:
    x, y = centre.x(), centre.y()
    if state is AskState.NEW:
        painter.drawLine(QPointF(x - 3.6, y), QPointF(x + 3.6, y))
        painter.drawLine(QPointF(x, y - 3.6), QPointF(x, y + 3.6))
    elif state is AskState.AGAIN:
        painter.drawArc(QRectF(x - 3.8, y - 3.8, 7.6, 7.6), 120 * 16, 290 * 16)
        painter.drawLine(QPointF(x - 3.9, y - 4.3), QPointF(x - 2.6, y - 2.6))
        painter.drawLine(QPointF(x - 2.6, y - 2.6), QPointF(x - 0.3, y - 3.3))


def draw_chip(painter: QPainter, theme: Theme, grade: Grade, box: QRectF) -> None:
    """Draw a grade's colour and shape; its word stands below."""
    colours = theme.grades[grade]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if colours.fill in ("", "none") else QColor(colours.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    middle = box.center()
    shape = QRectF(middle.x() - CHIP_SHAPE / 2, middle.y() - CHIP_SHAPE / 2, CHIP_SHAPE, CHIP_SHAPE)
    draw_shape(painter, grade, shape, QColor(colours.text))
    painter.restore()


def draw_seam(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """Draw the dashed line that divides two years which cannot be compared."""
    painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(round(x), round(top), round(x), round(bottom))


def draw_join(painter: QPainter, theme: Theme, left: float, right: float, y: float) -> None:
    """Draw the line between two years of which the same was asked."""
    if right > left:
        painter.setPen(QPen(theme.colour("line_strong"), 2))
        painter.drawLine(round(left), round(y), round(right), round(y))
