"""Doing something once changes rest, and now and then while they do not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST, MOST = 300, 700  # with what keeping itself takes, what is typed is on the disk within a second


class Soon(QObject):
    """Does *act* when nothing has changed for *rest* milliseconds, and while changes go on *most* after the first of them."""

    def __init__(self, act: Callable[[], object], parent: QObject, *, rest: int = REST, most: int = MOST) -> None:
        super().__init__(parent)
        self._act = act
        self._rest, self._most = self._timer(rest), self._timer(most)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.now)
        return timer

    @property
    def waits(self) -> bool:
        """Whether there is something to do."""
        return self._most.isActive()

    def start(self) -> None:
        """Say that something has changed."""
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def stop(self) -> None:
        """Do nothing: it was done in another way."""
        self._rest.stop()
        self._most.stop()

    def now(self) -> None:
        """Do it now."""
        self.stop()
        self._act()
