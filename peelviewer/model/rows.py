"""What a report states beside its text, a row of a table each: grades, improvements, figures and their values, notes, caveats.

Types are no texts here (from __future__ import annotations), or Python would compile each of them at the start.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from peelviewer.text.plain import plain_text

from .grades import Grade
from .sections import FindingClass

TABLE, PICTURE = "table", "picture"
"""Kinds of figure that are no chart: one with cells, and one that the report has as a picture alone."""
OVERALL = "overall"
"""What a judgment of the whole report is of, in place of a heading's id."""


class Judgment(NamedTuple):
    """The grade of a pillar, question or area (its heading's id; of the whole report "overall"), with our one-line summary of why."""

    question: str
    grade: Grade
    previous_grade: Grade | None
    previous_year: int | None
    page: int
    source: str
    lead: str = ""
    sources: tuple[str, ...] = ()


class ImprovementKind(StrEnum):
    """What the inspectorate calls what it asks of a force."""

    AREA = "area-for-improvement"
    CAUSE_OF_CONCERN = "cause-of-concern"
    RECOMMENDATION = "recommendation"


class AreaForImprovement(NamedTuple):
    """Something the inspectorate asks the force to improve.

    *parent* is the id of a recommendation's cause of concern; *deadline_wording* says in the report's words by when, and *deadline* is
    the day where they name one; *explanation* is what the report says of it below, inline Markdown, a paragraph a line.
    """

    id: str
    question: str
    section: str
    page: int
    text: str
    sources: tuple[str, ...] = ()
    kind: ImprovementKind = ImprovementKind.AREA
    parent: str = ""
    deadline: date | None = None
    deadline_wording: str = ""
    explanation: str = ""


class InnovativePractice(NamedTuple):
    """Something a force does that the inspectorate wants others to know; text is inline Markdown, a paragraph a line."""

    id: str
    question: str
    section: str
    page: int
    title: str
    text: str


class Indicator(NamedTuple):
    """A published pair of values (force, England and Wales) of Force in numbers."""

    id: str
    title: str
    unit: str
    topic: str
    page: int
    source: str
    caveats: tuple[str, ...]
    sections: tuple[str, ...]

    @property
    def heading(self) -> str:
        """Its title in plain words."""
        return plain_text(self.title)


class FigureSpec(NamedTuple):
    """A figure or table of the report; completeness says how much of it its text states, number is 0 where it has none."""

    id: str
    number: int
    title: str
    kind: str
    unit: str
    section: str
    page: int
    source: str
    completeness: str
    caveats: tuple[str, ...]
    notes: tuple[int, ...]

    @property
    def label(self) -> str:
        """What the report calls it ("Figure 4"), empty where it has no number."""
        return f"Figure {self.number}" if self.number else ""

    @property
    def heading(self) -> str:
        """Its label and title on one line, in plain words; what it is where the report gives it neither."""
        return ": ".join(part for part in (self.label, plain_text(self.title)) if part) or self.kind.capitalize()


class Cell(NamedTuple):
    """A cell of a table as printed: its first row and column, from 1, and how many of each it fills; text is inline Markdown."""

    figure: str
    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    header: bool = False


class Observation(NamedTuple):
    """One published value; *value* is the text as printed, empty where none was.

    *compared_start* and *compared_end* are of the period that a change is measured from, None where that is not known.
    """

    subject: str
    area: str
    category: str
    parent: str
    outcome: str
    unit: str
    period_start: date | None
    period_end: date | None
    value: str
    status: str
    section: str
    note: str
    compared_start: date | None = None
    compared_end: date | None = None


class Note(NamedTuple):
    """A footnote; number counts through the report, mark is what is printed where that is something else (a letter, a new count)."""

    number: int
    section: str
    page: int
    text: str
    mark: str = ""

    @property
    def printed_mark(self) -> str:
        """Return the mark as printed."""
        return self.mark or str(self.number)


class Caveat(NamedTuple):
    """What limits the use of some figures, indicators or sections, and the forces it concerns."""

    id: str
    scope: tuple[str, ...]
    forces: tuple[str, ...]
    title: str
    text: str


class Erratum(NamedTuple):
    """An error of the published report, recorded and left as printed."""

    id: str
    section: str
    subject: str
    printed: str
    problem: str


class Headline(NamedTuple):
    """What a slide about a subject says as its title; of an area for improvement, its short form."""

    subject: str
    headline: str


class Point(NamedTuple):
    """One line of a slide on a section's findings, and the number of the finding that it restates."""

    section: str
    kind: FindingClass
    finding: str
    text: str
