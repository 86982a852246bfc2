"""Longer work off the GUI thread, with progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from peelviewer.wording import tr

# What work is given: a way to tell how far it is (done, of) and one to ask whether it should stop.
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Task(QObject):
    """Runs a function in a thread; done carries "" or what went wrong, whichever way it ended."""

    progressed = Signal(int, int)
    done = Signal(str)

    def __init__(self, work: Callable[[Progress, Cancelled], None], expected: tuple[type[Exception], ...], parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._expected = work, expected
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def wait(self) -> None:
        """Wait for the end."""
        self._thread.join()

    def _run(self) -> None:
        said = ""
        try:
            self._work(self.progressed.emit, self._stop.is_set)
        except self._expected as error:
            said = str(error)
        self.done.emit(said)


def with_progress(task: Task, words: str, window: QWidget) -> QProgressDialog:
    """Start a task with a dialog that shows how far it is once it takes longer than a moment, and lets it be stopped."""
    shown = QProgressDialog(words, tr("Cancel"), 0, 0, window)
    shown.setWindowModality(Qt.WindowModality.WindowModal)
    shown.setMinimumDuration(400)
    shown.setAutoReset(False)
    shown.setAutoClose(False)

    def progressed(done: int, of: int) -> None:
        shown.setMaximum(of)
        shown.setValue(done)

    task.progressed.connect(progressed)
    task.done.connect(lambda said: shown.close())
    task.done.connect(lambda said: shown.deleteLater())
    shown.canceled.connect(task.cancel)
    task.start()
    return shown
