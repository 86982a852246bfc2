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
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/spoken.md"
REPORT = "norfolk-2016-effectiveness"
NEEDED = {"orca": "orca", "openbox": "openbox", "xdotool": "xdotool", "xvfb-run": "xvfb", "dbus-run-session": "dbus-daemon"}
WALKS = 3
STEP = re.compile(r"^## (.+?)(?: `(.*)`)?\n\n((?:- .*\n)*)", re.MULTILINE)


def lacking() -> str:
    """Return why there is no Orca to listen here, empty where there is."""
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
    if os.environ.get("PEELVIEWER_GOLDEN") == "write":
        heard = walk([(name, keys, []) for name, keys, _ in steps], tmp_path / "walk")
        parts = [_part(name, keys, lines) for (name, keys, _), lines in zip(steps, heard, strict=True)]
        GOLDEN.write_text(text[: text.index("## ")] + "\n".join(parts), encoding="utf-8")
        return
    wanted = {name: lines for name, _, lines in steps}
    for number in range(WALKS):  # Orca drops words when others come in the middle of them, as on a busy machine they do
        heard = walk(steps, tmp_path / f"walk {number}")
        said = {name: lines for (name, _, _), lines in zip(steps, heard, strict=True)}
        if said == wanted:
            break
    assert said == wanted


def walk(steps: Sequence[tuple[str, str, list[str]]], folder: Path) -> list[list[str]]:
    """Walk through the program by keys and return what was heard at each step (its name, its keys, how it is known that all was said)."""
    folder.mkdir()
    given, answer = folder / "steps", folder / "answer"
    given.write_text(json.dumps(steps), encoding="utf-8")
    own = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "PEELVIEWER_HOME")}
    environment = {**os.environ, **own, "LANG": "C.UTF-8"}
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
        str(library(folder)),
        str(answer),
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Traceback" not in (folder / "program").read_text(encoding="utf-8", errors="replace")
    heard: list[list[str]] = json.loads(answer.read_text(encoding="utf-8"))
    return heard


def library(folder: Path) -> Path:
    """Return a library of one report, so that what is heard stays the same when others come to the bundled one."""

    def others(within: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(within).name == "reports" and name != REPORT]

    return Path(shutil.copytree(ROOT / "data", folder / "library", ignore=others))


def _part(name: str, keys: str, lines: list[str]) -> str:
    """Return a step as it stands in the transcript."""
    return f"## {name}" + (f" `{keys}`" if keys else "") + "\n\n" + "".join(f"- {line}\n" for line in lines)
