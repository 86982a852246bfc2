"""What Orca says on a walk through the program, held against what it has said before (tests/golden/spoken.md).

Orca itself listens, by AT-SPI, on a display without a screen, and writes what it would have spoken. Its wording is its own and changes with
its versions, so that only the one that the transcript names is held against it. PEELVIEWER_GOLDEN=write writes the transcript anew.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/spoken.md"
REPORT = "norfolk-2016-effectiveness"
NEEDED = {"orca": "orca", "openbox": "openbox", "xdotool": "xdotool", "xvfb-run": "xvfb", "dbus-run-session": "dbus-daemon"}
STEP = re.compile(r"^## (.+?)(?: `(.*)`)?\n\n((?:- .*\n)*)", re.MULTILINE)


def lacking() -> str:
    """Return why there is no Orca to listen here, empty where there is."""
    if "PEELVIEWER_DESKTOPS" not in os.environ:
        return "starts a desktop: set PEELVIEWER_DESKTOPS=1, or run make desktops"
    packages = sorted(package for command, package in NEEDED.items() if not shutil.which(command))
    if packages:
        return f"not installed (Debian: {', '.join(packages)})"
    version = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=False).stdout.strip()  # noqa: S607
    held = re.search(r"Orca ([\d.]+)", GOLDEN.read_text(encoding="utf-8"))
    if held and not version.startswith(held[1] + "."):
        return f"the transcript is of Orca {held[1]}, and this is {version}"
    return ""


@pytest.mark.slow
def test_the_program_is_heard_as_before(tmp_path: Path, user_home: Path) -> None:
    reason = lacking()
    if reason:
        pytest.skip(reason)
    text = GOLDEN.read_text(encoding="utf-8")
    steps = [(name, keys, re.findall("- (.*)\n", lines)) for name, keys, lines in STEP.findall(text)]
    given, answer = tmp_path / "steps", tmp_path / "answer"
    writing = os.environ.get("PEELVIEWER_GOLDEN") == "write"
    given.write_text(json.dumps([(name, keys, [] if writing else lines) for name, keys, lines in steps]), encoding="utf-8")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "LANG": "C.UTF-8",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24 -nolisten tcp"]
    command = [
        *screen,
        "dbus-run-session",
        "--",
        sys.executable,
        "-m",
        "tests.e2e.screen_reader",
        str(given),
        str(library(tmp_path)),
        str(answer),
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Traceback" not in (tmp_path / "program").read_text(encoding="utf-8", errors="replace")
    heard = json.loads(answer.read_text(encoding="utf-8"))
    if writing:
        parts = [_part(name, keys, lines) for (name, keys, _), lines in zip(steps, heard, strict=True)]
        GOLDEN.write_text(text[: text.index("## ")] + "\n".join(parts), encoding="utf-8")
    assert {name: lines for (name, _, _), lines in zip(steps, heard, strict=True)} == {name: lines for name, _, lines in steps} or writing


def library(folder: Path) -> Path:
    """Return a library of one report, so that what is heard stays the same when others come to the bundled one."""

    def others(within: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(within).name == "reports" and name != REPORT]

    return Path(shutil.copytree(ROOT / "data", folder / "library", ignore=others))


def _part(name: str, keys: str, lines: list[str]) -> str:
    """Return a step as it stands in the transcript."""
    return f"## {name}" + (f" `{keys}`" if keys else "") + "\n\n" + "".join(f"- {line}\n" for line in lines)
