"""Problems as they are found: as many of a file as a person can mend at a time, and how many more there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from peelviewer.model.problems import Problem
from peelviewer.wording import plural, tr

MAXIMUM_OF_A_FILE = 1000


class ProblemList(list[Problem]):
    """A list that keeps the first thousand problems of each file and counts the others: a hostile file can have millions."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[Path, int] = {}

    def append(self, problem: Problem, /) -> None:
        """Keep a problem, or only count it."""
        count = self.counts[problem.file] = self.counts.get(problem.file, 0) + 1
        if count <= MAXIMUM_OF_A_FILE:
            super().append(problem)

    def extend(self, problems: Iterable[Problem], /) -> None:
        """Keep or count problems; those that another list has only counted count here too."""
        for problem in problems:
            self.append(problem)
        if isinstance(problems, ProblemList):
            for file, count in problems.counts.items():
                self.counts[file] += max(0, count - MAXIMUM_OF_A_FILE)

    def in_order(self) -> tuple[Problem, ...]:
        """Return the problems by file and place; the last of a file says how many more it has."""
        return tuple(self._in_order())

    def _in_order(self) -> Iterator[Problem]:
        for file, problems in groupby(sorted(self, key=lambda problem: problem[:3]), key=lambda problem: problem.file):
            yield from problems
            excess = self.counts[file] - MAXIMUM_OF_A_FILE
            if excess > 0:
                what = plural("There is {n} more problem in this file", "There are {n} more problems in this file", excess)
                yield Problem(file, 0, 0, what, tr("Mend those that are named, then check again."))
