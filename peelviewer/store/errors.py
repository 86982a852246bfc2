"""What can go wrong with the user's own data, and the one way to say it."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from peelviewer.wording import tr, translatable, unwritten, why

_FOLDER = translatable("Check that the folder may be written to and has room.")
_AGAIN = translatable("Start the program again: it puts a backup back.")
_FULL = (translatable("the disk is full"), translatable("Make room on the disk."))
_IN_USE = (translatable("another program is using it"), translatable("Close that program and try again."))
_FORBIDDEN = (translatable("it may not be written to"), translatable("Let yourself write to the file and to its folder."))
_ONLY_READ = (translatable("the disk can only be read"), translatable("Use a disk that can be written to."))
_NO_FOLDER = (translatable("its folder is not there"), translatable("Put the folder back, or connect the disk it is on."))
_DAMAGED = (translatable("it is damaged"), _AGAIN)
_FAULT = (translatable("the disk reported a fault"), translatable("Check the disk, and copy your data to another one."))
_REASONS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_READONLY: _FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: _FORBIDDEN,
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_IOERR: _FAULT,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
_IN_THE_WAY = translatable("Give that file another name.")
_BY_SYSTEM = {
    errno.ENOTDIR: _IN_THE_WAY,
    errno.ENOSPC: _FULL[1],
    errno.EDQUOT: _FULL[1],
    errno.EROFS: _ONLY_READ[1],
    errno.EIO: _FAULT[1],
}
_UNCLEAR = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL)
"""What SQLite says for more than one cause: the disk is looked at."""
_LEAST_ROOM = 256 * 1024
"""Bytes under which a disk is full: SQLite then fails with whatever it tried last."""


class StoreError(Exception):
    """The user's data cannot be read or written: what happened, to which file, what to do, and why where that is known."""

    def __init__(self, what: str, file: Path | None, remedy: str, reason: str = "") -> None:
        self.what, self.file, self.remedy, self.reason = what, file, remedy, reason
        self.code = 0
        """SQLite's number of the cause, 0 where another gave it."""
        super().__init__(self.about(what))

    @classmethod
    def of(cls, what: str, error: Exception, file: Path | None = None, remedy: str = "") -> StoreError:
        """Return what to say where something ended with an error of the system or the database; *remedy* in place of the usual one."""
        reason, usual_remedy = _meaning(error, file)
        store_error = cls(what, file, remedy or usual_remedy, reason)
        store_error.code = _code(error)
        return store_error

    def about(self, what: str) -> str:
        """Return the message with another beginning."""
        place = f" ({self.file})" if self.file else ""
        reason = f": {self.reason}" if self.reason else ""
        return f"{what}{place}{reason}. {self.remedy}".rstrip()

    def seen_at(self, file: Path | None) -> StoreError:
        """Return the same with what a look at the file's disk adds: SQLite says of a full disk that it has a fault."""
        if file is not None and self.code in _UNCLEAR and (cause := _looked_at(file, self.code)):
            self.reason, self.remedy = tr(cause[0]), tr(cause[1])
        return self

    def forget_where(self) -> None:
        """Let go of the calls that led here: an error that is held would hold the window with them."""
        self.__traceback__ = self.__cause__ = self.__context__ = None

    @property
    def is_damage(self) -> bool:
        """Whether the file itself is at fault."""
        return self.code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _meaning(error: Exception, file: Path | None) -> tuple[str, str]:
    if isinstance(error, OSError):
        return unwritten(error)[0], tr(_BY_SYSTEM.get(error.errno or 0, _FOLDER))  # the user has not chosen the place
    code = _code(error)
    cause = (_looked_at(file, code) if file is not None and code in _UNCLEAR else None) or _REASONS.get(code)
    if cause:
        return tr(cause[0]), tr(cause[1])
    return str(error) if isinstance(error, sqlite3.Error) else why(error), tr(_FOLDER)


def _looked_at(file: Path, code: int) -> tuple[str, str] | None:
    """Return the cause that the file's disk and folder show."""
    import shutil

    try:
        if not file.parent.is_dir():
            return _NO_FOLDER
        if shutil.disk_usage(file.parent).free < _LEAST_ROOM:
            return _FULL
        if code == sqlite3.SQLITE_IOERR or code == sqlite3.SQLITE_FULL:
            return None
        return _ONLY_READ if _is_read_only(file.parent) else None
    except OSError:
        return None


def _is_read_only(folder: Path) -> bool:
    flags = getattr(os, "statvfs", None)
    return bool(flags and flags(folder).f_flag & os.ST_RDONLY)
