"""Putting reports into the index and taking them out, in batches that are each kept: what was done is never done again."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple, TypeVar

from peelviewer.model.grades import Grade
from peelviewer.model.library import Library, ReportUnreadable

from .filters import KINDS
from .holdings import GLOSSARY, Holding, ToIndex, content
from .index_file import is_busy, made, transaction
from .packing import TOGETHER, Folded, Packer, code, entry_of, folded, heading, marks, pack_headings, sample_of, unpack_headings
from .search_entries import Entry, Heading, glossary_entries, headings, report_entries
from .vocabulary import Vocabulary

BATCH = 2.0  # seconds of work that is kept at once: that much is lost when the program is killed
_MOST_PARTS = 8  # of a table of words: each makes a search somewhat slower
_TIDIED_AT_ONCE = 32  # pages
ROWS = 17  # bits for the texts of a report, in the numbers of rows
SLOTS = 20  # bits for the reports
_EPOCH = date(2000, 1, 1).toordinal()
_LAST_DAY = 1 << 15
GRADES = ("", *(grade.value for grade in Grade))
"""Grades by their numbers in the index."""

T = TypeVar("T")
Cancelled = Callable[[], bool]
Told = Callable[[int, int], object]


class _Put(NamedTuple):
    """A report as it is put in."""

    holding: ToIndex
    slot: int
    headings: list[Heading]
    entries: list[Entry]
    first: int
    """The number of its first row: later ones for reports of later days."""

    def told(self, tell: Callable[[str, str], T]) -> list[T]:
        """Return what is told of each entry by its kind and the grade that is judged there."""
        groups = [(entry.kind, entry.section) for entry in self.entries]
        known = {group: tell(group[0], self.headings[group[1]].grade) for group in set(groups)}
        return [known[group] for group in groups]


def _day(holding: ToIndex) -> int:
    if holding.id == GLOSSARY:
        return _LAST_DAY  # terms are always among the newest
    published = holding.published + "-01" * (len(holding.published) == len("2017-03"))
    try:
        day = date.fromisoformat(published)
    except ValueError:
        day = date(min(9999, max(1, holding.year)), 12, 31)
    return min(_LAST_DAY - 1, max(0, day.toordinal() - _EPOCH))


class Filler:
    """Brings an index to what a library holds."""

    def __init__(self, connection: sqlite3.Connection, library: Library, holdings: dict[str, ToIndex]) -> None:
        self._connection, self._library, self._holdings = connection, library, holdings
        self._signatures = {id: holding.signature for id, holding in holdings.items()}
        self._packer: Packer | None = None
        self._vocabulary = Vocabulary(connection)
        self.unreadable: set[str] = set()
        """Reports that could not be opened: they are tried again another time."""

    def batch(self, seconds: float, cancelled: Cancelled, told: Told) -> bool:
        """Put in and take out what there is time for, and keep it; return whether anything is left to do.

        Raises sqlite3.Error; where another window writes, that is waited for in the next batch.
        """
        end = time.monotonic() + seconds
        try:
            with transaction(self._connection):
                gone, wanted, held = self._due()
                taken = put = 0
                for taken, slot in enumerate(_until(end, cancelled, gone), 1):  # noqa: B007 -- how many were, and not which
                    self._take_out(slot)
                self._vocabulary.keep(gone=True)
                # What is not taken out yet stands in the way of what takes its place.
                for put, holding in enumerate(_until(end, cancelled, wanted if taken == len(gone) else ()), 1):
                    self._put_in(holding)
                    told(held + put - 1, len(self._holdings) - 1)  # the glossary, the first of them, is no report
                self._vocabulary.keep()
        except _Cancelled:
            return True
        except sqlite3.Error as error:
            if not is_busy(error):
                raise
            return True
        return taken < len(gone) or put < len(wanted)

    def _due(self) -> tuple[list[int], list[ToIndex], int]:
        """Return what is to be taken out (slots), what is to be put in, and how many reports are there as they should be."""
        there = dict(self._connection.execute("SELECT id, signature FROM reports").fetchall())
        due = [id for id, signature in self._signatures.items() if there.get(id) != signature and id not in self.unreadable]
        gone = [id for id, signature in there.items() if self._signatures.get(id) != signature]
        slots = [self._connection.execute("SELECT slot FROM reports WHERE id = ?", (id,)).fetchone()[0] for id in gone]
        return slots, [self._holdings[id] for id in due], len(there) - len(gone)

    # Putting in ----------------------------------------------------------------------------------------

    def _put_in(self, holding: ToIndex) -> None:
        try:
            put = self._prepared(holding)
        except ReportUnreadable:
            self.unreadable.add(holding.id)
            return
        packer, connection = self._packer_for(put.entries), self._connection
        texts = folded(put.entries)
        codes = bytes(put.told(lambda kind, grade: code(kind, GRADES.index(grade))))
        row = (put.slot, holding.id, holding.signature, put.first, len(put.entries), holding.force, holding.year, holding.pillar)
        connection.execute("INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("INSERT INTO details VALUES (?, ?, ?)", (put.slot, codes, pack_headings(put.headings)))
        packed = ((put.first + place, packer.pack(put.entries[place : place + TOGETHER])) for place in range(0, len(put.entries), TOGETHER))
        connection.executemany("INSERT INTO rows VALUES (?, ?)", packed)
        for table, columns, rows in _words_of(put, texts):
            connection.executemany(f"INSERT INTO {table}(rowid, {columns}) VALUES ({_places(rows)})", rows)  # noqa: S608 -- our names
        self._vocabulary.count(put.first, texts)

    def _prepared(self, holding: ToIndex) -> _Put:
        slot = self._connection.execute("SELECT coalesce(max(slot), 0) + 1 FROM reports").fetchone()[0]
        if slot >= 1 << SLOTS:
            raise sqlite3.DatabaseError("no number is left")  # the index is made anew
        first = (_day(holding) << SLOTS | slot) << ROWS
        if holding.id == GLOSSARY:
            return _Put(holding, slot, [Heading(chapter_name="Glossary")], list(glossary_entries(self._library.glossary)), first)
        report = content(self._library, holding.id)
        entries = list(islice(report_entries(report), 1 << ROWS))  # files as large as may be read hold no more
        return _Put(holding, slot, headings(report), entries, first)

    def _packer_for(self, entries: Iterable[Entry]) -> Packer:
        if self._packer is None:
            sample = made(self._connection, "sample")
            if not isinstance(sample, bytes):
                sample = sample_of(entries)
                self._connection.execute("INSERT INTO made VALUES ('sample', ?)", (sample,))
            self._packer = Packer(sample)
        return self._packer

    # Taking out ----------------------------------------------------------------------------------------

    def _take_out(self, slot: int) -> None:
        """Take a report out: the words go by the texts with which they came."""
        connection = self._connection
        row = connection.execute("SELECT id, signature, first, size, force FROM reports WHERE slot = ?", (slot,)).fetchone()
        id, signature, first, size, force = row
        (packed,) = connection.execute("SELECT headings FROM details WHERE slot = ?", (slot,)).fetchone()
        packer, span = self._packer_for(()), (first, first + size)
        kept = connection.execute("SELECT content FROM rows WHERE number >= ? AND number < ? ORDER BY number", span)
        entries = [entry_of(row) for (content,) in kept for row in packer.unpack(content)]
        put = _Put(Holding(id, signature, force), slot, list(map(heading, unpack_headings(packed))), entries, first)
        texts = folded(entries)
        for table, columns, rows in _words_of(put, texts):
            places = _places(rows)
            connection.executemany(f"INSERT INTO {table}({table}, rowid, {columns}) VALUES ('delete', {places})", rows)  # noqa: S608
        connection.execute("DELETE FROM rows WHERE number >= ? AND number < ?", span)
        for table in ("reports", "details"):
            connection.execute(f"DELETE FROM {table} WHERE slot = ?", (slot,))  # noqa: S608 -- our names
        self._vocabulary.count(first, texts)


def tidy(connection: sqlite3.Connection, cancelled: Cancelled) -> None:
    """Join the parts into which batches have divided the tables of words, step by step: a word is looked for in each part.

    Parts of like size are joined (SQLite's usermerge, see index_file), so that a report more does not have all be written anew.
    """
    for table in ("headings", "spread", "everything"):
        if connection.execute(f"SELECT count(DISTINCT segid) FROM {table}_idx").fetchone()[0] <= _MOST_PARTS:  # noqa: S608 -- our names
            continue
        while not cancelled():
            before = connection.total_changes
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('merge', {_TIDIED_AT_ONCE})")  # noqa: S608 -- our names
            if connection.total_changes - before < 2:  # so it says that nothing is left to join
                break


class _Cancelled(Exception):
    """The work was given up."""


def _until(end: float, cancelled: Cancelled, items: Iterable[T]) -> Iterator[T]:
    """Yield one item at least, and others while there is time; raises _Cancelled."""
    for item in items:
        if cancelled():
            raise _Cancelled
        yield item
        if time.monotonic() > end:
            return


_Rows = list[tuple[object, ...]]


def _words_of(put: _Put, texts: list[Folded]) -> Iterator[tuple[str, str, _Rows]]:
    """Yield each table of words, its columns, and the rows that a report has in it, if any."""
    if not put.entries:
        return
    told = put.told(lambda kind, grade: marks(kind, put.holding.force, grade))
    rows = enumerate(zip(texts, told, strict=True), put.first)
    marked = [(number, text.body, text.heading, text.also, mark) for number, (text, mark) in rows]
    yield "everything", "body, heading, also, marks", [*marked]
    if headed := [(number, heading, mark) for number, _, heading, _, mark in marked if heading]:
        yield "headings", "heading, marks", [*headed]
    spread: dict[str, list[str]] = {}
    for entry, text in zip(put.entries, texts, strict=True):
        spread.setdefault(entry.kind, []).extend(text)
    yield "spread", ", ".join(KINDS), [(put.slot, *(" ".join(spread.get(kind, ())) for kind in KINDS))]


def _places(rows: _Rows) -> str:
    return ", ".join("?" * len(rows[0]))
