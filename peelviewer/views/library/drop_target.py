"""Where files can be dropped: a dashed frame that says what, and what happens to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

HEIGHT = 44


class DropTarget(QWidget):
    """Says that files can be dropped; the window takes them wherever they are let go."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("droptarget")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)
        self._appearance = appearance
        self._picture = PlainLabel(self)
        self._picture.setFixedWidth(20)
        self.words = PlainLabel(tr("Drop PDF files, saved web pages, a folder or a report pack anywhere here."), self)
        self.words.setFont(face(12))
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        appearance.theme_changed.connect(self._apply_theme)
        self._apply_theme()

    def _apply_theme(self) -> None:
        colour = self._appearance.theme.colours["muted"]
        self._picture.setPixmap(icons.pixmap("file-down", colour, 18, self.devicePixelRatioF()))
