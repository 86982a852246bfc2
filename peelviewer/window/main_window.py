"""The window: places views, menus, toolbar and status bar, and makes what can wait after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from peelviewer.store.user_store import UserStore
from peelviewer.ui import commands
from peelviewer.ui.look.dressed_window import DressedWindow
from peelviewer.ui.look.theme import dress
from peelviewer.ui.workspace import Workspace
from peelviewer.views.reading.companion.companion import Companion
from peelviewer.views.reading.contents import Contents
from peelviewer.views.reading.reading import Reading
from peelviewer.wording import tr

from .actions import action_of, fill_menus
from .background_work import BackgroundWork
from .keeping import Keeping, place_beside
from .notices import Notices
from .places import VIEWS, ViewPlaces
from .status_bar import StatusBar
from .toolbar import BUTTONS, PRESENT, Toolbar, show_clear_buttons

if TYPE_CHECKING:
    from peelviewer.views.search.panel import SearchPanel
    from peelviewer.window.commands.acts.deck_actions import DeckActions
    from peelviewer.window.commands.base import Menu, Verb
    from peelviewer.window.commands.language import LanguageMenu
    from peelviewer.window.commands.slides import SlidesMenu
    from peelviewer.window.sessions.tab_strip import TabStrip

    from .search_places import SearchPlaces

PATIENCE = 2000
"""Milliseconds after which menus and search no longer wait for the text's first paint."""
M = TypeVar("M")


