"""The list of improvements as a workbook or CSV file, to be edited by others and read again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from peelviewer.improvements.reading import LOG_SHEET, SUFFIXES
from peelviewer.improvements.sheet import COLUMNS, ID, LOG, PRINTED, STATE, Column, log_words, text_of
from peelviewer.model.improvements import Event, Improvement
from peelviewer.store.improvements import encoded, encoded_event, event_entry
from peelviewer.text.plain import plain_text

from .base import write_bytes, write_text
from .tables import MARK, harmless
from .workbooks import fit_row, growing, to_print, workbook

__all__ = ["SUFFIXES", "write_improvements"]
_KEYS = ("Record", "When (UTC)", "Kind")
_LOGGED = {
    "When (local time)": 18,
    "Reference": 11,
    "Report": 20,
    "What is asked in it": 44,
    "What happened": 22,
    "Was": 24,
    "Is": 24,
    "Words": 30,
    "Who": 18,
}
"""The columns of the log that are seen, with their widths in letters. None is called as one by which the list itself is known."""
_LONGEST_CELL = 32_000  # Excel takes 32,767 characters in a cell


def write_improvements(records: Sequence[Improvement], events: Sequence[Event], path: Path, forces: Mapping[str, str]) -> None:
    """Write records with their log to a .xlsx or .csv file, whole or not at all; raises ExportError.

    Days are days, statuses have lists to choose from, and no text is ever a formula. What a record held is kept in a hidden column, so
    that it is known what was changed since. *forces* are the names of forces by their ids.
    """
    if path.suffix.lower() == ".csv":
        write_text(path, MARK + _as_csv(records, events, forces))
    else:
        write_bytes(path, _as_workbook(records, events, forces))


def _as_csv(records: Sequence[Improvement], events: Sequence[Event], forces: Mapping[str, str]) -> str:
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow([*(column.heading for column in COLUMNS), ID, STATE, LOG])
    logs: dict[str, list[dict[str, object]]] = {}
    for event in events:
        logs.setdefault(event.improvement, []).append(event_entry(event))
    for record in records:
        cells = [_text(record, column, forces) for column in COLUMNS]
        table.writerow([harmless(cell) for cell in (*cells, record.uid, _state(record), _json(logs.get(record.uid, [])))])
    return stream.getvalue()


def _as_workbook(records: Sequence[Improvement], events: Sequence[Event], forces: Mapping[str, str]) -> bytes:
    stream = BytesIO()
    book = workbook(stream)
    sheet = book.add_worksheet("Improvements")
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True}),
        "day": book.add_format({"num_format": "d mmm yyyy", "valign": "top", "align": "left"}),
        "moment": book.add_format({"num_format": "d mmm yyyy hh:mm", "valign": "top", "align": "left"}),
        "text": book.add_format({"valign": "top", "text_wrap": True}),
        "kept": book.add_format({"valign": "top", "text_wrap": True, "quote_prefix": True}),
    }
    for place, column in enumerate(COLUMNS):
        sheet.write_string(0, place, column.heading, formats["head"])
        sheet.set_column(place, place, column.width)
        for row, record in enumerate(records, 1):
            _write(sheet, row, place, column, record, _text(record, column, forces), formats)
        if column.words and records:
            sheet.data_validation(1, place, len(records) + 200, place, {"validate": "list", "source": list(column.words)})
    for place, heading in enumerate((ID, STATE), len(COLUMNS)):
        sheet.write_string(0, place, heading, formats["head"])
        sheet.set_column(place, place, 10, None, {"hidden": True})
        for row, record in enumerate(records, 1):
            sheet.write_string(row, place, record.uid if heading == ID else _state(record))
    fit_row(sheet, 0, ((column.heading, column.width) for column in COLUMNS))
    for row, record in enumerate(records, 1):
        fit_row(sheet, row, ((_text(record, column, forces), column.width) for column in COLUMNS))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(records)), len(COLUMNS) - 1)
    to_print(sheet)
    sheet.print_area(0, 0, max(1, len(records)), PRINTED - 1)
    _write_log(book.add_worksheet(LOG_SHEET), records, events, formats)
    book.close()
    return growing(stream.getvalue())


def _write(sheet: Any, row: int, place: int, column: Column, record: Improvement, text: str, formats: Mapping[str, Any]) -> None:
    value = getattr(record, column.field)
    if isinstance(value, date):
        sheet.write_datetime(row, place, value, formats["day"])
    elif column.field == "page" and value:
        sheet.write_number(row, place, value, formats["text"])
    elif text:
        sheet.write_string(row, place, text, formats["kept" if harmless(text) != text else "text"])
    elif column.is_day:
        sheet.write_blank(row, place, None, formats["day"])


def _text(record: Improvement, column: Column, forces: Mapping[str, str]) -> str:
    text = text_of(record, column.field)
    return forces.get(text, text) if column.field == "force" else text


def _write_log(sheet: Any, records: Sequence[Improvement], events: Sequence[Event], formats: Mapping[str, Any]) -> None:
    """Write the log on a sheet of its own, to be read by people; what is read again stands in hidden columns at both its ends."""
    held = {record.uid: record for record in records}
    headings = (*_KEYS, *_LOGGED, "kept")
    sheet.write_row(0, 0, headings, formats["head"])
    first = len(_KEYS)
    for row, event in enumerate(events, 1):
        record = held.get(event.improvement)
        named = (record.reference, record.report_name, plain_text(record.wording)) if record is not None else ("", "", "")
        for place, text in enumerate((event.improvement, event.at.isoformat(), event.kind.value)):
            sheet.write_string(row, place, text)
        sheet.write_datetime(row, first, event.at.astimezone().replace(tzinfo=None), formats["moment"])
        texts = [text[:_LONGEST_CELL] for text in (*named, *log_words(event), event.text, event.who)]
        fit_row(sheet, row, zip(texts, [*_LOGGED.values()][1:], strict=True))
        for place, text in enumerate(texts, first + 1):
            if text:
                sheet.write_string(row, place, text, formats["kept" if harmless(text) != text else "text"])
        sheet.write_string(row, len(headings) - 1, _json(encoded_event(event))[:_LONGEST_CELL])
    for place in (*range(first), len(headings) - 1):
        sheet.set_column(place, place, 10, None, {"hidden": True})
    for place, width in enumerate(_LOGGED.values(), first):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, first, max(1, len(events)), len(headings) - 2)
    to_print(sheet)


def _state(record: Improvement) -> str:
    """Return what a record holds, as a cell takes it; nothing where it is too long, and any difference then counts as a change."""
    text = _json(encoded(record))
    return text if len(text) <= _LONGEST_CELL else ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
