"""Composition root: library, user store, settings, theme, session, window; the only place that wires them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from peelviewer import paths
from peelviewer.dataset.package import load_library
from peelviewer.main_window import MainWindow
from peelviewer.model.library import Library
from peelviewer.model.report import Report
from peelviewer.options import Options
from peelviewer.store.settings import Settings
from peelviewer.ui import theme as themes
from peelviewer.ui.searching import Searching
from peelviewer.ui.session import Session


class NothingToRead(Exception):
    """The library holds no report that can be opened."""


@dataclass
class Program:
    """The wired parts; keep it as long as the window lives."""

    window: MainWindow
    session: Session
    searching: Searching


def application() -> QApplication:
    """Return the one QApplication, made on first use with the bundled faces."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    made = QApplication(sys.argv[:1])
    made.setApplicationName(paths.APP)
    made.setApplicationDisplayName("PEEL Viewer")
    made.setDesktopFileName(paths.APP)
    made.setStyle("Fusion")
    themes.load_faces()
    made.setFont(themes.face(13))
    return made


def build(options: Options, settings: Settings | None) -> Program:
    """Wire the parts and return them, the window not yet shown; raises NothingToRead."""
    app = application()
    folder = options.library or paths.bundled_library()
    library = load_library(folder, check=False).library
    report = _report(library, options, settings)
    choice = options.theme or str(settings.get("theme", "system") if settings else "system")
    theme = themes.chosen(choice if choice in themes.CHOICES else "system")
    app.setPalette(theme.palette)
    app.setStyleSheet(theme.style_sheet)
    zoom = settings.get("reading.zoom", 1.0) if settings else 1.0
    session = Session(library, report, theme, float(zoom) if isinstance(zoom, int | float) else 1.0)
    searching = Searching(library, paths.search_index() if settings else None)
    window = MainWindow(session, searching, settings)
    place = options.section or (settings.get(f"reading.place.{report.id}", "") if settings else "")
    start = place if isinstance(place, str) and (options.section or place in report.sections) and place else report.chapters[0].id
    session.open_requested.emit(start)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    return Program(window, session, searching)


def _report(library: Library, options: Options, settings: Settings | None) -> Report:
    readable = [report for report in library.reports if report.chapters]
    if not readable:
        raise NothingToRead
    wanted = options.report or (settings.get("reading.report", "") if settings else "")
    chosen = [report for report in readable if report.id == wanted]
    if options.report and not chosen:
        raise NothingToRead(options.report)
    return chosen[0] if chosen else readable[0]


def _settings() -> Settings | None:
    """Open the user's settings; without them the program still reads."""
    from peelviewer.store.database import StoreError, open_store

    try:
        paths.user_data().mkdir(parents=True, exist_ok=True)
        return Settings(open_store(paths.user_database()))
    except (StoreError, OSError) as error:
        print(f"peelviewer: {error}", file=sys.stderr)
        return None


def run(options: Options) -> int:
    """Open the window and return the exit code when it closes."""
    app = application()
    folder: Path = options.library or paths.bundled_library()
    try:
        program = build(options, _settings())
    except NothingToRead as error:
        print(f"peelviewer: no readable report {error} in {folder}. Run 'peelviewer validate {folder}' to see what is wrong.", file=sys.stderr)
        return 1
    program.window.show()
    program.window.reading.text.setFocus()
    # After the first paint, so that readable text comes first.
    QTimer.singleShot(400, program.searching.start)
    return app.exec()
