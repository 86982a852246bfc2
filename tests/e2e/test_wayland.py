"""The program on a Wayland desktop (sway without a screen): its menus, clipboard, dragging, and a show on two displays of one make.

No display can be pulled out here: sway's displays in memory cannot be switched off before its version 1.8.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.processes import started

from .wayland import PATIENCE, SIZE, Desktop, Shown, desktop, lacking
from .wayland_seat import Seat

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build/dist/peelviewer/peelviewer"
SEVERAL = 20
"""Colours of a picture with words on it, whose edges are smoothed."""
FIRST, SECOND = "HEADLESS-1", "HEADLESS-2"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking()),
]


def use(doing: str, displays: int = 2) -> list[dict[str, object]]:
    """Let the program be used on a desktop and return what was told of it."""
    with desktop(displays) as wayland:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-W", "error", "-m", "tests.e2e.program_on_wayland", doing],
            cwd=ROOT, env=wayland.environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[0] == {"platform": "wayland", "displays": [FIRST, SECOND][:displays]}
    return told[1:]


def test_menus_open_by_pointer_and_by_key() -> None:
    first, view, context = use("menus")
    assert (first["menu"], view["menu"]) == ("&File", "&View")
    assert "Select all" in str(context["menu"])


def test_words_are_copied_to_other_programs_and_pasted_from_them() -> None:
    copied, searched = use("clipboard")
    assert "Norfolk Constabulary (2017)" in str(copied["pasted_elsewhere"])
    assert searched["searched"] == "firearms"


def test_a_section_is_dragged_into_a_comparison() -> None:
    (told,) = use("drop")
    assert told["after"] == told["dragged"] != told["before"]


def test_a_show_is_where_it_was_chosen_to_be_and_swapped() -> None:
    proposed, begun, swapped, back, ended = use("show")
    assert "Display 2, 1920 × 1080" in str(proposed["proposed"])
    for told, show, console, number in ((begun, SECOND, FIRST, 2), (swapped, FIRST, SECOND, 1), (back, SECOND, FIRST, 2)):
        assert told["program"] == {"show": show, "console": console}
        windows = told["compositor"]
        assert isinstance(windows, dict)
        assert (windows["Show"], windows["Console"]) == ([show, True], [console, True])
        assert f"Showing on Display {number}" in str(told["said"])
    assert ended["step"] == "ended"


def test_a_display_that_is_plugged_in_gets_the_slides() -> None:
    alone, plugged = use("plug", 1)
    assert alone["program"] == {"show": FIRST}
    assert plugged["program"] == {"show": SECOND, "console": FIRST}


@pytest.mark.skipif(not FROZEN.exists(), reason="needs the frozen program: packaging/build.py app")
def test_frozen_program_is_shown_and_presents(tmp_path: Path) -> None:
    with desktop() as wayland, Seat(wayland.socket, *SIZE) as seat:
        environment = {**wayland.environment, "PEELVIEWER_HOME": str(tmp_path)}
        command = [str(FROZEN), "--section", "q3", "--theme", "light"]
        with started(command, env=environment, stderr=subprocess.PIPE) as program:
            present(wayland, seat, tmp_path)
            program.send_signal(signal.SIGTERM)
            _, complaints = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0, complaints


def present(wayland: Desktop, seat: Seat, home: Path) -> None:
    """Wait for the program's window, and start a show from it with the keyboard alone."""
    first = wait_for(wayland, lambda windows: len(windows) == 1)[0]
    assert (first.program, first.display) == ("peelviewer", FIRST)  # by its name the desktop finds its icon
    wait_for(wayland, lambda windows: (home / "search.sqlite3").exists())  # made once the window is complete
    assert colours(wayland, home / "picture.png", FIRST) > SEVERAL
    seat.press("F5")
    wait_for(wayland, lambda windows: any(window.title.startswith("Present") for window in windows))
    seat.press("Return")
    shown = wait_for(wayland, lambda windows: sum(window.full for window in windows) == 2)
    assert {window.title.split(" – ")[0]: window.display for window in shown if window.full} == {"Show": SECOND, "Console": FIRST}
    seat.move(SIZE[0] - 200, 200)  # sway's displays in memory are painted when something happens on them
    wait_for(wayland, lambda windows: colours(wayland, home / "picture.png", SECOND) > SEVERAL)


def wait_for(wayland: Desktop, condition: Callable[[list[Shown]], bool]) -> list[Shown]:
    """Wait until the windows are as they should be, and return them."""
    begun = time.monotonic()
    while not condition(windows := wayland.windows()):
        assert time.monotonic() - begun < PATIENCE, windows
        time.sleep(0.05)
    return windows


def colours(wayland: Desktop, file: Path, display: str) -> int:
    """Return how many colours are on a display, of its dots in every fourth line."""
    wayland.picture(file, display)
    image = QImage(str(file))
    return len({image.pixel(x, y) for y in range(0, image.height(), 4) for x in range(image.width())})
