"""From a report's published values to a chart: which forms a figure or indicator takes, its axes and its summary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from peelviewer.analysis.citation import of_figure
from peelviewer.analysis.doubt import UNCONFIRMED, with_word
from peelviewer.analysis.pages import of_subject, title_of_caveat
from peelviewer.analysis.tables import ENGLAND_AND_WALES, area_name, completeness_of, dated, period, seen_in_print
from peelviewer.figures.forms.outcomes import shares
from peelviewer.model.library import Library
from peelviewer.model.numbers import number
from peelviewer.model.report import PICTURE, TABLE, FigureSpec, Indicator, Observation, Report
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text

from .base import FORCE, NO_VALUE, OTHER, REFERENCE, Cell, Figure, Limit, Line, Mark, Panel
from .printed_table import rows_in_words
from .supplied import Supplied, ranking

REASONS = {"not supplied": "The report prints no value.", "excluded": "Left out of the report's figure."}


def figure(library: Library, report: Report, subject: str, supplied: Supplied | None = None) -> Figure:
    """Return the chart of a figure or indicator, with the values by force a user supplied where there are any.

    Raises KeyError where the report has no figure or indicator of this id.
    """
    spec = report.figure_by_id.get(subject) or report.indicator_by_id[subject]
    observations = dated(report.observations_of(subject))
    panels = _printed(report, spec) or _panels(library, report, spec, observations) or (_empty(spec),)
    if supplied is not None:
        # Below the report's own values, which slides and tiles look for first.
        panels = (*panels, ranking(library, report, spec, supplied, _reference(library, report, panels)))
    periods = list(dict.fromkeys(period(o) for o in observations))
    units = list(dict.fromkeys(o.unit or spec.unit for o in observations)) or [spec.unit]
    areas = dict.fromkeys((role(report, o.area), area_name(library, o.area)) for o in observations)
    completeness = completeness_of(report, spec)
    return Figure(
        spec.id, spec.label if isinstance(spec, FigureSpec) else "", plain_text(spec.title) or spec.heading,
        typographic(units[0]) if len(units) == 1 else "", periods[0] if len(periods) == 1 else "", tuple(areas), panels,
        summary(panels), completeness, typographic(plain_text(spec.source)), of_subject(report, spec),
        limits(library, report, subject),
        of_figure(library, report, of_subject(report, spec)), f"Added values by force: {supplied.origin}." if supplied is not None else "",
    )  # fmt: skip


def _printed(report: Report, spec: FigureSpec | Indicator) -> tuple[Panel, ...]:
    """Return the panel of a figure that is no chart: the cells of a table, or where the picture is to be seen; nothing of a chart."""
    if not isinstance(spec, FigureSpec):
        return ()
    if spec.kind == PICTURE:
        return (Panel("statement", "", "", (Line("", (), note=seen_in_print(report, spec)),), Decimal(0), Decimal(1)),)
    cells = tuple(Cell(c.row, c.column, plain_text(c.text), c.rows, c.columns, c.header) for c in report.cells_of(spec.id))
    return (Panel("table", "", "", (), Decimal(0), Decimal(1), cells=cells),) if spec.kind == TABLE and cells else ()


def limits(library: Library, report: Report, subject: str) -> tuple[Limit, ...]:
    """Return the caveats of a figure, indicator or section with the names of the forces they concern."""
    names = library.force_by_id

    def name(force: str) -> str:
        return names[force].name if force in names else force

    return tuple(
        Limit(typographic(title_of_caveat(report, c)), typographic(plain_text(c.text)), tuple(map(name, c.forces)))
        for c in report.caveats_of(subject)
    )


def role(report: Report, area: str) -> str:
    """Return whether an area is the report's force, England and Wales, or another."""
    return FORCE if area == report.force else REFERENCE if area == ENGLAND_AND_WALES else OTHER


def mark(library: Library, report: Report, observation: Observation) -> Mark:
    """Return an observation as a mark; a missing value keeps its reason."""
    value = number(observation.value)
    reason = "" if value is not None else observation.note or REASONS.get(observation.status, "The report states no value.")
    name = area_name(library, observation.area)
    doubt = UNCONFIRMED if report.is_unconfirmed_value(observation) else ""
    return Mark(observation.area, name, role(report, observation.area), value, observation.value.replace("-", "−"), reason, doubt)


def _panels(library: Library, report: Report, spec: FigureSpec | Indicator, observations: tuple[Observation, ...]) -> tuple[Panel, ...]:
    """Return a panel a unit, of changes one a period that they are measured from: what differs in either never shares an axis."""
    kind = spec.kind if isinstance(spec, FigureSpec) else "indicator"
    groups: dict[tuple[str, str], list[Observation]] = {}
    for o in observations:
        groups.setdefault((o.unit or spec.unit, period(o) if o.compared_end else ""), []).append(o)
    panels: list[Panel] = []
    for (unit, _), members in groups.items():
        if len({(o.parent, o.category) for o in members}) == 1:  # one measure over periods: in time's order
            members = sorted(members, key=lambda o: o.period_end or date.min)
        lines = tuple(_lines(library, report, members))
        title = "" if len({group for group, _ in groups}) == 1 else _title(lines, unit)
        panels.append(_panel(kind, title, unit, lines))
    panels = list(_with_periods(panels))
    if kind == "outcomes":
        panels += [shares(panel) for panel in panels]
    return tuple(panels)


