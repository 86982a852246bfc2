"""What is open is open again after the program has ended in any way, and is kept under names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import application
from peelviewer.model.open_places import PlaceState
from peelviewer.store.choices import ADDED_FOLDERS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.sessions_sheet import SessionsSheet
from peelviewer.ui.widgets.notice_bar import NoticeBar
from peelviewer.window.commands.sessions import SessionsMenu
from tests.programs import SEVERAL, Opener

NORTH, MARROW, WEST = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite3")


def started(open_program: Opener, store: UserStore, qtbot: QtBot, **options: object) -> application.Application:
    """Start the program and wait until what was open last is open again."""
    running = open_program.running(store=store, **{"library": SEVERAL, **options})  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: running._sessions.is_settled)
    return running


def order(running: application.Application) -> list[str]:
    return [place.report.id for place in running.program.workspace.places]


def kept(store: UserStore) -> list[str]:
    windows = store.sessions.get("")
    return [place.report for place in windows[0].places] if windows else []


@pytest.fixture
def running(open_program: Opener, store: UserStore, qtbot: QtBot) -> application.Application:
    running = started(open_program, store, qtbot, report=NORTH)
    for report in (WEST, MARROW):
        running.program.workspace.open_report(report)
    return running


def test_tabs_places_filters_history_view_and_comparison_are_there_again(
    running: application.Application, store: UserStore, open_program: Opener, qtbot: QtBot
) -> None:
    workspace = running.program.workspace
    last = list(workspace.place.report.sections)[-1]
    workspace.open(last)
    workspace.place.set_filter("concern")
    workspace.show_view("compare")
    running.program.window.views.compare.show_pair(
        *(f"{report}/{next(iter(workspace.library.report(report).sections))}" for report in (NORTH, WEST))
    )
    compared = running.program.window.views.compare.shown()
    before = order(running)
    running.program.window.close()
    running.dispose()
    again = started(open_program, store, qtbot)
    workspace = again.program.workspace
    assert order(again) == before
    assert (workspace.place.report.id, workspace.place.section_id, workspace.place.filter, workspace.view) == (
        MARROW,
        last,
        "concern",
        "compare",
    )
    assert workspace.place.can_go_back
    assert again.program.window.views.compare.shown() == compared


def test_what_is_opened_is_kept_within_a_second(running: application.Application, store: UserStore, qtbot: QtBot) -> None:
    other = UserStore(store.file)
    qtbot.waitUntil(lambda: set(kept(other)) == {NORTH, WEST, MARROW}, timeout=20_000)
    running.program.workspace.close_place(running.program.workspace.place)
    qtbot.waitUntil(lambda: set(kept(other)) == {NORTH, WEST}, timeout=20_000)
    other.close()


def test_nothing_is_forgotten_while_reports_are_still_being_opened(store: UserStore, open_program: Opener, qtbot: QtBot) -> None:
    first = started(open_program, store, qtbot, report=NORTH)
    first.program.workspace.open_report(WEST)
    first.program.window.close()
    first.dispose()
    second = open_program.running(store=store, library=SEVERAL)
    second.program.window.close()  # before the first report is read again
    second.dispose()
    assert set(kept(store)) == {NORTH, WEST}


def test_a_report_asked_for_is_shown_among_those_that_were_open(
    running: application.Application, store: UserStore, open_program: Opener, qtbot: QtBot
) -> None:
    running.program.window.close()
    running.dispose()
    again = started(open_program, store, qtbot, report=WEST, section="q1")
    assert set(order(again)) == {NORTH, WEST, MARROW}
    assert again.program.workspace.place.report.id == WEST


def test_a_report_that_is_gone_is_told_and_the_others_open(store: UserStore, open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    first = started(open_program, store, qtbot, library=library, report=NORTH)
    for report in (WEST, MARROW):
        first.program.workspace.open_report(report)
    first.program.workspace.open_report(NORTH)
    first.program.window.close()
    first.dispose()
    shutil.rmtree(library / "reports" / WEST)
    again = started(open_program, store, qtbot, library=library)
    assert set(order(again)) == {NORTH, MARROW}
    assert WEST in again.program.window.status.message.text()


def test_reports_of_a_folder_that_is_away_stay_open(store: UserStore, open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    share, away = tmp_path / "share", tmp_path / "away"
    shutil.copytree(SEVERAL, share)
    ADDED_FOLDERS.keep(store.settings, [str(share)])
    first = started(open_program, store, qtbot, library=None)
    bundled = order(first)[0]
    scanned(first, qtbot)
    for report in (NORTH, WEST, MARROW):
        first.program.workspace.open_report(report)
    before = order(first)
    first.program.window.close()
    first.dispose()
    share.rename(away)
    second = started(open_program, store, qtbot, library=None)
    scanned(second, qtbot)
    workspace, bar = second.program.workspace, unopened(second)
    assert order(second) == [bundled]
    assert bar.isVisible()
    assert all(workspace.library.name_of(workspace.library.by_id[report]) in bar.title.text() for report in (NORTH, WEST, MARROW))
    assert f"{share} cannot be reached" in bar.words.text()
    bar.button.click()
    assert second.open_place(PlaceState(NORTH)) is None
    assert bar.isVisible()
    assert bar.title.text() == f"{workspace.library.name_of(workspace.library.by_id[NORTH])} cannot be read now"
    second.program.window.close()
    second.dispose()
    assert kept(store) == before
    third = started(open_program, store, qtbot, library=None)
    away.rename(share)
    scanned(third, qtbot)
    qtbot.waitUntil(lambda: order(third) == before)
    assert not unopened(third).isVisible()


def unopened(running: application.Application) -> NoticeBar:
    """Return the bar that says what cannot be read now."""
    bar = running.program.window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    return bar


def scanned(running: application.Application, qtbot: QtBot) -> None:
    """Have the libraries looked through once more."""
    checking = running.program.work.checking
    qtbot.waitUntil(lambda: not checking.busy)
    with qtbot.waitSignal(checking.ended, timeout=20_000):
        checking.again()


def answer(words: str) -> None:
    from PySide6.QtWidgets import QApplication

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue(words)
    dialog.accept()


def test_a_session_is_saved_and_opened(running: application.Application, store: UserStore, qtbot: QtBot) -> None:
    workspace, window = running.program.workspace, running.program.window
    before = order(running)
    window.actions_by_id["session_save"].trigger()
    answer("  Gold group,   12 May ")
    assert store.sessions.names() == ["Gold group, 12 May"]
    assert "Gold group, 12 May" in window.status.message.text()
    for place in workspace.places[1:]:
        workspace.close_place(place)
    running._sessions.open("Gold group, 12 May", window, running)
    qtbot.waitUntil(lambda: running._sessions.is_settled)
    assert order(running) == before
    assert workspace.place.report.id == MARROW


def test_a_session_takes_the_place_of_what_is_open_and_that_can_be_opened_again(
    running: application.Application, store: UserStore, qtbot: QtBot
) -> None:
    workspace, window = running.program.workspace, running.program.window
    workspace.close_place(workspace.places[1])
    store.sessions.set("One", [window.keeping.state()._replace(places=(workspace.places[0].state(),), current=0)])
    gone = [report for report in order(running) if report != NORTH]
    running._sessions.open("One", window, running)
    qtbot.waitUntil(lambda: order(running) == [NORTH])
    window.actions_by_id["reopen_tab"].trigger()
    assert workspace.place.report.id in gone


def test_a_session_of_two_windows_opens_in_windows_of_its_own(running: application.Application, store: UserStore, qtbot: QtBot) -> None:
    window = running.program.window
    state = window.keeping.state()
    store.sessions.set("Two", [state, state._replace(places=state.places[:1], current=0)])
    running._sessions.open("Two", None, running)
    qtbot.waitUntil(lambda: running._sessions.is_settled)
    assert [len(program.workspace.places) for program in running.programs] == [3, 3, 1]


def test_sessions_are_renamed_and_deleted_from_their_list(running: application.Application, store: UserStore, qtbot: QtBot) -> None:
    for name in ("First", "Second"):
        running._sessions.save_as(name, lambda message: None)
    running.program.window.menu(SessionsMenu).show_sessions()
    sheet = running.program.window.findChild(SessionsSheet)
    assert isinstance(sheet, SessionsSheet)
    assert [sheet.list.item(row).text() for row in range(2)] == ["Second", "First"]
    library = running.program.workspace.library
    assert sheet.holds.text() == f"3 reports: {'; '.join(library.name_of(library.by_id[report]) for report in order(running))}"
    store.sessions.put("Second", "[]")
    sheet.show_names(["Second", "First"])
    assert sheet.holds.text() == "This session cannot be read."
    sheet.list.setCurrentRow(1)
    qtbot.keyClick(sheet.list, Qt.Key.Key_F2)
    answer("Third")
    assert set(store.sessions.names()) == {"Second", "Third"}
    assert sheet.list.currentItem().text() == "Third"
    qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    box = sheet.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == "Delete").click()
    assert store.sessions.names() == ["Second"]
    sheet.show_names([])
    assert not sheet.open_button.isEnabled()
    sheet.reject()


def test_a_session_is_asked_for_at_the_start(
    running: application.Application, store: UserStore, open_program: Opener, qtbot: QtBot
) -> None:
    state = running.program.window.keeping.state()
    store.sessions.set("West", [state._replace(places=(state.places[1],), current=0)])
    running.program.window.close()
    running.dispose()
    again = started(open_program, store, qtbot, session="West")
    assert order(again) == [state.places[1].report]
    again.program.window.close()
    again.dispose()
    unknown = started(open_program, store, qtbot, session="No such session")
    assert "No such session" in unknown.program.window.status.message.text()


@pytest.mark.parametrize("content", ["", "[]", "{}", "[1]", '[{"places": []}]', "[" * 5000, '[{"places": [{}], "current": 9}]'])
def test_a_damaged_session_is_none(store: UserStore, content: str, open_program: Opener, qtbot: QtBot) -> None:
    store.sessions.put("", content)
    assert store.sessions.get("") == ()
    running = started(open_program, store, qtbot, report=NORTH)
    assert order(running) == [NORTH]
