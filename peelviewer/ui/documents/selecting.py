"""Selecting by key in a text that is read: Shift with the arrows, as in a browser."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from .styles import GUTTER

MOVES = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.Left, Qt.Key.Key_Right: QTextCursor.MoveOperation.Right,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up, Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine, Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
}  # fmt: skip
MOVES_BY_WORD = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.WordLeft, Qt.Key.Key_Right: QTextCursor.MoveOperation.WordRight,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.StartOfBlock, Qt.Key.Key_Down: QTextCursor.MoveOperation.EndOfBlock,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.Start, Qt.Key.Key_End: QTextCursor.MoveOperation.End,
}  # fmt: skip
"""What Shift selects with a key, and what it does with Ctrl as well."""


def extend_selection(text: QTextEdit, event: QKeyEvent) -> bool:
    """Extend the selection, from where was clicked last or else from the top of what is seen; return whether the key does that."""
    words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    move = (MOVES_BY_WORD if words else MOVES).get(Qt.Key(event.key()))
    if move is None:
        return False
    cursor = text.textCursor()
    if not cursor.hasSelection() and not text.viewport().rect().contains(text.cursorRect().center()):
        cursor = text.cursorForPosition(QPoint(GUTTER + 8, 4))
    cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    return True
