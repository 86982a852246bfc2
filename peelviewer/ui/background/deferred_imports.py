"""What is imported when it is wanted, off the GUI thread: pyqtgraph with numpy for live charts, pandas for tables that leave."""

from __future__ import annotations

import importlib
import sys

from PySide6.QtCore import QObject, Signal

from peelviewer.wording import tr, why

from .worker import Job, Worker

PAINTER = "peelviewer.ui.charts.live_chart"
CHARTS = ("numpy", "pyqtgraph", PAINTER)
TABLES = ("pandas",)


class DeferredImports(QObject):
    """Imports the heavy libraries once; ready says that live charts can be made, failed what to say where they cannot."""

    ready = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started: set[tuple[str, ...]] = set()
        self._worker = Worker("imports", self)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._fail)

    def start(self) -> None:
        """Begin to import what live charts are made with, unless it has begun."""
        self._begin(CHARTS)

    def prepare_tables(self) -> None:
        """Begin to import what tables are made with: its 37 MB are not for readers who take none."""
        self._begin(TABLES)

    def wait(self) -> None:
        """Wait until everything is imported."""
        self.start()
        self._worker.wait()

    def stop(self) -> None:
        """Import nothing more and wait for what is being imported: Python must not end in the middle of it."""
        self._worker.stop()

    def _begin(self, names: tuple[str, ...]) -> None:
        if names not in self._started:
            self._started.add(names)
            self._worker.run(lambda job: _imported(names, job))

    def _take(self, names: tuple[str, ...]) -> None:
        if names == CHARTS:
            self.ready.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(tr("A part of the program could not be loaded: {reason}. Start the program again.", reason=why(error)))


def _imported(names: tuple[str, ...], job: Job) -> tuple[str, ...]:
    """Import modules and return their names."""
    # Short turns for the other threads: an import runs Python all the time, and the window must answer meanwhile.
    usual_interval = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    try:
        for name in names:
            if job.cancelled():
                break
            importlib.import_module(name)
    finally:
        sys.setswitchinterval(usual_interval)
    return names
