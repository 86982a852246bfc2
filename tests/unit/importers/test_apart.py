"""Foreign files are read in a process that may be ended at any time: nothing half made is left, and nobody is left behind."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.dataset.package import load_report
from peelviewer.dataset.scan import never
from peelviewer.importers.account import Account, Told, from_json
from peelviewer.importers.apart import Limits, import_apart
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.worker import Task
from peelviewer.paths import bundled_library

from .kills import ROOT, children, killed
from .small_pdfs import PROSE, pdf, written

pytestmark = pytest.mark.slow
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
TIMES = 20


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A PDF that takes a while: of 300 pages."""
    made = tmp_path / "three hundred ŵ.pdf"
    made.write_bytes(pdf([written((f"Page {number} of a report.", *PROSE)) for number in range(1, 301)]))
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where the process makes its report; no process may be left afterwards."""
    made = tmp_path / "made"
    made.mkdir()
    yield made
    if sys.platform == "linux":
        assert children(os.getpid()) == []


def task(file: Path, folder: Path) -> Task:
    return Task(str(file), str(folder), str(bundled_library()), 0)


def unheard(stage: str, done: int, total: int) -> None:
    assert 0 <= done <= total


def test_a_report_is_made_and_how_far_it_is_is_told(file: Path, folder: Path) -> None:
    told: list[tuple[str, int, int]] = []
    account = import_apart(task(file, folder), never, lambda *now: told.append(now))
    assert account is not None
    assert (account.lines, account.astray) == (account.placed + account.furniture + account.left_over, 0)
    assert account.pages == 300
    assert [made.name for made in folder.iterdir()] == [account.report]
    assert load_report(folder / account.report)[1] == ()
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    assert stages == ["Reading", "Recognising", "Writing"]
    assert {total for stage, _, total in told if stage == "Reading"} == {300}


def test_a_refusal_comes_back_in_its_words(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(ImportRefusal, match="picture") as refused:
        import_apart(task(tmp_path / "picture.pdf", folder), never, unheard)
    assert "PDF" in refused.value.remedy
    assert list(folder.iterdir()) == []


def test_words_are_in_the_readers_language(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(ImportRefusal) as refused:
        import_apart(task(tmp_path / "empty.pdf", folder)._replace(language="cy"), never, unheard)
    assert refused.value.what == "Mae'r ffeil yn wag."


def test_what_is_cancelled_ends_at_once(file: Path, folder: Path) -> None:
    assert import_apart(task(file, folder), lambda: True, unheard) is None


def test_what_takes_too_long_is_ended(file: Path, folder: Path) -> None:
    with pytest.raises(ImportRefusal, match="longer than"):
        import_apart(task(file, folder), never, unheard, Limits(seconds=0, seconds_per_page=0))


@pytest.mark.skipif(sys.platform != "linux", reason="macOS keeps no such limit, and Windows' is set otherwise")
def test_what_takes_too_much_memory_is_ended(tmp_path: Path, folder: Path) -> None:
    large = tmp_path / "large.pdf"
    large.write_bytes(pdf([b"0 0 m 1 1 l S\n" * (1 << 20)]))  # a million lines
    with pytest.raises(ImportRefusal, match="memory"):
        import_apart(task(large, folder), never, unheard, Limits(memory=300 << 20))
    assert list(folder.iterdir()) == []


@LINUX
def test_killed_at_any_time_it_is_told_and_nobody_is_left(file: Path, folder: Path) -> None:
    chance = random.Random(19)  # noqa: S311
    for _ in range(TIMES):
        shutil.rmtree(folder)
        folder.mkdir()
        try:
            import_apart(task(file, folder), killing(chance.uniform(0, 0.6)), unheard)
        except ImportRefusal as refused:
            assert "Nothing was kept" in refused.what
        assert children(os.getpid()) == []


def killing(after: float) -> Callable[[], bool]:
    """Return what kills the process that reads, so many seconds from now, when it is next asked whether it was cancelled."""
    end = time.monotonic() + after

    def asked() -> bool:
        if time.monotonic() >= end:
            for child in children(os.getpid()):
                os.kill(child, signal.SIGKILL)
        return False

    return asked


@LINUX
def test_whenever_the_program_is_killed_no_half_report_and_no_process_is_left(file: Path, user_home: Path) -> None:
    kills, _ = killed(file, user_home, TIMES)
    assert kills > 0


@LINUX
def test_who_asks_by_hand_and_leaves_ends_it(file: Path, folder: Path) -> None:
    """The end of its input is the end of the process, also where no kernel sees to it."""
    command = [sys.executable, "-m", "peelviewer", "--import-worker"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:  # noqa: S603
        worker.communicate(task(file, folder).line(), timeout=30)
    assert worker.returncode == 1


@pytest.mark.skipif(shutil.which("strace") is None, reason="watches system calls with strace")
def test_it_opens_no_connection_and_writes_nothing_outside_its_folder(tmp_path: Path, folder: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><html><head><title>T</title><link rel=stylesheet href=http://example.invalid/a.css><script src=http://example.invalid/x>"
        f"</script></head><body><h1>Northshire</h1><p>{' '.join(PROSE)}</p><img src=http://example.invalid/p.png>"
        "<iframe src=file:///etc/passwd></iframe></body></html>"
    )
    document = tmp_path / "document.pdf"
    document.write_bytes(pdf([written(PROSE)], catalogue=b"/OpenAction<</S/Launch/F(/bin/true)>>"))
    for file in (page, document):
        log = tmp_path / f"{file.name}.log"
        traced = (
            "trace=network,execve,openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,symlink,symlinkat,link,linkat"
        )
        command = [
            "strace",
            "-f",
            "-qq",
            "-y",
            "-o",
            str(log),
            "-e",
            traced,
            sys.executable,
            "-P",
            "-B",
            "-m",
            "peelviewer",
            "--import-worker",
        ]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder) as worker:  # noqa: S603
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write(task(file, folder).line())
            worker.stdin.flush()
            answers = list(iter(worker.stdout.readline, b""))
        assert any(b'"account"' in answer for answer in answers), answers
        calls = [line.split(maxsplit=1)[1] for line in log.read_text().splitlines()]
        assert [call for call in calls if call.startswith(("socket", "connect", "bind", "sendto", "sendmsg", "recv"))] == []
        assert len([call for call in calls if call.startswith("execve")]) == 1
        assert [call for call in calls if changes(call) and str(folder) not in call and "/dev/null" not in call] == []
        assert not any("/etc/passwd" in call for call in calls)


def changes(call: str) -> bool:
    """Return whether a system call writes, makes or removes something."""
    if call.startswith(("open", "creat")):
        return any(flag in call for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "creat("))
    return call.startswith(("rename", "unlink", "mkdir", "symlink", "link")) and " = -1 " not in call


ACCOUNT = Account("a-full", "A", "a", 2016, "", "p", "", "pdf", "general", "0" * 64, 1, 3, 2, 1, 0, 0, 1, {"notes": 1}, (Told("x"),))


def test_an_account_survives_its_way() -> None:
    assert from_json(ACCOUNT.as_json()) == ACCOUNT


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_what_is_no_account_is_refused(value: object) -> None:
    for changed in (value, *(ACCOUNT.as_json() | {name: value} for name in Account._fields)):
        try:
            account = from_json(changed)  # type: ignore[arg-type]
        except (TypeError, ValueError, LookupError):
            continue
        assert type(account) is Account
        assert isinstance(account.title, str)
