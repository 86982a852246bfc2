"""Copies of the user's data beside it, numbered in the order they were made: a clock that is wrong puts none before another."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from peelviewer.store.errors import StoreError
from peelviewer.store.files import PART, alone, make_folder, make_private, put_in_place
from peelviewer.wording import tr

DAILY, WEEKLY, EXTRA = 7, 4, 3
"""How many are kept: of each day, beyond those one of seven, and of those made before something else was changed."""


class Backup(NamedTuple):
    """A copy: its place in the order (earlier versions of the program gave none), and the day or moment it was made, by the clock."""

    number: int
    label: str
    file: Path

    @property
    def made(self) -> datetime:
        """When it was made, by the clock of then; a day's copy has no time of day. Raises ValueError for no day of the calendar."""
        form = "%Y-%m-%d" if self.is_daily else "%Y-%m-%dT%H%M%S.%f" if "." in self.label else "%Y-%m-%dT%H%M%S"
        return datetime.strptime(self.label, form)

    @property
    def is_daily(self) -> bool:
        """Whether it is a day's copy and none made before a change."""
        return "T" not in self.label


def folder(file: Path) -> Path:
    """Return the folder that holds a file's backups."""
    return file.parent / "backups"


def backups(file: Path) -> list[Path]:
    """Return a file's backups, the one made last first."""
    return [backup.file for backup in numbered(file)]


def numbered(file: Path) -> list[Backup]:
    """Return a file's backups with their places in the order and when they were made, the one made last first."""
    stem, end = re.escape(file.stem), re.escape(file.suffix)
    shape = re.compile(rf"{stem}-(?:(\d{{6,12}})-)?(\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{6}}(?:\.\d+)?)?){end}")
    copies: list[Backup] = []
    with contextlib.suppress(OSError):
        for entry in folder(file).iterdir():
            if match := shape.fullmatch(entry.name):
                copies.append(Backup(int(match[1] or 0), match[2], entry))
    return sorted(copies, key=lambda backup: (backup.number, backup.label), reverse=True)


def back_up(connection: sqlite3.Connection, file: Path, now: datetime | None = None) -> Path:
    """Copy the open file to a new backup, remove those beyond the number that is kept, and return the copy; raises StoreError."""
    now = now or datetime.now()
    return _copy(connection, file, f"{now:%Y-%m-%dT%H%M%S}.{now.microsecond:06}")


def back_up_daily(connection: sqlite3.Connection, file: Path, today: date | None = None) -> Path | None:
    """Make a backup unless the last of the days' is of today; raises StoreError."""
    day = f"{today or date.today():%Y-%m-%d}"
    last = next((backup for backup in numbered(file) if backup.is_daily), None)
    return None if last is not None and last.label == day else _copy(connection, file, day)


def _copy(connection: sqlite3.Connection, file: Path, label: str) -> Path:
    target = folder(file)
    try:
        make_folder(target)
        with alone(file):
            existing = numbered(file)
            target /= f"{file.stem}-{existing[0].number + 1 if existing else 1:06}-{label}{file.suffix}"
            part = target.with_name(target.name + PART)
            part.unlink(missing_ok=True)
            write_copy(connection, part)
            put_in_place(part, target)
            _remove_old(file)
    except (OSError, sqlite3.Error) as error:
        raise StoreError.of(tr("Your data could not be backed up"), error, target) from error
    return target


def write_copy(connection: sqlite3.Connection, part: Path) -> None:
    """Write the open data to a file of its own, which is removed where it fails or is not sound; raises OSError, sqlite3.Error."""
    try:
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without companions
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("the copy is not sound")
        make_private(part)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _week(backup: Backup) -> int:
    """Return the week of a day's copy, the same for seven days; of a name with no day of the calendar one of its own."""
    try:
        return backup.made.toordinal() // 7
    except ValueError:
        return -1 - backup.number


def _remove_old(file: Path) -> None:
    """Remove what is beyond the number kept, by the order in which they were made; never the newest."""
    copies = numbered(file)
    days, extra = [backup for backup in copies if backup.is_daily], [backup for backup in copies if not backup.is_daily]
    weeks: dict[int, Backup] = {}
    for backup in days[DAILY:]:
        weeks[_week(backup)] = backup  # the oldest of each seven days, which stays the same while they pass
    kept = {*days[:DAILY], *list(weeks.values())[:WEEKLY], *extra[:EXTRA]}
    for backup in copies:
        if backup not in kept:
            with contextlib.suppress(OSError):
                backup.file.unlink()
