"""Small questions: one line or one number, in a dialog wide enough for its title and the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QWidget

WIDE, NARROW = 520, 400


def ask_words(parent: QWidget, title: str, label: str, words: str, act: Callable[[str], None]) -> None:
    """Ask for a line of text, *words* at first; *act* gets what is answered."""
    dialog = _dialog(parent, title, label, WIDE)
    dialog.setTextValue(words)
    dialog.textValueSelected.connect(act)
    dialog.open()


def ask_number(parent: QWidget, title: str, label: str, number: int, most: int, act: Callable[[int], None]) -> None:
    """Ask for a whole number from 0, *number* at first; *act* gets what is answered."""
    dialog = _dialog(parent, title, label, NARROW)
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(0, most)
    dialog.setIntValue(number)
    dialog.intValueSelected.connect(act)
    dialog.open()


def _dialog(parent: QWidget, title: str, label: str, width: int) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    for shown in dialog.findChildren(QLabel):  # the dialog's own least width is that of what is in it
        shown.setMinimumWidth(width)
    return dialog
