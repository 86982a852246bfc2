"""What each command of the Language menu does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow


class LanguageCommands(QObject):
    """One method a command, named by its id; asked says which language is wanted: the window is then made anew."""

    asked = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.choice = "system"

    def language_system(self) -> None:
        """Speak as the system does."""
        self.asked.emit("system")

    def language_en(self) -> None:
        """Speak English."""
        self.asked.emit("en")

    def language_cy(self) -> None:
        """Speak Welsh."""
        self.asked.emit("cy")
