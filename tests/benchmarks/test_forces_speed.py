"""How long forces side by side take for 43 forces and 60 measures; printed as percentiles, never asserted."""

from __future__ import annotations

from itertools import cycle
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


def test_choosing_ordering_and_searching(view: ForcesSideBySide, capsys: pytest.CaptureFixture[str]) -> None:
    def painted(act: object, *arguments: object) -> None:
        assert callable(act)
        act(*arguments)
        view.window().repaint()

    ids = [force.id for force in view._workspace.library.forces]
    chosen = [ids[start % FORCES : start % FORCES + MOST_FORCES] for start in range(0, TIMES * 5, 5)]
    print_times("eight other forces, painted", [measured(painted, view.choice.choose, forces) for forces in chosen], capsys)
    columns = cycle((NAME, DIFFERENCE, REFERENCE, *view.forces))
    print_times("another order, painted", [measured(painted, view.order_by, next(columns)) for _ in range(TIMES)], capsys)
    words = cycle(("m", "me", "measure 1", "", "percent", "calls"))
    print_times("words searched for, painted", [measured(painted, view.bar.field.setText, next(words)) for _ in range(TIMES)], capsys)
    rows = range(len(view.table.model_.rows))
    walked = [measured(painted, view.table.setCurrentIndex, view.table.model_.index(row, 3)) for row in rows]
    print_times("the next row with its caveats, painted", walked, capsys)
