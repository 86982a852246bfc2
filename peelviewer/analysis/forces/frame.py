"""Forces side by side as a tidy table: a row a value, with what it is measured in and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peelviewer.analysis.doubt import UNCONFIRMED
from peelviewer.analysis.pages import in_print
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name
from peelviewer.model.library import Library

from .side_by_side import Cell, ForcesRow
from .statements import Stated

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (
    "measure", "topic", "area_id", "area", "value", "unit", "period", "status", "shown", "report", "pages", "figure", "source", "caveats",
)  # fmt: skip
NOT_GIVEN = "not given"


def forces_frame(library: Library, rows: Sequence[ForcesRow], forces: Sequence[str]) -> DataFrame:
    """Return a frame of texts under COLUMNS, values as printed: of each row England and Wales, then the forces in their order.

    What else is published of a measure follows its value, with *shown* "also published"; what is not given has a row without a value.
    """
    import pandas  # half a second: only what asks for a frame waits for it

    lines = [
        line
        for row in rows
        for area, cell in ((ENGLAND_AND_WALES, row.reference), *zip(forces, row.cells, strict=True))
        for line in _lines(library, row, area, cell)
    ]
    return pandas.DataFrame(lines, columns=list(COLUMNS), dtype="object")


def forces_matrix(library: Library, rows: Sequence[ForcesRow], forces: Sequence[str]) -> DataFrame:
    """Return a frame of texts with a row a measure (with unit and period) and a column an area, values as printed or why there is none."""
    import pandas

    columns = ["measure", *(area_name(library, area) for area in (ENGLAND_AND_WALES, *forces))]
    lines = [
        (
            ", ".join(part for part in (row.name, row.unit, row.period) if part),
            *(cell.stated.value if cell.stated else NOT_GIVEN for cell in (row.reference, *row.cells)),
        )
        for row in rows
    ]
    return pandas.DataFrame(lines, columns=columns, dtype="object")


def _lines(library: Library, row: ForcesRow, area: str, cell: Cell) -> list[tuple[str, ...]]:
    caveats = "; ".join(dict.fromkeys(limit.title for limit in row.limits))
    begin = (row.name, row.topic, area, area_name(library, area))
    if cell.stated is None:
        shown: list[tuple[str, ...]] = [(*begin, "", row.unit, row.period, NOT_GIVEN, "shown", "", "", row.label, "", caveats)]
    else:
        shown = [(*begin, *_value(row, cell.stated), "shown", *_origin(library, cell.stated), caveats)]
    also = [(*begin, *_value(row, other), "also published", *_origin(library, other), caveats) for other in cell.others]
    return [*shown, *also]


def _value(row: ForcesRow, stated: Stated) -> tuple[str, ...]:
    return stated.value, row.unit, stated.period, f"stated, {UNCONFIRMED}" if stated.doubt else "stated"


def _origin(library: Library, stated: Stated) -> tuple[str, ...]:
    held = library.by_id.get(stated.report)
    return library.name_of(held) if held else stated.report, in_print(stated.pages), stated.label, stated.source
