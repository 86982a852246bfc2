"""Composition root: library, user store, settings, theme, workspace, window; the only place that wires them."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from peelviewer.dataset.package import tables_of
from peelviewer.dataset.shelf import Shelf
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.model.open_places import PlaceState
from peelviewer.model.report import Report
from peelviewer.options import Options
from peelviewer.store import libraries
from peelviewer.store.choices import THEME, ZOOM
from peelviewer.store.user_store import UserStore
from peelviewer.system import WINDOWS, name_on_taskbar
from peelviewer.ui.annotation_book import AnnotationBook
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.place import Place
from peelviewer.ui.workspace import Workspace
from peelviewer.window.background_work import BackgroundWork, Kept
from peelviewer.window.main_window import MainWindow
from peelviewer.wording import tr

from . import paths

if TYPE_CHECKING:
    from peelviewer.store.decks import KeptDeck
    from peelviewer.ui.background.deferred_imports import DeferredImports
    from peelviewer.ui.background.library_scan import LibraryScan
    from peelviewer.ui.search.search_worker import SearchWorker


Mark = Callable[[str], None]
"""Hears the name of what has just ended in a start that is measured."""


def ignore(name: str) -> None:
    """Measure nothing: the usual start."""


class NothingToRead(Exception):
    """The library holds no report that can be opened."""


class Program(NamedTuple):
    """The wired parts; keep it as long as the window lives, and dispose of it."""

    window: MainWindow
    workspace: Workspace
    work: BackgroundWork

    @property
    def searching(self) -> SearchWorker:
        """The search over the library."""
        return self.work.searching

    @property
    def checking(self) -> LibraryScan:
        """The look through the libraries."""
        return self.work.checking

    @property
    def later(self) -> DeferredImports:
        """What is imported after the first paint."""
        return self.work.later

    def stop(self) -> None:
        """Wait for what is done beside the window."""
        self.work.stop()

    def dispose_window(self) -> None:
        """Delete a window that was closed, while the program goes on in others."""
        self.window.deleteLater()
        self.workspace.deleteLater()

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
    name_on_taskbar("PEELViewer.PEELViewer")
    if WINDOWS:  # without a screen Qt looks for faces where its wheel has none, and complains
        os.environ.setdefault("QT_QPA_FONTDIR", str(paths.resources() / "fonts"))
    # setStyle() would hand over the style, and have the class of it made with all its enums.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName(paths.APP)
    app.setApplicationDisplayName("PEEL Viewer")
    app.setDesktopFileName(paths.APP)
    themes.load_faces()
    themes.wear_face(app)
    return app


def build(options: Options, store: UserStore | None, mark: Mark = ignore) -> Program:
    """Wire the parts and return them, the window not yet shown; raises NothingToRead. *mark* hears what has ended."""
    app = application()
    settings = store.settings if store else None
    roots = libraries.roots(options.library, settings)
    kept = paths.catalogue() if store and store.file is not None else None
    shelf = Shelf(roots, kept)
    library = Library(shelf, **tables_of(roots[0].folder))
    report = _report(shelf, options, store)
    mark("report and tables")
    appearance = Appearance(options.theme or THEME.of(settings), ZOOM.of(settings))
    themes.dress(app, appearance.theme)
    mark("theme")
    annotations = AnnotationBook(library, store)
    workspace = Workspace(library, report, appearance, partial(_place, store), annotations)
    index = paths.search_index(options.library) if store and store.failure is None else None
    work = BackgroundWork(shelf, library, Kept(kept, index, partial(_own_decks, store), annotations))
    program = _wired(workspace, work, store, None)
    mark("window")
    workspace.node_wanted.emit(options.section or workspace.place.anchor or workspace.place.section_id)
    workspace.show_view(options.view)
    mark("chapter")
    if options.left or options.right:
        _compare(program.window, workspace, options)
    return program


def build_beside(first: Program, store: UserStore | None, state: PlaceState) -> Program:
    """Return another window on what the first one has, open at a place; raises KeyError or ReportUnreadable where its report is gone."""
    old = first.workspace
    appearance = Appearance(old.appearance.choice, old.appearance.zoom)
    appearance.restore_from(old.appearance)
    workspace = Workspace(old.library, old.library.report(state.report), appearance, partial(_place, store), old.annotations)
    if state.here:
        workspace.place.put(state)
    workspace.live_charts = old.live_charts
    program = _wired(workspace, first.work, store, first.window)
    program.window.views.panes.arrange_like(first.window.views.panes)
    workspace.node_wanted.emit(workspace.place.here)
    return program


def _wired(workspace: Workspace, work: BackgroundWork, store: UserStore | None, beside: MainWindow | None) -> Program:
    work.charts_ready.connect(workspace.charts_are_ready)
    work.import_failed.connect(workspace.message)
    workspace.tables_wanted.connect(work.prepare_tables)
    workspace.charts_wanted.connect(work.prepare_charts)
    window = MainWindow(workspace, work, store, beside)
    application().styleHints().colorSchemeChanged.connect(workspace.appearance.follow_system)
    return Program(window, workspace, work)


def open_report(workspace: Workspace, report_id: str) -> None:
    """Open a report, or say that there is none of that name."""
    try:
        workspace.open_report(report_id)
    except (KeyError, ReportUnreadable):
        workspace.message.emit(tr("There is no report “{report}”", report=report_id))


def open_asked(program: Program, options: Options) -> None:
    """Open in a window what was asked for: a node of its current report or of another, a view, what is to be compared."""
    window, workspace = program.window, program.workspace
    if options.section:
        workspace.open(options.section)
    workspace.show_view(options.view)
    if options.left or options.right:
        _compare(window, workspace, options)


def _compare(window: MainWindow, workspace: Workspace, options: Options) -> None:
    """Show what the command line asks to compare; an unknown node is told."""
    workspace.show_view("compare")
    for side, node in (("left", options.left), ("right", options.right)):
        try:
            if node:
                window.views.compare.put(side, node)
        except KeyError:
            workspace.message.emit(tr("There is no section “{node}”", node=node))


def _own_decks(store: UserStore | None) -> Sequence[KeptDeck]:
    return store.decks.kept() if store is not None else ()


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
    report = None
    if report_id:
        report = _readable(lambda: shelf.at_first(report_id) or (shelf.open(shelf.by_id[report_id]) if report_id in shelf.by_id else None))
    if report is None and not options.report:
        report = _readable(shelf.first_at_a_glance)
    if report is None and not options.report:
        report = next((found for entry in shelf if (found := _readable(partial(shelf.open, entry)))), None)
    if report is None:
        raise NothingToRead(options.report or "")
    return report


def _readable(find: Callable[[], Report | None]) -> Report | None:
    """Return the report that *find* gives, if it can be read and has something to read."""
    with contextlib.suppress(ReportUnreadable):
        report = find()
        return report if report is not None and report.chapters else None
    return None
