"""A library: reports and the tables they share."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from .grades import Grade
from .report import Report, Term


class Force(NamedTuple):
    """One of the 43 geographic police forces, with its place on the tile map."""

    id: str
    name: str
    region: str
    nation: str
    map_column: int
    map_row: int


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
    """The wording of a question in one year's inspection of a pillar."""

    year: int
    pillar: str
    question: str
    wording: str


class _LibraryValues(NamedTuple):
    """What a library holds."""

    reports: tuple[Report, ...]
    forces: tuple[Force, ...] = ()
    grades: tuple[PublishedGrade, ...] = ()
    questions: tuple[Question, ...] = ()
    glossary: tuple[Term, ...] = ()


class Library(_LibraryValues):
    """Reports by id, with forces, published grades, question sets and the glossary."""

    @cached_property
    def force_by_id(self) -> dict[str, Force]:
        """Forces by id."""
        return {force.id: force for force in self.forces}

    def report(self, report_id: str) -> Report:
        """Return a report by id; raises KeyError where the library has none of that id."""
        for report in self.reports:
            if report.id == report_id:
                return report
        raise KeyError(report_id)
