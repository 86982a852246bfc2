"""The program while it runs: its windows, what is kept of them, and what other starts of it ask for."""

from __future__ import annotations

import contextlib
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from peelviewer.app import Mark, NothingToRead, Program, application, build, build_beside, ignore, open_asked, open_report
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.open_places import PlaceState, WindowState
from peelviewer.options import FIRST_VIEW, Options
from peelviewer.store.choices import LANGUAGE
from peelviewer.store.errors import StoreError
from peelviewer.store.unkept import do_nothing
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping, language
from peelviewer.ui.keeping import keep
from peelviewer.window.sessions.open_sessions import OpenSessions
from peelviewer.wording import tr

from . import paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from peelviewer.ui.single_program import Server

AFTER_SHOW = 2000
"""Milliseconds after which it is seen again whether a show or an import has ended that new windows wait for."""


def _language(options: Options, store: UserStore | None) -> str:
    """Return the language asked for: of the command line, of the settings, or the system's."""
    return options.language or LANGUAGE.of(store.settings if store else None)


def _store() -> UserStore:
    """Return the user's own data; where it cannot be opened the program reads all the same, says so and tries again."""
    return UserStore(paths.user_database(), later=True)


class Application(QObject):
    """The windows of the program; in another language they are made anew, at the same places.

    What is open in them is kept when it changes, and opened again at the next start.
    """

    def __init__(self, options: Options, store: UserStore | None, mark: Mark = ignore) -> None:
        """Speak the language asked for and build the first window; raises NothingToRead."""
        super().__init__()
        self._options, self._store = options, store
        self._language = _language(options, store)
        language.speak(self._language)
        self.programs: list[Program] = []
        self._renewed = self._ending = False
        self._sessions = OpenSessions(self.states, store, self)
        self._server: Server | None = None
        self._add(self._first(options, mark))
        self._connect_first()
        self._renewal = QTimer(self)
        self._renewal.setSingleShot(True)
        self._renewal.timeout.connect(self._renew)
        if store is not None:
            store.replaced = self._renew_soon
        application().applicationStateChanged.connect(self._look_at_store)

    @property
    def program(self) -> Program:
        """The first of the windows that are open."""
        return self.programs[0]

    def states(self) -> list[WindowState]:
        """Return what is open in each window."""
        return [program.window.keeping.state() for program in self.programs]

    def _first(self, options: Options, mark: Mark) -> Program:
        """Build the first window, at the first place of the session that is asked for where that is there."""
        windows = self._sessions.windows(options.session) if options.session else ()
        if windows and not options.report:
            with contextlib.suppress(NothingToRead):
                return build(options._replace(report=windows[0].place.report), self._store, mark)
        return build(options, self._store, mark)

    # Windows -----------------------------------------------------------------------------------------

    def _add(self, program: Program) -> None:
        """Take in a window: what it wishes for is done here, and what is chosen in it holds in all."""
        self.programs.append(program)
        window, look = program.window, program.workspace.appearance
        window.window_wanted.connect(self.open_place)
        window.quit_wanted.connect(self.quit)
        window.closed.connect(lambda: self._forget(program))
        for changed in (look.theme_changed, look.zoom_changed, look.choice_changed):
            changed.connect(lambda: self._look_alike(program))
        self._sessions.watch(window.keeping)
        window.completed.connect(lambda: self._offer(program))
        self._count()

    def open_place(self, state: PlaceState) -> Program | None:
        """Open a window at a place; a report that is gone is told."""
        try:
            program = build_beside(self.program, self._store, state)
        except (KeyError, ReportUnreadable) as error:
            self.program.workspace.say_unopened(state.report, error)
            return None
        self._add(program)
        program.window.completed.connect(program.window.notices.begin)
        program.window.show()
        return program

    def _forget(self, program: Program) -> None:
        """Let go of a window that was closed; the last one is kept until the program ends."""
        if program not in self.programs:
            return
        self._count(without=program)
        if self._ending or len(self.programs) == 1:
            self._sessions.save()
            return
        self.programs.remove(program)
        program.dispose_window()
        self._sessions.opened.start()
        QTimer.singleShot(0, self, _collect)

    def _count(self, without: Program | None = None) -> None:
        """Tell each window whether there are others."""
        open_now = [program for program in self.programs if program is not without and (not self._ending or program.window.isVisible())]
        for program in self.programs:
            program.window.has_siblings = any(other is not program for other in open_now)
            program.window.update_actions()

    def _look_alike(self, changed: Program) -> None:
        for program in self.programs:
            if program is not changed:
                program.workspace.appearance.restore_from(changed.workspace.appearance)
                program.window.update_actions()

    def quit(self) -> None:
        """Close all windows; what is open in them is opened again at the next start."""
        self._sessions.save()
        self._ending = True
        application().closeAllWindows()
        self._ending = False
        if any(program.window.isVisible() for program in self.programs):  # one stays: something in it is not kept
            for program in [program for program in self.programs if not program.window.isVisible()]:
                self.programs.remove(program)
                program.dispose_window()
            self._count()

    def _end(self) -> None:
        """Close because the system asks: nobody may be there to answer."""
        self._sessions.save()
        self._ending = True
        for program in self.programs:
            program.window.notices.asks = False
        application().quit()

    def stop(self) -> None:
        """Wait for what is done beside the windows."""
        if self._server is not None:
            self._server.close()
        self.program.stop()

    def dispose(self) -> None:
        """End it with its windows."""
        application().applicationStateChanged.disconnect(self._look_at_store)
        if self._store is not None:
            self._store.replaced = do_nothing
        self._ending = True
        if self._server is not None:
            self._server.close()
        for program in self.programs[1:]:
            program.window.close()
            program.dispose_window()
        self.program.dispose()
        gc.unfreeze()  # what start-up has made has lived as long as the window

    # Language ----------------------------------------------------------------------------------------

    def _offer(self, program: Program) -> None:
        languages = program.window.languages
        languages.choice = self._language
        languages.wanted.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        self._sessions.serve(program.window, self)
        program.window.update_actions()

    def speak(self, choice: str) -> None:
        """Say everything in a language from now on: system, en or cy."""
        if not (message := self._not_now()):
            self._language = choice
            self._remember(choice)
            if language.resolve(choice) != language.spoken():
                self._rebuild(choice)
        for program in self.programs:
            program.window.languages.choice = self._language
            program.window.languages.changed.emit()  # the menu has ticked what was clicked, not what holds
        if message:
            self.program.workspace.message.emit(message)

    def _not_now(self) -> str:
        """Return why no windows can take the place of these now, if anything speaks against it."""
        if any(program.window.is_showing() for program in self.programs):
            return tr("End the show before you choose another language.")
        return tr("Wait for the import, or cancel it, before you choose another language.") if self.program.work.imports_now else ""

    def _remember(self, choice: str) -> None:
        show_error = self.program.workspace.message.emit
        keep(self._store, keeping.LANGUAGE, lambda store: LANGUAGE.keep(store.settings, choice), show_error)

    def _rebuild(self, choice: str) -> None:
        for program in self.programs:
            program.window.save()
        # What the command line asked to open is open already: the new windows take over what there is now.
        options = Options(self._options.library, self._options.report, theme=self._options.theme, language=choice)
        old = self._start_anew(options)
        for program in old[1:]:
            self._add(build_beside(self.program, self._store, program.workspace.place.state()))
        for new, program in zip(self.programs, old, strict=True):
            new.window.restore_from(program.window)
        self._replace(old)

    # A backup that was put back ------------------------------------------------------------------------

    def _renew_soon(self) -> None:
        """Replace the windows as soon as what is being done now is done; a deck that one is building is not kept any more."""
        self._sessions.pause()
        for program in self.programs:
            program.window.keeps = False
            if not program.window.is_showing():
                program.window.views.stop()
        self._renewal.start(0)

    def _renew(self) -> None:
        """Have windows that show what the user's data holds now: a backup was put back. The old ones keep nothing over it."""
        if self._not_now():
            self._renewal.start(AFTER_SHOW)
            return
        self._language = LANGUAGE.of(self._store.settings if self._store else None)
        old = self._start_anew(Options(self._options.library, theme=None, language=self._language))
        self.program.window.keeping.stand_where(old[0].window)
        self._replace(old)

    def _look_at_store(self, state: Qt.ApplicationState) -> None:
        """Notice a backup that was put back while another window had the keyboard."""
        if self._store is not None and self._store.failure is None and state == Qt.ApplicationState.ApplicationActive:
            with contextlib.suppress(StoreError):  # said by the next thing that is to be kept
                self._store.ready()

    # Windows in place of others ------------------------------------------------------------------------

    def _start_anew(self, options: Options) -> list[Program]:
        """Build the first of new windows, and return those that they take the place of."""
        old, self.programs, self._options = self.programs, [], options
        language.speak(options.language or "")
        gc.unfreeze()
        self._renewed = True
        self._add(build(options, self._store))
        return old

    def _replace(self, old: list[Program]) -> None:
        self._connect_first()
        for program in self.programs:
            program.window.show()
        for program in old[1:]:
            program.window.close()
            program.dispose_window()
        old[0].dispose()

    # After the first paint -----------------------------------------------------------------------------

    def _connect_first(self) -> None:
        program = self.program
        later = QTimer(program.window)  # a part of the window, or it would hold all that it calls until its time has come
        later.setSingleShot(True)
        later.setInterval(200)
        later.timeout.connect(lambda: self._after_first_paint(program))
        program.window.completed.connect(later.start)
        program.window.reading.text.first_painted.connect(lambda: _hear_the_system(self._end))

    def _after_first_paint(self, program: Program) -> None:
        """Do what can wait for readable text: other reports, the search index, the library's checks and the day's backup."""
        if program is not self.program:  # another language was chosen meanwhile
            return
        from peelviewer.store.own_reports import finish_what_was_begun
        from peelviewer.window.drops import take_in

        _hear_the_system(self._end)
        # What start-up has made lives as long as the window: later collections need not walk it. What an earlier window left does not.
        if self._renewed:
            gc.collect()
        gc.freeze()
        gc.enable()
        finish_what_was_begun()
        program.searching.start()
        program.checking.start()
        if self._options.present:
            program.window.decking.present()
        program.window.notices.begin()
        take_in(program.window, self._options.files)
        if self._store is not None and self._store.failure is None:
            keep(self._store, keeping.BACKUP, lambda store: store.back_up_daily(), program.workspace.message.emit)
        if self._sessions.is_paused:
            self._sessions.reopen(self._options, self)
        if self._server is None:
            self._listen()

    # Other starts --------------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Be the program that other starts hand over to, where the user has data to tell programs apart by."""
        if self._store is None or self._store.file is None:
            return
        with contextlib.suppress(ImportError):  # a system that lacks a library of Qt's network module starts each program by itself
            from peelviewer.ui.single_program import Server

            self._server = Server(self.take)

    def take(self, options: Options) -> bool:
        """Open what another start asks for; return False where that is another library than this program's."""
        if (options.library or paths.bundled_library()).resolve() != (self._options.library or paths.bundled_library()).resolve():
            return False
        QTimer.singleShot(0, self, lambda: self._open(options))  # who asks does not wait for it
        return True

    def _open(self, options: Options) -> None:
        from peelviewer.window.drops import take_in

        window = next((program for program in self.programs if program.window.isActiveWindow()), self.program)
        if options.new_window:
            report = options.report or window.workspace.place.report.id
            window = self.open_place(PlaceState(report)) or window
        elif options.report:
            open_report(window.workspace, options.report)
        if options.session:
            self._sessions.open(options.session, window.window, self)
        if options.section or options.left or options.right or options.view != FIRST_VIEW:
            open_asked(window, options)
        if options.present:
            window.window.decking.present()
        window.window.bring_to_front()
        take_in(window.window, options.files)


