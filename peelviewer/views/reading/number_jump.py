"""Paragraph numbers as they are typed: each digit goes as far as the number says so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.model.report import Section
from peelviewer.ui.place import Place
from peelviewer.ui.workspace import Workspace

PATIENCE_MS = 1500


class NumberJump(QObject):
    """Gathers digits typed one after another, one way in the history; *typed* carries what there is so far, empty when it ends."""

    typed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._digits = ""
        self._destination: Place | None = None
        self._from: Section | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(PATIENCE_MS)
        self._end.timeout.connect(self.end)

    def type(self, character: str) -> None:
        """Add a digit or full stop and go to the paragraph of that number, in this chapter where it names none.

        What would make no paragraph's number begins a new one.
        """
        from peelviewer.analysis.paragraphs import begins, paragraph

        place = self._workspace.place
        report, chapter = place.report, self._from or place.chapter
        if self._digits and not begins(report, self._digits + character, chapter):
            self._forget()
            chapter = place.chapter
        self._from = chapter
        self._digits += character
        found = paragraph(report, self._digits, chapter)
        if found:
            self._workspace.show_paragraph_numbers(True)
            self._go(place, found)
        self._end.start()
        self.typed.emit(self._digits)

    def _go(self, place: Place, found: str) -> None:
        if self._destination is place:
            place.correct(found)
        else:
            self._workspace.open(found)
        self._destination = place

    def end(self) -> None:
        """Begin anew with the next digit."""
        self._end.stop()
        if self._digits:
            self._forget()
            self.typed.emit("")

    def _forget(self) -> None:
        self._digits, self._destination, self._from = "", None, None
