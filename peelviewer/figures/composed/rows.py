"""Which rows of a chart can be chosen, and the chart with only some of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from decimal import Decimal
from typing import NamedTuple

from peelviewer.figures.base import Figure, Line, Panel
from peelviewer.figures.build import summary

WHOLE = ("shares", "range", "statement")
"""Forms that are one thing: their rows are not taken apart."""
RANKING, BARS = "ranking", "bars"


class ChoosableRow(NamedTuple):
    """A row that can be left out: its key within the figure, what a list calls it, how deep it stands, and its panel's heading.

    A *whole* is no row but a panel that is not taken apart, such as a bar of parts.
    """

    key: str
    name: str
    depth: int = 0
    heading: str = ""
    whole: bool = False


def choosable(figure: Figure) -> tuple[ChoosableRow, ...]:
    """Return the rows of a figure in printed order; none where there is only one, or where a printed table is no chart."""
    found = tuple(
        ChoosableRow(key, _called(panel, line), line.depth if line else 0, panel.title if len(figure.panels) > 1 else "", line is None)
        for panel, key, line in _keyed(figure)
    )
    return found if len(found) > 1 else ()


def without(figure: Figure, left_out: Container[str]) -> Figure:
    """Return a figure without the rows of some keys; where any are left out it says how many are shown.

    A ranking of a few forces becomes bars, since places among a few would be wrong; parts of a whole that is not all there are left out.
    """
    rows = choosable(figure)
    if all(row.key not in left_out for row in rows):
        return figure
    kept: dict[int, list[Line]] = {}
    panels = []
    for panel, key, line in _keyed(figure):
        if key in left_out:
            continue
        if line is None:
            panels.append(panel)
            continue
        if id(panel) not in kept:
            kept[id(panel)] = []
            panels.append(panel)
        kept[id(panel)].append(line)
    narrowed = tuple(_narrowed(panel, kept[id(panel)]) if id(panel) in kept else panel for panel in panels)
    lines = [key for _, key, line in _keyed(figure) if line is not None]
    left = figure._replace(panels=narrowed, summary=summary(narrowed))
    return counted(left, sum(key not in left_out for key in lines), len(lines))


def counted(figure: Figure, shown: int, among: int) -> Figure:
    """Return a figure that says how many of its rows are shown, where they are not all."""
    if shown == among:
        return figure
    count = f"{shown} of {among} rows {'is' if shown == 1 else 'are'} shown."
    complete = " ".join(part for part in (count, figure.completeness) if part)
    return figure._replace(completeness=complete, summary=f"{figure.summary} {count}".strip())


def _keyed(figure: Figure) -> Iterator[tuple[Panel, str, Line | None]]:
    """Yield panel, key and row, of panels that are one thing no row; keys stay the same as long as names and periods do."""
    for panel in figure.panels:
        if panel.cells:
            continue
        if panel.form in WHOLE:
            yield panel, f"{panel.form}|{panel.title}", None
            continue
        seen: Counter[str] = Counter()
        for line in panel.lines:
            area = line.marks[0].area if panel.form == RANKING and line.marks else ""
            key = "|".join((panel.title, line.name, line.period, area))
            seen[key] += 1
            yield panel, key if seen[key] == 1 else f"{key}|{seen[key]}", line


def _called(panel: Panel, line: Line | None) -> str:
    if line is None:
        return panel.title or panel.form.capitalize()
    if panel.form == RANKING and line.marks:
        return f"{line.marks[0].name} {line.marks[0].text}"
    if panel.form == "trend":
        return line.period or line.name
    return line.name or line.period or ", ".join(mark.name for mark in line.marks)


def _narrowed(panel: Panel, lines: list[Line]) -> Panel:
    if len(lines) == len(panel.lines):
        return panel
    lines = list(_grouped(panel.lines, lines))
    if panel.form != RANKING:  # numbers of outcomes serve to find a row of the whole table; before a few rows they read as ranks
        lines = [line._replace(outcome="") for line in lines]
    form = BARS if panel.form == RANKING else panel.form
    if form not in ("dumbbell", BARS):
        return panel._replace(lines=tuple(lines))
    values = [mark.value for line in lines for mark in line.marks if mark.value is not None]
    inside = [value for value in values if panel.minimum <= value <= panel.maximum]  # a total is no part of the scale
    values = [Decimal(0), *(inside or values)]
    return panel._replace(form=form, lines=tuple(lines), minimum=min(values), maximum=max(values) or Decimal(1))


def _grouped(printed: tuple[Line, ...], lines: list[Line]) -> Iterator[Line]:
    """Yield rows; one whose group's row is left out is named with its group."""
    shown, group = set(map(id, lines)), None
    for line in printed:
        if line.depth == 0:
            group = line
        if id(line) not in shown:
            continue
        if line.depth and group is not None and id(group) not in shown:
            yield line._replace(name=f"{group.name}: {line.name[:1].lower()}{line.name[1:]}", depth=0)
        else:
            yield line
