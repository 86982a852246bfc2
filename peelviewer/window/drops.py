"""Packs that are dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from peelviewer.dataset.packs import SUFFIX

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
                from peelviewer.window.commands.library import LibraryMenu

                self._window.menu(LibraryMenu).actions.take_in(packs)
            return True
        return False


def _packs(dropped: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == SUFFIX]
