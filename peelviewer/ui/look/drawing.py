"""Draw a chart's scene with a painter: on screen, into a picture, a page or an SVG."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QPicture, QPolygonF

from peelviewer.figures.scene import (
    BadgeShape,
    Box,
    Circle,
    Dress,
    Fonts,
    GradeCell,
    Outline,
    Picture,
    Scene,
    Sector,
    Shape,
    Stroke,
    TextRun,
)

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
        elif isinstance(shape, BadgeShape):
            badge.draw(painter, theme, shape.grade, shape.x, shape.y, badge.BadgeSize(*shape[3:9]), shape.doubt)
        elif isinstance(shape, Picture):
            _picture(painter, shape)
        elif isinstance(shape, GradeCell):
            _grade_cell(painter, shape, theme, outlined)
        else:
            _DRAWN[type(shape)](painter, shape, theme)
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
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
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


def _outline(painter: QPainter, outline: Outline, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour(outline.colour), outline.line, Qt.PenStyle.DashLine if outline.dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = outline.line / 2
    box = QRectF(outline.x, outline.y, outline.width, outline.height).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, outline.radius, outline.radius)


def _grade_cell(painter: QPainter, cell: GradeCell, theme: Theme, outlined: bool) -> None:
    colours = theme.grades[cell.grade]
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.fill) if colours.fill not in ("", "none") else Qt.BrushStyle.NoBrush)
    box = QRectF(cell.x, cell.y, cell.width, cell.height)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), cell.radius, cell.radius)
    ink, side = QColor(colours.text), cell.shape
    metrics = _metrics(cell.size, cell.weight, False, theme.face)
    font = face(cell.size, weight=cell.weight, apart=True, family=theme.face)
    width, line = metrics.horizontalAdvance(cell.text), metrics.height()
    if cell.below:
        top = box.center().y() - (side + 2 + line) / 2
        badge.draw_shape(painter, cell.grade, QRectF(box.center().x() - side / 2, top, side, side), ink)
        place = QPointF(box.center().x() - width / 2, top + side + 2)
    else:
        gap = side * 0.6 if cell.text else 0.0
        left = box.center().x() - (side + gap + width) / 2
        if side:
            badge.draw_shape(painter, cell.grade, QRectF(left, box.center().y() - side / 2, side, side), ink)
        place = QPointF(left + side + gap, box.center().y() - line / 2)
    if cell.text:
        _letters(painter, cell.text, QPointF(place.x(), place.y() + metrics.ascent()), font, ink, outlined)


def _sector(painter: QPainter, sector: Sector, theme: Theme) -> None:
    shape = QPolygonF([QPointF(x, y) for x, y in sector.points])
    if sector.grade is None:
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)
        return
    colours = theme.grades[sector.grade]
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.fill) if colours.fill not in ("", "none") else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    side = sector.shape
    badge.draw_shape(painter, sector.grade, QRectF(sector.x - side / 2, sector.y - side / 2, side, side), QColor(colours.text))


def _words(painter: QPainter, words: TextRun, theme: Theme, outlined: bool) -> None:
    family = theme.serif_face if words.serif else theme.face
    font = face(words.size, serif=words.serif, weight=words.weight, apart=True, family=family)
    metrics = _metrics(words.size, words.weight, words.serif, family)
    leading = (words.height - metrics.height()) / 2
    if words.angle:
        painter.save()
        painter.translate(words.x, words.y)
        painter.rotate(words.angle)
        _letters(painter, words.text, QPointF(0, leading + metrics.ascent()), font, theme.colour(words.colour), outlined)
        painter.restore()
        return
    place = QPointF(words.x, words.y + leading + metrics.ascent())
    _letters(painter, words.text, place, font, theme.colour(words.colour), outlined)


def _letters(painter: QPainter, text: str, place: QPointF, font: QFont, colour: QColor, outlined: bool) -> None:
    """Write a line with its base at a place, as letters or as their outlines."""
    if outlined:
        path = QPainterPath()
        path.addText(place, font, text)
        painter.fillPath(path, colour)
        return
    painter.setFont(font)
    painter.setPen(QPen(colour))
    painter.drawText(place, text)


_DRAWN: dict[type[Shape], Callable[[QPainter, Any, Theme], None]] = {
    Stroke: _stroke,
    Box: _box,
    Circle: _disc,
    Outline: _outline,
    Sector: _sector,
}


def picture(scene: Scene, theme: Theme) -> QPicture:
    """Return the drawing recorded, to be played again without laying anything out."""
    recording = QPicture()
    painter = QPainter(recording)
    draw(painter, scene, theme)
    painter.end()
    return recording


class Recording:
    """The drawing of a scene that is laid out anew only when it was forgotten, or is to be of another size or theme."""

    def __init__(self) -> None:
        self._made_for: tuple[object, ...] = ()
        self._drawing = QPicture()

    def forget(self) -> None:
        """Lay the scene out anew the next time, as what it shows is another."""
        self._made_for = ()

    def play(self, painter: QPainter, theme: Theme, size: tuple[int, int], lay_out: Callable[[], Scene]) -> None:
        """Draw the scene that *lay_out* returns, for a widget of a size in pixels."""
        made_for = (theme, size)
        if made_for != self._made_for:
            self._drawing = picture(lay_out(), theme)
            self._made_for = made_for
        painter.drawPicture(0, 0, self._drawing)
