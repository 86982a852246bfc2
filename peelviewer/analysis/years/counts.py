"""How much was asked of a force under each question, year by year, and which of it is told one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .asks import ASKED_FOR, AskState
from .rows import WHOLE, YearsRow

IN_PART, NO_REPORT, NONE = "in part", "no report", "none"
"""What stands in the place of a number: what is held of the year lacks parts, nothing is held of it, or nothing was asked for."""


class Counted(NamedTuple):
    """What was asked for under a question: its name, and the rows it has."""

    name: str
    rows: tuple[YearsRow, ...]

    def number(self, year: int) -> int:
        """Return how much was asked for in a year, by its place."""
        return sum(row.cells[year].state in ASKED_FOR for row in self.rows)

    def words(self, year: int) -> str:
        """Return how much was asked for in a year in digits, else why there is no number."""
        states = {row.cells[year].state for row in self.rows}
        without = NO_REPORT if states == {AskState.NO_REPORT} else IN_PART if AskState.IN_PART in states else NONE
        return str(self.number(year) or without)


def counted(rows: Sequence[YearsRow]) -> list[Counted]:
    """Return rows of what was asked for by their question, in order; questions of one name are told apart by their pillar."""
    by_question: dict[tuple[str, str], list[YearsRow]] = {}
    for row in rows:
        by_question.setdefault((row.topic, row.question), []).append(row)
    names = [question or WHOLE.format(pillar=topic) for topic, question in by_question]
    told_apart = [
        f"{name} ({topic})" if names.count(name) > 1 else name for name, (topic, _) in zip(names, by_question, strict=True)
    ]  # fmt: skip
    return [Counted(name, tuple(kept)) for name, kept in zip(told_apart, by_question.values(), strict=True)]


def told(rows: Sequence[YearsRow]) -> list[YearsRow]:
    """Return what came back in any year, and what is new or not asked for again in the last that tells something."""
    last = last_told(rows)
    return [row for row in rows if any(cell.state is AskState.AGAIN for cell in row.cells) or _changed(row, last)]


def last_told(rows: Sequence[YearsRow]) -> int:
    """Return the place of the last year in which something was asked for, or is known not to have been; -1 where there is none."""
    known = ASKED_FOR | {AskState.NOT_AGAIN}
    return max((year for row in rows for year, cell in enumerate(row.cells) if cell.state in known), default=-1)


def _changed(row: YearsRow, last: int) -> bool:
    """Whether something is new in the year of a place, or was asked for in the one before it and not again."""
    if last < 0:
        return False
    before = row.cells[last - 1].state if last else None
    now = row.cells[last].state
    return now is AskState.NEW or (now is AskState.NOT_AGAIN and before in ASKED_FOR)
