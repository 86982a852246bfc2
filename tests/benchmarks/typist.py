"""The program with somebody who types into the notes of a slide without a pause; each number is said when it has been typed.

Usage: typist.py FIRST. The words typed are numbers from FIRST on; a line says the number and when it was typed, in seconds.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from peelviewer import app, application
from peelviewer.options import Options

EVERY = 60
"""Milliseconds between two words: a fast typist's."""


def run(first: int) -> None:
    """Open the window and type until the process ends."""
    running = application.Application(Options(view="slides", language="en"), application._store())
    window = running.program.window
    number = first

    def word() -> None:
        nonlocal number
        notes = window.views.slides.fields.notes
        notes.moveCursor(QTextCursor.MoveOperation.End)
        for letter in f" {number}":
            QTest.keyClick(notes, letter)  # type: ignore[call-overload]
        os.write(1, f"{number} {time.monotonic()}\n".encode())
        number += 1

    typing = QTimer(window)
    typing.setTimerType(Qt.TimerType.PreciseTimer)
    typing.timeout.connect(word)

    def begin() -> None:
        window.views.decks.choose("opening")
        typing.start(EVERY)

    window.views.decks.ready.connect(lambda: QTimer.singleShot(200, begin))
    window.show()
    app.application().exec()


if __name__ == "__main__":
    run(int(sys.argv[1]))
