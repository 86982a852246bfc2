"""The memory a program holds comes back to where it was, whatever is done again and again: measured in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("use_again.py")
MAXIMUM_MB = 0.4
"""Megabytes that one more time may cost: theme was 2.5, zoom 3.7, a comparison 2.0 and a duplicated deck 10 before they were mended."""


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(
    "act", ["theme", "zoom", "walk", "reports", "tabs", "windows", "library", "compare", "views", "duplicate", "type", "show"]
)
def test_one_more_time_costs_next_to_nothing(tmp_path: Path, act: str) -> None:
    environment = {**os.environ, "PEELVIEWER_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(SCRIPT), act, "30"], capture_output=True, text=True, timeout=180, env=environment, check=True
    )
    megabytes = float(done.stdout)
    print(f"{act}: {megabytes:.3f} MB each")
    assert megabytes < MAXIMUM_MB
