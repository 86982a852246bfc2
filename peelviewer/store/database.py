"""Open the file of the user's own data: check it, have it mended from a backup, bring it to the current version."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from peelviewer.system import on_network
from peelviewer.wording import tr

from .errors import StoreError as StoreError
from .files import COMPANIONS, create_private, make_folder, make_private
from .migrations import COLUMNS, MIGRATIONS, migrate, version

PATIENCE = 2.0
"""Seconds to wait for another program when the file is opened."""
_OUTSIDE = (
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_NOLFS,
)  # fmt: skip
"""What keeps a sound file from being used; any other error at opening is a fault of the file."""
_NO_VERSION = 10_000
"""No program will ever have taken so many steps: a number from here on is damage."""


class Damaged(Exception):
    """The file is not a sound database of ours."""


class Database(NamedTuple):
    """An open file (None: in memory); *notice* tells the user what was mended, empty where nothing was."""

    connection: sqlite3.Connection
    file: Path | None
    notice: str = ""


def open_database(file: Path | None, patience: float = PATIENCE, remote: Callable[[Path], bool] = on_network) -> Database:
    """Open or create the user's data; where it is damaged, empty or gone the newest good backup takes its place.

    *remote* says whether a file lies on another machine's disk, where SQLite's write-ahead log cannot be shared.

    Raises StoreError where the folder cannot be written, another program holds the file, or a newer program wrote it.
    """
    if file is None:
        return Database(_prepared(":memory:", None), None)
    try:
        make_folder(file.parent)
    except OSError as error:
        raise _unusable(error, file) from error
    notice = ""
    try:
        connection = _opened(file, patience, remote)
    except Damaged:
        from peelviewer.store.backup.repair import repair

        notice = repair(file, prepare, lambda: _serves(file, remote))
        try:
            connection = _opened(file, patience, remote)
        except Damaged as error:
            raise StoreError(tr("Your data is damaged and could not be mended"), file, tr("Move the file away and start again.")) from error
    return Database(connection, file, notice)


def read_only(file: Path | None) -> sqlite3.Connection:
    """Return what can be read of a file that cannot be opened, nothing where that is nothing; nothing can be written."""
    if file is not None:
        with contextlib.suppress(sqlite3.Error, OSError, ValueError, StoreError, Damaged):
            wal = file.with_name(file.name + "-wal")
            unchanging = "" if wal.exists() and wal.stat().st_size else "&immutable=1"  # a folder that may not be written to
            connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro{unchanging}", uri=True, timeout=0, isolation_level=None)
            try:
                _check(connection, file)
                _look_for_columns(connection)
                return connection
            except BaseException:
                connection.close()
                raise
    connection = _prepared(":memory:", None)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _opened(file: Path, patience: float, remote: Callable[[Path], bool], *, backs_up: bool = True) -> sqlite3.Connection:
    if _is_lost(file):
        raise Damaged
    try:
        create_private(file)
    except OSError as error:
        raise _unusable(error, file) from error
    make_private(file, *(file.with_name(file.name + suffix) for suffix in COMPANIONS))
    return _prepared(str(file), file, patience, "DELETE" if remote(file) else "WAL", backs_up=backs_up)


def _is_lost(file: Path) -> bool:
    """Return whether there is nothing in a file's place although there are backups of it."""
    try:
        empty = file.stat().st_size == 0
    except FileNotFoundError:
        empty = True
    except OSError:
        return False
    if not empty:
        return False
    from peelviewer.store.backup.backups import backups

    return bool(backups(file))


def _serves(file: Path, remote: Callable[[Path], bool]) -> bool:
    with contextlib.suppress(Damaged):
        # Who repairs is alone with the backups: a copy was made before the repair began.
        _opened(file, PATIENCE, remote, backs_up=False).close()
        return True
    return False


def prepare(part: Path) -> None:
    """Have a file serve that is not in its place yet, as one of this version; raises Damaged as a StoreError, or the system's error."""
    try:
        with contextlib.closing(_prepared(str(part), None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except Damaged as error:
        raise StoreError(tr("The backup is damaged"), part, "") from error


def _prepared(
    name: str, file: Path | None, patience: float = PATIENCE, journal: str = "WAL", *, backs_up: bool = True
) -> sqlite3.Connection:
    try:
        if name != ":memory:":
            _check_header(Path(name))
        connection = sqlite3.connect(name, timeout=patience, isolation_level=None)
    except (sqlite3.Error, OSError) as error:
        raise _unusable(error, file) from error
    try:
        _check(connection, file)
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("PRAGMA synchronous = FULL")  # what is kept survives a power cut
        connection.execute("PRAGMA fullfsync = ON")  # on macOS too, where the disk's own memory is to be emptied; elsewhere it says nothing
        connection.execute("PRAGMA foreign_keys = ON")
        if backs_up and file is not None and 0 < version(connection) < len(MIGRATIONS):
            from peelviewer.store.backup.backups import back_up  # copies are rarely made, and start-up does without their module

            back_up(connection, file)
        migrate(connection)
        _look_for_columns(connection)
    except (sqlite3.Error, UnicodeError) as error:  # a damaged name in what SQLite says of it is no text
        connection.close()
        raise _meaning(error, file) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _check_header(file: Path) -> None:
    """Look at what SQLite takes on trust; raises Damaged. The format is https://www.sqlite.org/fileformat.html#the_database_header."""
    with file.open("rb") as stream:
        header = stream.read(100)
    if not header:
        return
    if len(header) < 100 or header[:16] != b"SQLite format 3\0":
        raise Damaged
    size, encoding = int.from_bytes(header[16:18]), int.from_bytes(header[56:60])
    sound_size = size == 1 or (512 <= size <= 32768 and size & (size - 1) == 0)
    if not sound_size or not {header[18], header[19]} <= {1, 2} or header[20] or header[21:24] != b"\x40\x20\x20" or encoding > 1:
        raise Damaged
    if int.from_bytes(header[44:48]) > 4 or int.from_bytes(header[60:64]) >= _NO_VERSION:
        raise Damaged


def _check(connection: sqlite3.Connection, file: Path | None) -> None:
    """Look before anything is written: a newer file stays untouched."""
    file_version = version(connection)
    if file_version > len(MIGRATIONS):
        reason = tr("a newer version of this program wrote it, in format {found} where this one knows {known}", found=file_version,
                    known=len(MIGRATIONS))  # fmt: skip
        raise StoreError(tr("Your data cannot be opened"), file, tr("Install the newer version; nothing was changed."), reason)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Damaged


def _look_for_columns(connection: sqlite3.Connection) -> None:
    """Raise sqlite3.Error where a table or column has lost its name."""
    for table, columns in COLUMNS.items():
        connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608 -- the program's own names


def _meaning(error: Exception, file: Path | None) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _unusable(error, file) if code in _OUTSIDE else Damaged()


def _unusable(error: Exception, file: Path | None) -> StoreError:
    return StoreError.of(tr("Your data cannot be opened"), error, file)
