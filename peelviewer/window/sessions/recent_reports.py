"""Reports that were read last, as the taskbar of Windows lists them for the program."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.store.user_store import UserStore
from peelviewer.system import WINDOWS
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.wording import tr

from .jump_list import MOST, Entry, show

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow

RESTS = 2000
"""Milliseconds for which nobody turns to another report before the list is written."""


class RecentReports(QObject):
    """Writes the list when another report is turned to, where an installed program has a button on Windows' taskbar."""

    def __init__(self, window: MainWindow, store: UserStore | None) -> None:
        super().__init__(window)
        self._workspace, self._store = window.workspace, store
        self._worker = Worker("taskbar", self, latest=True)
        self._worker.failed.connect(lambda error: None)  # whoever has such lists switched off misses nothing
        self._soon = Soon(self._write, self, delay=RESTS, maximum=3 * RESTS)
        if WINDOWS and getattr(sys, "frozen", False):
            self._workspace.current_changed.connect(self._soon.start)
            window.closed.connect(lambda: self._worker.stop(patience=0.3))
            self._soon.start()

    def entries(self) -> list[Entry]:
        """Return the reports to list, the one in view first; those that the library has no more are left out."""
        read = [self._workspace.place.report.id]
        if self._store is not None:
            with contextlib.suppress(sqlite3.Error):
                read += [place["report"] for place in reversed(self._store.positions.all())]
        library = self._workspace.library
        known = [library.by_id[name] for name in dict.fromkeys(read) if name in library.by_id][:MOST]
        return [Entry(library.name_of(entry), subprocess.list2cmdline(["--report", entry.id]), entry.title) for entry in known]

    def _write(self) -> None:
        self._worker.run(partial(_shown, self.entries(), tr("Recent reports")))


def _shown(entries: list[Entry], heading: str, job: Job) -> None:
    show(sys.executable, heading, entries)
