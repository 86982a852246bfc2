"""What a search is narrowed to, and how many reports and hits each choice would leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

T = TypeVar("T")

KINDS = ("section", "finding", "note", "figure", "indicator", "term", "improvement", "practice", "caveat", "erratum", "own", "mark")
"""Kinds of what can be found. The index keeps their places in this list: add to its end only."""
OWN, MARKED = "own", "mark"
"""What the user wrote to slides, and what the user has marked or written to words of reports: found beside the index, never in it."""
OF_THE_USER = (OWN, MARKED)


Wanted = str | frozenset[str]
"""One value, or one of several."""


class Filters(NamedTuple):
    """What hits must be of; what is empty (or 0) does not matter, and of several forces, years or pillars one is enough.

    grade is that of the judgment under which a hit stands, as published in small letters; year is the report's.
    """

    report: str = ""
    force: Wanted = ""
    year: int | frozenset[int] = 0
    pillar: Wanted = ""
    kind: str = ""
    grade: str = ""


NO_FILTERS = Filters()
OF_REPORTS = ("report", "force", "year", "pillar")
"""The filters that leave or take whole reports."""
SEVERAL = ("force", "year", "pillar")
"""The filters that may want one of several values."""


def leaves(wanted: object, fact: object) -> bool:
    """Return whether a filter's value leaves what has a value of its own."""
    return not wanted or (fact in wanted if isinstance(wanted, frozenset) else wanted == fact)


def several(values: Iterable[T]) -> T | frozenset[T]:
    """Return what wants one of some values: the value itself where it is the only one."""
    wanted = frozenset(values)
    return next(iter(wanted)) if len(wanted) == 1 else wanted


class Count(NamedTuple):
    """How many reports have hits, and how many hits these are: 0 where that is not counted yet."""

    reports: int = 0
    hits: int = 0


class Facets(NamedTuple):
    """What each choice of a filter would leave, the other filters kept; choices that would leave nothing are not there.

    While *exact* is not so, hits are not counted yet, and a report counts that has all words of the query, wherever they stand.
    """

    report: Mapping[str, Count]
    force: Mapping[str, Count]
    year: Mapping[int, Count]
    pillar: Mapping[str, Count]
    kind: Mapping[str, Count]
    grade: Mapping[str, Count]
    total: Count
    exact: bool = True


NO_FACETS = Facets({}, {}, {}, {}, {}, {}, Count())
