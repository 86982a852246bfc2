"""A figure as a picture: PNG at a scale, SVG with real text, PDF, and the clipboard; each whole, with title, source and page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter

from peelviewer.exporters.base import write_bytes
from peelviewer.figures.base import Figure
from peelviewer.figures.layout import whole
from peelviewer.figures.scene import Scene
from peelviewer.ui.look.drawing import draw, measure
from peelviewer.ui.look.file_formats import POINTS_A_PIXEL, pdf_file, png
from peelviewer.ui.look.theme import Theme

WIDTH = 720
SUFFIXES = (".png", ".svg", ".pdf")


def image(figure: Figure, theme: Theme, width: float = WIDTH, scale: float = 2.0) -> QImage:
    """Return a figure as a picture; width in pixels before scaling."""
    scene = whole(figure, width, measure)
    made = QImage(round(scene.width * scale), round(scene.height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(theme.colour("surface"))
    painter = QPainter(made)
    painter.scale(scale, scale)
    draw(painter, scene, theme)
    painter.end()
    made.setText("Title", figure.heading)
    made.setText("Description", f"{figure.summary} {figure.completeness} {figure.origin}")
    return made


def write(figure: Figure, theme: Theme, path: Path, *, width: float = WIDTH, scale: float = 2.0) -> None:
    """Write a figure to a .png, .svg or .pdf file, whole or not at all; raises ExportError."""
    suffix = path.suffix.lower()
    if suffix == ".png":
        write_bytes(path, png(image(figure, theme, width, scale)))
    elif suffix == ".svg":
        write_bytes(path, svg(figure, theme, width))
    else:
        _write_pdf(figure, theme, path, width)


def svg(figure: Figure, theme: Theme, width: float = WIDTH) -> bytes:
    """Return a figure as SVG; its letters are text, with a title and description for screen readers."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtSvg import QSvgGenerator

    scene = whole(figure, width, measure)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSizeF(scene.width, scene.height).toSize())
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    generator.setTitle(figure.heading)
    generator.setDescription(f"{figure.summary} {figure.completeness} {figure.origin}")
    painter = QPainter(generator)
    _paint_on(painter, scene, theme)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def copy(figure: Figure, theme: Theme) -> None:
    """Put a figure's picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image(figure, theme))


def _paint_on(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), theme.colour("surface"))
    draw(painter, scene, theme)


def _write_pdf(figure: Figure, theme: Theme, path: Path, width: float) -> None:
    scene = whole(figure, width, measure)
    size = QSizeF(scene.width * POINTS_A_PIXEL, scene.height * POINTS_A_PIXEL)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    with pdf_file(path, figure.heading, page) as writer:
        painter = QPainter(writer)
        _paint_on(painter, scene, theme)
        painter.end()
