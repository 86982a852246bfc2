"""A window that keeps the interface's face through changes of the system's theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
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

    def bring_to_front(self) -> None:
        """Show the window before all others, and give it the keyboard where the desktop lets programs do that."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()
