"""Search off the GUI thread: the newest query wins, the index grows meanwhile, and a search that failed begins anew with the next one."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from peelviewer.analysis.search.filters import NO_FILTERS, OF_THE_USER, Count, Facets, Filters
from peelviewer.model.library import Library, ReportUnreadable
from peelviewer.ui.background.worker import Job, Worker
from peelviewer.wording import why

from .extent import Extent

if TYPE_CHECKING:
    from peelviewer.analysis.search.asked import Asked as AskedRow
    from peelviewer.analysis.search.hits import Hit
    from peelviewer.analysis.search.index import Answer, Likeness, SearchIndex
    from peelviewer.analysis.search.likeness import Paragraph
    from peelviewer.decks.own_notes import OwnNotes
    from peelviewer.model.annotations import Annotation
    from peelviewer.store.decks import KeptDeck


TRIED = 3
"""Reports that are looked into for words that the index has."""
BEFORE_ANSWER = 0.7
"""Seconds for which the index is built before the first answer: what is not there by then comes later."""
TELLING = 0.3
"""Seconds between two reports of how far the index is."""
COUNTING = 250
"""Milliseconds of rest after which hits are counted that an answer does not count."""


class OwnWords(NamedTuple):
    """What the user wrote and marked, as it was when something was asked."""

    decks: Sequence[KeptDeck] = ()
    marks: Sequence[Annotation] = ()


class Asked(NamedTuple):
    """A question: the query, the report that is read, what the hits must be of, and the reports that are open."""

    query: str
    report_id: str = ""
    filters: Filters = NO_FILTERS
    open_ids: tuple[str, ...] = ()


class _Index:
    """The index of a library, opened when first asked; the worker asks it one thing at a time."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._built: SearchIndex | None = None
        self._counting: SearchIndex | None = None
        self._beside = contextlib.ExitStack()
        self._own: OwnNotes | None = None
        self.is_whole = False
        """Whether it has all reports, as far as is known."""

    @property
    def is_built(self) -> bool:
        """Whether it can answer at once."""
        return self._built is not None

    def example(self, library: Library, job: Job) -> Hit | None:
        """Return a hit that the library has."""
        index = self.of(library, job)
        ids = [held.id for held in library.entries[:TRIED]]
        for report_id in ids:
            try:
                chapters = library.report(report_id).chapters
            except (KeyError, ReportUnreadable):  # it went meanwhile
                continue
            hits = index.search(chapters[0].title, 1) if chapters else []
            if hits:
                return hits[0]
        return None

    def answer(self, library: Library, asked: Asked, words: OwnWords, job: Job) -> tuple[Answer, bool, str]:
        """Return a query's best hits, how many there are, and whether all reports were searched; after a failure the next one builds anew.

        Where nothing has all words of the query the hits are those of fewer of them, which are given last: else that is empty.
        """
        try:
            index = self.of(library, job)
            of_all = self.is_whole  # before it is asked: what is indexed meanwhile may come too late
            answer, instead = self._found(index, library, asked, words), ""
            if not answer.hits:
                instead = index.fewer(asked.query)
                answer = self._found(index, library, asked._replace(query=instead), words) if instead else answer
        except BaseException:
            self.close()
            raise
        return answer, of_all, instead

    def _found(self, index: SearchIndex, library: Library, asked: Asked, words: OwnWords) -> Answer:
        """What the user wrote or marked follows the best hit: it is little, and would be lost among thousands."""
        answer = index.answer(asked.query, current_report=asked.report_id, filters=asked.filters, open_reports=asked.open_ids)
        own = self._of_own(library, asked, words) if any(words) else []
        return answer._replace(hits=[*answer.hits[:1], *own, *answer.hits[1:]], total=answer.total + len(own))

    def _of_own(self, library: Library, asked: Asked, words: OwnWords) -> list[Hit]:
        from peelviewer.analysis.search import own_marks
        from peelviewer.analysis.search.query import read
        from peelviewer.decks.own_notes import OwnNotes

        self._own = self._own or OwnNotes(library)
        query = read(asked.query)
        marked = own_marks.found(library, words.marks, query, asked.filters) if asked.query.strip() else []
        return [*marked, *self._own.found(words.decks, query, asked.filters)]

    def forget_own(self) -> None:
        """Read the user's own notes again: reports have changed."""
        if self._own is not None:
            self._own.forget()

    def like(self, library: Library, paragraph: Paragraph, job: Job) -> list[Likeness]:
        """Return the findings of other reports that are most like a paragraph."""
        try:
            return self.of(library, job).like(paragraph, cancelled=job.cancelled)
        except BaseException:
            self.close()
            raise

    def asked_for(self, job: Job) -> list[AskedRow]:
        """Return all that the reports ask for, without keeping others waiting who ask meanwhile; nothing before it is opened."""
        if self._built is None:
            return []
        with self._built.beside() as other:
            return other.asked_for(job.cancelled)

    def of(self, library: Library, job: Job) -> SearchIndex:
        """Return the index, of a large library with the reports that there was time for."""
        if self._built is None:
            from peelviewer.analysis.search.index import SearchIndex

            built = SearchIndex(self._file)
            try:
                self.is_whole = built.update(library, job.cancelled, seconds=BEFORE_ANSWER)
            except BaseException:
                built.close()
                raise
            self._built = built
        return self._built

    @property
    def built(self) -> SearchIndex | None:
        """The index, None before it was opened."""
        return self._built

    @property
    def counting(self) -> SearchIndex | None:
        """The index for the thread that counts, which stays open: what reports there are is read once and not for each count."""
        if self._counting is None and self._built is not None:
            self._counting = self._beside.enter_context(self._built.beside())
        return self._counting

    def close(self) -> None:
        """Let go of the file."""
        self._counting = None
        self._beside.close()
        built, self._built = self._built, None
        if built is not None:
            built.close()


