"""Draw a chart's scene with a painter: on screen, into a picture, a page or an SVG."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QPicture, QPolygonF

from peelviewer.figures.scene import BadgeShape, Box, Circle, Dress, Fonts, Picture, Scene, Stroke, TextRun

from . import badge
from .theme import Theme, dressed, face

MEASURED = 20_000
"""Widths that are remembered: those of a deck being typed would otherwise be kept for good."""


@cache
def _metrics(size: float, weight: int, serif: bool = False, family: str = "") -> QFontMetricsF:
    return QFontMetricsF(face(size, serif=serif, weight=weight, apart=True, family=family))


@lru_cache(MEASURED)
def measure(text: str, size: float, weight: int, serif: bool = False) -> float:
    """Return the width in pixels of a text in the interface face, or in the text face."""
    return _metrics(size, weight, serif).horizontalAdvance(text)


@lru_cache(16)
def measure_in(dress: Dress | None) -> Fonts:
    """Return what measures text in the faces that a scene wears, as `measure` does in the program's own."""
    theme = dressed(dress) if dress else None
    if theme is None or not (theme.face or theme.serif_face):
        return measure
    families = (theme.face, theme.serif_face)

    @lru_cache(MEASURED)
    def width(text: str, size: float, weight: int, serif: bool = False) -> float:
        return _metrics(size, weight, serif, families[serif]).horizontalAdvance(text)

    return width


def draw(painter: QPainter, scene: Scene, theme: Theme, *, outlined: bool = False) -> None:
    """Draw a scene with its upper left corner at the painter's origin; *outlined* needs no face where it is shown."""
    theme = dressed(scene.dress) if scene.dress else theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in scene.shapes:
        if isinstance(shape, TextRun):
            _words(painter, shape, theme, outlined)
        elif isinstance(shape, Stroke):
            _stroke(painter, shape, theme)
        elif isinstance(shape, Box):
            _box(painter, shape, theme)
        elif isinstance(shape, BadgeShape):
            badge.draw(painter, theme, shape.grade, shape.x, shape.y, badge.BadgeSize(*shape[3:9]), shape.doubt)
        elif isinstance(shape, Picture):
            _picture(painter, shape)
        else:
            _disc(painter, shape, theme)
    painter.restore()


def _picture(painter: QPainter, shape: Picture) -> None:
    """Draw a picture, on a screen scaled before: a painter that makes one much smaller leaves pixels out."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = QRectF(*shape[:4])
    width = 0
    if painter.paintEngine().type() == QPaintEngine.Type.Raster:
        width = round(painter.deviceTransform().mapRect(place).width())
    painter.drawImage(place, _image(shape.content, width))


@lru_cache(32)
def _image(content: bytes, width: int = 0) -> QImage:
    image = QImage.fromData(content)
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) if 0 < width < image.width() else image


def _stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    pen = QPen(theme.colour(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.by_hand else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if stroke.width == 1:  # a line of one pixel on the pixels' middles, or it would be two pale ones
        painter.drawPolyline(QPolygonF([QPointF(round(x) + 0.5, round(y) + 0.5) for x, y in stroke.points]))
    else:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke.points]))


def _box(painter: QPainter, box: Box, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(box.colour))
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), box.radius, box.radius)


def _disc(painter: QPainter, disc: Circle, theme: Theme) -> None:
    colour = theme.colour(disc.colour)
    radius = disc.diameter / 2 - disc.ring / 2
    painter.setPen(QPen(colour, disc.ring) if disc.ring else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(theme.colour("surface") if disc.ring else colour))
    painter.drawEllipse(QPointF(disc.x, disc.y), radius, radius)


def _words(painter: QPainter, words: TextRun, theme: Theme, outlined: bool) -> None:
    family = theme.serif_face if words.serif else theme.face
    font = face(words.size, serif=words.serif, weight=words.weight, apart=True, family=family)
    metrics = _metrics(words.size, words.weight, words.serif, family)
    leading = (words.height - metrics.height()) / 2
    place = QPointF(words.x, words.y + leading + metrics.ascent())
    if outlined:
        path = QPainterPath()
        path.addText(place, font, words.text)
        painter.fillPath(path, QColor(theme.colour(words.colour)))
        return
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.colour(words.colour))))
    painter.drawText(place, words.text)


def picture(scene: Scene, theme: Theme) -> QPicture:
    """Return the drawing recorded, to be played again without laying anything out."""
    recording = QPicture()
    painter = QPainter(recording)
    draw(painter, scene, theme)
    painter.end()
    return recording
