"""Values by force that the user added to a report's figures."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from peelviewer.wording import plural, tr

from .errors import StoreError


class AddedValues(NamedTuple):
    """Values by force id as text, the name of the file they are from, the day they were added (ISO), and their source as told."""

    values: tuple[tuple[str, str], ...]
    file: str
    day: str
    source: str = ""


def checked(values: Iterable[tuple[object, object]], file: object, day: object, source: object = "") -> AddedValues:
    """Return added values whose parts all serve; raises ValueError or TypeError, as charts take them for what they say."""
    from peelviewer.model.numbers import MAXIMUM_DIGITS, is_number  # few reports have added values, and the first paint waits

    pairs = tuple((str(force), str(text)) for force, text in values)
    for _, text in pairs:
        if not is_number(text):
            raise ValueError(f"{text[:40]!r} should be a number of at most {MAXIMUM_DIGITS} digits")
    if not isinstance(file, str) or not isinstance(day, str) or not isinstance(source, str):
        raise TypeError("the file, the day and the source should be text")
    date.fromisoformat(day)
    return AddedValues(pairs, file, day, source)


def _written(added: AddedValues) -> str:
    """Return values as they are stored; with their source where it is told, which older versions of the program do not read."""
    return json.dumps({"values": added.values, "source": added.source} if added.source else added.values)


def as_added(content: str, file: object, day: object) -> AddedValues:
    """Return values as they were stored; raises ValueError or TypeError."""
    record = json.loads(content)
    if isinstance(record, dict):
        return checked(record.get("values", ()), file, day, record.get("source", ""))
    return checked(record, file, day)


class ValuesChanged(StoreError):
    """Another window has changed the values since they were read."""


class ForceValues:
    """Added values by report and figure; *notice* tells which of those asked for last cannot be read (empty: all can)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._seen: dict[tuple[str, str], tuple[str, str, str] | None] = {}
        self._read: set[str] = set()
        self.notice = ""

    def of_report(self, report: str) -> dict[str, AddedValues]:
        """Return what was added to a report, by figure; what cannot be read stays where it is and is told in the notice."""
        added: dict[str, AddedValues] = {}
        unread: list[str] = []
        self._read.add(report)
        with contextlib.suppress(sqlite3.Error):
            rows = self._connection.execute('SELECT figure, "values", file, day FROM force_values WHERE report = ?', (report,))
            for figure, values, file, day in rows:
                self._seen[report, figure] = values, file, day
                try:
                    added[figure] = as_added(values, file, day)
                except (ValueError, TypeError, RecursionError):
                    unread.append(str(figure)[:40])
        self.notice = _notice(unread)
        return added

    def set(self, report: str, figure: str, added: AddedValues) -> None:
        """Keep values for a figure in place of those it had; raises ValuesChanged where those read differ by now, and StoreError."""
        row = _written(added), added.file, added.day
        statement = (
            "INSERT INTO force_values VALUES (?, ?, ?, ?, ?) "
            'ON CONFLICT DO UPDATE SET "values" = excluded."values", file = excluded.file, day = excluded.day'
        )
        if report in self._read:
            seen = self._seen.get((report, figure)) or (None, None, None)
            cursor = self._run(f'{statement} WHERE "values" IS ? AND file IS ? AND day IS ?', report, figure, *row, *seen)
            self._check(cursor, report, figure)
        else:
            self._run(statement, report, figure, *row)
        self._seen[report, figure] = row

    def remove(self, report: str, figure: str) -> None:
        """Forget the values of a figure; raises ValuesChanged where they were read and differ by now, and StoreError."""
        statement = "DELETE FROM force_values WHERE report = ? AND figure = ?"
        if report in self._read and (seen := self._seen.get((report, figure))):
            cursor = self._run(f'{statement} AND "values" IS ? AND file IS ? AND day IS ?', report, figure, *seen)
            if cursor.rowcount == 0 and self._row(report, figure) is not None:
                self._check(cursor, report, figure)
        else:
            self._run(statement, report, figure)
        self._seen[report, figure] = None

    def _check(self, cursor: sqlite3.Cursor, report: str, figure: str) -> None:
        """Raise ValuesChanged where a statement found other values than were seen; they count as seen from now on."""
        if cursor.rowcount == 0:
            self._seen[report, figure] = self._row(report, figure)
            what = tr("The values of this figure were changed in another window")
            raise ValuesChanged(what, None, tr("They were left. Do it once more to have yours in place of them."))

    def _row(self, report: str, figure: str) -> tuple[str, str, str] | None:
        statement = 'SELECT "values", file, day FROM force_values WHERE report = ? AND figure = ?'
        row: tuple[str, str, str] | None = self._run(statement, report, figure).fetchone()
        return row

    def all(self) -> list[dict[str, object]]:
        """Return everything that was added, for an export."""
        rows = self._connection.execute('SELECT report, figure, "values", file, day FROM force_values ORDER BY report, figure')
        entries: list[dict[str, object]] = []
        for report, figure, values, file, day in rows:
            with contextlib.suppress(ValueError, TypeError, RecursionError):  # what an import would refuse
                entries.append({"report": report, "figure": figure, **as_added(values, file, day)._asdict()})
        return entries

    def _run(self, statement: str, *values: str | None) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError.of(tr("The values by force could not be kept"), error) from error


def _notice(figures: list[str]) -> str:
    if not figures:
        return ""
    return plural(
        "The values added to {n} figure cannot be read and are not shown: {names}. They stay in your data until you add others there.",
        "The values added to {n} figures cannot be read and are not shown: {names}. They stay in your data until you add others there.",
        len(figures),
        names=", ".join(figures[:5]) + ("…" if len(figures) > 5 else ""),
    )
