"""Files and folders that are dropped anywhere on the window, or that the program was opened with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from peelviewer.options import PACK

if TYPE_CHECKING:
    from .main_window import MainWindow


class Drops(QObject):
    """Takes in what is dropped: packs, files to import, and folders of either."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome files of this computer, whatever their names say they are, and take them in when they are let go."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            files = _files(event.mimeData())
            if not files:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                take_in(self._window, files)
            return True
        return False


def take_in(window: MainWindow, files: Sequence[Path]) -> None:
    """Take in packs, and import other files and folders, with the Library in view; of no files nothing."""
    if files:
        from peelviewer.window.commands.library import LibraryMenu

        window.workspace.show_view("library")
        packs = [file for file in files if file.suffix.lower() == PACK]
        menu = window.menu(LibraryMenu)
        if packs:
            menu.actions.take_in(packs)
        menu.imports.start([file for file in files if file not in packs])


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
