"""The bubble that says a value of a chart or a slide, beside what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtWidgets import QWidget

from .plain_label import PlainLabel

SHARES = (0.5, 0.34, 0.25)
"""How much of the room's width words take at most, the widest first."""


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

    def say_beside(self, words: str, spot: QRectF, room: QRectF, taken: Sequence[QRectF], gap: float) -> None:
        """Show words where they hide least of what is *taken*: near a spot in as few lines as can be, or at the foot of *room*."""
        self.setText(words)
        sizes = [QSizeF(self._fitting(int(room.width() * share))) for share in SHARES]
        places = [place for size in sizes for place in _places(spot, size, gap) if room.contains(place)]
        places.append(QRectF(QPointF(room.left(), room.bottom() - sizes[0].height()), sizes[0]))
        best = min(places, key=lambda place: sum(_area(place.intersected(each)) for each in taken))
        self._fitting(round(best.width()))
        self.setGeometry(best.toRect())
        self.raise_()
        self.show()

    def _fitting(self, width: int) -> QSize:
        """Return the size of one line, or of as many as a width takes."""
        self.setWordWrap(False)
        if self.sizeHint().width() <= width:
            return self.sizeHint()
        self.setWordWrap(True)
        return QSize(width, self.heightForWidth(width))


def _places(spot: QRectF, size: QSizeF, gap: float) -> Iterator[QRectF]:
    """Yield where words can stand around a spot: above and below it, centred and to either side, and beside it."""
    middle, width = spot.center(), size.width()
    for left in (middle.x() - width / 2, spot.left(), spot.right() - width, spot.right() + gap, spot.left() - gap - width):
        for top in (spot.top() - gap - size.height(), spot.bottom() + gap, middle.y() - size.height() / 2):
            yield QRectF(QPointF(left, top), size)


def _area(place: QRectF) -> float:
    return place.width() * place.height()
