"""A box to tick, as the themes have it: the system's is hard to see on dark ground."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from . import icons
from .theme import Theme


def draw_box(painter: QPainter, theme: Theme, place: QRect, *, ticked: bool) -> None:
    """Draw a box to tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("accent" if ticked else "muted"))
    painter.setBrush(theme.colour("accent" if ticked else "surface"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        icons.icon("check", theme.colours["on_accent"], 12).paint(painter, place.adjusted(2, 2, -2, -2))
    painter.restore()
