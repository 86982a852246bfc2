"""A field of several lines that has an undo of its own."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from peelviewer.ui.look.theme import face

REST_MS = 1000
"""Milliseconds without a key after which what is typed is a step of undo of its own."""


class Field(QPlainTextEdit):
    """A field of plain text with its own undo; undo_wanted and redo_wanted ask for the view's where the field has no more."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, name: str, parent: QWidget, *, lines: int = 0) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setFont(face(13))
        self._typed_last = QElapsedTimer()
        if lines:
            self.setFixedHeight(20 * lines + 16)
        else:
            self.setMinimumHeight(48)

    def event(self, event: QEvent) -> bool:
        """Take the keys of undo and redo before the window's commands do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (_undoes(event) or _redoes(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo what was typed here, then what was done elsewhere."""
        if _undoes(event):
            self.undo() if self.document().isUndoAvailable() else self.undo_wanted.emit()
        elif _redoes(event):
            self.redo() if self.document().isRedoAvailable() else self.redo_wanted.emit()
        else:
            if event.text():
                self._begin_step(event.text())
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method has composed as words typed."""
        if event.commitString():
            self._begin_step(event.commitString())
        super().inputMethodEvent(event)

    def _begin_step(self, typed: str) -> None:
        """Let undo stop here, before the space of another word or after a rest: Qt makes one step of a whole run."""
        cursor, rested = self.textCursor(), not self._typed_last.isValid() or self._typed_last.elapsed() > REST_MS
        self._typed_last.restart() if self._typed_last.isValid() else self._typed_last.start()
        before = self.document().characterAt(cursor.position() - 1) if cursor.position() else ""
        if rested or (typed[0].isspace() and not before.isspace()):
            self.document().setModified(False)  # Qt joins what is typed to the step before while the document is modified


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _redoes(event: QKeyEvent) -> bool:
    """Return whether keys are those of redo; Ctrl+Y is so everywhere, and not only where the system says so."""
    known = event.matches(QKeySequence.StandardKey.Redo)
    return known or (event.key(), event.modifiers()) == (
        Qt.Key.Key_Y,
        Qt.KeyboardModifier.ControlModifier,
    )
