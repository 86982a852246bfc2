"""How the window looks now: its theme and the size of its text, and one place that says when either changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peelviewer.options import SYSTEM

from . import theme as themes
from .theme import Theme

SMALLEST, LARGEST = 0.8, 2.5
"""Sizes of the text, as a share of the usual one."""


def _readable(zoom: float) -> float:
    """Return a size of the text that can be read; what is no number counts as the usual one."""
    return min(LARGEST, max(SMALLEST, round(zoom, 2))) if zoom == zoom else 1.0


class Appearance(QObject):
    """The theme, the choice it follows from (system, light, dark or presentation), and the zoom (0.8 to 2.5)."""

    theme_changed = Signal()
    zoom_changed = Signal()
    choice_changed = Signal()

    def __init__(self, choice: str = SYSTEM, zoom: float = 1.0) -> None:
        super().__init__()
        self.choice, self.theme, self.zoom = choice, themes.chosen(choice), _readable(zoom)

    def choose(self, choice: str) -> None:
        """Follow a choice of theme from now on."""
        self.choice = choice
        self.set_theme(themes.chosen(choice))
        self.choice_changed.emit()

    def follow_system(self) -> None:
        """Take over the system's change of theme where the reader follows it."""
        if self.choice == SYSTEM:
            self.set_theme(themes.chosen(SYSTEM))

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

    def restore_from(self, old: Appearance) -> None:
        """Look as another window looked."""
        self.choice = old.choice
        self.set_zoom(old.zoom)
        self.set_theme(old.theme)
