"""A list from which one entry is chosen at once, or several one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.wording import tr


class SeveralMenu(QMenu):
    """A click or Return takes one entry; Ctrl with a click, or Space, ticks several and leaves the list open until it is closed.

    An entry stands for values, a group of them too; taken carries all that are wanted then, as a frozenset: nothing for all there are.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: dict[QAction, frozenset[Any]] = {}
        self._wanted: frozenset[Any] = frozenset()
        self._is_ticked = False
        """Whether several were ticked, which are taken when the list closes."""
        self.triggered.connect(self._take)
        self.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._closed))  # what was clicked is told after this

    def want(self, values: Iterable[Any]) -> None:
        """Tick what is wanted already."""
        self._wanted = frozenset(values)
        self._show_ticks()

    def add(self, words: str, values: Iterable[Any]) -> None:
        """Add an entry that stands for values; for none, that all are wanted."""
        action = self.addAction(words)
        action.setCheckable(True)
        self._values[action] = frozenset(values)

    def add_hint(self) -> None:
        """Say at the end how several are chosen."""
        self.addSeparator()
        self.addAction(tr("Ctrl with a click, or Space, chooses several")).setEnabled(False)

    def _show_ticks(self) -> None:
        for action, values in self._values.items():
            action.setChecked(values <= self._wanted if values else not self._wanted)

    def _tick(self, action: QAction) -> None:
        values = self._values[action]
        self._wanted = frozenset() if not values else self._wanted - values if values <= self._wanted else self._wanted | values
        self._is_ticked = True
        self._show_ticks()

    def _take(self, action: QAction) -> None:
        values = self._values.get(action, frozenset())
        wanted = self._wanted | values if self._is_ticked and values else values
        self._is_ticked = False
        self.taken.emit(wanted)

    def _closed(self) -> None:
        if self._is_ticked:
            self._is_ticked = False
            self.taken.emit(self._wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick an entry that is clicked with Ctrl."""
        action = self.actionAt(event.position().toPoint())
        if action in self._values and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tick(action)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the entry that the keyboard is at by Space."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action in self._values:
            self._tick(action)
            return
        super().keyPressEvent(event)
