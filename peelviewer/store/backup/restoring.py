"""What the backups of the user's data hold, and putting one of them back while windows are open."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from peelviewer.store.database import prepare
from peelviewer.store.errors import StoreError
from peelviewer.store.files import PART
from peelviewer.store.migrations import COLUMNS, restores
from peelviewer.wording import tr

from .backups import DAILY, Backup, back_up, numbered
from .holdings import Held, held

REVISED = ("decks", "annotations", "improvements")
"""Tables whose rows count their changes."""


class Span(Enum):
    """What a backup is kept for."""

    DAY = "day"
    WEEK = "week"
    CHANGE = "change"

    @property
    def words(self) -> str:
        """The reader's words for it."""
        return {Span.DAY: tr("Daily"), Span.WEEK: tr("Weekly"), Span.CHANGE: tr("Before a change")}[self]


class KeptBackup(NamedTuple):
    """A backup, its size in bytes, what it is kept for and what it holds; None where it is damaged."""

    backup: Backup
    size: int
    span: Span
    held: Held | None

    @property
    def name(self) -> str:
        """The name of its file, by which it is asked for."""
        return self.backup.file.name


def kept_backups(file: Path) -> list[KeptBackup]:
    """Return a file's backups with what they hold, the one made last first; one that has gone meanwhile is left out."""
    found, days = [], 0
    for backup in numbered(file):
        days += backup.is_daily
        span = Span.CHANGE if not backup.is_daily else Span.DAY if days <= DAILY else Span.WEEK
        with contextlib.suppress(OSError):
            found.append(KeptBackup(backup, backup.file.stat().st_size, span, held(backup.file)))
    return found


def restore(connection: sqlite3.Connection, file: Path, backup: Path) -> Path:
    """Put a backup's content in place of what an open file has, as one step, and return the backup that was made of that before.

    Other windows have the file open too: they see the new content by the file's own locks, and by its count of restores that it was
    put back. What they hold of a deck, mark or improvement is older than what that counts then, so that they cannot overwrite it unseen.
    Raises StoreError, and then nothing is changed.
    """
    part = file.with_name(f"{file.name}{PART}-{os.getpid()}")
    what = tr("The backup was not put back")
    try:
        if held(backup) is None:
            raise StoreError(what, backup, tr("Choose another one."), tr("it is damaged"))
        shutil.copyfile(backup, part)
        prepare(part)
        kept = back_up(connection, file)
        _take_over(connection, part)
    except (OSError, sqlite3.Error) as error:
        raise StoreError.of(what, error, file) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
    return kept


@contextlib.contextmanager
def _log_unlocked(connection: sqlite3.Connection) -> Iterator[None]:
    """Let the log be emptied within a step that puts a backup back: the reader decided that, and what was there is a backup itself."""
    triggers = connection.execute("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER main.{name}")
    yield
    for _, statement in triggers:
        connection.execute(statement)


def _take_over(connection: sqlite3.Connection, part: Path) -> None:
    connection.execute("ATTACH ? AS kept", (str(part),))
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            newest = {
                table: connection.execute(f"SELECT coalesce(max(revision), 0) FROM main.{table}").fetchone()[0]  # noqa: S608 -- our own names
                for table in REVISED
            }
            with _log_unlocked(connection):
                for table, columns in COLUMNS.items():
                    connection.execute(f"DELETE FROM main.{table}")  # noqa: S608 -- the program's own names
                    connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM kept.{table}")  # noqa: S608
            for table, revision in newest.items():
                connection.execute(f"UPDATE main.{table} SET revision = revision + ?", (revision,))  # noqa: S608 -- the program's own names
            connection.execute(f"PRAGMA main.application_id = {restores(connection) + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    finally:
        connection.execute("DETACH kept")
