"""What a file of improvements would change: compared field by field with what it held when it was written and with what is kept now.

A colleague's file is merged in the same way as one's own that comes back. Nothing is changed here: whoever shows the preview applies it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from peelviewer.model.improvements import EDITABLE, Event, Improvement
from peelviewer.store.improvements import decoded, decoded_event
from peelviewer.wording import tr

from .from_reports import new_uid, next_reference
from .sheet import COLUMNS, ID, LOG, STATE, text_of, value_of
from .superseding import renamed, title, words_in

MOST = 20_000
"""Rows that are read of a file."""
_SUPERSEDED_BY, _FORCE = (next(column.heading for column in COLUMNS if column.field == field) for field in ("superseded_by", "force"))


class TableRow(NamedTuple):
    """A row of a file: its number there, from 1, and its cells by heading."""

    number: int
    cells: Mapping[str, str]


class FieldChange(NamedTuple):
    """A field of a record that the file has otherwise: as text what it held *before*, when the file was written, *ours* and *theirs*.

    *before* is None where the file does not say it; *value* is what the file's text stands for. *title* says what it is a field of.
    """

    uid: str
    reference: str
    title: str
    field: str
    before: str | None
    ours: str
    theirs: str
    value: Any


class Preview(NamedTuple):
    """What a file would do: records it adds, fields it changes, fields that both changed, rows it is not understood in.

    *events* are lines of the log that are not held yet, of records that are or come; *same* counts the rows that change nothing.
    """

    added: tuple[Improvement, ...] = ()
    changed: tuple[FieldChange, ...] = ()
    conflicts: tuple[FieldChange, ...] = ()
    unknown: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    same: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether the file would change nothing."""
        return not (self.added or self.changed or self.conflicts or self.events)


def preview(
    rows: Sequence[TableRow], log: Iterable[Event], kept: Mapping[str, Improvement], held: Collection[Event], forces: Mapping[str, str]
) -> Preview:
    """Return what the rows of a file and its *log* would change in what is kept (records by uid, and the lines *held* of their log).

    *forces* are the names of forces by their ids: a file says the names.
    """
    ids = {name.casefold(): force for force, name in forces.items()}
    by_item = {(record.report, record.item): record for record in kept.values() if record.item}
    read = [_Row.of(row, kept, by_item) for row in rows[:MOST]]
    names = {row.uid: row.record.uid for row in read if row.record is not None}
    read = [row.renamed(names, ids) for row in read]
    file_lines = {_named(event, names) for event in (*log, *(event for row in read for event in row.log))}
    there = {event._replace(number=0) for event in held}
    merge = _Merge(kept, _edited(there - file_lines), _edited(file_lines - there))
    for row in read:
        merge.take(row)
    if len(rows) > MOST:
        merge.unknown.append(tr("Only the first {count} rows were read", count=f"{MOST:,}"))
    known = {*kept, *(record.uid for record in merge.added)}
    new = sorted((event for event in file_lines - there if event.improvement in known), key=lambda event: event.at)
    return Preview(tuple(merge.added), tuple(merge.changed), tuple(merge.conflicts), tuple(merge.unknown), tuple(new), merge.same)


def _named(event: Event, names: Mapping[str, str]) -> Event:
    """Return a line of a file's log as one of ours: of the record of ours that its record stands for."""
    return event._replace(improvement=names.get(event.improvement, event.improvement), number=0)


def _edited(events: Iterable[Event]) -> set[tuple[str, str]]:
    """Return the records and fields that lines of a log tell to have been edited; what came of a file was edited by somebody else."""
    return {(event.improvement, event.field) for event in events if event.field and event.via != "import"}


def result(found: Preview, kept: Mapping[str, Improvement], theirs: Collection[FieldChange] = ()) -> list[Improvement]:
    """Return the records as they are after a preview is applied, with the file's values of those conflicts that are in *theirs*."""
    records: dict[str, Improvement] = {record.uid: record for record in found.added}
    for change in (*found.changed, *(conflict for conflict in found.conflicts if conflict in theirs)):
        record = records.get(change.uid) or kept.get(change.uid)
        if record is not None:
            fields: dict[str, Any] = {change.field: change.value}
            records[change.uid] = record._replace(**fields)
    return list(records.values())


class _Row(NamedTuple):
    """A row as it is read: the file's uid, what the record held when that was written, its log, and the record of ours it stands for."""

    row: TableRow
    uid: str
    state: Improvement | None
    log: list[Event]
    record: Improvement | None

    @classmethod
    def of(cls, row: TableRow, kept: Mapping[str, Improvement], by_item: Mapping[tuple[str, str], Improvement]) -> _Row:
        """Read the hidden cells of a row: what is damaged in them counts as not said."""
        uid = row.cells.get(ID, "").strip()
        state = _state(row.cells)
        record = kept.get(uid)
        if record is None and state is not None and state.item:
            record = by_item.get((state.report, state.item))
        return cls(row, uid, state, _log(row.cells.get(LOG, ""), uid), record)

    def renamed(self, names: Mapping[str, str], forces: Mapping[str, str]) -> _Row:
        """Return the row with our uid of what it says that it was superseded by, and with its force's id (*forces* by names)."""
        state, cells = self.state, dict(self.row.cells)
        if text := cells.get(_SUPERSEDED_BY):
            cells[_SUPERSEDED_BY] = renamed(text, names)
        if text := cells.get(_FORCE):
            cells[_FORCE] = forces.get(" ".join(text.split()).casefold(), text)
        state = state._replace(superseded_by=renamed(state.superseded_by, names)) if state is not None else None
        return self._replace(row=self.row._replace(cells=cells), state=state)


