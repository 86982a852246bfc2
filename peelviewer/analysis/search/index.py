"""Search all reports of a library: an SQLite full-text index, built when needed and safe to delete."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.library import Library
from peelviewer.model.pages import Pages

from .query import hide_apostrophes, joined_words, match_expression, show_apostrophes
from .search_entries import Entry, glossary_entries, report_entries

MARK_START = "\ue000"
MARK_END = "\ue001"
FORMAT = 2  # raise it when what is indexed, or how, changes: older files are then built anew
_WORDS_OF_SNIPPET = 24
_LONGEST_SNIPPET = 400  # letters: a word may be as long as its file
_BEFORE_MATCH = 100
_GLOSSARY = ""

_SCHEMA = (
    "CREATE TABLE indexed (report TEXT PRIMARY KEY, hash TEXT NOT NULL)",
    """CREATE VIRTUAL TABLE entries USING fts5(
        report UNINDEXED, chapter UNINDEXED, node UNINDEXED, kind UNINDEXED, title UNINDEXED, place UNINDEXED, section UNINDEXED,
        paragraph UNINDEXED, page UNINDEXED, heading, body, also, last_page UNINDEXED,
        prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')""",
    # nine columns that are not indexed, then heading, body, also, and one that is not
    "INSERT INTO entries(entries, rank) VALUES ('rank', 'bm25(0, 0, 0, 0, 0, 0, 0, 0, 0, 8.0, 1.0, 0.5)')",
    f"PRAGMA user_version = {FORMAT}",
)
_HITS = f"""
    SELECT report, node, kind, title, place, section, paragraph, page,
           CASE body WHEN '' THEN highlight(entries, 9, ?1, ?2) ELSE snippet(entries, 10, ?1, ?2, '…', {_WORDS_OF_SNIPPET}) END,
           last_page
    FROM entries
    WHERE entries MATCH ?3 AND (?4 IS NULL OR chapter = ?4) AND (?5 IS NULL OR report IN (?5, '{_GLOSSARY}'))
    ORDER BY rank LIMIT ?6"""  # noqa: S608 -- constants only


class Hit(NamedTuple):
    """A place found: *node* is the id to open, *snippet* has MARK_START and MARK_END around what matched; page 0 is none.

    last_page is 0 where no end is known. kind is section, finding, note, figure, indicator, term, improvement, caveat or erratum; a
    term's report is empty.
    """

    report: str
    node: str
    kind: str
    title: str
    place: str
    section: str
    paragraph: str
    page: int
    snippet: str
    last_page: int = 0

    @property
    def pages(self) -> Pages:
        """Between which pages it stands."""
        return Pages(self.page, self.last_page)


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

    def search(self, query: str, limit: int = 50, *, chapter: str | None = None, report: str | None = None) -> list[Hit]:
        """Return hits, best first; any query is allowed, and a *report* includes the glossary."""
        expression = match_expression(query)
        if not expression or limit < 1:
            return []
        parameters = (MARK_START, MARK_END, expression, chapter, report, min(limit, 10_000))
        try:
            return self._hits(parameters)
        except sqlite3.Error:
            if self._library is None:
                return []
        self.update_in_memory()
        with contextlib.suppress(sqlite3.Error):
            return self._hits(parameters)
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

    def _hits(self, parameters: tuple[object, ...]) -> list[Hit]:
        rows: list[tuple[Any, ...]] = self._connection.execute(_HITS, parameters).fetchall()
        return [Hit(*(*row[:8], show_apostrophes(_shortened(row[8])), row[9])) for row in rows]

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


def _shortened(snippet: str) -> str:
    """Return a snippet of at most some 400 letters that begins near the first match and closes every mark it opens."""
    if len(snippet) <= _LONGEST_SNIPPET:
        return snippet
    first = max(0, snippet.find(MARK_START))
    start, end = max(0, first - _BEFORE_MATCH), min(len(snippet), max(0, first - _BEFORE_MATCH) + _LONGEST_SNIPPET)
    if start:
        start = snippet.find(" ", start, first) + 1 or _character(snippet, start)
    if end < len(snippet):
        space = snippet.rfind(" ", end - _BEFORE_MATCH, end)
        end = space if space > 0 else _character(snippet, end)
    text = snippet[start:end].rstrip(MARK_START)
    closing = MARK_END if text.count(MARK_START) > text.count(MARK_END) else ""
    return f"{'…' if start else ''}{text}{closing}{'…' if end < len(snippet) else ''}"


def _character(text: str, at: int) -> int:
    """Return where the character at an index begins: before its letter, of which combining marks are a part."""
    while at and unicodedata.combining(text[at]):
        at -= 1
    return at


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
    wanted = _hashes(library)
    present = dict(connection.execute("SELECT report, hash FROM indexed"))
    if wanted == present:
        return
    with _transaction(connection):
        for report in [key for key, value in present.items() if wanted.get(key) != value]:
            connection.execute("DELETE FROM entries WHERE report = ?", (report,))
            connection.execute("DELETE FROM indexed WHERE report = ?", (report,))
        for report in [key for key, value in wanted.items() if present.get(key) != value]:
            _insert(connection, _entries(library, report))
            connection.execute("INSERT INTO indexed VALUES (?, ?)", (report, wanted[report]))
        connection.execute("INSERT INTO entries(entries) VALUES ('optimize')")


def _hashes(library: Library) -> dict[str, str]:
    contents: dict[str, object] = {report.id: report for report in library.reports}
    contents[_GLOSSARY] = library.glossary
    return {key: hashlib.blake2b(repr(value).encode("utf-8", "replace"), digest_size=16).hexdigest() for key, value in contents.items()}


def _entries(library: Library, report: str) -> Iterator[Entry]:
    return report_entries(library.report(report), library) if report else glossary_entries(library.glossary)


def _insert(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    marks = ", ".join("?" * 13)
    rows = (
        (*e[:9], hide_apostrophes(e.heading), hide_apostrophes(e.body), f"{e.also} {joined_words(e.heading + ' ' + e.body)}", e.last_page)
        for e in entries
    )
    connection.executemany(f"INSERT INTO entries VALUES ({marks})", rows)  # noqa: S608 -- question marks only
