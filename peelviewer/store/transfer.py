"""All of the user's data as one JSON file, out and in."""

from __future__ import annotations

import json
import math
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from peelviewer.wording import mark, tr, unwritten, why

from .decks import Decks
from .errors import StoreError
from .force_values import AddedValues, ForceValues, checked
from .positions import Position, Positions
from .settings import Settings

FORMAT = "peelviewer-user-data"
VERSION = 1
LARGEST = 64 * 1024 * 1024
_REMEDY = mark("Choose a file that this program exported.")


def export_json(connection: sqlite3.Connection, file: Path) -> None:
    """Write everything to a file, whole or not at all; raises StoreError."""
    positions = [{"report": report, **position._asdict()} for report, position in Positions(connection).all().items()]
    content: dict[str, object] = {"format": FORMAT, "version": VERSION, "settings": Settings(connection).all(), "positions": positions}
    content["force_values"] = ForceValues(connection).all()
    content["decks"] = Decks(connection).all()
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
        with open(handle, "w", encoding="utf-8") as stream:
            stream.write(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        os.replace(part, file)
    except (OSError, ValueError) as error:
        if part:
            Path(part).unlink(missing_ok=True)
        reason, remedy = unwritten(error)
        raise StoreError(tr("Your data could not be exported"), file, remedy, reason) from error


def import_json(connection: sqlite3.Connection, file: Path) -> None:
    """Add what a file holds, replacing what has the same name, all or nothing; raises StoreError."""
    settings, positions, added, decks = _read(file)
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        remedy = tr("Close other windows of the program and try again.")
        raise StoreError.of(tr("Your data could not be imported"), error, file, remedy) from error
    try:
        for key, value in settings.items():
            Settings(connection).set(key, value)
        for report, position in positions.items():
            Positions(connection).set(report, position)
        for (report, figure), values in added.items():
            ForceValues(connection).set(report, figure, values)
        _take_decks(Decks(connection), decks)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _take_decks(kept: Decks, decks: list[tuple[str, str, str]]) -> None:
    """Add decks beside those of the same name; one that is there already, word for word, is not doubled."""
    for report, name, content in decks:
        if not any(deck.content == content for deck in kept.of_report(report)):
            kept.add(report, name, content)


class _Content(NamedTuple):
    """What a file holds."""

    settings: dict[str, Any]
    positions: dict[str, Position]
    added: dict[tuple[str, str], AddedValues]
    decks: list[tuple[str, str, str]]


def _read(file: Path) -> _Content:
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise StoreError(tr("The file is too large to be an export"), file, tr(_REMEDY))
        content = json.loads(raw.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise StoreError(tr("The file cannot be read"), file, tr(_REMEDY), why(error)) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StoreError(tr("The file is not an export of this program"), file, tr(_REMEDY))
    if content.get("version") != VERSION:
        raise StoreError(tr("The file is an export of another version of this program"), file, tr("Install the newer version."))
    return _checked(content, file)


def _checked(content: dict[str, Any], file: Path) -> _Content:
    try:
        settings = {str(key): value for key, value in content["settings"].items()}
        positions = {
            _text(p["report"]): Position(_text(p["section"]), _text(p["paragraph"]), _fraction(p["fraction"])) for p in content["positions"]
        }
        # A file of an earlier version has none.
        added = {(_text(a["report"]), _text(a["figure"])): _added(a) for a in content.get("force_values", [])}
        decks = [(_text(d["report"]), _text(d["name"]), _text(d["content"])) for d in content.get("decks", [])]
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise StoreError(tr("A part of the file is not as expected"), file, tr(_REMEDY), why(error)) from error
    return _Content(settings, positions, added, decks)


def _added(entry: dict[str, Any]) -> AddedValues:
    values = tuple((_text(force), _text(value)) for force, value in entry["values"])
    return checked(values, entry["file"], entry["day"])


def _fraction(value: object) -> float:
    if type(value) not in (int, float) or not math.isfinite(fraction := float(value)):  # type: ignore[arg-type]
        raise ValueError(f"{value!r:.40} should be a number")
    return fraction


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} should be text")
    return value
