"""What is known of each report of the libraries, kept from start to start: a cache that may be deleted at any time."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, get_type_hints

from peelviewer.model.library import ReportEntry
from peelviewer.model.problems import Problem
from peelviewer.system import on_network

VERSION = 4
"""Of the file's form; one of another version is made anew."""
_COLUMNS = ReportEntry._fields
_DEFINED = ", ".join(f"{name} {'INTEGER' if kind is int else 'TEXT'}" for name, kind in get_type_hints(ReportEntry).items())
_PATIENCE = 2.0  # seconds to wait for another window that writes


class Kept(NamedTuple):
    """What is kept of a folder: its entry (without an id where it holds no readable report) and what is wrong in it."""

    entry: ReportEntry
    problems: tuple[Problem, ...] = ()


class Catalogue:
    """Entries by root and folder in a file, or (None) in memory; what cannot be read or written is as if it had not been kept."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        if self._file is not None:
            for _ in range(2):
                try:
                    return _connect(str(self._file))
                except sqlite3.DatabaseError as error:
                    # A file of another form, or damaged, goes; one that is locked or cannot be written is done without.
                    if isinstance(error, sqlite3.OperationalError) or not _delete(self._file):
                        break
        return _connect(":memory:")

    def entries(self, root: Path) -> dict[str, ReportEntry]:
        """Return the entries of the folders of a root, by the folder's name."""
        with contextlib.suppress(sqlite3.Error):
            rows = self._connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM reports WHERE root = ?", (str(root),))  # noqa: S608
            return {entry.folder: entry for entry in map(ReportEntry._make, rows)}
        return {}

    def problems(self, root: Path) -> dict[str, tuple[Problem, ...]]:
        """Return what is wrong in the folders of a root, by the folder's name."""
        with contextlib.suppress(sqlite3.Error, ValueError, TypeError):
            rows = self._connection.execute("SELECT folder, found FROM problems WHERE root = ?", (str(root),))
            return {folder: tuple(Problem(Path(file), *rest) for file, *rest in json.loads(found)) for folder, found in rows}
        return {}

    def keep(self, kept: Iterable[Kept], gone: Iterable[tuple[str, str]] = ()) -> None:
        """Keep what is known of folders, and forget those that are gone (root, folder), in one step."""
        with contextlib.suppress(sqlite3.Error), self._connection:
            for entry, problems in kept:
                self._forget(entry.root, entry.folder)
                marks = ", ".join("?" * len(_COLUMNS))
                self._connection.execute(f"INSERT INTO reports VALUES ({marks})", entry)  # noqa: S608 -- question marks only
                if problems:
                    told = json.dumps([(str(problem.file), *problem[1:]) for problem in problems])
                    self._connection.execute("INSERT INTO problems VALUES (?, ?, ?)", (entry.root, entry.folder, told))
            for root, folder in gone:
                self._forget(root, folder)

    def _forget(self, root: str, folder: str) -> None:
        for table in ("reports", "problems"):
            self._connection.execute(f"DELETE FROM {table} WHERE root = ? AND folder = ?", (root, folder))  # noqa: S608 -- two names

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _connect(file: str) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError  # it is made anew
        connection.execute(f"PRAGMA journal_mode = {'DELETE' if on_network(Path(file)) else 'WAL'}")
        connection.execute("PRAGMA synchronous = OFF")  # a cache: what a power cut takes is read again
        if version == 0:
            with connection:
                connection.execute(f"CREATE TABLE IF NOT EXISTS reports ({_DEFINED}, PRIMARY KEY (root, folder)) WITHOUT ROWID")
                connection.execute("CREATE TABLE IF NOT EXISTS problems (root TEXT, folder TEXT, found TEXT, PRIMARY KEY (root, folder))")
                connection.execute(f"PRAGMA user_version = {VERSION}")
        if tuple(column[1] for column in connection.execute("PRAGMA table_info(reports)")) != _COLUMNS:
            raise sqlite3.DatabaseError  # it is made anew
    except BaseException:
        connection.close()
        raise
    return connection


def _delete(file: Path) -> bool:
    """Return whether the file could be taken away."""
    try:
        for suffix in ("", "-wal", "-shm"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
    except OSError:
        return False
    return True
