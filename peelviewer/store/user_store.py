"""The user's own data as one object."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .database import open_database
from .decks import Decks
from .force_values import ForceValues
from .positions import Positions
from .settings import Settings

if TYPE_CHECKING:
    from .transfer import Imported


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

    def export_json(self, file: Path) -> int:
        """Write all of the user's data to a file and return how many entries cannot be read and are left out; raises StoreError."""
        from .transfer import export_json

        return export_json(self._connection, file)

    def import_json(self, file: Path) -> Imported:
        """Back up, add the content of an exported file, and return what was taken and what not; raises StoreError, changing nothing."""
        from .transfer import import_json

        return import_json(self._connection, file, before=self._back_up)

    def _back_up(self) -> None:
        if self.file:
            from .backups import back_up

            back_up(self._connection, self.file)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
