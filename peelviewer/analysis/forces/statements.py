"""What one report states of its measures: each once, with all its periods and precisions, and where each value stands."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from peelviewer.analysis.pages import of_subject, title_of_caveat
from peelviewer.analysis.tables import ENGLAND_AND_WALES, dated, own_period
from peelviewer.model.editions import edition_of
from peelviewer.model.library import Library
from peelviewer.model.numbers import number
from peelviewer.model.pages import Pages
from peelviewer.model.report import FigureSpec, Indicator, Observation, Report
from peelviewer.text.plain import plain_text

ALIKE = 72
"""From which likeness (rapidfuzz's token set ratio) two names may be one measure's, as for titles that are matched."""
DIGITS = 3
"""Digits of a value that two figures of one report hardly share by chance."""


class Stated(NamedTuple):
    """One published value of an area, as printed (empty where none was) and as a *number*, and where it stands.

    *rank* is the edition's, 1 is the best; *own* says that the report is on this force.
    """

    area: str
    value: str
    period: str
    end: date | None
    report: str
    subject: str
    label: str
    source: str
    pages: Pages
    rank: int
    own: bool
    doubt: bool
    number: Decimal | None


class Limit(NamedTuple):
    """A caveat of a report, with the ids of the forces it names (none: all); *restated*: another edition has it, and not the report."""

    title: str
    text: str
    forces: tuple[str, ...]
    restated: bool = False


class Statement(NamedTuple):
    """A measure as one report states it.

    *keys* are what it is known by in other reports: an indicator by its id and by its name, a row of a figure by that figure and its
    own name, each with the unit. *label* is "Figure 4" or empty.
    """

    keys: tuple[str, ...]
    name: str
    topic: str
    unit: str
    label: str
    title: str
    force: str
    year: int
    cycle: str
    pillar: str
    rank: int
    values: tuple[Stated, ...]
    limits: tuple[Limit, ...]


def statements_of(library: Library, report: Report) -> tuple[Statement, ...]:
    """Return the measures of a report in printed order; a figure's row that an indicator states too is one with it."""
    forces = {report.force, *library.force_by_id, ENGLAND_AND_WALES}
    specs: list[Indicator | FigureSpec] = [*report.indicators, *report.figures]
    found: list[Statement] = []
    for spec in specs:
        for statement in _of_subject(library, report, spec, forces):
            same = next((n for n, other in enumerate(found) if _is_one(other, statement)), -1)
            if same < 0:
                found.append(statement)
            else:
                found[same] = _joined(found[same], statement)
    return tuple(found)


def _of_subject(library: Library, report: Report, spec: Indicator | FigureSpec, forces: set[str]) -> Iterator[Statement]:
    rows: dict[tuple[str, str, str], list[Observation]] = {}
    for o in dated(report.observations_of(spec.id)):
        if o.area in forces:
            rows.setdefault((o.parent, o.category, o.unit or spec.unit), []).append(o)
    if not rows:
        return
    pages, label = of_subject(report, spec), spec.label if isinstance(spec, FigureSpec) else ""
    title, topic, source = plain_text(spec.title) or spec.heading, _topic(report, spec), plain_text(spec.source)
    limits = tuple(Limit(title_of_caveat(report, c), plain_text(c.text), c.forces) for c in report.caveats_of(spec.id))
    rank = edition_of(report).rank
    for (parent, category, unit), observations in rows.items():
        name = f"{parent}: {category}" if parent else category
        values = tuple(
            Stated(
                *(o.area, o.value, own_period(o), o.period_end, report.id, spec.id, label, source, pages, rank, o.area == report.force),
                *(report.is_unconfirmed_value(o), number(o.value)),
            )
            for o in observations
        )
        short = _without(title, unit, {stated.period for stated in values}) if isinstance(spec, Indicator) else title
        keys = _keys(library, report, spec._replace(title=short) if isinstance(spec, Indicator) else spec, name, unit)
        inspection = (report.force, report.year, report.cycle_name, report.pillar)
        yield Statement(keys, name or short, topic, unit, label, title, *inspection, rank, values, limits)


def _without(title: str, unit: str, periods: Collection[str]) -> str:
    """Return what an indicator measures: its printed label without the unit and the one period that its values say, too."""
    period = next(iter(periods)) if len(periods) == 1 else ""
    for said in (period, unit):
        if said and title.casefold().endswith(f" {said.casefold()}"):
            title = title[: -len(said)].rstrip(" ,")
    return title


def _topic(report: Report, spec: Indicator | FigureSpec) -> str:
    """Return an indicator's topic; of a figure the chapter it stands in."""
    if isinstance(spec, Indicator):
        return plain_text(spec.topic)
    chapter = report.chapter_of.get(spec.section)
    return plain_text(chapter.short or chapter.title) if chapter else ""


def _keys(library: Library, report: Report, spec: Indicator | FigureSpec, name: str, unit: str) -> tuple[str, ...]:
    measured = folded(unit)
    if isinstance(spec, Indicator):
        title = folded(f"{spec.title} {name}")
        return f"id {spec.id} {folded(name)}|{measured}", f"name {title}|{measured}"
    force, title = library.force_of(report.force), plain_text(spec.title)
    for own in (force.name, force.short_name):
        title = title.replace(own, "")
    title = folded(title) or f"{report.id} {spec.id}"  # what has no title is nobody else's
    return (f"figure {title}|{folded(name)}|{measured}",)


def folded(text: str) -> str:
    """Return the words of a text in small letters, without marks: what two reports print differently is compared by these."""
    return " ".join(re.findall(r"[^\W_]+", plain_text(text).casefold())).replace("one million", "million")


def agree(one: Decimal, other: Decimal) -> bool:
    """Return whether one of two numbers is the other, or the other rounded to its own decimals."""
    finer, coarser = sorted((one, other), key=lambda value: value.as_tuple().exponent)
    unit = Decimal(1).scaleb(int(coarser.as_tuple().exponent))
    return abs(finer - coarser) * 2 <= unit if finer.as_tuple().exponent != coarser.as_tuple().exponent else finer == coarser


def _is_one(one: Statement, other: Statement) -> bool:
    """Return whether two statements of one report are one measure: names alike, one unit, and every value of a period the other's."""
    if folded(one.unit) != folded(other.unit) or set(one.keys) & set(other.keys):
        return bool(set(one.keys) & set(other.keys))
    there = {(stated.area, stated.period): stated.number for stated in other.values if stated.value}
    shared = [(stated.number, there[stated.area, stated.period]) for stated in one.values if (stated.area, stated.period) in there]
    pairs = [(a, b) for a, b in shared if a is not None and b is not None]
    if len(pairs) < 2 or not all(agree(a, b) for a, b in pairs):
        return False
    if one.label and not enough_digits(a for a, _ in pairs):
        return False
    return alike(one, other)


def enough_digits(values: Iterable[Decimal]) -> bool:
    """Return whether one of some values has so many digits that two measures hardly share them by chance."""
    return max(len(value.as_tuple().digits) for value in values) >= DIGITS


def alike(one: Statement, other: Statement) -> bool:
    """Return whether two measures with the same values are named alike; an indicator's topic, a figure's title may be part of its name."""
    from rapidfuzz.fuzz import token_set_ratio  # what has no values that agree does without

    names = [(f"{a.name} {more}", b.name) for a, b in ((one, other), (other, one)) for more in ("", a.title, "" if a.label else a.topic)]
    return max(token_set_ratio(folded(left), folded(right)) for left, right in names) >= ALIKE


def _joined(first: Statement, later: Statement) -> Statement:
    """Return a measure with what another place of the report states of it; name and unit are those of the first."""
    limits = dict.fromkeys((*first.limits, *later.limits))
    return first._replace(
        keys=(*first.keys, *later.keys), values=(*first.values, *later.values), limits=tuple(limits),
    )  # fmt: skip


def years_of(statements: Iterable[Statement]) -> list[int]:
    """Return the years of statements that hold a value, the newest first."""
    return sorted({s.year for s in statements if any(stated.value for stated in s.values)}, reverse=True)
