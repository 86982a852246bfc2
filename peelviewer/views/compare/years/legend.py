"""What the marks between years mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .marks import draw_join, draw_seam

MARK, GAP = 26, 22


class YearsLegend(QWidget):
    """A dashed line, a line and a dot, each with its meaning."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = (tr("cannot be compared"), tr("the same question"), tr("not asked"))
        self.setFixedHeight(26)
        self.setFixedWidth(round(sum(MARK + measure(words, 12, 400) + GAP for words in self._words)))
        self.setAccessibleName(
            tr("A dashed line divides years that cannot be compared, a line joins those of which the same was asked, a dot is not asked.")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks with their meaning."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setFont(face(12))
        x, middle = 0.0, self.height() / 2
        for number, words in enumerate(self._words):
            if number == 0:
                draw_seam(painter, theme, x + MARK / 2, 4, self.height() - 4)
            elif number == 1:
                draw_join(painter, theme, x, x + MARK - 6, middle)
            painter.setPen(theme.colour("muted"))
            if number > 1:
                painter.drawText(QPointF(x + MARK / 2, middle + 4.5), "·")
            painter.drawText(QPointF(x + MARK, middle + 4.5), words)
            x += MARK + measure(words, 12, 400) + GAP
