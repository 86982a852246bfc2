"""Search off the GUI thread: one worker owns the index, the newest query wins."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from peelviewer.model.library import Library

LONGEST_REASON = 200


class Searching(QObject):
    """Answers queries from a worker thread; found carries the query and its hits, ready a hit to try the drawing on.

    failed carries the reason why the worker ended, which *failure* keeps until the next query makes a new one.
    """

    found = Signal(str, object)
    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, library: Library, index: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._index = library, index
        self.failure = ""
        self._wanted: str | None = None
        self._stopping = False
        self._change = threading.Condition()
        self._worker: threading.Thread | None = None

    def start(self) -> None:
        """Build the index and wait for queries; after stop it does nothing."""
        with self._change:  # a worker that fails leaves its place under the same lock, so that no query falls between the two
            if self._worker is None and not self._stopping:
                self.failure = ""
                self._worker = threading.Thread(target=self._work, name="search", daemon=True)
                self._worker.start()

    def ask(self, query: str) -> None:
        """Ask for a query's hits; an older question still unanswered is dropped."""
        with self._change:
            self._wanted = query
            self.start()
            self._change.notify()

    def stop(self) -> None:
        """End the worker and wait for it."""
        with self._change:
            self._stopping = True
            self._change.notify()
            worker = self._worker
        if worker is not None:
            worker.join()

    def _work(self) -> None:
        try:
            self._answer()
        except Exception as error:  # whatever it was: a search that fell silent would look like one without hits
            self._fail(f"{type(error).__name__}: {error}"[:LONGEST_REASON])

    def _fail(self, reason: str) -> None:
        with self._change:
            self.failure, self._worker, self._wanted = reason, None, None
            self._tell(self.failed, reason)

    def _answer(self) -> None:
        from peelviewer.analysis.search.index import SearchIndex

        index = SearchIndex(self._index)
        try:
            index.update(self._library)
            titles = [report.chapters[0].title for report in self._library.reports if report.chapters]
            for hit in index.search(titles[0], 1) if titles else ():
                self._tell(self.ready, hit)
            while (query := self._next()) is not None:
                self._tell(self.found, query, index.search(query, 60))
        finally:
            index.close()

    def _tell(self, signal: SignalInstance, *said: object) -> None:
        with self._change:  # whoever has called stop may have deleted what would tell it
            if not self._stopping:
                signal.emit(*said)

    def _next(self) -> str | None:
        with self._change:
            self._change.wait_for(lambda: self._stopping or self._wanted is not None)
            query, self._wanted = self._wanted, None
            return None if self._stopping else query
