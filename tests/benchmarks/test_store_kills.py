"""A process that writes to the user's data is killed at random moments, many times: nothing that it acknowledged is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from . import writer

KILLS = 220


def test_killed_while_it_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance, file = random.Random(16), tmp_path / "home" / "user.sqlite3"  # noqa: S311
    writes, lost, complaints, first = 0, 0, [], 1
    acknowledged = [-1] * writer.PARTS
    for _ in range(KILLS):
        command = [sys.executable, writer.__file__, str(file), str(first)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=writer_environment()) as process:  # noqa: S603
            time.sleep(0.15 + chance.random() * 0.35)
            process.kill()
            assert process.stdout is not None
            lines = process.stdout.read().decode().split("\n")[:-1]
        if lines:
            writer.take_in(acknowledged, lines)
            missing, complaint = writer.lost(file, acknowledged)
            writes += len(lines)
            lost += missing
            complaints += [complaint] if complaint else []
            first = int(lines[-1]) // writer.PARTS + 2
    with capsys.disabled():
        print(f"\nkilled {KILLS} times: {writes} writes acknowledged, {lost} lost, {len(complaints)} files damaged {complaints[:3]}")
    assert (lost, complaints) == (0, [])


def writer_environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