class SearchWorker(QObject):
    """Answers queries; found carries the query and its hits, ready a hit to try the drawing on.

    near carries a paragraph that was asked about and the findings that are like it. listed carries all that the reports ask for.

    counted carries a query and how many hits and reports there are (Facets), first as far as that is known at once and then exactly.
    filled says how many reports of how many are indexed while that goes on, and last, once all can be found, that all are. failed
    carries the reason of a failure, which *failure* keeps until a query is answered.
    """

    found = Signal(str, object)
    counted = Signal(str, object)
    near = Signal(object, object)
    ready = Signal(object)
    filled = Signal(int, int)
    failed = Signal(str)
    listed = Signal(object)

    def __init__(
        self, library: Library, index: Path | None, parent: QObject | None = None, own_words: Callable[[], OwnWords] = OwnWords
    ) -> None:
        """Search a library with an index in a file, or (None) in memory, and *own_words*, which are read in the GUI thread."""
        super().__init__(parent)
        self._library, self._index = library, _Index(index)
        self.failure = ""
        self._own_words = own_words
        self._own: dict[str, int] = {}  # hits of the newest answer that are the user's own, by their kind
        self.extent = Extent()
        """How many hits the newest answer has, told or not."""
        self.asked = Asked("")
        """The question of the newest answer."""
        self.progress = (0, 0)
        """How many reports of how many are indexed, while that goes on."""
        self._newest = self.asked  # question, answered or not
        self.is_filling = False
        self._fillings = 0
        self._gave_up = False
        self._worker = Worker("search", self, latest=True)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._fail)
        self._filler = Worker("index", self, latest=True)
        self._filler.done.connect(self._end_filling)
        self._filler.failed.connect(self._fail_filling)
        self._filler.progress.connect(self._tell)
        self._counter = Worker("count", self)
        self._counter.done.connect(self._take_count)
        self._counter.failed.connect(lambda error: None)  # the answer stands; what is not counted is said as "at least"
        self._lists = False  # as soon as the index is open
        self._lister = Worker("asked for", self, latest=True)
        self._lister.done.connect(self.listed)
        self._lister.failed.connect(self._fail)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNTING)
        self._count_soon.timeout.connect(self._count)

    @property
    def is_whole(self) -> bool:
        """Whether all reports are indexed, as far as is known."""
        return self._index.is_built and self._index.is_whole

    def start(self) -> None:
        """Build the index, unless it is there or being built; after stop it does nothing."""
        if not self._index.is_built and not self._worker.busy:
            library, index = self._library, self._index
            self._worker.run(lambda job: (None, index.example(library, job)))

    def ask(self, query: str, report_id: str = "", filters: Filters = NO_FILTERS, open_ids: tuple[str, ...] = ()) -> None:
        """Ask for a query's hits, read in a report with others open; an older question still unanswered is dropped."""
        library, index, asked, words = self._library, self._index, Asked(query, report_id, filters, open_ids), self._own_words()
        self._newest = asked
        self._count_soon.stop()
        self._counter.cancel()
        self._worker.run(lambda job: (asked, index.answer(library, asked, words, job)))

    def like(self, paragraph: Paragraph) -> None:
        """Ask for the findings of other reports that are most like a paragraph; an older question still unanswered is dropped."""
        library, index = self._library, self._index
        self._worker.run(lambda job: (paragraph, index.like(library, paragraph, job)))

    def list_asked(self) -> None:
        """Ask for all that the reports ask for; while the index grows it is to be asked again when that is filled."""
        self._lists = True
        if self._index.is_built:
            self._list()
        else:
            self.start()

    def _list(self) -> None:
        index, self._lists = self._index, False
        self._lister.run(lambda job: index.asked_for(job))

    def update(self) -> None:
        """Bring the index to what the library holds by now, beside what is asked."""
        self._index.forget_own()
        if self._index.is_built:
            self._fill()

    def stop(self) -> None:
        """End the search and wait for what it is doing."""
        self._count_soon.stop()
        for worker in (self._worker, self._counter, self._lister, self._filler):
            worker.stop()
        self._index.close()

    def _take(self, result: tuple[Asked | Paragraph | None, Any]) -> None:
        asked, answer = result
        self.failure = ""
        if not (self._index.is_whole or self.is_filling or self._gave_up):
            self._fill()
        if self._lists:
            self._list()
        if isinstance(asked, Asked):
            self._take_answer(asked, *answer)
        elif asked is not None:
            self.near.emit(asked, answer)
        elif answer is not None:
            self.ready.emit(answer)

    def _take_answer(self, asked: Asked, answer: Answer, of_all: bool, instead: str) -> None:
        if not of_all and self.is_whole and asked is self._newest:  # all reports are there since it was asked
            self.ask(*asked)
            return
        self.asked, self.extent = asked, Extent(answer.total, answer.exact, of_all, asked.filters != NO_FILTERS, instead=instead)
        self._own = {kind: sum(hit.kind == kind for hit in answer.hits) for kind in OF_THE_USER}
        if not answer.exact:
            self._count_soon.start()
        self.found.emit(asked.query, answer.hits)

    def _fail(self, error: Exception) -> None:
        self.failure = why(error)
        self.failed.emit(self.failure)

    # Filling -----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.is_filling, self._index.is_whole, self._gave_up = True, False, False
        self._fillings += 1
        library, index, number = self._library, self._index, self._fillings
        self._filler.run(lambda job: (number, _filled(library, index, job)))

    def _tell(self, done: int, of: int) -> None:
        self.progress = done, of
        self.filled.emit(done, of)

    def _end_filling(self, result: tuple[int, bool]) -> None:
        number, whole = result
        if number != self._fillings:  # the library has changed meanwhile, and is gone through once more
            return
        self.is_filling, self._index.is_whole = False, whole
        if whole:
            count = len(self._library.entries)
            self._tell(count, count)

    def _fail_filling(self, error: Exception) -> None:
        self.is_filling, self._gave_up = False, True  # it is tried again at the next start, not with each key
        self._fail(error)

    # Counting ----------------------------------------------------------------------------------------

    def count(self) -> None:
        """Count the hits of the newest answer soon, by force, year and so on, unless it holds them all or they are counted."""
        if self.extent.counts is None and (not self.extent.is_counted or self.extent.is_narrowed):
            self._count_soon.start()

    def _count(self) -> None:
        self._counter.cancel()
        index, asked = self._index, self.asked
        put = asked._replace(query=self.extent.instead or asked.query)
        self._counter.run(lambda job: (asked, _counted(index, put, False, job)))
        self._counter.run(lambda job: (asked, _counted(index, put, True, job)))

    def _take_count(self, result: tuple[Asked, Any]) -> None:
        asked, facets = result
        if facets is not None and asked == self.asked:
            facets, extent = _with_own(facets, self._own), self.extent
            total, is_counted = max(extent.total, facets.total.hits), extent.is_counted or facets.exact
            facets = facets._replace(exact=facets.exact and extent.of_all)
            self.extent = extent._replace(total=total, is_counted=is_counted, facets=facets)
            self.counted.emit(asked.query, facets)


def _with_own(facets: Facets, own: Mapping[str, int]) -> Facets:
    """Return counts of an index with those of the user's own notes and marks (by kind), which it does not hold."""
    kinds = {kind: Count(0, hits) for kind, hits in own.items() if hits}
    return facets._replace(kind={**facets.kind, **kinds}, total=facets.total._replace(hits=facets.total.hits + sum(own.values())))


def _filled(library: Library, index: _Index, job: Job) -> bool:
    """Index what is not indexed yet, and say now and then how far that is, short of the end; return whether it is all there."""
    if index.built is None:
        return False
    told = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal told
        if done < of and time.monotonic() - told > TELLING:
            told = time.monotonic()
            job.progress(done, of)

    with index.built.beside() as filling:
        return filling.update(library, job.cancelled, tell)


def _counted(index: _Index, asked: Asked, exact: bool, job: Job) -> object:
    counting = index.counting
    return counting.facets(asked.query, asked.filters, exact=exact, cancelled=job.cancelled) if counting is not None else None
