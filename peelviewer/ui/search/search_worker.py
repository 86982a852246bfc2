"""Search off the GUI thread: the newest query wins, and a search that failed begins anew with the next one."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from peelviewer.model.library import Library
from peelviewer.ui.background.worker import Worker
from peelviewer.wording import why

if TYPE_CHECKING:
    from peelviewer.analysis.search.index import Hit, SearchIndex


TRIED = 3
"""Reports that are looked into for words that the index has."""


class _Index:
    """The index of a library, built when first asked; the worker asks it one thing at a time."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._built: SearchIndex | None = None

    @property
    def is_built(self) -> bool:
        """Whether it can answer at once."""
        return self._built is not None

    def example(self, library: Library) -> Hit | None:
        """Return a hit that the library has."""
        reports = (library.report(entry.id) for entry in library.entries)
        titles = [report.chapters[0].title for report in islice(reports, TRIED) if report.chapters]
        hits = self.answer(library, titles[0], 1)[0] if titles else []
        return hits[0] if hits else None

    def answer(self, library: Library, query: str, limit: int = 0, report_id: str = "") -> tuple[list[Hit], int]:
        """Return a query's hits, all of them unless told otherwise, and how many there are; after a failure the next one builds anew."""
        from peelviewer.analysis.search.index import MAXIMUM_HITS

        try:
            index, limit = self._index_of(library), limit or MAXIMUM_HITS
            hits = index.search(query, limit, current_report=report_id)
            return hits, index.count(query) if len(hits) == MAXIMUM_HITS else len(hits)
        except BaseException:
            self.close()
            raise

    def _index_of(self, library: Library) -> SearchIndex:
        if self._built is None:
            from peelviewer.analysis.search.index import SearchIndex

            self._built = SearchIndex(self._file)
            self._built.update(library)
        return self._built

    def close(self) -> None:
        """Let go of the file."""
        built, self._built = self._built, None
        if built is not None:
            built.close()


class SearchWorker(QObject):
    """Answers queries; found carries the query and its hits, ready a hit to try the drawing on.

    failed carries the reason of a failure, which *failure* keeps until a query is answered.
    """

    found = Signal(str, object)
    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, library: Library, index: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._index = library, _Index(index)
        self.failure = ""
        self.total = 0
        """How many hits the newest answer has, told or not."""
        self._worker = Worker("search", self, latest=True)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._fail)

    def start(self) -> None:
        """Build the index, unless it is there or being built; after stop it does nothing."""
        if not self._index.is_built and not self._worker.busy:
            library, index = self._library, self._index
            self._worker.run(lambda job: (None, index.example(library)))

    def ask(self, query: str, report_id: str = "") -> None:
        """Ask for a query's hits, read in a report; an older question still unanswered is dropped."""
        library, index = self._library, self._index
        self._worker.run(lambda job: (query, index.answer(library, query, report_id=report_id)))

    def stop(self) -> None:
        """End the search and wait for what it is doing."""
        self._worker.stop()
        self._index.close()

    def _take(self, result: tuple[str | None, Any]) -> None:
        query, answer = result
        self.failure = ""
        if query is not None:
            hits, self.total = answer
            self.found.emit(query, hits)
        elif answer is not None:
            self.ready.emit(answer)

    def _fail(self, error: Exception) -> None:
        self.failure = why(error)
        self.failed.emit(self.failure)
