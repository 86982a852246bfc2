"""A bar that says something until it no longer holds, or until it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .plain_label import PlainLabel


class NoticeBar(QWidget):
    """An icon, what is so, why and what to do; retry_wanted is the wish to try once more, closed that it was read.

    A bar with *retry* has a button for it and cannot be closed.
    """

    retry_wanted = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget, *, retry: bool) -> None:
        super().__init__(parent)
        self.setObjectName("noticebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance, self._retry = appearance, retry
        self.icon = PlainLabel(self)
        self.icon.setFixedWidth(20)
        self.title, self.words = PlainLabel(self), PlainLabel(self)
        self.title.setFont(face(13, weight=600))
        self.words.setFont(face(13))
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.button = self._button()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        appearance.theme_changed.connect(self.apply_theme)
        self.apply_theme()
        self.hide()

    def _button(self) -> QPushButton | QToolButton:
        if self._retry:
            button = QPushButton(tr("Try again"), self)
            button.clicked.connect(self.retry_wanted)
            return button
        close = QToolButton(self)
        close.setObjectName("icon")
        close.setFixedSize(32, 32)
        close.setAccessibleName(tr("Close this message"))
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        return close

    def say(self, title: str, words: str) -> None:
        """Show the bar with other words, which a screen reader says; nothing where it says them already."""
        if self.isVisible() and (title, words) == (self.title.text(), self.words.text()):
            return
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setAccessibleName(f"{title} {words}".strip())
        self.button.setAccessibleDescription(title)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def apply_theme(self) -> None:
        """Take over the colours of the theme."""
        colour = self._appearance.theme.colours["text"]
        self.icon.setPixmap(icons.pixmap("triangle-alert" if self._retry else "info", colour, 18, self.devicePixelRatioF()))
        if isinstance(self.button, QToolButton):
            self.button.setIcon(icons.icon("x", colour, 18))
