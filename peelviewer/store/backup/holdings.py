"""What a file of the user's data holds, said kind by kind: one table for the list of backups, in the window and without one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from peelviewer.model.open_places import LAST
from peelviewer.wording import plural, tr

NAMED = 3
"""How many decks are named; the others are counted."""
_LONGEST_NAME = 40


class Kind(NamedTuple):
    """A kind of the user's data: the table that holds it, the words for so many of it, and which of its rows count (SQL)."""

    table: str
    words: Callable[[int], str]
    counted: str = "1"


KINDS = (
    Kind("improvements", lambda n: plural("{n} improvement tracked", "{n} improvements tracked", n), "NOT removed"),
    Kind("annotations", lambda n: plural("{n} mark in reports", "{n} marks in reports", n)),
    Kind("force_values", lambda n: plural("values added to {n} figure", "values added to {n} figures", n)),
    Kind("styles", lambda n: plural("{n} house style", "{n} house styles", n)),
    Kind("sessions", lambda n: plural("{n} session", "{n} sessions", n), f"name <> '{LAST}'"),
    Kind("positions", lambda n: plural("your place in {n} report", "your places in {n} reports", n)),
    Kind("settings", lambda n: plural("{n} setting", "{n} settings", n)),
)
"""All but decks, which are named, and the log of improvements, which is theirs, in the order they are said."""


class Held(NamedTuple):
    """What a file holds: the names of its decks, and how many there are of each other kind, by its table."""

    decks: tuple[str, ...]
    counts: dict[str, int]


def held(file: Path) -> Held | None:
    """Return what a file of the user's data holds, read without changing it; None where it is damaged or gone."""
    with contextlib.suppress(sqlite3.Error, OSError, ValueError):
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            if file.stat().st_size and connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                return _read(connection)
    return None


def _read(connection: sqlite3.Connection) -> Held:
    """Return what an open file holds; one of an earlier version may lack tables."""
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    names = connection.execute("SELECT name FROM decks ORDER BY id") if "decks" in known else ()
    return Held(tuple(name for (name,) in names), {kind.table: _count(connection, kind) for kind in KINDS if kind.table in known})


def _count(connection: sqlite3.Connection, kind: Kind) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {kind.table} WHERE {kind.counted}").fetchone()[0])  # noqa: S608 -- our own names


def said(holding: Held | None, named: int = NAMED) -> str:
    """Return what a file holds in the reader's words, so many of its decks by name; of None that it is damaged."""
    if holding is None:
        return tr("It is damaged and cannot be put back.")
    parts = []
    count = len(holding.decks)
    if count and named:
        names = ", ".join(f"“{_shortened(name)}”" for name in holding.decks[:named]) + (", …" if count > named else "")
        parts.append(plural("{n} deck ({names})", "{n} decks ({names})", count, names=names))
    elif count:
        parts.append(plural("{n} deck", "{n} decks", count))
    parts += [kind.words(count) for kind in KINDS if (count := holding.counts.get(kind.table, 0))]
    return ", ".join(parts) or tr("Nothing yet")


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
