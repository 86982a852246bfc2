"""What is not kept is said by a bar that stays, with its cause and remedy, is tried again until it is kept, and asked about on closing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from peelviewer import application, paths
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.language import speak
from peelviewer.ui.widgets.notice_bar import NoticeBar
from peelviewer.window.main_window import MainWindow
from tests.programs import Opener


class Locked:
    """Another program that holds the file."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._connection.execute("BEGIN EXCLUSIVE")

    def let_go(self) -> None:
        self._connection.execute("ROLLBACK")
        self._connection.close()


Start = Callable[..., MainWindow]


@pytest.fixture
def start(open_program: Opener) -> Start:
    """Open the window as the program does, with whatever can be opened of the user's data."""
    return lambda view="read": open_program.running(section="q2", view=view, language="en", store=application._store()).program.window


def store_of(window: MainWindow) -> UserStore:
    assert window._store is not None
    return window._store


def bars(window: MainWindow) -> list[NoticeBar]:
    return [bar for bar in window.findChildren(NoticeBar) if not bar.isHidden()]


def notice_of(window: MainWindow) -> str:
    return " | ".join(f"{bar.title.text()}: {bar.words.text()}" for bar in bars(window))


def answer(qtbot: QtBot, window: MainWindow, words: str) -> None:
    box = window.findChild(QMessageBox)
    assert box is not None
    qtbot.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == words), Qt.MouseButton.LeftButton)


def test_a_lock_at_the_start_is_told_and_what_is_done_meanwhile_is_kept_later(qtbot: QtBot, start: Start) -> None:
    first = UserStore(paths.user_database())
    report = "norfolk-2016-effectiveness"
    first.positions.set(report, Position("q4-summary", "4.1"))
    first.settings.set("compare.matches", {"a | b": {"c": "d"}})
    first.close()
    lock = Locked(paths.user_database())
    window = start("slides")
    qtbot.waitUntil(lambda: bool(bars(window)))
    assert "another program is using it. Close that program and try again." in notice_of(window)
    assert "room" not in notice_of(window)
    decks = window.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None, timeout=20_000)
    assert "Kept as you type" not in window.status.place.text()
    decks.set("Edit notes", True, notes="said while it was locked")
    decks.save()
    window.actions_by_id["zoom_in"].trigger()
    window.save()
    lock.let_go()
    (bar,) = bars(window)
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert bars(window) == []
    assert window.status.message.text() == "Everything is kept again"
    assert window.status.place.text().endswith("Kept as you type")
    window.close()
    assert not window.isVisible()
    kept = UserStore(paths.user_database())
    assert "said while it was locked" in kept.decks.of_report(report)[0].content
    assert kept.settings.get("reading.zoom", 1.0) == 1.1
    assert kept.positions.get(report) == Position("q4-summary", "4.1")
    assert kept.settings.get("compare.matches", {}) == {"a | b": {"c": "d"}}
    kept.close()


def test_it_is_tried_again_without_being_asked(qtbot: QtBot, start: Start) -> None:
    window = start()
    store = store_of(window)
    store._connection.execute("PRAGMA query_only = ON")
    window.actions_by_id["zoom_in"].trigger()
    qtbot.waitUntil(lambda: "Layout, theme and size of the text could not be kept" in notice_of(window), timeout=20_000)
    assert ": It may not be written to. Let yourself write to the file and to its folder." in notice_of(window)
    store._connection.execute("PRAGMA query_only = OFF")
    qtbot.waitUntil(lambda: not bars(window), timeout=20_000)
    assert store.settings.get("reading.zoom", 1.0) == 1.1


