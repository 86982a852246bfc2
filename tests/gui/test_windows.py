"""Several windows of one program: they share the library, look alike, keep out of each other's places, and end together."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from peelviewer import app, application
from peelviewer.store.choices import WINDOW_GEOMETRY
from peelviewer.store.user_store import UserStore
from peelviewer.ui import language
from tests.programs import SEVERAL, Opener

NORTH, MARROW, WEST = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite3")


@pytest.fixture
def running(open_program: Opener, store: UserStore, qtbot: QtBot) -> application.Application:
    running = open_program.running(library=SEVERAL, report=NORTH, store=store)
    running.program.workspace.open_report(WEST)
    return running


def taken_out(running: application.Application, qtbot: QtBot) -> app.Program:
    running.program.window.actions_by_id["new_window"].trigger()
    program = running.programs[-1]
    qtbot.waitUntil(lambda: "quit" in program.window.actions_by_id)
    return program


def test_a_report_goes_into_a_window_of_its_own_at_its_place(running: application.Application, qtbot: QtBot) -> None:
    first = running.program.workspace
    last = list(first.place.report.sections)[-1]
    first.open(last)
    first.place.set_filter("concern")
    second = taken_out(running, qtbot)
    assert [place.report.id for place in first.places] == [NORTH]
    workspace = second.workspace
    assert (workspace.place.report.id, workspace.place.section_id, workspace.place.filter) == (WEST, last, "concern")
    assert workspace.place.can_go_back
    assert second.window.isVisible()
    assert workspace.library is first.library
    assert second.window.pos() != running.program.window.pos()
    assert second.window.size() == running.program.window.size()


def test_a_window_out_of_one_that_fills_the_screen_has_all_of_it_on_the_screen(running: application.Application, qtbot: QtBot) -> None:
    first = running.program.window
    screen = first.screen().availableGeometry()
    first.setGeometry(screen)
    for _ in range(2):
        second = taken_out(running, qtbot).window
        assert screen.contains(second.geometry())
        assert second.pos() != first.pos()


def test_the_only_report_of_a_window_stays_in_it(running: application.Application, qtbot: QtBot) -> None:
    running.program.workspace.close_place(running.program.workspace.place)
    second = taken_out(running, qtbot)
    assert running.program.workspace.place.report.id == second.workspace.place.report.id == NORTH
    assert running.program.workspace.place is not second.workspace.place


def test_windows_look_alike(running: application.Application, qtbot: QtBot) -> None:
    second = taken_out(running, qtbot)
    second.window.actions_by_id["theme_dark"].trigger()
    second.window.actions_by_id["zoom_in"].trigger()
    look = running.program.workspace.appearance
    assert (look.theme.name, look.zoom) == ("dark", 1.1)
    assert running.program.window.actions_by_id["theme_dark"].isChecked()
    third = taken_out(running, qtbot)
    assert (third.workspace.appearance.theme.name, third.workspace.appearance.zoom) == ("dark", 1.1)


def test_a_window_is_closed_and_the_others_go_on(running: application.Application, qtbot: QtBot) -> None:
    second = taken_out(running, qtbot)
    qtbot.keyClick(second.window.reading.text, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert [program.window.isVisible() for program in running.programs] == [True]
    assert not running.program.window.actions_by_id["close_tab"].isEnabled()
    with qtbot.waitSignal(running.program.searching.found):
        running.program.searching.ask("haven")
    running.program.window.actions_by_id["theme_dark"].trigger()
    assert running.program.workspace.appearance.theme.name == "dark"


def test_a_window_that_showed_the_library_leaves_nothing_and_hears_nothing(running: application.Application, qtbot: QtBot) -> None:
    second = taken_out(running, qtbot)
    second.workspace.show_view("library")
    left = weakref.ref(second.window.views.library)
    second.window.close()
    del second

    def gone() -> bool:
        gc.unfreeze()  # closing a window freezes what there is
        gc.collect()
        return left() is None

    qtbot.waitUntil(gone)
    running.program.checking.found.emit(())  # a view that is gone must not list what was found
    running.program.checking.away.emit(())


def test_the_first_window_may_be_closed_first(running: application.Application, qtbot: QtBot) -> None:
    first, second = running.program, taken_out(running, qtbot)
    first.window.close()
    assert running.programs == [second]
    with qtbot.waitSignal(second.searching.found):
        qtbot.keyClicks(second.window.toolbar.field, "haven")
    second.window.actions_by_id["zoom_in"].trigger()
    assert second.workspace.appearance.zoom == 1.1


def test_places_and_sizes_of_windows_are_their_own(running: application.Application, store: UserStore, qtbot: QtBot) -> None:
    second = taken_out(running, qtbot)
    second.window.resize(900, 600)
    running.program.window.save()
    kept = WINDOW_GEOMETRY.of(store.settings)
    west = list(second.workspace.place.report.sections)[-1]
    second.workspace.open(west)
    second.window.save()
    running.program.window.save()
    assert WINDOW_GEOMETRY.of(store.settings) == kept
    position = store.positions.get(WEST)
    assert position is not None
    assert position.section == west


def test_quit_closes_all_and_all_are_opened_again(
    running: application.Application, store: UserStore, open_program: Opener, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(store.sessions.get("")))
    second = taken_out(running, qtbot)
    second.window.move(QPoint(200, 120))
    second.window.resize(1000, 640)
    running.quit()
    assert not any(program.window.isVisible() for program in (running.programs))
    running.dispose()
    again = open_program.running(library=SEVERAL, store=store)
    qtbot.waitUntil(lambda: again._sessions.is_settled)
    assert [[place.report.id for place in program.workspace.places] for program in again.programs] in ([[NORTH], [WEST]], [[WEST], [NORTH]])
    assert (1000, 640) in {(program.window.width(), program.window.height()) for program in again.programs}


@pytest.mark.usefixtures("english")
def test_another_language_keeps_all_windows_and_tabs(running: application.Application, qtbot: QtBot) -> None:
    taken_out(running, qtbot)
    running.program.workspace.open_report(MARROW)
    old = list(running.programs)
    running.speak("cy")
    assert not set(old) & set(running.programs)
    assert [[place.report.id for place in program.workspace.places] for program in running.programs] == [[NORTH, MARROW], [WEST]]
    assert running.program.workspace.place.report.id == MARROW
    for program in running.programs:
        window = program.window
        qtbot.waitUntil(lambda window=window: "quit" in window.actions_by_id)  # type: ignore[misc]
        assert program.window.actions_by_id["quit"].text() == "&Gadael"


@pytest.fixture
def english() -> object:
    yield
    language.speak("en")


def test_a_search_in_one_window_opens_no_list_in_another(running: application.Application, qtbot: QtBot) -> None:
    second = taken_out(running, qtbot)
    second.window.toolbar.field.setText("haven")
    running.program.window.activateWindow()
    with qtbot.waitSignal(running.program.searching.found):
        qtbot.keyClicks(running.program.window.toolbar.field, "haven")
    assert running.program.window.hits.isVisible()
    assert not second.window.hits.isVisible()
