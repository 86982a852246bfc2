"""Search all reports of a library: an SQLite full-text index, built when needed and safe to delete."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from peelviewer.model.library import Library, ReportShelf
from peelviewer.text.folding import fold

from . import tally as counting
from .asked import Asked, all_asked
from .candidates import MAXIMUM_HITS, asked, candidates, found_rows, is_found, spread_expression, spread_slots
from .contents import Contents, slot_of
from .fewer import fewer
from .filling import BATCH, Cancelled, Filler, Told, tidy
from .filters import KINDS, NO_FACETS, NO_FILTERS, OF_THE_USER, Facets, Filters
from .hits import Hit
from .holdings import GLOSSARY, ToIndex, holdings
from .index_file import PATIENCE, delete, is_busy, is_damage, open_index, transaction
from .likeness import MOST_NEAR, Paragraph, nearest
from .query import Query, read
from .scoring import Lowered, Scorer, rarities
from .search_entries import Entry

T = TypeVar("T")
_WAITING = 0.05  # seconds between two looks at whether another window still writes
_BATCH_IN_MEMORY = 0.2  # seconds: nobody can ask meanwhile
_REBUILT_AT_ONCE = 1.0  # seconds of building anew before a question is answered with what is there


def never() -> bool:
    """Go on."""
    return False


class Answer(NamedTuple):
    """The best hits of a query, best first, and how many there are; where *exact* is not so, there are at least so many."""

    hits: list[Hit]
    total: int
    exact: bool


class Likeness(NamedTuple):
    """A finding of another report, and how like the one it is that was asked about: from 0 to 1."""

    hit: Hit
    score: float


class SearchIndex:
    """The index over a library, in a file or (None) in memory. Threads take turns; two of them do best with one each (beside)."""

    def __init__(self, path: Path | None, library: Library | None = None) -> None:
        """Open it; *library* is what its hits must be of, until update names another."""
        self._library = library
        self._path = path
        self._connection = open_index(path)
        self._turn = threading.RLock()
        self._contents: Contents | None = None
        self._seen: tuple[object, ...] = ()

    @contextlib.contextmanager
    def beside(self) -> Iterator[SearchIndex]:
        """Give an index over the same file for another thread; the one in memory is but one."""
        if self._in_memory:
            yield self
            return
        other = SearchIndex(self._path, self._library)
        try:
            yield other
        finally:
            other.close()

    @property
    def _in_memory(self) -> bool:
        return not self._connection.execute("PRAGMA database_list").fetchone()[2]

    # Building ----------------------------------------------------------------------------------------

    def update(
        self, library: Library, cancelled: Cancelled = never, told: Told = lambda done, of: None, seconds: float | None = None
    ) -> bool:
        """Index the reports that are new or changed and forget those that are gone; the others cost nothing.

        It is done in batches that are kept each; where it is cancelled, or takes more than so many seconds, the rest is left for
        another time. Return whether all is done. *told* hears how many reports of how many are there.
        """
        with self._turn:
            self._library = library
        end = time.monotonic() + seconds if seconds is not None else None
        held = holdings(library)
        for attempt in range(2):
            try:
                return self._fill(library, held, cancelled, told, end)
            except (sqlite3.Error, zlib.error, ValueError) as error:
                if attempt or isinstance(error, UnicodeError) or (isinstance(error, sqlite3.Error) and not is_damage(error)):
                    raise
                self._start_again()
        return False

    def _fill(self, library: Library, held: dict[str, ToIndex], cancelled: Cancelled, told: Told, end: float | None) -> bool:
        filler: Filler | None = None
        while not cancelled():
            batch = _BATCH_IN_MEMORY if self._in_memory else BATCH
            left = batch if end is None else min(batch, end - time.monotonic())
            if left <= 0:
                return False
            with self._turn, _impatient(self._connection):
                filler = filler or Filler(self._connection, library, held)
                more = filler.batch(left, cancelled, told)
            if not more:
                if end is None:
                    self._tidy(cancelled)
                return True
        return False

    def _tidy(self, cancelled: Cancelled) -> None:
        """Join the parts of the index; where another window writes, another time will do."""
        with self._turn, _impatient(self._connection):
            try:
                tidy(self._connection, cancelled)
            except sqlite3.Error as error:
                if not is_busy(error):
                    raise

    def progress(self) -> tuple[int, int]:
        """Return how many reports of the library are indexed, and how many it has."""
        if self._library is None:
            return 0, 0
        return self._ask(lambda contents: len(contents.of_id.keys() - {GLOSSARY})) or 0, len(self._library.entries)

    # Asking ------------------------------------------------------------------------------------------

    def search(
        self,
        query: str,
        limit: int = 50,
        *,
        chapter: str | None = None,
        report: str | None = None,
        current_report: str = "",
        filters: Filters = NO_FILTERS,
    ) -> list[Hit]:
        """Return hits, best first; any query is allowed, and a *report* includes the glossary.

        A figure that is called by its name comes first, that of the report one is in (*current_report*) before others.
        """
        if report:
            filters = filters._replace(report=report)
        hits = self.answer(query, limit, current_report=current_report, filters=filters, terms=report is not None).hits
        return [hit for hit in hits if chapter in (None, hit.chapter)]

    def answer(
        self,
        query: str,
        limit: int = MAXIMUM_HITS,
        *,
        current_report: str = "",
        filters: Filters = NO_FILTERS,
        terms: bool = False,
        open_reports: Sequence[str] = (),
    ) -> Answer:
        """Return the best hits of a query and how many there are as far as that is known at once; *terms* adds those of the glossary.

        The paragraph of a number comes first, that of the report one is in before those of *open_reports* (ids), and these before others.
        """
        parsed = read(query)
        if not parsed.terms or limit < 1:
            return NO_ANSWER
        opened = tuple(dict.fromkeys((current_report, *open_reports)))
        return self._ask(lambda contents: self._answer(contents, parsed, filters, opened, terms, limit)) or NO_ANSWER

    def _answer(self, contents: Contents, query: Query, filters: Filters, opened: Sequence[str], terms: bool, limit: int) -> Answer:
        connection, current = self._connection, opened[0]
        near = opened if query.paragraph else opened[:1]
        found = candidates(connection, asked(connection, query, filters, contents, terms), contents, near)
        entries = contents.entries(found.numbers)
        score = Scorer(query, rarities(connection, query, contents.size + contents.others))
        scores = {number: score(text, number in found.in_heading) for number, (_, text) in entries.items()}
        _raise_figures(entries, scores)
        # Of equal ones those of the newest report come first, and of one report figures, then those that stand earlier.
        ranked = sorted(entries, key=lambda n: (-scores[n], -contents.of_slot[slot_of(n)].first, entries[n][0].kind != "figure", n))
        if query.figure:
            ranked.sort(key=lambda number: _figure_rank(entries[number][0], contents.of_slot[slot_of(number)].id == current, query))
        if query.paragraph:
            ranked.sort(key=lambda number: _paragraph_rank(entries[number][0], contents.of_slot[slot_of(number)].id, query, opened))
        hits = [_hit(contents, number, entries[number][0], query) for number in ranked[:limit]]
        return Answer(hits, len(ranked), found.all)

    def fewer(self, query: str) -> str:
        """Return the words that are to be looked for in place of a query of which nothing has all; empty where there are none."""

        def has_hits(contents: Contents, words: str) -> bool:
            put = asked(self._connection, read(words), NO_FILTERS, contents)
            return bool(put.expression) and is_found(self._connection, put)

        def rarity(contents: Contents, word: str) -> float:
            return sum(rarities(self._connection, read(word), contents.size + contents.others))

        return self._ask(lambda contents: fewer(query, partial(rarity, contents), partial(has_hits, contents))) or ""

    def like(self, paragraph: Paragraph, limit: int = MOST_NEAR, cancelled: Cancelled = never) -> list[Likeness]:
        """Return the findings of other reports that are most like a paragraph, the nearest first; none where it was cancelled."""

        def found(contents: Contents) -> list[Likeness]:
            near = nearest(self._connection, contents, paragraph, limit, cancelled)
            return [Likeness(_hit(contents, each.number, each.entry, each.shared), each.score) for each in near]

        return self._ask(found) or []

    def asked_for(self, cancelled: Cancelled = never) -> list[Asked]:
        """Return all that the indexed reports ask for, those of the newest first; what there was until it was cancelled."""
        return self._ask(lambda contents: all_asked(self._connection, contents, cancelled)) or []

    def count(self, query: str) -> int:
        """Return how many hits a query has."""
        counted = self.facets(query, exact=True)
        return counted.total.hits if counted else 0

    def facets(self, query: str, filters: Filters = NO_FILTERS, *, exact: bool = False, cancelled: Cancelled = never) -> Facets | None:
        """Return how many reports and hits there are by force, year and so on; None where it was cancelled.

        All hits are counted where *exact* is so, which takes up to a second in thousands of reports; else the reports are that may
        have some, which takes some milliseconds.
        """
        parsed = read(query)
        if not parsed.terms:
            return NO_FACETS
        return self._ask(lambda contents: self._facets(contents, parsed, filters, exact, cancelled))

    def _facets(self, contents: Contents, query: Query, filters: Filters, exact: bool, cancelled: Cancelled) -> Facets | None:
        connection = self._connection
        if exact:
            put = asked(connection, query, filters, contents)
            counted = counting.tally(partial(found_rows, connection, put), contents, cancelled)
            return counting.facets(counted, contents, filters, put.whole) if counted is not None else None
        expression = spread_expression(connection, query, contents)
        # Most kinds have the commonest word that is meant, and are known by it; forty words are looked for in those that do not.
        tried = tuple(dict.fromkeys((spread_expression(connection, query, contents, most=1), expression)))
        kinds = [kind for kind in KINDS if kind not in OF_THE_USER and any(spread_slots(connection, each, kind, most=1) for each in tried)]
        return counting.estimate(spread_slots(connection, expression, filters.kind), kinds, contents, filters)

    def _ask(self, question: Callable[[Contents], T]) -> T | None:
        """Return what a question gives; where the file turns out to be damaged it is asked of an index that is made anew."""
        with self._turn:
            try:
                return self._at_one_moment(question)
            except (sqlite3.Error, zlib.error, ValueError, LookupError) as error:
                if isinstance(error, sqlite3.Error) and not is_damage(error):
                    raise
            self._start_again()
            if self._library is None:
                return None
            self.update(self._library, seconds=_REBUILT_AT_ONCE)
            return self._at_one_moment(question)

    def _at_one_moment(self, question: Callable[[Contents], T]) -> T:
        connection = self._connection
        with transaction(connection, "DEFERRED"):
            # What another window wrote, and what this one did.
            seen = (connection.execute("PRAGMA data_version").fetchone()[0], connection.total_changes, id(self._library), self._held())
            if self._contents is None or seen != self._seen:
                self._contents, self._seen = Contents(connection, self._library), seen
            return question(self._contents)

    def _held(self) -> object:
        """Return what is another once the library has other reports."""
        entries = self._library.entries if self._library is not None else ()
        return entries.by_id if isinstance(entries, ReportShelf) else entries

    def close(self) -> None:
        """Close the index, once what another thread asks is answered."""
        with self._turn:
            self._connection.close()

    def _start_again(self) -> None:
        """Throw the index away; where the file cannot be replaced, go on in memory."""
        self._connection.close()
        self._contents = None
        if self._path is not None:
            delete(self._path)
        self._connection = open_index(self._path)


NO_ANSWER = Answer([], 0, True)


@contextlib.contextmanager
def _impatient(connection: sqlite3.Connection) -> Iterator[None]:
    """Wait but shortly for another window that writes: what waits in SQLite cannot be cancelled."""
    connection.execute(f"PRAGMA busy_timeout = {round(1000 * _WAITING)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(1000 * PATIENCE)}")


def _hit(contents: Contents, number: int, entry: Entry, query: Query) -> Hit:
    heading, report = contents.heading(number, entry), contents.of_slot[slot_of(number)].id
    place = " · ".join(part for part in (entry.paragraph, heading.chapter_name) if part)
    return Hit(
        *(report, entry.node, entry.kind, entry.title, place, heading.id, entry.paragraph, entry.page, entry.last_page, heading.chapter),
        *(entry.body or entry.heading, query, heading.chapter_name, heading.chapter_number, heading.title, entry.position, heading.grade),
    )


def _raise_figures(entries: Mapping[int, tuple[Entry, Lowered]], scores: dict[int, float]) -> None:
    """Score a figure no lower than the headings that repeat its name, as annexes do: who types a figure's title wants the figure."""
    figures = {(slot_of(number), _name(entry)): number for number, (entry, _) in entries.items() if entry.kind == "figure"}
    if not figures:
        return
    for number, (entry, _) in entries.items():
        figure = figures.get((slot_of(number), _name(entry))) if entry.kind == "section" and ":" in entry.title else None
        if figure is not None:
            scores[figure] = max(scores[figure], scores[number])


def _name(entry: Entry) -> str:
    """Return what a title calls itself before its colon (figure 4); the words after it may differ from those below the figure."""
    return fold(entry.title).partition(":")[0]


def _figure_rank(entry: Entry, is_current: bool, query: Query) -> int:
    """Return where an entry comes of a query that names a figure: that of the report one is in, those of others, what speaks of it."""
    if entry.kind != "figure" or not fold(entry.title).startswith(f"figure {query.figure}:"):
        return 2
    return 0 if is_current else 1


def _paragraph_rank(entry: Entry, report: str, query: Query, opened: Sequence[str]) -> int:
    """Return where an entry comes of a query that names a paragraph: that of the reports that are open, of others, what has its number."""
    if fold(entry.paragraph) != query.paragraph:
        return len(opened) + 1
    return opened.index(report) if report in opened else len(opened)
