"""Tidy frames of values or grades as CSV or XLSX files, harmless to a spreadsheet."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .base import write_bytes, write_text
from .workbooks import runs, to_print, workbook, write_words

if TYPE_CHECKING:
    from pandas import DataFrame

SUFFIXES = (".csv", ".xlsx")
# Excel takes a file without it for one of the system's old encoding.
MARK = "\ufeff"
WIDEST, ROOM_OF_A_FILTER = 60, 3
"""Widths of a workbook's columns in letters: the widest, and what the button of a filter takes of a heading."""


class Sheet(NamedTuple):
    """A sheet of a workbook: its name (31 letters at most, none of :\\/?*[]), a frame of texts with names of columns that differ.

    Columns named in *printed* hold values as printed, as "value" does; the first *fixed* columns stay in sight.
    """

    name: str
    frame: DataFrame
    printed: tuple[str, ...] = ()
    fixed: int = 0


def as_csv(frame: DataFrame) -> str:
    """Return a frame as CSV with its header; text that a spreadsheet would run as a formula gets an apostrophe before it."""
    return _divided(frame, ",")


def as_tsv(frame: DataFrame, below: Sequence[str] = ()) -> str:
    """Return a frame as a table for the clipboard, divided by tabs, with the same care; lines *below* it stand in its first column."""
    lines = StringIO()
    writer = csv.writer(lines, delimiter="\t", lineterminator="\n")
    writer.writerows([harmless(" ".join(line.split()))] for line in below)
    return "\n".join(part for part in (_divided(frame, "\t"), lines.getvalue()) if part)


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
    write_sheets((Sheet("Values", frame),), path)


def write_sheets(sheets: Sequence[Sheet], path: Path) -> None:
    """Write sheets to an .xlsx workbook in their order, or the first to a .csv file; whole or not at all; raises ExportError."""
    if path.suffix.lower() != ".xlsx":
        write_text(path, MARK + as_csv(sheets[0].frame))
        return
    stream = BytesIO()
    book = workbook(stream)
    for sheet in sheets:
        _write_sheet(book, sheet)
    book.close()
    write_bytes(path, stream.getvalue())


def sources_sheet(lines: Sequence[tuple[str, str]]) -> Sheet:
    """Return the sheet that says of a workbook what it shows and where it is from: a row a name with what is said of it."""
    from pandas import DataFrame

    return Sheet("Source", DataFrame(list(lines), columns=["about", "words"], dtype="object"))


def _write_sheet(book: Any, shown: Sheet) -> None:
    """Add a sheet; values that are plain numbers are numbers in it, shown with the decimals printed, columns as wide as their words."""
    sheet, frame, names = book.add_worksheet(shown.name), shown.frame, list(shown.frame.columns)
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, bold)
        longest = max((len(cell) for cell in frame.iloc[:, column]), default=0)
        sheet.set_column(column, column, min(WIDEST, max(longest, len(name) + ROOM_OF_A_FILTER) + 1))
    printed = {name for name in names if name == "value" or name in shown.printed}
    shapes = {_shape(cell) for name in printed for cell in frame[name]}
    formats = {shape: book.add_format({"num_format": _pattern(*shape)}) for shape in shapes}
    for row, cells in enumerate(frame.itertuples(index=False), 1):
        for column, cell in enumerate(cells):
            number = _number(cell) if names[column] in printed or names[column] in ("page", "last_page", "year") else None
            if number is None:
                write_words(book, sheet, row, column, cell)
            else:
                sheet.write_number(row, column, number, formats[_shape(cell)] if names[column] in printed else None)
    sheet.freeze_panes(1, shown.fixed)
    sheet.autofilter(0, 0, len(frame), len(names) - 1)
    to_print(sheet)


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
