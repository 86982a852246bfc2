"""Bring in from a damaged file of the user's data what SQLite can still read in it and a backup does not have.

A damaged page ends every walk through its table there, so each table is walked from both ends. Between two damaged pages stand
records that no walk comes to: the keys of these are taken from the bytes of the pages, and SQLite is asked for each of them.
The form of pages and records: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peelviewer.store.annotations import decoded
from peelviewer.store.files import PART
from peelviewer.store.force_values import as_added
from peelviewer.store.migrations import COLUMNS

NUMBERED = ("decks", "annotations", "improvements", "improvement_events")
"""Tables whose rows have a number that is never used again."""
KEYS = {
    **{"settings": ("key",), "positions": ("report",), "force_values": ("report", "figure"), "sessions": ("name",), "styles": ("name",)},
    **{table: ("id",) for table in NUMBERED},
}
_NUMBERS = ("id", "revision", "turn", "fraction", "removed")
"""Columns that are no text."""
_COUNTED = {"positions": 4, "decks": 4, "sessions": 2, "improvements": 3, "annotations": 4}
"""Which column grows with each change of a row."""
_UNREADABLE = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
_LEAF_OF_ROWS, _LEAF_OF_KEYS, _INNER_OF_KEYS = 13, 10, 2
_FIRST_FRAME, _FRAME = 32, 24  # what stands before the pages of a file of last changes, and before each of them

Row = tuple[Any, ...]
Key = tuple[Any, ...]


def salvage(damaged: Path, target: Path) -> int:
    """Add to a sound, closed file of this version what a damaged one has beyond it, and return how many entries that is.

    The damaged file is only read. An entry that both have and that differs is newer in the damaged one, and is taken where its
    text is whole. Raises OSError and, where the sound file cannot be written, sqlite3.Error.
    """
    copy = target.with_name(f"{target.name.removesuffix(PART)}{PART}-damaged")
    try:
        for suffix in ("", "-wal"):
            source = damaged.with_name(damaged.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        tables = {table: _rows(copy, table) for table in COLUMNS}
        last = {table: _last_number(copy, table) for table in NUMBERED}
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        saved = sum(_add(connection, table, rows) for table, rows in tables.items())
        for table, number in last.items():
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table))
        connection.execute("COMMIT")
    return saved


# Reading -------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _opened(copy: Path) -> Iterator[sqlite3.Connection]:
    """Open the copy for reading texts as bytes: SQLite gives no row any more after one whose text is damaged."""
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.text_factory = bytes
        connection.execute("PRAGMA query_only = ON")
        yield connection


def _rows(copy: Path, table: str) -> dict[Key, Row]:
    """Return every row of a table that can be read, by its key."""
    found: dict[Key, Row] = {}
    keys, select = KEYS[table], f"SELECT {COLUMNS[table]} FROM {table}"  # noqa: S608 -- the program's own names
    for order in ("ASC", "DESC"):
        with contextlib.suppress(*_UNREADABLE), _opened(copy) as connection:
            for row in connection.execute(f"{select} ORDER BY {', '.join(f'{key} {order}' for key in keys)}"):
                found[row[: len(keys)]] = row
    where = " AND ".join(f"{key} = ?" for key in keys)
    with contextlib.suppress(*_UNREADABLE), _opened(copy) as connection:
        for key in _possible_keys(copy, len(keys), numbers=table in NUMBERED):
            if key not in found:
                with contextlib.suppress(*_UNREADABLE):
                    row = connection.execute(f"{select} WHERE {where}", [_as_text(part) for part in key]).fetchone()
                    if row is not None:
                        found[row[: len(keys)]] = row
    return found


def _last_number(copy: Path, table: str) -> int:
    """Return the last number that a row of a table had, 0 where that cannot be read."""
    with contextlib.suppress(*_UNREADABLE, TypeError, ValueError), _opened(copy) as connection:
        return int(connection.execute("SELECT seq FROM sqlite_sequence WHERE name = CAST(? AS TEXT)", (table,)).fetchone()[0])
    return 0


def _as_text(part: Any) -> Any:
    return part.decode() if isinstance(part, bytes) else part


def _possible_keys(copy: Path, size: int, *, numbers: bool) -> set[Key]:
    """Return what may be keys, by the bytes of each page, also of those that are no longer in use."""
    return {key for page in _pages(copy) for key in (_numbers(page) if numbers else _texts(page, size))}


def _pages(copy: Path) -> Iterator[bytes]:
    """Yield the file's pages and those of its last changes, each from where what is in it is told."""
    raw = copy.read_bytes()
    size = int.from_bytes(raw[16:18]) if int.from_bytes(raw[16:18]) > 1 else 65536
    if size < 512:
        return
    yield from (raw[place : place + size] for place in range(size, len(raw), size))  # the first holds the schema
    log = copy.with_name(copy.name + "-wal")
    if log.exists():
        raw = log.read_bytes()
        yield from (raw[place : place + size] for place in range(_FIRST_FRAME + _FRAME, len(raw), size + _FRAME))


