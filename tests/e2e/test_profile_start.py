"""The start measured by the program itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def started(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PEELVIEWER_HOME": str(home)}
    command = [sys.executable, "-m", "peelviewer", "--profile-start", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)  # noqa: S603


def test_spans_of_the_start_are_printed_and_add_up(tmp_path: Path) -> None:
    done = started(tmp_path)
    assert done.returncode == 0, done.stderr
    lines = [line.rsplit(maxsplit=2) for line in done.stdout.splitlines()[1:]]
    spans = {name: (float(wall), float(processor)) for name, wall, processor in lines}
    assert next(iter(spans)) == "Python starts"
    assert list(spans)[-2:] == ["first paint", "readable text"]
    assert len(spans) > 8
    for column in range(2):
        *parts, total = (span[column] for span in spans.values())
        assert abs(sum(parts) - total) < 0.1 * len(parts)


def test_it_measures_nothing_but_the_usual_start(tmp_path: Path) -> None:
    done = started(tmp_path, "--view", "grades")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "give nothing else" in done.stderr
