"""A window holds several reports and shows one: every part of it follows, and nothing of one place is written into another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from tests.programs import SEVERAL, Opener

NORTH, SOUTH = "northshire-2014-effectiveness", "west-haven-2021-peel"
"""Of a library of three: another lies between them."""


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, report=NORTH)


def headings(program: app.Program) -> list[str]:
    model = program.window.contents.tree.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_part_follows_the_report_that_is_current(program: app.Program, qtbot: QtBot) -> None:
    window, workspace = program.window, program.workspace
    before = (window.windowTitle(), headings(program), window.reading.text.toPlainText())
    south = workspace.library.report(SOUTH)
    workspace.open_report(SOUTH)
    assert "West Haven" in window.windowTitle()
    assert "2021/22" in window.toolbar.name.text()
    assert len(headings(program)) == len(south.chapters)
    assert window.reading.text.chapter is not None
    assert window.reading.text.chapter.report is south
    assert workspace.place.section_id in south.sections
    for view in ("numbers", "grades", "slides"):
        workspace.show_view(view)
    assert set(window.views.numbers.subjects()) == {indicator.id for indicator in south.indicators}
    assert window.views.grades.force == south.force
    qtbot.waitUntil(lambda: window.views.decks.deck is not None and window.views.decks.deck.report == SOUTH)
    workspace.show_view("read")
    workspace.open_report(NORTH)
    assert (window.windowTitle(), headings(program), window.reading.text.toPlainText()) == before
    workspace.show_view("numbers")
    assert set(window.views.numbers.subjects()) == {i.id for i in workspace.library.report(NORTH).indicators}


def test_each_report_is_come_back_to_where_it_was_left(program: app.Program) -> None:
    workspace = program.workspace
    north = workspace.place
    last = list(north.report.sections)[-1]
    workspace.open(last)
    workspace.open_report(SOUTH)
    first = workspace.place.section_id
    assert first in workspace.place.report.chapter_of
    assert not workspace.place.can_go_back
    workspace.show_place(north)
    assert workspace.place.section_id == last
    assert program.window.reading.text.chapter is not None
    assert program.window.reading.text.chapter.chapter is north.report.chapter_of[last]
    assert workspace.place.can_go_back
    assert program.window.actions_by_id["back"].isEnabled()


def test_a_node_of_another_report_opens_in_that_report(program: app.Program) -> None:
    workspace = program.workspace
    last = list(workspace.library.report(SOUTH).sections)[-1]
    workspace.open(f"{SOUTH}/{last}")
    assert (workspace.place.report.id, workspace.place.section_id) == (SOUTH, last)
    assert [place.report.id for place in workspace.places] == [NORTH, SOUTH]


def test_a_node_of_no_report_is_told_and_nothing_else_opens(program: app.Program) -> None:
    workspace = program.workspace
    read = workspace.place.section_id
    workspace.open("nowhere-2016/q1")
    assert (workspace.place.report.id, workspace.place.section_id) == (NORTH, read)
    assert "nowhere-2016/q1" in program.window.status.message.text()


def test_reading_one_side_of_a_comparison_is_not_reading_the_report(program: app.Program) -> None:
    workspace = program.workspace
    read = workspace.place.section_id
    workspace.show_view("compare")
    compare = program.window.views.compare
    last = list(workspace.library.report(SOUTH).sections)[-1]
    compare.put("right", f"{SOUTH}/{last}")
    assert (compare.right.place.report.id, compare.right.place.section_id) == (SOUTH, last)
    assert (workspace.place.report.id, workspace.place.section_id) == (NORTH, read)
    assert compare.left.place is not compare.right.place
    assert compare.left.report.id == NORTH
    with pytest.raises(KeyError):
        compare.put("left", "no-such-section")
    assert compare.left.report.id == NORTH


def test_closing_places_leaves_the_last_one(program: app.Program) -> None:
    workspace = program.workspace
    north = workspace.place
    south = workspace.open_report(SOUTH)
    workspace.close_place(south)
    assert (workspace.places, workspace.place) == ([north], north)
    workspace.close_place(north)
    assert workspace.places == [north]


def test_a_filter_holds_for_its_own_report(program: app.Program) -> None:
    workspace = program.workspace
    workspace.place.set_filter("concern")
    workspace.open_report(SOUTH)
    assert workspace.place.filter == ""
    assert program.window.actions_by_id["all_findings"].isChecked()
    workspace.open_report(NORTH)
    assert program.window.actions_by_id["only_concerns"].isChecked()


def test_the_bundled_report_and_the_keyboard(qtbot: QtBot, program: app.Program) -> None:
    """Keys act on the report that is current."""
    assert paths.bundled_library().is_dir()
    program.workspace.open_report(SOUTH)
    chapters = program.workspace.place.report.chapters
    qtbot.keyClick(program.window.reading.text, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    program.window.actions_by_id["next_chapter"].trigger()
    assert program.workspace.place.chapter in chapters
