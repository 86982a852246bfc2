"""The user's own data as one object."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer.wording import plural, tr

from .database import PATIENCE, open_database, read_only
from .errors import StoreError
from .force_values import ForceValues
from .migrations import restores
from .positions import Positions
from .settings import Settings
from .unkept import Unkept, do_nothing

PATIENCE_OF_A_WINDOW = 0.5
"""Seconds to wait for other programs before the window opens without the file."""
BUSY = 250
"""Milliseconds to wait while another window writes."""

if TYPE_CHECKING:
    from peelviewer.store.backup.restoring import KeptBackup
    from peelviewer.store.moving.transfer import Imported

    from .annotations import Annotations
    from .decks import Decks
    from .improvements import Improvements
    from .sessions import Sessions
    from .styles import Styles


class UserStore:
    """The user's own data in a file, or (None) in memory; to be used in the thread that made it.

    *mended* tells what was mended when the file was opened, or left to another window (empty: nothing); *reported* holds what could not
    be kept and was said, by what it was, so that it is said once, and *unkept* what is still to be kept.
    """

    def __init__(self, file: Path | None, *, later: bool = False) -> None:
        """Open the file; raises StoreError. With *later* what can be read is read, and `ready` tries again (*failure* says why)."""
        self.file, self.mended = file, ""
        self.failure: StoreError | None = None
        self.reported: dict[str, str] = {}
        self.unkept = Unkept()
        self.replaced: Callable[[], object] = do_nothing
        """Called when a backup was put back, here or by another window, or data imported here: what was read before holds no longer."""
        self._restores = 0
        self._identity: tuple[int, int] | None = None
        try:
            self._open(PATIENCE_OF_A_WINDOW if later else PATIENCE)
        except StoreError as error:
            if not later:
                raise
            error.forget_where()
            self.failure = error
            self._use(read_only(file))

    def _open(self, patience: float) -> None:
        database = open_database(self.file, patience)
        self.failure = None
        self.mended = " ".join(part for part in (self.mended, database.notice) if part)
        self._use(database.connection)
        self._identity = self._current_identity()
        self._restores = self._count_restores()
        self.wait(True)

    def _use(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.settings = Settings(connection)
        self.positions = Positions(connection)
        self.force_values = ForceValues(connection)
        for made in ("decks", "sessions", "styles", "improvements", "annotations"):
            vars(self).pop(made, None)

    @cached_property
    def decks(self) -> Decks:
        """The kept decks; the first paint does without."""
        from .decks import Decks

        return Decks(self._connection)

    @cached_property
    def sessions(self) -> Sessions:
        """What was open last, and what the user keeps of it under a name."""
        from .sessions import Sessions

        return Sessions(self._connection)

    @cached_property
    def styles(self) -> Styles:
        """The house styles of slides."""
        from .styles import Styles

        return Styles(self._connection)

    @cached_property
    def improvements(self) -> Improvements:
        """What the reader tracks of all that was asked for, with the log of it."""
        from .improvements import Improvements

        return Improvements(self._connection)

    @cached_property
    def annotations(self) -> Annotations:
        """The reader's marks; the first paint does without."""
        from .annotations import Annotations

        return Annotations(self._connection)

    # Being there -------------------------------------------------------------------------------------

    def ready(self) -> bool:
        """Have the file open that stands in its place now, or open it; raises StoreError where that cannot be done.

        Return whether what was read of it still holds: not where another window has put a backup back since.
        """
        if self.file is None:
            return True
        if self.failure is None and self._current_identity() == self._identity:
            return not self._notice_restore()
        if self.failure is None and not self.file.exists():
            self._put_back()
        previous = self._connection
        try:
            self._open(0)
        except StoreError as error:
            self.failure = error
            raise
        previous.close()
        self.unkept.changed()  # there may be something to tell
        return True

    def _put_back(self) -> None:
        """Give the open data its file again, which was taken away; what cannot be is left to be opened, and to the backups."""
        from peelviewer.store.backup.repair import put_back

        with contextlib.suppress(StoreError):
            put_back(self._connection, self.file or Path())

    def _current_identity(self) -> tuple[int, int] | None:
        """Return what tells the file from another of its name."""
        with contextlib.suppress(OSError):
            if self.file is not None:
                status = os.stat(self.file)
                return status.st_dev, status.st_ino
        return None

    def reopen(self) -> None:
        """Have the file opened anew before the next thing is kept: it was found to be damaged."""
        self._identity = None

    def wait(self, enabled: bool) -> None:
        """Wait a moment for other windows before a thing counts as unkept, or no longer: they are not waited for again and again."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY if enabled else 0}")

    def _count_restores(self) -> int:
        with contextlib.suppress(sqlite3.Error):
            return restores(self._connection)
        return self._restores

    def _notice_restore(self) -> bool:
        """Say that another window has put a backup back since this one looked, and return whether one has."""
        now = self._count_restores()
        if now == self._restores:
            return False
        self._restores = now
        self.add_notice(tr("A backup was put back in another window. This window shows it now."))
        self.replaced()
        return True

    # Telling -----------------------------------------------------------------------------------------

    def add_notice(self, words: str) -> None:
        """Add words that the user is to be told, found when a thing was kept, which may be later than it was asked for."""
        self.mended = " ".join(part for part in (self.mended, words) if part)
        self.unkept.changed()

    @property
    def notice(self) -> str:
        """What the user should know about the file."""
        return " ".join(part for part in (self.mended, self.force_values.notice, self._unreadable()) if part)

    def _unreadable(self) -> str:
        names = self.decks.unreadable()
        if not names:
            return ""
        return plural(
            "{n} deck is damaged and cannot be read: {names}. It stays in your data; a backup may hold it whole.",
            "{n} decks are damaged and cannot be read: {names}. They stay in your data; a backup may hold them whole.",
            len(names),
            names=", ".join(f"“{name}”" for name in names[:5]) + ("…" if len(names) > 5 else ""),
        )

    # Copies ------------------------------------------------------------------------------------------

    def back_up_daily(self) -> Path | None:
        """Back up unless done today, and clear what an ended program left half written; to be called when there is time.

        Raises StoreError.
        """
        if self.file is None:
            return None
        from peelviewer.store.backup.backups import back_up_daily, backups, folder

        from .files import clear_parts, make_folder, make_private

        clear_parts(self.file)
        backup = back_up_daily(self._connection, self.file)
        make_folder(folder(self.file))
        make_private(*backups(self.file), *self.file.parent.glob(f"{self.file.stem}-damaged-*"))
        return backup

    def backups(self) -> list[KeptBackup]:
        """Return the backups with what they hold, the one made last first."""
        from peelviewer.store.backup.restoring import kept_backups

        return kept_backups(self.file) if self.file else []

    def restore(self, backup: Path) -> Path:
        """Put a backup's content in place of what there is, and return the backup that keeps that; raises StoreError, changing nothing."""
        from peelviewer.store.backup.restoring import restore

        if self.file is None or self.unkept:
            raise StoreError(tr("The backup was not put back"), backup, tr("Wait until everything is kept, and try again."))
        kept = restore(self._connection, self.file, backup)
        self._restores = self._count_restores()
        return kept

    def export_json(self, file: Path) -> int:
        """Write all of the user's data to a file and return how many entries cannot be read and are left out; raises StoreError."""
        from peelviewer.store.moving.transfer import export_json

        return export_json(self._connection, file)

    def import_json(self, file: Path) -> Imported:
        """Back up, add the content of an exported file, and return what was taken and what not; raises StoreError, changing nothing."""
        from peelviewer.store.moving.transfer import import_json

        return import_json(self._connection, file, before=self._back_up)

    def _back_up(self) -> None:
        if self.file:
            from peelviewer.store.backup.backups import back_up

            back_up(self._connection, self.file)

    def close(self) -> None:
        """Close the file; whoever copies it then has everything in it."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
