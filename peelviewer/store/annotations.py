"""The reader's highlights, annotations and bookmarks, each kept by itself, none overwritten by another window."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from peelviewer.model.annotations import NO_RIVAL, Anchor, Annotation, MarkColour, Source, is_same
from peelviewer.wording import tr

from .errors import StoreError

LONGEST = 100_000
"""Letters of a text that is taken from a file."""
_NEW = "INSERT INTO annotations (uid, report, content, inspection, revision) VALUES (?, ?, ?, ?, 1)"
_CHANGED = "UPDATE annotations SET uid = ?, report = ?, content = ?, inspection = ?, revision = revision + 1 WHERE id = ?"
_TEXTS = ("section", "paragraph", "words", "before", "after")


class KeptAnnotation(NamedTuple):
    """A mark as kept: *id* is its number, *revision* counts its changes; both are 0 while it is not kept yet."""

    annotation: Annotation
    id: int = 0
    revision: int = 0


class AnnotationChanged(StoreError):
    """Another window has changed or removed the mark since it was read."""


class Merged(NamedTuple):
    """How many marks of a file were added, how many were newer there, and how many are here as they are there."""

    added: int
    changed: int
    same: int


class Annotations:
    """Marks by number, which is never used again for another."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # Reading -----------------------------------------------------------------------------------------

    def of_reports(self, *reports: str, inspection: str = "") -> list[KeptAnnotation]:
        """Return the marks of some reports, and of all editions of an inspection, in the order in which they were made.

        One that cannot be read stays where it is.
        """
        marks = ", ".join("?" * len(reports))
        if not inspection:
            return list(self._read(f"WHERE report IN ({marks})", reports))
        return list(self._read(f"WHERE report IN ({marks}) OR inspection = ?", (*reports, inspection)))

    def all(self) -> list[KeptAnnotation]:
        """Return all marks in the order in which they were made; one that cannot be read stays where it is and is left out."""
        return list(self._read("", ()))

    def version(self) -> int:
        """Return a number that is another one after another window has changed anything."""
        with contextlib.suppress(sqlite3.Error):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        return 0

    def _read(self, where: str, values: tuple[str, ...]) -> Iterator[KeptAnnotation]:
        statement = f"SELECT id, CAST(content AS BLOB), revision FROM annotations {where} ORDER BY id"  # noqa: S608 -- our own words
        with contextlib.suppress(sqlite3.Error):
            for number, content, revision in self._connection.execute(statement, values):
                with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
                    yield KeptAnnotation(decoded(content.decode()), int(number), int(revision))

    # Writing -----------------------------------------------------------------------------------------

    def put(self, kept: KeptAnnotation) -> KeptAnnotation:
        """Keep a mark, new or changed, and return it as kept; one that was removed meanwhile comes back under its number.

        Raises AnnotationChanged where it is no longer at the revision that was seen, and StoreError.
        """
        mark, row = kept.annotation, _row(kept.annotation)
        if not kept.id:
            cursor = self._run(_NEW, *row)
            return KeptAnnotation(mark, int(cursor.lastrowid or 0), 1)
        changed = f"{_CHANGED} AND revision = ?"
        if self._run(changed, *row, kept.id, kept.revision).rowcount == 0:
            if self._run("SELECT 1 FROM annotations WHERE id = ?", kept.id).fetchone():
                raise AnnotationChanged(tr("The mark was changed in another window"), None, tr("Yours is kept beside it."))
            again = "INSERT INTO annotations (uid, report, content, inspection, id, revision) VALUES (?, ?, ?, ?, ?, ?)"
            self._run(again, *row, kept.id, kept.revision + 1)
        return kept._replace(revision=kept.revision + 1)

    def remove(self, kept: KeptAnnotation) -> None:
        """Forget a mark; raises AnnotationChanged where it is no longer at the revision that was seen, and StoreError."""
        cursor = self._run("DELETE FROM annotations WHERE id = ? AND revision = ?", kept.id, kept.revision)
        if cursor.rowcount == 0 and self._run("SELECT 1 FROM annotations WHERE id = ?", kept.id).fetchone():
            raise AnnotationChanged(tr("The mark was changed in another window"), None, tr("It was not removed: look at it again."))

    def merge(self, marks: Iterable[Annotation]) -> Merged:
        """Add the marks of a file as one step; one that is here already is taken where it is newer there. Raises StoreError."""
        self._run("BEGIN IMMEDIATE")
        try:
            known = [kept.annotation for kept in self.all()]
            by_words: dict[tuple[str, ...], list[Annotation]] = {mark.anchor[:4]: [] for mark in known}
            for mark in known:
                by_words[mark.anchor[:4]].append(mark)
            outcomes = [self._merge_one(mark, by_words) for mark in marks]
        except BaseException:
            self._run("ROLLBACK")
            raise
        self._run("COMMIT")
        return Merged(outcomes.count("added"), outcomes.count("changed"), outcomes.count("same"))

    def _merge_one(self, mark: Annotation, by_words: dict[tuple[str, ...], list[Annotation]]) -> str:
        alike = by_words.setdefault(mark.anchor[:4], [])
        row = self._run("SELECT id, content FROM annotations WHERE uid = ?", mark.uid).fetchone()
        if row is None:
            if any(is_same(mark, other) for other in alike):
                return "same"
            self.put(KeptAnnotation(mark))
            alike.append(mark)
            return "added"
        if encoded(mark) == row[1] or mark.changed <= _changed(row[1]):
            return "same"
        self._run(_CHANGED, *_row(mark), row[0])
        alike[:] = [other for other in alike if other.uid != mark.uid] + [mark]
        return "changed"

    def take(self, mark: Annotation) -> None:
        """Add a mark within a step that somebody else began, as `merge` does; raises sqlite3.Error."""
        row = self._connection.execute("SELECT id, content FROM annotations WHERE uid = ?", (mark.uid,)).fetchone()
        if row is None:
            self._connection.execute(_NEW, _row(mark))
        elif mark.changed > _changed(row[1]):
            self._connection.execute(_CHANGED, (*_row(mark), row[0]))

    def _run(self, statement: str, *values: str | int) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            raise StoreError.of(tr("The mark could not be kept"), error) from error


