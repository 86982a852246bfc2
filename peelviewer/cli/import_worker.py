"""The start of the process that reads a foreign file for another one of this program."""

from __future__ import annotations

from peelviewer.importers.worker import serve


def work() -> int:
    """Do the task that comes on standard input, and return the exit code."""
    applications: list[object] = []  # translators are an application's, and go with it

    def speak_in(language: str) -> None:
        from PySide6.QtCore import QCoreApplication

        from peelviewer.ui.language import speak

        applications.append(QCoreApplication([]))
        speak(language)

    return serve(speak_in)