def _state(cells: Mapping[str, str]) -> Improvement | None:
    """Return what the record held when the file was written, None where that is not said or damaged."""
    with suppress(ValueError, TypeError, AttributeError, RecursionError):
        return decoded(cells.get(ID, "").strip() or "-", json.loads(cells.get(STATE, "")), 0)
    return None


def _log(text: str, uid: str) -> list[Event]:
    events: list[Event] = []
    with suppress(ValueError, TypeError, AttributeError, RecursionError):
        for line in json.loads(text) if text else ():
            with suppress(ValueError, TypeError, AttributeError, KeyError):
                events.append(decoded_event(uid, line["at"], line["kind"], line))
    return events


class _Merge:
    """Takes rows one by one. *ours* are records and fields that were changed here and the file knows nothing of, *theirs* the reverse."""

    def __init__(self, kept: Mapping[str, Improvement], ours: set[tuple[str, str]], theirs: set[tuple[str, str]]) -> None:
        self._kept, self._ours, self._theirs = kept, ours, theirs
        self.added: list[Improvement] = []
        self.changed: list[FieldChange] = []
        self.conflicts: list[FieldChange] = []
        self.unknown: list[str] = []
        self.same = 0

    def take(self, read: _Row) -> None:
        """Compare a row with what is kept."""
        if read.record is not None and read.record.removed:
            self._refuse(
                read.row, tr("{reference} is tracked here no longer; track it again to take it in", reference=read.record.reference)
            )
        elif read.record is not None:
            self._compare(read.row, read.record, read.state)
        elif any(text.strip() for heading, text in read.row.cells.items() if heading not in (ID, STATE, LOG)):
            self._add(read.row, read.uid, read.state)

    def _compare(self, row: TableRow, record: Improvement, state: Improvement | None) -> None:
        """Find the fields that the file has otherwise.

        A cell that says what the record held when the file was written is news only where the file's log tells a change that ours does
        not: that is a colleague's own list. Without what it held, any difference from now is a change.
        """
        base, touched = state or record, False
        for column in COLUMNS:
            if column.heading not in row.cells:
                continue
            text, editable = row.cells[column.heading], column.field in EDITABLE or record.is_own
            ours, before = text_of(record, column.field), text_of(base, column.field)
            name = record.uid, column.field
            if _same(text, ours) or (_same(text, before) and name not in self._theirs):
                continue
            if not editable:
                self._refuse(row, tr("{field} is the report's and stays as it is", field=column.heading))
                continue
            try:
                value = value_of(column.field, text)
            except ValueError:
                self._refuse(row, tr("“{text}” cannot be a value of {field}", text=text[:60], field=column.heading))
                continue
            if value == getattr(record, column.field):
                continue
            said = words_in if column.field == "superseded_by" else str
            then = said(before) if state is not None else None
            change = FieldChange(record.uid, record.reference, title(record), column.field, then, said(ours), said(text.strip()), value)
            both = name in self._ours and (not _same(ours, before) or name in self._theirs)
            (self.conflicts if both else self.changed).append(change)
            touched = True
        self.same += not touched

    def _add(self, row: TableRow, uid: str, state: Improvement | None) -> None:
        """Take a row that is not kept: a colleague's, with the report's facts as they had them, or one written by hand."""
        fields: dict[str, Any] = {}
        for column in COLUMNS:
            text = row.cells.get(column.heading, "")
            is_fact = state is not None and bool(state.item) and column.field not in EDITABLE
            if is_fact or (state is not None and _same(text, text_of(state, column.field))):
                continue
            try:
                fields[column.field] = value_of(column.field, text)
            except ValueError:
                self._refuse(row, tr("“{text}” cannot be a value of {field}", text=text[:60], field=column.heading))
        record = (state or Improvement("-"))._replace(uid=uid if state is not None and uid else new_uid(), removed=False, **fields)
        if not record.wording:
            self._refuse(row, tr("it says nothing of what is asked"))
            return
        if not record.reference:
            record = record._replace(reference=next_reference((*self._kept.values(), *self.added)))
        self.added.append(record)

    def _refuse(self, row: TableRow, why: str) -> None:
        self.unknown.append(tr("Row {n}: {why}", n=row.number, why=why))


def _same(one: str, other: str) -> bool:
    """Return whether two cells say the same, whatever the spaces and line ends."""
    return one == other or one.split() == other.split()
