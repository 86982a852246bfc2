"""The field that narrows what a pane shows, and the message in the pane's place where nothing is left of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .theme import face


class FilterField(QLineEdit):
    """Escape clears the field, and *left* says that there was nothing to clear; *entered* asks for the pane's first hit by Down."""

    left = Signal()
    entered = Signal()

    def clear_or_leave(self) -> None:
        """Show everything again, or where everything is shown say that the keyboard may go."""
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that lead out of the field; leave the rest to Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear_or_leave()
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Nothing(QWidget):
    """A quiet message in place of a pane that has nothing to show, with a button that leads back where one is named."""

    def __init__(self, pane: QWidget, way_back: str = "", left: int = 0) -> None:
        super().__init__(pane.parentWidget())
        self._pane = pane
        self.words = QLabel(self)
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
        forsaken = bool(words) and focused is not None and self._pane.isAncestorOf(focused)
        self.words.setText(words)
        self.setVisible(bool(words))
        if forsaken:  # or Qt would give the keyboard to whatever comes next
            self.back.setFocus()
        self._pane.setVisible(not words)
