"""Tab goes through every window and sheet as one reads it, in whatever order its parts were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QSplitter, QWidget

from .keyboard_watch import KeyboardWatch

_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class TabOrder(KeyboardWatch):
    """Puts the order of Tab right when it is pressed: what is made, shown or hidden later has its place, too.

    Qt goes by when a part was made; views make some parts before those that are left of them or above.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Order the window's parts before what has the keyboard gives it away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TAB and isinstance(watched, QWidget):
            for before, after in pairwise(as_read(watched.window())):
                QWidget.setTabOrder(before, after)
        return False


def as_read(top: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in a widget that is seen, in the order in which it is read: by layouts, and else by place."""
    for part in _parts(top):
        if part.isVisible():
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield part
            yield from as_read(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return the widgets right inside another: those of its layout as they are read, then the others by their places."""
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        inside = [pane for index in range(widget.count()) if (pane := widget.widget(index)) is not None]
    elif layout is not None and not isinstance(widget, QMainWindow):
        inside = list(_of_layout(layout))
    else:
        inside = []
    known = set(inside)
    others = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow() and child not in known]
    return inside + sorted(others, key=lambda child: (child.y(), child.x()))


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those inside it; a grid's row by row."""
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[assignment,index]
    for place in places:
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)
