"""Closing the window, so that everything is saved, when the system asks the program to end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

NAME = "asked to end"


def close_when_asked(application: QApplication, close: Callable[[], object]) -> None:
    """Close on SIGTERM, SIGINT and SIGHUP; Windows closes a window by its own message."""
    if sys.platform == "win32" or application.findChild(QSocketNotifier, NAME):
        return
    # Python runs its handlers only when Python runs: the pipe wakes Qt's loop at once.
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for signal_number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(signal_number, lambda number, frame: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.setObjectName(NAME)
    notifier.activated.connect(close)
