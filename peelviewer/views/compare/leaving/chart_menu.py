"""What the right button offers over compared numbers and forces, and the way to a picture of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


def offer_menu(panes: Sequence[QWidget], entries: Sequence[tuple[str, Callable[[], object]]]) -> None:
    """Give panes a menu of entries: words, and what each does."""
    for pane in panes:
        pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.customContextMenuRequested.connect(lambda place, pane=pane: _open(pane, place, entries))


def _open(pane: QWidget, place: QPoint, entries: Sequence[tuple[str, Callable[[], object]]]) -> None:
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in entries:
        menu.addAction(words).triggered.connect(lambda checked=False, act=act: act())
    menu.popup(pane.mapToGlobal(place))


def ask_for_picture(workspace: Workspace, subject: ChartSubject | None) -> None:
    """Ask for the composer over a chart; where there is none say so."""
    if subject is not None:
        workspace.picture_wanted.emit(subject)
    else:
        workspace.message.emit(tr("There is nothing to make a picture of here"))
