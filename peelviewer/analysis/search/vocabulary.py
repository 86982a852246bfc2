"""In how many texts each word stands: counted by SQLite itself, beside the index, in a fifth of the time that Python takes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from .index_file import AT_ONCE, PARTED
from .packing import Folded

_SCHEMA = (
    f"CREATE VIRTUAL TABLE temp.counting USING fts5(words, content='', columnsize=0, detail=none, {PARTED})",
    f"INSERT INTO temp.counting(counting, rank) VALUES ('hashsize', {AT_ONCE})",  # noqa: S608 -- a number of ours
    "CREATE VIRTUAL TABLE temp.counted USING fts5vocab(temp, counting, row)",
)


class Vocabulary:
    """Counts the words of the texts that a transaction puts in or takes out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Count beside the index of a connection, in memory; raises sqlite3.Error."""
        self._connection = connection
        if not connection.execute("SELECT count(*) FROM temp.sqlite_master WHERE name = 'counting'").fetchone()[0]:
            connection.execute("PRAGMA temp_store = MEMORY")
            for statement in _SCHEMA:
                connection.execute(statement)

    def count(self, first: int, texts: Iterable[Folded]) -> None:
        """Count the words of texts, each once in a text, whose rows have numbers from *first* on."""
        rows = ((number, " ".join(text)) for number, text in enumerate(texts, first))
        self._connection.executemany("INSERT INTO temp.counting(rowid, words) VALUES (?, ?)", rows)

    def keep(self, gone: bool = False) -> None:
        """Add what was counted to what the index knows, or subtract it where the texts are *gone*, and begin anew."""
        sign = "-" if gone else "+"
        self._connection.execute(
            f"INSERT INTO words SELECT term, {sign}doc FROM temp.counted WHERE true"  # noqa: S608 -- a sign of ours
            " ON CONFLICT (word) DO UPDATE SET rows = rows + excluded.rows"
        )
        if gone:
            self._connection.execute("DELETE FROM words WHERE rows <= 0 AND word IN (SELECT term FROM temp.counted)")
        self._connection.execute("INSERT INTO temp.counting(counting) VALUES ('delete-all')")
