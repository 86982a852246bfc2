"""What is asked of a force over the years: which asks say the same in like words, and what is known of each year.

Nothing here says that something was done: a later report that does not ask for it again says no more than that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from peelviewer.analysis.grades import Measure
from peelviewer.model.pillars import INTEGRATED
from peelviewer.text.folding import fold, word_texts

from .held import Ask, YearReport

LIKE = 0.5
"""From which share of telling words two asks are taken for one (Dice's coefficient: twice what is shared over both counts)."""
SAME_QUESTION = 0.05
"""What the same question adds where two earlier asks are equally like a later one."""
_STEM, _SHORTEST = 5, 4
"""Letters that a word is compared by, so that review and reviewing are one, and of the shortest word that tells anything."""
_WHO_SHOULD = re.compile(r"\A.{0,60}?\bshould\b", re.DOTALL)
"""Who is asked, at the beginning: the same in every ask of a force."""
_TELL_NOTHING = re.compile(r"force|should|ensure|make|sure|that|this|these|their|they|with|from|which|when|where|have|been|being|more|into")


class AskState(StrEnum):
    """What a year's report says of something asked for."""

    ASKED = "asked"
    """Asked for; whether an earlier report did is not known."""
    NEW = "new"
    """Asked for, and not by the report before, which is held whole."""
    AGAIN = "again"
    """Asked for in like words as before."""
    NOT_AGAIN = "not again"
    """Asked for before, and not by this report, which is held whole."""
    NOT_YET = "not yet"
    """Not asked for by this report, which is held whole, but later."""
    IN_PART = "in part"
    """What is held of the year lacks parts, and may have asked for it."""
    NO_REPORT = "no report"
    """No report of the year is held."""


ASKED_FOR = frozenset((AskState.ASKED, AskState.NEW, AskState.AGAIN))
"""What a year's report asks for, whatever is known of the years before."""


class AskRow(NamedTuple):
    """Asks in like words, the first one first, at most one a year."""

    asks: tuple[Ask, ...]

    @property
    def measure(self) -> Measure:
        """The question under which it was asked for first."""
        return self.asks[0].measure

    def of(self, year: int) -> Ask | None:
        """Return what was asked for in a year."""
        return next((ask for ask in self.asks if ask.year == year), None)


def telling(text: str) -> frozenset[str]:
    """Return what the words of a text are compared by: the beginnings of those that are not short and not in every ask."""
    words = (word for word in word_texts(fold(_WHO_SHOULD.sub("", text))) if len(word) >= _SHORTEST and not _TELL_NOTHING.fullmatch(word))
    return frozenset(word[:_STEM] for word in words)


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, from 0 (no telling word shared) to 1 (all)."""
    left, right = telling(one), telling(other)
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def rows_of(reports: Iterable[YearReport]) -> list[AskRow]:
    """Return the asks of reports, which are in the order of their years: those in like words in one row, the most like first."""
    rows: list[AskRow] = []
    by_year: dict[int, list[Ask]] = {}
    for report in reports:
        by_year.setdefault(report.year, []).extend(report.asks)
    for asks in by_year.values():
        earlier, free = len(rows), dict(enumerate(asks))
        pairs = [(_near(rows[n], ask), n, place) for n in range(earlier) for place, ask in enumerate(asks)]
        for near, number, place in sorted(pairs, key=lambda pair: -pair[0]):
            if near >= LIKE and place in free and rows[number].of(asks[place].year) is None:
                rows[number] = AskRow((*rows[number].asks, free.pop(place)))
        rows += [AskRow((ask,)) for ask in free.values()]
    return rows


def _near(row: AskRow, ask: Ask) -> float:
    best = max(likeness(earlier.text, ask.text) for earlier in row.asks)
    return best + SAME_QUESTION * (row.asks[-1].measure == ask.measure) if best >= LIKE else best


def reports_on(reports: Sequence[YearReport], year: int, measure: Measure) -> list[YearReport]:
    """Return the reports of a year that are about a measure's pillar; where it is all of them in one, every report of the year."""
    of_year = [report for report in reports if report.year == year]
    covering = [report for report in of_year if report.covers(measure)]
    return covering or (of_year if measure.pillar == INTEGRATED else [])


def is_whole(reports: Sequence[YearReport], measure: Measure) -> bool:
    """Whether reports of one year hold everything about a measure's pillar: reports on single pillars may not be all that there were."""
    return any(report.whole and report.covers(measure) for report in reports)


def state_of(row: AskRow, year: int, reports: Sequence[YearReport]) -> AskState:
    """Return what is known of a row in a year, where *reports* are all that are held of the force."""
    ask, here = row.of(year), reports_on(reports, year, row.measure)
    if ask is not None:
        return AskState.AGAIN if ask is not row.asks[0] else _first(row, reports)
    if not here:
        return AskState.NO_REPORT
    if not is_whole(here, row.measure):
        return AskState.IN_PART
    return AskState.NOT_AGAIN if year > row.asks[0].year else AskState.NOT_YET


def _first(row: AskRow, reports: Sequence[YearReport]) -> AskState:
    """Return whether an ask is new: only where the last report before it is held whole."""
    before = before_it(row, reports)
    return AskState.NEW if before and is_whole(before, row.measure) else AskState.ASKED


def before_it(row: AskRow, reports: Sequence[YearReport]) -> list[YearReport]:
    """Return the reports of the last year before a row was first asked for that are about its pillar; none where none is held."""
    years = sorted({report.year for report in reports if report.year < row.asks[0].year}, reverse=True)
    found = (reports_on(reports, year, row.measure) for year in years)
    return next((of_year for of_year in found if of_year), [])
