"""How many reports and texts a query finds, by force, year, pillar, kind and grade."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .contents import Contents
from .filling import GRADES, ROWS
from .filters import KINDS, OF_REPORTS, Count, Facets, Filters, leaves
from .holdings import GLOSSARY

_AT_ONCE = 64  # reports
_ROW = (1 << ROWS) - 1
Tally = Mapping[int, Mapping[int, int]]
"""How many texts are found, by the report's slot and what kind and grade they are (packing.code)."""


def tally(rows: Callable[[tuple[int, int]], list[int]], contents: Contents, cancelled: Callable[[], bool]) -> Tally | None:
    """Count rows, of which *rows* gives the numbers between two, in order; None where it was cancelled."""
    codes, found = contents.codes(), dict[int, Counter[int]]()
    reports = sorted(contents.of_slot.values(), key=lambda report: report.first)
    for some in (reports[place : place + _AT_ONCE] for place in range(0, len(reports), _AT_ONCE)):
        if cancelled():
            return None
        numbers = rows((some[0].first, some[-1].first + some[-1].size - 1))
        start = 0
        for report in some:  # their rows stand beside each other, perhaps with those of reports that the library does not have
            start = bisect_left(numbers, report.first, start)
            end = bisect_left(numbers, report.first + report.size, start)
            if start < end:
                of_report = codes[report.slot]
                found[report.slot] = Counter([of_report[number & _ROW] for number in numbers[start:end]])
            start = end
    return found


def facets(counted: Tally, contents: Contents, filters: Filters, exact: bool) -> Facets:
    """Return what each choice of a filter would leave of what was counted."""
    kind = KINDS.index(filters.kind) if filters.kind else -1
    grade = GRADES.index(filters.grade) if filters.grade in GRADES[1:] else -1
    found: dict[int, int] = {}
    for slot, by_code in counted.items():
        if of_both := [hits for code, hits in by_code.items() if kind in (-1, code & 15) and grade in (-1, code >> 4)]:
            found[slot] = sum(of_both)
    narrowed = _Narrowed(contents, filters)
    by_kind, by_grade = dict[str, list[int]](), dict[str, list[int]]()
    for slot in narrowed.left(counted):
        is_report = slot != narrowed.glossary
        kinds, grades = Counter[int](), Counter[int]()
        for code, hits in counted[slot].items():
            if grade in (-1, code >> 4):
                kinds[code & 15] += hits
            if kind in (-1, code & 15):
                grades[code >> 4] += hits
        for number, hits in kinds.items():
            _add(by_kind, KINDS[number], is_report, hits)
        for number, hits in grades.items():
            _add(by_grade, GRADES[number], is_report, hits)
    report, force, year, pillar = (narrowed.by_value(found, name) for name in OF_REPORTS)
    return Facets(report, force, year, pillar, _counts(by_kind), _counts(by_grade), narrowed.total(found), exact)


def estimate(slots: Iterable[int], kinds: Iterable[str], contents: Contents, filters: Filters) -> Facets:
    """Return how many reports each choice of a filter may leave of those that may have hits, and the kinds that there may be."""
    narrowed = _Narrowed(contents, filters)
    found = dict.fromkeys((slot for slot in slots if slot in contents.of_slot), 0)
    report, force, year, pillar = (narrowed.by_value(found, name) for name in OF_REPORTS)
    return Facets(report, force, year, pillar, dict.fromkeys(kinds, Count()), {}, narrowed.total(found), False)


class _Narrowed:
    """The reports that filters leave, all of them or all but one."""

    def __init__(self, contents: Contents, filters: Filters) -> None:
        self._contents = contents
        self._tests = {name: value for name in OF_REPORTS if (value := getattr(filters, name))}
        held = contents.of_id.get(GLOSSARY)
        self.glossary = held.slot if held else -1

    def left(self, slots: Iterable[int], but: str = "") -> Iterable[int]:
        """Return the slots of reports that the filters leave, that of one name aside."""
        for name, value in self._tests.items():
            if name != but:
                column = self._contents.column(name)
                slots = [slot for slot in slots if leaves(value, column[slot])]
        return slots

    def by_value(self, found: Mapping[int, int], name: str) -> dict[Any, Count]:
        """Return what each choice of a filter would leave; what is no report's has none."""
        column = self._contents.column(name)
        left = [slot for slot in self.left(found, name) if slot != self.glossary]
        reports, hits = Counter(map(column.__getitem__, left)), Counter[Any]()
        del reports[""]
        if any(found.values()):
            for slot in left:
                hits[column[slot]] += found[slot]
            return {value: Count(count, hits[value]) for value, count in reports.items()}
        alike = {count: Count(count) for count in set(reports.values())}  # of single reports there are thousands
        return {value: alike[count] for value, count in reports.items()}

    def total(self, found: Mapping[int, int]) -> Count:
        """Return what all filters leave."""
        left = list(self.left(found))
        return Count(len(left) - (self.glossary in left), sum(map(found.__getitem__, left)))


def _add(counts: dict[str, list[int]], value: str, is_report: bool, hits: int) -> None:
    count = counts.setdefault(value, [0, 0])
    count[0] += is_report
    count[1] += hits


def _counts(counts: dict[str, list[int]]) -> dict[str, Count]:
    return {value: Count(*count) for value, count in counts.items() if value}
