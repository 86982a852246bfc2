"""A show on two displays: slides on one, console on the other, swapped, pulled out and plugged in.

Two ways: Qt's offscreen platform with two screens described in a file, and a real X server (Xvfb) whose one large screen is divided into
two monitors with `xrandr --setmonitor`, which can come and go as cables do. (Xvfb's own +xinerama is of no use here: Qt asks RandR.)
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .screens import PATIENCE, x_server

SCRIPT = Path(__file__).with_name("show_on_displays.py")
SCREENS = {
    "screens": [
        {"name": "L", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "R", "x": 1280, "y": 0, "width": 1920, "height": 1080},
    ]
}
pytestmark = pytest.mark.slow


def run(steps: list[str], home: Path, **environment: str) -> list[dict[str, object]]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", str(SCRIPT), *steps],
        capture_output=True, text=True, timeout=120, env={**os.environ, "PEELVIEWER_HOME": str(home), **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_slides_on_one_console_on_the_other_and_swapped(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS))
    start, onward, swapped, back = run(["start", "next", "swap", "swap"], tmp_path, QT_QPA_PLATFORM=f"offscreen:configfile={config}")
    assert (start["show"], start["console"], start["full"]) == ("R", "L", True)
    assert onward["at"] == 1
    assert (swapped["show"], swapped["console"], swapped["full"], swapped["at"]) == ("L", "R", True, 1)
    assert (back["show"], back["console"]) == ("R", "L")
    assert "Display 2, 1920 × 1080" in str(start["said"])


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """Start an X server with two monitors on a display number that it chooses itself, and return its name."""
    missing = [tool for tool in ("Xvfb", "xrandr") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed (Debian: xvfb, x11-xserver-utils)")
    with x_server(3200, 1080) as name:
        for monitor, place, output in (("L", "1280/338x800/211+0+0", "screen"), ("R", "1920/508x1080/285+1280+0", "none")):
            command = ["xrandr", "--setmonitor", monitor, place, output]
            subprocess.run(command, check=True, timeout=PATIENCE, env={**os.environ, "DISPLAY": name})  # noqa: S603
        yield name


def test_display_is_pulled_out_and_plugged_in_during_the_show(display: str, tmp_path: Path) -> None:
    start, onward, alone, again, swapped, less = run(
        ["start", "next", "unplug", "plug", "swap", "unplug"], tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display
    )
    assert (start["show"], start["console"], start["full"]) == ("R", "L", True)
    assert onward["at"] == 1
    # The slides do not take the presenter's display, where the notes are, unasked.
    assert (alone["show"], alone["console"], alone["at"]) == ("", "L", 1)
    assert "display is gone" in str(alone["said"])
    assert (again["show"], again["console"], again["full"], again["at"]) == ("R", "L", True, 1)
    assert (swapped["show"], swapped["console"]) == ("L", "R")
    # The console's display went: the audience still sees the slides, the console waits to be asked for.
    assert (less["show"], less["console"], less["at"]) == ("L", "", 1)


def test_console_says_large_that_nobody_sees_what_was_pushed(display: str, tmp_path: Path) -> None:
    steps = ["start", "evidence", "ask missing children", "push", "unplug", "plug"]
    *_, pushed, alone, again = run(steps, tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert (pushed["heading"], pushed["unseen"]) == ("Pushed to the screen", "")
    assert alone["heading"] == "Pushed, and seen by nobody"
    assert str(alone["unseen"]).startswith("The slides’ display is gone.")
    assert (again["heading"], again["unseen"]) == ("Pushed to the screen", "")


def test_slides_and_console_come_back_any_number_of_times(display: str, tmp_path: Path) -> None:
    """First the slides' display goes and comes, then the console's; nothing is remembered for the two."""
    steps = ["forget", "start", *["unplug", "plug"] * 3, "swap", "forget", *["unplug", "plug"] * 3]
    seen = [(step["step"], step["show"], step["console"]) for step in run(steps, tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display)]
    assert seen[2:8] == [("unplug", "", "L"), ("plug", "R", "L")] * 3
    assert seen[8] == ("swap", "L", "R")
    assert seen[10:] == [("unplug", "L", ""), ("plug", "L", "R")] * 3
