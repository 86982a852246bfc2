"""The library's list as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from peelviewer.analysis.doubt import UNCONFIRMED, with_word
from peelviewer.analysis.listing import Row, counted
from peelviewer.dataset.shelf import folder_of
from peelviewer.model.report import OVERALL

from .base import write_text
from .workbooks import runs

HEADINGS = (
    *("id", "title", "force", "force_name", "region", "year", "cycle", "pillar", "edition", "grade", "areas_for_improvement", "findings"),
    *("concerns", "pages", "published", "publisher", "isbn", "problems", "library", "folder", "source_url"),
)
_MARK = "\ufeff"  # Excel takes a file without it for one of the system's old encoding


def write_list(rows: Iterable[Row], path: Path) -> None:
    """Write a line for each report, in their order, whole or not at all; raises ExportError."""
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(HEADINGS)
    table.writerows([_harmless(cell) for cell in _cells(row)] for row in rows)
    write_text(path, _MARK + stream.getvalue())


def _cells(row: Row) -> list[str]:
    entry = row.entry
    counts = [counted(entry, number) for number in (entry.areas_for_improvement, entry.findings, entry.concerns)]
    cells = (
        *(entry.id, entry.title, entry.force, row.force, row.region, entry.year, entry.cycle_name, entry.pillar, entry.edition),
        *(
            with_word(entry.grades.get(OVERALL, ""), UNCONFIRMED if OVERALL in entry.doubts else ""),
            *counts,
            entry.pages or "",
            entry.published,
            entry.publisher,
            entry.isbn,
        ),
        *(entry.problems if entry.problems >= 0 else "", row.where, folder_of(entry), entry.source_url),
    )
    return [str(cell) for cell in cells]


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula."""
    cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{cell}" if runs(cell) else cell
