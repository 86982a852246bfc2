"""The picture as it will be, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPicture
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.figures.scene import Scene
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import picture
from peelviewer.ui.look.theme import Theme, face

MARGIN, LARGEST = 24.0, 1.25


class Preview(QWidget):
    """Shows a scene in a theme of its own on the window's ground, or words where there is nothing to show."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._scene: Scene | None = None
        self._theme: Theme | None = None
        self._recorded: QPicture | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 240)

    def show_scene(self, scene: Scene, theme: Theme) -> None:
        """Show a picture."""
        self._scene, self._theme, self._recorded = scene, theme, picture(scene, theme)
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._scene, self._recorded, self._words = None, None, words
        self.update()

    def place(self) -> QRectF:
        """Return where the picture lies in this widget."""
        if self._scene is None:
            return QRectF()
        width, height = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        factor = min(LARGEST, width / self._scene.width, height / self._scene.height)
        shown = self._scene.width * factor, self._scene.height * factor
        return QRectF((self.width() - shown[0]) / 2, (self.height() - shown[1]) / 2, *shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on its paper."""
        painter, colours = QPainter(self), self._appearance.theme
        if self._scene is None or self._theme is None or self._recorded is None:
            painter.setFont(face(13))
            painter.setPen(colours.colour("muted"))
            room = self.rect().adjusted(round(MARGIN), 0, -round(MARGIN), 0)
            painter.drawText(room, (Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap).value, self._words)
            return
        place = self.place()
        painter.fillRect(place, self._theme.colour("surface"))
        painter.setPen(QPen(colours.colour("line_strong"), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        painter.scale(place.width() / self._scene.width, place.width() / self._scene.width)
        self._recorded.play(painter)
