"""Published values of one force by year: a row a measure, its own report's value in each year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from peelviewer.analysis.forces.statements import Stated, Statement
from peelviewer.analysis.tables import ENGLAND_AND_WALES

from .held import YearReport

_LENGTH = re.compile(r"\A(?:\d+ months|as at)\b")


class ValueRow(NamedTuple):
    """A measure that reports of several years name alike in one unit, by year; its name, topic and unit are the newest report's."""

    key: str
    name: str
    topic: str
    unit: str
    by_year: dict[int, Statement]

    def stated(self, year: int) -> Stated | None:
        """Return the force's value of the newest period that its report of a year prints; None where it prints none."""
        return max(self._own(year), key=lambda value: value.end or date.min, default=None)

    def reference(self, year: int) -> Stated | None:
        """Return the value of England and Wales of the same period; None where the report prints none."""
        stated = self.stated(year)
        if stated is None:
            return None
        found = (value for value in self.by_year[year].values if value.area == ENGLAND_AND_WALES and value.value)
        return next((value for value in found if value.period == stated.period), None)

    def others(self, year: int) -> list[Stated]:
        """Return what else its report of a year prints of the force, each once: more or less exact, or of another period."""
        shown = self.stated(year)
        apart = {(value.value, value.period): value for value in self._own(year)}
        if shown is not None:
            del apart[shown.value, shown.period]
        return list(apart.values())

    def _own(self, year: int) -> list[Stated]:
        statement = self.by_year.get(year)
        return [value for value in statement.values if value.own and value.value] if statement else []


def values_of(reports: Iterable[YearReport]) -> list[ValueRow]:
    """Return the measures of which reports print a value of the force: those of most years first, then as printed, the newest report first.

    Two years' statements are one measure where an id or name and the unit are the same; what a report prints first under it counts.
    """
    place: dict[str, int] = {}
    groups: list[list[Statement]] = []
    statements = [s for report in reports for s in report.statements if any(v.own and v.value for v in s.values)]
    for statement in sorted(statements, key=lambda s: -s.year):
        known = next((place[key] for key in statement.keys if key in place), len(groups))
        if known == len(groups):
            groups.append([])
        groups[known].append(statement)
        place.update(dict.fromkeys(statement.keys, known))
    rows = [_row(group) for group in groups]
    return sorted(rows, key=lambda row: -len(row.by_year))


def _row(group: Sequence[Statement]) -> ValueRow:
    by_year: dict[int, Statement] = {}
    for statement in group:
        by_year.setdefault(statement.year, statement)
    lead = group[0]
    return ValueRow(lead.keys[0], lead.name, lead.topic, lead.unit, by_year)


def periods_differ(one: Stated, other: Stated) -> bool:
    """Return whether two values are of periods of another length, or one of a day and one of a period."""
    lengths = [_LENGTH.findall(stated.period) for stated in (one, other)]
    return lengths[0] != lengths[1]
