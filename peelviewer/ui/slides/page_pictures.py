"""Pages as small pictures, each drawn once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPixmap

from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import draw

MAXIMUM_BYTES = 16_000_000
"""Bytes of pictures that are kept: some two hundred of the list's, or those of a grid that fills a sharp screen."""


class PagePictures:
    """Pictures by page, frame and width, as the audience sees them."""

    def __init__(self, scene_of: Callable[[Page], Scene]) -> None:
        self._scene_of = scene_of
        self._cache: dict[tuple[Page, Frame, int], QPixmap] = {}
        self._bytes = 0

    def of(self, page: Page, frame: Frame, width: int, density: float) -> QPixmap:
        """Return a page's picture; width in device-independent pixels."""
        key = page, frame, round(width * density)
        picture = self._cache.pop(key, None)
        if picture is None:
            picture = self._draw(page, frame, width, density)
            self._bytes += _bytes(picture)
        self._cache[key] = picture  # the one used last is the last to go
        while self._bytes > MAXIMUM_BYTES and len(self._cache) > 1:
            self._bytes -= _bytes(self._cache.pop(next(iter(self._cache))))
        return picture

    def _draw(self, page: Page, frame: Frame, width: int, density: float) -> QPixmap:
        theme = themes.load("presentation")
        pixmap = QPixmap(round(width * density), round(round(width * frame.height / frame.width) * density))
        pixmap.fill(theme.colour("surface"))
        painter = QPainter(pixmap)
        painter.scale(pixmap.width() / frame.width, pixmap.width() / frame.width)
        draw(painter, self._scene_of(page), theme)
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
