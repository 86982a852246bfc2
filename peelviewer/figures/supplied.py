"""Values by force that a user supplied for a figure the report prints as a picture: a ranking, kept apart from the report's values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from peelviewer.analysis.tables import spoken_date
from peelviewer.model.library import Library
from peelviewer.model.report import FigureSpec, Indicator, Report
from peelviewer.text.inline import typographic

from .base import FORCE, OTHER, Line, Mark, Panel

ADDED = "Added values by force"


class Supplied(NamedTuple):
    """Values by force id as text, and where they are from: file, day, and the source in the user's own words (empty: not given)."""

    values: tuple[tuple[str, str], ...]
    file: str
    added: str
    source: str = ""

    @property
    def named(self) -> str:
        """The source as an audience reads it."""
        return self.source or "source not given"

    @property
    def origin(self) -> str:
        """Where the values are from, in words for an audience: not from the report, and by whom they were added tells it nothing."""
        return f"not from the report; {f'source: {self.source}' if self.source else self.named} ({self.file}, {self.added})"


def supplied(values: tuple[tuple[str, str], ...], file: str, day: str, source: str = "") -> Supplied:
    """Return stored values (day in ISO form) as charts take them, the day in words."""
    return Supplied(values, file, spoken_date(date.fromisoformat(day)), typographic(source))


def ranking(library: Library, report: Report, spec: FigureSpec | Indicator, added: Supplied, reference: Mark | None) -> Panel:
    """Return a panel of all forces with a value, highest first; forces of one value stand by name."""
    rows = []
    for force, text in added.values:
        rows.append(Mark(force, library.short_name(force), FORCE if force == report.force else OTHER, Decimal(text), text))
    rows.sort(key=lambda mark: (-(mark.value or Decimal(0)), mark.name))
    lines = [Line("", (mark,)) for mark in rows]
    if reference is not None:
        reference_mark = reference._replace(name=f"Report: {reference.name}")
        lines.append(Line("Stated in the report", (reference_mark,), outcome="reference"))
    values = [Decimal(0), *(line.marks[0].value or Decimal(0) for line in lines)]
    unit = typographic(spec.unit)
    remark = f"{len(rows)} of {len(library.forces)} forces. Not from the report."  # what stands below the chart has the source
    return Panel("ranking", ADDED, unit, tuple(lines), min(values), max(values) or Decimal(1), remark)
