"""The power fails while a process writes to the user's data: what a disk then holds has all that was acknowledged.

A file system lies in an image; what a program has written and not synced is in the system's memory and not in the image. The writer is
stopped at a random moment, the image is copied as it is, without any sync, and the copy is mounted as after a power cut. Needs root.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import writer
from .test_store_kills import writer_environment

CUTS = 40
SIZE = 96 * 1024 * 1024
# Nothing reaches the image by itself: the file system's own commits are put off for longer than the trial.
OPTIONS = "loop,commit=600"

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mkfs.ext4"), reason="mounting a file system needs root"
)


def run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """An image and where it is mounted."""
    image, place = tmp_path / "disk.img", tmp_path / "disk"
    image.write_bytes(b"")
    os.truncate(image, SIZE)
    place.mkdir()
    run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(image))
    run("mount", "-o", OPTIONS, str(image), str(place))
    yield image, place
    run("umount", str(place))


def cut(image: Path, place: Path, tmp_path: Path, acknowledged: list[int], wait: float, weaken: bool) -> tuple[int, int, str]:
    """Write, cut the power, and return how many writes were acknowledged, how many are lost, and what is told after it."""
    first = max(acknowledged) + 2
    code = f"import sys; sys.argv = ['', {str(place / 'home' / 'user.sqlite3')!r}, '{first}']\n"
    if weaken:  # as the program was: the trial has to see the loss
        code += "import sqlite3, os; os.fsync = lambda handle: None; import peelviewer.store.database as d; p = d._prepared\n"
        code += "def weak(*a, **k):\n c = p(*a, **k)\n c.execute('PRAGMA synchronous = NORMAL')\n return c\nd._prepared = weak\n"
    code += f"import runpy; runpy.run_path({writer.__file__!r}, run_name='__main__')"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=writer_environment()) as process:  # noqa: S603
        time.sleep(wait)
        assert process.poll() is None  # it writes
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.02)
        copy = tmp_path / "cut.img"
        shutil.copyfile(image, copy)
        process.kill()
        assert process.stdout is not None
        lines = process.stdout.read().decode().split("\n")[:-1]
    after = tmp_path / "after"
    after.mkdir(exist_ok=True)
    run("mount", "-o", "loop", str(copy), str(after))
    try:
        writer.take_in(acknowledged, lines)
        lost, complaint = writer.lost(after / "home" / "user.sqlite3", acknowledged) if lines else (0, "")
    finally:
        run("umount", str(after))
    return len(lines), lost, complaint


@pytest.mark.parametrize("weaken", [False, True], ids=["as it is", "without syncs"])
def test_power_cut(disk: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], weaken: bool) -> None:
    chance = random.Random(16)  # noqa: S311
    image, place = disk
    lost = writes = cuts_with_loss = 0
    complaints: list[str] = []
    acknowledged = [-1] * writer.PARTS
    for _ in range(CUTS if not weaken else 10):
        written, missing, complaint = cut(image, place, tmp_path, acknowledged, 0.3 + chance.random(), weaken)
        writes += written
        lost += missing
        cuts_with_loss += bool(missing)
        complaints += [complaint] if complaint else []
    with capsys.disabled():
        print(f"\n{'without syncs' if weaken else 'as it is'}: {writes} writes acknowledged, {cuts_with_loss} cuts with a loss, "
              f"{lost} parts lost, told: {complaints[:2]}")  # fmt: skip
    if weaken:
        assert cuts_with_loss
    else:
        assert (lost, complaints) == (0, [])
