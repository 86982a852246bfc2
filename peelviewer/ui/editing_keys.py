"""Copying, pasting and undoing by key in every field, of dialogs too, under a keyboard layout that has no Latin letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from .key_places import as_latin
from .keyboard_watch import KeyboardWatch

StandardKey = QKeySequence.StandardKey
KEYS = (StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.SelectAll, StandardKey.Undo, StandardKey.Redo)


class EditingKeys(KeyboardWatch):
    """Gives what has the keyboard the key that a Latin layout would have sent: Qt compares letters.

    Commands of the window see to their own keys; a dialog has none.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the Latin key in place of another; what is not taken goes on to what is around, as it was."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        latin = as_latin(event, event.type())
        if latin is None or not any(latin.matches(key) for key in KEYS):
            return False
        latin.setAccepted(event.isAccepted())
        QApplication.sendEvent(watched, latin)
        event.setAccepted(latin.isAccepted())
        return True
