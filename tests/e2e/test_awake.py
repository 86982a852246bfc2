"""The machine is asked to stay awake over the session's bus, and let go again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SERVICE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher, QDBusVirtualObject

class Saver(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        print(message.member(), message.arguments(), flush=True)
        watcher.addWatchedService(message.service())
        connection.send(message.createReply(7))
        return True

application = QCoreApplication([])
bus, saver = QDBusConnection.sessionBus(), Saver()
watcher = QDBusServiceWatcher()
watcher.setConnection(bus)
watcher.serviceUnregistered.connect(lambda name: (print("gone", flush=True), application.quit()))
assert bus.registerService("org.freedesktop.ScreenSaver")
assert bus.registerVirtualObject("/org/freedesktop/ScreenSaver", saver)
print("ready", flush=True)
QTimer.singleShot(30000, application.quit)
application.exec()
"""
SHOW = """
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from peelviewer.views.show.keep_awake import Awake
awake = Awake()
assert awake.hold() and awake.held
awake.release()
assert not awake.held
"""
BOTH = """
import subprocess, sys
service = subprocess.Popen([sys.executable, "-c", SERVICE], stdout=subprocess.PIPE, text=True)
assert service.stdout.readline() == "ready\\n"
subprocess.run([sys.executable, "-c", SHOW], check=True)
print(service.stdout.read())
"""


@pytest.mark.slow
def test_screen_saver_is_held_off_and_let_go(tmp_path: Path) -> None:
    if not shutil.which("dbus-run-session"):
        pytest.skip("dbus-run-session not installed (Debian: dbus-daemon)")
    script = tmp_path / "both.py"
    script.write_text(f"SERVICE = {SERVICE!r}\nSHOW = {SHOW!r}\n{BOTH}")
    done = subprocess.run(  # noqa: S603
        ["dbus-run-session", "--", sys.executable, str(script)], capture_output=True, text=True, timeout=60  # noqa: S607
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["Inhibit ['PEEL Viewer', 'A presentation is running']", "gone"]


def test_without_a_bus_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    from peelviewer.views.show.keep_awake import Awake

    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    awake = Awake()
    assert awake.hold() is False
    awake.release()
    assert awake.held is False
