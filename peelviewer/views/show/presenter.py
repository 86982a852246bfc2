"""The show and its console, from the choice of a display to the last slide, and what is kept of it; rehearsals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peelviewer.decks.base import Page, Slide
from peelviewer.figures.scene import Scene
from peelviewer.store.choices import SHOW_DISPLAYS, SHOW_NOTES, Choice
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import SHOW, keep
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.slides.talk_menu import set_length
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .audience import ShowWindow
from .console import Console
from .evidence import Evidence
from .keep_awake import Awake
from .kept import Drawings, ask_drawings, ask_times, keep_drawings
from .screen_picker import WINDOW, ScreenPicker, arrangement, choices
from .show_state import ShowState
from .stage import Stage

T = TypeVar("T")


class Presenter(QObject):
    """Runs at most one show at a time; *state* is None while there is none.

    Wish: slides_wanted (slides that were drawn on and are not of the chosen deck, to be added to it).
    """

    slides_wanted = Signal(list)

    def __init__(self, workspace: Workspace, decks: DeckSession, searching: SearchWorker, store: UserStore | None, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._decks, self._searching, self._store, self._window = workspace, decks, searching, store, window
        self._shown = decks
        self.state: ShowState | None = None
        self.show: ShowWindow | None = None
        self.console: Console | None = None
        self._stage: Stage | None = None
        self._awake = Awake()
        self._start_here: bool | None = None
        self._rehearsal = False
        self._choice = ""
        self._listen(decks)

    # Starting and ending ---------------------------------------------------------------------------

    def start(self, *, here: bool = False, ask: bool = False) -> None:
        """Show the open deck (or, without one, the deck used last) from its first slide, or from the chosen one.

        Asks for the display where there are several and none is remembered for them, or where *ask* says so.
        """
        if self._choose_displays(ask):
            self._start_here = here
            self._decks.open_last()

    def rehearse(self) -> None:
        """Go through the open deck from its first slide with the console alone, and count how long each slide takes."""
        if self.state is None:
            self._forget_shown()
            self._rehearsal, self._start_here = True, False
            self._decks.open_last()
        elif self.console is not None:
            self.console.activateWindow()

    def start_sections(self, sections: Sequence[str], name: str) -> None:
        """Show a deck of some sections that is made for this show alone: the chosen deck stays chosen, and none is kept."""
        if self._choose_displays(False):
            self._start_here = False
            self._shown = DeckSession(self._workspace, None, self)
            self._listen(self._shown)
            self._shown.build("full", sections, name)

    def _listen(self, decks: DeckSession) -> None:
        decks.ready.connect(lambda: self._ready(decks))
        decks.failed.connect(lambda: self._not_ready(decks))
        decks.deck_changed.connect(lambda: self._edited(decks))

    def _choose_displays(self, ask: bool) -> bool:
        """Settle the display of a new show; return whether one is to start: none runs, and the user has chosen."""
        if self.state is not None:
            running = self.show or self.console
            if running is not None:
                running.activateWindow()
            return False
        choice = self._display(ask)
        if choice is None:
            return False
        self._choice, self._rehearsal = choice, False
        self._forget_shown()
        return True

    def _forget_shown(self) -> None:
        """Show the chosen deck from now on; one that was made for a single show is gone with it."""
        passing, self._shown = self._shown, self._decks
        if passing is not self._decks:
            passing.stop()
            passing.deleteLater()

    def _ready(self, decks: DeckSession) -> None:
        if decks is self._shown and self._start_here is not None:
            here, self._start_here = self._start_here, None
            self._open(here)

    def _not_ready(self, decks: DeckSession) -> None:
        if decks is self._shown:
            self._start_here = None

    def _open(self, here: bool) -> None:
        pages, deck = self._shown.pages(), self._shown.deck
        if not pages or deck is None:
            self._workspace.message.emit(tr("No slide is ticked: there is nothing to show"))
            return
        index = next((n for n, page in enumerate(pages) if page.slide.id == self._shown.current), 0) if here else 0
        self.state = ShowState(pages, index, self)
        self.state.ended.connect(self.end)
        self.state.asked.connect(self._asked)
        scene: Callable[[Page], Scene] = self._shown.scene
        evidence = Evidence(self._shown.material, self._searching)
        evidence.pushed.connect(self._push)
        about = tr("Rehearsal") if self._rehearsal else self._workspace.place.report.title
        self.console = Console(self.state, scene, deck.frame, evidence, name=deck.name, about=about, rehearsal=self._rehearsal)
        self._settle_console(self.console, deck.minutes)
        self._searching.start()
        self._awake.hold()
        if self._rehearsal:
            self.console.show_status(tr("Nobody else sees this. At the end the time of each slide can be kept with the deck."))
            self.console.setScreen(self._window.screen())
            self.console.showMaximized()
            self.console.setFocus()
            return
        self.show = ShowWindow(self.state, scene, deck.frame)
        self.show.closed.connect(self.end)
        self._stage = Stage(
            self.show, self.console, self._choice, self._window, self._remembered, self._remember_display, kept_awake=self._awake.held
        )
        self._stage.place()

    def _settle_console(self, console: Console, minutes: int) -> None:
        if self._store is not None:
            console.notes.resize_words(SHOW_NOTES.of(self._store.settings))
        console.bar.set_minutes(minutes)
        console.notes.sized.connect(lambda size: self._remember(SHOW_NOTES, size))
        console.bar.minutes_set.connect(lambda minutes: set_length(self._shown, minutes))
        console.closed.connect(self._console_closed)

    def end(self) -> None:
        """End the show, or do not begin it, go to its last slide in the window, and ask what is to be kept of it."""
        state = self._end()
        if state is None:
            return
        drawn, passing = state.ink.drawn_anew(), self._shown is not self._decks

        def ask_for_drawings() -> None:
            if drawn:
                ask_drawings(self._window, len(drawn), lambda: self._keep(drawn, passing=passing))

        if self._rehearsal:
            ask_times(self._window, self._decks, state.spent(), ask_for_drawings)
        else:
            ask_for_drawings()
        self._forget_shown()

    def stop(self) -> None:
        """End the show as the program ends, which asks nothing: what was drawn on slides of the deck stays with them."""
        state = self._end()
        if state is not None and self._shown is self._decks:
            self._keep(state.ink.drawn_anew(), passing=False)
            self._decks.save()
        self._forget_shown()

    def _keep(self, drawn: Drawings, *, passing: bool) -> None:
        """Keep what was drawn with the slides of the chosen deck; slides that are not of it are added."""
        others = [slide._replace(drawn=lines) for slide, lines in drawn.items() if lines] if passing else keep_drawings(self._decks, drawn)
        if others:
            self.slides_wanted.emit(others)

    def _end(self) -> ShowState | None:
        """Close the windows of the show and return its state; None where there is no show."""
        state, self.state, self._start_here = self.state, None, None
        if state is None:
            self._forget_shown()
            return None
        self._awake.release()
        for shown in (self.show, self.console):
            if shown is not None:
                shown.blockSignals(True)
                shown.close()
                shown.deleteLater()
        self.show = self.console = self._stage = None
        if state.pages:
            self._shown.choose(state.pages[state.index].slide.id)
        state.deleteLater()
        self._window.activateWindow()
        return state

    # Displays --------------------------------------------------------------------------------------

    def _display(self, ask: bool) -> str | None:
        """Return the display for the slides, asking where it is not known; None where the user would rather not."""
        screens = QGuiApplication.screens()
        offered, known = choices(screens), self._remembered().get(arrangement(screens), "")
        if known not in (WINDOW, *offered):
            known = ""
        if (known or len(screens) == 1) and not ask:
            return known or offered[0]
        window_screen = screens.index(self._window.screen()) if self._window.screen() in screens else 0
        first = offered.index(known) if known in offered else (window_screen + 1) % len(screens)
        picker = ScreenPicker(self._workspace.appearance, screens, first, self._window)
        if known == WINDOW:
            picker.windowed.setChecked(True)
        if picker.exec() != ScreenPicker.DialogCode.Accepted:
            return None
        if picker.remember.isChecked():
            self._remember_display(arrangement(screens), picker.choice)
        return picker.choice

    def toggle_console(self) -> None:
        """Open the console in a window, or close it: for one display, and for video calls."""
        if self._stage is not None:
            self._stage.toggle_console()

    # What the show asks ----------------------------------------------------------------------------

    def _asked(self, act: str) -> None:
        if self._rehearsal and self.console is not None:
            if act == "help":
                self._help()
            elif act not in ("swap", "console"):
                self.console.ask(act)
            return
        if self.console is None or self.show is None or self._stage is None:
            return
        stage, unseen = self._stage, not self.console.isVisible()
        if act == "swap":
            stage.swap()
        elif act == "console":
            stage.toggle_console()
        elif act == "help":
            self._help()
        elif act in ("value", "value back") and self.show.isVisible():
            self.show.step_value(1 if act == "value" else -1)
        elif act == "grid" and unseen:  # the console has the notes, and may come before the audience
            self.show.show_grid(not self.show.grid_shown)
        elif act == "evidence" and unseen and stage.shared:
            self.show.show_message(tr("Evidence is for you alone, and the audience sees this display. C opens the console on it."))
        else:
            if unseen and act == "evidence":
                stage.toggle_console()
            self.console.ask(act)

    def _help(self) -> None:
        from .key_sheet import ShowKeys

        shown = self.console if self.console is not None and self.console.isVisible() else self.show
        if shown is None or self.state is None:
            return
        sheet = next((sheet for sheet in shown.findChildren(ShowKeys) if sheet.isVisible()), None)
        if sheet is not None:  # asked for again, from the other window
            sheet.close()
        else:
            ShowKeys(self.state, shown).open()

    def _push(self, slide: Slide) -> None:
        if self.state is not None and self._shown.deck is not None:
            self.state.push(self._shown.pages_of(slide))

    def _edited(self, decks: DeckSession) -> None:
        if self.state is None or decks is not self._shown or decks.deck is None:
            return
        pages = decks.pages()
        if not pages:
            self.end()
            return
        self.state.take_pages(pages)

    def _console_closed(self) -> None:
        if self._stage is not None:
            self._stage.console_closed()
        if self._rehearsal or (self.show is not None and not self.show.isVisible()):
            self.end()

    # Keeping ---------------------------------------------------------------------------------------

    def _remembered(self) -> dict[str, str]:
        return dict(SHOW_DISPLAYS.of(self._store.settings if self._store else None))

    def _remember(self, choice: Choice[T], value: T) -> None:
        keep(self._store, SHOW, lambda store: choice.keep(store.settings, value), self._workspace.message.emit, about=choice.key)

    def _remember_display(self, displays: str, chosen: str) -> None:
        def act(store: UserStore) -> None:
            SHOW_DISPLAYS.change(store.settings, lambda kept: {**kept, displays: chosen})

        keep(self._store, SHOW, act, self._workspace.message.emit, about=displays)
