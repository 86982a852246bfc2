"""The list of all that was asked in all reports: narrowed by words, question, force, year and kind; nothing of it need be tracked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from peelviewer.analysis.search.asked import Asked
from peelviewer.text.folding import fold


class AskedFor(NamedTuple):
    """What the list is narrowed to; what is empty (or 0) does not matter. *untracked* leaves out what is tracked."""

    words: str = ""
    force: str = ""
    year: int = 0
    question: str = ""
    kind: str = ""
    untracked: bool = False


def wanted(rows: Sequence[Asked], asked: AskedFor, tracked: Collection[tuple[str, str]]) -> list[Asked]:
    """Return the rows that are wanted, in their order; *tracked* are reports and items that are tracked."""
    tests: list[Callable[[Asked], bool]] = []
    if asked.force:
        tests.append(lambda row: row.force == asked.force)
    if asked.year:
        tests.append(lambda row: row.year == asked.year)
    if asked.question:
        tests.append(lambda row: row.question == asked.question)
    if asked.kind:
        tests.append(lambda row: row.kind.value == asked.kind)
    if asked.untracked:
        tests.append(lambda row: (row.report, row.item) not in tracked)
    tests += [_holds(word) for word in fold(asked.words).split()]
    found = list(rows)
    for test in tests:
        found = [row for row in found if test(row)]
    return found


def _holds(word: str) -> Callable[[Asked], bool]:
    return lambda row: word in row.text


class Choices(NamedTuple):
    """What there is to choose from: forces, years (the last first) and questions (the commonest first)."""

    forces: tuple[str, ...]
    years: tuple[int, ...]
    questions: tuple[str, ...]


def choices(rows: Sequence[Asked]) -> Choices:
    """Return what rows can be narrowed to."""
    questions = Counter(row.question for row in rows if row.question)
    years = tuple(sorted({row.year for row in rows}, reverse=True))
    return Choices(tuple(sorted({row.force for row in rows})), years, tuple(name for name, _ in questions.most_common()))
