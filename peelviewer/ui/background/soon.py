"""Doing something once changes rest, and now and then while they do not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DELAY, MAXIMUM_DELAY = 300, 700  # with what keeping itself takes, what is typed is on the disk within a second


class Soon(QObject):
    """Does *act* when nothing has changed for *delay* milliseconds, and while changes go on *maximum* after the first of them."""

    def __init__(self, act: Callable[[], object], parent: QObject, *, delay: int = DELAY, maximum: int = MAXIMUM_DELAY) -> None:
        super().__init__(parent)
        self._act = act
        self._delay_timer, self._maximum_timer = self._timer(delay), self._timer(maximum)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.run_now)
        return timer

    @property
    def waits(self) -> bool:
        """Whether *act* is due."""
        return self._maximum_timer.isActive()

    def start(self) -> None:
        """Say that something has changed."""
        self._delay_timer.start()
        if not self._maximum_timer.isActive():
            self._maximum_timer.start()

    def stop(self) -> None:
        """Call off what is due: it was done in another way."""
        self._delay_timer.stop()
        self._maximum_timer.stop()

    def run_now(self) -> None:
        """Call *act* at once, in place of what is due."""
        self.stop()
        self._act()
