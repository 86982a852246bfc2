"""Small questions and bad news, in dialogs wide enough for what they say, which they say as plain words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QWidget

from peelviewer.wording import tr

WIDE, NARROW = 520, 400


def ask_words(parent: QWidget, title: str, label: str, words: str, act: Callable[[str], None]) -> None:
    """Ask for a line of text, *words* at first; *act* gets what is answered."""
    dialog = _dialog(parent, title, label, WIDE)
    dialog.setTextValue(words)
    dialog.textValueSelected.connect(act)
    dialog.open()


def ask_number(parent: QWidget, title: str, label: str, number: int, maximum: int, act: Callable[[int], None]) -> None:
    """Ask for a whole number from 0, *number* at first; *act* gets what is answered."""
    dialog = _dialog(parent, title, label, NARROW)
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(0, maximum)
    dialog.setIntValue(number)
    dialog.intValueSelected.connect(act)
    dialog.open()


def warn(parent: QWidget, title: str, words: str) -> None:
    """Say what went wrong and what to do about it."""
    box = _box(QMessageBox.Icon.Warning, parent, title, words)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def refuse(title: str, words: str) -> None:
    """Say why the program cannot be opened, and wait until that is read; needs no window and no theme."""
    box = _box(QMessageBox.Icon.Critical, None, title, words)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()


def confirm(parent: QWidget, title: str, words: str, details: str, answer: str, act: Callable[[], None]) -> None:
    """Ask before what cannot be taken back; *act* is done where the answer is *answer*, and Return leaves things as they are."""
    box = _box(QMessageBox.Icon.Question, parent, title, words)
    box.setInformativeText(details)
    accept = box.addButton(answer, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
    accept.clicked.connect(act)
    box.open()


def may_replace(parent: QWidget, title: str, name: str) -> bool:
    """Ask whether a file of this name may be replaced, and wait for the answer; Return and Escape leave it."""
    box = _box(QMessageBox.Icon.Warning, parent, title, tr("{name} is there already. Replace it?", name=name))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    replaced = box.clickedButton() is replace
    box.deleteLater()
    return replaced


def choose(
    parent: QWidget,
    title: str,
    words: str,
    details: str,
    answers: dict[str, Callable[[], None]],
    reject: str,
    rejected: Callable[[], None] | None = None,
) -> None:
    """Ask which of several things to do; Return is the first of them, Escape and *reject* are nothing, or what is done then."""
    box = _box(QMessageBox.Icon.Question, parent, title, words)
    box.setInformativeText(details)
    for answer, act in answers.items():
        first = not box.buttons()
        button = box.addButton(answer, QMessageBox.ButtonRole.AcceptRole if first else QMessageBox.ButtonRole.DestructiveRole)
        button.clicked.connect(act)
        if first:
            box.setDefaultButton(button)
    box.setEscapeButton(box.addButton(reject, QMessageBox.ButtonRole.RejectRole))
    if rejected is not None:
        box.rejected.connect(rejected)
    box.open()


def _box(icon: QMessageBox.Icon, parent: QWidget | None, title: str, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(words)
    return box


def _dialog(parent: QWidget, title: str, label: str, width: int) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    for text_label in dialog.findChildren(QLabel):  # the dialog's own least width is that of what is in it
        text_label.setMinimumWidth(width)
    return dialog