def _cells(page: bytes, kind: int, header: int) -> Iterator[int]:
    """Yield where the cells of a page begin, where it is of a kind."""
    if page and page[0] == kind:
        count = min(int.from_bytes(page[3:5]), (len(page) - header) // 2)
        for number in range(count):
            yield int.from_bytes(page[header + 2 * number : header + 2 * number + 2])


def _numbers(page: bytes) -> Iterator[Key]:
    for place in _cells(page, _LEAF_OF_ROWS, 8):
        with contextlib.suppress(IndexError):
            _, after = _varint(page, place)
            yield (_varint(page, after)[0],)


def _texts(page: bytes, size: int) -> Iterator[Key]:
    """Yield the first texts of each record of a table whose rows are kept by a key of its own."""
    starts = [*_cells(page, _LEAF_OF_KEYS, 8), *(place + 4 for place in _cells(page, _INNER_OF_KEYS, 12))]
    for place in starts:
        with contextlib.suppress(IndexError):
            _, record = _varint(page, place)
            head, cursor = _varint(page, record)
            start, texts = record + head, []
            for _ in range(size):
                kind, cursor = _varint(page, cursor)
                length = (kind - 13) // 2 if kind >= 13 and kind % 2 else -1
                if not 0 <= length <= len(page):
                    break
                texts.append(page[start : start + length])
                start += length
            else:
                yield tuple(texts)


def _varint(page: bytes, place: int) -> tuple[int, int]:
    """Return a number of up to nine bytes, and where it ends; raises IndexError where the page does."""
    value = 0
    for number in range(8):
        byte = page[place + number]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + number + 1
    return value << 8 | page[place + 8], place + 9


# Bringing in ---------------------------------------------------------------------------------------------


def _add(connection: sqlite3.Connection, table: str, rows: dict[Key, Row]) -> int:
    columns = COLUMNS[table].split(", ")
    values = ", ".join("?" if column in _NUMBERS else "CAST(? AS TEXT)" for column in columns)
    insert = f"INSERT OR REPLACE INTO {table} ({COLUMNS[table]}) VALUES ({values})"  # noqa: S608 -- the program's own names
    held, saved = _held(connection, table), 0
    for key, row in rows.items():
        # What has a number and damaged words is kept as it is where there is no other of its number: most of it may be read yet.
        if (_is_whole(table, row) and _is_newer(table, row, held.get(key))) or (table in NUMBERED and key not in held):
            with contextlib.suppress(sqlite3.IntegrityError):  # of a type or range that no program of ours has written
                connection.execute(insert, row)
                saved += 1
    return saved


def _held(connection: sqlite3.Connection, table: str) -> dict[Key, Row]:
    usual, connection.text_factory = connection.text_factory, bytes
    try:
        rows = connection.execute(f"SELECT {COLUMNS[table]} FROM {table}")  # noqa: S608 -- the program's own names
        return {row[: len(KEYS[table])]: row for row in rows}
    finally:
        connection.text_factory = usual


def _is_newer(table: str, row: Row, held: Row | None) -> bool:
    """Return whether a row was changed after the backup was made: what counts its changes would differ, or it is damaged.

    Lines of the log never change: one that differs from the backup's is damaged, however whole it looks.
    """
    if held is None or held == row or table == "improvement_events":
        return held is None
    counted = _COUNTED.get(table)
    return counted is None or row[counted] > held[counted]


def _is_whole(table: str, row: Row) -> bool:
    """Return whether a row's texts are texts, and say what the table is for."""
    try:
        texts = [part.decode() if isinstance(part, bytes) else part for part in row]
        if table == "settings":
            json.loads(texts[1])
        elif table == "annotations":
            decoded(texts[3])
        elif table == "force_values":
            as_added(texts[2], texts[3], texts[4])
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False
    return all(isinstance(part, int | float) == (column in _NUMBERS) for column, part in zip(COLUMNS[table].split(", "), row, strict=True))
