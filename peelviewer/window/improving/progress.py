"""How far what is tracked is, where reports are read: in the contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from peelviewer.window.places import ViewPlaces

LATER = 400
"""Milliseconds after the window is whole until what is kept is read: the reader's first keys come first."""


class Progress(QObject):
    """Tells the contents what is tracked, whenever that changes or another report is read."""

    def __init__(self, places: ViewPlaces) -> None:
        super().__init__(places)
        self._places = places
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(LATER)
        self._begin.timeout.connect(self._show)
        places.improvements.changed.connect(self._show)
        places.workspace.current_changed.connect(self._begin.start)
        self._begin.start()

    def _show(self) -> None:
        places = self._places
        if not places.improvements.has_any:
            return
        counts = places.improvements.by_question(places.workspace.library, places.workspace.place.report)
        places.panes.contents.show_progress({question: (found.total, found.closed) for question, found in counts.items()})
