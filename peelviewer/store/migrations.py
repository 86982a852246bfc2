"""The schema of the user's data, as steps from one version to the next."""

from __future__ import annotations

import sqlite3

# The version of a file (PRAGMA user_version) is the number of steps it has taken. Never change a step that has been released: add one.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE positions (
            report TEXT PRIMARY KEY,
            section TEXT NOT NULL,
            paragraph TEXT NOT NULL DEFAULT '',
            fraction REAL NOT NULL DEFAULT 0 CHECK (fraction BETWEEN 0 AND 1),
            turn INTEGER NOT NULL
        ) WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE force_values (
            report TEXT NOT NULL,
            figure TEXT NOT NULL,
            "values" TEXT NOT NULL,
            file TEXT NOT NULL,
            day TEXT NOT NULL,
            PRIMARY KEY (report, figure)
        ) WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE decks (
            id INTEGER PRIMARY KEY,
            report TEXT NOT NULL,
            name TEXT NOT NULL,
            content TEXT NOT NULL,
            revision INTEGER NOT NULL
        )""",
        "CREATE INDEX decks_of_report ON decks (report)",
    ),
    # A number is never used again, or a window would change another's deck. No index: a damaged one hides decks, which are few.
    (
        "DROP INDEX decks_of_report",
        """CREATE TABLE numbered_decks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            report TEXT NOT NULL,
            name TEXT NOT NULL,
            content TEXT NOT NULL,
            revision INTEGER NOT NULL
        )""",
        "INSERT INTO numbered_decks SELECT id, report, name, content, revision FROM decks",
        "DROP TABLE decks",
        "ALTER TABLE numbered_decks RENAME TO decks",
        "DELETE FROM sqlite_sequence WHERE name = 'decks'",
        """INSERT INTO sqlite_sequence (name, seq) SELECT 'decks', max(
            (SELECT coalesce(max(id), 0) FROM decks),
            (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM settings WHERE key LIKE 'deck.%' AND length(value) < 10)
        )""",
    ),
    (
        """CREATE TABLE sessions (
            name TEXT PRIMARY KEY,
            content TEXT NOT NULL,
            turn INTEGER NOT NULL
        ) WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE styles (
            name TEXT PRIMARY KEY,
            content TEXT NOT NULL
        )""",
    ),
    # As with decks no number is used again. Records are read without the index, which could hide them where it is damaged.
    # The log can be added to and not be rewritten.
    (
        """CREATE TABLE improvements (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL,
            content TEXT NOT NULL,
            revision INTEGER NOT NULL,
            removed INTEGER NOT NULL DEFAULT 0
        )""",
        """CREATE TABLE improvement_events (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            improvement TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            content TEXT NOT NULL
        )""",
        """CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON improvement_events
            BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
        "CREATE UNIQUE INDEX improvements_by_uid ON improvements (uid)",
        "CREATE INDEX events_of_improvement ON improvement_events (improvement, id)",
    ),
    # The index is for merging a file of thousands, and hides nothing where it is damaged: lists are read from the table.
    (
        """CREATE TABLE annotations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL,
            report TEXT NOT NULL,
            content TEXT NOT NULL,
            revision INTEGER NOT NULL,
            inspection TEXT NOT NULL
        )""",
        "CREATE INDEX annotations_by_uid ON annotations (uid)",
    ),
    # Nor can a line of the log be taken out, or another take its number: REPLACE deletes without asking the first of these.
    (
        """CREATE TRIGGER events_are_not_taken_out BEFORE DELETE ON improvement_events
            BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
        """CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON improvement_events
            WHEN EXISTS (SELECT 1 FROM improvement_events WHERE id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
    ),
)

COLUMNS = {
    "settings": "key, value",
    "positions": "report, section, paragraph, fraction, turn",
    "force_values": 'report, figure, "values", file, day',
    "decks": "id, report, name, content, revision",
    "sessions": "name, content, turn",
    "styles": "name, content",
    "improvements": "id, uid, content, revision, removed",
    "improvement_events": "id, improvement, at, kind, content",
    "annotations": "id, uid, report, content, revision, inspection",
}
"""What the tables of the last version hold."""


def version(connection: sqlite3.Connection) -> int:
    """Return how many steps a file has taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def restores(connection: sqlite3.Connection) -> int:
    """Return how often a backup was put back into a file, by which windows notice it; raises sqlite3.Error."""
    return int(connection.execute("PRAGMA main.application_id").fetchone()[0])


def migrate(connection: sqlite3.Connection, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Take the steps a file lacks, each whole or not at all; raises sqlite3.Error."""
    for step in range(version(connection), len(migrations)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version(connection) == step:  # another window may have been quicker
                for statement in migrations[step]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {step + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
