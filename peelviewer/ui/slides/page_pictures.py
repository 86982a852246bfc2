"""Pages as small pictures, each drawn once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPixmap

from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import draw

MOST = 16_000_000
"""Bytes of pictures that are kept: some two hundred of the list's, or those of a grid that fills a sharp screen."""


class PagePictures:
    """Pictures by page, frame and width, as the audience sees them."""

    def __init__(self, scene_of: Callable[[Page], Scene]) -> None:
        self._scene_of = scene_of
        self._known: dict[tuple[Page, Frame, int], QPixmap] = {}
        self._bytes = 0

    def of(self, page: Page, frame: Frame, width: int, density: float) -> QPixmap:
        """Return a page's picture; width in device-independent pixels."""
        key = page, frame, round(width * density)
        picture = self._known.pop(key, None)
        if picture is None:
            picture = self._draw(page, frame, width, density)
            self._bytes += _bytes(picture)
        self._known[key] = picture  # the one used last is the last to go
        while self._bytes > MOST and len(self._known) > 1:
            self._bytes -= _bytes(self._known.pop(next(iter(self._known))))
        return picture

    def _draw(self, page: Page, frame: Frame, width: int, density: float) -> QPixmap:
        theme = themes.load("presentation")
        made = QPixmap(round(width * density), round(round(width * frame.height / frame.width) * density))
        made.fill(theme.colour("surface"))
        painter = QPainter(made)
        painter.scale(made.width() / frame.width, made.width() / frame.width)
        draw(painter, self._scene_of(page), theme)
        painter.end()
        made.setDevicePixelRatio(density)
        return made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
