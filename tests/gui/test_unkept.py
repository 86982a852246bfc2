"""What could not be kept is said once until it is kept again, whatever it was, and is kept as soon as it can be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import LAYOUT, PLACE, keep
from peelviewer.wording import translatable
from tests.programs import Opener

WHY = "it may not be written to. Let yourself write to the file and to its folder."
THING = translatable("Your choice could not be kept")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[UserStore]:
    store = UserStore(tmp_path / "user.sqlite3")
    yield store
    store.close()


def shut(store: UserStore, shut: bool = True) -> None:
    """Let the database take nothing, or everything again."""
    store._connection.execute(f"PRAGMA query_only = {'ON' if shut else 'OFF'}")


def try_to_keep(store: UserStore | None, messages: list[str], *, what: str = THING, asked: bool = False) -> bool:
    return keep(store, what, lambda store: store.settings.set("theme", "dark"), messages.append, asked=asked)


def test_a_failure_is_told_once_until_it_succeeds(store: UserStore) -> None:
    messages: list[str] = []
    shut(store)
    assert [try_to_keep(store, messages) for _ in range(3)] == [False] * 3
    assert messages == [f"Your choice could not be kept: {WHY}"]
    shut(store, False)
    assert try_to_keep(store, messages)
    shut(store)
    try_to_keep(store, messages)
    assert len(messages) == 2


def test_each_thing_and_each_reason_is_told(store: UserStore) -> None:
    messages: list[str] = []
    shut(store)
    for what in (THING, PLACE, LAYOUT, PLACE):
        try_to_keep(store, messages, what=what)
    assert len(messages) == 3
    shut(store, False)
    store._connection.execute("PRAGMA max_page_count = 1")
    for _ in range(2):
        keep(store, PLACE, lambda store: store.settings.set("a", "x" * 5_000_000), messages.append)
    assert messages[3:] == ["Your place in the report could not be kept: the disk is full. Make room on the disk."]


def test_what_the_reader_asks_for_is_told_each_time(store: UserStore) -> None:
    messages: list[str] = []
    shut(store)
    for _ in range(2):
        try_to_keep(store, messages, asked=True)
    assert len(messages) == 2


def test_without_a_store_nothing_fails() -> None:
    assert try_to_keep(None, [])


@pytest.fixture
def program(store: UserStore, open_program: Opener) -> Iterator[app.Program]:
    yield open_program(section="q2", store=store)
    shut(store, False)


def test_the_window_says_each_thing_once(program: app.Program, store: UserStore, qtbot: QtBot) -> None:
    messages: list[str] = []
    program.workspace.message.connect(messages.append)
    shut(store)
    for _ in range(3):
        program.window.actions_by_id["zoom_in"].trigger()
        program.window.save()
    for what in ("Layout, theme and size of the text", "Your place in the report"):
        assert messages.count(f"{what} could not be kept: {WHY}") == 1
    assert len(messages) == len(set(messages))
    shut(store, False)
    program.window.save()
    assert store.settings.get("reading.zoom", 1.0) == pytest.approx(1.3)


def test_matches_and_added_values_are_said(program: app.Program, store: UserStore) -> None:
    program.workspace.show_view("compare")
    shut(store)
    program.window.views.compare.corrected.emit()
    assert program.window.status.message.text() == f"Your matches of headings could not be kept: {WHY}"


def test_a_deck_that_was_never_kept_is_kept_when_it_can_be(program: app.Program, store: UserStore, qtbot: QtBot) -> None:
    messages: list[str] = []
    program.workspace.message.connect(messages.append)
    decks = program.window.views.decks
    shut(store)
    with qtbot.waitSignal(decks.ready, timeout=20_000):
        decks.build("full")
    assert decks.kept is None
    decks.set("Edit", False, notes="typed while nothing could be kept")
    for _ in range(3):
        decks.save()
    assert messages.count(f"The deck could not be kept: {WHY}") == 1
    shut(store, False)
    qtbot.waitUntil(lambda: bool(decks.kept_decks()))
    assert "typed while nothing could be kept" in decks.kept_decks()[0].content
    shut(store)
    decks.delete()
    decks.delete()
    assert messages[-3:] == ["Everything is kept again", *[f"The deck could not be removed: {WHY}"] * 2]
