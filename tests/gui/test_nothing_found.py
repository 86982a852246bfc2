"""What is shown where nothing is found, and the way back from there: contents, numbers and grades."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.qtmodels.report_tree import TITLE
from peelviewer.views.grades.grades import GradesView
from peelviewer.views.numbers.numbers import Numbers
from peelviewer.views.reading.contents import Contents


@pytest.fixture
def contents(program: app.Program) -> Contents:
    program.window.contents.filter.setFocus()
    return program.window.contents


@pytest.fixture
def numbers(program: app.Program) -> Numbers:
    program.workspace.show_view("numbers")
    return program.window.views.numbers


@pytest.fixture
def grades(program: app.Program) -> GradesView:
    program.workspace.show_view("grades")
    return program.window.views.grades


def chosen(contents: Contents) -> str:
    return str(contents.tree.currentIndex().data())


def in_sight(contents: Contents) -> bool:
    tree = contents.tree
    index = tree.currentIndex()
    return tree.selectionModel().isSelected(index) and tree.viewport().rect().contains(tree.visualRect(index))


def test_contents_say_that_nothing_is_found(contents: Contents, qtbot: QtBot) -> None:
    qtbot.keyClicks(contents.filter, "zzzz")
    assert contents.nothing.isVisible()
    assert contents.nothing.words.text() == "No heading with “zzzz”."
    assert not contents.tree.isVisible()
    contents.filter.clear()
    assert not contents.nothing.isVisible()
    assert contents.tree.isVisible()


def test_escape_clears_the_field_and_then_leads_to_the_text(contents: Contents, program: app.Program, qtbot: QtBot) -> None:
    qtbot.keyClicks(contents.filter, "zzzz")
    qtbot.keyClick(contents.filter, Qt.Key.Key_Escape)
    assert contents.filter.text() == ""
    assert contents.filter.hasFocus()
    qtbot.keyClick(contents.filter, Qt.Key.Key_Escape)
    assert program.window.reading.text.hasFocus()


def test_place_being_read_is_chosen_again_when_the_field_is_cleared(contents: Contents, program: app.Program, qtbot: QtBot) -> None:
    before, folded = chosen(contents), rows(contents)
    for words in ("zzzz", "offend"):
        qtbot.keyClicks(contents.filter, words)
        qtbot.keyClick(contents.filter, Qt.Key.Key_Escape)
        assert chosen(contents) == before
        assert in_sight(contents)
        assert rows(contents) == folded
    qtbot.keyClicks(contents.filter, "offend")
    program.workspace.open("q4")
    qtbot.keyClick(contents.filter, Qt.Key.Key_Escape)
    assert chosen(contents) == "Serious and organised crime"
    assert in_sight(contents)


def rows(contents: Contents) -> list[str]:
    """Return the rows that are unfolded, from the top down."""
    found, index = [], contents.tree.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = contents.tree.indexBelow(index)
    return found


def test_down_goes_to_the_first_hit_and_enter_opens_it(contents: Contents, program: app.Program, qtbot: QtBot) -> None:
    qtbot.keyClicks(contents.filter, "offend")
    qtbot.keyClick(contents.filter, Qt.Key.Key_Down)
    assert contents.tree.hasFocus()
    title = contents.tree.currentIndex().data(TITLE)
    assert "offend" in title.casefold()
    assert in_sight(contents)
    qtbot.keyClick(contents.tree, Qt.Key.Key_Return)
    place = program.workspace.place.section_id
    assert program.workspace.place.section.title.casefold() == title.replace("’", "'").casefold()
    program.workspace.open("q4")
    contents.filter.setFocus()
    qtbot.keyClick(contents.filter, Qt.Key.Key_Return)
    assert program.workspace.place.section_id == place


def test_enter_and_down_do_nothing_where_nothing_is_found(contents: Contents, program: app.Program, qtbot: QtBot) -> None:
    before = program.workspace.place.section_id
    qtbot.keyClicks(contents.filter, "zzzz")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(contents.filter, key)
        assert contents.filter.hasFocus()
        assert program.workspace.place.section_id == before


def test_escape_in_the_tree_of_hits_shows_all_again(contents: Contents, program: app.Program, qtbot: QtBot) -> None:
    before = rows(contents)
    qtbot.keyClicks(contents.filter, "offend")
    qtbot.keyClick(contents.filter, Qt.Key.Key_Down)
    qtbot.keyClick(contents.tree, Qt.Key.Key_Escape)
    assert rows(contents) == before
    qtbot.keyClick(contents.tree, Qt.Key.Key_Escape)
    assert program.window.reading.text.hasFocus()


def test_contents_beside_compared_texts_lead_back_to_them(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.show_view("compare")
    view = program.window.views.compare
    view.tree.click()
    assert isinstance(view.contents, Contents)
    view.contents.filter.setFocus()
    qtbot.keyClick(view.contents.filter, Qt.Key.Key_Escape)
    assert view.left.text.hasFocus() or view.right.text.hasFocus()


def test_numbers_say_that_nothing_is_found_and_show_all_again(program: app.Program, numbers: Numbers, qtbot: QtBot) -> None:
    status = program.window.status.place
    assert "12 indicators, 12 with a caveat" in status.text()
    numbers.choose_topic("Crime outcomes")
    assert "3 of 12 indicators, 3 with a caveat" in status.text()
    qtbot.keyClicks(numbers.field, "zzzz")
    assert numbers.nothing.isVisible()
    assert not numbers.pages.isVisible()
    assert numbers.nothing.words.text() == "No indicator with “zzzz” in Crime outcomes."
    assert "0 of 12 indicators" in status.text()
    qtbot.mouseClick(numbers.nothing.back, Qt.MouseButton.LeftButton)
    assert len(numbers.subjects()) == 12
    assert numbers.pages.isVisible()
    assert numbers.grid.tiles[0].hasFocus()
    assert numbers.topic.text() == "All topics"
    assert "12 indicators, 12 with a caveat" in status.text()


def test_keys_of_the_field_of_numbers(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.field.setFocus()
    qtbot.keyClicks(numbers.field, "zzzz")
    assert numbers.nothing.words.text() == "No indicator with “zzzz”."
    qtbot.keyClick(numbers.field, Qt.Key.Key_Escape)
    assert numbers.field.text() == ""
    assert numbers.field.hasFocus()
    qtbot.keyClicks(numbers.field, "suspect")
    qtbot.keyClick(numbers.field, Qt.Key.Key_Down)
    first = next(tile for tile in numbers.grid.tiles if tile.figure.id == numbers.subjects()[0])
    assert first.hasFocus()
    numbers.field.setFocus()
    qtbot.keyClick(numbers.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: numbers.subjects()[0] in numbers.detail.cards)
    numbers.detail.hide()
    numbers.field.clear()
    qtbot.keyClick(numbers.field, Qt.Key.Key_Escape)
    assert numbers.grid.tiles[0].hasFocus()


def test_grades_say_what_no_force_has_and_show_all_again(program: app.Program, grades: GradesView, qtbot: QtBot) -> None:
    status = program.window.status.place
    assert "43 forces shown" in status.text()
    grades.choices.choose_grade("Inadequate")
    assert "1 force shown" in status.text()
    grades.choices.choose_region("West Midlands")
    assert "0 forces shown" in status.text()
    assert grades.nothing.isVisible()
    assert not grades.pages.isVisible()
    assert grades.nothing.words.text() == "No force to show for Effectiveness, 2016: West Midlands, Inadequate."
    qtbot.mouseClick(grades.nothing.back, Qt.MouseButton.LeftButton)
    assert len(grades.table.rows()) == 43
    assert grades.pages.isVisible()
    assert grades.table.hasFocus()
    assert (grades.choices.region.text(), grades.choices.grade.text()) == ("All regions", "All grades")
    assert "43 forces shown" in status.text()


def test_another_year_and_the_wheel_lead_out_of_no_grades_too(program: app.Program, grades: GradesView, qtbot: QtBot) -> None:
    grades.choices.choose_grade("Not held")
    assert grades.nothing.isVisible()
    grades.choose_year(2017)
    assert not grades.nothing.isVisible()
    assert "1 force shown" in program.window.status.place.text()
    grades.choose_year(2016)
    assert grades.nothing.isVisible()
    qtbot.mouseClick(grades.kind.buttons()[1], Qt.MouseButton.LeftButton)
    assert grades.wheel.isVisible()
    assert not grades.nothing.isVisible()
    qtbot.mouseClick(grades.kind.buttons()[0], Qt.MouseButton.LeftButton)
    assert grades.nothing.isVisible()


def test_keyboard_of_the_pane_goes_to_the_way_back(grades: GradesView, qtbot: QtBot) -> None:
    grades.table.setFocus()
    grades.choices.choose_grade("Not held")
    assert grades.nothing.back.hasFocus()
    qtbot.keyClick(grades.nothing.back, Qt.Key.Key_Space)
    assert len(grades.table.rows()) == 43
    assert grades.table.hasFocus()
