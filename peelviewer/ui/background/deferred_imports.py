"""What is imported when it is wanted, off the GUI thread: pyqtgraph with numpy for live charts, pandas for tables that leave."""

from __future__ import annotations

import importlib
import sys
import threading

from PySide6.QtCore import QObject, Signal

PAINTER = "peelviewer.ui.charts.live_chart"
MODULES = ("numpy", "pyqtgraph", PAINTER)


class Later(QObject):
    """Imports the heavy libraries once; ready says that live charts can be made."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: threading.Thread | None = None
        self._tables: threading.Thread | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="imports", daemon=True)
            self._worker.start()

    def prepare_tables(self) -> None:
        """Begin to import what tables are made with: its 37 MB are not for readers who take none."""
        if self._tables is None:
            self._tables = threading.Thread(target=importlib.import_module, args=("pandas",), name="tables", daemon=True)
            self._tables.start()

    def wait(self) -> None:
        """Wait until everything is imported."""
        self.start()
        if self._worker is not None:
            self._worker.join()

    def stop(self) -> None:
        """Import nothing more and wait for what is being imported: Python must not end in the middle of it."""
        self._stopping = True
        for worker in (self._worker, self._tables):
            if worker is not None:
                worker.join()

    def _work(self) -> None:
        # Short turns for the other threads: an import runs Python all the time, and the window must answer meanwhile.
        before = sys.getswitchinterval()
        sys.setswitchinterval(0.0005)
        try:
            for name in MODULES:
                if self._stopping:
                    return
                importlib.import_module(name)
                if name == PAINTER:
                    self.ready.emit()
        finally:
            sys.setswitchinterval(before)
