"""A figure as a picture: PNG at a scale, SVG, PDF, and the clipboard; each whole, with title, source, page and report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter

from peelviewer.exporters.base import write_bytes
from peelviewer.figures.base import Figure
from peelviewer.figures.layout import standalone_chart
from peelviewer.figures.scene import Scene
from peelviewer.ui.look.drawing import draw, measure
from peelviewer.ui.look.file_formats import POINTS_A_PIXEL, pdf_file, png
from peelviewer.ui.look.theme import Theme

WIDTH = 720
SUFFIXES = (".png", ".svg", ".pdf")


def image(figure: Figure, theme: Theme, width: float = WIDTH, scale: float = 2.0) -> QImage:
    """Return a figure as a picture; width in pixels before scaling."""
    scene = standalone_chart(figure, width, measure)
    picture = QImage(round(scene.width * scale), round(scene.height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(theme.colour("surface"))
    painter = QPainter(picture)
    painter.scale(scale, scale)
    draw(painter, scene, theme)
    painter.end()
    picture.setText("Title", figure.heading)
    picture.setText("Description", figure.described)
    picture.setText("Source", figure.cited)
    picture.setText("Software", "PEEL Viewer")
    return picture


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
    """Return a figure as SVG with a title and description for screen readers, which hold all its words.

    Its letters are outlines: as text they would fall apart wherever our faces are not installed, and hardly any program that takes
    in an SVG looks at faces embedded in it.
    """
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtSvg import QSvgGenerator

    scene = standalone_chart(figure, width, measure)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSizeF(scene.width, scene.height).toSize())
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    generator.setTitle(figure.heading)
    generator.setDescription(f"{figure.described} {' '.join(words.text for words in scene.words)}")
    painter = QPainter(generator)
    _paint_on(painter, scene, theme, outlined=True)
    painter.end()
    buffer.close()
    return _named(bytes(content.data()))


def _named(content: bytes) -> bytes:
    """Have screen readers take a picture for one thing with a name and a description."""
    content = content.replace(b"<svg ", b'<svg role="img" aria-labelledby="title description" xml:lang="en-GB" ', 1)
    return content.replace(b"<title>", b'<title id="title">', 1).replace(b"<desc>", b'<desc id="description">', 1)


def copy(figure: Figure, theme: Theme) -> None:
    """Put a figure's picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image(figure, theme))


def _paint_on(painter: QPainter, scene: Scene, theme: Theme, *, outlined: bool = False) -> None:
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), theme.colour("surface"))
    draw(painter, scene, theme, outlined=outlined)


def _write_pdf(figure: Figure, theme: Theme, path: Path, width: float) -> None:
    scene = standalone_chart(figure, width, measure)
    size = QSizeF(scene.width * POINTS_A_PIXEL, scene.height * POINTS_A_PIXEL)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    with pdf_file(path, figure.heading, page) as writer:
        painter = QPainter(writer)
        _paint_on(painter, scene, theme)
        painter.end()
