"""Backups are shown with what they hold, and one that is put back is what the window shows, and every other window too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app, application
from peelviewer.decks import codec
from peelviewer.decks.base import Deck
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.backups_sheet import BackupsSheet
from peelviewer.ui.language import speak
from peelviewer.ui.widgets.notice_bar import NoticeBar
from tests.programs import Opener

REPORT = "norfolk-2016-effectiveness"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a backup of a deck, a theme and a place, all changed since."""
    made = tmp_path / "user.sqlite3"
    store = UserStore(made)
    store.settings.set("theme", "dark")
    store.positions.set(REPORT, Position("q3", "3.1"))
    kept = store.decks.add(REPORT, "As it was", codec.to_json(Deck(REPORT, "As it was", ())))
    store.settings.set(f"deck.{REPORT}", kept.id)
    store.back_up_daily()
    store.decks.remove(kept.id)
    store.settings.set("theme", "light")
    store.positions.set(REPORT, Position("q1", "1.1"))
    store.close()
    return made


@pytest.fixture(autouse=True)
def _speaking(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


def sheet_of(program: app.Program) -> BackupsSheet:
    program.window.actions_by_id["backups"].trigger()
    sheet = program.window.findChild(BackupsSheet)
    assert isinstance(sheet, BackupsSheet)
    return sheet


def put_back(program: app.Program, row: int = 0) -> None:
    sheet = sheet_of(program)
    sheet.list.setCurrentIndex(sheet.list.model().index(row, 0))
    sheet.button.click()
    box = sheet.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == "Put back").click()


def shows_the_backup(running: application.Application) -> bool:
    program = running.program
    return program.workspace.appearance.choice == "dark" and program.workspace.place.section_id == "q3"


def test_backups_are_listed_with_what_they_hold(open_program: Opener, file: Path) -> None:
    program = open_program(store=UserStore(file), theme=None)
    sheet = sheet_of(program)
    assert sheet.list.topLevelItemCount() == 1
    item = sheet.list.topLevelItem(0)
    assert item is not None
    assert item.text(3) == "1 deck, your place in 1 report, 2 settings"
    assert sheet.holds.text().endswith(": 1 deck (“As it was”), your place in 1 report, 2 settings")
    assert item.text(1) == "Daily"
    assert item.text(2)
    assert sheet.button.isEnabled()


def test_without_a_backup_the_sheet_says_so(open_program: Opener) -> None:
    sheet = sheet_of(open_program(store=UserStore(None)))
    assert not sheet.list.isVisible()
    assert not sheet.button.isVisible()


def test_a_damaged_one_cannot_be_put_back(open_program: Opener, file: Path) -> None:
    next((file.parent / "backups").iterdir()).write_bytes(b"rubbish" * 1000)
    program = open_program(store=UserStore(file), theme=None)
    sheet = sheet_of(program)
    assert not sheet.button.isEnabled()
    item = sheet.list.topLevelItem(0)
    assert item is not None
    assert "damaged" in item.text(3)


@pytest.mark.parametrize("view", ["read", "slides"])
def test_the_window_shows_what_was_put_back(open_program: Opener, file: Path, qtbot: QtBot, view: str) -> None:
    store = UserStore(file)
    running = open_program.running(store=store)
    before = running.program.window
    running.program.workspace.show_view(view)
    assert not shows_the_backup(running)
    put_back(running.program)
    qtbot.waitUntil(lambda: running.program.window is not before)
    assert shows_the_backup(running)
    assert running.program.workspace.view == view
    assert [deck.name for deck in store.decks.of_report(REPORT)] == ["As it was"]
    assert store.positions.get(REPORT) == Position("q3", "3.1")
    qtbot.waitUntil(lambda: running.program.window.findChild(NoticeBar) is not None)
    assert "was put back" in store.mended
    (before_restore, daily) = store.backups()
    assert not before_restore.backup.is_daily
    assert daily.backup.is_daily


def test_another_window_shows_it_too_and_keeps_nothing_over_it(open_program: Opener, file: Path, qtbot: QtBot) -> None:
    here, there = UserStore(file), UserStore(file)
    running, other = open_program.running(store=here), open_program.running(store=there)
    before = other.program.window
    put_back(running.program)
    qtbot.waitUntil(lambda: shows_the_backup(running))
    other.program.window.save()  # as scrolling or the end of a rest would do
    qtbot.waitUntil(lambda: other.program.window is not before)
    assert other.program.workspace.appearance.choice == "dark"
    assert [deck.name for deck in there.decks.of_report(REPORT)] == ["As it was"]
    assert "another window" in there.mended


def test_another_window_that_keeps_its_place_late_leaves_what_was_put_back(open_program: Opener, file: Path, qtbot: QtBot) -> None:
    """Its place may wait to be kept when the backup is put back."""
    here, there = UserStore(file), UserStore(file)
    other = open_program.running(store=there)
    other.program.workspace.open("q2")
    here.restore(here.backups()[0].backup.file)
    for _ in range(2):
        other.program.window.save()
        assert there.positions.get(REPORT) == Position("q3", "3.1")
        assert there.settings.get("theme", "") == "dark"
    qtbot.waitUntil(lambda: shows_the_backup(other))
    here.close()


def test_nothing_is_put_back_unless_it_is_asked_for(open_program: Opener, file: Path) -> None:
    store = UserStore(file)
    program = open_program(store=store, theme=None)
    sheet = sheet_of(program)
    sheet.button.click()
    box = sheet.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "backed up first" in box.informativeText()
    box.reject()
    assert len(store.backups()) == 1
    assert store.decks.of_report(REPORT) == []
