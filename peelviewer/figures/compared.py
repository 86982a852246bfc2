"""Compared numbers as a chart: a panel a unit, a row a measure, disc and ring as everywhere."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from peelviewer.analysis.compare_numbers import Numbers
from peelviewer.analysis.doubt import with_word
from peelviewer.model.numbers import number
from peelviewer.model.pages import Pages
from peelviewer.text.inline import typographic

from .base import FORCE, OTHER, REFERENCE, Figure, Line, Mark, Panel


def compared(numbers: Numbers) -> Figure:
    """Return the chart of compared numbers; rows without any value are left to the table."""
    last = len(numbers.columns) - 1
    roles = [FORCE if index == 0 else REFERENCE if index == last else OTHER for index in range(last + 1)]
    counts = Counter((row.unit, row.name) for row in numbers.rows)
    panels = []
    for unit in dict.fromkeys(row.unit for row in numbers.rows):
        lines: list[Line] = []
        for row in numbers.rows:
            if row.unit != unit or not any(row.values):
                continue
            marks = tuple(
                Mark(name, name, role, number(value), value.replace("-", "−"), "" if value else "Not stated.")
                for name, role, value in zip(numbers.columns, roles, row.values, strict=True)
            )
            # Of several periods none is the one that goes without saying.
            name = f"{row.name}, {row.period}" if counts[row.unit, row.name] > 1 else row.name
            name = with_word(name, row.doubt)
            lines.append(Line(typographic(name), marks, period=row.period))
        values = [m.value for line in lines for m in line.marks if m.value is not None]
        if values:
            minimum, maximum = min(Decimal(0), *values), max(Decimal(0), *values)
            panels.append(Panel("dumbbell", typographic(unit[:1].upper() + unit[1:]), typographic(unit), tuple(lines), minimum, maximum))
    columns = tuple(zip(roles, numbers.columns, strict=True))
    title = f"Numbers compared: {', '.join(numbers.columns)}"
    return Figure("compared", "", title, "", "", columns, tuple(panels), title + ".", "Values as the reports print them.", "", Pages(), ())
