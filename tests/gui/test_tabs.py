"""Reports stand in tabs from the second one on: turned to, closed, opened again, moved and taken out by keys, pointer and menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.model.library import Library
from peelviewer.model.pillars import pillar_name
from peelviewer.store.user_store import UserStore
from peelviewer.ui.look.theme import face
from peelviewer.window.commands.tabs import TabsMenu
from peelviewer.window.sessions.report_tabs import AROUND, GAP, ReportTabs
from tests.programs import SEVERAL, Opener

NORTH, WEST = "northshire-2014-effectiveness", "west-haven-2021-peel"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, report=NORTH, size=(1280, 800))


@pytest.fixture
def three(program: app.Program) -> list[str]:
    """The reports in the order of their tabs, the last one current."""
    for entry in program.workspace.library.entries:
        program.workspace.open_report(entry.id)
        program.workspace.move_place(program.workspace.place, len(program.workspace.places) - 1)
    return order(program)


def order(program: app.Program) -> list[str]:
    return [place.report.id for place in program.workspace.places]


def tabs(program: app.Program) -> ReportTabs:
    strip = program.window.tab_strip
    assert strip is not None
    return strip.tabs


def key(qtbot: QtBot, program: app.Program, pressed: Qt.Key, with_: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(program.window.reading.text, pressed, with_)


def test_one_report_has_no_tabs_and_its_name_in_the_toolbar(program: app.Program) -> None:
    assert program.window.tab_strip is None
    assert program.window.toolbar.name.isVisible()
    assert not program.window.actions_by_id["close_tab"].isEnabled()
    assert not program.window.actions_by_id["next_tab"].isEnabled()


def test_two_reports_have_tabs_that_name_them(program: app.Program) -> None:
    other = next(entry.id for entry in program.workspace.library.entries if entry.id != NORTH)
    program.workspace.open_report(other)
    names = [program.workspace.library.name_of(place.report) for place in program.workspace.places]
    assert tabs(program).isVisible()
    assert [tabs(program).tabText(index).startswith(name) for index, name in enumerate(names)] == [True, True]
    assert program.workspace.places[1].report.title in tabs(program).tabToolTip(1)
    assert tabs(program).currentIndex() == 1
    assert not program.window.toolbar.name.isVisible()
    program.workspace.close_place(program.workspace.place)
    assert not tabs(program).isVisible()
    assert program.window.toolbar.name.isVisible()


def test_a_tab_says_its_pillar_once(open_program: Opener) -> None:
    program = open_program(report="norfolk-2016-effectiveness", size=(1280, 800))
    for report in ("norfolk-2016-legitimacy", "kent-2016-effectiveness"):
        program.workspace.open_report(report)
    shown = tabs(program)
    assert [shown.tabText(index) for index in range(3)] == [
        "Norfolk 2016, effectiveness",
        "Norfolk 2016, legitimacy",
        "Kent 2016 Effectiveness",
    ]
    assert [shown.accessibleTabName(index) for index in (0, 2)] == ["Norfolk 2016, effectiveness", "Kent 2016, Effectiveness"]


def test_many_tabs_in_a_narrow_window_leave_force_and_year_whole(open_program: Opener) -> None:
    program = open_program(report="norfolk-2016-effectiveness", size=(1024, 700))
    for report in ("norfolk-2016-legitimacy", "avon-and-somerset-2016-effectiveness", "norfolk-2015-efficiency", "norfolk-2018-legitimacy",
                   "devon-and-cornwall-2016-effectiveness", "greater-manchester-2016-effectiveness"):  # fmt: skip
        program.workspace.open_report(report)
    shown, strong = tabs(program), QFontMetrics(face(13, weight=600))
    for index, place in enumerate(program.workspace.places):
        words = program.workspace.library.inspection_of(place.report)
        assert shown.tabRect(index).width() >= strong.horizontalAdvance(words) + AROUND - GAP


def test_a_reader_without_sight_hears_the_tabs(program: app.Program, three: list[str]) -> None:
    assert tabs(program).accessibleName() == "Open reports"
    library = program.workspace.library
    reports = [place.report for place in program.workspace.places]
    names = [f"{library.name_of(report)}, {pillar_name(report.pillar)}" for report in reports]
    assert [tabs(program).accessibleTabName(index) for index in range(3)] == names


def test_keys_turn_to_reports(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    def current() -> int:
        return three.index(program.workspace.place.report.id)

    steps: list[tuple[Callable[[], None], int]] = [
        (lambda: key(qtbot, program, Qt.Key.Key_Tab), 0),
        (lambda: key(qtbot, program, Qt.Key.Key_Tab), 1),
        (lambda: key(qtbot, program, Qt.Key.Key_Backtab, CTRL | SHIFT), 0),
        (lambda: key(qtbot, program, Qt.Key.Key_9), 2),
        (lambda: key(qtbot, program, Qt.Key.Key_2), 1),
        (lambda: key(qtbot, program, Qt.Key.Key_1), 0),
        (lambda: key(qtbot, program, Qt.Key.Key_7), 0),
    ]
    for press, index in steps:
        press()
        assert current() == index
        assert tabs(program).currentIndex() == index


def test_a_closed_report_is_opened_again_where_it_stood_and_as_it_was(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    workspace = program.workspace
    key(qtbot, program, Qt.Key.Key_2)
    last = list(workspace.place.report.sections)[-1]
    workspace.open(last)
    workspace.place.set_filter("concern")
    key(qtbot, program, Qt.Key.Key_W)
    assert order(program) == [three[0], three[2]]
    assert workspace.place.report.id == three[2]
    key(qtbot, program, Qt.Key.Key_T, CTRL | SHIFT)
    assert order(program) == three
    assert (workspace.place.report.id, workspace.place.section_id, workspace.place.filter) == (three[1], last, "concern")
    assert workspace.place.can_go_back
    assert not program.window.actions_by_id["reopen_tab"].isEnabled()


def test_the_last_report_of_the_only_window_stays(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    for _ in range(5):
        key(qtbot, program, Qt.Key.Key_W)
    assert len(order(program)) == 1
    assert program.window.isVisible()


def press(bar: ReportTabs, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    where = QPointF(place)
    QApplication.sendEvent(bar, QMouseEvent(kind, where, bar.mapToGlobal(where), button, held, Qt.KeyboardModifier.NoModifier))


def drag(bar: ReportTabs, start: QPoint, *way: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    press(bar, QEvent.Type.MouseButtonPress, start, left, left)
    for place in way:
        press(bar, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, left)
    press(bar, QEvent.Type.MouseButtonRelease, way[-1], left, Qt.MouseButton.NoButton)


def test_a_tab_is_closed_by_its_cross_and_by_the_middle_button(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    bar = tabs(program)
    qtbot.mouseMove(bar, bar.tabRect(0).center())
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar._cross(0).center())
    assert order(program) == three[1:]
    qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert order(program) == three[2:]


def test_a_click_beside_the_cross_turns_to_the_report(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    bar = tabs(program)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert (order(program), program.workspace.place.report.id) == (three, three[0])


def test_tabs_are_dragged_to_another_place(program: app.Program, three: list[str]) -> None:
    bar = tabs(program)
    drag(bar, bar.tabRect(0).center(), bar.tabRect(1).center() + QPoint(4, 0), bar.tabRect(2).center() + QPoint(4, 0))
    assert order(program) == [three[1], three[2], three[0]]
    assert program.workspace.place.report.id == three[0]
    assert bar.currentIndex() == 2


def test_a_tab_dragged_out_asks_for_a_window_at_its_place(program: app.Program, three: list[str], qtbot: QtBot) -> None:
    bar, place = tabs(program), program.workspace.places[1]
    state = place.state()
    with qtbot.waitSignal(program.window.window_wanted) as wanted:
        drag(bar, bar.tabRect(1).center(), bar.tabRect(1).center() + QPoint(0, 20), bar.tabRect(1).center() + QPoint(0, 120))
    assert wanted.args == [state]
    assert order(program) == [three[0], three[2]]


def test_a_tab_dragged_out_and_back_stays(program: app.Program, three: list[str], qtbot: QtBot) -> None:
    bar = tabs(program)
    middle = bar.tabRect(1).center()
    with qtbot.assertNotEmitted(program.window.window_wanted):
        drag(bar, middle, middle + QPoint(0, 120), middle)
    assert order(program) == three


def test_the_menu_of_a_tab(program: app.Program, three: list[str], qtbot: QtBot) -> None:
    place = program.workspace.places[0]
    menu = program.window.menu(TabsMenu).popup(place, QPoint(0, 0))
    entries = {action.text(): action for action in menu.actions()}
    entries["Copy link to this place"].trigger()
    link = QGuiApplication.clipboard().text()
    entries["Close the others"].trigger()
    menu.close()
    assert order(program) == [three[0]]
    program.workspace.reopen_place()
    program.workspace.open(link)
    assert (program.workspace.place, place.here) == (place, link.partition("/")[2])


def test_all_reports_are_in_a_menu(program: app.Program, three: list[str]) -> None:
    strip = program.window.tab_strip
    assert strip is not None
    menu = strip.all.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    menu.actions()[0].trigger()
    assert program.workspace.place.report.id == three[0]
    assert strip.all.text() == "3 open"


def test_many_tabs_make_no_window_wider_and_are_scrolled_by_the_wheel(open_program: Opener, program: app.Program, three: list[str]) -> None:
    window, bar = program.window, tabs(program)
    window.resize(window.minimumSizeHint().width(), 600)
    least = window.minimumSizeHint().width()
    bar.show_names(bar._names * 5)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == least
    assert len(bar._arrows()) == 2
    current, first = bar.currentIndex(), bar.tabRect(0).x()
    where = QPointF(bar.rect().center())
    for turned in (-120, -120, 120):
        wheel = QWheelEvent(where, bar.mapToGlobal(where), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(bar, wheel)
    assert bar.currentIndex() == current
    assert bar.tabRect(0).x() != first


def test_the_keyboard_walks_and_closes_tabs(qtbot: QtBot, program: app.Program, three: list[str]) -> None:
    bar = tabs(program)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert program.workspace.place.report.id == three[1]
    qtbot.keyClick(bar, Qt.Key.Key_Delete)
    assert order(program) == [three[0], three[2]]


def test_a_place_is_come_back_to_as_it_was_scrolled_with_its_notes(program: app.Program) -> None:
    workspace, text = program.workspace, program.window.reading.text
    program.window.resize(1280, 500)
    north = workspace.place
    workspace.open(next(section.id for section in north.report.chapters if len(list(section.findings())) > 2))
    number = next(iter(north.report.note_by_number), 0)
    text.toggle_note(number)
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    before = (bar.value(), text.open_notes(), text.toPlainText(), north.here)
    workspace.open_report(WEST)
    workspace.show_place(north)
    assert (bar.value(), text.open_notes(), text.toPlainText(), north.here) == before


def test_a_place_left_at_once_for_another_report_is_kept(open_program: Opener) -> None:
    store = UserStore(None)
    program = open_program(library=SEVERAL, report=NORTH, store=store)
    workspace = program.workspace
    chapter = workspace.place.report.chapters[-1]
    workspace.open(chapter.id)
    workspace.open_report(WEST)  # before anything has been kept
    kept = store.positions.get(NORTH)
    assert kept is not None
    assert kept.section == chapter.id
    paragraph = next(finding for chapter in workspace.place.report.chapters for finding in chapter.findings() if finding.number)
    workspace.open(paragraph.number)
    workspace.open_report(NORTH)
    there = store.positions.get(WEST)
    assert there is not None
    assert there.paragraph == paragraph.number
    program.window.keeping.save_place()
    assert store.positions.last_report() == NORTH


def test_documents_of_tabs_left_long_ago_are_let_go(program: app.Program, three: list[str]) -> None:
    """Those of the last few are the same when they are come back to; theme and zoom have all built anew."""
    workspace, text = program.workspace, program.window.reading.text
    shown = {}
    for place in workspace.places:
        workspace.show_place(place)
        shown[place.report.id] = text.chapter
    for place in workspace.places:
        workspace.show_place(place)
        assert text.chapter is shown[place.report.id]
    workspace.appearance.set_zoom(1.2)
    for place in workspace.places:
        workspace.show_place(place)
        assert text.chapter is not shown[place.report.id]
        assert text.chapter is not None
        assert text.chapter.report is place.report


@pytest.mark.parametrize("command", ["theme_dark", "zoom_in", "show_numbers", "only_concerns"])
def test_what_changes_in_one_tab_leaves_all_open(program: app.Program, three: list[str], command: str) -> None:
    program.window.actions_by_id[command].trigger()
    assert order(program) == three
    for place in program.workspace.places:
        program.workspace.show_place(place)
        assert program.window.reading.text.chapter is not None
        assert program.window.reading.text.chapter.report is place.report


def test_full_screen_leaves_the_text_alone(program: app.Program, three: list[str]) -> None:
    program.window.actions_by_id["full_screen"].trigger()
    assert not tabs(program).isVisible()
    program.workspace.close_place(program.workspace.place)
    assert not tabs(program).isVisible()
    program.window.actions_by_id["full_screen"].trigger()
    assert tabs(program).isVisible()


def test_a_report_that_is_gone_is_not_opened_again(program: app.Program, three: list[str]) -> None:
    workspace = program.workspace
    workspace.close_place(workspace.place)
    workspace.library = Library(tuple(report for report in workspace.library.reports if report.id != three[2]))
    workspace.reopen_place()
    assert order(program) == three[:2]
    assert "no longer in the library" in program.window.status.message.text()
