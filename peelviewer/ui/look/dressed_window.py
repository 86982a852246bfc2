"""A window that keeps the interface's face through changes of the system's theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from .theme import wear_face


class DressedWindow(QMainWindow):
    """Takes the face back where the system's theme changes, which brings its own for menus and boxes (Windows)."""

    def changeEvent(self, event: QEvent) -> None:
        """Act on the change of theme, which Qt tells each window."""
        super().changeEvent(event)
        application = QApplication.instance()
        if event.type() == QEvent.Type.ThemeChange and isinstance(application, QApplication):
            wear_face(application)
