"""What can go wrong with the user's own data, and the one way to say it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from peelviewer.wording import tr, translatable, unwritten, why

_ROOM = translatable("Check that there is room on the disk.")
_FOLDER = translatable("Check that the folder may be written to and has room.")
_IN_USE = (translatable("another program is using it"), translatable("Close that program and try again."))
_FORBIDDEN = (translatable("it may not be written to"), _FOLDER)
_REASONS = {
    sqlite3.SQLITE_FULL: (translatable("the disk is full"), translatable("Make room on the disk.")),
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_READONLY: _FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: _FORBIDDEN,
    sqlite3.SQLITE_IOERR: (translatable("the disk reported a fault"), _ROOM),
    sqlite3.SQLITE_CORRUPT: (translatable("it is damaged"), translatable("Start the program again: it puts a backup back.")),
    sqlite3.SQLITE_NOTADB: (translatable("it is damaged"), translatable("Start the program again: it puts a backup back.")),
}


class StoreError(Exception):
    """The user's data cannot be read or written: what happened, to which file, what to do, and why where that is known."""

    def __init__(self, what: str, file: Path | None, remedy: str, reason: str = "") -> None:
        self.what, self.file, self.remedy, self.reason = what, file, remedy, reason
        super().__init__(self.about(what))

    @classmethod
    def of(cls, what: str, error: Exception, file: Path | None = None, remedy: str = "") -> StoreError:
        """Return what to say where something ended with an error of the system or the database; *remedy* in place of the usual one."""
        reason, usual = _meaning(error)
        return cls(what, file, remedy or usual, reason)

    def about(self, what: str) -> str:
        """Return the message with another beginning."""
        place = f" ({self.file})" if self.file else ""
        reason = f": {self.reason}" if self.reason else ""
        return f"{what}{place}{reason}. {self.remedy}".rstrip()


def _meaning(error: Exception) -> tuple[str, str]:
    if isinstance(error, OSError):
        return unwritten(error)[0], tr(_FOLDER)  # the user has not chosen the place
    known = _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if known:
        return tr(known[0]), tr(known[1])
    return str(error) if isinstance(error, sqlite3.Error) else why(error), tr(_ROOM)
