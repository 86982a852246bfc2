"""What the window keeps for the next start: its layout and choices when they are made, and the place when reading rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from peelviewer.store.choices import COMPANION_SHOWN, CONTENTS_SHOWN, PARAGRAPH_NUMBERS, THEME, WINDOW_GEOMETRY, WINDOW_PANES, ZOOM, Choice
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import LAYOUT, PLACE, keep

if TYPE_CHECKING:
    from .main_window import MainWindow

REST = 1500
"""Milliseconds without a move after which the place is kept."""
SETTLED = 300
"""Milliseconds after which a choice is kept: not while it is being shown, and once for several turns of a wheel."""


class Keeping(QObject):
    """Restores a window, and keeps what is chosen in it; nothing else writes its layout."""

    def __init__(self, window: MainWindow, store: UserStore | None) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._restore()
        self._kept = self._now()
        self._place = self._timer(REST, self.save_place)
        self._choices = self._timer(SETTLED, self.save_choices)
        workspace, panes = window.workspace, window.views.panes
        workspace.section_changed.connect(lambda section: self._place.start())
        chosen = (
            workspace.appearance.zoom_changed, workspace.appearance.choice_changed, workspace.paragraph_numbers_changed,
            panes.panes_changed, panes.splitterMoved,
        )  # fmt: skip
        for said in chosen:
            said.connect(lambda *values: self._choices.start())  # or a value would be taken for the interval

    def _timer(self, milliseconds: int, act) -> QTimer:  # type: ignore[no-untyped-def]
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _restore(self) -> None:
        if self._store is None:
            return
        settings, window = self._store.settings, self._window
        panes = window.views.panes
        window.restoreGeometry(_bytes(WINDOW_GEOMETRY.of(settings)))
        panes.restoreState(_bytes(WINDOW_PANES.of(settings)))
        panes.contents_wanted, panes.companion_wanted = CONTENTS_SHOWN.of(settings), COMPANION_SHOWN.of(settings)
        panes.fit()
        window.workspace.show_paragraph_numbers(PARAGRAPH_NUMBERS.of(settings))
        window.workspace.appearance.choice = THEME.of(settings)

    def _now(self) -> dict[Choice, object]:  # type: ignore[type-arg]
        window = self._window
        panes, look = window.views.panes, window.workspace.appearance
        return {
            WINDOW_GEOMETRY: window.saveGeometry().toBase64().toStdString(),
            WINDOW_PANES: panes.saveState().toBase64().toStdString(),
            CONTENTS_SHOWN: panes.contents_wanted,
            COMPANION_SHOWN: panes.companion_wanted,
            PARAGRAPH_NUMBERS: window.workspace.paragraph_numbers,
            ZOOM: look.zoom,
            THEME: look.choice,
        }

    def save(self) -> None:
        """Keep layout, choices and place now."""
        self.save_choices()
        self.save_place()

    def save_choices(self) -> None:
        """Keep what has been chosen since choices were last kept; what another window chose stays."""
        self._choices.stop()

        def act(store: UserStore) -> None:
            for choice, value in self._now().items():
                if self._kept[choice] != value:
                    choice.keep(store.settings, value)
                    self._kept[choice] = value

        keep(self._store, LAYOUT, act, self._window.workspace.message.emit)

    def save_place(self) -> None:
        """Keep where the current report is read."""
        self._place.stop()
        place = self._window.workspace.place

        def act(store: UserStore) -> None:
            store.positions.set(place.report.id, Position(place.section_id, self._window.reading.paragraph()))

        keep(self._store, PLACE, act, self._window.workspace.message.emit)


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
