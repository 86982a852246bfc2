"""Paragraph numbers as they are typed: each digit goes as far as the number says so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.model.report import Section
from peelviewer.ui.place import Place
from peelviewer.ui.workspace import Workspace

PATIENCE_MS = 1500


class NumberJump(QObject):
    """Gathers digits typed one after another, one way in the history.

    *typed* carries what there is so far, empty when it ends; *failed* says that no paragraph has the number that is typed.
    """

    typed = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._digits = ""
        self._whole = ""  # the digits that were a paragraph's whole number, and not its place in the chapter alone
        self._failed = False
        self._destination: Place | None = None
        self._from: Section | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(PATIENCE_MS)
        self._end.timeout.connect(self.end)

    def type(self, character: str) -> None:
        """Add a digit or full stop and go to the paragraph of that number, in this chapter where it names none.

        Where what is typed makes no paragraph's number, that is said and the reader is where he was; a whole number that is typed right
        behind another whole one is a new one.
        """
        from peelviewer.analysis.paragraphs import begins, paragraph

        place = self._workspace.place
        report, chapter = place.report, self._from or place.chapter
        self._from = chapter
        self._digits += character
        self._end.start()
        if not begins(report, self._digits, chapter):
            self._begin_anew_or_fail(place)
            return
        found = paragraph(report, self._digits, chapter)
        if found:
            self._workspace.show_paragraph_numbers(True)
            self._go(place, found)
            self._whole = self._digits if "." in self._digits else ""
        self.typed.emit(self._digits)

    def _begin_anew_or_fail(self, place: Place) -> None:
        from peelviewer.analysis.nodes import no_paragraph
        from peelviewer.analysis.paragraphs import paragraph

        rest = self._digits.removeprefix(self._whole) if self._whole else ""
        if "." in rest and (found := paragraph(place.report, rest, place.chapter)):
            self._workspace.open(self._whole)  # it was meant, and is what Back leads to
            self._forget()
            self._digits, self._whole, self._from = rest, rest, place.chapter
            self._go(place, found)
            self.typed.emit(rest)
            return
        if self._destination is place:  # what was gone to on the way is not what was meant
            place.take_back()
            self._destination = None
        self._failed = True
        self.failed.emit(no_paragraph(place.report, self._workspace.library, self._digits))

    def _go(self, place: Place, found: str) -> None:
        if self._destination is place:
            place.correct(found)
        else:
            self._workspace.open(found)
        self._destination = place

    def end(self) -> None:
        """Begin anew with the next digit; what was said of a number that is none stays to be read."""
        self._end.stop()
        if self._digits:
            failed = self._failed
            self._forget()
            if not failed:
                self.typed.emit("")

    def _forget(self) -> None:
        self._digits, self._whole, self._failed = "", "", False
        self._destination = self._from = None
