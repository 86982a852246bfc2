"""What is imported after the first paint, off the GUI thread: pyqtgraph with numpy, and pandas."""

from __future__ import annotations

import importlib
import sys
import threading

from PySide6.QtCore import QObject, Signal

MODULES = ("numpy", "pyqtgraph", "pandas")


class Later(QObject):
    """Imports the heavy libraries once; ready says that live charts can be made."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: threading.Thread | None = None

    @property
    def is_ready(self) -> bool:
        """Whether live charts can be made without waiting."""
        return "peelviewer.ui.painter" in sys.modules and "pyqtgraph.GraphicsScene" in sys.modules

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="imports", daemon=True)
            self._worker.start()

    def wait(self) -> None:
        """Wait until everything is imported."""
        self.start()
        if self._worker is not None:
            self._worker.join()

    def _work(self) -> None:
        # Short turns for the other threads: an import runs Python all the time, and the window must answer meanwhile.
        before = sys.getswitchinterval()
        sys.setswitchinterval(0.0005)
        try:
            for name in MODULES[:2]:
                importlib.import_module(name)
            importlib.import_module("peelviewer.ui.painter")
            self.ready.emit()
            importlib.import_module(MODULES[2])
        finally:
            sys.setswitchinterval(before)
