"""Which texts of an index are looked at for a query: the newest that match, not all of a hundred thousand."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from .contents import Contents, Indexed, slot_of
from .filters import Filters
from .packing import marks
from .query import Query, match_expression, words_expression

MAXIMUM_HITS = 10_000
NEWEST = 600
"""Texts that are looked at of a large library, the newest first."""
NEWEST_HEADINGS = 200
OF_CURRENT = 300
"""Texts that are looked at of a report that is open, whenever it is from."""
SMALL = 10_000
"""Texts of a library, or of the reports that a filter leaves, that are all looked at."""
_COMPLETIONS = 40
ONE_BY_ONE = 8  # reports that are asked one after the other
_MOST_PASSED = 40_000  # texts that filters leave out, before others are no longer looked for


class Asked(NamedTuple):
    """A query as it is put to an index."""

    query: Query
    expression: str
    filters: Filters
    whole: bool
    """Whether all words are looked for that begin as the last one does, and not only the commonest."""
    terms: bool = False
    """Whether the glossary is asked too where the filters leave some reports only."""


class Candidates(NamedTuple):
    """The numbers of rows that match, those whose headings do, and whether these are all there are."""

    numbers: set[int]
    in_heading: set[int]
    all: bool


def asked(connection: sqlite3.Connection, query: Query, filters: Filters, contents: Contents, terms: bool = False) -> Asked:
    """Return how to ask an index for a query."""
    completions = _Completions(connection, contents.size + contents.others > SMALL)
    expression = match_expression(query, completions)
    return Asked(query, expression, filters, not completions.cut, terms)


class _Completions:
    """Gives the commonest words that begin as one does, *most* of them."""

    def __init__(self, connection: sqlite3.Connection, is_large: bool, most: int = _COMPLETIONS) -> None:
        self._connection, self._is_large, self._most = connection, is_large, most
        self.cut = False
        """Whether there were more than are given."""

    def __call__(self, beginning: str) -> Sequence[str] | None:
        if not self._is_large:
            return None
        statement = "SELECT word FROM words WHERE word >= ? AND word < ? ORDER BY rows DESC LIMIT ?"
        rows = self._connection.execute(statement, (beginning, beginning + "\U0010ffff", self._most + 1)).fetchall()
        self.cut |= len(rows) > self._most
        return [word for (word,) in rows[: self._most]]


def candidates(connection: sqlite3.Connection, asked: Asked, contents: Contents, opened: Sequence[str]) -> Candidates:
    """Return the rows to choose from: the newest, the newest headings, and those of the reports that are open (ids)."""
    allowed = contents.allowed(asked.filters, terms=asked.terms)
    if not allowed or not asked.expression:
        return Candidates(set(), set(), True)
    is_small = sum(row.size for row in allowed.values()) <= SMALL
    most, most_headings = (MAXIMUM_HITS, MAXIMUM_HITS) if is_small else (NEWEST, NEWEST_HEADINGS)
    numbers: list[int] = []
    in_heading: list[int] = []
    all_of_them = True
    for part in [{slot: row} for slot, row in allowed.items()] if len(allowed) <= ONE_BY_ONE else [allowed]:
        rows = _Rows(connection, asked, contents, part)
        found, are_all = rows.newest("everything", most)
        numbers += found
        in_heading += rows.newest("headings", most_headings)[0]
        all_of_them &= are_all
    for here in () if all_of_them else filter(None, map(contents.of_id.get, opened)):
        if here.slot in allowed:
            rows = _Rows(connection, asked, contents, {here.slot: here})
            numbers += rows.newest("everything", OF_CURRENT)[0]
            in_heading += rows.newest("headings", OF_CURRENT)[0]
    headed = set(in_heading)
    if asked.query.excluded:  # what must not stand in a text may stand below its heading, which is not asked there
        headed.intersection_update(numbers)
    return Candidates({*numbers, *headed}, headed, all_of_them and asked.whole)


class _Rows:
    """Matching rows of some of the reports."""

    def __init__(self, connection: sqlite3.Connection, asked: Asked, contents: Contents, allowed: dict[int, Indexed]) -> None:
        self._connection, self._allowed = connection, allowed
        self._expression = marked(asked)
        self._span = (min(row.first for row in allowed.values()), max(row.first + row.size for row in allowed.values()) - 1)
        self._any = len(allowed) == len(contents.of_slot) and not contents.others

    def newest(self, table: str, most: int) -> tuple[list[int], bool]:
        """Return the newest of them, and whether these are all."""
        limit = most + 1 if self._any or len(self._allowed) == 1 else _MOST_PASSED
        statement = f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608
        numbers: list[int] = []
        passed = 0
        for (number,) in self._connection.execute(statement, (self._expression, *self._span, limit)):
            passed += 1
            if slot_of(number) in self._allowed:
                if len(numbers) == most:
                    return numbers, False
                numbers.append(number)
        return numbers, passed < limit


def marked(asked: Asked) -> str:
    """Return an expression for the rows of the kind, force and grade that are asked for."""
    force = asked.filters.force if isinstance(asked.filters.force, str) else ""  # of several each row is looked at
    told = marks(asked.filters.kind, force, asked.filters.grade)
    return " AND ".join([f"({asked.expression})", *(f'marks : "{mark}"' for mark in told.split())])


def found_rows(connection: sqlite3.Connection, asked: Asked, span: tuple[int, int]) -> list[int]:
    """Return the numbers of all rows between two that match, whatever the filters, in order.

    They come as one text, in two thirds of the time that as many rows take.
    """
    statement = "SELECT group_concat(rowid) FROM everything WHERE everything MATCH ? AND rowid BETWEEN ? AND ?"
    (numbers,) = connection.execute(statement, (asked.expression, *span)).fetchone()
    found: list[int] = json.loads(f"[{numbers or ''}]")
    return found


def is_found(connection: sqlite3.Connection, asked: Asked) -> bool:
    """Return whether any text matches, whatever the filters."""
    return connection.execute("SELECT 1 FROM everything WHERE everything MATCH ? LIMIT 1", (asked.expression,)).fetchone() is not None


def spread_expression(connection: sqlite3.Connection, query: Query, contents: Contents, most: int = _COMPLETIONS) -> str:
    """Return an expression for the reports that have all words of a query, wherever they stand; for some of them with few completions."""
    return words_expression(query, _Completions(connection, contents.size + contents.others > SMALL, most))


def spread_slots(connection: sqlite3.Connection, expression: str, kind: str = "", most: int = -1) -> list[int]:
    """Return the slots of the reports for which an expression holds in their texts of a kind, or in all of them; *most* of them."""
    within = f"{kind} : ({expression})" if kind else expression
    rows = connection.execute("SELECT rowid FROM spread WHERE spread MATCH ? LIMIT ?", (within, most))
    return list(chain.from_iterable(rows))
