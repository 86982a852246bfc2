"""The list of all that was asked in all reports: narrowed by words, question, force, year and kind; nothing of it need be tracked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
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
    found = list(rows)
    if asked.force:
        found = [row for row in found if row.force == asked.force]
    if asked.year:
        found = [row for row in found if row.year == asked.year]
    if asked.question:
        found = [row for row in found if row.question == asked.question]
    if asked.kind:
        found = [row for row in found if row.kind.value == asked.kind]
    if asked.untracked:
        found = [row for row in found if (row.report, row.item) not in tracked]
    for word in fold(asked.words).split():
        found = [row for row in found if word in row.text]
    return found


def goes_on(asked: AskedFor, before: AskedFor) -> bool:
    """Return whether all that is wanted was wanted before: words were typed on, and nothing else was chosen."""
    return asked.words.startswith(before.words) and asked._replace(words="") == before._replace(words="")


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
