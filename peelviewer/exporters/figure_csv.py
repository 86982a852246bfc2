"""The values of figures and indicators as CSV or XLSX, each row with its unit, period, source, page, notes and caveats."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from peelviewer.analysis.plain import plain
from peelviewer.analysis.tables import COMPLETENESS, area_name
from peelviewer.figures.supplied import Supplied
from peelviewer.model.library import Library
from peelviewer.model.report import FigureSpec, Indicator, Report

from .base import ExportError, write_text

COLUMNS = (
    "subject", "title", "group", "category", "outcome", "area_id", "area", "value", "unit", "period_start", "period_end",
    "status", "note", "source", "page", "completeness", "notes", "caveats",
)  # fmt: skip
SUFFIXES = (".csv", ".xlsx")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows(library: Library, report: Report, subjects: Iterable[str], supplied: dict[str, Supplied] | None = None) -> list[tuple[str, ...]]:
    """Return a row a published value, under COLUMNS, then the values a user added; values are text as printed.

    Raises KeyError where the report has no figure or indicator of an id.
    """
    made: list[tuple[str, ...]] = []
    for subject in subjects:
        spec = report.figure_by_id.get(subject) or report.indicator_by_id[subject]
        ending = _ending(report, spec)
        title = plain(spec.title)
        for o in report.observations_of(subject):
            start, end = (day.isoformat() if day else "" for day in (o.period_start, o.period_end))
            area = area_name(library, o.area)
            what = (subject, title, o.parent, o.category, o.outcome, o.area, area)
            made.append((*what, o.value, o.unit or spec.unit, start, end, o.status, o.note, *ending))
        if supplied and subject in supplied:
            origin = supplied[subject].origin
            for force, value in supplied[subject].values:
                name = area_name(library, force)
                added = (subject, title, "", "Values by force", "", force, name, value, spec.unit, "", "", "added by the user", origin)
                made.append((*added, "", "", "", "", ending[-1]))
    return made


def _ending(report: Report, spec: FigureSpec | Indicator) -> tuple[str, ...]:
    """Return source, page, completeness, notes and caveats in words."""
    completeness = COMPLETENESS.get(spec.completeness, "") if isinstance(spec, FigureSpec) else COMPLETENESS["full"]
    notes = [report.note_by_number[n] for n in spec.notes if n in report.note_by_number] if isinstance(spec, FigureSpec) else []
    said = " ".join(f"{note.number}: {plain(note.text)}" for note in notes)
    caveats = " ".join(f"{plain(c.title)}: {plain(c.text)}" for c in report.caveats_of(spec.id))
    return plain(spec.source), str(spec.page), completeness, said, caveats


def as_csv(table: list[tuple[str, ...]]) -> str:
    """Return rows as CSV with their header; text that a spreadsheet would run as a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(cell) for cell in row] for row in table)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """Leave numbers as they are; a text that begins like a formula is marked as text."""
    if cell.startswith(_FORMULA) and not cell[1:].replace(".", "", 1).replace(",", "").isdigit():
        return f"'{cell}"
    return cell


def write(table: list[tuple[str, ...]], path: Path) -> None:
    """Write rows to a .csv or .xlsx file, whole or not at all; raises ExportError."""
    if path.suffix.lower() == ".xlsx":
        _write_xlsx(table, path)
    else:
        write_text(path, as_csv(table))


def _write_xlsx(table: list[tuple[str, ...]], path: Path) -> None:
    """Write a workbook; values that are plain numbers are numbers in it, shown with the decimals printed."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    part = path.with_name(path.name + ".part")
    book = Workbook(str(part), {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Values")
    head = book.add_format({"bold": True, "bottom": 1})
    sheet.write_row(0, 0, COLUMNS, head)
    formats = {shape: book.add_format({"num_format": _pattern(*shape)}) for shape in _shapes(table)}
    for at, row in enumerate(table, 1):
        for column, cell in enumerate(row):
            number = _number(cell) if COLUMNS[column] in ("value", "page") else None
            if number is None:
                sheet.write_string(at, column, cell)
            else:
                sheet.write_number(at, column, number, formats[_shape(cell)] if COLUMNS[column] == "value" else None)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table), len(COLUMNS) - 1)
    sheet.set_column(0, len(COLUMNS) - 1, 18)
    try:
        book.close()
        part.replace(path)
    except (OSError, FileCreateError) as error:
        raise ExportError(f"{path} could not be written: {error}. Choose a file in a folder that may be written to.") from error


def _number(cell: str) -> float | None:
    try:
        return float(cell.replace(",", ""))
    except ValueError:
        return None


def _pattern(plus: bool, decimals: int) -> str:
    """Return a spreadsheet's number format that shows a value as printed."""
    digits = "0." + "0" * decimals if decimals else "0"
    return f"+{digits};-{digits}" if plus else digits


def _shape(cell: str) -> tuple[bool, int]:
    """Return whether a printed value has a plus sign, and how many decimals."""
    return cell.startswith("+"), len(cell.partition(".")[2])


def _shapes(table: list[tuple[str, ...]]) -> set[tuple[bool, int]]:
    return {_shape(row[COLUMNS.index("value")]) for row in table}
