"""What stands in a pane's place where nothing is left to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peelviewer.ui.look.theme import face

from .plain_label import PlainLabel


class EmptyState(QWidget):
    """A quiet message in place of a pane that has nothing to show, with a button that leads back where one is named."""

    def __init__(self, pane: QWidget, way_back: str = "", left: int = 0) -> None:
        super().__init__(pane.parentWidget())
        self._pane = pane
        self.words = PlainLabel(self)
        self.words.setObjectName("quiet")
        self.words.setFont(face(13))
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(left, 12, 12, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        self.back = QPushButton(way_back, self)
        self.back.setFixedHeight(32)
        self.back.setVisible(bool(way_back))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.hide()

    def say(self, words: str) -> None:
        """Say why there is nothing to show; for no words the pane is there again."""
        focused = self.window().focusWidget()
        loses_focus = bool(words) and focused is not None and self._pane.isAncestorOf(focused)
        self.words.setText(words)
        self.setVisible(bool(words))
        if loses_focus:  # or Qt would give the keyboard to whatever comes next
            self.back.setFocus()
        self._pane.setVisible(not words)
