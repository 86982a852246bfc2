"""How long forces side by side take for 43 forces and 60 measures; printed as percentiles, never asserted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer.analysis.forces.side_by_side import DIFFERENCE, MOST_FORCES, NAME, REFERENCE
from peelviewer.views.compare.forces import ForcesSideBySide
from tests.invented_forces import forces_library, report_id
from tests.programs import Opener

from .timing import measured, print_times

FORCES, MEASURES, TIMES = 43, 60, 60
NAMES = tuple(f"Force {number:02}" for number in range(FORCES))


@pytest.fixture
def view(open_program: Opener, tmp_path: Path, qtbot: QtBot) -> ForcesSideBySide:
    library = forces_library(tmp_path / "library", NAMES, MEASURES)
    program = open_program(library=library, report=report_id(NAMES[0]), size=(1280, 800))
    program.window.actions_by_id["compare_forces"].trigger()
    view = program.window.views.compare.forces
    qtbot.waitUntil(lambda: view.reading.is_read, timeout=60_000)
    return view


def print_both(name: str, acts: Iterable[Callable[[], object]], view: ForcesSideBySide, capsys: pytest.CaptureFixture[str]) -> None:
    """Print how long acts and the painting after each take, and how much of that is the processor's time."""
    times, own = [], []

    def painted(act: Callable[[], object]) -> None:
        act()
        view.window().repaint()

    for act in acts:
        begun = time.process_time()
        times.append(measured(painted, act))
        own.append((time.process_time() - begun) * 1000)
    print_times(f"{name}, painted", times, capsys)
    print_times(f"{name}, painted, the processor's time", own, capsys)


def test_choosing_ordering_and_searching(view: ForcesSideBySide, capsys: pytest.CaptureFixture[str]) -> None:
    ids = [force.id for force in view._workspace.library.forces]
    chosen = [ids[start % FORCES : start % FORCES + MOST_FORCES] for start in range(0, TIMES * 5, 5)]
    print_both("eight other forces", [partial(view.choice.choose, forces) for forces in chosen], view, capsys)
    columns = [NAME, DIFFERENCE, REFERENCE, *view.forces]
    print_both("another order", [partial(view.order_by, columns[n % len(columns)]) for n in range(TIMES)], view, capsys)
    words = ("m", "me", "measure 1", "", "percent", "calls", "")
    print_both("words searched for", [partial(view.bar.field.setText, words[n % len(words)]) for n in range(TIMES)], view, capsys)
    view.bar.field.clear()
    places = [view.table.model_.index(row, 3) for row in range(len(view.table.model_.rows))]
    print_both("the next row with its caveats", [partial(view.table.setCurrentIndex, place) for place in places], view, capsys)
