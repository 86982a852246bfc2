"""Improvements the reader tracks, and the log of what happened to them, which is only ever added to.

A change and its lines of the log are kept in one step, or neither is; a record that another window changed meanwhile is not
overwritten. A record that was removed stays, marked so, that it can come back and that nothing takes its name or reference.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from peelviewer.model.improvements import Action, Event, EventKind, Evidence, ForceStatus, Improvement, InspectorateStatus, Rating
from peelviewer.model.report import ImprovementKind
from peelviewer.wording import tr

from .errors import StoreError

LONGEST = 100_000
"""Characters of a text that an import takes."""
MOST_LINES = 1_000
"""Actions, or pieces of evidence, of one record that an import takes."""
_ENUMS: dict[str, type[StrEnum]] = {
    "kind": ImprovementKind, "status": ForceStatus, "inspectorate": InspectorateStatus, "rating": Rating,
}  # fmt: skip
_DAYS = ("published", "deadline", "target")
_COLUMNS = "id, CAST(uid AS BLOB), CAST(content AS BLOB), revision, removed"
_EVENT_COLUMNS = "id, CAST(improvement AS BLOB), CAST(at AS BLOB), CAST(kind AS BLOB), CAST(content AS BLOB)"


class Written(NamedTuple):
    """A change to keep: the record as it was read (None: it is new), as it is to be, and what the log says of it."""

    before: Improvement | None
    after: Improvement
    events: tuple[Event, ...] = ()


class ImprovementChanged(StoreError):
    """Another window has changed a record since it was read; *current* is what it holds now, None where it is not there."""

    def __init__(self, current: Improvement | None, uid: str) -> None:
        super().__init__(tr("The improvement was changed in another window"), None, tr("It is shown as it is now: look, and do it again."))
        self.current, self.uid = current, uid


class Improvements:
    """Records by their uid, and the log; *unread* names what of it could not be read when all was asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.unread: list[str] = []

    # Reading -----------------------------------------------------------------------------------------

    def all(self) -> list[Improvement]:
        """Return every record, removed ones too, in the order in which they were added.

        What cannot be read stays where it is and is told in *unread*. Nothing is raised: what cannot be read at all is empty.
        """
        records: list[Improvement] = []
        self.unread = []
        with contextlib.suppress(sqlite3.Error):
            for _, uid, content, revision, removed in self._connection.execute(f"SELECT {_COLUMNS} FROM improvements ORDER BY id"):  # noqa: S608
                try:
                    records.append(decoded(uid.decode(), json.loads(content), int(revision), bool(removed)))
                except (UnicodeError, ValueError, TypeError, AttributeError, RecursionError):
                    self.unread.append(bytes(uid or b"").decode(errors="replace")[:40])
        return records

    def any(self) -> bool:
        """Return whether anything was ever tracked."""
        with contextlib.suppress(sqlite3.Error):
            return bool(self._connection.execute("SELECT EXISTS (SELECT 1 FROM improvements)").fetchone()[0])
        return False

    def get(self, uid: str) -> Improvement | None:
        """Return a record as it is kept now, None where there is none or it cannot be read."""
        row = self._run("SELECT content, revision, removed FROM improvements WHERE uid = ?", uid).fetchone()
        with contextlib.suppress(UnicodeError, ValueError, TypeError, AttributeError, RecursionError):
            return decoded(uid, json.loads(row[0]), int(row[1]), bool(row[2])) if row is not None else None
        return None

    def events(self, uid: str | None = None) -> list[Event]:
        """Return the lines of the log in the order in which they were kept, of one record or of all; what cannot be read is left out."""
        where, values = ("WHERE improvement = ?", (uid,)) if uid is not None else ("", ())
        return list(self._events(f"SELECT {_EVENT_COLUMNS} FROM improvement_events {where} ORDER BY id", values))  # noqa: S608

    def last_events(self) -> dict[str, Event]:
        """Return the last line of the log of each record, by uid."""
        last = "SELECT max(id) FROM improvement_events GROUP BY improvement"
        statement = f"SELECT {_EVENT_COLUMNS} FROM improvement_events WHERE id IN ({last})"  # noqa: S608
        return {event.improvement: event for event in self._events(statement, ())}

    def _events(self, statement: str, values: tuple[str, ...]) -> Iterator[Event]:
        with contextlib.suppress(sqlite3.Error):
            for number, uid, at, kind, content in self._connection.execute(statement, values):
                with contextlib.suppress(UnicodeError, ValueError, TypeError, AttributeError, RecursionError):
                    yield decoded_event(uid.decode(), at.decode(), kind.decode(), json.loads(content), number)

    def seen(self) -> tuple[int, int]:
        """Return what is another once this or another window has written to the file."""
        with contextlib.suppress(sqlite3.Error):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0]), self._connection.total_changes
        return 0, 0

    # Writing -----------------------------------------------------------------------------------------

    def write(self, changes: Sequence[Written]) -> None:
        """Keep changes with their lines of the log, all or none.

        Raises ImprovementChanged where a record is no longer at the revision that was read (or a new one's name is taken), and
        StoreError; nothing is kept then.
        """
        self._run("BEGIN IMMEDIATE")
        try:
            for change in changes:
                self._write(change)
            self._run("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _write(self, change: Written) -> None:
        after, before = change.after, change.before
        content = json.dumps(encoded(after), ensure_ascii=False)
        if before is None:
            statement = "INSERT OR IGNORE INTO improvements (uid, content, revision, removed) VALUES (?, ?, ?, ?)"
            if self._run(statement, after.uid, content, after.revision, after.removed).rowcount != 1:
                raise ImprovementChanged(self.get(after.uid), after.uid)
        elif after != before:
            statement = "UPDATE improvements SET content = ?, revision = ?, removed = ? WHERE uid = ? AND revision = ?"
            cursor = self._run(statement, content, after.revision, after.removed, after.uid, before.revision)
            if cursor.rowcount != 1:
                raise ImprovementChanged(self.get(after.uid), after.uid)
        for event in change.events:
            self._add_event(event)

    def _add_event(self, event: Event) -> None:
        content = json.dumps(encoded_event(event), ensure_ascii=False)
        statement = "INSERT INTO improvement_events (improvement, at, kind, content) VALUES (?, ?, ?, ?)"
        self._run(statement, event.improvement, event.at.isoformat(), event.kind.value, content)

    def _run(self, statement: str, *values: str | int | None) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            raise StoreError.of(tr("The improvement could not be kept"), error) from error

    # Whole, for exports ------------------------------------------------------------------------------

    def entries(self) -> list[dict[str, object]]:
        """Return every record, for an export."""
        return [entry(record) for record in self.all()]

    def event_entries(self) -> list[dict[str, object]]:
        """Return every line of the log, for an export."""
        return [event_entry(event) for event in self.events()]

    def take(self, record: Improvement) -> None:
        """Keep a record of an export in place of one of its name; one that is as it was is left alone. Raises StoreError."""
        held = self.get(record.uid)
        if held is None:
            self._write(Written(None, record))
        elif held._replace(revision=0) != record._replace(revision=0):
            self._write(Written(held, record._replace(revision=held.revision + 1)))

    def take_event(self, event: Event) -> None:
        """Keep a line of the log of an export unless it is there already. Raises StoreError."""
        if not any(event._replace(number=0) == held._replace(number=0) for held in self._same_moment(event)):
            self._add_event(event)

    def _same_moment(self, event: Event) -> Iterator[Event]:
        statement = f"SELECT {_EVENT_COLUMNS} FROM improvement_events WHERE improvement = ? AND at = ?"  # noqa: S608
        return self._events(statement, (event.improvement, event.at.isoformat()))


# As text ---------------------------------------------------------------------------------------------


def encoded(record: Improvement) -> dict[str, Any]:
    """Return what is kept of a record beside its name: fields that are not empty, as JSON can hold them."""
    fields = {name: value for name, value in record._asdict().items() if name not in ("uid", "revision", "removed")}
    fields["actions"] = [_encoded_row(action) for action in record.actions]
    fields["evidence"] = [_encoded_row(each) for each in record.evidence]
    return {name: _plain(value) for name, value in fields.items() if value not in ("", None, [], 0)}


def _encoded_row(row: Action | Evidence) -> dict[str, Any]:
    return {name: _plain(value) for name, value in row._asdict().items() if value}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def encoded_event(event: Event) -> dict[str, str]:
    """Return what is kept of a line of the log beside its record, moment and kind."""
    return {name: value for name in ("field", "before", "after", "text", "who", "via", "file") if (value := getattr(event, name))}


def decoded(uid: str, content: object, revision: int = 0, removed: bool = False) -> Improvement:
    """Return a record as it was kept; raises ValueError or TypeError where a part cannot be used. Parts that are not known are left."""
    if not isinstance(content, dict) or not 0 < len(uid) <= 100:
        raise ValueError("no record")
    fields: dict[str, Any] = {}
    for name, value in content.items():
        if name in _ENUMS:
            fields[name] = _ENUMS[name](value)
        elif name in _DAYS:
            fields[name] = _day(value)
        elif name in ("page", "last_page"):
            fields[name] = _count(value)
        elif name == "actions":
            fields[name] = tuple(
                Action(_text(row, "text"), _text(row, "owner"), _day(row.get("due")), _day(row.get("done"))) for row in _rows(value)
            )
        elif name == "evidence":
            fields[name] = tuple(Evidence(_text(row, "link"), _day(row.get("day")), _text(row, "shows")) for row in _rows(value))
        elif name in Improvement._fields and name not in ("uid", "revision", "removed"):
            fields[name] = _text(content, name)
    return Improvement(uid, revision, removed=removed, **fields)


def decoded_event(uid: str, at: str, kind: str, content: object, number: int = 0) -> Event:
    """Return a line of the log as it was kept; raises ValueError or TypeError."""
    if not isinstance(content, dict):
        raise ValueError("no line of the log")
    moment = datetime.fromisoformat(at)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    texts: dict[str, Any] = {name: _text(content, name) for name in ("field", "before", "after", "text", "who", "via", "file")}
    return Event(uid, moment, EventKind(kind), **texts, number=number)


def entry(record: Improvement) -> dict[str, object]:
    """Return a record as an export holds it."""
    return {"uid": record.uid, "removed": record.removed, **encoded(record)}


def event_entry(event: Event) -> dict[str, object]:
    """Return a line of the log as an export holds it."""
    return {"improvement": event.improvement, "at": event.at.isoformat(), "kind": event.kind.value, **encoded_event(event)}


def _rows(value: object) -> Iterable[dict[str, Any]]:
    if not isinstance(value, list) or len(value) > MOST_LINES or not all(isinstance(row, dict) for row in value):
        raise TypeError("no list of rows")
    return value


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError(f"{name} should be text")
    value.encode()
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 100_000:
        raise TypeError("the page should be a number")
    return value


def _day(value: object) -> date | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise TypeError("a day should be text")
    return date.fromisoformat(value)
