"""Reading a list of improvements from a workbook or CSV file, which may come from anybody: nothing in it is run, sizes are bounded."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.model.improvements import Event
from peelviewer.store.improvements import decoded_event
from peelviewer.wording import tr, why

from .merging import MOST, TableRow
from .sheet import COLUMNS, ID, LOG, STATE

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST = 32 * 1024 * 1024
"""Bytes of a file that is read."""
LARGEST_PART = 96 * 1024 * 1024
"""Bytes of a part of a workbook, unpacked."""
LONGEST_CELL = 100_000
LOG_SHEET = "Log"
SUFFIXES = (".xlsx", ".csv")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LETTERS = re.compile(r"[A-Z]{1,3}")
_DAYS = {column.heading for column in COLUMNS if column.is_day}
_KNOWN = {column.heading for column in COLUMNS} | {ID, STATE, LOG}


class UnreadList(Exception):
    """A file is no list of improvements, or cannot be read; its text says which file, why, and what to do."""


class FileList(NamedTuple):
    """What a file holds: rows by heading, and lines of the log."""

    rows: list[TableRow]
    log: list[Event]


def read_list(path: Path) -> FileList:
    """Return the rows of a .xlsx or .csv file; raises UnreadList."""
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadList(tr("{name} is too large to be a list of improvements.", name=path.name))
        content = path.read_bytes()
        tables = _workbook(content) if content[:2] == b"PK" else {"": _csv(content)}
    except OSError as error:
        raise UnreadList(tr("{name} cannot be read: {reason}.", name=path.name, reason=why(error))) from error
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, csv.Error, SyntaxError, NotImplementedError, RuntimeError) as error:
        words = tr("{name} cannot be read as a workbook or CSV file. Save it again as one, and try once more.", name=path.name)
        raise UnreadList(words) from error
    for rows in tables.values():
        found = _by_heading(rows)
        if found is not None:
            return FileList(found, list(_log(tables.get(LOG_SHEET, []))))
    words = tr("{name} has no column “What is asked”: it is no list of improvements that this program exported.", name=path.name)
    raise UnreadList(words)


def _by_heading(rows: list[list[str]]) -> list[TableRow] | None:
    """Return rows by the headings of the first one, None where these are not those of such a list."""
    for place, headings in enumerate(rows[:10]):
        names = [heading.strip() for heading in headings]
        if "What is asked" in names:
            known = [(column, name) for column, name in enumerate(names) if name in _KNOWN]
            return [
                TableRow(number, {name: row[column] if column < len(row) else "" for column, name in known})
                for number, row in enumerate(rows[place + 1 :], place + 2)
                if any(cell.strip() for cell in row)
            ]
    return None


def _log(rows: list[list[str]]) -> Iterator[Event]:
    """Yield the lines of the log's sheet: the record's uid, the moment, the kind, and the rest as JSON; what is none is left out."""
    for row in rows[1:]:
        with suppress(ValueError, TypeError, IndexError, AttributeError, RecursionError):
            yield decoded_event(row[0], row[1], row[2], json.loads(row[-1]))


# CSV -------------------------------------------------------------------------------------------------


def _csv(content: bytes) -> list[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    divider = max(",;\t", key=first.count)
    csv.field_size_limit(LARGEST)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=divider)
    return [[_unmarked(cell) for cell in row] for _, row in zip(range(MOST + 12), rows, strict=False)]


def _unmarked(cell: str) -> str:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in tuple("=+-@＝＋－＠\t\r\n ") else cell


# Workbooks -------------------------------------------------------------------------------------------


def _workbook(content: bytes) -> dict[str, list[list[str]]]:
    """Return the tables of a workbook by the names of their sheets; raises what a damaged or foreign file does."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        book, relations = _part(parts, "xl/workbook.xml"), _part(parts, "xl/_rels/workbook.xml.rels")
        targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
        shared = _shared(parts)
        properties = book.find(f"{_MAIN}workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        start = date(1904, 1, 1) if is_1904 else date(1899, 12, 30)
        tables: dict[str, list[list[str]]] = {}
        for sheet in book.iter(f"{_MAIN}sheet"):
            target = targets.get(sheet.get(_RELATION), "")
            name = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
            tables[sheet.get("name", "")] = _table(_part(parts, name), shared, start)
        return tables


def _part(parts: zipfile.ZipFile, name: str) -> _Element:
    from lxml import etree

    with parts.open(name) as stream:
        raw = stream.read(LARGEST_PART + 1)
    if len(raw) > LARGEST_PART:
        raise ValueError("a part is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(raw, parser)


def _shared(parts: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in parts.namelist():
        return []
    return [_said(item) for item in _part(parts, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]


def _said(item: _Element) -> str:
    """Return the words of a text, without those of its readings in another script."""
    runs = [item, *item.findall(f"{_MAIN}r")]
    return "".join(text.text or "" for run in runs for text in run.findall(f"{_MAIN}t"))[:LONGEST_CELL]


def _table(sheet: _Element, shared: list[str], start: date) -> list[list[str]]:
    rows: list[list[str]] = []
    days: set[int] = set()
    for row in sheet.iter(f"{_MAIN}row"):
        if len(rows) > MOST + 12:
            break
        cells: dict[int, str] = {}
        for place, cell in enumerate(row.findall(f"{_MAIN}c")):
            letters = _LETTERS.match(cell.get("r", ""))
            column = _column(letters[0]) if letters else place
            if column < 200:
                cells[column] = _cell(cell, shared, start if column in days else None)
        rows.append([cells.get(column, "") for column in range(max(cells, default=-1) + 1)])
        if not days:
            days = {column for column, text in cells.items() if text.strip() in _DAYS}
    return rows


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _cell(cell: _Element, shared: list[str], start: date | None) -> str:
    """Return a cell's text; a number in a column of days is one counted from *start*."""
    kind, value = cell.get("t", "n"), cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return _said(inline) if inline is not None else ""
    if start is not None and kind == "n" and value:
        with suppress(ValueError, OverflowError):
            return (start + timedelta(days=int(float(value)))).isoformat()
    if kind == "n" and value.endswith(".0"):
        return value[:-2]
    return value[:LONGEST_CELL]
