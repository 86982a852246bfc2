"""Search all reports of a library: an SQLite full-text index, built when needed and safe to delete."""

from __future__ import annotations

import contextlib
import hashlib
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.text.folding import compounds, fold, words

from .query import Query, match_expression, places, read
from .search_entries import Entry, glossary_entries, report_entries

MARK_START = "\ue000"
MARK_END = "\ue001"
FORMAT = 3  # raise it when what is indexed, or how, changes: older files are then built anew
MAXIMUM_HITS = 10_000
_LONGEST_SNIPPET = 240  # letters: a word may be as long as its file
_BEFORE_MATCH = 32
_GLOSSARY = ""
_PRIVATE = f"[\0{MARK_START}{MARK_END}]"

# The words are folded and parted before they are kept, so that the index, the query and the text on screen agree on what a word
# is: SQLite parts them at spaces alone. What is not ASCII counts as part of a word.
_SCHEMA = (
    "CREATE TABLE indexed (report TEXT PRIMARY KEY, hash TEXT NOT NULL)",
    """CREATE VIRTUAL TABLE entries USING fts5(
        report UNINDEXED, chapter UNINDEXED, node UNINDEXED, kind UNINDEXED, title UNINDEXED, place UNINDEXED, section UNINDEXED,
        paragraph UNINDEXED, page UNINDEXED, last_page UNINDEXED, text UNINDEXED, heading, body, also,
        prefix='1 2 3', tokenize="ascii tokenchars '.%'")""",
    # eleven columns that are not indexed, then heading, body, also
    "INSERT INTO entries(entries, rank) VALUES ('rank', 'bm25(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8.0, 1.0, 0.5)')",
    f"PRAGMA user_version = {FORMAT}",
)
_FOUND = f"""
    FROM entries
    WHERE entries MATCH ?1 AND (?2 IS NULL OR chapter = ?2) AND (?3 IS NULL OR report IN (?3, '{_GLOSSARY}'))"""
_HITS = f"SELECT report, node, kind, title, place, section, paragraph, page, last_page, chapter, text {_FOUND} ORDER BY rank LIMIT ?4"
_COUNT = f"SELECT count(*) {_FOUND}"


class _Found(NamedTuple):
    """A row of the index."""

    report: str
    node: str
    kind: str
    title: str
    place: str
    section: str
    paragraph: str
    page: int
    last_page: int
    chapter: str
    text: str
    query: Query


class Hit(_Found):
    """A place found: *node* is the id to open, page 0 is none; last_page is 0 where no end is known.

    kind is section, finding, note, figure, indicator, term, improvement, caveat or erratum; a term's report is empty.
    """

    @cached_property
    def snippet(self) -> str:
        """The text around what matched, with MARK_START and MARK_END around each match: made when it is first shown."""
        return snippet(self.text, self.query)

    @property
    def pages(self) -> Pages:
        """Between which pages it stands."""
        return Pages(self.page, self.last_page)

    @property
    def target(self) -> str:
        """What to open: a node of its own report, whichever is read; a term stands in all."""
        node = self.paragraph or self.node
        return f"{self.report}/{node}" if self.report else node


class SearchIndex:
    """The index over a library, in a file or (None) in memory; to be used by one thread at a time."""

    def __init__(self, path: Path | None) -> None:
        self._library: Library | None = None
        self._path = path
        self._connection = _open(path)

    def update(self, library: Library) -> None:
        """Index the reports that are new or changed and forget those that are gone; the others cost nothing."""
        self._library = library
        try:
            _update(self._connection, library)
        except sqlite3.Error:
            self._start_again()
            _update(self._connection, library)

    def search(
        self, query: str, limit: int = 50, *, chapter: str | None = None, report: str | None = None, current_report: str = ""
    ) -> list[Hit]:
        """Return hits, best first; any query is allowed, and a *report* includes the glossary.

        A figure that is called by its name comes first, that of the report one is in (*current_report*) before others.
        """
        parsed = read(query)
        expression = match_expression(parsed)
        if not expression or limit < 1:
            return []
        rows = self._ask(_HITS, (expression, chapter, report, MAXIMUM_HITS if parsed.figure else min(limit, MAXIMUM_HITS)))
        hits = [Hit(*(*row, parsed)) for row in rows]
        if parsed.figure:
            hits.sort(key=lambda hit: 2 if not _is_figure(hit) else hit.report != current_report)
        return hits[:limit]

    def count(self, query: str) -> int:
        """Return how many hits a query has."""
        expression = match_expression(read(query))
        rows = self._ask(_COUNT, (expression, None, None)) if expression else []
        return int(rows[0][0]) if rows else 0

    def _ask(self, statement: str, parameters: tuple[object, ...]) -> list[tuple[Any, ...]]:
        """Return the rows of a question; of a damaged file those of an index made anew in memory."""
        with contextlib.suppress(sqlite3.Error):
            return self._connection.execute(statement, parameters).fetchall()
        if self._library is None:
            return []
        self.update_in_memory()
        with contextlib.suppress(sqlite3.Error):
            return self._connection.execute(statement, parameters).fetchall()
        return []

    def update_in_memory(self) -> None:
        """Leave the file and build the index in memory."""
        self._path = None
        self._start_again()
        if self._library is not None:
            _update(self._connection, self._library)

    def close(self) -> None:
        """Close the index."""
        self._connection.close()

    def _start_again(self) -> None:
        """Throw the index away; where the file cannot be replaced, go on in memory."""
        self._connection.close()
        if self._path is not None:
            _delete(self._path)
        self._connection = _open(self._path)
        if self._path is not None and not _writable(self._connection):
            self._connection.close()
            self._path = None
            self._connection = _open(None)


