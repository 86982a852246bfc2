"""The tables of a committee's paper as a workbook: a sheet each, with real dates and numbers, a frozen header and filters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from peelviewer.exporters.base import write_bytes
from peelviewer.exporters.office import clean
from peelviewer.exporters.workbooks import workbook, write_words
from peelviewer.improvements.counts import Move
from peelviewer.improvements.dates import due, last_day
from peelviewer.improvements.papers import words
from peelviewer.improvements.papers.committee import TITLE, Position
from peelviewer.model.improvements import Improvement
from peelviewer.text.plain import plain_text

Value = str | int | date | None
_LONGEST_CELL = 32_767
"""Letters that a cell holds."""
_OF_RECORD = ("Reference", "Report", "Kind", "What is asked")
_WRAPPED = {"text_wrap": True, "valign": "top"}
_WIDTHS = {
    "Reference": 12,
    "What is asked": 70,
    "Report": 28,
    "Owner": 24,
    "Basis": 40,
    "Kind": 20,
    "Status": 20,
    "Inspectorate’s status": 24,
}


def write(found: Position, path: Path) -> None:
    """Write how improvements stand to an .xlsx file, whole or not at all; raises ExportError."""
    stream = BytesIO()
    book = workbook(stream)
    book.set_properties({"title": TITLE, "author": "PEEL Viewer"})
    _Sheets(book).add_all(found)
    book.close()
    write_bytes(path, stream.getvalue())


class _Sheets:
    """Adds the sheets of a workbook."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._number = book.add_format({"valign": "top"})
        self._day = book.add_format({"num_format": "d mmm yyyy", "align": "left", "valign": "top"})

    def add_all(self, found: Position) -> None:
        late = [record.status for record, _ in found.late]
        counts: list[Sequence[Value]] = [
            (words.status(status), count, late.count(status)) for status, count in found.counts.by_status.items()
        ]
        self._add(
            "Counts", ("Force’s status", "Improvements", "Overdue"), [*counts, ("All", found.counts.total, len(late))], filtered=False
        )
        self._add(
            "Overdue",
            (*_OF_RECORD, "Owner", "Status", "Closing date", "Whose date", "Days overdue"),
            [
                (*_named(record), record.owner, words.status(record.status), each.day, each.whose.value, -each.days)
                for record, each in found.late
            ],
        )
        self._add(
            "Closed",
            (*_OF_RECORD, "Was", "Closed as", "On", "Basis"),
            [
                (*_named(each.move.record), words.status(each.move.before), words.status(each.move.after), _on(each.move), each.basis)
                for each in found.closed
            ],
        )
        self._add(
            "Moved",
            (*_OF_RECORD, "Was", "Is", "On"),
            [(*_named(move.record), words.status(move.before), words.status(move.after), _on(move)) for move in found.moved],
        )
        self._add(
            "Open",
            (*_OF_RECORD, "Lead", "Owner", "Status", "Inspectorate’s status", "Closing date", "Force’s target", "Inspectorate’s deadline"),
            [
                (
                    *(*_named(record), record.lead, record.owner, words.status(record.status), words.inspectorate(record)),
                    *(due(record), record.target, record.deadline),
                )
                for record in found.opened
            ],
        )
        self._add(
            "Responses",
            ("Report", "Published", "Last day", "Day of 56", "Days left"),
            [(name, published, last_day(published), each.number, each.left) for name, published, each in found.answers],
        )
        self._about(found)

    def _about(self, found: Position) -> None:
        rows: list[Sequence[Value]] = [("As at", found.today), ("Changes since", found.since)]
        self._add("About", ("What", "Day"), rows, filtered=False)

    def _add(self, name: str, header: Sequence[str], rows: Sequence[Sequence[Value]], *, filtered: bool = True) -> None:
        sheet = self._book.add_worksheet(name)
        sheet.write_row(0, 0, header, self._bold)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                self._cell(sheet, number, column, value)
        sheet.freeze_panes(1, 0)
        if filtered:
            sheet.autofilter(0, 0, max(len(rows), 1), len(header) - 1)
        for column, title in enumerate(header):
            sheet.set_column(column, column, _WIDTHS.get(title, 18))
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)

    def _cell(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._number)
        elif value:
            write_words(self._book, sheet, row, column, clean(value)[:_LONGEST_CELL], _WRAPPED)


def _named(record: Improvement) -> tuple[str, str, str, str]:
    return record.reference, record.report_name, words.kind(record), plain_text(record.wording)


def _on(move: Move) -> date:
    return move.last.at.astimezone().date()
