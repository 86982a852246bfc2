"""Decks the user keeps: several for a report, each with a name, none overwritten by another window."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import NamedTuple

from peelviewer.wording import tr

from .errors import StoreError


class KeptDeck(NamedTuple):
    """A deck as kept: *content* is its text, *revision* counts its changes."""

    id: int
    report: str
    name: str
    content: str
    revision: int


class DeckChanged(StoreError):
    """Another window has changed or removed the deck since it was read."""


class Decks:
    """Decks by number; names of one report's decks differ."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_report(self, report: str) -> list[KeptDeck]:
        """Return a report's decks by name; what cannot be read counts as missing."""
        with contextlib.suppress(sqlite3.Error, UnicodeError):
            rows = self._connection.execute(
                "SELECT id, report, name, content, revision FROM decks WHERE report = ? ORDER BY name COLLATE NOCASE", (report,)
            )
            return [KeptDeck(*row) for row in rows]
        return []

    def add(self, report: str, name: str, content: str) -> KeptDeck:
        """Keep a new deck and return it; a name that is taken gets a number. Raises StoreError."""
        taken = {kept.name.casefold() for kept in self.of_report(report)}
        own, count = name, 2
        while own.casefold() in taken:
            own, count = f"{name} ({count})", count + 1
        cursor = self._run("INSERT INTO decks (report, name, content, revision) VALUES (?, ?, ?, 1)", report, own, content)
        return KeptDeck(int(cursor.lastrowid or 0), report, own, content, 1)

    def save(self, kept: KeptDeck) -> KeptDeck:
        """Keep a deck's new name and content; raises DeckChanged where it is no longer at its revision, and StoreError."""
        cursor = self._run(
            "UPDATE decks SET name = ?, content = ?, revision = revision + 1 WHERE id = ? AND revision = ?",
            kept.name, kept.content, kept.id, kept.revision,
        )  # fmt: skip
        if cursor.rowcount == 0:
            raise DeckChanged(tr("The deck “{name}” was changed in another window", name=kept.name), None, tr("Yours is kept beside it."))
        return kept._replace(revision=kept.revision + 1)

    def remove(self, deck_id: int) -> None:
        """Forget a deck; raises StoreError."""
        self._run("DELETE FROM decks WHERE id = ?", deck_id)

    def all(self) -> list[dict[str, str]]:
        """Return every deck, for an export."""
        rows = self._connection.execute("SELECT report, name, content FROM decks ORDER BY report, name")
        return [{"report": report, "name": name, "content": content} for report, name, content in rows]

    def _run(self, statement: str, *values: str | int) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            raise StoreError.of(tr("The deck could not be kept"), error) from error
