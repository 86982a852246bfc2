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
    """Decks by number, which is never used again; names of one report's decks differ."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_report(self, report: str) -> list[KeptDeck]:
        """Return a report's decks by name; one that cannot be read stays where it is and is left out."""
        return sorted((deck for deck in self._read()[0] if deck.report == report), key=lambda deck: deck.name.casefold())

    def kept(self) -> list[KeptDeck]:
        """Return the decks of all reports; one that cannot be read stays where it is and is left out."""
        return self._read()[0]

    def unreadable(self) -> list[str]:
        """Return the names, as far as they can be read, of the decks that cannot."""
        return self._read()[1]

    def _read(self) -> tuple[list[KeptDeck], list[str]]:
        decks: list[KeptDeck] = []
        unread: list[str] = []
        with contextlib.suppress(sqlite3.Error):
            # As bytes: SQLite gives no row any more after one whose text is damaged.
            rows = self._connection.execute(
                "SELECT id, CAST(report AS BLOB), CAST(name AS BLOB), CAST(content AS BLOB), revision FROM decks"
            )
            for number, report, name, content, revision in rows:
                try:
                    decks.append(KeptDeck(number, report.decode(), name.decode(), content.decode(), int(revision)))
                except (UnicodeError, ValueError, TypeError, AttributeError):
                    unread.append(bytes(name or b"").decode(errors="replace")[:40])
        return decks, unread

    def add(self, report: str, name: str, content: str) -> KeptDeck:
        """Keep a new deck and return it; a name that is taken gets a number. Raises StoreError."""
        names = {kept.name.casefold() for kept in self.of_report(report)}
        free_name, count = name, 2
        while free_name.casefold() in names:
            free_name, count = f"{name} ({count})", count + 1
        cursor = self._run("INSERT INTO decks (report, name, content, revision) VALUES (?, ?, ?, 1)", report, free_name, content)
        return KeptDeck(int(cursor.lastrowid or 0), report, free_name, content, 1)

    def save(self, kept: KeptDeck) -> KeptDeck:
        """Keep a deck's new name and content; raises DeckChanged where it is no longer at its revision, and StoreError."""
        cursor = self._run(
            "UPDATE decks SET name = ?, content = ?, revision = revision + 1 WHERE id = ? AND revision = ?",
            kept.name, kept.content, kept.id, kept.revision,
        )  # fmt: skip
        if cursor.rowcount == 0:
            raise DeckChanged(tr("The deck “{name}” was changed in another window", name=kept.name), None, tr("Yours is kept beside it."))
        return kept._replace(revision=kept.revision + 1)

    def remove(self, deck_id: int, revision: int | None = None) -> None:
        """Forget a deck; raises DeckChanged where it is no longer at the *revision* that was seen, and StoreError."""
        cursor = self._run("DELETE FROM decks WHERE id = ? AND revision = coalesce(?, revision)", deck_id, revision)
        if cursor.rowcount == 0 and self._run("SELECT 1 FROM decks WHERE id = ?", deck_id).fetchone():
            raise DeckChanged(tr("The deck was changed in another window"), None, tr("It was not removed: open it and look."))

    def all(self) -> list[dict[str, str]]:
        """Return every deck, for an export."""
        decks = sorted(self._read()[0], key=lambda deck: (deck.report, deck.name))
        return [{"report": deck.report, "name": deck.name, "content": deck.content} for deck in decks]

    def _run(self, statement: str, *values: str | int | None) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            raise StoreError.of(tr("The deck could not be kept"), error) from error