def _collect() -> None:
    """Have what a closed window leaves found: what was made at the start is not walked otherwise."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _hear_the_system(end: Callable[[], object]) -> None:
    """Close as a user would when the system asks: from the first paint on, before anything is kept."""
    from peelviewer.window import termination

    termination.close_when_asked(application(), end)


def run(options: Options, mark: Mark = ignore) -> int:
    """Open the window and return the exit code when it closes: at the first paint where the start is measured by *mark*."""
    app = application()
    mark("application and faces")
    folder: Path = options.library or paths.bundled_library()
    try:
        paths.check_parts()
        store = _store()
        mark("the user's data")
        running = Application(options, store, mark)
    except NothingToRead as error:
        store.close()
        remedy = f"Run 'peelviewer validate {folder}' to see what is wrong."
        return _refuse(f"no readable report {error} in {folder}. {remedy}")
    except paths.BrokenInstallationError as error:
        return _refuse(str(error))
    if mark is not ignore:
        painted = running.program.window.reading.text.first_painted
        painted.connect(lambda: mark("first paint"))
        painted.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    running.program.window.show()
    mark("window shown")
    code = app.exec()
    running.stop()
    store.close()
    return code


def _refuse(reason: str) -> int:
    """Say why there is no window, on the terminal and in a box of its own: who started it by an icon sees no terminal."""
    from peelviewer.ui.dialogs.message_boxes import refuse

    print(f"peelviewer: {reason}", file=sys.stderr)
    refuse("PEEL Viewer", reason[0].upper() + reason[1:])
    return 1
