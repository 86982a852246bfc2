"""Pages as small pictures, each drawn once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPixmap

from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import draw

MOST = 400


class PagePictures:
    """Pictures by page, frame and width, as the audience sees them."""

    def __init__(self, scene_of: Callable[[Page], Scene]) -> None:
        self._scene_of = scene_of
        self._known: dict[tuple[Page, Frame, int], QPixmap] = {}

    def of(self, page: Page, frame: Frame, width: int, density: float) -> QPixmap:
        """Return a page's picture; width in device-independent pixels."""
        key = page, frame, round(width * density)
        if key not in self._known:
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[key] = self._draw(page, frame, width, density)
        return self._known[key]

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
