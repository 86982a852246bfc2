"""How the window looks now: its theme and the size of its text, and one place that says when either changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from .theme import Theme

SMALLEST, LARGEST = 0.8, 2.5


def _readable(zoom: float) -> float:
    """Return a size of the text that can be read; what is no number counts as the usual one."""
    return min(LARGEST, max(SMALLEST, round(zoom, 2))) if zoom == zoom else 1.0


class Appearance(QObject):
    """The theme and the zoom (0.8 to 2.5) of a window."""

    theme_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.theme, self.zoom = theme, _readable(zoom)

    def set_theme(self, theme: Theme) -> None:
        """Show another theme."""
        if theme is not self.theme:
            self.theme = theme
            self.theme_changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text; one that cannot be read becomes the nearest that can."""
        zoom = _readable(zoom)
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoom_changed.emit()
