"""Keep the machine and its screens awake while a show runs."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys

from peelviewer.wording import tr, translatable

REASON = translatable("A presentation is running")
# GNOME, KDE, Xfce, MATE and Cinnamon all answer to this one.
_SERVICE = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
_BUS = "peelviewer-awake"
_WINDOWS_CONTINUOUS, _WINDOWS_SYSTEM, _WINDOWS_DISPLAY = 0x80000000, 0x1, 0x2


class Awake:
    """Asks the system not to sleep; *held* says whether it agreed."""

    def __init__(self) -> None:
        self.held = False
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool:
        """Ask the system to stay awake, once, and return whether it agreed."""
        if not self.held:
            if sys.platform == "win32":
                self.held = _windows(_WINDOWS_CONTINUOUS | _WINDOWS_SYSTEM | _WINDOWS_DISPLAY)
            elif sys.platform == "darwin":
                self.held = self._caffeinate()
            else:
                self.held = _over_bus()
        return self.held

    def release(self) -> None:
        """Let the machine sleep again."""
        if not self.held:
            return
        self.held = False
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
        elif sys.platform == "win32":
            _windows(_WINDOWS_CONTINUOUS)
        else:
            from PySide6.QtDBus import QDBusConnection

            # A service forgets what a connection asked for when it goes, so its number need not be given back.
            QDBusConnection.disconnectFromBus(_BUS)

    def _caffeinate(self) -> bool:
        with contextlib.suppress(OSError):
            self._process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603 the system's own
            return True
        return False


def _windows(flags: int) -> bool:
    import ctypes

    return bool(getattr(ctypes, "windll").kernel32.SetThreadExecutionState(flags))  # noqa: B009 only there on Windows


def _over_bus() -> bool:
    """Ask the desktop over a connection of our own to the session's bus; without a bus there is nobody to ask."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    message = QDBusMessage.createMethodCall(*_SERVICE, "Inhibit")
    message.setArguments(["PEEL Viewer", tr(REASON)])
    granted = bus.isConnected() and bus.call(message, QDBus.CallMode.Block, 1000).type() == QDBusMessage.MessageType.ReplyMessage
    if not granted:
        QDBusConnection.disconnectFromBus(_BUS)
    return granted
