"""Labels that show plain words: titles, names and texts are whatever somebody wrote, and Qt takes what looks like HTML for HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that formats nothing and loads nothing, whatever stands in it."""

    def __init__(self, text: str | QWidget | None = None, parent: QWidget | None = None) -> None:
        words, owner = (text, parent) if isinstance(text, str) else ("", text or parent)
        super().__init__(words, owner)
        self.setTextFormat(Qt.TextFormat.PlainText)
