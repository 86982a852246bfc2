"""The published values of a figure or indicator as a table with one column an area."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.model.report import PICTURE, TABLE, FigureSpec, Indicator, Observation, Report

from .doubt import UNCONFIRMED, with_word
from .pages import spelled

ENGLAND_AND_WALES = "england-and-wales"
AREA_NAMES = {ENGLAND_AND_WALES: "England and Wales", "lowest-force": "Lowest force", "highest-force": "Highest force"}
COMPLETENESS = {
    "full": "All values as the report prints them.",
    "stated": "Values stated in the text; the full chart was printed as a picture.",
    "none": "The report prints this figure as a picture and states none of its values.",
}


def completeness_of(report: Report, spec: FigureSpec | Indicator) -> str:
    """Return how much of a figure its text states, in words, and that it does so in another unit than the figure's where it does.

    Of a table or picture nothing is to be said.
    """
    if not isinstance(spec, FigureSpec):
        return COMPLETENESS["full"]
    if spec.kind in (TABLE, PICTURE):
        return ""
    said, units = COMPLETENESS.get(spec.completeness, ""), {o.unit or spec.unit for o in report.observations_of(spec.id)}
    if said and units and spec.unit and spec.unit not in units:
        said += f" The full chart is {spec.unit}; what the text states is {' and '.join(sorted(units))}."
    return said


def seen_in_print(report: Report, spec: FigureSpec) -> str:
    """Return where a figure can be seen that the report has as a picture alone."""
    page = Pages.one(spec.page + report.printed_page_offset)
    where = f" on {spelled(page)} of the published file" if spec.page else " in the published report"
    return f"The report has this as a picture. It is to be seen{where}."


class Row(NamedTuple):
    """One row: its name, how deep it stands in its group, its Home Office outcome number, a value a column and a remark."""

    name: str
    depth: int
    outcome: str
    values: tuple[str, ...]
    note: str


class ValueTable(NamedTuple):
    """Values of one subject; columns are names of areas, unit and period those shared by every value (else empty)."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    unit: str
    period: str


def spoken_date(day: date) -> str:
    """Return a date as people write it in British English."""
    return f"{day.day} {day:%B %Y}"


def period(observation: Observation) -> str:
    """Return an observation's period in words, of a change with the one that it is measured from; empty where none is printed."""
    own = _days(observation.period_start, observation.period_end)
    before = _days(observation.compared_start, observation.compared_end)
    if not own or not before:
        return own
    end, other = observation.period_end, observation.compared_end
    if end and other and own == before.replace(str(other.year), str(end.year)):  # the same months of another year
        return f"{own} from {other.year}"
    return f"{own} compared with {before}"


def own_period(observation: Observation) -> str:
    """Return an observation's own period in words: what values of different reports have in common, empty where none is printed."""
    return _days(observation.period_start, observation.period_end)


def _days(start: date | None, end: date | None) -> str:
    if end is None:
        return ""
    if start is None or start == end:
        return f"as at {spoken_date(end)}"
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if start.day == 1 and months == 12:
        return f"12 months to {spoken_date(end)}"
    return f"{spoken_date(start)} to {spoken_date(end)}"


def dated(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """Return observations in which what has neither value nor period takes the period of its measure, where that has only one."""
    rows = tuple(observations)
    periods: dict[tuple[str, str, str], set[tuple[date | None, date | None]]] = {}
    for o in rows:
        if o.value:
            periods.setdefault((o.parent, o.category, o.unit), set()).add((o.period_start, o.period_end))
    result = []
    for o in rows:
        own_periods = periods.get((o.parent, o.category, o.unit), set())
        if not o.value and o.period_start is o.period_end is None and len(own_periods) == 1:
            ((start, end),) = own_periods
            o = o._replace(period_start=start, period_end=end)
        result.append(o)
    return tuple(result)


def area_name(library: Library, area: str) -> str:
    """Return the short name readers know an area by."""
    return AREA_NAMES[area] if area in AREA_NAMES else library.short_name(area)


def _shown(report: Report, observation: Observation) -> str:
    return with_word(observation.value, UNCONFIRMED if observation.value and report.is_unconfirmed_value(observation) else "")


def value_table(library: Library, report: Report, subject: str) -> ValueTable:
    """Return the values of a figure or indicator, in printed order; a missing value stays empty."""
    observations = report.observations_of(subject)
    areas = tuple(dict.fromkeys(o.area for o in observations))
    spec = report.figure_by_id.get(subject) or report.indicator_by_id.get(subject)
    own_unit = spec.unit if spec else ""
    units = {o.unit or own_unit for o in observations}
    periods = {period(o) for o in observations}
    grouped: dict[tuple[str, str, str, str], list[Observation]] = {}
    for o in observations:
        grouped.setdefault((o.parent, o.category, o.unit or own_unit, period(o)), []).append(o)
    rows = []
    for (parent, category, unit, period_text), members in grouped.items():
        by_area = {o.area: o for o in members}
        extra = [part for part, shared in ((unit, len(units) == 1), (period_text, len(periods) == 1)) if part and not shared]
        name = category or (extra.pop(0) if extra else "Value")
        name = f"{name} ({', '.join(extra)})" if extra else name
        values = tuple(_shown(report, by_area[a]) if a in by_area else "" for a in areas)
        remarks = dict.fromkeys(o.note for o in members if o.note)
        notes = [note for note in remarks if not any(note in other and note != other for other in remarks)]
        rows.append(Row(name[:1].upper() + name[1:], 1 if parent else 0, members[0].outcome, values, " ".join(notes)))
    return ValueTable(
        tuple(area_name(library, a) for a in areas),
        tuple(rows),
        units.pop() if len(units) == 1 else own_unit if not units else "",
        periods.pop() if len(periods) == 1 else "",
    )