# As text ---------------------------------------------------------------------------------------------


def encoded(mark: Annotation) -> str:
    """Return a mark as text."""
    return json.dumps(as_record(mark), ensure_ascii=False)


def _row(mark: Annotation) -> tuple[str, str, str, str]:
    """Return what a row says of a mark besides its number and revision."""
    return mark.uid, mark.report, encoded(mark), mark.source.inspection


def as_record(mark: Annotation) -> dict[str, object]:
    """Return a mark as it stands in files."""
    anchor = mark.anchor._asdict()
    return {**mark._asdict(), "colour": mark.colour.value, "anchor": anchor, "source": mark.source._asdict()}


def decoded(text: str) -> Annotation:
    """Return the mark of a text; raises ValueError, TypeError or RecursionError where it is not written as `encoded` writes it."""
    return from_record(json.loads(text))


def from_record(raw: Any) -> Annotation:
    """Return the mark of a record; raises ValueError or TypeError where it is not written as `as_record` writes it."""
    try:
        anchor, source = raw["anchor"], raw.get("source", {})
        section, paragraph, words, before, after = (_text(anchor[name]) for name in _TEXTS)
        rivals = (_number(anchor.get(name, NO_RIVAL), NO_RIVAL) for name in ("rival", "rival_elsewhere"))
        holds = Anchor(_text(anchor["report"]), section, paragraph, words, before, after, *rivals)
        page, last_page = (_number(source.get(name, 0), 0) for name in ("page", "last_page"))
        report, heading, inspection = (_text(source.get(name, "")) for name in ("report", "heading", "inspection"))
        known = Source(report, heading, page, last_page, inspection)
        uid, made, changed, note = (_text(raw[name]) for name in ("uid", "made", "changed", "note"))
        colour, is_bookmark = MarkColour(raw["colour"]), raw["is_bookmark"]
    except (KeyError, AttributeError) as error:
        raise ValueError(str(error)) from error
    if not uid or not holds.report or type(is_bookmark) is not bool:
        raise ValueError("no mark")
    return Annotation(uid, holds, made, changed, note, colour, is_bookmark, known)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError("no text")
    value.encode()
    return value


def _number(value: object, least: int) -> int:
    if type(value) is not int or not least <= value <= LONGEST:
        raise TypeError("no number")
    return value


def _changed(content: str) -> str:
    """Return when a kept mark was changed; nothing where it cannot be read, so that a whole one takes its place."""
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        return decoded(content).changed
    return ""
