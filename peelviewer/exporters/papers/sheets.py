"""Sheets of a workbook: real dates and numbers, wrapped words that never run as a formula, a frozen header and filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from peelviewer.exporters.base import write_bytes
from peelviewer.exporters.office import clean
from peelviewer.exporters.workbooks import fit_row, growing, to_print, workbook, write_words

Value = str | int | date | None
_LONGEST_CELL = 32_767
"""Letters that a cell holds."""
_WRAPPED = {"text_wrap": True, "valign": "top"}
_WIDTHS = {
    "Reference": 12,
    "What is asked": 70,
    "Report": 28,
    "Owner": 24,
    "Basis": 40,
    "Kind": 20,
    "Question": 30,
    "Response": 40,
    "Chief officer’s comments": 50,
    "Commissioner’s comments": 50,
    "Status": 20,
    "Inspectorate’s status": 24,
}
"""Of columns, in letters, by their names."""
_WIDTH = 18


def write_sheets(path: Path, title: str, add: Callable[[Sheets], object]) -> None:
    """Write a workbook with the sheets that *add* adds, whole or not at all; raises ExportError."""
    stream = BytesIO()
    book = workbook(stream)
    book.set_properties({"title": title, "author": "PEEL Viewer"})
    add(Sheets(book))
    book.close()
    write_bytes(path, growing(stream.getvalue()))


class Sheets:
    """Adds the sheets of a workbook."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._number = book.add_format({"valign": "top"})
        self._day = book.add_format({"num_format": "d mmm yyyy", "align": "left", "valign": "top"})

    def add(self, name: str, header: Sequence[str], rows: Sequence[Sequence[Value]], *, filtered: bool = True) -> None:
        """Add a sheet with a frozen header and, where it is *filtered*, with filters; rows are as long as the header."""
        sheet = self._book.add_worksheet(name)
        sheet.write_row(0, 0, header, self._bold)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                self._cell(sheet, number, column, value)
            widths = (_WIDTHS.get(title, _WIDTH) for title in header)
            fit_row(sheet, number, ((value if isinstance(value, str) else "", width) for value, width in zip(row, widths, strict=True)))
        sheet.freeze_panes(1, 0)
        if filtered:
            sheet.autofilter(0, 0, max(len(rows), 1), len(header) - 1)
        for column, title in enumerate(header):
            sheet.set_column(column, column, _WIDTHS.get(title, _WIDTH))
        to_print(sheet)

    def _cell(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._number)
        elif value:
            write_words(self._book, sheet, row, column, clean(value)[:_LONGEST_CELL], _WRAPPED)
