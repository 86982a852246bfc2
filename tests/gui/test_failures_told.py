"""What fails beside the window is said in it, in a sentence, and what waited for it waits no more."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.dataset.shelf import Root
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.problem_sheet import ProblemSheet
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(store=UserStore(None))


def message_of(program: app.Program) -> str:
    return program.window.status.message.text()


def test_a_check_that_failed_is_said_and_is_no_clean_bill(program: app.Program, qtbot: QtBot) -> None:
    program.checking.roots = (Root(cast("Path", None)),)  # whatever goes wrong: bad files do not, they are listed
    with qtbot.waitSignal(program.checking.failed):
        program.checking.start()
    assert message_of(program).startswith("The library could not be checked: ")
    program.window.actions_by_id["problems"].trigger()
    assert program.window.findChild(ProblemSheet) is None


def test_what_cannot_be_imported_is_said_once(program: app.Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)  # Python's own way to say that there is none
    with qtbot.waitSignal(program.later.failed):
        program.workspace.tables_wanted.emit()
    assert message_of(program).startswith("A part of the program could not be loaded: ModuleNotFoundError: ")
    with qtbot.assertNotEmitted(program.later.failed):
        program.workspace.tables_wanted.emit()
        program.later.wait()
    assert program.workspace.live_charts


def test_a_deck_that_cannot_be_made_is_said_and_no_show_begins_later(program: app.Program, qtbot: QtBot) -> None:
    decking = program.window.decking
    decking.presenter.start_sections(("no such section",), "Nothing")
    qtbot.waitUntil(lambda: message_of(program).startswith("The deck could not be made: KeyError"))
    assert decking.presenter.state is None
    decking.decks.build("full")
    qtbot.waitUntil(lambda: decking.decks.deck is not None)
    assert decking.presenter.state is None
