"""Files of the user's own: on the disk before they take another's place, nobody else's to read, changed by one program at a time."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from peelviewer.system import take_place

PART = ".part"
"""Ends the name of a file that is still being written."""
COMPANIONS = ("-wal", "-shm")
"""Ends the names of the files in which SQLite keeps what is not in a file of the user's data yet."""
_PATIENCE = 5.0  # seconds for another window to mend or back up


def make_folder(folder: Path) -> None:
    """Make a folder, or take others' rights to ours away; raises OSError where it cannot be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error
    with contextlib.suppress(OSError):
        if _is_ours(folder):
            os.chmod(folder, 0o700)


def _is_ours(folder: Path) -> bool:
    """Return whether a folder is there for the program alone: no shared one that was named as its home."""
    if os.name != "posix":
        return False  # the profile's folders are the user's alone there
    status = folder.stat()
    shared = status.st_mode & stat.S_ISVTX or os.path.ismount(folder) or folder.resolve() in (Path.home(), Path(Path.cwd().anchor))
    return not shared and status.st_uid == os.getuid() and bool(status.st_mode & 0o077)


def make_private(*files: Path) -> None:
    """Take others' rights to files away, where there are such files and rights."""
    if os.name != "posix":
        return
    for file in files:
        with contextlib.suppress(OSError):
            if file.stat().st_mode & 0o077:
                os.chmod(file, 0o600)


def create_private(file: Path) -> None:
    """Make an empty file that is nobody else's to read, unless there is one; raises OSError."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))


def sync(path: Path) -> None:
    """Flush a file or folder to the disk; raises OSError. Windows opens no folder: it keeps names by its own journal."""
    if os.name != "posix" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(part: Path, file: Path) -> None:
    """Have a written file take its place, whole or not at all, also where the power fails; raises OSError."""
    make_private(part)
    sync(part)
    take_place(part, file)
    sync(file.parent)


@contextlib.contextmanager
def alone(file: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Be the only program that mends, backs up or clears; ends with the program however it ends. Raises OSError, sqlite3.Error."""
    lock = file.with_name(f"{file.name}.lock")
    create_private(lock)
    with contextlib.closing(sqlite3.connect(lock, timeout=patience, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def clear_parts(file: Path) -> None:
    """Remove what a program that was ended left half written beside a file and its backups; what is being written now stays."""
    with contextlib.suppress(OSError, sqlite3.Error), alone(file, patience=0):
        for folder in (file.parent, file.parent / "backups"):
            for part in [*folder.glob(f"{file.stem}*{PART}"), *folder.glob(f"{file.stem}*{PART}-*")]:
                with contextlib.suppress(OSError):
                    part.unlink()
