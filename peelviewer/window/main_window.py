"""The window: places views, menus, toolbar and status bar; saves and restores the layout."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QToolButton, QVBoxLayout, QWidget

from peelviewer.model.problems import Problem
from peelviewer.store.errors import StoreError
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.background.library_check import Checking
from peelviewer.ui.commands import COMMANDS, MENUS, SUBMENUS, plain
from peelviewer.ui.language import CHOICES as LANGUAGES
from peelviewer.ui.look import theme as themes
from peelviewer.ui.search.search_worker import Searching
from peelviewer.ui.session import Session
from peelviewer.views.reading.companion import Companion
from peelviewer.views.reading.contents import Contents
from peelviewer.views.reading.reading import Reading
from peelviewer.window.commands.help import HelpCommands
from peelviewer.window.commands.language import LanguageCommands
from peelviewer.window.commands.reading import WindowCommands
from peelviewer.wording import plural, tr

from .places import ViewPlaces
from .status_bar import StatusBar
from .toolbar import BUTTONS, PRESENT, VIEWS, Toolbar

if TYPE_CHECKING:
    from peelviewer.views.search.panel import SearchPanel
    from peelviewer.window.commands.slides import DeckCommands

PATIENCE = 2000
"""Milliseconds after which menus and search no longer wait for the text's first paint."""
ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


