"""Pages of the web are opened in the reader's browser, and where none opens that is said with the address."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from peelviewer.ui.links import is_web, open_web
from peelviewer.wording import tr

from .message_boxes import warn


def open_page(address: str) -> bool:
    """Open a page of the web and return whether a browser took it; anything else (a file, a share, a script) is refused unsaid."""
    if open_web(address):
        return True
    window = QApplication.activeWindow()
    if window is not None and is_web(address):
        words = tr("No program of this computer opens it. Its address is:\n{address}", address=address)
        warn(window, tr("The page could not be opened"), words)
    return False
