"""Two parts beside each other, or below each other where there is no room beside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

FIRST_HEIGHT = 320
"""Pixels that the first part has before the second has more than it needs, where they stand below each other."""


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
        self._moved = False
        self.splitterMoved.connect(self._keep_sizes)

    def minimumSizeHint(self) -> QSize:
        """Return the room that they need below each other; they turn before they are squeezed."""
        sizes = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in self._parts]
        return QSize(max(size.width() for size in sizes), sum(size.height() for size in sizes) + self.handleWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it, and share the height anew until the reader has done so."""
        orientation = Qt.Orientation.Horizontal if self.width() >= self._needed_width else Qt.Orientation.Vertical
        turned = orientation != self.orientation()
        if turned:
            self.setOrientation(orientation)
            self._moved = False
        if orientation is Qt.Orientation.Vertical and not self._moved:
            self.setSizes(self._heights())
        elif turned:
            self.setSizes(list(self._widths))
        super().resizeEvent(event)

    def _heights(self) -> list[int]:
        needed = self._parts[1].minimumSizeHint().expandedTo(self._parts[1].minimumSize()).height()
        first = max(3 * self.height() // 5, min(FIRST_HEIGHT, self.height() - needed))
        return [first, self.height() - first]

    def _keep_sizes(self, place: int, handle: int) -> None:
        self._moved = True
