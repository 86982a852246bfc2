"""What an index holds now: its reports, and of each the texts by number, read when they are needed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from peelviewer.model.library import Library

from .filling import ROWS, SLOTS
from .filters import OF_REPORTS, Filters, leaves
from .holdings import GLOSSARY, known
from .index_file import made
from .packing import TOGETHER, Packer, entry_of, heading, unpack_headings
from .scoring import Lowered, lowered
from .search_entries import Entry, Heading

MOST_UNPACKED = 5_000
"""Texts that are kept unpacked (some 8 MB): what one types letter by letter finds most of them again."""
_MOST_HEADINGS = 1_000
_SLOT = (1 << SLOTS) - 1


class Indexed(NamedTuple):
    """A report of the index, or the glossary."""

    slot: int
    id: str
    signature: str
    first: int
    size: int
    force: str
    year: int
    pillar: str


def slot_of(number: int) -> int:
    """Return the slot of the report that a row belongs to."""
    return number >> ROWS & _SLOT


class Contents:
    """The reports of an index that a library has, as they were at one moment."""

    def __init__(self, connection: sqlite3.Connection, library: Library | None) -> None:
        self._connection = connection
        rows = connection.execute("SELECT slot, id, signature, first, size, force, year, pillar FROM reports")
        indexed = map(Indexed._make, rows)
        self.of_slot = {row.slot: row for row in indexed if library is None or known(library, row.id, row.signature)}
        self.of_id = {row.id: row for row in self.of_slot.values()}
        self.others = connection.execute("SELECT count(*) FROM reports").fetchone()[0] - len(self.of_slot)
        """How many reports there are that the library does not have, or has otherwise by now."""
        self.size = sum(row.size for row in self.of_slot.values())
        sample = made(connection, "sample")
        self.packer = Packer(sample if isinstance(sample, bytes) else b"")
        self._entries: dict[int, tuple[Entry, Lowered]] = {}
        self._headings: dict[int, list[str]] = {}
        self._codes: dict[int, bytes] = {}
        self._columns: dict[str, dict[int, str | int]] = {}

    def entries(self, numbers: Iterable[int]) -> dict[int, tuple[Entry, Lowered]]:
        """Return the texts of rows, also as they are compared."""
        numbers = list(numbers)
        if len(self._entries) > MOST_UNPACKED:
            self._entries.clear()
        kept: dict[int, list[str]] = {}
        for number in numbers:
            if number in self._entries:
                continue
            first = number - number % TOGETHER
            if first not in kept:
                kept[first] = self._kept(first)
            entry = entry_of(kept[first][number - first])
            self._entries[number] = entry, lowered(entry)
        return {number: self._entries[number] for number in numbers}

    def _kept(self, first: int) -> list[str]:
        row = self._connection.execute("SELECT content FROM rows WHERE number = ?", (first,)).fetchone()
        if row is None:
            raise sqlite3.DatabaseError("a text is missing")
        return self.packer.unpack(row[0])

    def heading(self, number: int, entry: Entry) -> Heading:
        """Return the heading that a row stands under."""
        slot = slot_of(number)
        if slot not in self._headings:
            if len(self._headings) > _MOST_HEADINGS:
                self._headings.clear()
            row = self._connection.execute("SELECT headings FROM details WHERE slot = ?", (slot,)).fetchone()
            self._headings[slot] = unpack_headings(row[0])
        return heading(self._headings[slot][entry.section])

    def codes(self) -> Mapping[int, bytes]:
        """Return kinds and grades of all rows (see packing.decoded), by slot."""
        if not self._codes:
            self._codes = dict(self._connection.execute("SELECT slot, codes FROM details"))
        return self._codes

    def column(self, name: str) -> Mapping[int, str | int]:
        """Return what all reports are by one of the filters' names, by slot."""
        if name not in self._columns:
            place = Indexed._fields.index("id" if name == "report" else name)
            self._columns[name] = {slot: row[place] for slot, row in self.of_slot.items()}
        return self._columns[name]

    def allowed(self, filters: Filters, terms: bool = False) -> dict[int, Indexed]:
        """Return the reports that filters leave, by slot, and the glossary where *terms* are wanted or nothing is filtered."""
        wanted = [(name, value) for name in OF_REPORTS if (value := getattr(filters, name))]
        names = {"report": "id"}
        tests = [(Indexed._fields.index(names.get(name, name)), value) for name, value in wanted]
        if not tests:
            return self.of_slot
        left = {slot: row for slot, row in self.of_slot.items() if all(leaves(value, row[place]) for place, value in tests)}
        glossary = self.of_id.get(GLOSSARY)
        return {**left, glossary.slot: glossary} if terms and glossary else left
