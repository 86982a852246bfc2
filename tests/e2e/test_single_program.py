"""One running program: a second start of the real program hands over and ends; what cannot answer is not waited for."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from peelviewer.model.open_places import WindowState
from peelviewer.store.user_store import UserStore
from tests.programs import SEVERAL

from .test_program import close, running, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ended and looked at otherwise")
NORTH, MARROW, WEST = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"
LIBRARY = ("--library", str(SEVERAL))
# Where tests run beside each other the first program may take longer to answer than users are made to wait.
PATIENT = """
import sys
from peelviewer.cli.main import main
from peelviewer.ui import single_program
single_program.PATIENCE = 20
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home of a user, with spaces and ü"
    folder.mkdir()
    return folder


def listens(home: Path) -> bool:
    return (home / "running").exists()


def windows(home: Path) -> tuple[WindowState, ...]:
    store = UserStore(home / "user.sqlite3")
    try:
        return store.sessions.get("")
    finally:
        store.close()


def places(home: Path) -> list[list[str]]:
    return [[place.report for place in window.places] for window in windows(home)] or [[]]  # nothing is kept yet


def second(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEELVIEWER_HOME=str(home))
    command = [sys.executable, "-c", PATIENT, *LIBRARY, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603


@contextmanager
def first(home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    with running(home, *LIBRARY, *arguments) as program:
        wait_until(lambda: listens(home), program)
        yield program


def test_a_second_start_opens_its_report_in_the_first_and_ends(home: Path) -> None:
    with first(home, "--report", NORTH) as program:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = second(home, "--report", WEST)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert (done.returncode, done.stderr) == (0, "")
        took = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000
        print(f"a second start took {took:.0f} ms of its own time")
        wait_until(lambda: places(home) == [[NORTH, WEST]], program)
        assert windows(home)[0].place.report == WEST
        assert second(home, "--section", f"{MARROW}/overview", "--view", "grades").returncode == 0
        wait_until(lambda: MARROW in places(home)[0] and windows(home)[0].view == "grades", program)
        close(program)
    assert not listens(home)
    assert not (home / "peelviewer.socket").exists()


def test_a_start_that_is_asked_for_twice_is_one_program(home: Path) -> None:
    with running(home, *LIBRARY, "--report", NORTH) as program:
        wait_until(lambda: (home / "starting").exists(), program)
        assert not listens(home)
        assert second(home, "--report", WEST).returncode == 0
        wait_until(lambda: places(home) == [[NORTH, WEST]], program)
        assert not (home / "starting").exists()
        close(program)


def test_a_start_that_came_to_nothing_delays_the_next_a_moment_only(home: Path) -> None:
    (home / "starting").touch()
    begun = time.monotonic()
    with on_its_own(home, "--report", NORTH) as program:
        assert time.monotonic() - begun < 30
        close(program)


def test_another_window_and_a_kill_that_forgets_none(home: Path) -> None:
    with first(home, "--report", NORTH) as program:
        assert second(home, "--report", WEST).returncode == 0
        assert second(home, "--new-window", "--report", MARROW).returncode == 0
        wait_until(lambda: places(home) == [[NORTH, WEST], [MARROW]], program)
        program.kill()
        program.communicate()
    left_behind = (home / "running").stat().st_ino
    with running(home, *LIBRARY) as program:
        wait_until(lambda: (home / "running").stat().st_ino != left_behind, program)
        wait_until(lambda: sorted(map(sorted, places(home))) == sorted(map(sorted, [[NORTH, WEST], [MARROW]])), program)
        assert second(home, "--report", NORTH).returncode == 0  # it answers in place of the one that was killed
        close(program)


def test_what_was_opened_survives_a_kill_a_second_later(home: Path) -> None:
    with first(home, "--report", NORTH) as program:
        assert second(home, "--report", WEST).returncode == 0
        assert second(home, "--report", MARROW).returncode == 0
        wait_until(lambda: len(places(home)[0]) == 3, program)
        program.kill()
    assert {*places(home)[0]} == {NORTH, WEST, MARROW}


@contextmanager
def on_its_own(home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start the program where nothing answers it: it opens a window itself."""
    with running(home, *LIBRARY, *arguments) as program:
        wait_until(lambda: (home / "catalogue.sqlite3").exists() or (home / "search.sqlite3").exists(), program)
        yield program


def test_a_program_that_hangs_is_left_alone(home: Path) -> None:
    with first(home, "--report", NORTH) as program:
        program.send_signal(signal.SIGSTOP)
        os.waitpid(program.pid, os.WUNTRACED)  # not before it stands still: what is taken away would be made anew
        for kept in ("search.sqlite3", "catalogue.sqlite3"):
            (home / kept).unlink(missing_ok=True)
        start = time.monotonic()
        with on_its_own(home, "--report", WEST) as other:
            assert time.monotonic() - start < 30
            close(other)
        program.send_signal(signal.SIGCONT)
        assert listens(home)  # the other did not take its place
        assert second(home, "--report", MARROW).returncode == 0
        wait_until(lambda: MARROW in places(home)[0], program)
        assert WEST not in places(home)[0]  # what the other gave up on is not opened late
        close(program)


@pytest.mark.parametrize("left", ["nothing", "a file", "a socket nobody listens at", "no text", "a folder"])
def test_what_a_killed_program_left_stops_no_start(home: Path, left: str) -> None:
    where = home / "running"
    short = tempfile.TemporaryDirectory()  # a socket's path may have a hundred bytes
    path = Path(short.name) / "left.socket"
    if left == "a file":
        path.write_text("")
    elif left == "a socket nobody listens at":
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(str(path))
    if left == "no text":
        where.write_bytes(b"\xff\xfe\x00")
    elif left == "a folder":
        where.mkdir()
    else:
        where.write_text(str(path))
    with short, on_its_own(home, "--report", NORTH) as program:
        close(program)


def test_data_folders_have_programs_of_their_own(home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with first(home, "--report", NORTH) as program, first(other, "--report", WEST) as another:
        assert second(other, "--report", MARROW).returncode == 0
        wait_until(lambda: places(other) == [[WEST, MARROW]], another)
        assert places(home) == [[NORTH]]
        close(program)
        close(another)


def test_a_long_path_of_the_data_folder_is_no_hindrance(tmp_path: Path) -> None:
    deep = tmp_path / ("a folder with a long name " * 4) / ("and another one " * 4)
    deep.mkdir(parents=True)
    with first(deep, "--report", NORTH) as program:
        name = Path((deep / "running").read_text())
        assert name.stat().st_mode & 0o077 == 0
        assert name.parent.stat().st_mode & 0o077 == 0
        assert second(deep, "--report", WEST).returncode == 0
        wait_until(lambda: places(deep) == [[NORTH, WEST]], program)
        close(program)
    assert not name.parent.exists()


def test_another_library_is_another_program(home: Path) -> None:
    with first(home, "--report", NORTH) as program:
        with running(home, "--report", "norfolk-2016-effectiveness") as other:
            time_left = time.monotonic() + 30
            while not any(window.place.report.startswith("norfolk") for window in windows(home)) and time.monotonic() < time_left:
                assert other.poll() is None
            close(other)
        assert program.poll() is None
        close(program)


@pytest.mark.parametrize("sent", [b"", b"\n", b"[]\n", b"x" * 200_000, b"{}\n", b'{"options": {"report": 1}, "until": 1}\n', b"\xff\n"])
def test_what_is_no_question_of_this_program_is_not_answered(home: Path, sent: bytes) -> None:
    with first(home, "--report", NORTH) as program:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect((home / "running").read_text())
            try:
                connection.sendall(sent)
                connection.shutdown(socket.SHUT_WR)
                assert connection.recv(100) == b""
            except OSError:
                pass  # hung up on
        assert second(home, "--report", WEST).returncode == 0
        wait_until(lambda: WEST in json.dumps(places(home)), program)
        close(program)
