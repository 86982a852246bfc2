"""A figure as it leaves the program: whole, with title, source, page and report."""

from __future__ import annotations

from pathlib import Path

from peelviewer.figures.base import Figure
from peelviewer.figures.layout import standalone_chart
from peelviewer.ui.look import pictures
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.look.pictures import Picture
from peelviewer.ui.look.theme import Theme

WIDTH = 720
SUFFIXES = pictures.SUFFIXES


def picture_of(figure: Figure, width: float = WIDTH) -> Picture:
    """Return a figure as a picture; width in pixels before any scaling."""
    return Picture(standalone_chart(figure, width, measure), figure.heading, figure.described, figure.cited)


def write(figure: Figure, theme: Theme, path: Path, *, width: float = WIDTH, scale: float = 2.0) -> None:
    """Write a figure to a .png, .svg or .pdf file, whole or not at all; raises ExportError."""
    pictures.write(picture_of(figure, width), theme, path, scale)


def copy(figure: Figure, theme: Theme) -> None:
    """Put a figure's picture on the clipboard."""
    pictures.copy(picture_of(figure), theme)
