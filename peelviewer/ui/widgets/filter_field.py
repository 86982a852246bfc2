"""The field that narrows what a pane shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FilterField(QLineEdit):
    """Escape clears the field, and focus_released says that there was nothing to clear; entered asks for the pane's first hit by Down."""

    focus_released = Signal()
    entered = Signal()

    def clear_or_leave(self) -> None:
        """Show everything again, or where everything is shown say that the keyboard may go."""
        if self.text():
            self.clear()
        else:
            self.focus_released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that lead out of the field; leave the rest to Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear_or_leave()
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
