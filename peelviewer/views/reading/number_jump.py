"""Paragraph numbers as they are typed: each digit goes as far as the number says so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.ui.workspace import Workspace

PATIENCE_MS = 1500


class NumberJump(QObject):
    """Gathers digits typed one after another; *typed* carries what there is so far, empty when it ends."""

    typed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._digits = ""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(PATIENCE_MS)
        self._end.timeout.connect(self.end)

    def type(self, character: str) -> None:
        """Add a digit or full stop and go to the paragraph of that number, in this chapter where it names none."""
        self._digits += character
        self._end.start()
        from peelviewer.analysis.paragraphs import paragraph

        found = paragraph(self._workspace.place.report, self._digits, self._workspace.place.chapter)
        if found:
            self._workspace.show_paragraph_numbers(True)
            self._workspace.open(found)
        self.typed.emit(self._digits)

    def end(self) -> None:
        """Begin anew with the next digit."""
        self._digits = ""
        self.typed.emit("")
