"""The parts of a table of outcomes as stacked bars, with what the printed parts add up to."""

from __future__ import annotations

from decimal import Decimal

from peelviewer.figures.base import Line, Panel


def shares(panel: Panel) -> Panel:
    """Return the bars of an outcome table's parts: groups that have a value, rows of groups that have none; no totals."""
    parts = _parts(panel.lines)
    areas = list(dict.fromkeys(m.name for line in parts for m in line.marks))
    sums = {name: sum((m.value or Decimal(0) for line in parts for m in line.marks if m.name == name), Decimal(0)) for name in areas}
    printed = next((line for line in panel.lines if line.name == "Total"), None)
    sums_text = ", ".join(f"{name} {total}" for name, total in sums.items())
    remark = f"In the order of the rows above. As printed, the parts add up to: {sums_text}."
    if printed:
        remark += f" The report prints a total of {', '.join(f'{m.name} {m.text}' for m in printed.marks)}."
    return Panel("shares", "Parts of all offences", panel.unit, parts, Decimal(0), max((Decimal(100), *sums.values())), remark)


def _parts(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the rows that together make the whole, named by their group where it has no value of its own."""
    parts: list[Line] = []
    group = ""
    for line in lines:
        if line.depth == 0:
            has_value = any(mark.value is not None for mark in line.marks)
            group = "" if has_value else line.name
            if has_value and not line.name.startswith("Total"):
                parts.append(line)
        elif group:
            parts.append(line._replace(name=f"{group}: {line.name}", depth=0))
    return tuple(parts)
