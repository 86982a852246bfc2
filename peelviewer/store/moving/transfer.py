"""All of the user's data as one JSON file, out and in."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.model.annotations import Annotation
from peelviewer.model.improvements import Event, Improvement
from peelviewer.store.annotations import Annotations, as_record, from_record
from peelviewer.store.decks import Decks
from peelviewer.store.errors import StoreError
from peelviewer.store.force_values import AddedValues, ForceValues, checked
from peelviewer.store.improvements import Improvements, decoded_event
from peelviewer.store.improvements import decoded as decoded_improvement
from peelviewer.store.positions import Position, Positions
from peelviewer.store.sessions import Sessions, decoded
from peelviewer.store.settings import Settings
from peelviewer.store.styles import Styles
from peelviewer.system import take_place
from peelviewer.wording import tr, translatable, unwritten, why

from .merging import gone, take_deck, take_session, take_setting

FORMAT = "peelviewer-user-data"
VERSION = 1
LARGEST = 64 * 1024 * 1024
DEEPEST = 100
_LONGEST_NUMBER = 40
_REMEDY = translatable("Choose a file that this program exported.")
_UNUSABLE = object()  # stands for NaN, for what is infinite, and for a number of more digits than Python reads: no value
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)  # texts and brackets; a text that does not end reaches to the end


class Unfit(ValueError):
    """An entry of a file cannot be used; its text says why, in the reader's language."""


class Imported(NamedTuple):
    """What came of an import: how many entries of the file could be used, and which not (part of the file, place there, reason).

    Of those used *added* were not there as they are; *replaced* of the user's own are not any more, as the file has another of their name.
    """

    taken: int
    refused: tuple[str, ...] = ()
    added: int = 0
    replaced: int = 0


class Part(NamedTuple):
    """A part of the file: its entries as they stand there, what makes a value of one (raises Unfit), and what keeps a value."""

    name: str
    table: str
    entries: Callable[[sqlite3.Connection], Iterable[Any]]
    value: Callable[[Any], Any]
    keep: Callable[[sqlite3.Connection, Any], None]


# Out -------------------------------------------------------------------------------------------------


