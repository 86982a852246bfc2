"""Open the file of the user's own data: check it, mend it from a backup, bring it to the current version."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import NamedTuple

from peelviewer.wording import tr

from .errors import StoreError as StoreError
from .migrations import MIGRATIONS, migrate, version

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class _Damaged(Exception):
    """The file is not a sound database."""


class Database(NamedTuple):
    """An open file (None: in memory); *notice* tells the user what was mended, empty where nothing was."""

    connection: sqlite3.Connection
    file: Path | None
    notice: str = ""


def open_database(file: Path | None) -> Database:
    """Open or create the user's data; a damaged file is set aside and the newest good backup takes its place.

    Raises StoreError where the folder cannot be written, another program holds the file, or a newer program wrote it.
    """
    if file is None:
        return Database(_prepared(":memory:", None), None)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(error, file) from error
    try:
        return Database(_prepared(str(file), file), file)
    except _Damaged:
        notice = _mend(file)
    try:
        return Database(_prepared(str(file), file), file, notice)
    except _Damaged as error:
        raise StoreError(tr("Your data is damaged and could not be mended"), file, tr("Move the file away and start again.")) from error


def _prepared(name: str, file: Path | None) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(name, timeout=2.0, isolation_level=None)
    except sqlite3.Error as error:
        raise _unwritable(error, file) from error
    try:
        _check(connection, file)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        if file is not None and 0 < version(connection) < len(MIGRATIONS):
            from .backups import back_up  # copies are rarely made, and start-up does without their module

            back_up(connection, file)
        migrate(connection)
    except sqlite3.Error as error:
        connection.close()
        raise _meaning(error, file) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, file: Path | None) -> None:
    """Look before anything is written: a newer file stays untouched."""
    found = version(connection)
    if found > len(MIGRATIONS):
        what = tr(
            "Your data was written by a newer version of this program, in format {found} where this one knows {known}",
            found=found,
            known=len(MIGRATIONS),
        )
        raise StoreError(what, file, tr("Install the newer version; nothing was changed."))
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _Damaged


def _meaning(error: sqlite3.Error, file: Path | None) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _Damaged() if code in _DAMAGED else _unwritable(error, file)


def _unwritable(error: Exception, file: Path | None) -> StoreError:
    return StoreError.of(tr("Your data cannot be opened"), error, file)


def _mend(file: Path) -> str:
    """Set the damaged file aside, put the newest good backup in its place, and return what to tell the user."""
    import shutil

    from .backups import backups

    aside = _free_name(file)
    try:
        for suffix in ("-wal", "-shm"):
            companion = file.with_name(file.name + suffix)
            if companion.exists():
                os.replace(companion, aside.with_name(aside.name + suffix))
        os.replace(file, aside)
    except OSError as error:
        what, remedy = tr("Your data is damaged and could not be set aside"), tr("Move the file away and start again.")
        raise StoreError.of(what, error, file, remedy) from error
    good = next((backup for backup in backups(file) if _is_good(backup)), None)
    if good is None:
        return tr("Your data was damaged. It was kept as {name}; there was no backup, so the program starts afresh.", name=aside.name)
    part = file.with_name(file.name + ".part")
    try:
        shutil.copyfile(good, part)
        os.replace(part, file)
    except OSError as error:
        raise StoreError.of(tr("A backup could not be put back"), error, good) from error
    return tr("Your data was damaged. It was kept as {name}, and the backup {backup} was put back.", name=aside.name, backup=good.name)


def _free_name(file: Path) -> Path:
    from datetime import date

    day = f"{date.today():%Y-%m-%d}"
    names = (f"{file.stem}-damaged-{day}{f'-{n}' if n else ''}{file.suffix}" for n in range(10_000))
    return next(path for path in map(file.with_name, names) if not path.exists())


def _is_good(backup: Path) -> bool:
    with (
        contextlib.suppress(sqlite3.Error, OSError),
        contextlib.closing(sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)) as copy,
    ):
        return 0 < version(copy) <= len(MIGRATIONS) and copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    return False
