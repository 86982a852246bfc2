"""Shortcuts and the keys of a show under keyboard layouts whose letters are not Latin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.ui.key_places import latin_key
from peelviewer.views.show.show_state import ShowState
from tests.programs import Opener

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pressed(letter: str, scan: int = 0, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), with_, scan, 0, 0, letter)


def send(widget: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("letter", "scan", "key"),
    [("п", 42, "G"), ("п", 0, "G"), ("γ", 42, "G"), ("с", 54, "C"), ("ψ", 54, "C"), ("ש", 38, "A"), ("ش", 38, "A"), ("g", 42, "G")],
)
def test_a_letter_is_known_by_its_place(letter: str, scan: int, key: str, qapp: QApplication) -> None:
    assert latin_key(pressed(letter, scan)) == getattr(Qt.Key, f"Key_{key}")


@pytest.mark.parametrize(("letter", "scan"), [("q", 38), ("ż", 0), ("é", 11), ("漢", 0)])
def test_what_is_written_on_a_latin_key_counts_and_not_its_place(letter: str, scan: int, qapp: QApplication) -> None:
    """A French keyboard has its Q where others have their A."""
    assert latin_key(pressed(letter, scan)) == ord(letter.upper())


@pytest.mark.parametrize(
    ("letter", "scan", "asked"), [("п", 42, "grid"), ("у", 26, "evidence"), ("ε", 26, "evidence"), ("с", 54, "console")]
)
def test_keys_of_the_show(letter: str, scan: int, asked: str, qapp: QApplication) -> None:
    heard: list[str] = []
    state = ShowState([])
    state.asked.connect(heard.append)
    assert state.press(pressed(letter, scan))
    assert heard == [asked]


def test_black_and_next_in_cyrillic(qapp: QApplication) -> None:
    state = ShowState([])
    state.press(pressed("и", 56))
    assert state.cover == "black"


@pytest.mark.parametrize(("letter", "scan"), [("л", 45), ("κ", 45)])
def test_ctrl_with_a_letter_does_what_it_does(open_program: Opener, letter: str, scan: int) -> None:
    program: app.Program = open_program(section="q2")
    window = program.window
    send(window.reading.text, pressed(letter, scan, CTRL))
    assert window.toolbar.field.hasFocus()


def test_shift_is_told_apart(open_program: Opener) -> None:
    program = open_program(section="q2")
    send(program.window.reading.text, pressed("И", 56, CTRL | SHIFT))
    assert program.workspace.appearance.theme.name == "dark"


def test_fields_copy_and_paste(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="q2")
    field = program.window.toolbar.field
    field.setFocus()
    field.setText("victims")
    send(field, pressed("ф", 38, CTRL))
    assert field.selectedText() == "victims"
    send(field, pressed("с", 54, CTRL))
    assert QGuiApplication.clipboard().text() == "victims"
    send(field, pressed("м", 55, CTRL))
    assert field.text() == "victims"
    send(field, pressed("л", 0))
    assert field.text() == "victims"[:0] + "victimsл"
