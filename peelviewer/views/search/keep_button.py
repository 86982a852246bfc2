"""The button that keeps results: as a file, or as a search to be asked again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from peelviewer.wording import tr


class KeepButton(QToolButton):
    """Its menu says as what; file_wanted carries the suffix of a file, memory_wanted asks for the search to be remembered."""

    file_wanted = Signal(str)
    memory_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("withmenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("Save as Markdown…")).triggered.connect(lambda: self.file_wanted.emit(".md"))
        menu.addAction(tr("Save as a Word document…")).triggered.connect(lambda: self.file_wanted.emit(".docx"))
        menu.addAction(tr("Save as a table (CSV)…")).triggered.connect(lambda: self.file_wanted.emit(".csv"))
        menu.addSeparator()
        self.remember = menu.addAction(tr("Remember this search"))
        self.remember.triggered.connect(lambda: self.memory_wanted.emit())
        self.setMenu(menu)
