"""Opening in a window what was open in it before, one report after the other, so that reading goes on meanwhile."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from peelviewer.model.open_places import WindowState
from peelviewer.wording import plural

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow

MOST_NAMED = 5


class Reopening(QObject):
    """Opens reports, then goes to what was current unless something else was *asked* for; done says that all is there."""

    done = Signal()

    def __init__(self, window: MainWindow, state: WindowState, *, asked: bool) -> None:
        super().__init__(window)
        self._window, self._state, self._asked = window, state, asked
        self._order = [place.report for place in state.places]
        self._left = deque(state.places)
        self._gone: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._open_next)
        self._timer.start()

    def _open_next(self) -> None:
        workspace = self._window.workspace
        if self._left:
            state = self._left.popleft()
            if not workspace.add_in_order(state, self._order):
                self._gone.append(state.report)
            return
        self._timer.stop()
        self._turn()
        self._say_what_is_gone()
        self.done.emit()
        self.deleteLater()

    def _turn(self) -> None:
        workspace, state = self._window.workspace, self._state
        current = workspace.place_of(state.place.report)
        if current is not None and not self._asked:
            workspace.show_place(current)
        if workspace.place is current:
            current.resume(state.place, here=not self._asked)
        self._window.views.compared = self._window.views.compared or state.compared
        if not self._asked and state.view in {kind.id for kind in self._window.views.kinds}:
            workspace.show_view(state.view)

    def _say_what_is_gone(self) -> None:
        if self._gone:
            names = ", ".join(self._gone[:MOST_NAMED]) + ("…" if len(self._gone) > MOST_NAMED else "")
            words = plural(
                "{n} report that was open is no longer in the library: {names}",
                "{n} reports that were open are no longer in the library: {names}",
                len(self._gone),
                names=names,
            )
            self._window.workspace.message.emit(words)


def place_on_screen(window: MainWindow, state: WindowState) -> None:
    """Give a window the size and place on the screen that it had."""
    if state.geometry:
        window.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii", "ignore")))
