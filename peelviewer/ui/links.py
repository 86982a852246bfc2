"""The one way out: pages of the web open in the reader's browser, and nothing else is opened."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_WEB = r"(?i)https?://[^\s\"'<>\\]+"


def is_web(address: str) -> bool:
    """Return whether an address is that of a page of the web."""
    return re.fullmatch(_WEB, address) is not None


def open_web(address: str) -> bool:
    """Open a page of the web in the reader's browser; anything else (a file, a share, a script) is refused, and False returned."""
    return is_web(address) and QDesktopServices.openUrl(QUrl(address))
