"""Sessions: which reports are open in which windows and where, kept under a name, or as what was open last."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from peelviewer.model.open_places import LAST, Compared, PlaceState, WindowState
from peelviewer.wording import tr

from .errors import StoreError

MOST_WINDOWS, MOST_PLACES, MOST_STEPS = 32, 500, 50
"""What is taken of a session, whatever a file holds; steps of history are those nearest to now."""


def encoded(windows: Iterable[WindowState]) -> str:
    """Return windows as text."""
    return json.dumps(
        [
            {
                "places": [
                    {**place._asdict(), "past": place.past[-MOST_STEPS:], "future": place.future[-MOST_STEPS:]} for place in window.places
                ],
                "current": window.current,
                "view": window.view,
                "compared": list(window.compared) if window.compared else None,
                "geometry": window.geometry,
            }
            for window in windows
        ],
        ensure_ascii=False,
    )


def decoded(text: str) -> tuple[WindowState, ...]:
    """Return the windows of a text; raises ValueError where it is not written as `encoded` writes it."""
    try:
        raw = json.loads(text)
        windows = tuple(_window(window) for window in raw[:MOST_WINDOWS])
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not windows:
        raise ValueError("no window")
    return windows


def _window(raw: dict[str, Any]) -> WindowState:
    places = tuple(_place(place) for place in raw["places"][:MOST_PLACES])
    current = raw["current"]
    if type(current) is not int or not 0 <= current < len(places):
        raise ValueError("no current place")
    compared = None
    if raw["compared"] is not None:
        left, right, page = raw["compared"]
        compared = Compared(_text(left), _text(right), page if type(page) is int and 0 <= page <= 3 else int(bool(page)))
    return WindowState(places, current, _text(raw["view"]), compared, _text(raw["geometry"]))


def _place(raw: dict[str, Any]) -> PlaceState:
    past, future = (tuple(_text(anchor) for anchor in raw[name][-MOST_STEPS:]) for name in ("past", "future"))
    return PlaceState(_text(raw["report"]), _text(raw["here"]), _text(raw["filter"]), past, future)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    value.encode()  # half a character, which JSON can spell, raises a ValueError
    return value


class Sessions:
    """Sessions by name."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def names(self) -> list[str]:
        """Return the names of the user's sessions, the one kept last first."""
        with contextlib.suppress(sqlite3.Error, UnicodeError):
            rows = self._connection.execute("SELECT name FROM sessions WHERE name <> ? ORDER BY turn DESC", (LAST,))
            return [str(name) for (name,) in rows]
        return []

    def get(self, name: str) -> tuple[WindowState, ...]:
        """Return the windows of a session; none where there is no such session, or none that can be read."""
        with contextlib.suppress(sqlite3.Error, ValueError):
            row = self._connection.execute("SELECT content FROM sessions WHERE name = ?", (name,)).fetchone()
            return decoded(row[0]) if row else ()
        return ()

    def set(self, name: str, windows: Iterable[WindowState]) -> None:
        """Keep windows under a name, in place of what was kept under it; raises StoreError."""
        self.put(name, encoded(windows))

    def put(self, name: str, content: str) -> None:
        """Keep an encoded session; raises StoreError."""
        self._do(
            "INSERT OR REPLACE INTO sessions (name, content, turn) VALUES (?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM sessions))",
            name,
            content,
        )

    def rename(self, name: str, new: str) -> None:
        """Give a session another name, in place of one that has it; raises StoreError."""
        self._do("UPDATE OR REPLACE sessions SET name = ? WHERE name = ?", new, name)

    def remove(self, name: str) -> None:
        """Forget a session; raises StoreError."""
        self._do("DELETE FROM sessions WHERE name = ?", name)

    def _do(self, statement: str, *values: str) -> None:
        try:
            self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError.of(tr("The session could not be kept"), error) from error

    def all(self) -> list[dict[str, str]]:
        """Return every session, for an export, the one kept last at the end."""
        rows = self._connection.execute("SELECT name, content FROM sessions ORDER BY turn")
        return [{"name": name, "content": content} for name, content in rows]
