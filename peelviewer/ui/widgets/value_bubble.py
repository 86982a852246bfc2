"""The bubble that says a value of a chart or a slide, beside what it says."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from .plain_label import PlainLabel


class ValueBubble(PlainLabel):
    """Lies over the widget whose values it says; hidden until one is said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, spot: QRectF, room: QRectF, *, headroom: float = 0, gap: float = 6) -> None:
        """Show words above a spot and the *headroom* of its row, else below it, inside *room*; all in pixels of the parent."""
        self.setText(words)
        self.resize(self._fitting(int(room.width())))
        left = min(max(room.left(), spot.center().x() - self.width() / 2), room.right() - self.width())
        above = spot.top() - headroom - gap - self.height()
        self.move(round(left), round(above if above >= room.top() else spot.bottom() + gap))
        self.raise_()
        self.show()

    def _fitting(self, width: int) -> QSize:
        """Return the size of one line, or of as many as a width takes."""
        self.setWordWrap(False)
        if self.sizeHint().width() <= width:
            return self.sizeHint()
        self.setWordWrap(True)
        return QSize(width, self.heightForWidth(width))
