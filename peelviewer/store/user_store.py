"""The user's own data as one object."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from peelviewer.wording import tr

from .database import open_database
from .decks import Decks
from .errors import StoreError
from .force_values import ForceValues
from .positions import Positions
from .settings import Settings


class UserStore:
    """Settings, reading positions, added values and decks in a file, or (None) in memory; to be used in the thread that made it.

    *notice* tells what was mended when the file was opened, and what in it cannot be read (empty: nothing). *told* holds what
    could not be kept and was said, by what it was, so that it is said once.
    """

    def __init__(self, file: Path | None) -> None:
        database = open_database(file)
        self._connection = database.connection
        self.file, self._mended = database.file, database.notice
        self.told: dict[str, str] = {}
        self.settings = Settings(self._connection)
        self.positions = Positions(self._connection)
        self.force_values = ForceValues(self._connection)
        self.decks = Decks(self._connection)

    @property
    def notice(self) -> str:
        """What the user should know about the file."""
        return " ".join(part for part in (self._mended, self.force_values.notice) if part)

    def back_up_daily(self) -> Path | None:
        """Back up unless done today; to be called when there is time, not at start. Raises StoreError."""
        from .backups import back_up_daily

        return back_up_daily(self._connection, self.file) if self.file else None

    def export_json(self, file: Path) -> None:
        """Write all of the user's data to a file; raises StoreError."""
        from .transfer import export_json

        try:
            export_json(self._connection, file)
        except sqlite3.Error as error:
            raise StoreError.of(tr("Your data cannot be read"), error, self.file, tr("Start the program again.")) from error

    def import_json(self, file: Path) -> None:
        """Add the content of an exported file; raises StoreError, and then changes nothing."""
        from .transfer import import_json

        import_json(self._connection, file)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
