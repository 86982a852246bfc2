"""The strip of open reports below the toolbar: a tab each, and a menu of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peelviewer.model.pillars import pillar_name
from peelviewer.model.report import Report
from peelviewer.ui.place import Place
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .report_tabs import ReportTabs, TabName

if TYPE_CHECKING:
    from peelviewer.window.main_window import MainWindow

HEIGHT = 38


class TabStrip(QWidget):
    """The tabs, how many there are, and a menu of all; follows the workspace.

    Wishes: close_wanted, window_wanted and menu_wanted carry the place, the last with where on the screen.
    """

    close_wanted = Signal(object)
    window_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tabstrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._workspace = workspace
        self.tabs = ReportTabs(workspace.appearance, self)
        self.all = DropDownButton(workspace.appearance, tr("All open reports"), self, 26)
        self.all.setObjectName("opencount")
        self._menu = self.all.new_menu()
        self._menu.aboutToShow.connect(self._fill)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(12)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.all)
        self.tabs.currentChanged.connect(self._choose)
        self.tabs.close_wanted.connect(lambda index: self.close_wanted.emit(self._place(index)))
        self.tabs.window_wanted.connect(lambda index: self.window_wanted.emit(self._place(index)))
        self.tabs.menu_wanted.connect(lambda index, where: self.menu_wanted.emit(self._place(index), where))
        self.tabs.moved.connect(lambda source, target: workspace.move_place(self._place(source), target))
        self.tabs.message.connect(workspace.message)
        workspace.places_changed.connect(self.refresh)
        workspace.current_changed.connect(self._follow)
        workspace.appearance.theme_changed.connect(self.tabs.update)
        self.refresh()

    def _place(self, index: int) -> Place:
        return self._workspace.places[index]

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._workspace.places):
            self._workspace.show_place(self._place(index))

    def _follow(self) -> None:
        """Have the tab of the current place chosen and in view."""
        if self._workspace.place in self._workspace.places:
            blocked = self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(self._workspace.places.index(self._workspace.place))
            self.tabs.blockSignals(blocked)

    def refresh(self) -> None:
        """Show the places there are, and a menu of them."""
        places = self._workspace.places
        blocked = self.tabs.blockSignals(True)
        self.tabs.show_names([self._name(place.report) for place in places])
        self.tabs.blockSignals(blocked)
        self._follow()
        self.all.setText(plural("{n} open", "{n} open", len(places)))
        self.all.setAccessibleDescription(self.all.text())

    def _name(self, report: Report) -> TabName:
        """Return what a tab says; the pillar once, in the name where that has it to tell reports apart."""
        title = f"{report.title}\n{report.subtitle}" if report.subtitle else report.title
        library = self._workspace.library
        name, inspection = library.name_of(report), library.inspection_of(report)
        return TabName(name, pillar_name(report.pillar) if name == inspection else "", title, inspection)

    def _fill(self) -> None:
        """List all reports that are open, the current one ticked."""
        self._menu.clear()
        for place in self._workspace.places:
            name = self._name(place.report)
            words = " · ".join(part for part in (name.name, name.pillar) if part)
            entry = self._menu.addAction(words.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(place is self._workspace.place)
            entry.triggered.connect(lambda on, place=place: self._workspace.show_place(place))


def strip_for(window: MainWindow) -> TabStrip:
    """Return the strip of a window, where its commands do what is wished for at the tabs."""
    from peelviewer.window.commands.tabs import TabsMenu

    strip = TabStrip(window.workspace, window.centralWidget() or window)
    window.menu(TabsMenu).serve(strip)
    return strip
