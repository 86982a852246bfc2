"""Forces followed through every part of the Grades view, found by typing, and forces that only reports name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.figures.grades.shown import MOST_FOLLOWED
from peelviewer.store.choices import FORCES_FOLLOWED
from peelviewer.store.user_store import UserStore
from peelviewer.views.grades.grades import GradesView
from peelviewer.views.grades.table_cells import MARKED
from tests.programs import SEVERAL, Opener

INVESTIGATING = Measure("peel", "investigating-crime")


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    program = open_program(view="grades", size=(1280, 800))
    program.window.activateWindow()
    return program


@pytest.fixture
def view(program: app.Program) -> GradesView:
    return program.window.views.grades


def followed(view: GradesView) -> tuple[str, ...]:
    return view.following.followed.forces


def test_the_reports_own_force_is_followed_at_first_and_stays(program: app.Program, view: GradesView) -> None:
    assert followed(view) == ("norfolk",)
    view.following.toggle("norfolk")
    assert followed(view) == ("norfolk",)
    assert "always followed" in program.window.status.message.text()


def test_a_name_that_is_typed_leads_to_its_force_and_space_follows_it(view: GradesView, qtbot: QtBot) -> None:
    view.table.setFocus()
    qtbot.keyClick(view.table, "k")
    assert view.finder.hasFocus()
    qtbot.keyClicks(view.finder, "ent")
    qtbot.keyClick(view.finder, Qt.Key.Key_Return)
    assert view.table.hasFocus()
    assert view.table.chosen() == ("kent", 2016)
    assert view.finder.text() == ""
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert followed(view) == ("norfolk", "kent")
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert followed(view) == ("norfolk",)


@pytest.mark.parametrize(
    ("words", "first"), [("me", "merseyside"), ("GMP", "greater-manchester"), ("thames", "thames-valley"), ("sex", "essex")]
)
def test_names_that_begin_so_come_first(view: GradesView, words: str, first: str) -> None:
    assert view.finder.matches(words)[0].id == first


def test_shift_return_follows_what_is_found_and_a_wrong_name_is_told(program: app.Program, view: GradesView, qtbot: QtBot) -> None:
    view.finder.setFocus()
    qtbot.keyClicks(view.finder, "durham")
    qtbot.keyClick(view.finder, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert followed(view) == ("norfolk", "durham")
    view.finder.setFocus()
    qtbot.keyClicks(view.finder, "atlantis")
    qtbot.keyClick(view.finder, Qt.Key.Key_Return)
    assert program.window.status.message.text() == "No force is called “atlantis”"
    qtbot.keyClick(view.finder, Qt.Key.Key_Escape)
    qtbot.keyClick(view.finder, Qt.Key.Key_Escape)
    assert view.table.hasFocus()


def test_a_force_hidden_by_a_filter_is_shown_when_it_is_looked_for(view: GradesView) -> None:
    view.choices.choose_region("Wales")
    view.find_force("kent")
    assert view.table.chosen() == ("kent", 2016)
    assert len(view.table.rows()) == 43


def test_find_in_the_menu_goes_to_the_field(program: app.Program, view: GradesView) -> None:
    program.window.actions_by_id["find"].trigger()
    assert program.workspace.view == "grades"
    assert view.finder.hasFocus()


def test_a_click_on_a_rows_mark_and_ctrl_on_the_map_follow(view: GradesView, qtbot: QtBot, program: app.Program) -> None:
    item = view.table.currentItem()
    assert item is not None
    below = view.table.itemBelow(item)
    assert below is not None
    place = QPoint(MARKED // 2, view.table.visualItemRect(below).center().y())
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    durham = program.workspace.library.force_by_id["durham"]
    tile = view.map.box(durham).center().toPoint()
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, tile)
    assert followed(view) == ("norfolk", "suffolk", "durham")
    assert view.force == "norfolk"


def test_clicks_down_the_names_follow_each_force_where_a_line_of_chips_comes_between(view: GradesView, qtbot: QtBot) -> None:
    """The mouse goes on by a row's height; a table that moved down by as much would have the force before left out again."""
    rows = [item for force in ("bedfordshire", "cambridgeshire", "essex", "hertfordshire") for item in _items(view, force)]
    heights = [view.table.viewport().mapTo(view, view.table.visualItemRect(item).center()).y() for item in rows]
    for height in heights:
        place = view.table.viewport().mapFrom(view, QPoint(0, height)).y()
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(MARKED // 2, place))
    assert followed(view) == ("norfolk", "bedfordshire", "cambridgeshire", "essex", "hertfordshire")


def _items(view: GradesView, force: str) -> list[QTreeWidgetItem]:
    name = view.grades.forces[[each.id for each in view.grades.forces].index(force)].short_name
    return view.table.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)


