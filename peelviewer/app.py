"""Composition root: library, user store, settings, theme, workspace, window; the only place that wires them."""

from __future__ import annotations

import contextlib
import gc
import sys
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from peelviewer.dataset.package import tables_of
from peelviewer.dataset.shelf import Shelf
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.report import Report
from peelviewer.options import Options
from peelviewer.store import libraries
from peelviewer.store.choices import LANGUAGE, THEME, ZOOM
from peelviewer.store.user_store import UserStore
from peelviewer.ui import keeping, language
from peelviewer.ui.background.deferred_imports import DeferredImports
from peelviewer.ui.background.library_scan import LibraryScan
from peelviewer.ui.keeping import keep
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.place import Place
from peelviewer.ui.search.search_worker import SearchWorker
from peelviewer.ui.workspace import Workspace
from peelviewer.window.main_window import MainWindow
from peelviewer.wording import tr

from . import paths


class NothingToRead(Exception):
    """The library holds no report that can be opened."""


class Program(NamedTuple):
    """The wired parts; keep it as long as the window lives, and dispose of it."""

    window: MainWindow
    workspace: Workspace
    searching: SearchWorker
    checking: LibraryScan
    later: DeferredImports

    def stop(self) -> None:
        """Wait for what is done beside the window."""
        self.searching.stop()
        self.later.stop()
        self.checking.stop()

    def dispose(self) -> None:
        """Close the window, end what is done beside it and delete all parts.

        Without this none of them ever goes: a signal holds what listens to it where Python's collector does not look, so that session
        and window hold each other.
        """
        self.window.notices.asks = False
        self.window.close()
        self.stop()
        for part in self:
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def application() -> QApplication:
    """Return the one QApplication, made on first use with the bundled faces."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    # setStyle() would hand over the style, and have the class of it made with all its enums.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName(paths.APP)
    app.setApplicationDisplayName("PEEL Viewer")
    app.setDesktopFileName(paths.APP)
    themes.load_faces()
    app.setFont(themes.face(13))
    return app


def build(options: Options, store: UserStore | None) -> Program:
    """Wire the parts and return them, the window not yet shown; raises NothingToRead."""
    app = application()
    settings = store.settings if store else None
    roots = libraries.roots(options.library, settings)
    kept = paths.catalogue() if store and store.file is not None else None
    shelf = Shelf(roots, kept)
    library = Library(shelf, **tables_of(roots[0].folder))
    report = _report(shelf, options, store)
    appearance = Appearance(options.theme or THEME.of(settings), ZOOM.of(settings))
    app.setPalette(appearance.theme.palette)
    app.setStyleSheet(appearance.theme.style_sheet)
    workspace = Workspace(library, report, appearance, partial(_place, store))
    searching = SearchWorker(library, paths.search_index() if store and store.failure is None else None)
    checking = LibraryScan(shelf, kept)
    checking.changed.connect(workspace.library_changed)
    later = DeferredImports()
    later.ready.connect(workspace.charts_are_ready)
    later.failed.connect(workspace.message)
    workspace.tables_wanted.connect(later.prepare_tables)
    workspace.charts_wanted.connect(later.start)
    window = MainWindow(workspace, searching, checking, store)
    workspace.node_wanted.emit(options.section or workspace.place.anchor or workspace.place.section_id)
    workspace.show_view(options.view)
    if options.left or options.right:
        _compare(window, workspace, options)
    app.styleHints().colorSchemeChanged.connect(appearance.follow_system)
    return Program(window, workspace, searching, checking, later)


def _compare(window: MainWindow, workspace: Workspace, options: Options) -> None:
    """Show what the command line asks to compare; an unknown node is told."""
    workspace.show_view("compare")
    for side, node in (("left", options.left), ("right", options.right)):
        try:
            if node:
                window.views.compare.put(side, node)
        except KeyError:
            workspace.message.emit(tr("There is no section “{node}”", node=node))


def _place(store: UserStore | None, report: Report) -> Place:
    """Return a place in a report: where it was read last, with the values the user added to its figures."""
    if store is None:
        return Place(report)
    place, last, added = Place(report), store.positions.get(report.id), store.force_values.of_report(report.id)
    if added:
        from peelviewer.figures.supplied import supplied

        place.supplied = {figure: supplied(*values) for figure, values in added.items()}
    if last is not None and last.section in report.sections:
        place.section_id = last.section
        numbers = {finding.number for finding in report.chapter_of[last.section].findings()}
        place.anchor = last.paragraph if last.paragraph in numbers else ""
    return place


def _report(shelf: Shelf, options: Options, store: UserStore | None) -> Report:
    """Return the report asked for, the one read last, or the first that can be read; raises NothingToRead."""
    report_id = options.report or (store.positions.last_report() if store else None) or ""
    report = _readable(shelf, report_id)
    if report is None and not options.report:
        report = next((found for entry in shelf if (found := _readable(shelf, entry.id))), None)
    if report is None:
        raise NothingToRead(options.report or "")
    return report


def _readable(shelf: Shelf, report_id: str) -> Report | None:
    """Return a report by id that has something to read."""
    with contextlib.suppress(ReportUnreadable):
        report = shelf.at_first(report_id) or (shelf.open(shelf.by_id[report_id]) if report_id in shelf.by_id else None)
        return report if report is not None and report.chapters else None
    return None


def _language(options: Options, store: UserStore | None) -> str:
    """Return the language asked for: of the command line, of the settings, or the system's."""
    return options.language or LANGUAGE.of(store.settings if store else None)


