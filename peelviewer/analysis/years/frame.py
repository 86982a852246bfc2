"""Years side by side as a tidy table: a row a cell, with what is known of it and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..doubt import UNCONFIRMED
from ..pages import in_print
from .rows import Years, YearsCell, YearsRow

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (
    "force_id", "kind", "topic", "question", "name", "about", "year", "value", "detail", "unconfirmed", "not_comparable_with_year_before",
    "reports_and_pages", "web_page", "said",
)  # fmt: skip


def years_frame(years: Years, rows: Sequence[YearsRow]) -> DataFrame:
    """Return a frame of texts under COLUMNS: of each row every year in order, also those of which nothing is held, which say so."""
    import pandas  # half a second: only what asks for a frame waits for it

    lines = [_line(years, row, index) for row in rows for index in range(len(years.years))]
    return pandas.DataFrame(lines, columns=list(COLUMNS), dtype="object")


def _line(years: Years, row: YearsRow, index: int) -> tuple[str, ...]:
    cell = row.cells[index]
    seam = row.seams[index - 1] if index else ""
    doubt = UNCONFIRMED if cell.doubtful else ""
    return (
        *(years.force, row.kind.value, row.topic, row.question, row.name, row.about, years.names[index], cell.words, cell.small, doubt),
        *(seam, _places(cell), cell.web, " ".join(cell.said)),
    )


def _places(cell: YearsCell) -> str:
    named = ((name, in_print(where.pages)) for name, where in cell.places)
    return "; ".join(dict.fromkeys(f"{name}, {pages}" if pages else name for name, pages in named))
