"""Views and commands are rows of tables: what each row names is there, and a row more is a view or command more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peelviewer.options import LANGUAGE_CHOICES, SHAPES, TEMPLATES, THEME_CHOICES, VIEWS
from peelviewer.ui import commands
from peelviewer.ui.commands import COMMANDS, Command
from peelviewer.window import main_window, places
from peelviewer.window.commands import table
from peelviewer.window.commands.base import Menu, Verb
from peelviewer.window.main_window import MainWindow
from tests.programs import Opener

Opened = Callable[[], MainWindow]


@pytest.fixture
def opened(open_program: Opener) -> Opened:
    return lambda: open_program().window


def test_every_command_has_one_verb_and_every_verb_a_command(opened: Opened) -> None:
    window = opened()
    named = [command for menu in window.menus for command in menu.verbs()]
    assert sorted(named) == sorted(command.id for command in COMMANDS)


def test_only_commands_are_ticked_and_enabled(opened: Opened) -> None:
    window = opened()
    known = {command.id: command for command in COMMANDS}
    for menu in window.menus:
        assert {*menu.checked(), *menu.enabled()} <= set(menu.verbs())
        assert all(known[name].toggle or known[name].choice for name in menu.checked())


def test_every_choice_of_the_command_line_is_there() -> None:
    from peelviewer.decks import base, builder

    assert tuple(kind.id for kind in places.VIEWS) == VIEWS
    ids = {command.id for command in COMMANDS}
    assert ids >= {f"view_{view}" for view in VIEWS} | {f"theme_{theme}" for theme in THEME_CHOICES}
    assert ids >= {f"language_{choice}" for choice in LANGUAGE_CHOICES}
    assert tuple(frame.name for frame in base.FRAMES) == SHAPES
    assert tuple(template.id for template in builder.TEMPLATES) == TEMPLATES


class Hello(QWidget):
    """A view of this test's own."""

    status_changed = Signal()

    def status(self) -> str:
        return "Hello to all"

    def take_focus(self) -> None:
        self.setFocus()

    def restore_from(self, old: Any) -> None:
        pass


class Greeting(Menu):
    """A menu's class of this test's own."""

    greeted = 0

    def verbs(self) -> dict[str, Verb]:
        return {"greet": self.greet}

    def greet(self) -> None:
        self.greeted += 1


def test_a_row_more_is_a_view_more(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (places, main_window):
        monkeypatch.setattr(module, "VIEWS", (*places.VIEWS, places.ViewKind("hello", Hello)))
    monkeypatch.setattr(commands, "COMMANDS", (*COMMANDS, Command("view_hello", "Hello", "View", choice="view")))
    window = opened()
    window.actions_by_id["view_hello"].trigger()
    assert isinstance(window.views.currentWidget(), Hello)
    assert window.status.place.text() == "Hello to all"
    assert [view for view in (*VIEWS, "hello") if window.actions_by_id[f"view_{view}"].isChecked()] == ["hello"]


def test_a_row_more_is_a_command_more(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "COMMANDS", (*COMMANDS, Command("greet", "Greet", "Help")))
    monkeypatch.setattr(table, "MENUS", (*table.MENUS, Greeting))
    window = opened()
    assert "Greet" in [action.text() for action in window.actions_by_id["about"].associatedObjects()[-1].actions()]  # type: ignore[attr-defined]
    window.actions_by_id["greet"].trigger()
    assert [menu.greeted for menu in window.menus if isinstance(menu, Greeting)] == [1]
