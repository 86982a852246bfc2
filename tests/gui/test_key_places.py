"""Shortcuts and the keys of a show under keyboard layouts whose letters are not Latin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
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


# Fields of dialogs ---------------------------------------------------------------------------------------

LAYOUTS = {"cyrillic": "СЧМФЯ", "greek": "ΨΧΩΑΖ", "hebrew": "בסהשז"}
PLACES = (54, 53, 55, 38, 52)
"""On which key C, X, V, A and Z are, as X numbers them."""


def ctrl(field: QWidget, layout: str, key: int) -> None:
    """Press Ctrl with a key as Qt tells it: whether it is a shortcut first, then the key."""
    letter, scan = LAYOUTS[layout][key], PLACES[key]
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(field, QKeyEvent(kind, ord(letter), CTRL, scan, 0, 0, letter.lower()))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_fields_of_dialogs_copy_paste_and_undo(qtbot: QtBot, layout: str, kind: type[QLineEdit] | type[QPlainTextEdit]) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = kind(dialog)
    text = field.text if isinstance(field, QLineEdit) else field.toPlainText
    with qtbot.waitExposed(dialog):
        dialog.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "risk")
    ctrl(field, layout, 3)
    ctrl(field, layout, 0)
    assert QGuiApplication.clipboard().text() == "risk"
    qtbot.keyClick(field, Qt.Key.Key_End)
    ctrl(field, layout, 2)
    assert text() == "riskrisk"
    ctrl(field, layout, 4)
    assert text() == "risk"
    ctrl(field, layout, 3)
    ctrl(field, layout, 1)
    assert text() == ""
    for letter, scan in zip(LAYOUTS[layout], PLACES, strict=True):
        send(field, QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, scan, 0, 0, letter.lower()))
    assert text() == LAYOUTS[layout].lower()


def test_a_field_of_the_window_undoes_once_and_for_itself(open_program: Opener, qtbot: QtBot) -> None:
    window = open_program(section="q2").window
    field = window.toolbar.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    ctrl(field, "cyrillic", 4)
    assert field.text() == "one"
