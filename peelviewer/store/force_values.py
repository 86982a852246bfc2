"""Values by force that the user added to a report's figures."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from typing import NamedTuple

from peelviewer.wording import mark, tr

from .errors import StoreError

_ROOM = mark("Check that there is room on the disk.")


class AddedValues(NamedTuple):
    """Values by force id as text, the name of the file they are from, and the day they were added (ISO)."""

    values: tuple[tuple[str, str], ...]
    file: str
    day: str


class ForceValues:
    """Added values by report and figure."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_report(self, report: str) -> dict[str, AddedValues]:
        """Return what was added to a report, by figure; what cannot be read counts as missing."""
        found: dict[str, AddedValues] = {}
        with contextlib.suppress(sqlite3.Error):
            rows = self._connection.execute('SELECT figure, "values", file, day FROM force_values WHERE report = ?', (report,))
            for figure, values, file, day in rows:
                with contextlib.suppress(ValueError, TypeError):
                    found[figure] = AddedValues(tuple((str(force), str(text)) for force, text in json.loads(values)), file, day)
        return found

    def set(self, report: str, figure: str, added: AddedValues) -> None:
        """Keep values for a figure in place of those it had; raises StoreError."""
        self._run(
            "INSERT OR REPLACE INTO force_values VALUES (?, ?, ?, ?, ?)", report, figure, json.dumps(added.values), added.file, added.day
        )

    def remove(self, report: str, figure: str) -> None:
        """Forget the values of a figure; raises StoreError."""
        self._run("DELETE FROM force_values WHERE report = ? AND figure = ?", report, figure)

    def all(self) -> list[dict[str, object]]:
        """Return everything that was added, for an export."""
        rows = self._connection.execute('SELECT report, figure, "values", file, day FROM force_values ORDER BY report, figure')
        return [{"report": r, "figure": f, "values": json.loads(v), "file": n, "day": d} for r, f, v, n, d in rows]

    def _run(self, statement: str, *values: str) -> None:
        try:
            self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError) as error:
            raise StoreError(tr("The values by force cannot be kept ({error})", error=error), None, tr(_ROOM)) from error
