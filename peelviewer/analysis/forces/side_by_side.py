"""A row a measure, a column a force: the values of one inspection year, with England and Wales, in one period a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ..gaps import gap_share, gap_words
from ..tables import ENGLAND_AND_WALES
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


def side_by_side(statements: Iterable[Statement], year: int, forces: Sequence[str]) -> tuple[ForcesRow, ...]:
    """Return the measures of a year of which any of the forces has a value, in the order in which reports print them.

    Of two editions of one inspection the fuller is the source; what another states the same stands once.
    """
    wanted = {*forces, ENGLAND_AND_WALES}
    place: dict[str, int] = {}
    groups: list[list[Statement]] = []
    of_year = [s for s in statements if s.year == year]
    first = {force: number for number, force in enumerate(forces)}
    for statement in sorted(of_year, key=lambda s: (first.get(s.force, len(first)), s.rank)):
        known = next((place[key] for key in statement.keys if key in place), len(groups))
        if known == len(groups):
            groups.append([])
        groups[known].append(statement)
        place.update(dict.fromkeys(statement.keys, known))
    rows = (_row(group, forces, wanted) for group in groups)
    return tuple(row for row in rows if row is not None)


def _row(group: list[Statement], forces: Sequence[str], wanted: set[str]) -> ForcesRow | None:
    values: dict[str, list[Stated]] = {}
    for statement in group:
        for stated in statement.values:
            if stated.area in wanted and (stated.value or stated.own):
                values.setdefault(stated.area, []).append(stated)
    given = [stated for force in forces for stated in values.get(force, ()) if stated.value]
    if not given:
        return None
    period = max(given, key=lambda stated: stated.end or date.min).period
    cells = tuple(_cell(values.get(force, []), period) for force in forces)
    lead = group[0]
    keys = tuple(dict.fromkeys(key for statement in group for key in statement.keys))
    limits = tuple(dict.fromkeys(limit for statement in group for limit in statement.limits))
    reference = _cell(values.get(ENGLAND_AND_WALES, []), period)
    return ForcesRow(keys, lead.name, lead.topic, lead.unit, lead.label, lead.title, period, reference, cells, limits)


def _cell(stated: list[Stated], period: str) -> Cell:
    """Return a cell: a force's own report comes before another's, the fuller edition before the other, the indicator before a figure."""
    ordered = sorted(stated, key=lambda each: (not each.value, not each.own, each.rank))
    here = [each for each in ordered if each.period == period]
    elsewhere = [each for each in ordered if each.period != period and each.value]
    earlier = sorted(elsewhere, key=lambda each: each.end or date.min, reverse=True)
    shown = here[0] if here and here[0].value else None
    seen, others = {(shown.value, shown.period)} if shown else set(), []
    for each in (*here, *earlier):
        if each.value and (each.value, each.period) not in seen:
            seen.add((each.value, each.period))
            others.append(each)
    return Cell(shown, tuple(others))


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
