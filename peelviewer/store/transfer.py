"""All of the user's data as one JSON file, out and in."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from .errors import StoreError
from .force_values import AddedValues, ForceValues
from .positions import Position, Positions
from .settings import Settings

FORMAT = "peelviewer-user-data"
VERSION = 1
LARGEST = 64 * 1024 * 1024
_REMEDY = "Choose a file that this program exported."


def export_json(connection: sqlite3.Connection, file: Path) -> None:
    """Write everything to a file, whole or not at all; raises StoreError."""
    positions = [{"report": report, **position._asdict()} for report, position in Positions(connection).all().items()]
    content: dict[str, object] = {"format": FORMAT, "version": VERSION, "settings": Settings(connection).all(), "positions": positions}
    content["force_values"] = ForceValues(connection).all()
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
        with open(handle, "w", encoding="utf-8") as stream:
            stream.write(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        os.replace(part, file)
    except (OSError, ValueError) as error:
        if part:
            Path(part).unlink(missing_ok=True)
        raise StoreError(f"Your data could not be exported ({error})", file, "Choose a folder that may be written to.") from error


def import_json(connection: sqlite3.Connection, file: Path) -> None:
    """Add what a file holds, replacing what has the same name, all or nothing; raises StoreError."""
    settings, positions, added = _read(file)
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        raise StoreError(f"Your data could not be imported ({error})", file, "Close other windows of the program and try again.") from error
    try:
        for key, value in settings.items():
            Settings(connection).set(key, value)
        for report, position in positions.items():
            Positions(connection).set(report, position)
        for (report, figure), values in added.items():
            ForceValues(connection).set(report, figure, values)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _read(file: Path) -> tuple[dict[str, Any], dict[str, Position], dict[tuple[str, str], AddedValues]]:
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise StoreError("The file is too large to be an export", file, _REMEDY)
        content = json.loads(raw.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise StoreError(f"The file cannot be read ({error})", file, _REMEDY) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StoreError("The file is not an export of this program", file, _REMEDY)
    if content.get("version") != VERSION:
        raise StoreError("The file is an export of another version of this program", file, "Install the newer version.")
    return _checked(content, file)


def _checked(content: dict[str, Any], file: Path) -> tuple[dict[str, Any], dict[str, Position], dict[tuple[str, str], AddedValues]]:
    try:
        settings = {str(key): value for key, value in content["settings"].items()}
        positions = {
            _text(p["report"]): Position(_text(p["section"]), _text(p["paragraph"]), float(p["fraction"])) for p in content["positions"]
        }
        # A file of an earlier version has none.
        added = {(_text(a["report"]), _text(a["figure"])): _added(a) for a in content.get("force_values", [])}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StoreError(f"A part of the file is not as expected ({error})", file, _REMEDY) from error
    return settings, positions, added


def _added(entry: dict[str, Any]) -> AddedValues:
    values = tuple((_text(force), _text(value)) for force, value in entry["values"])
    return AddedValues(values, _text(entry["file"]), _text(entry["day"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} should be text")
    return value