class MainWindow(QMainWindow):
    """One report, read; completed says that menus and search are there too."""

    completed = Signal()

    def __init__(self, session: Session, searching: Searching, checking: Checking, store: UserStore | None) -> None:
        super().__init__()
        self._session, self._searching, self._checking, self._store = session, searching, checking, store
        self.setWindowTitle(f"{session.report.title} – {session.library.short_name(session.report.force)} – PEEL Viewer")
        self.actions_by_id: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self.views: ViewPlaces
        self._hits: SearchPanel | None = None
        self._decking: DeckCommands | None = None
        self.commands = WindowCommands(self, session, searching)
        self._helping = HelpCommands(self, session, checking)
        self.languages = LanguageCommands(self)
        self._menus = {name: self.menuBar().addMenu(tr(words)) for name, words in MENUS.items() if name not in SUBMENUS}
        self._make_actions({*BUTTONS, *VIEWS, PRESENT})
        self._make_panes()
        self.commands.comparison = lambda: self.views.compare
        self._connect()
        self._restore()
        self.reading.text.setFocus()

    # Building --------------------------------------------------------------------------------------

    def _make_actions(self, wanted: Collection[str]) -> None:
        for command in COMMANDS:
            if command.id not in wanted or command.id in self.actions_by_id:
                continue
            action = QAction(tr(command.text), self)
            action.setObjectName(command.id)
            action.setShortcuts([QKeySequence.fromString(k) for k in command.keys])
            action.setCheckable(command.toggle or bool(command.choice))
            if command.choice:
                self._choices.setdefault(command.choice, QActionGroup(self)).addAction(action)
            action.setMenuRole(ROLES.get(command.id, QAction.MenuRole.NoRole))  # or macOS guesses it from the text, in English
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = plain(action.text())
            action.setToolTip(f"{name} ({keys})" if keys else name)
            action.triggered.connect(self._doer(command.id))
            self.actions_by_id[command.id] = action

    def _doer(self, command: str) -> Callable[..., None]:
        """Return what does a command; those of decks are made when first asked for."""
        for known in (self.commands, self._helping, self.languages):
            doer: Callable[..., None] | None = getattr(known, command, None)
            if doer is not None:
                return doer
        return lambda checked=False: self.decking.ask(command)

    def complete(self) -> None:
        """Make what can wait for the first paint: the menus' commands, the search panel and what fields show when filled."""
        if self._hits is not None:
            return
        self._make_actions({command.id for command in COMMANDS})
        for command in COMMANDS:
            first = command.menu not in self._menus  # of a submenu
            if command.rule_before:
                self._menus[SUBMENUS[command.menu] if first else command.menu].addSeparator()
            if first:
                self._menus[command.menu] = self._menus[SUBMENUS[command.menu]].addMenu(tr(MENUS[command.menu]))
            self._menus[command.menu].addAction(self.actions_by_id[command.id])
        self._update_actions()
        from peelviewer.views.search.panel import SearchPanel

        self._hits = SearchPanel(self._session, self._searching, self.toolbar.field, self.centralWidget() or self)
        self._hits.left.connect(self.reading.text.setFocus)
        for field in (self.toolbar.field, self.contents.filter):
            field.setClearButtonEnabled(True)
            for button in field.findChildren(QToolButton):
                button.setAccessibleName(tr("Search") if button.defaultAction() in field.actions() else tr("Clear"))
        self.completed.emit()

    @property
    def hits(self) -> SearchPanel:
        """The panel of search hits."""
        self.complete()
        assert self._hits is not None  # noqa: S101
        return self._hits

    def _make_panes(self) -> None:
        session = self._session
        # Each is made where it stays: a widget that changes its parent is styled anew with all that is in it.
        body = QWidget(self)
        self.toolbar = Toolbar(session, self.actions_by_id, body)
        self.views = ViewPlaces(session, self._store, self._compared_contents, body)
        self.status = StatusBar(session, body)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self.views)
        self.panes.setHandleWidth(1)
        self.contents = Contents(session, self.panes)
        self.reading = Reading(session, self.panes)
        self.companion = Companion(session, self.panes)
        for pane in (self.contents, self.reading, self.companion):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.setCollapsible(1, False)
        self.contents.setMinimumWidth(200)
        self.companion.setMinimumWidth(240)
        self.reading.setMinimumWidth(320)
        self.panes.setSizes([288, 648, 344])
        self.companion.cards.asked.connect(lambda act, subject: self.views.figure_actions.do(act, subject))
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        self.views.addWidget(self.panes)
        self.views.status_changed.connect(self._tell)
        self.views.checks_changed.connect(self._update_actions)
        self.views.slides_asked.connect(lambda act: self.decking.ask(act))
        layout.addWidget(self.views, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.commands.act_on(self.contents, self.reading, self.companion, self.toolbar)

    def _compared_contents(self, parent: QWidget, opened: Callable[[str], None]) -> Contents:
        """Return the contents that stand beside compared texts."""
        made = Contents(self._session, parent, opened)
        made.left.connect(lambda: self.views.compare.take_focus())
        return made

    def _connect(self) -> None:
        session = self._session
        self.contents.left.connect(self.reading.text.setFocus)
        session.theme_changed.connect(self._dress)
        session.view_changed.connect(self._turn)
        self._checking.found.connect(self._tell_problems)
        self.reading.text.first_painted.connect(self.complete, Qt.ConnectionType.QueuedConnection)
        session.history_changed.connect(self._update_actions)
        self.commands.changed.connect(self._update_actions)
        session.filter_changed.connect(lambda kind: self._update_actions())
        session.filter_changed.connect(lambda kind: self._tell())
        session.numbers_changed.connect(lambda shown: self._update_actions())
        session.place_changed.connect(lambda place: self._tell())
        session.open_requested.connect(lambda node: self._tell())
        self.reading.text.verticalScrollBar().valueChanged.connect(lambda value: self._tell())
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(1500)
        self._keep.timeout.connect(self._save_place)
        session.place_changed.connect(lambda place: self._keep.start())
        # Not while what was chosen is being shown, and once for several turns of a wheel.
        self._keep_choices = QTimer(self)
        self._keep_choices.setSingleShot(True)
        self._keep_choices.setInterval(300)
        self._keep_choices.timeout.connect(self._save_choices)
        for made in (self.commands.changed, session.zoom_changed, session.numbers_changed, self.panes.splitterMoved):
            made.connect(lambda *values: self._keep_choices.start())  # or a value would be taken for the interval

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self._session.theme.palette)
            application.setStyleSheet(self._session.theme.style_sheet)
        self.toolbar.recolour()

    @property
    def decking(self) -> DeckCommands:
        """What can be done with decks and shows."""
        if self._decking is None:
            from peelviewer.window.commands.slides import DeckCommands

            self._decking = DeckCommands(self, self._session, self._searching, self._store, self.views)
        return self._decking

    def _turn(self, view: str) -> None:
        self.views.turn(view)
        self._update_actions()
        self._tell()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            count = plural("{n} problem in the data", "{n} problems in the data", len(problems))
            self._session.message.emit(tr("{problems}: see Help, Problems in the data", problems=count))

    def _tell(self) -> None:
        said = self.views.status(self._session.view)
        if said:
            self.status.place.setText(said)
            return
        self.status.tell(self.reading.progress())
        # The overview is a page to show: it has the whole width.
        wide = self._session.chapter().is_overview
        self.companion.setVisible(self.commands.companion_wanted and not wide)

    # Keeping the layout ------------------------------------------------------------------------------

    def _restore(self) -> None:
        # The frame of the window and a task bar need room too.
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - QSize(0, 32)))
        if self._store is not None:
            settings = self._store.settings
            self.restoreGeometry(QByteArray.fromBase64(settings.get("window.geometry", "").encode("ascii", "ignore")))
            self.panes.restoreState(QByteArray.fromBase64(settings.get("window.panes", "").encode("ascii", "ignore")))
            self.contents.setVisible(settings.get("window.contents", True))
            self.commands.companion_wanted = settings.get("window.companion", True)
            self._session.numbers = settings.get("reading.numbers", False)
            self.commands.theme_choice = settings.get("theme", "system")
        self._kept = self._layout_now()
        self._update_actions()

    def save(self) -> None:
        """Keep layout, theme, zoom and place for the next start, and the deck as it is."""
        self.views.save()
        self._save_choices()
        self._save_place()

    def _layout_now(self) -> dict[str, object]:
        return {
            "window.geometry": self.saveGeometry().toBase64().toStdString(),
            "window.panes": self.panes.saveState().toBase64().toStdString(),
            "window.contents": not self.contents.isHidden(), "window.companion": self.commands.companion_wanted,
            "reading.numbers": self._session.numbers, "reading.zoom": self._session.zoom, "theme": self.commands.theme_choice,
        }  # fmt: skip

    def _save_choices(self) -> None:
        """Keep what has been chosen since choices were last kept; what another window chose stays."""
        self._keep_choices.stop()
        if self._store is None:
            return
        try:
            for key, value in self._layout_now().items() - self._kept.items():
                self._store.settings.set(key, value)
                self._kept[key] = value
        except StoreError as error:
            self._session.message.emit(str(error))

    def _save_place(self) -> None:
        if self._store is not None:
            place = Position(self._session.place, self.reading.paragraph())
            try:
                self._store.positions.set(self._session.report.id, place)
            except StoreError as error:
                self._session.message.emit(str(error))

    def take_over(self, old: MainWindow) -> None:
        """Open where another window was: its place on the screen, its view, and what was compared."""
        self.restoreGeometry(old.saveGeometry())
        self.panes.restoreState(old.panes.saveState())
        self.contents.setVisible(not old.contents.isHidden())
        self.commands.theme_choice, self.commands.companion_wanted = old.commands.theme_choice, old.commands.companion_wanted
        self.views.take_over(old.views)
        self._session.take_over(old._session)
        self.reading.take_over(old.reading)
        self.companion.take_over(old.companion)
        self.contents.filter.setText(old.contents.filter.text())
        self.toolbar.field.setText(old.toolbar.field.text())
        self._update_actions()
        self._tell()

    def is_showing(self) -> bool:
        """Return whether a show is running."""
        return self._decking is not None and self._decking.presenter.state is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Complete the window after its first paint, also where it opens on another view than the text or the text cannot be painted."""
        super().showEvent(event)
        QTimer.singleShot(0 if self.views.currentWidget() is not self.panes else PATIENCE, self, self.complete)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing."""
        if self._decking is not None:
            self._decking.close()
        self.save()
        self._searching.stop()
        super().closeEvent(event)

    def _update_actions(self) -> None:
        acts, session = self.actions_by_id, self._session
        acts["back"].setEnabled(session.can_go_back)
        acts["forward"].setEnabled(session.can_go_forward)
        for view in VIEWS:
            acts[view].setChecked(f"view_{session.view}" == view)
        if "quit" not in acts:  # before the first paint only the toolbar's are there
            return
        acts["show_numbers"].setChecked(session.numbers)
        acts["show_contents"].setChecked(not self.contents.isHidden())
        acts["show_companion"].setChecked(self.commands.companion_wanted)
        for name, kind in (("all_findings", ""), ("only_strengths", "strength"), ("only_concerns", "concern")):
            acts[name].setChecked(session.filter == kind)
        for choice in themes.CHOICES:
            acts[f"theme_{choice}"].setChecked(self.commands.theme_choice == choice)
        for choice in LANGUAGES:
            acts[f"language_{choice}"].setChecked(self.languages.choice == choice)
        acts["full_screen"].setChecked(self.isFullScreen())
        comparing = session.view == "compare"
        for name in ("compare_link", "compare_align", "compare_swap", "compare_words", "compare_matches", "compare_close"):
            acts[name].setEnabled(comparing)
        if comparing:
            acts["compare_link"].setChecked(self.views.compare.link.isChecked())
            acts["compare_words"].setChecked(self.views.compare.mark.isChecked())
        for name in ("slide_up", "slide_down", "slide_tick", "slide_remove", "deck_undo", "deck_redo"):
            acts[name].setEnabled(session.view == "slides")

    def follow_system(self) -> None:
        """Take over the system's change of theme where the reader follows it."""
        if self.commands.theme_choice == "system":
            self._session.set_theme(themes.chosen("system"))
