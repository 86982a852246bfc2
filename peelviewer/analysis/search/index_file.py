"""The index's file: its form, and how it is opened, written and thrown away."""

from __future__ import annotations

import contextlib
import sqlite3
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from peelviewer.system import on_network

from .filters import KINDS

FORMAT = 8  # raise it when what is indexed, or how, changes: older files are then built anew
PATIENCE = 2.0  # seconds to wait for another window that writes

# The words are folded and parted before they are kept, so that the index, the query and the text on screen agree on what a word
# is: SQLite parts them at spaces alone. What is not ASCII counts as part of a word; so does the line that no word of a text has,
# with which the marks of kinds, forces and grades begin.
PARTED = "tokenize=\"ascii tokenchars '.%_'\""
_SCHEMA = (
    "CREATE TABLE made (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
    """CREATE TABLE reports (
        slot INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, signature TEXT NOT NULL, first INTEGER NOT NULL, size INTEGER NOT NULL,
        force TEXT NOT NULL, year INTEGER NOT NULL, pillar TEXT NOT NULL)""",
    # Apart from the reports, so that all of those are read in a moment.
    "CREATE TABLE details (slot INTEGER PRIMARY KEY, codes BLOB NOT NULL, headings BLOB NOT NULL)",
    # A few texts each (packing.TOGETHER), compressed, by the number of the first. Numbers grow with the day of publication, and
    # within a report as it is read.
    "CREATE TABLE rows (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
    "CREATE TABLE words (word TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID",
    # The first column costs no byte for each word; so that is the texts'.
    f"CREATE VIRTUAL TABLE headings USING fts5(heading, marks, content='', columnsize=0, {PARTED})",
    f"CREATE VIRTUAL TABLE everything USING fts5(body, heading, also, marks, content='', columnsize=0, {PARTED})",
    # Which words a report has, a column for each kind of its texts: enough to count reports at once.
    f"CREATE VIRTUAL TABLE spread USING fts5({', '.join(KINDS)}, content='', columnsize=0, detail=column, {PARTED})",
)
AT_ONCE = 1 << 25  # bytes of words that are held in memory until they are sorted
# A batch is written as one part of a table of words, where SQLite would write a part for each of its megabytes and join them later.
# Parts of like size are joined as soon as there are three, when that is asked for (filling.tidy).
_CONFIGURED = tuple(
    f"INSERT INTO {table}({table}, rank) VALUES ('{name}', {value})"  # noqa: S608 -- our names
    for table in ("headings", "everything", "spread")
    for name, value in (("hashsize", AT_ONCE), ("usermerge", 3))
)
_NO_DAMAGE = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH,
}  # fmt: skip


def open_index(path: Path | None) -> sqlite3.Connection:
    """Open the file; throw it away where it is damaged, of another format or no index; fall back to memory."""
    if path is not None:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(2):
            try:
                return connect(str(path))
            except (sqlite3.Error, OSError) as error:
                if not is_damage(error):  # another program holds it, or it may not be written
                    break
            delete(path)
    return connect(":memory:")


def connect(name: str) -> sqlite3.Connection:
    """Open a file by name, made where there is none; raises sqlite3.Error where it is no index of this format."""
    connection = sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA journal_mode = {'DELETE' if on_network(Path(name)) else 'WAL'}")
        connection.execute("PRAGMA synchronous = NORMAL")  # what a power cut takes is indexed again, and the rest stays sound
        with transaction(connection, "DEFERRED"):  # it is opened also while another window writes
            is_made = _is_made(connection)
        if not is_made:
            with transaction(connection):
                if not _is_made(connection):
                    _make(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_made(connection: sqlite3.Connection) -> bool:
    """Whether it is an index of this format, and not an empty file; raises sqlite3.Error where it is anything else."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not version and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return False
    # What is taken out must be folded as it was when it was put in.
    if version != FORMAT or made(connection, "unicode") != unicodedata.unidata_version:
        raise sqlite3.DatabaseError("another format")
    return True


def _make(connection: sqlite3.Connection) -> None:
    for statement in (*_SCHEMA, *_CONFIGURED):
        connection.execute(statement)
    connection.execute("INSERT INTO made VALUES ('unicode', ?)", (unicodedata.unidata_version,))
    connection.execute(f"PRAGMA user_version = {FORMAT}")


def made(connection: sqlite3.Connection, name: str) -> object:
    """Return something that was noted when the index was made, None where it was not."""
    row = connection.execute("SELECT value FROM made WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the file is no sound index; one that is locked, or cannot be written, is."""
    if not isinstance(error, sqlite3.DatabaseError) or isinstance(error, sqlite3.ProgrammingError):
        return False
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in _NO_DAMAGE


def is_busy(error: BaseException) -> bool:
    """Whether an error says that another window writes."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """Do all of what follows or, where it fails, nothing."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def delete(path: Path) -> None:
    """Take a file away with what SQLite keeps beside it, as far as that can be done."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink()
