"""Read a CSV table into frozen rows, as its kind declares; a row that cannot be read is named and left out."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from peelviewer.model.problems import Problem
from peelviewer.wording import tr, translatable

from .cells import Parser
from .source import Source, csv_reason, read_source

Row = TypeVar("Row", covariant=True)

_SPARED = translatable("'{cell}' does not serve as '{name}'; the cell counts as empty")
_LEFT_OUT = translatable("'{cell}' does not serve as '{name}'; the row is left out")


class Column(NamedTuple):
    """A column: its name, what reads a cell (None keeps the text), whether a cell must say something, and the model's name for it.

    Where *spares* is set, a cell that cannot be read is named and counts as empty, and its row is kept.
    """

    name: str
    parse: Parser | None = None
    required: bool = False
    field: str = ""
    may_be_absent: bool = False
    spares: bool = False


class TableKind(NamedTuple, Generic[Row]):
    """A kind of table: its file, the row it builds, the columns that together name a row, all its columns, and whether it may be absent."""

    file: str
    build: Callable[..., Row]
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    may_be_absent: bool = False


class Table(NamedTuple, Generic[Row]):
    """The rows of a file with the line each starts on, and the source, to name a cell's place."""

    kind: TableKind[Row]
    path: Path
    rows: tuple[Row, ...] = ()
    lines: tuple[int, ...] = ()
    header: tuple[str, ...] = ()
    source: Source | None = None

    def problem(self, index: int, column: str, what: str, remedy: str) -> Problem:
        """Return a problem with a cell of the row at an index."""
        place = (self.lines[index], 1)
        if self.source and column in self.header:
            place = cell_place(self.source.lines, self.lines[index], self.header.index(column))
        return Problem(self.path, *place, what, remedy)


_Plan = list[tuple[int, str, Parser | None, Column]]


class _RowError(Exception):
    """A row cannot be read: the index of the cell, what is wrong with it and the remedy."""


def read_table(root: Path, folder: Path, kind: TableKind[Row], problems: list[Problem]) -> Table[Row]:
    """Return the rows of a table that can be read; what cannot is added to *problems*."""
    path = folder / kind.file
    if kind.may_be_absent and not os.path.lexists(path):
        return Table(kind, path)
    source = read_source(root, path, problems)
    if source is None:
        return Table(kind, path)
    records = _records(source, problems)
    first = next(records, None)
    if first is None or first[0] != 1:
        problems.append(Problem(path, 1, 1, tr("The header of the table cannot be read"), _beginning(kind)))
        return Table(kind, path)
    header = tuple(first[1])
    if not _header_serves(path, header, kind, problems):
        return Table(kind, path)
    return _rows(kind, source, header, records, problems)


def _header(kind: TableKind[Row]) -> str:
    return ",".join(column.name for column in kind.columns)


def _beginning(kind: TableKind[Row]) -> str:
    return tr("Begin the file with: {header}", header=_header(kind))


def _records(source: Source, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """Yield every undamaged record with the line it starts on; the reader goes on after a record it cannot read."""
    # No str.splitlines or StringIO: they divide lines at characters that are text here.
    reader = csv.reader((line + "\n" for line in source.lines), strict=True)
    while True:
        start = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            what = tr("The row's quotation marks or commas cannot be read ({reason}); it is left out", reason=csv_reason(error))
            remedy = tr('Put text that holds a comma or " in quotation marks, and double a " inside it.')
            problems.append(Problem(source.path, start, 1, what, remedy))
            continue
        if record and not (source.damaged and any(index in source.damaged for index in range(start - 1, reader.line_num))):
            yield start, record


def _header_serves(path: Path, header: tuple[str, ...], kind: TableKind[Row], problems: list[Problem]) -> bool:
    """Compare the header with the declared columns; rows can be read unless a needed column is missing or one stands twice."""
    serves, declared = True, {column.name for column in kind.columns}
    for column in kind.columns:
        if column.name not in header and not column.may_be_absent:
            problems.append(Problem(path, 1, 1, tr("The column '{name}' is missing", name=column.name), _beginning(kind)))
            serves = serves and not column.required
    seen: set[str] = set()
    for name in header:
        if name not in declared:
            remedy = tr("Use the columns: {header}", header=_header(kind))
            problems.append(Problem(path, 1, 1, tr("The column '{name}' is not known", name=name[:40]), remedy))
        elif name in seen:
            problems.append(Problem(path, 1, 1, tr("The column '{name}' stands twice", name=name), tr("Take one of them out.")))
            serves = False
        seen.add(name)
    return serves


def _rows(
    kind: TableKind[Row], source: Source, header: tuple[str, ...], records: Iterator[tuple[int, list[str]]], problems: list[Problem]
) -> Table[Row]:
    rows: list[Row] = []
    lines: list[int] = []
    plan = [(header.index(c.name) if c.name in header else -1, c.field or c.name, c.parse, c) for c in kind.columns]
    for line, record in records:
        try:
            fields, spared = _fields(plan, record, len(header))
            rows.append(kind.build(**fields))
            lines.append(line)
            named = spared
        except _RowError as error:
            named = (error,)
        for position, what, remedy in (error.args for error in named):
            problems.append(Problem(source.path, *cell_place(source.lines, line, position), what, remedy))
    return Table(kind, source.path, tuple(rows), tuple(lines), header, source)


def _fields(plan: _Plan, record: list[str], width: int) -> tuple[dict[str, object], tuple[_RowError, ...]]:
    """Return the row's values by the model's names, and what is wrong in cells that are spared; raises _RowError."""
    _check_width(record, width)
    fields: dict[str, object] = {}
    spared: tuple[_RowError, ...] = ()
    for position, name, parse, column in plan:
        cell = record[position] if position >= 0 else ""
        if column.required and not cell:
            raise _RowError(position, tr("The cell of '{name}' is empty; the row is left out", name=column.name), tr("Fill it in."))
        try:
            fields[name] = cell if parse is None else parse(cell)
        except ValueError as error:
            what = tr(_SPARED if column.spares else _LEFT_OUT, cell=cell[:40], name=column.name)
            row_error = _RowError(position, what, str(error))
            if not column.spares:
                raise row_error from error
            fields[name], spared = "", (*spared, row_error)
    return fields, spared


def _check_width(record: list[str], width: int) -> None:
    if len(record) != width:
        what = tr("The row has {cells} cells and the header {width}; the row is left out", cells=len(record), width=width)
        raise _RowError(0, what, tr("Give every column a cell, empty or not."))
    if "\0 " not in "\0" + "\0".join(record):  # hardly any record has such a cell, and each is looked at
        return
    for position, cell in enumerate(record):
        # A sentence whose comma was not in quotation marks goes on in the next cell, and no count of cells would tell.
        if cell.startswith(" "):
            what = tr("The cell begins with a space, as text cut at a comma does; the row is left out")
            raise _RowError(position, what, tr("Put the whole text in quotation marks."))


def cell_place(lines: tuple[str, ...], line: int, index: int) -> tuple[int, int]:
    """Return the line and column, from 1, where a cell of the row that starts on a line begins."""
    quoted, remaining = False, index
    for number in range(line - 1, len(lines)):
        for column, character in enumerate(lines[number]):
            if remaining <= 0:
                return number + 1, column + 1
            quoted = quoted != (character == '"')
            remaining -= character == "," and not quoted
        if not quoted:
            return (number + 1, len(lines[number]) + 1) if remaining <= 0 else (line, 1)
    return line, 1
