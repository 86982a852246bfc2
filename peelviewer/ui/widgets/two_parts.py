"""Two parts beside each other, or below each other where there is no room beside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class TwoParts(QSplitter):
    """Turns with its width; from *needed_width* on both parts stand beside each other, of *widths*; all in pixels."""

    def __init__(self, first: QWidget, second: QWidget, needed_width: int, widths: tuple[int, int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._parts = first, second
        self._needed_width, self._widths = needed_width, widths
        self.setHandleWidth(1)
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setSizes(list(widths))

    def minimumSizeHint(self) -> QSize:
        """Return the room that they need below each other; they turn before they are squeezed."""
        sizes = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        return QSize(max(size.width() for size in sizes), sum(size.height() for size in sizes) + self.handleWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        orientation = Qt.Orientation.Horizontal if self.width() >= self._needed_width else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.setSizes(
                list(self._widths) if orientation is Qt.Orientation.Horizontal else [3 * self.height() // 5, 2 * self.height() // 5]
            )
        super().resizeEvent(event)
