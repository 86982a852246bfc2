"""A row a measure, a column a force: the values of one inspection year, with England and Wales, in one period a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from peelviewer.analysis.gaps import gap_share, gap_words
from peelviewer.analysis.tables import ENGLAND_AND_WALES

from .one_inspection import each_once
from .statements import Limit, Stated, Statement

MOST_FORCES = 8
NAME, REFERENCE, DIFFERENCE = "name", "reference", "difference"
"""What rows can be ordered by, beside a force's id."""


class Cell(NamedTuple):
    """What is published of one area: the value of the row's period (none: not given), and what else stands there.

    *others* are the same value more or less exact, then those of other periods, the newest first.
    """

    stated: Stated | None = None
    others: tuple[Stated, ...] = ()

    @property
    def number(self) -> Decimal | None:
        """The value as a number."""
        return self.stated.number if self.stated else None


NOTHING = Cell()


class ForcesRow(NamedTuple):
    """A measure in one year: *period* is that of the values shown, *cells* stand in the order of the forces."""

    keys: tuple[str, ...]
    name: str
    topic: str
    unit: str
    label: str
    title: str
    period: str
    reference: Cell
    cells: tuple[Cell, ...]
    limits: tuple[Limit, ...]

    @property
    def key(self) -> str:
        """What the row is known by."""
        return self.keys[0]

    @property
    def numbers(self) -> list[Decimal]:
        """Every value shown, that of England and Wales first."""
        return [value for cell in (self.reference, *self.cells) if (value := cell.number) is not None]

    @property
    def difference(self) -> str:
        """The first force's difference from England and Wales in words; empty where one of the two is not given."""
        pair = self._pair
        return gap_words(*pair, self.unit) if pair else ""

    @property
    def share(self) -> Decimal | None:
        """That difference as a share of the larger value, by which measures of several units can be ordered."""
        pair = self._pair
        return gap_share(*pair) if pair else None

    @property
    def _pair(self) -> tuple[Decimal, Decimal] | None:
        first, reference = self.cells[0].number if self.cells else None, self.reference.number
        return (first, reference) if first is not None and reference is not None else None


class Measure(NamedTuple):
    """A measure of one year over all reports: the statements of each force's reports, the values of each area in order."""

    keys: tuple[str, ...]
    statements: Mapping[str, Sequence[Statement]]
    values: Mapping[str, Sequence[Stated]]


def measures_of(statements: Iterable[Statement], year: int) -> tuple[Measure, ...]:
    """Return the measures of a year in the order in which reports print them, those of fuller editions first.

    Of the editions of one inspection the fullest is counted; the others add what it does not state.
    A force's own report comes before another's, a fuller edition before the other, and an indicator before a figure.
    """
    place: dict[str, int] = {}
    groups: list[list[Statement]] = []
    for statement in sorted(each_once(s for s in statements if s.year == year), key=lambda s: s.rank):
        known = next((place[key] for key in statement.keys if key in place), len(groups))
        if known == len(groups):
            groups.append([])
        groups[known].append(statement)
        place.update(dict.fromkeys(statement.keys, known))
    return tuple(map(_measure, groups))


def _measure(group: Sequence[Statement]) -> Measure:
    values: dict[str, list[Stated]] = {}
    for statement in group:
        for stated in statement.values:
            if stated.value:
                values.setdefault(stated.area, []).append(stated)
    for found in values.values():
        found.sort(key=lambda each: (not each.own, each.rank))
    by_force: dict[str, list[Statement]] = {}
    for statement in group:
        by_force.setdefault(statement.force, []).append(statement)
    return Measure(tuple(dict.fromkeys(key for statement in group for key in statement.keys)), by_force, values)


def side_by_side(measures: Iterable[Measure], forces: Sequence[str]) -> tuple[ForcesRow, ...]:
    """Return a row for each measure of which any of the forces has a value.

    Name and caveats are those of the forces' own reports, and of the first of them that has the measure.
    """
    rows = (_row(measure, forces) for measure in measures)
    return tuple(row for row in rows if row is not None)


def _row(measure: Measure, forces: Sequence[str]) -> ForcesRow | None:
    values = [measure.values.get(force, ()) for force in forces]
    given = [stated for found in values for stated in found]
    if not given:
        return None
    newest = max(given, key=lambda stated: stated.end or date.min)
    own = [statement for force in forces for statement in measure.statements.get(force, ())]
    own = own or [statement for found in measure.statements.values() for statement in found]
    lead, period = own[0], newest.period
    limits = tuple({limit[:3]: limit for statement in reversed(own) for limit in reversed(statement.limits)}.values())[::-1]
    cells = tuple(_cell(found, period) for found in values)
    reference = _cell(_of_england_and_wales(measure, own), period)
    return ForcesRow(measure.keys, lead.name, lead.topic, lead.unit, lead.label, lead.title, period, reference, cells, limits)


def _of_england_and_wales(measure: Measure, own: Sequence[Statement]) -> Sequence[Stated]:
    """Return what the forces' own reports say of England and Wales, what others say where they say nothing."""
    found = [stated for statement in own for stated in statement.values if stated.area == ENGLAND_AND_WALES and stated.value]
    return found or measure.values.get(ENGLAND_AND_WALES, ())


def _cell(stated: Sequence[Stated], period: str) -> Cell:
    if not stated:
        return NOTHING
    if len(stated) == 1 and stated[0].period == period:
        return Cell(stated[0])
    here = [each for each in stated if each.period == period]
    earlier = sorted((each for each in stated if each.period != period), key=lambda each: each.end or date.min, reverse=True)
    apart = {(each.value, each.period): each for each in reversed((*here, *earlier))}
    shown = here[0] if here else None
    others = tuple(each for each in (*here, *earlier) if apart[each.value, each.period] is each and each is not shown)
    return Cell(shown, others)


def narrowed(rows: Iterable[ForcesRow], words: str, topic: str) -> list[ForcesRow]:
    """Return the rows of a topic (empty: of all) that have every word in their name, topic, title or unit."""
    wanted = words.casefold().split()
    return [
        row
        for row in rows
        if (not topic or row.topic == topic)
        and all(word in f"{row.name} {row.topic} {row.title} {row.unit} {row.label}".casefold() for word in wanted)
    ]


def ordered(rows: Sequence[ForcesRow], by: str, forces: Sequence[str], *, descending: bool) -> list[ForcesRow]:
    """Return rows by name, by the difference's share, or by the value of England and Wales or a force; unknown ones come last.

    Values are ordered within each unit alone, as no rate is more than a percentage; empty or of a force that is not shown: as printed.
    """
    if by == NAME:
        return sorted(rows, key=lambda row: row.name.casefold(), reverse=descending)
    if by == DIFFERENCE:
        known = [row for row in rows if row.share is not None]
        return [*sorted(known, key=lambda row: row.share or Decimal(0), reverse=descending), *(r for r in rows if r.share is None)]
    if by != REFERENCE and by not in forces:
        return list(rows)
    column = -1 if by == REFERENCE else list(forces).index(by)
    units = list(dict.fromkeys(row.unit for row in rows))
    found: list[ForcesRow] = []
    for unit in units:
        of_unit = [(row, (row.reference if column < 0 else row.cells[column]).number) for row in rows if row.unit == unit]
        known_values = sorted(((value, row) for row, value in of_unit if value is not None), key=lambda pair: pair[0], reverse=descending)
        found += [row for _, row in known_values] + [row for row, value in of_unit if value is None]
    return found
