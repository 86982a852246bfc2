"""Tidy frames of values or grades as CSV or XLSX files, harmless to a spreadsheet."""

from __future__ import annotations

import math
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from .base import write_bytes, write_text
from .workbooks import runs, workbook, write_words

if TYPE_CHECKING:
    from pandas import DataFrame

SUFFIXES = (".csv", ".xlsx")
# Excel takes a file without it for one of the system's old encoding.
MARK = "\ufeff"


def as_csv(frame: DataFrame) -> str:
    """Return a frame as CSV with its header; text that a spreadsheet would run as a formula gets an apostrophe before it."""
    return _divided(frame, ",")


def as_tsv(frame: DataFrame) -> str:
    """Return a frame as a table for the clipboard, divided by tabs, with the same care."""
    return _divided(frame, "\t")


def _divided(frame: DataFrame, by: str) -> str:
    text: str = frame.map(harmless).to_csv(index=False, sep=by, lineterminator="\n")
    return text


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs: a text that begins like a formula is marked as text, numbers stay as they are."""
    # A carriage return stands outside quotation marks in a file whose lines end otherwise, and would begin a row of its own.
    cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{cell}" if runs(cell) else cell


def write(frame: DataFrame, path: Path) -> None:
    """Write a frame to a .csv or .xlsx file, whole or not at all; raises ExportError."""
    if path.suffix.lower() == ".xlsx":
        _write_xlsx(frame, path)
    else:
        write_text(path, MARK + as_csv(frame))


def _write_xlsx(frame: DataFrame, path: Path) -> None:
    """Write a workbook; values that are plain numbers are numbers in it, shown with the decimals printed."""
    stream = BytesIO()
    book = workbook(stream)
    sheet = book.add_worksheet("Values")
    bold = book.add_format({"bold": True, "bottom": 1})
    names = list(frame.columns)
    sheet.write_row(0, 0, names, bold)
    formats = {shape: book.add_format({"num_format": _pattern(*shape)}) for shape in {_shape(value) for value in frame.get("value", ())}}
    for row, cells in enumerate(frame.itertuples(index=False), 1):
        for column, cell in enumerate(cells):
            number = _number(cell) if names[column] in ("value", "page", "last_page", "year") else None
            if number is None:
                write_words(book, sheet, row, column, cell)
            else:
                sheet.write_number(row, column, number, formats[_shape(cell)] if names[column] == "value" else None)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(frame), len(names) - 1)
    sheet.set_column(0, len(names) - 1, 18)
    book.close()
    write_bytes(path, stream.getvalue())


def _number(cell: str) -> float | None:
    try:
        number = float(cell.replace(",", ""))
    except ValueError:
        return None
    return number if math.isfinite(number) else None  # a workbook holds no others


def _pattern(plus: bool, decimals: int) -> str:
    """Return a spreadsheet's number format that shows a value as printed."""
    digits = "0." + "0" * decimals if decimals else "0"
    return f"+{digits};-{digits}" if plus else digits


def _shape(cell: str) -> tuple[bool, int]:
    """Return whether a printed value has a plus sign, and how many decimals."""
    return cell.startswith("+"), len(cell.partition(".")[2])
