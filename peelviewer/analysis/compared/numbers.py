"""Compared numbers as tables: a row a value with where it stands, and a row a measure with a column a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peelviewer.analysis.pages import in_print
from peelviewer.model.report import Report

from .compare_numbers import NumberRow, Numbers

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = ("measure", "area", "value", "unit", "period", "status", "pages", "source", "caveats")
NOT_STATED = "not stated"


def compared_frame(numbers: Numbers, reports: Sequence[Report]) -> DataFrame:
    """Return a frame of texts under COLUMNS with a row a value, as printed; what a report does not state has a row without a value."""
    import pandas  # half a second: only what asks for a frame waits for it

    lines = [line for row in numbers.rows for line in _lines(row, numbers.columns, reports)]
    return pandas.DataFrame(lines, columns=list(COLUMNS), dtype="object")


def compared_matrix(numbers: Numbers) -> DataFrame:
    """Return a frame of texts with a row a measure and a column a report, values as printed, with what is computed of them at the end."""
    import pandas

    columns = [
        "measure",
        "unit",
        "period",
        *numbers.columns,
        "difference (computed)",
        "ratio (computed)",
        "since the period before (computed)",
    ]
    lines = [
        (_measure(row), row.unit, row.period, *(value or NOT_STATED for value in row.values), row.difference, row.ratio, row.since)
        for row in numbers.rows
    ]
    return pandas.DataFrame(lines, columns=columns, dtype="object")


def source_of(reports: Sequence[Report], subject: str) -> str:
    """Return where a figure's or indicator's values are from as the reports say, each source once."""
    specs = [report.figure_by_id.get(subject) or report.indicator_by_id.get(subject) for report in reports]
    return "; ".join(dict.fromkeys(spec.source.rstrip(".") for spec in specs if spec is not None and spec.source))


def _lines(row: NumberRow, columns: Sequence[str], reports: Sequence[Report]) -> list[tuple[str, ...]]:
    caveats = "; ".join(dict.fromkeys(caveat.title for caveat in row.caveats))
    doubts = row.doubts or ("",) * len(columns)
    return [
        (
            *(_measure(row), area, value, row.unit, row.period),
            ", ".join(part for part in ("stated" if value else NOT_STATED, doubt) if part),
            *(in_print(pages), source_of(reports, row.subject), caveats),
        )
        for area, value, pages, doubt in zip(columns, row.values, row.pages, doubts, strict=True)
    ]


def _measure(row: NumberRow) -> str:
    return f"{row.title}: {row.category}" if row.category else row.title
