"""Choices of the user, by name."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from typing import TypeVar

from peelviewer.wording import tr

from .errors import StoreError

_LARGEST = 2**31 - 1  # Qt takes no larger number for a count or a width
T = TypeVar("T")


class Settings:
    """Values of JSON types by key; a value of another type than asked for counts as missing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: T) -> T:
        """Return a value, or the default where there is none of the default's type, or a number that is none or too large to use."""
        try:
            row = self._connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            value = json.loads(row[0]) if row else default
            if isinstance(default, float) and type(value) is int:
                value = float(value)
            if isinstance(value, str):
                value.encode()  # half a character, which JSON can spell, would raise wherever the text is used
        except (sqlite3.Error, ValueError, UnicodeError, RecursionError, OverflowError):
            return default
        if isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:  # so written that NaN is none
            return default
        return value if default is None or type(value) is type(default) else default

    def set(self, key: str, value: object) -> None:
        """Keep a value; raises StoreError where it is no JSON value or cannot be written."""
        try:
            text = json.dumps(value, allow_nan=False)
            json.dumps(value, ensure_ascii=False).encode()
            self._connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, text))
        except (TypeError, ValueError, RecursionError, sqlite3.Error) as error:
            raise StoreError.of(tr("Your choice could not be kept"), error) from error

    def change(self, key: str, default: T, change: Callable[[T], T]) -> None:
        """Keep what a value becomes, read and written as one step, so that nothing of another window's is lost; raises StoreError."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise StoreError.of(tr("Your choice could not be kept"), error) from error
        try:
            self.set(key, change(self.get(key, default)))
            self._connection.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):  # SQLite has taken it back already where the disk is full
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise StoreError.of(tr("Your choice could not be kept"), error) from error
            raise

    def all(self) -> dict[str, object]:
        """Return every value that can be read by key, for an export."""
        values: dict[str, object] = {}
        for key, value in self._connection.execute("SELECT key, value FROM settings ORDER BY key"):
            with contextlib.suppress(ValueError, TypeError, RecursionError):
                values[key] = json.loads(value)
        return values
