"""The program with somebody who types into the notes of a slide without a pause; each number is said when it has been typed.

Usage: typist.py FIRST [tab|window]. The words typed are numbers from FIRST on; a line says the number and when it was typed (seconds).
With "tab" a second report is open beside the first, and five words are typed for each in turn; with "window" each has a window of its own.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from peelviewer import app, application
from peelviewer.model.open_places import PlaceState
from peelviewer.options import Options

EVERY = 60
"""Milliseconds between two words: a fast typist's."""
REPORTS = ("norfolk-2016-effectiveness", "norfolk-2015-effectiveness")
TURN = 5
"""Words typed for a report before the other one is turned to."""


class Typist:
    """Types into the notes of each window's opening slide."""

    def __init__(self, first: int, beside: str) -> None:
        options = Options(report=REPORTS[0], view="slides", language="en")
        self.running = application.Application(options, application._store())
        self.number, self.beside = first, beside
        self.typing = QTimer(self.running.program.window)
        self.typing.setTimerType(Qt.TimerType.PreciseTimer)
        self.typing.timeout.connect(self.word)
        window = self.running.program.window
        # What was open last is opened meanwhile.
        window.completed.connect(lambda: QTimer.singleShot(1000, self.begin))
        window.show()

    def begin(self) -> None:
        """Open what there is to type in, once, and begin."""
        workspace = self.running.program.workspace
        if self.beside == "tab" and len(workspace.places) == 1:
            workspace.open_report(REPORTS[1])
        if self.beside == "window" and len(self.running.programs) == 1:
            self.running.open_place(PlaceState(REPORTS[1]))
        for program in self.running.programs:
            program.workspace.show_view("slides")
        self.typing.start(EVERY)

    def word(self) -> None:
        """Type a word where it is the turn to, as soon as a deck is there."""
        programs = self.running.programs
        window = programs[self.number // TURN % len(programs)].window
        workspace, decks = window.workspace, window.views.decks
        if self.beside == "tab" and self.number % TURN == 0 and workspace.place.report.id == REPORTS[self.number // TURN % 2]:
            workspace.step_place(1)
        if decks.deck is None or decks.deck.report != workspace.place.report.id:
            return
        if decks.current != "opening":
            decks.choose("opening")
        notes = window.views.slides.fields.notes
        notes.moveCursor(QTextCursor.MoveOperation.End)
        for letter in f" {self.number}":
            QTest.keyClick(notes, letter)  # type: ignore[call-overload]
        os.write(1, f"{self.number} {time.monotonic()}\n".encode())
        self.number += 1


if __name__ == "__main__":
    typist = Typist(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
    app.application().exec()
