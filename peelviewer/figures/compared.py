"""Compared numbers as a chart: a panel a unit, a row a measure, disc and ring as everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from peelviewer.analysis.compared.compare_numbers import NumberRow, Numbers
from peelviewer.analysis.doubt import with_word
from peelviewer.model.numbers import number
from peelviewer.model.pages import Pages
from peelviewer.text.inline import typographic

from .base import FORCE, OTHER, REFERENCE, Figure, Limit, Line, Mark, Panel


def compared(numbers: Numbers, sources: Sequence[str] = (), cited: str = "") -> Figure:
    """Return the chart of compared numbers; rows without any value are left to the table.

    *sources* are where the values are from as the reports say, *cited* names the reports.
    """
    last = len(numbers.columns) - 1
    roles = [FORCE if index == 0 else REFERENCE if index == last else OTHER for index in range(last + 1)]
    columns = tuple(zip(roles, numbers.columns, strict=True))
    counts = Counter((row.unit, row.name) for row in numbers.rows)
    panels = []
    for unit in dict.fromkeys(row.unit for row in numbers.rows):
        lines = tuple(_line(row, columns, counts) for row in numbers.rows if row.unit == unit and any(row.values))
        values = [m.value for line in lines for m in line.marks if m.value is not None]
        if values:
            minimum, maximum = min(Decimal(0), *values), max(Decimal(0), *values)
            panels.append(Panel("dumbbell", typographic(unit[:1].upper() + unit[1:]), typographic(unit), lines, minimum, maximum))
    title = f"Numbers compared: {', '.join(numbers.columns)}"
    summary = f"{title}: {len(numbers.rows)} values."
    complete = "Values as the reports print them; a rate is neither good nor bad by itself."
    return Figure(
        "compared", "", title, "", "", columns, tuple(panels), summary, complete, "; ".join(sources), Pages(), _limits(numbers), cited
    )


def _line(row: NumberRow, columns: tuple[tuple[str, str], ...], counts: Counter[tuple[str, str]]) -> Line:
    marks = tuple(
        Mark(name, name, role, number(value), value.replace("-", "−"), "" if value else "Not stated.")
        for (role, name), value in zip(columns, row.values, strict=True)
    )
    # Of several periods none is the one that goes without saying.
    name = f"{row.name}, {row.period}" if counts[row.unit, row.name] > 1 else row.name
    return Line(typographic(with_word(name, row.doubt)), marks, period=row.period)


def _limits(numbers: Numbers) -> tuple[Limit, ...]:
    """Return the caveats of all rows, each once."""
    limits: dict[tuple[str, str], Limit] = {}
    for row in numbers.rows:
        for caveat in row.caveats:
            limits.setdefault((caveat.title, caveat.text), Limit(typographic(caveat.title), typographic(caveat.text), caveat.forces))
    return tuple(limits.values())


def drawn(numbers: Numbers) -> list[NumberRow]:
    """Return the rows that the chart shows, in its order: by unit."""
    found: list[NumberRow] = []
    for unit in dict.fromkeys(row.unit for row in numbers.rows):
        rows = [row for row in numbers.rows if row.unit == unit and any(row.values)]
        found += rows if any(number(value) is not None for row in rows for value in row.values) else []
    return found
