"""Put the user's data back where the file is damaged, empty or gone: the newest backup that serves takes its place.

Each step leaves either the old state, which the next start repairs, or the repaired one: the damaged file gets a second name and is
replaced in one step by a whole one, so that a program that is ended at any moment leaves no start without a file.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

from peelviewer.store.errors import StoreError
from peelviewer.store.files import COMPANIONS, PART, alone, create_private, make_private, put_in_place, sync
from peelviewer.wording import plural, tr

Prepare = Callable[[Path], None]
"""Opens a file as the program does, or makes it, and closes it again; raises where it does not serve."""


def repair(file: Path, prepare: Prepare, serves: Callable[[], bool]) -> str:
    """Put the newest backup that serves in the file's place, or a new file, and return what to tell the user.

    Nothing is done where the file *serves* by now: another window was quicker. Raises StoreError, and then nothing is lost.
    """
    try:
        with alone(file):
            return "" if serves() else _repair(file, prepare)
    except (OSError, sqlite3.Error) as error:
        raise StoreError.of(tr("Your data is damaged and could not be mended"), error, file) from error


def _repair(file: Path, prepare: Prepare) -> str:
    kept_file = _set_aside(file)
    part = file.with_name(file.name + PART)
    backup = _newest_good(file, part, prepare)
    if backup is None:
        _remove(part)
        create_private(part)
        prepare(part)
    saved = _salvaged(kept_file, part)
    for suffix in COMPANIONS:  # or the old file's last changes would be taken for the new one's
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    put_in_place(part, file)
    return _message(kept_file, backup, saved)


def _set_aside(file: Path) -> Path | None:
    """Give a file and its last changes a second name, and return it; None where there is nothing in it."""
    import shutil  # brings decompressors, and most starts repair nothing

    if not file.exists() or not file.stat().st_size:
        return None
    kept_file = _free_name(file)
    for suffix in ("", "-wal"):
        source, target = file.with_name(file.name + suffix), kept_file.with_name(kept_file.name + suffix)
        if source.exists():
            try:
                os.link(source, target)
            except OSError:  # not every file system knows second names
                shutil.copyfile(source, target)
            make_private(target)
            sync(target)
    sync(file.parent)
    return kept_file


def _free_name(file: Path) -> Path:
    day = f"{date.today():%Y-%m-%d}"
    names = (f"{file.stem}-damaged-{day}{f'-{n}' if n else ''}{file.suffix}" for n in range(10_000))
    return next(path for path in map(file.with_name, names) if not path.exists())


def _newest_good(file: Path, part: Path, prepare: Prepare) -> Path | None:
    import shutil

    from .backups import backups

    for backup in backups(file):
        _remove(part)
        with contextlib.suppress(sqlite3.Error, StoreError, ValueError):
            shutil.copyfile(backup, part)
            prepare(part)
            return backup
    return None


def _salvaged(kept_file: Path | None, part: Path) -> int:
    """Bring in what the damaged file has beyond the backup, and return how many entries that is."""
    if kept_file is None:
        return 0
    from .salvage import salvage

    return salvage(kept_file, part)


def _remove(part: Path) -> None:
    for suffix in ("", "-journal", *COMPANIONS):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _message(kept_file: Path | None, backup: Path | None, saved: int) -> str:
    if kept_file is None:
        if backup is None:
            return tr("Your data was gone, and no backup of it could be read: the program starts afresh. The backups were left.")
        return tr("Your data was gone. The backup {backup} was put back; what you did after it is missing.", backup=backup.name)
    if backup is None and not saved:
        return tr("Your data was damaged. It was kept as {name}; there was no backup, so the program starts afresh.", name=kept_file.name)
    if backup is None:
        message = tr("Your data was damaged. It was kept as {name}; there was no backup.", name=kept_file.name)
        read = plural("{n} entry could be read in it and was saved.", "{n} entries could be read in it and were saved.", saved)
        return f"{message} {read}"
    message = tr(
        "Your data was damaged. It was kept as {name}, and the backup {backup} was put back.", name=kept_file.name, backup=backup.name
    )
    if not saved:
        return message
    newer = plural(
        "{n} entry newer than the backup was saved from the damaged file.",
        "{n} entries newer than the backup were saved from the damaged file.",
        saved,
    )
    return f"{message} {newer}"


def put_back(connection: sqlite3.Connection, file: Path) -> None:
    """Write the open data to the file's name, which it has lost (removed by another program); raises StoreError."""
    from .backups import write_copy

    part = file.with_name(f"{file.name}{PART}-{os.getpid()}")
    try:
        with alone(file):
            if not file.exists():
                write_copy(connection, part)
                put_in_place(part, file)
    except (OSError, sqlite3.Error) as error:
        raise StoreError.of(tr("Your data could not be put back"), error, file) from error