@pytest.mark.parametrize("word", ["Keep trying, then close", "Close and lose it", "Cancel"])
def test_closing_asks_where_something_is_not_kept(qtbot: QtBot, start: Start, word: str) -> None:
    window = start()
    store = store_of(window)
    store._connection.execute("PRAGMA query_only = ON")
    window.actions_by_id["zoom_in"].trigger()
    window.close()
    assert window.isVisible()
    answer(qtbot, window, word)
    assert window.isVisible() == (word != "Close and lose it")
    store._connection.execute("PRAGMA query_only = OFF")
    if word == "Keep trying, then close":
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
        assert store.settings.get("reading.zoom", 1.0) == 1.1


def test_closing_asks_nothing_where_the_reader_did_nothing(qtbot: QtBot, start: Start) -> None:
    UserStore(paths.user_database()).close()
    lock = Locked(paths.user_database())
    window = start()
    window.close()
    assert not window.isVisible()
    lock.let_go()


def test_a_newer_file_is_told_with_its_remedy_and_stays(qtbot: QtBot, start: Start) -> None:
    file = paths.user_database()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    window = start()
    qtbot.waitUntil(lambda: bool(bars(window)))
    assert "a newer version of this program wrote it" in notice_of(window)
    assert "Install the newer version" in notice_of(window)
    window.actions_by_id["zoom_in"].trigger()
    window.save()
    assert file.read_bytes() == before


def test_a_home_that_cannot_be_is_told(qtbot: QtBot, start: Start, user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEELVIEWER_HOME", str(user_home / "file"))
    (user_home / "file").write_text("in the way")
    window = start()
    qtbot.waitUntil(lambda: bool(bars(window)))
    assert ": Your data cannot be opened (" in notice_of(window)
    assert "Give that file another name." in notice_of(window)
    (user_home / "file").unlink()
    qtbot.mouseClick(bars(window)[0].button, Qt.MouseButton.LeftButton)
    assert bars(window) == []


def test_what_was_mended_is_told_until_it_is_read(qtbot: QtBot, start: Start) -> None:
    store = UserStore(paths.user_database())
    store.back_up_daily()
    store.close()
    paths.user_database().write_bytes(b"rubbish" * 999)
    window = start()
    qtbot.waitUntil(lambda: bool(bars(window)))
    (bar,) = bars(window)
    assert "was damaged" in bar.words.text()
    assert bar.button.accessibleName() == "Close this message"
    bar.button.setFocus()
    qtbot.keyClick(bar.button, Qt.Key.Key_Space)
    assert bars(window) == []


def test_the_bar_is_there_for_screen_readers_and_in_either_theme(qtbot: QtBot, start: Start) -> None:
    UserStore(paths.user_database()).close()
    lock = Locked(paths.user_database())
    window = start()
    qtbot.waitUntil(lambda: bool(bars(window)))
    (bar,) = bars(window)
    assert bar.accessibleName() == f"{bar.title.text()} {bar.words.text()}"
    assert bar.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    light = bar.grab().toImage().pixelColor(4, 4).lightness()
    window.actions_by_id["theme_dark"].trigger()
    assert bar.grab().toImage().pixelColor(4, 4).lightness() < 100 < light
    lock.let_go()


def test_what_waits_to_be_kept_outlives_a_change_of_language(qtbot: QtBot, open_program: Opener) -> None:
    running = open_program.running(section="q2", view="slides", language="en", store=application._store())
    first = running.program.window
    decks = first.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None, timeout=20_000)
    store = store_of(first)
    store._connection.execute("PRAGMA query_only = ON")
    decks.set("Edit notes", True, notes="said in English")
    first.views.compare.corrections[first.views.compare.pair()] = {"a": "b"}
    first.views.compare.corrected.emit()
    decks.save()
    running.speak("cy")
    second = running.program.window
    assert second is not first
    second.views.decks.set("Edit notes", True, notes="and in Welsh")
    store._connection.execute("PRAGMA query_only = OFF")
    second.notices.try_again()
    second.save()
    assert not store.unkept
    (kept,) = second.views.decks.kept_decks()
    assert "and in Welsh" in kept.content
    assert store.settings.get("compare.matches", {}) != {}
    assert store.settings.get("language", "") == "cy"
    speak("en")