def _is_figure(hit: Hit) -> bool:
    return hit.kind == "figure" and fold(hit.title).startswith(f"figure {hit.query.figure}:")


def snippet(text: str, query: Query) -> str:
    """Return a text of some 240 letters at most, from near the first match on, with its matches marked."""
    spans = places(query, text)
    start, end = _cut(text, spans[0] if spans else (0, 0))
    parts, position = [], start
    for first, last in spans:
        if first >= end:
            break
        last = min(last, end)
        parts += [text[position:first], MARK_START, text[first:last], MARK_END]
        position = last
    return f"{'…' if start else ''}{''.join(parts)}{text[position:end]}{'…' if end < len(text) else ''}"


def _cut(text: str, match: tuple[int, int]) -> tuple[int, int]:
    """Return where a snippet begins and ends: between words, or where one is as long as all of it between letters."""
    start = match[0] - _BEFORE_MATCH if match[1] > 2 * _BEFORE_MATCH else 0
    if start:
        start = text.find(" ", start, match[0]) + 1 or _character(text, start)
    end = min(len(text), start + _LONGEST_SNIPPET)
    if end < len(text):
        space = text.rfind(" ", max(match[1], end - _BEFORE_MATCH), end)
        end = space if space > 0 else _character(text, end)
    return start, end


def _character(text: str, index: int) -> int:
    """Return where the character at an index begins: before its letter, of which combining marks are a part."""
    while index and unicodedata.combining(text[index]):
        index -= 1
    return index


def _open(path: Path | None) -> sqlite3.Connection:
    """Open the file; throw it away where it is damaged, of another format or no index; fall back to memory."""
    if path is not None:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(2):
            with contextlib.suppress(sqlite3.Error, OSError):
                return _connect(str(path))
            _delete(path)
    return _connect(":memory:")


def _connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=2.0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA synchronous = OFF")  # a lost index is built again
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            with _transaction(connection):
                for statement in _SCHEMA:
                    connection.execute(statement)
        elif version != FORMAT:
            raise sqlite3.DatabaseError("another format")
        connection.execute("SELECT report, hash FROM indexed").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _writable(connection: sqlite3.Connection) -> bool:
    try:
        with _transaction(connection):
            connection.execute("DELETE FROM indexed WHERE report = ''")
    except sqlite3.Error:
        return False
    return True


def _delete(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink()


def _update(connection: sqlite3.Connection, library: Library) -> None:
    hashes = _hashes(library)
    indexed = dict(connection.execute("SELECT report, hash FROM indexed"))
    if hashes == indexed:
        return
    with _transaction(connection):
        for report in [key for key, value in indexed.items() if hashes.get(key) != value]:
            connection.execute("DELETE FROM entries WHERE report = ?", (report,))
            connection.execute("DELETE FROM indexed WHERE report = ?", (report,))
        for report in [key for key, value in hashes.items() if indexed.get(key) != value]:
            _insert(connection, _entries(library, report))
            connection.execute("INSERT INTO indexed VALUES (?, ?)", (report, hashes[report]))
        connection.execute("INSERT INTO entries(entries) VALUES ('optimize')")


def _hashes(library: Library) -> dict[str, str]:
    contents: dict[str, object] = {report.id: report for report in library.reports}
    contents[_GLOSSARY] = library.glossary
    return {key: hashlib.blake2b(repr(value).encode("utf-8", "replace"), digest_size=16).hexdigest() for key, value in contents.items()}


def _entries(library: Library, report: str) -> Iterator[Entry]:
    return report_entries(library.report(report), library) if report else glossary_entries(library.glossary)


def _insert(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    marks = ", ".join("?" * 14)
    connection.executemany(f"INSERT INTO entries VALUES ({marks})", map(_row, entries))  # noqa: S608 -- question marks only


def _row(entry: Entry) -> tuple[object, ...]:
    """Return what is kept of an entry: its own words to show, and the folded ones to find."""
    shown_text = re.sub(_PRIVATE, "", entry.body or entry.heading)
    heading, body, also = fold(entry.heading), fold(entry.body), fold(entry.also)
    joined_words = [word.text for part in (heading, body) for word in compounds(part, words(part))]
    also = " ".join([_parted(also), *dict.fromkeys(joined_words)])
    return *entry[:9], entry.last_page, shown_text, _parted(heading), _parted(body), also


def _parted(folded: str) -> str:
    return " ".join(word.text for word in words(folded))
