"""What a program's windows have done off the GUI thread, each part made when it is first needed: the first paint does without."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.dataset.shelf import Shelf
from peelviewer.model.library import Library

if TYPE_CHECKING:
    from peelviewer.store.decks import KeptDeck
    from peelviewer.ui.annotation_book import AnnotationBook
    from peelviewer.ui.background.deferred_imports import DeferredImports
    from peelviewer.ui.background.import_run import ImportRun
    from peelviewer.ui.background.library_scan import LibraryScan
    from peelviewer.ui.search.search_worker import OwnWords, SearchWorker


LOOK_AFTER = 1500
"""Milliseconds after which the library lists what came in while further files are imported: not after each of hundreds."""


class Kept(NamedTuple):
    """The files kept of a library, None where nothing is kept, what gives the user's decks in the GUI thread, and the user's marks."""

    catalogue: Path | None
    search_index: Path | None
    own_decks: Callable[[], Sequence[KeptDeck]]
    annotations: AnnotationBook


class BackgroundWork(QObject):
    """Searching a library, looking through its folders, taking reports in, and importing modules that are heavy.

    library_changed, problems_found and scan_failed are changed, found and failed of the look through the folders, whenever that begins;
    charts_ready and import_failed are ready and failed of the imports.
    import_begun carries *importing* when that is first asked for.
    """

    library_changed = Signal(object)
    problems_found = Signal(object)
    scan_failed = Signal(str)
    charts_ready = Signal()
    import_failed = Signal(str)
    import_begun = Signal(object)

    def __init__(self, shelf: Shelf, library: Library, kept: Kept) -> None:
        """Work for the *library* of a *shelf*."""
        super().__init__()
        self._shelf, self._library, self._kept = shelf, library, kept
        kept.annotations.setParent(self)  # it ends with the last window
        self.library_changed.connect(lambda ids: kept.annotations.look_at_library())
        self._importing: ImportRun | None = None
        self.under_review: set[str] = set()
        """Folders of the imported reports whose review is open in a window."""

    @cached_property
    def later(self) -> DeferredImports:
        """Imports what is heavy."""
        from peelviewer.ui.background.deferred_imports import DeferredImports

        later = DeferredImports(self)
        later.ready.connect(self.charts_ready)
        later.failed.connect(self.import_failed)
        return later

    def prepare_tables(self) -> None:
        """Begin to import what tables are made with."""
        self.later.prepare_tables()

    def prepare_charts(self) -> None:
        """Begin to import what live charts are made with."""
        self.later.start()

    @cached_property
    def searching(self) -> SearchWorker:
        """Answers queries, and builds the index."""
        from peelviewer.ui.search.search_worker import SearchWorker

        return SearchWorker(self._library, self._kept.search_index, self, self._own_words)

    def _own_words(self) -> OwnWords:
        from peelviewer.ui.search.search_worker import OwnWords

        return OwnWords(self._kept.own_decks(), self._kept.annotations.all())

    @cached_property
    def checking(self) -> LibraryScan:
        """Looks for reports that are new, changed or gone; what it finds is indexed."""
        from peelviewer.ui.background.library_scan import LibraryScan

        checking = LibraryScan(self._shelf, self._kept.catalogue, self)
        checking.changed.connect(lambda ids: self.searching.update())
        checking.changed.connect(self.library_changed)
        checking.found.connect(self.problems_found)
        checking.failed.connect(self.scan_failed)
        return checking

    @property
    def importing(self) -> ImportRun:
        """Makes reports of files."""
        if self._importing is None:
            from peelviewer.ui.background.import_run import ImportRun

            self._importing = run = ImportRun(lambda: self._shelf.by_id, self)
            soon = QTimer(self)
            soon.setSingleShot(True)
            soon.setInterval(LOOK_AFTER)
            soon.timeout.connect(self.look_for_own)
            run.kept.connect(lambda report: None if soon.isActive() else soon.start())
            run.ended.connect(soon.stop)
            run.ended.connect(self.look_for_own)
            self.import_begun.emit(run)
        return self._importing

    @property
    def has_imported(self) -> bool:
        """Whether files are imported, or were."""
        return self._importing is not None

    @property
    def imports_now(self) -> bool:
        """Whether files are imported, or wait for an answer."""
        return self._importing is not None and self._importing.busy

    def look_for_own(self) -> None:
        """List what came into the user's own library, which begins with the first report that is taken in."""
        from peelviewer.store.libraries import own_root

        own, checking = own_root(), self.checking
        if own in checking.roots or not (own.folder / "reports").is_dir():
            checking.again()
        else:
            checking.set_roots((*checking.roots, own))

    def stop(self) -> None:
        """End what is being done, and wait for it."""
        if self._importing is not None:
            self._importing.stop()
        if "searching" in vars(self):
            self.searching.stop()
        if "later" in vars(self):
            self.later.stop()
        if "checking" in vars(self):
            self.checking.stop()
