"""What the two marks of a tile stand for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QWidget,
)

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr


class Legend(QWidget):
    """Says which mark is the force and which England and Wales."""

    def __init__(self, appearance: Appearance, names: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.show_names(names)

    def show_names(self, names: tuple[str, str]) -> None:
        """Name the force and what it is compared with."""
        self._names = names
        self.setFixedSize(round(sum(measure(name, 13, 400) for name in names)) + 62, 32)
        self.setAccessibleName(tr("{force}: filled mark. {reference}: ring.", force=names[0], reference=names[1]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both marks with their names."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face(13))
        x = 2.0
        for name, colour, ring in ((self._names[0], "accent", False), (self._names[1], "reference", True)):
            painter.setPen(theme.colour(colour))
            pen = painter.pen()
            pen.setWidth(2)
            painter.setPen(pen if ring else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if ring else colour))
            painter.drawEllipse(int(x), 11 if ring else 10, 9 if ring else 11, 9 if ring else 11)
            painter.setPen(theme.colour("text"))
            painter.drawText(int(x) + 18, 21, name)
            x += 18 + measure(name, 13, 400) + 20
