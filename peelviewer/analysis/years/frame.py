"""Years side by side as tables: a row a cell, with what is known of it and where it stands, and a row a row with a column a year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.grades import on_evidence
from peelviewer.analysis.pages import in_print

from .rows import RowKind, Years, YearsCell, YearsRow

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (
    "force_id", "kind", "topic", "question", "name", "about", "year", "value", "period", "england_and_wales", "asked_for", "evidence",
    "unconfirmed", "not_comparable_with_year_before", "reports_and_pages", "web_page",
)  # fmt: skip


def years_frame(years: Years, rows: Sequence[YearsRow]) -> DataFrame:
    """Return a frame of texts under COLUMNS: of each row every year in order, also those of which nothing is held, which say so."""
    import pandas  # half a second: only what asks for a frame waits for it

    lines = [_line(years, row, index) for row in rows for index in range(len(years.years))]
    return pandas.DataFrame(lines, columns=list(COLUMNS), dtype="object")


def years_matrix(years: Years, rows: Sequence[YearsRow]) -> DataFrame:
    """Return a frame of texts with a column a year; "|" before a cell says that it cannot be compared with the one before."""
    import pandas

    lines = [(row.topic, row.name, row.about, *(_marked(row, index) for index in range(len(years.years)))) for row in rows]
    return pandas.DataFrame(lines, columns=["topic", "name", "about", *years.names], dtype="object")


def _marked(row: YearsRow, index: int) -> str:
    words = row.cells[index].words
    return f"| {words}" if index and row.seams[index - 1] else words


def _line(years: Years, row: YearsRow, index: int) -> tuple[str, ...]:
    cell = row.cells[index]
    return (
        *(years.force, row.kind.value, row.topic, row.question, row.name, row.about, years.names[index], cell.words),
        *(cell.small if row.kind is RowKind.VALUE else "", cell.reference, cell.text),
        *(on_evidence(cell.grade) if cell.grade else "", UNCONFIRMED if cell.doubtful else "", row.seams[index - 1] if index else ""),
        *(places_of(cell), cell.web),
    )


def places_of(cell: YearsCell) -> str:
    """Return where a cell stands, in the report's language."""
    named = ((name, in_print(where.pages)) for name, where in cell.places)
    return "; ".join(dict.fromkeys(f"{name}, {pages}" if pages else name for name, pages in named))
