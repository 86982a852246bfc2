"""The library's checks, off the GUI thread."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peelviewer.dataset.package import validate
from peelviewer.model.problems import Problem


class Checking(QObject):
    """Checks a library once; found carries its problems, a tuple that may be empty."""

    found = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._problems: tuple[Problem, ...] = ()
        self._worker = threading.Thread(target=self._work, name="checks", daemon=True)

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._worker.ident is None:
            self._worker.start()

    def result(self) -> tuple[Problem, ...]:
        """Return the problems, once the check is done."""
        self.start()
        self._worker.join()
        return self._problems

    def stop(self) -> None:
        """Wait for the end of what was begun."""
        if self._worker.ident is not None:
            self._worker.join()

    def _work(self) -> None:
        self._problems = validate(self.folder)
        self.found.emit(self._problems)
