"""The report of a side of Compare is chosen among all of a library, by typing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.views.compare.report_chooser import ReportChooser
from tests.benchmarks.generated import generate
from tests.programs import SEVERAL, Opener

WEST = "west-haven-2021-peel"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, view="compare", size=(1024, 700))


def opened(program: app.Program, qtbot: QtBot, side: str = "right") -> ReportChooser:
    """Open the chooser of a side by the keyboard."""
    button = getattr(program.window.views.compare, side).report_choice
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    chooser = button.parentWidget().findChild(ReportChooser)
    assert isinstance(chooser, ReportChooser)
    qtbot.waitUntil(chooser.isVisible)
    return chooser


def test_a_report_is_found_by_words_and_taken_by_return(program: app.Program, qtbot: QtBot) -> None:
    side = program.window.views.compare.right
    chooser = opened(program, qtbot)
    assert len(chooser.ids) == len(program.workspace.library.entries)
    assert chooser.ids[chooser.list.currentIndex().row()] == side.report.id
    force = program.workspace.library.short_name("west-haven")
    qtbot.keyClicks(chooser.field, f"2021 {force.lower()}")
    assert chooser.ids == [WEST]
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert side.report.id == WEST
    assert side.report_choice.text() == program.workspace.library.name_of(side.report)


def test_arrows_walk_and_a_click_takes(program: app.Program, qtbot: QtBot) -> None:
    chooser = opened(program, qtbot)
    chooser.list.setCurrentIndex(chooser.names.index(0))
    qtbot.keyClick(chooser.field, Qt.Key.Key_Down)
    assert chooser.list.currentIndex().row() == 1
    qtbot.keyClick(chooser.field, Qt.Key.Key_PageUp)
    row = chooser.ids.index(WEST)
    place = chooser.list.visualRect(chooser.names.index(row)).center()
    qtbot.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.window.views.compare.right.report.id == WEST


def test_escape_clears_and_then_closes(program: app.Program, qtbot: QtBot) -> None:
    before = program.window.views.compare.right.report.id
    chooser = opened(program, qtbot)
    qtbot.keyClicks(chooser.field, "no such report")
    assert chooser.ids == []
    assert chooser.nothing.isVisible()
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.isVisible()
    qtbot.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert chooser.ids
    with qtbot.waitSignal(chooser.destroyed):
        qtbot.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert program.window.views.compare.right.report.id == before


def test_all_of_a_large_library_are_offered_the_nearest_first(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    generate(tmp_path / "many", 130)
    program = open_program(library=tmp_path / "many", view="compare")
    library = program.workspace.library
    with qtbot.waitSignal(program.checking.ended):
        program.checking.again()
    chooser = opened(program, qtbot, "left")
    shown = program.window.views.compare.left.report
    assert len(chooser.ids) == 130
    forces = [library.by_id[report].force for report in chooser.ids]
    assert forces[: forces.count(shown.force)] == [shown.force] * forces.count(shown.force)
