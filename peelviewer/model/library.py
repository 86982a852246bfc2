"""A library: reports and the tables they share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from .grades import Grade
from .pillars import INTEGRATED, pillar_name
from .report import Report

LONGEST_MADE_UP = 5  # characters of an abbreviation that no table gives


class Force(NamedTuple):
    """A police force with the names it goes by, and its place on the tile map."""

    id: str
    name: str
    region: str
    nation: str
    map_column: int
    map_row: int
    given_short_name: str = ""
    given_abbreviation: str = ""

    @property
    def short_name(self) -> str:
        """What people call the force; made of its name where the library does not say."""
        return self.given_short_name or _without_office(self.name)

    @property
    def abbreviation(self) -> str:
        """A few letters for a tile of the map; made of the short name where the library does not say."""
        return self.given_abbreviation or _abbreviated(self.short_name)


def _without_office(name: str) -> str:
    """Return a force's name without the words that say that it is a police force."""
    for office in (" Police Service", " Constabulary", " Police"):
        name = name.removesuffix(office)
    return name


def _abbreviated(name: str) -> str:
    """Return a name's beginning; of one of several words the first letter and the last word's beginning."""
    first, _, last = name.rpartition(" ")
    return f"{first[:1]} {last[: LONGEST_MADE_UP - 2]}" if first else last[:LONGEST_MADE_UP]


class PublishedGrade(NamedTuple):
    """A grade as published: question is empty for a pillar's overall grade."""

    force: str
    year: int
    pillar: str
    question: str
    grade: Grade
    evidence: str
    source_url: str


class Question(NamedTuple):
    """The wording of a question in one year's inspection of a pillar; cycle is the inspection's name where it is not the year."""

    year: int
    pillar: str
    question: str
    wording: str
    cycle: str = ""


class Term(NamedTuple):
    """An entry of the glossary."""

    term: str
    expansion: str
    explanation: str
    aliases: tuple[str, ...]


class _LibraryValues(NamedTuple):
    """What a library holds."""

    reports: tuple[Report, ...]
    forces: tuple[Force, ...] = ()
    grades: Sequence[PublishedGrade] = ()
    questions: tuple[Question, ...] = ()
    glossary: tuple[Term, ...] = ()


class Library(_LibraryValues):
    """Reports by id, with forces, published grades, question sets and the glossary."""

    @cached_property
    def force_by_id(self) -> dict[str, Force]:
        """Forces by id."""
        return {force.id: force for force in self.forces}

    def short_name(self, force: str) -> str:
        """Return the name people call a force by, its id where the library has no such force."""
        return self.force_by_id[force].short_name if force in self.force_by_id else force

    def inspection_of(self, report: Report) -> str:
        """Return the force and cycle of a report, where its pillar is said beside them."""
        return f"{self.short_name(report.force)} {report.cycle_name}"

    def name_of(self, report: Report) -> str:
        """Return a report's name in short: its force and cycle, and its pillar where the library has another of that cycle."""
        name = self.inspection_of(report)
        several = len(self._pillars.get((report.force, report.cycle_name), ())) > 1
        return f"{name}, {pillar_name(report.pillar) if report.pillar == INTEGRATED else report.pillar}" if several else name

    @cached_property
    def _pillars(self) -> dict[tuple[str, str], set[str]]:
        found: dict[tuple[str, str], set[str]] = {}
        for report in self.reports:
            found.setdefault((report.force, report.cycle_name), set()).add(report.pillar)
        return found

    @cached_property
    def _cycles(self) -> dict[int, str]:
        reports = {report.year: report.cycle for report in self.reports if report.cycle}
        return reports | {question.year: question.cycle for question in self.questions if question.cycle}

    def cycle_name(self, year: int) -> str:
        """Return the name of a year's inspection as published: that of 2018 is called 2018/19."""
        return self._cycles.get(year, str(year))

    def report(self, report_id: str) -> Report:
        """Return a report by id; raises KeyError where the library has none of that id."""
        for report in self.reports:
            if report.id == report_id:
                return report
        raise KeyError(report_id)
