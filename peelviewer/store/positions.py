"""Where the reader was in each report."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from peelviewer.wording import tr

from .errors import StoreError


class Position(NamedTuple):
    """A place in a report: heading, and paragraph number (or empty)."""

    section: str
    paragraph: str = ""


class Positions:
    """Reading positions by report id."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, report: str) -> Position | None:
        """Return where the reader was in a report."""
        with contextlib.suppress(sqlite3.Error, UnicodeError):
            row = self._connection.execute("SELECT section, paragraph FROM positions WHERE report = ?", (report,)).fetchone()
            return Position(*row) if row else None
        return None

    def set(self, report: str, position: Position) -> None:
        """Keep where the reader is; the report becomes the last one open. Raises StoreError."""
        try:
            self._connection.execute(
                "INSERT OR REPLACE INTO positions (report, section, paragraph, turn) "
                "VALUES (?, ?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM positions))",
                (report, position.section, position.paragraph),
            )
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError.of(tr("Your place in the report could not be kept"), error) from error

    def last_report(self) -> str | None:
        """Return the report read last."""
        with contextlib.suppress(sqlite3.Error):
            row = self._connection.execute("SELECT report FROM positions ORDER BY turn DESC LIMIT 1").fetchone()
            return str(row[0]) if row else None
        return None

    def all(self) -> list[dict[str, str]]:
        """Return every position, for an export, the one read last at the end."""
        rows = self._connection.execute("SELECT report, section, paragraph FROM positions ORDER BY turn")
        return [{"report": report, **Position(*place)._asdict()} for report, *place in rows]


def last_report(file: Path) -> str | None:
    """Return the report read last, from a file that is neither created, mended nor changed; None where it does not say."""
    with contextlib.suppress(sqlite3.Error, OSError, ValueError):
        if file.is_file():
            with contextlib.closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
                return Positions(connection).last_report()
    return None
