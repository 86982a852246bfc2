"""What can stand on a page, as data: drawn on screen by `draw`, written natively into files by exporters."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from peelviewer.analysis.grades import NOT_HELD, Measure
from peelviewer.figures.base import Line as FigureLine
from peelviewer.figures.base import Mark, Panel
from peelviewer.figures.grades.shown import GradesShown
from peelviewer.figures.grades.table import Table
from peelviewer.model.grades import Grade

TO_IMPROVE = "To improve"  # what stands before something that is to be improved, among findings


class Opening(NamedTuple):
    """The first slide: a line below the title, what the deck rests on, who speaks, and at what and when."""

    subtitle: str
    lines: tuple[str, ...]
    presenter: str = ""
    occasion: str = ""


class Messages(NamedTuple):
    """What to take away, a sentence each, numbered from *first*."""

    texts: tuple[str, ...]
    first: int = 1


class Row(NamedTuple):
    """A row of words: what stands before it with the colour's meaning, the words, a grade at its end, and whether that is in doubt.

    *earlier* is the grade of an earlier year in words, with the year, that stands before the grade.
    """

    text: str
    label: str = ""
    mark: str = ""
    grade: Grade | None = None
    strong: bool = False
    doubt: str = ""
    earlier: str = ""


SMALL, PLAIN, LARGE, LARGEST = range(4)
"""Which size the letters of rows have."""


class Rows(NamedTuple):
    """Rows with a rule above each, in letters of a size."""

    rows: tuple[Row, ...]
    letters: int = PLAIN


class Axis(NamedTuple):
    """Where a pair stands on its scale: the scale's ends, and both values; None is not stated."""

    minimum: Decimal
    maximum: Decimal
    force: Decimal | None
    reference: Decimal | None


class KeyNumber(NamedTuple):
    """A published pair shown large: name, unit and period, the force's value and England and Wales's, as printed."""

    name: str
    measured: str
    force: str
    force_value: str
    reference: str
    reference_value: str
    axis: Axis | None = None


class Verdict(NamedTuple):
    """A question's grade, one sentence why, and up to three numbers; short findings where no number bears on it.

    *place* says which of the questions it is, *facts* what stands below the grade: both beside the title in the panel. *left_out* is how
    much of what is to be improved is not among the *points*.
    """

    grade: Grade | None
    sentence: str
    numbers: tuple[KeyNumber, ...] = ()
    doubt: str = ""
    place: str = ""
    facts: tuple[str, ...] = ()
    points: tuple[Row, ...] = ()
    left_out: int = 0


class Fact(NamedTuple):
    """One number shown very large, its place on a scale, and limits (title, text), of which two are shown; *note* is printed with it."""

    number: KeyNumber
    marks: tuple[Mark, ...]
    minimum: Decimal
    maximum: Decimal
    note: str = ""
    limits: tuple[tuple[str, str], ...] = ()


class WordColumn(NamedTuple):
    """A headed column of short findings; *mark* is the colour by meaning."""

    name: str
    mark: str
    texts: tuple[str, ...]


class WordColumns(NamedTuple):
    """Strengths beside what concerns."""

    columns: tuple[WordColumn, ...]


class AreaGroup(NamedTuple):
    """The areas for improvement of one question: its number, name and page, and the areas with their labels, in letters of a size."""

    number: str
    name: str
    pages: str
    areas: tuple[tuple[str, str], ...]
    letters: int = SMALL


class Areas(NamedTuple):
    """Areas for improvement by question."""

    groups: tuple[AreaGroup, ...]


class PairRow(NamedTuple):
    """A row of values on its own or its group's axis; *detail* is unit and period where they differ from row to row."""

    line: FigureLine
    unit: str
    minimum: Decimal
    maximum: Decimal
    detail: str = ""


class Pairs(NamedTuple):
    """Rows of values with disc and ring; *measured* is the unit and period they share, *columns* roles and names in order."""

    measured: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[PairRow, ...]
    remark: str = ""


class Bars(NamedTuple):
    """One bar an area, for a single measure."""

    measured: str
    panel: Panel


class Chart(NamedTuple):
    """Another form of chart, as large as its place allows."""

    measured: str
    panel: Panel


class Side(NamedTuple):
    """One of two sections compared: its name, its grade, and what is said of it by heading."""

    name: str
    grade: Grade | None
    doubt: str = ""


class Columns(NamedTuple):
    """Two sections beside each other: a row a heading, its words on either side."""

    left: Side
    right: Side
    rows: tuple[tuple[str, str, str], ...]


class Year(NamedTuple):
    """A row of a table of years: the grade of each column, None where there is none, and what stands in its place.

    *words* stand where no grade does ("not held" where there are none); those that *stated* marks are values and no gaps. *seams* and
    *joined* have an entry between any two neighbouring columns: whether they cannot be compared, and whether a line joins them.
    """

    name: str
    grades: tuple[Grade | None, ...]
    words: tuple[str, ...] = ()
    stated: tuple[bool, ...] = ()
    seams: tuple[bool, ...] = ()
    joined: tuple[bool, ...] = ()

    def said(self, column: int) -> str:
        """Return what stands in a column in words."""
        grade = self.grades[column]
        return grade.label if grade else self.words[column] if self.words else NOT_HELD

    def of(self, columns: Sequence[int]) -> Year:
        """Return some neighbouring columns of the row."""
        grades = tuple(self.grades[column] for column in columns)
        words = tuple(self.words[column] for column in columns if self.words)
        stated = tuple(self.stated[column] for column in columns if self.stated)
        seams, joined = (tuple(kept[column] for column in columns[:-1] if kept) for kept in (self.seams, self.joined))
        return Year(self.name, grades, words, stated, seams, joined)


class History(NamedTuple):
    """What is known of years: a row a year and a column a pillar, or a row a question, something asked for or a measure, a column a year.

    *elsewhere* are the rows on other pages of a table that is divided: what stands on all of them looks alike.
    """

    columns: tuple[str, ...]
    years: tuple[Year, ...]
    remark: str = ""
    elsewhere: tuple[Year, ...] = ()


class GradesDrawn(NamedTuple):
    """Published grades of forces as they are drawn elsewhere: *part* is map, wheel, spread or table; *rings* are the wheel's.

    *table* has the rows and columns of a table.
    """

    part: str
    shown: GradesShown
    rings: tuple[Measure, ...] = ()
    table: Table | None = None


Content = Opening | Messages | Rows | Verdict | Fact | WordColumns | Areas | Pairs | Bars | Chart | Columns | History | GradesDrawn