def _store() -> UserStore:
    """Return the user's own data; where it cannot be opened the program reads all the same, says so and tries again."""
    return UserStore(paths.user_database(), later=True)


class Application(QObject):
    """The program while its window is open; in another language the window is made anew, at the same place."""

    def __init__(self, options: Options, store: UserStore | None) -> None:
        """Speak the language asked for and build the window; raises NothingToRead."""
        super().__init__()
        self._options, self._store = options, store
        self._renewed = False
        self._language = _language(options, store)
        language.speak(self._language)
        self.program = build(options, store)
        self._connect()

    def _connect(self) -> None:
        program = self.program
        program.window.completed.connect(lambda: self._offer_languages(program))
        later = QTimer(program.window)  # a part of the window, or it would hold all that it calls until its time has come
        later.setSingleShot(True)
        later.setInterval(200)
        later.timeout.connect(lambda: self._after_first_paint(program))
        program.window.completed.connect(later.start)

    def _offer_languages(self, program: Program) -> None:
        languages = program.window.languages
        languages.choice = self._language
        languages.wanted.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        program.window.update_actions()

    def speak(self, choice: str) -> None:
        """Say everything in a language from now on: system, en or cy."""
        window = self.program.window
        if window.is_showing():
            message = tr("End the show before you choose another language.")
        else:
            self._language = window.languages.choice = choice
            message = ""
            self._remember(choice)
            if language.resolve(choice) != language.spoken():
                self._rebuild(choice)
        self.program.window.languages.changed.emit()  # the menu has ticked what was clicked, not what holds
        if message:
            self.program.workspace.message.emit(message)

    def _remember(self, choice: str) -> None:
        show_error = self.program.workspace.message.emit
        keep(self._store, keeping.LANGUAGE, lambda store: LANGUAGE.keep(store.settings, choice), show_error)

    def _rebuild(self, choice: str) -> None:
        old = self.program
        old.window.save()
        # What the command line asked to open is open already: the new window takes over what there is now.
        self._options = Options(self._options.library, self._options.report, theme=self._options.theme, language=choice)
        language.speak(choice)
        gc.unfreeze()
        self._renewed = True
        self.program = build(self._options, self._store)
        self.program.window.restore_from(old.window)
        self._connect()
        self.program.window.show()
        old.dispose()

    def stop(self) -> None:
        """Wait for what is done beside the window."""
        self.program.stop()

    def dispose(self) -> None:
        """End it with its window."""
        self.program.dispose()
        gc.unfreeze()  # what start-up has made has lived as long as the window

    def _after_first_paint(self, program: Program) -> None:
        """Do what can wait for readable text: the search index, the library's checks and the day's backup."""
        if program is not self.program:  # another language was chosen meanwhile
            return
        from peelviewer.store.own_reports import finish_what_was_begun
        from peelviewer.window.termination import close_when_asked

        close_when_asked(application(), self._end)
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
        if self._store is not None and self._store.failure is None:
            keep(self._store, keeping.BACKUP, lambda store: store.back_up_daily(), program.workspace.message.emit)

    def _end(self) -> None:
        """Close because the system asks: nobody may be there to answer."""
        self.program.window.notices.asks = False
        application().quit()


def run(options: Options) -> int:
    """Open the window and return the exit code when it closes."""
    app = application()
    folder: Path = options.library or paths.bundled_library()
    try:
        paths.check_parts()
        store = _store()
        running = Application(options, store)
    except NothingToRead as error:
        store.close()
        remedy = f"Run 'peelviewer validate {folder}' to see what is wrong."
        return _refuse(f"no readable report {error} in {folder}. {remedy}")
    except paths.BrokenInstallationError as error:
        return _refuse(str(error))
    running.program.window.show()
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
