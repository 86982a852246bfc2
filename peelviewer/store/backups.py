"""Dated copies of the user's data beside it."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from datetime import date, datetime
from pathlib import Path

from peelviewer.wording import tr

from .errors import StoreError

KEPT = 10


def folder(file: Path) -> Path:
    """Return the folder that holds a file's backups."""
    return file.parent / "backups"


def backups(file: Path) -> list[Path]:
    """Return a file's backups, newest first."""
    shape = re.compile(rf"{re.escape(file.stem)}-\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{6}}(?:\.\d+)?)?{re.escape(file.suffix)}")
    with contextlib.suppress(OSError):
        return sorted((f for f in folder(file).iterdir() if shape.fullmatch(f.name)), key=lambda f: f.stem, reverse=True)
    return []


def back_up(connection: sqlite3.Connection, file: Path, now: datetime | None = None) -> Path:
    """Copy the open file to a new dated backup, remove the oldest beyond the last ten, and return the copy."""
    now = now or datetime.now()
    return _copy(connection, file, f"{now:%Y-%m-%dT%H%M%S}.{now.microsecond:06}")


def back_up_daily(connection: sqlite3.Connection, file: Path, today: date | None = None) -> Path | None:
    """Make a backup unless there is one of today."""
    day = f"{today or date.today():%Y-%m-%d}"
    if any(day in backup.name for backup in backups(file)):
        return None
    return _copy(connection, file, day)


def _copy(connection: sqlite3.Connection, file: Path, label: str) -> Path:
    target = folder(file) / f"{file.stem}-{label}{file.suffix}"
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without companions
        os.replace(part, target)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise StoreError.of(tr("Your data could not be backed up"), error, target) from error
    for old in backups(file)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target
