"""Where files can be dropped: a dashed frame that says what, and what happens to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

HEIGHT = 44
ROOM_FOR_MORE = 600
"""Width from which there is room to say what happens to what is dropped."""
_DASHES = (4.0, 3.0)


class DropTarget(QWidget):
    """Says that files can be dropped; the window takes them wherever they are let go."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("droptarget")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)
        self._appearance = appearance
        self._picture = PlainLabel(self)
        self._picture.setFixedWidth(20)
        self.words = PlainLabel(tr("Drop PDF files, saved web pages, a folder or a report pack anywhere here."), self)
        self.words.setObjectName("words")
        self.words.setFont(face(12, weight=600))
        self.words.setWordWrap(True)
        self._more = PlainLabel(tr("Each is checked first."), self)
        self._more.setObjectName("quiet")
        self._more.setFont(face(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self._more)
        appearance.theme_changed.connect(self._apply_theme)
        self._apply_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._more.setVisible(self.width() >= ROOM_FOR_MORE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._appearance.theme.colour("muted"), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _apply_theme(self) -> None:
        colour = self._appearance.theme.colours["muted"]
        self._picture.setPixmap(icons.pixmap("file-down", colour, 18, self.devicePixelRatioF()))
