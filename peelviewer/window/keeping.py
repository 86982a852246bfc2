"""What the window keeps for the next start: its layout and choices when they are made, and the place while it is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QRect, Signal

from peelviewer.model.open_places import WindowState
from peelviewer.store.choices import (
    COMPANION_SHOWN,
    COMPANION_TAB,
    CONTENTS_SHOWN,
    PANE_WIDTHS,
    PARAGRAPH_NUMBERS,
    THEME,
    WINDOW_GEOMETRY,
    ZOOM,
    Choice,
)
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.soon import Soon
from peelviewer.ui.keeping import LAYOUT, PLACE, WINDOW, keep

if TYPE_CHECKING:
    from .main_window import MainWindow

ASIDE = 32
"""Pixels that another window stands to the right of the one it was opened from, and below."""
MOVING = 1500
"""Milliseconds after which the place is kept although the text still moves."""


def place_beside(other: MainWindow) -> QRect:
    """Return where a window stands that opens somewhat aside of another: all of it on the screen, smaller where there is no more room."""
    screen, place = other.screen().availableGeometry(), other.geometry().translated(ASIDE, ASIDE)
    room = screen.adjusted(ASIDE, ASIDE, 0, 0)  # above it is the frame
    place.setSize(place.size().boundedTo(room.size()))
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    return place


class Keeping(QObject):
    """Restores a window, and keeps what is chosen in it; nothing else writes its layout.

    What is open in it is kept with that of the program's other windows: opened says that it has changed, moved that the place has.
    """

    opened = Signal()
    moved = Signal()

    def __init__(self, window: MainWindow, store: UserStore | None, *, keeps_size: bool) -> None:
        """Watch a window; one that opened beside another does not keep its size and place for the next start's first."""
        super().__init__(window)
        self._window, self._store, self._keeps_size = window, store, keeps_size
        self._restore()
        self._kept = self._now()
        self._unread = store is not None and store.failure is not None
        self._untouched: dict[str, Position] = {}
        """Where reports stood while nothing could be read of where they had been left."""
        self._place = Soon(self.save_place, self, maximum=MOVING)
        self._choices = Soon(self.save_choices, self)
        self._geometry_moved = Soon(self.save_choices, self, maximum=MOVING)
        workspace, panes = window.workspace, window.views.panes
        for moved in (workspace.section_changed, workspace.anchor_changed):
            moved.connect(lambda place: self._place.start())
        self._read_last = workspace.place
        workspace.current_changed.connect(self._leave_place)
        window.reading.text.verticalScrollBar().valueChanged.connect(lambda value: self._place.start())
        chosen = (
            workspace.appearance.zoom_changed, workspace.appearance.choice_changed, workspace.paragraph_numbers_changed,
            panes.panes_changed, panes.splitterMoved, panes.companion.tabs.currentChanged,
        )  # fmt: skip
        for signal in (workspace.places_changed, workspace.current_changed, workspace.filter_changed, workspace.history_changed,
                       workspace.view_changed, window.views.status_changed):  # fmt: skip
            signal.connect(lambda *values: self.opened.emit())
        workspace.anchor_changed.connect(lambda anchor: self.moved.emit())
        window.completed.connect(self._watch_geometry)
        for signal in chosen:
            signal.connect(lambda *values: self._choices.start())  # or a value would be taken for the interval

    def _watch_geometry(self) -> None:
        """Keep where the window stands and how large it is while it is used, or a crash would lose it."""
        handle = self._window.windowHandle()
        if handle is None:  # never shown
            return
        for signal in (handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged, handle.windowStateChanged):
            signal.connect(self._move)

    def _move(self, value: object) -> None:
        self._geometry_moved.start()
        self.moved.emit()

    def _restore(self) -> None:
        if self._store is None:
            return
        settings, window = self._store.settings, self._window
        panes = window.views.panes
        window.restoreGeometry(_bytes(WINDOW_GEOMETRY.of(settings)))
        panes.have_widths(PANE_WIDTHS.of(settings))
        panes.contents_wanted, panes.companion_wanted = CONTENTS_SHOWN.of(settings), COMPANION_SHOWN.of(settings)
        panes.fit()
        panes.companion.tabs.setCurrentIndex(COMPANION_TAB.of(settings))
        window.workspace.show_paragraph_numbers(PARAGRAPH_NUMBERS.of(settings))
        window.workspace.appearance.choice = THEME.of(settings)

    def _now(self) -> dict[Choice[Any], object]:
        window = self._window
        panes, look = window.views.panes, window.workspace.appearance
        return {
            **({WINDOW_GEOMETRY: self._geometry()} if self._keeps_size else {}),
            PANE_WIDTHS: panes.widths,
            CONTENTS_SHOWN: panes.contents_wanted,
            COMPANION_SHOWN: panes.companion_wanted,
            COMPANION_TAB: panes.companion.tabs.currentIndex(),
            PARAGRAPH_NUMBERS: window.workspace.paragraph_numbers,
            ZOOM: look.zoom,
            THEME: look.choice,
        }

    def _geometry(self) -> str:
        return self._window.saveGeometry().toBase64().toStdString()

    def stand_where(self, old: MainWindow) -> None:
        """Have the window stand where another did, with the same view."""
        self._window.restoreGeometry(old.saveGeometry())
        self._window.workspace.show_view(old.workspace.view)

    def state(self) -> WindowState:
        """Return what is open in the window."""
        workspace = self._window.workspace
        places = tuple(workspace.states())
        current = next(index for index, place in enumerate(places) if place.report == workspace.place.report.id)
        return WindowState(places, current, workspace.view, self._window.views.compared_now(), self._geometry())

    def save(self) -> None:
        """Keep layout, choices and place now."""
        self.save_choices()
        self.save_place()

    def save_choices(self) -> None:
        """Keep what has been chosen since choices were last kept; what another window chose stays."""
        self._choices.stop()
        self._geometry_moved.stop()
        for choice, value in self._now().items() if self._window.keeps else ():
            if self._kept[choice] != value:
                self._keep_choice(choice, value)

    def _keep_choice(self, choice: Choice[Any], value: object) -> None:
        part, kept = WINDOW if choice in (WINDOW_GEOMETRY, PANE_WIDTHS) else LAYOUT, self._kept

        def act(store: UserStore) -> None:
            choice.keep(store.settings, value)
            kept[choice] = value

        keep(self._store, part, act, self._window.workspace.message.emit, about=choice.key)

    def save_place(self) -> None:
        """Keep where the current report is read."""
        self._place.stop()
        place = self._window.workspace.place
        self._save_place(place.report.id, Position(place.section_id, self._window.reading.paragraph()))

    def _leave_place(self) -> None:
        """Keep where the report was read that another one takes the place of, where that is not kept yet."""
        place = self._read_last
        if self._place.waits and place is not self._window.workspace.place:
            numbers = {finding.number for finding in place.report.chapter_of[place.section_id].findings()}
            self._save_place(place.report.id, Position(place.section_id, place.anchor if place.anchor in numbers else ""))
        self._read_last = self._window.workspace.place
        self._place.start()

    def _save_place(self, report: str, position: Position) -> None:
        self._unread = self._unread and self._store is not None and self._store.failure is not None
        if self._unread:
            self._untouched.setdefault(report, position)
        if self._window.keeps and self._untouched.get(report) != position:
            keep(self._store, PLACE, lambda store: store.positions.set(report, position), self._window.workspace.message.emit, about=report)


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
