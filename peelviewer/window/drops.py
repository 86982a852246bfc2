"""Packs that are dropped anywhere on the window, or that the program was opened with."""

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
    """Takes in the packs among the files that are dropped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome files that are packs, and take them in when they are let go."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            packs = _packs(event.mimeData())
            if not packs:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                take_in(self._window, packs)
            return True
        return False


def take_in(window: MainWindow, packs: Sequence[Path]) -> None:
    """Take in the reports of packs, with the library in view; of no packs nothing."""
    if packs:
        from peelviewer.window.commands.library import LibraryMenu

        window.workspace.show_view("library")
        window.menu(LibraryMenu).actions.take_in(packs)


def _packs(dropped: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == PACK]
