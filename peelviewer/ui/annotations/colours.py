"""What the colours of marks are called, and how each looks as a small square."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from peelviewer.model.annotations import AnnotationKind, MarkColour
from peelviewer.ui.documents.own_marks import draw_line
from peelviewer.ui.look.theme import Theme
from peelviewer.wording import plural, tr, translatable

COLOURS = {
    MarkColour.YELLOW: translatable("Yellow"),
    MarkColour.GREEN: translatable("Green"),
    MarkColour.BLUE: translatable("Blue"),
    MarkColour.PINK: translatable("Pink"),
}
LINES = {
    MarkColour.YELLOW: translatable("yellow, with a whole line"),
    MarkColour.GREEN: translatable("green, with a dashed line"),
    MarkColour.BLUE: translatable("blue, with a dotted line"),
    MarkColour.PINK: translatable("pink, with a double line"),
}
KINDS = {
    AnnotationKind.HIGHLIGHT: translatable("Highlight"),
    AnnotationKind.ANNOTATION: translatable("Annotation"),
    AnnotationKind.BOOKMARK: translatable("Bookmark"),
}


def swatch(theme: Theme, colour: MarkColour, scale: float, size: int = 16) -> QPixmap:
    """Return a colour with its line as a picture of so many device-independent pixels."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(QRectF(0, 1, size, size - 2), theme.colour(f"mark_{colour.value}"))
    draw_line(painter, theme, colour, 0, size, size - 1)
    painter.end()
    return picture


def swatch_icon(theme: Theme, colour: MarkColour, scale: float, size: int = 16) -> QIcon:
    """Return a colour with its line as an icon."""
    icon = QIcon(swatch(theme, colour, scale, size))
    icon.actualSize(QSize(size, size))
    return icon


def counted(kind: AnnotationKind, count: int) -> str:
    """Return how many marks of a kind there are, in words."""
    if kind is AnnotationKind.BOOKMARK:
        return plural("{n} bookmark", "{n} bookmarks", count)
    if kind is AnnotationKind.ANNOTATION:
        return plural("{n} annotation", "{n} annotations", count)
    return plural("{n} highlight", "{n} highlights", count)


def marks(count: int) -> str:
    """Return how many marks there are, in words."""
    return plural("{n} mark", "{n} marks", count)


def name_of(colour: MarkColour) -> str:
    """Return what a colour is called."""
    return tr(COLOURS[colour])
