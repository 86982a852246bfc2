"""The library's checks, off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peelviewer.dataset.package import validate
from peelviewer.model.problems import Problem
from peelviewer.wording import tr, why

from .worker import Worker


class LibraryCheck(QObject):
    """Checks a library once; found carries its problems, a tuple that may be empty, and failed what to say where it could not."""

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._problems: tuple[Problem, ...] | None = None
        self._started = False
        self._worker = Worker("checks", self)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._fail)

    def start(self) -> None:
        """Begin, unless it has begun."""
        if not self._started:
            self._started, folder = True, self.folder
            self._worker.run(lambda job: validate(folder))

    def result(self) -> tuple[Problem, ...] | None:
        """Return the problems, once the check is done; None where it failed, which is told."""
        self.start()
        self._worker.wait()
        return self._problems

    def stop(self) -> None:
        """Wait for the end of what was begun; nothing is told from now on."""
        self._worker.stop()

    def _take(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self.found.emit(problems)

    def _fail(self, error: Exception) -> None:
        self._started = False  # whoever asks for the problems has them looked for again
        self.failed.emit(tr("The library could not be checked: {reason}.", reason=why(error)))
