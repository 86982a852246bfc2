"""Each choice of theme, size and layout is kept when it is made: a program that is ended from outside loses none."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    return open_program(section="q2", theme=None, store=UserStore(tmp_path / "user.sqlite3"))


@pytest.mark.parametrize(
    ("command", "key", "value"),
    [
        ("theme_dark", "theme", "dark"),
        ("switch_theme", "theme", "dark"),
        ("zoom_in", "reading.zoom", 1.1),
        ("show_numbers", "reading.numbers", True),
        ("show_contents", "window.contents", False),
        ("show_companion", "window.companion", False),
    ],
)
def test_a_choice_is_kept_while_the_program_runs(
    program: app.Program, tmp_path: Path, qtbot: QtBot, command: str, key: str, value: object
) -> None:
    read_by_another = UserStore(tmp_path / "user.sqlite3").settings
    program.window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: read_by_another.all().get(key) == value, timeout=20_000)


def test_what_another_window_chose_meanwhile_is_left(program: app.Program, tmp_path: Path) -> None:
    other = UserStore(tmp_path / "user.sqlite3").settings
    other.set("theme", "dark")
    program.window.actions_by_id["zoom_in"].trigger()
    program.window.close()
    assert (other.get("theme", ""), other.get("reading.zoom", 1.0)) == ("dark", 1.1)
