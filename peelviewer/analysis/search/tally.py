"""How many reports and texts a query finds, by force, year, pillar, kind and grade."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .contents import Contents, slot_of
from .filling import GRADES, ROWS
from .filters import KINDS, Count, Facets, Filters

_AT_ONCE = 4_096
_ROW = (1 << ROWS) - 1
Tally = Mapping[int, Mapping[int, int]]
"""How many texts are found, by the report's slot and what kind and grade they are (packing.code); 0 where they are not counted."""


def tally(rows: sqlite3.Cursor, contents: Contents, cancelled: Callable[[], bool]) -> Tally | None:
    """Count rows, of which the cursor gives the numbers in order; None where it was cancelled."""
    codes, found = contents.codes(), dict[int, Counter[int]]()
    while some := rows.fetchmany(_AT_ONCE):
        if cancelled():
            return None
        numbers = [number for (number,) in some]
        start = 0
        while start < len(numbers):  # those of a report stand beside each other
            end = bisect_left(numbers, (numbers[start] >> ROWS) + 1 << ROWS, start)
            slot = slot_of(numbers[start])
            if slot in contents.of_slot:
                of_report = codes[slot]
                found.setdefault(slot, Counter()).update([of_report[number & _ROW] for number in numbers[start:end]])
            start = end
    return found


def estimate(rows: Iterable[tuple[int]], contents: Contents) -> Tally:
    """Return which reports may have hits of which kinds, of rows that say so (filling.spread_number)."""
    found: dict[int, dict[int, int]] = {}
    for (number,) in rows:
        if number >> 4 in contents.of_slot:
            found.setdefault(number >> 4, {})[number & 15] = 0
    return found


def facets(counted: Tally, contents: Contents, filters: Filters, exact: bool) -> Facets:
    """Return what each choice of a filter would leave of what was counted."""
    groups = _Groups()
    kind = KINDS.index(filters.kind) if filters.kind else -1
    grade = GRADES.index(filters.grade) if filters.grade in GRADES[1:] and exact else -1
    for slot, by_code in counted.items():
        row = contents.of_slot[slot]
        values: dict[str, str | int] = {"report": row.id, "force": row.force, "year": row.year, "pillar": row.pillar}
        failed = [name for name, value in values.items() if getattr(filters, name) not in ("", 0, value)]
        if len(failed) > 1:
            continue
        is_report, total, kinds, grades = bool(row.id), -1, dict[int, int](), dict[int, int]()
        for code, hits in by_code.items():
            of_kind, of_grade = kind in (-1, code & 15), grade in (-1, code >> 4)
            if of_kind and of_grade:
                total = max(0, total) + hits
            if of_grade:
                kinds[code & 15] = kinds.get(code & 15, 0) + hits
            if of_kind:
                grades[code >> 4] = grades.get(code >> 4, 0) + hits
        for name in failed or values:
            if total >= 0:
                groups.add(name, values[name], is_report, total)
        if not failed:
            if total >= 0:
                groups.add("total", 0, is_report, total)
            for number, hits in kinds.items():
                groups.add("kind", KINDS[number], is_report, hits)
            for number, hits in grades.items():
                groups.add("grade", GRADES[number], is_report, hits)
    total_count = groups.of("total").get(0, Count())
    report, force, year, pillar, by_kind, by_grade = map(groups.of, Filters._fields)
    return Facets(report, force, year, pillar, by_kind, by_grade, total_count, exact)


class _Groups:
    """Counts by the name of a filter and its value."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, Any], list[int]] = {}

    def add(self, name: str, value: str | int, is_report: bool, hits: int) -> None:
        """Count a report, or what is none, with its hits."""
        count = self._counts.setdefault((name, value), [0, 0])
        count[0] += is_report
        count[1] += hits

    def of(self, name: str) -> dict[Any, Count]:
        """Return what was counted for a filter; what is empty is no value."""
        return {value: Count(*count) for (other, value), count in self._counts.items() if other == name and value != ""}
