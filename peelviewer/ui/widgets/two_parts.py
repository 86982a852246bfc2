"""Two parts beside each other, or below each other where there is no room beside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class TwoParts(QSplitter):
    """Turns with its width; *needed* is the width from which both parts stand beside each other, of the widths *beside*."""

    def __init__(self, first: QWidget, second: QWidget, needed: int, beside: tuple[int, int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._parts = first, second
        self._needed, self._beside = needed, beside
        self.setHandleWidth(1)
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setSizes(list(beside))

    def minimumSizeHint(self) -> QSize:
        """Return the room that they need below each other; they turn before they are squeezed."""
        least = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        return QSize(max(size.width() for size in least), sum(size.height() for size in least) + self.handleWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        wanted = Qt.Orientation.Horizontal if self.width() >= self._needed else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.setSizes(list(self._beside) if wanted is Qt.Orientation.Horizontal else [3 * self.height() // 5, 2 * self.height() // 5])
        super().resizeEvent(event)
