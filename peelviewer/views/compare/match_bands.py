"""The bands that join matched headings across the gap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from peelviewer.ui.look.appearance import Appearance

from .text import CompareText

GAP = 72


class MatchBands(QWidget):
    """The gap between the texts: a band from each matched heading to its counterpart."""

    def __init__(self, appearance: Appearance, left: CompareText, right: CompareText, pairs: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__()
        self._appearance, self._sides, self._pairs = appearance, (left, right), pairs
        self.setFixedWidth(GAP)
        left.viewport().installEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands that are in sight, as one curve each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("selection"))
        left, right = (side.bands() for side in self._sides)
        middle, width = GAP / 2, float(GAP)
        for left_id, right_id in self._pairs():
            if left_id not in left or right_id not in right:
                continue
            a, b = left[left_id], right[right_id]
            if max(a.bottom(), b.bottom()) < 0 or min(a.top(), b.top()) > self.height():
                continue
            path = QPainterPath()
            path.moveTo(0, a.top())
            path.cubicTo(middle, a.top(), middle, b.top(), width, b.top())
            path.lineTo(width, b.bottom())
            path.cubicTo(middle, b.bottom(), middle, a.bottom(), 0, a.bottom())
            path.closeSubpath()
            painter.drawPath(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw anew when the text beside is drawn."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False
