"""The real program in a process of its own, as it is installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from peelviewer.model.open_places import LAST
from peelviewer.store.choices import WINDOW_GEOMETRY
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore

from .screens import x_server

PATIENCE = 60.0
# An audit hook cannot be taken out again: whatever opens a socket by Python fails the program.
NO_SOCKETS = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError("a socket was asked for: " + event)
sys.addaudithook(refuse)
from peelviewer.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
# The first start turns to a view and is made smaller; each says what it shows when something of that has changed.
SEEN = """
import sys
from PySide6.QtCore import QTimer
from peelviewer.app import application
from peelviewer.cli.main import main
app, said = application(), []
def look():
    for window in app.topLevelWidgets():
        if type(window).__name__ == "MainWindow" and window.menus:
            if "--turn" in sys.argv and not said:
                window.resize(790, 641)
                window.workspace.show_view("improve")
            seen = f"{window.workspace.view} {window.width()} {window.height()}"
            if seen not in said:
                said.append(seen)
                print(seen, flush=True)
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(main([]))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home of a user, with spaces and ü"
    folder.mkdir()
    return folder


@contextmanager
def running(home: Path, *arguments: str, start: tuple[str, ...] = ("-m", "peelviewer")) -> Iterator[subprocess.Popen[str]]:
    """Start the window and take it down at the end, whatever happens."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEELVIEWER_HOME=str(home))
    command = [sys.executable, *start, *arguments]
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def wait_until(condition: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert program.poll() is None, program.communicate()
        assert time.monotonic() < end, "the program took too long"
        time.sleep(0.05)


def ready(home: Path) -> bool:
    """The index is made after the first paint, when the program has set itself up."""
    return (home / "search.sqlite3").exists()


def position(home: Path) -> Position | None:
    store = UserStore(home / "user.sqlite3")
    try:
        return store.positions.get("norfolk-2016-effectiveness")
    finally:
        store.close()


def close(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGTERM)
    _, complaints = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0, complaints
    assert "Traceback" not in complaints


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM to send")
def test_place_is_kept_from_start_to_start(home: Path) -> None:
    with running(home, "--section", "q3-summary") as program:
        wait_until(lambda: ready(home), program)
        close(program)
    first = position(home)
    assert first is not None
    assert first.section == "q3-summary"
    (home / "search.sqlite3").unlink()
    with running(home) as program:
        wait_until(lambda: ready(home), program)
        close(program)
    assert position(home) == first


@pytest.mark.skipif(sys.platform == "win32", reason="killed otherwise")
def test_place_survives_a_kill(home: Path) -> None:
    with running(home, "--section", "q4") as program:
        wait_until(lambda: (place := position(home)) is not None and place.section == "q4", program)
        program.kill()
        program.communicate()
    kept = position(home)
    assert kept is not None
    assert kept.section == "q4"


def test_view_and_size_of_the_window_survive_a_kill(home: Path) -> None:
    def kept() -> bool:
        store = UserStore(home / "user.sqlite3")
        try:
            windows = store.sessions.get(LAST)
            return bool(windows) and windows[0].view == "improve" and WINDOW_GEOMETRY.of(store.settings) == windows[0].geometry
        finally:
            store.close()

    with running(home, "--turn", start=("-c", SEEN)) as program:
        wait_until(kept, program)
        program.kill()
        program.communicate()
    with running(home, start=("-c", SEEN)) as program:
        assert program.stdout is not None
        assert any(line.split() == ["improve", "790", "641"] for line in program.stdout)


def test_damaged_user_data_is_told_and_does_not_prevent_reading(home: Path) -> None:
    (home / "user.sqlite3").write_bytes(b"this is no database " * 500)
    with running(home, "--section", "q5") as program:
        wait_until(lambda: ready(home), program)
        close(program)
    assert list(home.glob("user-damaged-*.sqlite3"))


def test_tour_runs_without_any_socket(home: Path, tmp_path: Path) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEELVIEWER_HOME=str(home))
    command = [sys.executable, "-c", NO_SOCKETS, "tour", "--out", str(tmp_path / "tour")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", "no socket was asked for, and Qt's complaints of windows without a display are left out"
    assert len(list((tmp_path / "tour").glob("*.png"))) == len(done.stdout.split())


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_window_appears_on_a_real_display(home: Path, tmp_path: Path) -> None:
    with x_server(1280, 800) as display:
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", DISPLAY=display, PEELVIEWER_HOME=str(home))
        command = [sys.executable, "-m", "peelviewer", "--section", "q2"]
        program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)  # noqa: S603
        wait_until(lambda: ready(home), program)
        close(program)
    kept = position(home)
    assert kept is not None
    assert kept.section == "q2"
