"""What can be done with the reports that are open in a window: the beginning of the File menu, and those listed under Go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from peelviewer.ui.place import Place
from peelviewer.wording import tr

from .base import Menu, Parts, Verb

if TYPE_CHECKING:
    from peelviewer.window.sessions.tab_strip import TabStrip

BY_NUMBER = 8
"""Reports with a key by their number; one more key is the last report's."""


class TabsMenu(Menu):
    """Opens, closes and turns to reports."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.workspace.places_changed.connect(self.changed)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "new_window": lambda: self.take_out(self.workspace.place),
            "close_tab": lambda: self.close(self.workspace.place),
            "reopen_tab": lambda: self.workspace.reopen_place(),
            "next_tab": partial(self.workspace.step_place, 1),
            "previous_tab": partial(self.workspace.step_place, -1),
            **{f"tab_{number}": partial(self._turn, number - 1) for number in range(1, BY_NUMBER + 1)},
            f"tab_{BY_NUMBER + 1}": partial(self._turn, -1),
        }

    def enabled(self) -> dict[str, bool]:
        """Return which reports there are to turn to, and whether one can be closed or opened again."""
        count = len(self.workspace.places)
        return {
            "close_tab": count > 1 or self.parts.window.has_siblings,
            "reopen_tab": self.workspace.can_reopen,
            **dict.fromkeys(("next_tab", "previous_tab", f"tab_{BY_NUMBER + 1}"), count > 1),
            **{f"tab_{number}": number <= count > 1 for number in range(1, BY_NUMBER + 1)},
        }

    def _turn(self, index: int) -> None:
        self.workspace.show_place(self.workspace.places[index])

    def close(self, place: Place) -> None:
        """Close a report; with the only one of a window its window, where there is another."""
        if len(self.workspace.places) > 1:
            self.workspace.close_place(place)
        elif self.parts.window.has_siblings:
            self.parts.window.close()

    def take_out(self, place: Place) -> None:
        """Open a report in a window of its own, at its place; it leaves this window where that has others."""
        self.parts.window.window_wanted.emit(place.state())
        if len(self.workspace.places) > 1:
            self.workspace.close_place(place)

    # The strip ---------------------------------------------------------------------------------------

    def serve(self, strip: TabStrip) -> None:
        """Do what is wished for at the tabs."""
        strip.close_wanted.connect(self.close)
        strip.window_wanted.connect(self.take_out)
        strip.menu_wanted.connect(self.popup)

    def popup(self, place: Place, where: QPoint) -> QMenu:
        """Open the menu of a tab on the screen, and return it."""
        menu = QMenu(self.parts.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Close")).triggered.connect(lambda: self.close(place))
        menu.addAction(tr("Close the others")).triggered.connect(lambda: self._close_others(place))
        menu.addAction(self.parts.window.actions_by_id["reopen_tab"])
        menu.addSeparator()
        menu.addAction(tr("Open in a new window")).triggered.connect(lambda: self.take_out(place))
        menu.addSeparator()
        menu.addAction(tr("Copy link to this place")).triggered.connect(lambda: self._copy_link(place))
        menu.popup(where)
        return menu

    def _close_others(self, place: Place) -> None:
        self.workspace.show_place(place)
        for other in list(self.workspace.places):
            if other is not place:
                self.workspace.close_place(other)

    def _copy_link(self, place: Place) -> None:
        """Copy what the search field and the command line's --section open."""
        QGuiApplication.clipboard().setText(f"{place.report.id}/{place.here}")
        self.workspace.message.emit(tr("Copied. Paste it into the search field to come back here."))