def export_json(connection: sqlite3.Connection, file: Path) -> int:
    """Write everything to a file, whole or not at all, and return how many entries cannot be read and are left out.

    Raises StoreError.
    """
    try:
        content, left_out = _content(connection)
    except sqlite3.Error as error:
        raise StoreError.of(tr("Your data cannot be read"), error, remedy=tr("Start the program again.")) from error
    try:
        _write(file, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    except (OSError, ValueError) as error:  # a ValueError for a path that no system takes
        reason, remedy = unwritten(error) if isinstance(error, OSError) else (tr("the path cannot be used"), tr("Choose another name."))
        raise StoreError(tr("Your data could not be exported"), file, remedy, reason) from error
    return left_out


def _content(connection: sqlite3.Connection) -> tuple[dict[str, object], int]:
    """Return what the file is to hold, and how many rows of the database are not in it: an import would refuse them."""
    content: dict[str, object] = {"format": FORMAT, "version": VERSION}
    left_out = 0
    connection.execute("BEGIN")  # another window may write meanwhile
    try:
        for part, found in zip(PARTS, _all(connection).values(), strict=True):
            entries = [entry for entry in found if _serves(part, entry)]
            rows = connection.execute(f"SELECT count(*) FROM {part.table}").fetchone()[0]  # noqa: S608 -- a table's name from PARTS
            content[part.name] = dict(entries) if part.name == "settings" else entries
            left_out += rows - len(entries)
    finally:
        connection.execute("COMMIT")
    return content, left_out


def _all(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    """Return the entries of each part that can be read; a text that is damaged keeps back no other."""
    text_factory = connection.text_factory
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    try:
        return {part.name: list(part.entries(connection)) for part in PARTS}
    finally:
        connection.text_factory = text_factory


def _serves(part: Part, entry: object) -> bool:
    with contextlib.suppress(Unfit):
        part.value(entry)
        return True
    return False


def _write(file: Path, text: str) -> None:
    """Write a file that only its owner may read, and let it take the place of one that is there when it is on the disk."""
    handle, part = tempfile.mkstemp(prefix=".export-", suffix=file.suffix, dir=file.parent)
    try:
        with open(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        take_place(Path(part), file)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    with contextlib.suppress(OSError):  # Windows opens no folder; the file is whole all the same
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


# In --------------------------------------------------------------------------------------------------


def import_json(connection: sqlite3.Connection, file: Path, before: Callable[[], object] = lambda: None) -> Imported:
    """Add what a file holds without doubling what is there; an entry that cannot be used is named and the others are taken.

    *before* is called when the file has been read and nothing is changed yet. Raises StoreError where the file is no export, or where
    nothing can be kept: then nothing is changed.
    """
    refused: list[str] = []
    values = [(part, value) for part, entry, place in _entries(_read(file), refused) for value in _value(part, entry, place, refused)]
    before()
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            there = _all(connection)
            for part, value in values:
                part.keep(connection, value)
            changes = [gone(there[name], entries) for name, entries in _all(connection).items()]
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        remedy = tr("Close other windows of the program and try again.")
        raise StoreError.of(tr("Your data could not be imported"), error, file, remedy) from error
    return Imported(len(values), tuple(refused), sum(new for _, new in changes), sum(old for old, _ in changes))


def _read(file: Path) -> dict[str, Any]:
    """Return the content of an exported file; raises StoreError."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError as error:
        raise _unreadable(file, why(error)) from error
    except ValueError as error:
        raise _unreadable(file, tr("the path cannot be used")) from error
    if len(raw) > LARGEST:
        raise StoreError(tr("The file is too large to be an export"), file, tr(_REMEDY))
    try:
        text = raw.decode("utf-8-sig")
        _look_at_depth(text)
        content = json.loads(text, parse_int=_parse_int, parse_constant=lambda text: _UNUSABLE)
    except json.JSONDecodeError as error:
        raise _unreadable(file, tr("line {line}, column {column}: no JSON", line=error.lineno, column=error.colno)) from error
    except UnicodeDecodeError as error:
        raise _unreadable(file, tr("line {line}: no text in UTF-8", line=raw.count(b"\n", 0, error.start) + 1)) from error
    except Unfit as error:
        raise _unreadable(file, str(error)) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StoreError(tr("The file is not an export of this program"), file, tr(_REMEDY))
    if content.get("version") != VERSION:
        raise StoreError(tr("The file is an export of another version of this program"), file, tr("Install the newer version."))
    return content


def _unreadable(file: Path, reason: str) -> StoreError:
    return StoreError(tr("The file cannot be read"), file, tr(_REMEDY), reason)


def _look_at_depth(text: str) -> None:
    """Refuse what is nested deeper than any export, before it takes the memory of each of its levels."""
    depth = 0
    for match in _TOKENS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        if depth > DEEPEST:
            line = text.count("\n", 0, match.start()) + 1
            raise Unfit(tr("line {line}: nested deeper than {count} levels", line=line, count=DEEPEST))


def _parse_int(text: str) -> object:
    return int(text) if len(text) <= _LONGEST_NUMBER else _UNUSABLE


def _entries(content: dict[str, Any], refused: list[str]) -> Iterator[tuple[Part, object, str]]:
    """Return each entry of the file with its part and the words for its place; what is no part is named."""
    parts = {part.name: part for part in PARTS}
    for name, value in content.items():
        if name in ("format", "version"):
            continue
        expected_type = dict if name == "settings" else list
        if name not in parts:
            refused.append(tr("{part}: this version of the program does not know this part", part=_short(name)))
        elif not isinstance(value, expected_type):
            refused.append(tr("{part}: the part is not written as the program writes it", part=name))
        elif isinstance(value, dict):
            yield from ((parts[name], pair, f"{name}, {_short(pair[0])}") for pair in value.items())
        else:
            yield from ((parts[name], entry, tr("{part}, entry {n}", part=name, n=number)) for number, entry in enumerate(value, 1))


def _value(part: Part, entry: object, place: str, refused: list[str]) -> list[Any]:
    """Return an entry's value; where there is none the list is empty, and the entry is named with its place and the reason."""
    try:
        return [part.value(entry)]
    except Unfit as error:
        refused.append(f"{place}: {error}")
        return []


# The parts -------------------------------------------------------------------------------------------


def _setting(entry: tuple[str, object]) -> tuple[str, object]:
    key, value = entry
    try:
        json.dumps({key: value}, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise Unfit(tr("the value cannot be used")) from error
    return key, value


def _position(entry: object) -> tuple[str, Position]:
    return _text(entry, "report"), Position(_text(entry, "section"), _text(entry, "paragraph"))


def _added(entry: object) -> tuple[str, str, AddedValues]:
    report, figure = _text(entry, "report"), _text(entry, "figure")
    values, file, day = _field(entry, "values"), _text(entry, "file"), _text(entry, "day")
    source = _text(entry, "source") if isinstance(entry, dict) and "source" in entry else ""  # files of earlier versions have none
    try:
        pairs = [(force, value) for force, value in values]
        for word in (word for pair in pairs for word in pair):
            word.encode()
        return report, figure, checked(pairs, file, day, source)
    except (ValueError, TypeError, AttributeError) as error:
        raise Unfit(tr("the values, the file or the day cannot be used")) from error


def _deck(entry: object) -> tuple[str, str, str]:
    return _text(entry, "report"), _text(entry, "name"), _text(entry, "content")


def _session(entry: object) -> tuple[str, str]:
    name, content = _text(entry, "name"), _text(entry, "content")
    try:
        decoded(content)
    except ValueError as error:
        raise Unfit(tr("the session cannot be used")) from error
    return name, content


def _style(entry: object) -> tuple[str, str]:
    return _text(entry, "name"), _text(entry, "content")


def _improvement(entry: object) -> Improvement:
    uid = _text(entry, "uid")
    try:
        return decoded_improvement(uid, entry, 1, removed=_field(entry, "removed") is True)
    except (ValueError, TypeError, AttributeError) as error:
        raise Unfit(tr("the improvement cannot be used")) from error


def _improvement_event(entry: object) -> Event:
    uid, at, kind = _text(entry, "improvement"), _text(entry, "at"), _text(entry, "kind")
    try:
        return decoded_event(uid, at, kind, entry)
    except (ValueError, TypeError, AttributeError) as error:
        raise Unfit(tr("the line of the log cannot be used")) from error


def _marks(connection: sqlite3.Connection) -> list[dict[str, object]]:
    return [as_record(kept.annotation) for kept in Annotations(connection).all()]


def _mark(entry: object) -> Annotation:
    try:
        return from_record(entry)
    except (ValueError, TypeError) as error:
        raise Unfit(tr("the mark cannot be used")) from error


def _field(entry: object, name: str) -> Any:
    if not isinstance(entry, dict) or name not in entry:
        raise Unfit(tr("“{name}” is missing", name=name))
    return entry[name]


def _text(entry: object, name: str) -> str:
    value = _field(entry, name)
    with contextlib.suppress(UnicodeError):  # half a character, which JSON can spell
        if isinstance(value, str) and value.encode() is not None:
            return value
    raise Unfit(tr("“{name}” should be text", name=name))


def _short(text: str) -> str:
    """Return a name of the file in characters that any screen or terminal shows."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:40])


PARTS = (
    Part("settings", "settings", lambda c: Settings(c).all().items(), _setting, take_setting),
    Part("positions", "positions", lambda c: Positions(c).all(), _position, lambda c, value: Positions(c).set(*value)),
    Part("force_values", "force_values", lambda c: ForceValues(c).all(), _added, lambda c, value: ForceValues(c).set(*value)),
    Part("sessions", "sessions", lambda c: Sessions(c).all(), _session, take_session),
    Part("styles", "styles", lambda c: Styles(c).all(), _style, lambda c, style: Styles(c).put(*style)),
    Part("decks", "decks", lambda c: Decks(c).all(), _deck, take_deck),
    Part("improvements", "improvements", lambda c: Improvements(c).entries(), _improvement, lambda c, record: Improvements(c).take(record)),
    Part(
        *("improvement_events", "improvement_events", lambda c: Improvements(c).event_entries(), _improvement_event),
        lambda c, event: Improvements(c).take_event(event),
    ),
    Part("annotations", "annotations", _marks, _mark, lambda c, mark: Annotations(c).take(mark)),
)