class MainWindow(DressedWindow):
    """The open reports, one of them shown; completed says that menus and search are there too."""

    completed = Signal()
    window_wanted = Signal(object)
    """Another window with the state of a place."""
    quit_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        work: BackgroundWork,
        store: UserStore | None,
        beside: MainWindow | None = None,
    ) -> None:
        """Make a window; another one of the program that it is placed *beside* keeps the layout for the next start."""
        super().__init__()
        self.workspace, self._work, self._store = workspace, work, store
        self.actions_by_id: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self.menus: list[Menu] = []
        """The menus' classes, made when first needed."""
        self._verbs: dict[str, Verb] = {}
        self._search: SearchPlaces | None = None
        self.tab_strip: TabStrip | None = None
        self.has_siblings = False
        """Whether the program has other windows open."""
        self._show_report()
        titles = {name: words for name, words in commands.MENUS.items() if name not in commands.SUBMENUS}
        self._menus = {name: self.menuBar().addMenu(tr(words)) for name, words in titles.items()}
        tabs = [f"view_{kind.id}" for kind in VIEWS]
        self._make_actions({*BUTTONS, *tabs, PRESENT})
        self._rows = self._make_body(tabs)
        self.notices = Notices(store, workspace.appearance, lambda bar: self._rows.insertWidget(1, bar), self)
        self._connect()
        # The frame of the window and a task bar need room too.
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - QSize(0, 32)))
        self.keeps = True
        """Whether it keeps its layout and place, and its deck when it closes: not where a backup has taken their place."""
        self.keeping = Keeping(self, store, keeps_size=beside is None)
        if beside is not None:
            self.setGeometry(place_beside(beside))
        self._update_toolbar()
        self.views.panes.take_focus()

    # Building --------------------------------------------------------------------------------------

    def _make_actions(self, command_ids: Collection[str]) -> None:
        for command in commands.COMMANDS:
            if command.id not in command_ids or command.id in self.actions_by_id:
                continue
            action = action_of(command, self)
            if command.choice:
                self._choices.setdefault(command.choice, QActionGroup(self)).addAction(action)
            action.triggered.connect(self._handler_of(command))
            self.actions_by_id[command.id] = action

    def _handler_of(self, command: commands.Command) -> Callable[[bool], None]:
        """Return what does a command, by the verbs of the menus' classes, which are made when first needed."""

        def handle(on: bool) -> None:
            self._make_menus()
            verb = self._verbs[command.id]
            verb(on) if command.toggle else verb()

        return handle

    def _make_body(self, tabs: list[str]) -> QVBoxLayout:
        # Each is made where it stays: a widget that changes its parent is styled anew with all that is in it.
        body = QWidget(self)
        self.toolbar = Toolbar(self.workspace, self.actions_by_id, tabs, body)
        self.views = ViewPlaces(self.workspace, self._store, self._work, body)
        self.status = StatusBar(self.workspace, body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.views, 1)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        return layout

    def _make_menus(self) -> None:
        """Make the menus' classes, once."""
        if self.menus:
            return
        from .commands import base, table

        searching = self._work.searching, lambda: self.search
        parts = base.Parts(self, self.workspace, self.views, self.toolbar, *searching, self._work.checking, self._store)
        self.menus = [make(parts) for make in table.MENUS]
        for menu in self.menus:
            self._verbs.update(menu.verbs())
            menu.changed.connect(self.update_actions)

    def complete(self) -> None:
        """Make what can wait for the first paint: the menus' commands, the search panel and what fields show when filled."""
        if self._search is not None:
            return
        self._make_menus()
        self._make_actions({command.id for command in commands.COMMANDS})
        fill_menus(self._menus, self.actions_by_id)
        self.update_actions()
        from peelviewer.ui import editing_keys, spoken, tab_order
        from peelviewer.window.improving.progress import Progress
        from peelviewer.window.marks.own_marks import WindowMarks
        from peelviewer.window.menus.context_menus import ContextMenus

        from .search_places import SearchPlaces

        body = self.centralWidget() or self
        self._search = SearchPlaces(self.workspace, self._work.searching, self.views, self.toolbar, self._middle, self._store, body)
        show_clear_buttons(self.toolbar.field, self.contents.filter)
        ContextMenus(self)
        self.marks = WindowMarks(self)
        spoken.Spoken(self)
        Progress(self.views)
        editing_keys.EditingKeys.watch()
        tab_order.TabOrder.watch()
        self.completed.emit()

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.appearance.theme_changed.connect(self._apply_theme)
        workspace.view_changed.connect(self._turn)
        workspace.current_changed.connect(self._show_report)
        workspace.current_changed.connect(self.update_actions)
        workspace.places_changed.connect(self.show_tabs)
        workspace.history_changed.connect(self.update_actions)
        self.views.status_changed.connect(self._show_status)
        self.notices.changed.connect(self._show_status)
        self.notices.changed.connect(workspace.annotations.keeping_changed)
        self.notices.kept_again.connect(workspace.message)
        self._work.library_changed.connect(workspace.library_changed)
        self._work.problems_found.connect(self.status.tell_problems)
        self._work.scan_failed.connect(workspace.message)
        self.reading.text.first_painted.connect(self.complete, Qt.ConnectionType.QueuedConnection)

    # Parts -----------------------------------------------------------------------------------------

    @property
    def contents(self) -> Contents:
        """The tree of the report's sections."""
        return self.views.panes.contents

    @property
    def reading(self) -> Reading:
        """The text with its header."""
        return self.views.panes.reading

    @property
    def companion(self) -> Companion:
        """What belongs to the place being read."""
        return self.views.panes.companion

    @property
    def search(self) -> SearchPlaces:
        """The list of hits below the field, and the results beside the text."""
        self.complete()
        assert self._search is not None  # noqa: S101
        return self._search

    @property
    def hits(self) -> SearchPanel:
        """The panel of search hits."""
        return self.search.panel

    @property
    def languages(self) -> LanguageMenu:
        """The choice of language."""
        from peelviewer.window.commands.language import LanguageMenu

        return self.menu(LanguageMenu)

    @property
    def decking(self) -> DeckActions:
        """What can be done with decks and shows."""
        return self._slides.actions

    @property
    def _slides(self) -> SlidesMenu:
        from peelviewer.window.commands.slides import SlidesMenu

        return self.menu(SlidesMenu)

    def menu(self, kind: type[M]) -> M:
        """Return the menu of a class."""
        self._make_menus()
        return next(menu for menu in self.menus if isinstance(menu, kind))

    # Following ---------------------------------------------------------------------------------------

    def _show_report(self) -> None:
        """Name the report that is current in the window's title."""
        report = self.workspace.place.report
        self.setWindowTitle(f"{report.title} – {self.workspace.library.short_name(report.force)} – PEEL Viewer")

    def show_tabs(self, shown: bool = True) -> None:
        """Show a tab for each report from the second one on, unless told otherwise."""
        several = len(self.workspace.places) > 1
        if several and self.tab_strip is None:
            from peelviewer.window.sessions.tab_strip import strip_for  # a window with one report does without

            self.tab_strip = strip_for(self)
            self._rows.insertWidget(1, self.tab_strip)
        if self.tab_strip is not None:
            self.tab_strip.setVisible(several and shown and not self.toolbar.isHidden())
        self.toolbar.name_report(not several)
        self.update_actions()

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        theme = self.workspace.appearance.theme
        if isinstance(application, QApplication) and application.styleSheet() != theme.style_sheet:  # another window may have been first
            dress(application, theme)
        self.toolbar.apply_theme()

    def _turn(self, view: str) -> None:
        self.views.turn(view)
        self.update_actions()
        self._show_status()

    def _show_status(self) -> None:
        self.status.place.setText(self.views.status())

    def update_actions(self) -> None:
        """Tick what is chosen, and enable what can be."""
        if not self.menus:  # before the first paint only the toolbar's are there
            self._update_toolbar()
            return
        for menu in self.menus:
            _show_states(menu, self.actions_by_id)

    def _update_toolbar(self) -> None:
        self.actions_by_id["back"].setEnabled(self.workspace.place.can_go_back)
        self.actions_by_id["forward"].setEnabled(self.workspace.place.can_go_forward)
        self.actions_by_id[f"view_{self.workspace.view}"].setChecked(True)

    # Keeping and closing -----------------------------------------------------------------------------

    def save(self) -> None:
        """Keep layout, theme, zoom and place for the next start, the deck as it is, and what is being written to a mark."""
        if self._search is not None:
            self.marks.flush()
        self.views.save()
        self.keeping.save()

    def restore_from(self, old: MainWindow) -> None:
        """Open where another window was: its place on the screen, its view, and what was compared."""
        self.restoreGeometry(old.saveGeometry())
        self.workspace.restore_from(old.workspace)
        self.views.panes.restore_from(old.views.panes)
        self.views.restore_from(old.views)
        self.workspace.show_view(old.workspace.view)
        self.toolbar.field.setText(old.toolbar.field.text())
        self.update_actions()
        self._show_status()

    def is_showing(self) -> bool:
        """Return whether a show is running."""
        return bool(self.menus) and self._slides.is_made and self.decking.presenter.state is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Complete the window after its first paint, also where it opens on another view than the text or the text cannot be painted."""
        super().showEvent(event)
        first = self.views.currentWidget() is self.views.panes
        patience = QTimer(self)  # a part of the window: a single shot holds what it calls until its time has come
        patience.setSingleShot(True)
        patience.timeout.connect(self.complete)
        patience.start(PATIENCE if first else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key with Ctrl or Alt does under a keyboard layout that has no Latin letters: Qt compares letters."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen() and not event.modifiers():
            self.actions_by_id["full_screen"].trigger()
            return
        from peelviewer.ui.key_places import press_as_latin  # the first paint does without

        if not press_as_latin(event, self, self.actions_by_id.values()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing, and ask where that cannot be done."""
        if self.keeps:
            self.save()
        if not self.has_siblings and not self.notices.may_close():
            event.ignore()
            return
        if self.menus and self._slides.is_made:
            self.decking.close()
        self.views.stop()
        self.notices.stop()
        if not self.has_siblings:
            self._work.stop()
        super().closeEvent(event)
        self.closed.emit()


def _show_states(menu: Menu, actions: dict[str, QAction]) -> None:
    """Tick, enable and name a menu's commands as it says; of those that wait for the first paint there is no action yet."""
    for command, on in menu.checked().items():
        if command in actions:
            actions[command].setChecked(on)
    for command, enabled in menu.enabled().items():
        if command in actions:
            actions[command].setEnabled(enabled)
    for command, name in menu.named().items():
        if command in actions:
            actions[command].setText(name)
