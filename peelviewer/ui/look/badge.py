"""Grade badges: word, shape and colour together, so that none is needed alone."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.model.grades import Grade
from peelviewer.text.rich import tooltip_html
from peelviewer.wording import tr

from .theme import Theme, face


class BadgeSize(NamedTuple):
    """Measures of a badge in device-independent pixels."""

    height: float
    shape: float
    text: float
    gap: float
    padding: float
    radius: float


SMALL = BadgeSize(20, 12, 12, 5, 7, 3)
MEDIUM = BadgeSize(28, 16, 14, 8, 10, 4)
LARGE = BadgeSize(40, 22, 20, 12, 16, 5)


def _star(box: QRectF) -> QPolygonF:
    centre, outer = box.center(), box.width() / 2
    points = []
    for k in range(10):
        radius = outer if k % 2 == 0 else outer * 0.45
        angle = -math.pi / 2 + k * math.pi / 5
        points.append(QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle)))
    return QPolygonF(points)


def draw_shape(painter: QPainter, grade: Grade, box: QRectF, colour: QColor) -> None:
    """Draw a grade's shape inside a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    s, x, y = box.width(), box.x(), box.y()
    pen = QPen(colour, s * 0.17, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if grade is Grade.OUTSTANDING:
        painter.drawPolygon(_star(box))
    elif grade is Grade.REQUIRES_IMPROVEMENT:
        painter.drawPolygon(QPolygonF([QPointF(x + s / 2, y + s * 0.1), QPointF(x + s, y + s * 0.9), QPointF(x, y + s * 0.9)]))
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in _STROKES[grade]:
            painter.drawPolyline(QPolygonF([QPointF(x + s * a, y + s * b) for a, b in stroke]))
    painter.restore()


_STROKES: dict[Grade, tuple[tuple[tuple[float, float], ...], ...]] = {
    Grade.GOOD: (((0.06, 0.52), (0.36, 0.82), (0.94, 0.18)),),
    Grade.ADEQUATE: (((0.08, 0.34), (0.92, 0.34)), ((0.08, 0.68), (0.92, 0.68))),
    Grade.INADEQUATE: (((0.14, 0.14), (0.86, 0.86)), ((0.86, 0.14), (0.14, 0.86))),
    Grade.UNGRADED: (((0.12, 0.5), (0.88, 0.5)),),
}


def mark_colour(theme: Theme, grade: Grade) -> QColor:
    """Return the colour of a grade's shape standing on a surface without its badge: its edge, as a pale fill would hardly be seen."""
    return QColor(theme.grades[grade].edge)


def width(grade: Grade, size: BadgeSize, doubt: str = "", family: str = "") -> float:
    """Return the width of a badge in pixels; *doubt* is the word that follows a grade which nobody has confirmed."""
    metrics = QFontMetrics(face(size.text, weight=600, apart=True, family=family))
    return 2 * size.padding + size.shape + size.gap + metrics.horizontalAdvance(grade.with_doubt(doubt))


def draw(painter: QPainter, theme: Theme, grade: Grade, left: float, top: float, size: BadgeSize, doubt: str = "") -> None:
    """Draw a badge with its upper left corner at a point."""
    colours = theme.grades[grade]
    box = QRectF(left + 0.5, top + 0.5, width(grade, size, doubt, theme.face) - 1, size.height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = colours.fill in ("", "none")
    painter.setBrush(Qt.BrushStyle.NoBrush if outline else QColor(colours.fill))
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawRoundedRect(box, size.radius, size.radius)
    shape = QRectF(left + size.padding, top + (size.height - size.shape) / 2, size.shape, size.shape)
    draw_shape(painter, grade, shape, QColor(colours.text))
    painter.setPen(QColor(colours.text))
    painter.setFont(face(size.text, weight=600, apart=True, family=theme.face))
    words = QRectF(shape.right() + size.gap, top, box.width(), size.height)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, grade.with_doubt(doubt))
    painter.restore()


def image(theme: Theme, grade: Grade, size: BadgeSize, scale: float = 2.0, doubt: str = "") -> QImage:
    """Return a badge as a picture for a document."""
    picture = QImage(round(width(grade, size, doubt) * scale), round(size.height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    draw(painter, theme, grade, 0, 0, size, doubt)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


class Badge(QWidget):
    """A badge as a widget; hidden while it has no grade."""

    def __init__(self, theme: Theme, size: BadgeSize = SMALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._grade: Grade | None = None
        self._doubt = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_grade(self, grade: Grade | None, doubt: str = "", reason: str = "") -> None:
        """Show a grade, or nothing; with the word that nobody has confirmed it where there is one, and the *reason* in its tip."""
        self._grade, self._doubt = grade, doubt
        self.setAccessibleName(tr("Grade: {label}", label=grade.with_doubt(doubt)) if grade else tr("No grade"))
        self.setAccessibleDescription(reason)
        self.setToolTip(tooltip_html(reason))
        self.setVisible(grade is not None)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the badge's own size."""
        return QSize(round(width(self._grade, self._size, self._doubt)), round(self._size.height)) if self._grade else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        if self._grade:
            draw(QPainter(self), self._theme, self._grade, 0, 0, self._size, self._doubt)