def _with_periods(panels: Sequence[Panel]) -> Iterable[Panel]:
    """Yield panels, of which each says its own period where they have several: one period for all stands with the figure."""
    several = len({line.period for panel in panels for line in panel.lines}) > 1
    for panel in panels:
        periods = {line.period for line in panel.lines if line.period}
        if several and len(periods) == 1 and panel.form != "trend":
            title = f"{panel.title or panel.unit}, {periods.pop()}"
            yield panel._replace(title=title[:1].upper() + title[1:])
        else:
            yield panel


def _empty(spec: FigureSpec | Indicator) -> Panel:
    """Return a panel with one row that says there is no value, so that whoever shows a figure's first row finds one."""
    return Panel("statement", "", typographic(spec.unit), (Line("", (), note=NO_VALUE),), Decimal(0), Decimal(1))


def _title(lines: tuple[Line, ...], unit: str) -> str:
    names = list(dict.fromkeys(line.name for line in lines))
    words = f"{names[0]}, {unit}" if len(names) == 1 else unit
    return typographic(words[:1].upper() + words[1:])


def _panel(kind: str, title: str, unit: str, lines: tuple[Line, ...]) -> Panel:
    parts = [line for line in lines if not (kind == "outcomes" and line.name.startswith("Total"))]
    minimum, maximum = _span([m.value for line in parts for m in line.marks if m.value is not None])
    periods, names = [line.period for line in lines], {line.name for line in lines}
    if not any(m.value is not None for line in lines for m in line.marks):
        form = "statement"
    elif kind == "range":
        form = "range"
    elif len(names) == 1 and len(set(periods)) > 1:
        form = "trend"
    elif len(lines) == 1 and (kind == "ranking" or not lines[0].name):
        form = "bars"
    else:
        form = "dumbbell"
    remark = ""
    if len(lines) == 1 and form in ("dumbbell", "bars") and lines[0].note:
        remark = typographic(lines[0].note)
    return Panel(form, title, typographic(unit), lines, minimum, maximum, remark)


def _span(values: Iterable[Decimal]) -> tuple[Decimal, Decimal]:
    """Return the ends of an axis that holds zero and every value."""
    values = list(values) or [Decimal(0)]
    return min(Decimal(0), *values), max(Decimal(0), *values) or (Decimal(0) if min(values) < 0 else Decimal(1))


def _lines(library: Library, report: Report, observations: list[Observation]) -> Iterable[Line]:
    grouped: dict[tuple[str, str, str], list[Observation]] = {}
    for o in observations:
        grouped.setdefault((o.parent, o.category, period(o)), []).append(o)
    for (parent, category, period_text), members in grouped.items():
        notes = list(dict.fromkeys(o.note for o in members if o.note))
        marks = tuple(mark(library, report, o) for o in members)
        yield Line(typographic(category), marks, 1 if parent else 0, members[0].outcome, period_text, typographic(" ".join(notes[:1])))


def _reference(library: Library, report: Report, panels: tuple[Panel, ...]) -> Mark | None:
    """Return the report's own value for England and Wales, where it states one for the figure's measure."""
    return next((m for m in (line.mark(REFERENCE) for line in panels[0].lines) if m), None) if panels else None


def summary(panels: tuple[Panel, ...]) -> str:
    """Return a sentence or two that say what the chart shows: every value of a small one, the count of a large one."""
    sentences = []
    for panel in panels:
        if panel.form == "shares":
            continue
        if panel.cells:
            sentences.append(f"Table of {max(c.row + c.rows for c in panel.cells) - 1} rows: " + "; ".join(rows_in_words(panel.cells)))
            continue
        if panel.form == "ranking":
            place = next((number for number, line in enumerate(panel.lines, 1) if line.marks[0].role == FORCE), 0)
            bars = sum(1 for line in panel.lines if line.outcome != "reference")
            sentences.append(f"Ranking of {bars} forces" + (f", {panel.lines[place - 1].marks[0].name} in place {place}" if place else ""))
            continue
        for line in panel.lines[:6]:
            value_texts = [with_word(f"{m.name} {m.text}", m.doubt) for m in line.marks if m.value is not None]
            row_name = ", ".join(part for part in (line.name, line.period if panel.form == "trend" else "") if part)
            values = ", ".join(value_texts) or ("no value stated" if row_name else NO_VALUE.rstrip("."))
            sentences.append(f"{row_name}: {values}" if row_name else values)
        if len(panel.lines) > 6:
            sentences.append(f"and {len(panel.lines) - 6} rows more")
        if panel.unit and panel.form != "statement":
            own = {line.period for line in panel.lines if panel.form != "trend" and line.period and line.period in panel.title}
            sentences[-1] += f" ({', '.join((panel.unit, *own))})"
    return "; ".join(sentences) + "." if sentences else ""
