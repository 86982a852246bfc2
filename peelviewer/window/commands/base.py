"""What every menu's commands are: a class that says what each does, which are chosen and which can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.library_scan import LibraryScan
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.workspace import Workspace

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow
    from peelviewer.window.places import ViewPlaces
    from peelviewer.window.search_places import SearchPlaces
    from peelviewer.window.toolbar import Toolbar

Verb = Callable[..., object]
"""What a command does: takes whether it is on where the command is a toggle, nothing where it is none."""


class Parts(NamedTuple):
    """The parts of one window that its commands act on; *search* makes the search places when it is first called."""

    window: MainWindow
    workspace: Workspace
    views: ViewPlaces
    toolbar: Toolbar
    searching: SearchWorker
    search: Callable[[], SearchPlaces]
    checking: LibraryScan
    store: UserStore | None


class Menu(QObject):
    """The commands of one menu; changed says that what is chosen or can be may differ now."""

    changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self.parts = parts
        self.workspace, self.views = parts.workspace, parts.views

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does, by its id."""
        raise NotImplementedError

    def checked(self) -> dict[str, bool]:
        """Return which commands have a tick now, by id; those without one are left out."""
        return {}

    def enabled(self) -> dict[str, bool]:
        """Return which commands can be chosen now, by id; those that always can are left out."""
        return {}

    def named(self) -> dict[str, str]:
        """Return what commands are called now, by id; those that are always called the same are left out."""
        return {}
