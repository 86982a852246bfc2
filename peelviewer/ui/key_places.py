"""Keys by where they are: a Greek or Cyrillic layout has no C, but its key stands where C does, and Ctrl with it is to copy."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
"""The first number and the letters of a row of keys, as both Linux and Windows number them."""
PLACES = {first + offset: letter for first, letters in ROWS for offset, letter in enumerate(letters)}
APPLE = dict(
    zip(
        (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7, 16, 6), map(chr, range(65, 91)), strict=True
    )
)
X_ADDS = 8  # to the numbers of Linux
TYPED = {
    **dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True)),
    **dict(zip("ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", "ERTYUIOPASDFGHJKLZXCVBNM", strict=True)),
}  # fmt: skip
"""Letters of the commonest other layouts by the key they are on, where the system does not say which key it was."""


def latin_key(event: QKeyEvent) -> Qt.Key:
    """Return the key that was pressed; of a letter that is not Latin, the Latin one in its place on the keyboard."""
    key = event.key()
    if not 0xFF < key < Qt.Key.Key_Escape or not chr(key).isalpha():
        return Qt.Key(key)
    letter = _by_place(event) or TYPED.get(chr(key).upper(), "")
    return Qt.Key(ord(letter)) if letter else Qt.Key(key)


def _by_place(event: QKeyEvent) -> str:
    scan, virtual = event.nativeScanCode(), event.nativeVirtualKey()
    if sys.platform == "win32" and 65 <= virtual <= 90:
        return chr(virtual)  # Windows names keys by their Latin letters whatever is written on them
    if sys.platform == "darwin":
        return APPLE.get(virtual, "") if scan or virtual else ""
    numbers_of_x = QGuiApplication.platformName() in ("xcb", "wayland", "offscreen")
    return PLACES.get(scan - X_ADDS if numbers_of_x else scan, "")


def as_latin(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent | None:
    """Return what a Latin keyboard would have said for a key with Ctrl or Alt; None where it would have said the same."""
    key = latin_key(event)
    if key == event.key() or not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return QKeyEvent(kind, key, event.modifiers(), "", event.isAutoRepeat(), event.count())


def opens_menu(event: QKeyEvent) -> bool:
    """Return whether a key is to open a menu where Qt does not see to it: on Linux it knows the menu key, but not Shift+F10."""
    by_system = sys.platform in ("win32", "darwin")
    return not by_system and event.keyCombination() == QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


def menu_wish(held: QWidget) -> QContextMenuEvent:
    """Return what Qt sends to a widget for the menu key, at its caret or in its middle."""
    place = QRectF(held.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, held.mapToGlobal(place))


def sequence(event: QKeyEvent) -> QKeySequence:
    """Return the shortcut that a key is with its modifiers."""
    return QKeySequence(event.keyCombination())


def press_as_latin(event: QKeyEvent, window: QWidget, actions: Iterable[QAction]) -> bool:
    """Do what a key with Ctrl or Alt does on a Latin keyboard, in the field of the window that has the keyboard or by the actions.

    Return whether it was a key that needs this: Qt compares letters, and opens no menu with Shift+F10 everywhere.
    """
    pressed = as_latin(event)
    focused = QApplication.focusWidget()
    if focused is not None and opens_menu(event):
        QApplication.sendEvent(focused, menu_wish(focused))
        return True
    if pressed is None or focused is None or not window.isAncestorOf(focused):
        return False
    override = as_latin(event, QEvent.Type.ShortcutOverride)
    assert override is not None  # noqa: S101
    override.ignore()
    QApplication.sendEvent(focused, override)  # a field keeps copying and pasting to itself
    if not override.isAccepted():
        for action in actions:
            if action.isEnabled() and sequence(pressed) in action.shortcuts():
                action.trigger()
                return True
    QApplication.sendEvent(focused, pressed)
    return True
