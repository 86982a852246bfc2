"""A scroll bar that shows where in the text something was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from peelviewer.ui.look.appearance import Appearance

THICKNESS, CURRENT_THICKNESS = 3, 5
INSET = 2
Shares = Callable[[], Sequence[float]]


class TickBar(QScrollBar):
    """Ticks at shares (0 to 1) of the text's height, the current one wider; they are asked for anew when the text's height changes."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._ask: Shares | None = None
        self._current = -1
        self._cached: tuple[int, Sequence[float]] = (-1, ())

    def show_ticks(self, shares: Shares | None, current: int = -1) -> None:
        """Show ticks, or none; *current* is the number of one of them."""
        self._ask, self._current, self._cached = shares, current, (-1, ())
        self.update()

    def ticks(self) -> list[QRect]:
        """Return where the ticks stand, the current one last."""
        if self._ask is None:
            return []
        if self._cached[0] != self.maximum():
            self._cached = (self.maximum(), self._ask())
        rects = [self._tick(share, number == self._current) for number, share in enumerate(self._cached[1])]
        if 0 <= self._current < len(rects):
            rects.append(rects.pop(self._current))
        return rects

    def _tick(self, share: float, current: bool) -> QRect:
        thickness, inset = (CURRENT_THICKNESS, 0) if current else (THICKNESS, INSET)
        return QRect(inset, round(share * (self.height() - thickness)), self.width() - 2 * inset, thickness)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ticks over the bar."""
        super().paintEvent(event)
        ticks = self.ticks()
        if not ticks:
            return
        painter, theme = QPainter(self), self._appearance.theme
        for number, tick in enumerate(ticks):
            current = self._current >= 0 and number == len(ticks) - 1
            painter.fillRect(tick, theme.colour("accent" if current else "found"))
