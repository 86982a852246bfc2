"""Status and rating of an improvement by shape, never by colour alone: ring, half disc, three quarters, tick, box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen, QPixmap, QPolygonF

from peelviewer.model.improvements import ForceStatus, Rating

from .theme import Theme, face

CHIP, SHAPE, PADDING, GAP = 22, 12, 6, 7
"""Pixels of a chip: its height, its shape, what stands beside that and between shape and word."""
_FILLED = {ForceStatus.IN_PROGRESS: (90, 180), ForceStatus.AWAITING_SIGN_OFF: (180, 270)}
"""Where a disc is filled: from which angle on (0 is at three o'clock) and how far, against the clock."""
_TWELFTHS = 12.0


def draw_status(painter: QPainter, status: ForceStatus, box: QRectF, colour: QColor, ground: QColor) -> None:
    """Draw a status inside a square; *ground* is what stands behind it, for what is cut out of the shape."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = box.width() / _TWELFTHS
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.3 * unit))
    ring = box.adjusted(unit, unit, -unit, -unit)
    if status is ForceStatus.AWAITING_ALLOCATION:
        pen = QPen(colour, 1.3 * unit)
        pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.drawEllipse(ring)
    elif status is ForceStatus.NOT_STARTED:
        painter.drawEllipse(ring)
    elif status in _FILLED:
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        start, span = _FILLED[status]
        painter.drawPie(ring, start * 16, span * 16)
    elif status is ForceStatus.COMPLETE:
        painter.setBrush(colour)
        painter.drawEllipse(ring)
        painter.setPen(QPen(ground, 1.4 * unit))
        painter.drawPolyline(_points(box, (3.6, 6.2), (5.3, 7.9), (8.5, 4.3)))
    elif status is ForceStatus.NO_FURTHER_ACTION:
        painter.drawRect(QRectF(box.x() + unit, box.y() + 1.6 * unit, 10 * unit, 2.6 * unit))
        painter.drawPolyline(_points(box, (2, 4.2), (2, 10.4), (10, 10.4), (10, 4.2)))
        painter.drawPolyline(_points(box, (4.8, 6.6), (7.2, 6.6)))
    else:
        painter.drawRect(QRectF(box.x() + unit, box.y() + unit, 6.4 * unit, 6.4 * unit))
        painter.drawPolyline(_points(box, (9.4, 4.4), (11, 4.4), (11, 11), (4.4, 11), (4.4, 9.4)))
    painter.restore()


def _points(box: QRectF, *places: tuple[float, float]) -> QPolygonF:
    unit = box.width() / _TWELFTHS
    return QPolygonF([QPointF(box.x() + x * unit, box.y() + y * unit) for x, y in places])


def draw_rating(painter: QPainter, rating: Rating, box: QRectF, theme: Theme) -> None:
    """Draw a rating inside a square: a square for red, a triangle for amber, a disc for green, a ring for none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = box.width() / _TWELFTHS
    inner = box.adjusted(unit, unit, -unit, -unit)
    painter.setPen(Qt.PenStyle.NoPen)
    if rating is Rating.RED:
        painter.setBrush(theme.colour("rating_red"))
        painter.drawRect(inner)
    elif rating is Rating.AMBER:
        painter.setBrush(theme.colour("rating_amber"))
        painter.drawPolygon(_points(box, (6, 0.8), (11.6, 11), (0.4, 11)))
    elif rating is Rating.GREEN:
        painter.setBrush(theme.colour("rating_green"))
        painter.drawEllipse(inner)
    else:
        painter.setPen(QPen(theme.colour("muted"), 1.2 * unit))
        painter.drawEllipse(inner)
    painter.restore()


def chip_width(status: ForceStatus) -> int:
    """Return the width of a chip in pixels."""
    return 2 * PADDING + SHAPE + GAP + QFontMetrics(face(12)).horizontalAdvance(status.words) + 2


def draw_chip(painter: QPainter, status: ForceStatus, left: float, top: float, theme: Theme, room: float) -> None:
    """Draw a status as a chip of shape and word, with its upper left corner at a point and no wider than its room."""
    width = min(chip_width(status), room)
    box = QRectF(left + 0.5, top + 0.5, width - 1, CHIP - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawRoundedRect(box, 3, 3)
    shape = QRectF(left + PADDING + 1, top + (CHIP - SHAPE) / 2, SHAPE, SHAPE)
    draw_status(painter, status, shape, shape_colour(theme, status), theme.colour("surface"))
    painter.setFont(face(12))
    painter.setPen(theme.colour("text"))
    words = QRectF(shape.right() + GAP, top, box.right() - shape.right() - GAP - 2, CHIP)
    shown = painter.fontMetrics().elidedText(status.words, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def shape_colour(theme: Theme, status: ForceStatus) -> QColor:
    """Return the colour of a status' shape on a surface: quiet where nothing goes on."""
    quiet = (ForceStatus.AWAITING_ALLOCATION, ForceStatus.NOT_STARTED, ForceStatus.NO_FURTHER_ACTION, ForceStatus.SUPERSEDED)
    return theme.colour("muted" if status in quiet else "accent")


def status_icon(theme: Theme, status: ForceStatus) -> QIcon:
    """Return a status' shape as an icon for menus and buttons."""
    return _icon(lambda painter, box: draw_status(painter, status, box, shape_colour(theme, status), theme.colour("surface")))


def rating_icon(theme: Theme, rating: Rating) -> QIcon:
    """Return a rating's shape as an icon for menus and buttons."""
    return _icon(lambda painter, box: draw_rating(painter, rating, box, theme))


def _icon(draw: Callable[[QPainter, QRectF], None], size: int = 14) -> QIcon:
    icon = QIcon()
    for scale in (1.0, 2.0):
        picture = QPixmap(round(size * scale), round(size * scale))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        draw(painter, QRectF(0, 0, size, size))
        painter.end()
        picture.setDevicePixelRatio(scale)
        icon.addPixmap(picture)
    return icon
