"""A chart as data: what it shows, of whom, in which unit, over which period, and what limits it. No Qt, no pixels."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from peelviewer.analysis.pages import in_print
from peelviewer.model.pages import Pages
from peelviewer.wording import translatable

NO_VALUE = translatable("No value is held.")
FORCE, REFERENCE, OTHER = "force", "reference", "other"
POINTED = "pointed"
"""The role of another force that the reader points at."""


class Mark(NamedTuple):
    """One value of one area; *text* is the value as printed (empty where none was, *reason* then says why)."""

    area: str
    name: str
    role: str
    value: Decimal | None
    text: str
    reason: str = ""
    doubt: str = ""  # the word for a value that nobody has confirmed


class Line(NamedTuple):
    """One row of marks: its name, depth in its group, outcome number and period."""

    name: str
    marks: tuple[Mark, ...]
    depth: int = 0
    outcome: str = ""
    period: str = ""
    note: str = ""

    @property
    def doubt(self) -> str:
        """The word for a row in which a value is that nobody has confirmed, empty where none is."""
        return next((mark.doubt for mark in self.marks if mark.doubt), "")

    def mark(self, role: str) -> Mark | None:
        """Return the first mark with a role that has a value."""
        return next((mark for mark in self.marks if mark.role == role and mark.value is not None), None)


class Cell(NamedTuple):
    """A cell of a printed table: its first row and column, from 1, its plain words, and how many rows and columns it fills."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    header: bool = False


class Panel(NamedTuple):
    """Rows that share a form, a unit and an axis; the axis holds zero unless the form says otherwise. A printed table has *cells*."""

    form: str
    title: str
    unit: str
    lines: tuple[Line, ...]
    minimum: Decimal
    maximum: Decimal
    remark: str = ""
    cells: tuple[Cell, ...] = ()

    @property
    def values(self) -> tuple[Decimal, ...]:
        """Every value shown."""
        return tuple(mark.value for line in self.lines for mark in line.marks if mark.value is not None)


class Limit(NamedTuple):
    """A caveat: its title, what it says, and the names of the forces it concerns."""

    title: str
    text: str
    forces: tuple[str, ...] = ()


class Figure(NamedTuple):
    """A chart: *label* is "Figure 4" or empty, *summary* what a screen reader says, *columns* the areas named in order.

    *cited* names the report for those who have the chart without it; *added* says where values are from that are not the report's.
    """

    id: str
    label: str
    title: str
    unit: str
    period: str
    columns: tuple[tuple[str, str], ...]
    panels: tuple[Panel, ...]
    summary: str
    completeness: str
    source: str
    pages: Pages
    limits: tuple[Limit, ...]
    cited: str = ""
    added: str = ""

    @property
    def heading(self) -> str:
        """The label, where there is one, and the title on one line."""
        return f"{self.label}: {self.title}" if self.label else self.title

    @property
    def measured(self) -> str:
        """Unit and period on one line, with a capital."""
        line = ", ".join(part for part in (self.unit, self.period) if part)
        return line[:1].upper() + line[1:]

    @property
    def origin(self) -> str:
        """Source and pages on one line: of the report's values, where others are added."""
        label = "Source of the report’s values" if self.added else "Source"
        origin = ", ".join(part for part in (f"{label}: {self.source}" if self.source else "", in_print(self.pages)) if part)
        return f"{origin}." if origin else ""

    @property
    def described(self) -> str:
        """The whole chart in words, for those who do not see it."""
        return " ".join(part for part in (self.summary, self.completeness, self.added, self.origin, self.cited) if part)
