"""A viewport that Python knows.

For a widget that it does not know PySide makes the classes of all widgets there are, to find which of them it is: a twentieth of the
time to the first paint, in which the text asks for its viewport.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTextBrowser, QWidget


def give_viewport(text: QTextBrowser) -> None:
    """Give a text a viewport in place of the one that Qt made, set up alike; to be done before a document is shown."""
    viewport = QWidget(text)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setMouseTracking(True)
    viewport.setAcceptDrops(True)
    if sys.platform not in ("win32", "darwin"):  # there the system pans by touch, as far as no touches are asked for
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    viewport.setCursor(Qt.CursorShape.ArrowCursor)
    text.document().documentLayout().setPaintDevice(viewport)  # or it would measure on the one that goes
    text.setViewport(viewport)
