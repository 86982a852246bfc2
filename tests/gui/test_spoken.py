"""What is said of the program's own accord: hits, notes, terms and messages, about the widget that has the keyboard."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from peelviewer.app import Program
from peelviewer.ui import spoken
from tests.programs import Opener

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="said by announcements elsewhere")


def test_notes_and_terms_are_said_where_the_keyboard_is(program: Program) -> None:
    text = program.window.reading.text
    program.window.reading.follow("term:outcomes")
    assert text.accessibleDescription().startswith("outcomes: The ways in which police record")
    number = next(iter(program.workspace.place.report.note_by_number))
    program.workspace.open(f"note-{number}")
    program.window.reading.follow(f"note:{number}")
    assert text.accessibleDescription() == f"Note {number} closed"
    program.window.reading.follow(f"note:{number}")
    assert text.accessibleDescription().startswith(f"Note {number}: ")


def test_hits_are_counted_and_walked_aloud(open_program: Opener, digest_alone: Path, qtbot: QtBot) -> None:
    program = open_program(library=digest_alone)
    window, field = program.window, program.window.toolbar.field
    own = field.accessibleDescription()
    assert own == "Ctrl+K"
    window.actions_by_id["search"].trigger()
    qtbot.keyClicks(field, "firearms")
    qtbot.waitUntil(lambda: "hits, the best first" in field.accessibleDescription(), timeout=20_000)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleDescription().startswith("Term: marauding terrorist firearms attack, Glossary. ")


def test_what_was_said_goes_when_the_widget_is_left(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken, "AFTERWARDS", 1)
    window = program.window
    window.activateWindow()
    window.toolbar.field.setFocus()
    program.workspace.message.emit("Copied")
    assert window.toolbar.field.accessibleDescription() == "Copied"
    window.reading.text.setFocus()
    qtbot.waitUntil(lambda: window.toolbar.field.accessibleDescription() == "Ctrl+K")


def test_texts_have_a_caret_while_a_screen_reader_listens(program: Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not text.textInteractionFlags() & keyboard
    QAccessible.setActive(True)
    try:
        program.window.toolbar.field.setFocus()
        text.setFocus()
        assert text.textInteractionFlags() & keyboard
        said = []
        for _ in range(3):
            qtbot.keyClick(text, Qt.Key.Key_Tab)
            said.append(text.accessibleDescription())
        assert any(words.endswith(", term") or words.endswith(", note") for words in said)
    finally:
        QAccessible.setActive(False)
    assert isinstance(text, QTextBrowser)
