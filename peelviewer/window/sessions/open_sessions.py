"""Sessions of the running program: what is open is kept when it changes, opened again, and kept under a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from peelviewer.model.open_places import LAST, PlaceState, WindowState
from peelviewer.options import FIRST_VIEW, Options
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.keeping import keep
from peelviewer.window.keeping import MOVING, Keeping
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow

    from .reopening import Reopening


class HasWindow(Protocol):
    """What a window that was opened comes with."""

    @property
    def window(self) -> MainWindow:
        """The window."""


class Windows(Protocol):
    """Who opens windows."""

    @property
    def programs(self) -> Sequence[HasWindow]:
        """What is open, the first window first."""

    def open_place(self, state: PlaceState) -> HasWindow | None:
        """Open a window at a place; None where its report is gone, which is told."""


class OpenSessions(QObject):
    """Keeps and opens sessions; nothing is kept until what was open last has been opened."""

    def __init__(self, states: Callable[[], list[WindowState]], store: UserStore | None, parent: QObject) -> None:
        """Keep what *states* says is open in each window."""
        super().__init__(parent)
        self._states, self._store = states, store
        self._kept: list[WindowState] = []
        self._withheld: list[WindowState] = []
        """Windows of which no report can be read now: they stay among what is open."""
        self.is_paused = True
        """Whether nothing is kept because what was open last is still to be opened."""
        self._waits_for = 0
        """Windows in which reports are still being opened."""
        self.opened, self.moved = Soon(self.save, self), Soon(self.save, self, maximum=MOVING)

    def windows(self, name: str) -> tuple[WindowState, ...]:
        """Return the windows of a session, none where it is not known."""
        return self._store.sessions.get(name) if self._store is not None else ()

    @property
    def is_settled(self) -> bool:
        """Whether all is open that was to be opened, so that what changes is kept."""
        return not self.is_paused and not self._waits_for

    def pause(self) -> None:
        """Keep nothing until `reopen`: a backup has taken the place of what is open."""
        self.is_paused, self._kept, self._withheld = True, [], []

    # Keeping what is open ------------------------------------------------------------------------------

    def watch(self, window: Keeping) -> None:
        """Keep what changes in a window."""
        window.opened.connect(self.opened.start)
        window.moved.connect(self.moved.start)

    def save(self) -> None:
        """Keep what is open now."""
        self.opened.stop()
        self.moved.stop()
        states = self._open_now()
        if not self.is_settled or not states or states == self._kept:
            return

        def act(store: UserStore) -> None:
            store.sessions.set(LAST, states)

        if keep(self._store, keeping.SESSION, act, lambda message: None):
            self._kept = states

    def _open_now(self) -> list[WindowState]:
        states = self._states()
        return [*states, *self._withheld] if states else []

    def save_as(self, name: str, notify: Callable[[str], object]) -> None:
        """Keep what is open now under a name, and say so; in place of what was kept under it."""
        states = self._open_now()
        if keep(self._store, keeping.NAMED_SESSION, lambda store: store.sessions.set(name, states), notify, asked=True):
            notify(tr("Kept as “{name}”", name=name))

    def serve(self, window: MainWindow, windows: Windows) -> None:
        """Do what is wished for in a window's menu."""
        from peelviewer.window.commands.sessions import SessionsMenu

        menu = window.menu(SessionsMenu)
        menu.save_wanted.connect(lambda name: self.save_as(name, window.workspace.message.emit))
        menu.open_wanted.connect(lambda name, beside: self.open(name, None if beside else window, windows))

    # Opening -------------------------------------------------------------------------------------------

    def reopen(self, options: Options, windows: Windows) -> None:
        """Open what was open last, or the session that is asked for, around the report that is shown already."""
        from .reopening import place_on_screen

        states, first = self.windows(options.session or LAST), windows.programs[0].window
        if options.session and not states:
            first.workspace.message.emit(tr("There is no session “{name}”", name=options.session))
            states = self.windows(LAST)
        asked = bool(options.report or options.section or options.left or options.right or options.view != FIRST_VIEW)
        shown = first.workspace.place.report.id
        around = next((state for state in states if state.place.report == shown), states[0] if states else None)
        if around is not None:
            if len(states) > 1:  # or the window has its size and place already
                place_on_screen(first, around)
            self._open_in(first, around, asked=asked)
            self._open_beside([state for state in states if state is not around], windows)
        self.is_paused = False
        self.opened.start()

    def open(self, name: str, window: MainWindow | None, windows: Windows) -> None:
        """Open a session, its first window in one that is there, whose reports are closed and can be opened again, or all in new ones."""
        states = self.windows(name)
        if not states:
            windows.programs[0].window.workspace.message.emit(tr("There is no session “{name}”", name=name))
            return
        if window is not None:
            self._replace(window, states[0])
            states = states[1:]
        self._open_beside(states, windows)

    def _replace(self, window: MainWindow, state: WindowState) -> None:
        workspace, wanted = window.workspace, {place.report for place in state.places}

        def close_others() -> None:
            for place in [place for place in workspace.places if place.report.id not in wanted]:
                workspace.close_place(place)

        self._open_in(window, state, asked=False).done.connect(close_others)

    def _open_beside(self, states: Sequence[WindowState], windows: Windows) -> None:
        from .reopening import place_on_screen

        for state in states:
            library = windows.programs[0].window.workspace.library
            listed = [place for place in (state.place, *state.places) if place.report in library.by_id] or [state.place]
            opened = next(filter(None, map(windows.open_place, listed)), None)
            if opened is None and listed[0].report in library.by_id:
                self._withheld.append(state)
            elif opened is not None:
                place_on_screen(opened.window, state)
                self._open_in(opened.window, state, asked=False)

    def _open_in(self, window: MainWindow, state: WindowState, *, asked: bool) -> Reopening:
        from .reopening import Reopening

        reopening = Reopening(window, state, asked=asked)
        self._waits_for += 1
        reopening.destroyed.connect(self._go_on)  # also where the window is closed meanwhile
        return reopening

    def _go_on(self) -> None:
        self._waits_for -= 1
        self.opened.start()
