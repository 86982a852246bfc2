"""How many reports and texts a query finds, by force, year, pillar, kind and grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from .contents import Contents, slot_of
from .filling import GRADES, ROWS
from .filters import KINDS, Count, Facets, Filters

_AT_ONCE = 4_096
_ROW = (1 << ROWS) - 1
Tally = Mapping[int, Mapping[int, int]]
"""How many texts are found, by the report's slot and what kind and grade they are (packing.code); 0 where they are not counted."""


def tally(numbers: Iterable[int], contents: Contents, cancelled: Callable[[], bool]) -> Tally | None:
    """Count rows; None where it was cancelled."""
    codes, found, rows = contents.codes(), dict[int, Counter[int]](), iter(numbers)
    while some := list(islice(rows, _AT_ONCE)):
        if cancelled():
            return None
        start = 0
        while start < len(some):  # those of a report stand beside each other
            report = some[start] >> ROWS
            end = start + 1
            while end < len(some) and some[end] >> ROWS == report:
                end += 1
            slot = slot_of(some[start])
            if slot in contents.of_slot:
                of_report = codes[slot]
                found.setdefault(slot, Counter()).update(of_report[number & _ROW] for number in some[start:end])
            start = end
    return found


def estimate(spread: Iterable[int], contents: Contents) -> Tally:
    """Return which reports may have hits of which kinds, of rows that say so (filling.spread_number)."""
    found: dict[int, dict[int, int]] = {}
    for number in spread:
        if number >> 4 in contents.of_slot:
            found.setdefault(number >> 4, {})[number & 15] = 0
    return found


def facets(counted: Tally, contents: Contents, filters: Filters, exact: bool) -> Facets:
    """Return what each choice of a filter would leave of what was counted."""
    kind_of = {code: (KINDS[code & 15], GRADES[code >> 4]) for code in range(16 * len(GRADES)) if code & 15 < len(KINDS)}
    groups: dict[str, dict[object, list[int]]] = {name: {} for name in (*Filters._fields, "total")}
    for slot, by_code in counted.items():
        row = contents.of_slot[slot]
        values = {"report": row.id, "force": row.force, "year": row.year, "pillar": row.pillar}
        failed = [name for name, value in values.items() if getattr(filters, name) not in ("", 0, value)]
        if len(failed) > 1:
            continue
        inside: dict[str, Counter[object]] = {}
        for code, hits in by_code.items():
            kind, grade = kind_of[code]
            wrong = [*failed]
            if filters.kind not in ("", kind):
                wrong.append("kind")
            if exact and filters.grade not in ("", grade):
                wrong.append("grade")
            if len(wrong) > 1:
                continue
            here = (*values.items(), ("kind", kind), ("grade", grade if exact else ""), ("total", ""))
            for name, value in here:
                if not wrong or name == wrong[0]:
                    inside.setdefault(name, Counter())[value] += hits
        for name, of_value in inside.items():
            for value, hits in of_value.items():
                count = groups[name].setdefault(value, [0, 0])
                count[0] += bool(row.id)
                count[1] += hits

    def of(name: str) -> dict[Any, Count]:
        return {value: Count(*count) for value, count in groups[name].items() if value}

    total = Count(*groups["total"].get("", [0, 0]))
    return Facets(of("report"), of("force"), of("year"), of("pillar"), of("kind"), of("grade"), total, exact)
