"""What is drawn, leaving the program: as PNG at a scale, SVG, PDF, and on the clipboard; each whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter

from peelviewer.exporters.base import write_bytes
from peelviewer.figures.scene import Scene

from .drawing import draw
from .file_formats import POINTS_A_PIXEL, pdf_file, png
from .theme import Theme

SUFFIXES = (".png", ".svg", ".pdf")


class Picture(NamedTuple):
    """A scene with its title, the whole of it in words for those who do not see it, and where it is from; all kept in the file."""

    scene: Scene
    title: str
    described: str
    cited: str = ""


def image(picture: Picture, theme: Theme, scale: float = 2.0) -> QImage:
    """Return a picture in pixels, *scale* of them for each of the scene's."""
    scene = picture.scene
    made = QImage(round(scene.width * scale), round(scene.height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(theme.colour("surface"))
    painter = QPainter(made)
    painter.scale(scale, scale)
    draw(painter, scene, theme)
    painter.end()
    made.setText("Title", picture.title)
    made.setText("Description", picture.described)
    made.setText("Source", picture.cited)
    made.setText("Software", "PEEL Viewer")
    return made


def write(picture: Picture, theme: Theme, path: Path, scale: float = 2.0) -> None:
    """Write a picture to a .png, .svg or .pdf file, whole or not at all; raises ExportError."""
    suffix = path.suffix.lower()
    if suffix == ".png":
        write_bytes(path, png(image(picture, theme, scale)))
    elif suffix == ".svg":
        write_bytes(path, svg(picture, theme))
    else:
        _write_pdf(picture, theme, path)


def svg(picture: Picture, theme: Theme) -> bytes:
    """Return a picture as SVG with a title and description for screen readers, which hold all its words.

    Its letters are outlines: as text they would fall apart wherever our faces are not installed, and hardly any program that takes
    in an SVG looks at faces embedded in it.
    """
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtSvg import QSvgGenerator

    scene = picture.scene
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSizeF(scene.width, scene.height).toSize())
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    generator.setTitle(picture.title)
    generator.setDescription(f"{picture.described} {' '.join(words.text for words in scene.words)}")
    painter = QPainter(generator)
    _paint_on(painter, scene, theme, outlined=True)
    painter.end()
    buffer.close()
    return _named(bytes(content.data()))


def _named(content: bytes) -> bytes:
    """Have screen readers take a picture for one thing with a name and a description."""
    content = content.replace(b"<svg ", b'<svg role="img" aria-labelledby="title description" xml:lang="en-GB" ', 1)
    return content.replace(b"<title>", b'<title id="title">', 1).replace(b"<desc>", b'<desc id="description">', 1)


def copy(picture: Picture, theme: Theme) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image(picture, theme))


def _paint_on(painter: QPainter, scene: Scene, theme: Theme, *, outlined: bool = False) -> None:
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), theme.colour("surface"))
    draw(painter, scene, theme, outlined=outlined)


def _write_pdf(picture: Picture, theme: Theme, path: Path) -> None:
    scene = picture.scene
    size = QSizeF(scene.width * POINTS_A_PIXEL, scene.height * POINTS_A_PIXEL)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    with pdf_file(path, picture.title, page) as writer:
        painter = QPainter(writer)
        _paint_on(painter, scene, theme)
        painter.end()
