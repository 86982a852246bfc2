"""Killing the program while it imports, and what may be left then: nothing half made, and nobody."""

from __future__ import annotations

import contextlib
import os
import random
import select
import subprocess
import sys
import time
from pathlib import Path

from peelviewer.dataset.package import load_report
from peelviewer.dataset.shelf import folders
from peelviewer.store import own_reports

ROOT = Path(__file__).parents[3]


def children(process: int) -> list[int]:
    """Return the processes that a process has started and that have not been waited for."""
    found: list[str] = []
    with contextlib.suppress(OSError):  # the process has ended
        for task in Path(f"/proc/{process}/task").iterdir():
            with contextlib.suppress(OSError):  # a thread that ends now
                found += (task / "children").read_text().split()
    return [int(child) for child in found]


def killed(file: Path, home: Path, times: int) -> tuple[int, int]:
    """Kill the program that imports, at random moments of the time that it takes, and look each time at what is left.

    Return how often it was killed before its end, and how many reports are there at last; the first import is left to end.
    """
    chance = random.Random(91)  # noqa: S311
    command = [sys.executable, "-m", "peelviewer", "import", str(file), "--keep-both"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PEELVIEWER_HOME": str(home)}
    begun = time.monotonic()
    subprocess.run(command, env=environment, check=True, capture_output=True)  # noqa: S603
    whole = time.monotonic() - begun
    kills = 0
    for _ in range(times):
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        try:
            program.wait(chance.uniform(0.0, whole))
        except subprocess.TimeoutExpired:
            workers = [os.pidfd_open(worker) for worker in children(program.pid)]
            program.kill()
            kills += 1
            program.wait()
            for worker in workers:
                assert select.select([worker], [], [], 10)[0], "a process is left behind"
                os.close(worker)
        own_reports.finish_what_was_begun()
        reports = home / "reports"
        if reports.is_dir():
            assert [name for name in os.listdir(reports) if name.startswith(".")] == []
        for name in folders(home) or ():
            report, problems = load_report(reports / name)
            assert report is not None
            assert problems == ()
    return kills, len(folders(home) or ())
