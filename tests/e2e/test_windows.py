"""The true Windows program under wine: from source and with quick tests each time, frozen and installed with PEELVIEWER_SMOKE.

Minutes long; where the tools are not here, it says which and is skipped.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRIAL = ROOT / "packaging" / "windows" / "trial"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(4000),
    pytest.mark.skipif(sys.platform != "linux" or sys.version_info[:2] != (3, 11), reason="Windows is tried under wine, with Python 3.11"),
]


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(TRIAL))
    lacking = importlib.import_module("wine").lacking()
    if lacking:
        pytest.skip(f"Windows is not tried: {', '.join(lacking)} cannot be found")


def tried(*trials: str) -> str:
    command = [sys.executable, str(TRIAL / "trial.py"), *trials]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 our own program
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.mark.parametrize(
    "trials",
    [
        ("source", "quick"),
        pytest.param(("frozen", "start"), marks=pytest.mark.skipif("PEELVIEWER_SMOKE" not in os.environ, reason="set PEELVIEWER_SMOKE=1")),
    ],
    ids=["from source", "installed"],
)
def test_the_program_serves_on_windows(trials: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    said = tried(*trials)
    with capsys.disabled():
        print(f"\n{said}")
