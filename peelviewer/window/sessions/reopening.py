"""Opening in a window what was open in it before, one report after the other, so that reading goes on meanwhile."""

from __future__ import annotations

import contextlib
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from peelviewer.model.library import ReportUnreadable
from peelviewer.model.open_places import WindowState
from peelviewer.wording import plural, tr

if TYPE_CHECKING:
    from peelviewer.ui.workspace import Workspace
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
        window.workspace.withheld.clear()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._open_next)
        self._timer.start()

    def _open_next(self) -> None:
        workspace = self._window.workspace
        if self._left:
            state = self._left.popleft()
            if not workspace.add_in_order(state, self._order) and state.report not in workspace.library.by_id:
                self._gone.append(state.report)
            return
        self._timer.stop()
        self._turn()
        self._say_what_is_gone()
        say_what_is_withheld(self._window.workspace)
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


def say_what_is_withheld(workspace: Workspace) -> None:
    """Name the reports that were open and cannot be read now, with what keeps them; nothing where there are none."""
    library, names, reasons = workspace.library, [], []
    for _, state in workspace.withheld:
        try:
            library.report(state.report)
        except ReportUnreadable as error:
            names.append(library.name_of(library.by_id[state.report]))
            reasons.append(f"{error}.")
        except KeyError:  # it went meanwhile
            continue
    if names:
        words = plural(
            "{n} report that was open cannot be read now: {names}",
            "{n} reports that were open cannot be read now: {names}",
            len(names),
            names=", ".join(names[:MOST_NAMED]) + ("…" if len(names) > MOST_NAMED else ""),
        )
        stay = tr("What was open stays so: it is opened again as soon as it can be read.")
        workspace.unopened.emit(words, " ".join([*list(dict.fromkeys(reasons))[:MOST_NAMED], stay]))


class ComingBack(QObject):
    """Shows what cannot be read now, and opens what could not at the start once the libraries were looked through again and it can be."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.workspace.unopened.connect(window.notices.show_unopened)
        window.views.work.problems_found.connect(self._open)

    def _open(self) -> None:
        workspace, opened = self._window.workspace, 0
        for rank, state in sorted(workspace.withheld, key=lambda kept: kept[0]):
            with contextlib.suppress(KeyError, ReportUnreadable):
                workspace.add(state, min(rank, len(workspace.places)))
                opened += 1
        if opened:
            self._window.workspace.message.emit(plural("{n} report is open again", "{n} reports are open again", opened))
        if opened and not workspace.withheld:
            self._window.notices.hide_unopened()


def place_on_screen(window: MainWindow, state: WindowState) -> None:
    """Give a window the size and place on the screen that it had."""
    if state.geometry:
        window.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii", "ignore")))