def test_the_slide_of_several_forces_has_those_that_are_followed_alone(view: GradesView) -> None:
    view.following.toggle("kent")
    view.choose("durham", 2016)
    (slide,) = view.slides()
    assert slide.title == "Effectiveness: Norfolk, Kent"


def test_eight_are_the_most_and_a_chip_leaves_one_out(program: app.Program, view: GradesView) -> None:
    for force in ("kent", "durham", "essex", "surrey", "sussex", "dorset", "gwent", "cumbria"):
        view.following.toggle(force)
    assert len(followed(view)) == MOST_FOLLOWED
    assert "cumbria" not in followed(view)
    assert program.window.status.message.text() == "Eight forces are followed: leave one out first"
    cross = next(button for button in view.following.findChildren(QToolButton) if button.accessibleName() == "No longer follow Durham")
    cross.click()
    assert followed(view) == ("norfolk", "kent", "essex", "surrey", "sussex", "dorset", "gwent")
    assert view.following.followed.number("essex") == 3


def test_histories_stand_under_each_other_and_the_chosen_force_with_them(view: GradesView) -> None:
    view.following.toggle("kent")
    view.choose("durham", 2016)
    assert view.history.forces == ("durham", "norfolk", "kent")
    assert [row.name for row in view.history.blocks[0].rows] == ["Effectiveness", "Durham", "Norfolk", "Kent"]
    view.beside.measures.buttons()[1].click()
    assert len(view.history.blocks) == 2
    assert "Kent: 2014" in view.history.accessibleName()


def test_marks_are_drawn_in_every_part(view: GradesView) -> None:
    before = [part.grab().toImage() for part in (view.table, view.map, view.history, view.wheel)]
    view.following.toggle("suffolk")
    after = [part.grab().toImage() for part in (view.table, view.map, view.history, view.wheel)]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_cycles_on_five_grades_stand_beside_those_on_four_behind_a_line(view: GradesView) -> None:
    view.choices.choose_measure(INVESTIGATING)
    assert view.table.columns[3] == (2018, Measure("effectiveness", "q2"))
    assert view.table.columns[4] == (2021, INVESTIGATING)
    assert view.no_change.text().startswith("The heavy line divides cycles of four grades from those of five")
    view.choose("norfolk", 2016)
    assert view.beside.heading.text() == "Effectiveness, investigating crime, 2016"
    view.choices.choose_measure(Measure("effectiveness"))
    assert not view.no_change.isVisible()


def test_a_force_that_only_a_report_names_has_row_tile_and_sector(open_program: Opener) -> None:
    program = open_program(library=SEVERAL, report="northshire-2014-effectiveness", view="grades", size=(1280, 800))
    view = program.window.views.grades
    named = {report.force for report in program.workspace.library.entries}
    assert named <= set(view.table.rows())
    assert set(view.table.rows()) == {force.id for force in view.wheel.shown().forces}
    boxes = [view.map.box(force) for force in view.grades.forces]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert all(view.map.rect().contains(box.toRect()) for box in boxes)
    assert view.table.chosen() is not None
    assert view.table.chosen()[0] == program.workspace.place.report.force  # type: ignore[index]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_names_of_forces_that_are_followed_have_room(open_program: Opener, size: tuple[int, int]) -> None:
    view = open_program(view="grades", size=size).window.views.grades
    for force in ("avon-and-somerset", "greater-manchester", "devon-and-cornwall"):
        view.following.toggle(force)
    view.choose("avon-and-somerset", 2016)
    area = view.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


def test_forces_that_are_followed_are_there_at_the_next_start(open_program: Opener, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    view = open_program(view="grades", store=store).window.views.grades
    view.following.toggle("kent")
    view.following.toggle("durham")
    assert FORCES_FOLLOWED.of(store.settings) == ["norfolk", "kent", "durham"]
    FORCES_FOLLOWED.keep(store.settings, ["durham", "no-such-force", "durham", "kent"])
    again = open_program(view="grades", store=store).window.views.grades
    assert followed(again) == ("norfolk", "durham", "kent")


def test_the_force_of_the_report_that_was_read_before_stays_among_those_chosen(program: app.Program, view: GradesView) -> None:
    program.workspace.open_report("suffolk-2016-effectiveness")
    assert followed(view) == ("suffolk",)
    program.workspace.open_report("norfolk-2016-effectiveness")
    assert followed(view) == ("norfolk",)
    view.following.toggle("kent")
    program.workspace.open_report("suffolk-2016-effectiveness")
    assert followed(view) == ("suffolk", "norfolk", "kent")
    view.following.toggle("norfolk")
    view.following.toggle("kent")
    program.workspace.open_report("norfolk-2016-effectiveness")
    assert followed(view) == ("norfolk",)
