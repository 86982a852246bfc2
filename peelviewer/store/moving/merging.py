"""How imported data joins what is there: lists grow, what has a name comes beside its like, and nothing is doubled."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from peelviewer.model.open_places import LAST
from peelviewer.store.choices import ADDED_FOLDERS, FORCE_GROUPS, MATCHES, PUBLICATION_DAYS, SAVED_SEARCHES
from peelviewer.store.decks import Decks
from peelviewer.store.sessions import Sessions
from peelviewer.store.settings import Settings


def take_setting(connection: sqlite3.Connection, setting: tuple[str, object]) -> None:
    """Keep a setting; one that is a collection of the user's gets what it lacks, and loses nothing. Raises StoreError."""
    key, theirs = setting
    settings = Settings(connection)
    mine = settings.get(key, None) if key in _JOINED else None
    settings.set(key, _JOINED[key](mine, theirs) if mine is not None and type(mine) is type(theirs) else theirs)


def _lists(mine: Any, theirs: Any) -> list[Any]:
    """Return both lists as one, without what stands twice."""
    return [*mine, *(entry for entry in theirs if entry not in mine)]


def _named(mine: Any, theirs: Any) -> dict[str, Any]:
    """Return both collections as one; what has a name that is taken by another gets a number."""
    whole = dict(mine)
    for name, entry in theirs.items():
        whole[free_name(name, whole, entry)] = entry
    return whole


def _pairs(mine: Any, theirs: Any) -> dict[str, Any]:
    """Return what was matched in both, by the two sections; of one heading that was matched twice the imported match holds."""
    both = {key: (mine.get(key), entry) for key, entry in theirs.items()}
    return {
        **mine,
        **{key: {**old, **new} if isinstance(old, dict) and isinstance(new, dict) else new for key, (old, new) in both.items()},
    }


_JOINED: dict[str, Callable[[Any, Any], object]] = {
    SAVED_SEARCHES.key: _lists,
    ADDED_FOLDERS.key: _lists,
    FORCE_GROUPS.key: _named,
    MATCHES.key: _pairs,
    PUBLICATION_DAYS.key: lambda mine, theirs: {**mine, **theirs},
}
"""Settings that are collections; any other is one choice, and the imported one holds."""


def free_name(name: str, taken: dict[str, Any], entry: object) -> str:
    """Return a name under which nothing stands, or this very entry: the name itself, else with a number."""
    free, count = name, 2
    while free in taken and taken[free] != entry:
        free, count = f"{name} ({count})", count + 1
    return free


def take_deck(connection: sqlite3.Connection, deck: tuple[str, str, str]) -> None:
    """Add a deck beside those of the same name; one that is there already, word for word, is not doubled. Raises StoreError."""
    report, name, content = deck
    decks = Decks(connection)
    if not any(kept.content == content for kept in decks.of_report(report)):
        decks.add(report, name, content)


def take_session(connection: sqlite3.Connection, session: tuple[str, str]) -> None:
    """Add a session beside one of the same name; what was open last takes the place of what was. Raises StoreError."""
    name, content = session
    sessions = Sessions(connection)
    taken = {entry["name"]: entry["content"] for entry in sessions.all()}
    sessions.put(name if name == LAST else free_name(name, taken, content), content)


def gone(before: Iterable[object], after: Iterable[object]) -> tuple[int, int]:
    """Return how many entries of *before* are not in *after*, and how many of *after* are not in *before*; collections by their own."""
    old, new = (
        {json.dumps(part, sort_keys=True, default=str) for entry in entries for part in _apart(entry)} for entries in (before, after)
    )
    return len(old - new), len(new - old)


def _apart(entry: object) -> Iterable[object]:
    """Return what an entry of an export is made of: a setting that is a collection is as many as it holds."""
    if isinstance(entry, tuple) and entry[0] in _JOINED and isinstance(entry[1], list | dict):
        key, whole = entry
        return [(key, part) for part in (whole.items() if isinstance(whole, dict) else whole)]
    return (entry,)
