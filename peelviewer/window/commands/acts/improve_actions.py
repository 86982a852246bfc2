"""Lists of improvements as files, out and in, and the slide for the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peelviewer.window.places import ViewPlaces
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow


class ImproveActions(QObject):
    """Writes and reads lists of what is tracked."""

    def __init__(self, window: MainWindow, places: ViewPlaces) -> None:
        super().__init__(window)
        self._window, self._places = window, places

    def add_meeting_slide(self) -> None:
        """Add a slide of what is tracked to the deck of the report that is read."""
        session = self._places.improvements
        self._window.decking.add_meeting(session.shown(), session.today())
        self._places.workspace.message.emit(tr("Added to the deck"))

    def export(self) -> None:
        """Ask for a file."""

    def ask_for_file(self) -> None:
        """Ask for a file."""
