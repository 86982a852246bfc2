"""House styles the user keeps, by name."""

from __future__ import annotations

import contextlib
import sqlite3

from peelviewer.wording import tr

from .errors import StoreError


class Styles:
    """House styles as text, by name."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def names(self) -> list[str]:
        """Return the names in the order of the alphabet; none where they cannot be read."""
        with contextlib.suppress(sqlite3.Error):
            return sorted((name for (name,) in self._connection.execute("SELECT name FROM styles")), key=str.casefold)
        return []

    def content(self, name: str) -> str | None:
        """Return a style's text; None where there is none of that name, or it cannot be read."""
        with contextlib.suppress(sqlite3.Error):
            row = self._connection.execute("SELECT content FROM styles WHERE name = ?", (name,)).fetchone()
            return str(row[0]) if row else None
        return None

    def put(self, name: str, content: str) -> None:
        """Keep a style, in place of one that has its name; raises StoreError."""
        self._do("INSERT OR REPLACE INTO styles (name, content) VALUES (?, ?)", name, content)

    def remove(self, name: str) -> None:
        """Forget a style; raises StoreError."""
        self._do("DELETE FROM styles WHERE name = ?", name)

    def all(self) -> list[dict[str, str]]:
        """Return every style, for an export."""
        return [{"name": name, "content": content} for name, content in self._connection.execute("SELECT name, content FROM styles")]

    def _do(self, statement: str, *values: str) -> None:
        try:
            self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError.of(tr("The house style could not be kept"), error) from error
