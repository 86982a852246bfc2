"""A thin line that says how much of a whole is done."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.ui.look.appearance import Appearance

HEIGHT = 3


class ShareLine(QWidget):
    """How much of the whole is done, as a line."""

    def __init__(self, appearance: Appearance, parent: QWidget, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self._appearance, self._share = appearance, 0.0
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show a share of the whole, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.fillRect(0, 0, round(self.width() * self._share), self.height(), theme.colour("accent"))
