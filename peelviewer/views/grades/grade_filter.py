"""What the table of grades is narrowed to, and by what its rows stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.analysis.grades import Grades, Measure, lowered
from peelviewer.figures.grades.table import region_of
from peelviewer.model.grades import scale
from peelviewer.model.library import Force
from peelviewer.wording import tr, translatable


class GradeFilter(NamedTuple):
    """What the table shows: a measure, a year in view, an order, and filters (a region's name, a grade; empty: all)."""

    measure: Measure
    year: int
    order: str = "region"
    region: str = ""
    grade: str = ""


class Missed(NamedTuple):
    """A measure that has no grades in the year chosen, and what was shown in its place."""

    measure: Measure
    shown: Measure
    year: int


ORDERS = {
    "region": translatable("By region"),
    "name": translatable("By name"),
    "grade": translatable("By grade"),
    "change": translatable("By change"),
}


def regions(forces: Iterable[Force]) -> list[str]:
    """Return the regions of forces by name, and last the heading of those of none."""
    return list(dict.fromkeys(map(region_of, sorted(forces, key=lambda force: (not force.region, force.region)))))


def why_no_change(grades: Grades, asked: GradeFilter) -> str:
    """Return why there is no order by change where it is asked for and years cannot be compared, else nothing."""
    return grades.why_no_change(asked.year, asked.measure) if asked.order == "change" else ""


def order_of(grades: Grades, asked: GradeFilter) -> str:
    """Return the key of the order in which forces stand: by name where there is no change to order by."""
    return "name" if why_no_change(grades, asked) else asked.order


def instead(grades: Grades, asked: GradeFilter, missed: Missed | None) -> str:
    """Return that another measure is shown, as the one before has no grades in the year; nothing once something else is asked for."""
    if missed is None or missed[1:] != (asked.measure, asked.year):
        return ""
    measure, other = (lowered(grades.name_of(each)) for each in missed[:2])
    year = grades.cycle_name(missed.year)
    return tr("No grades of {measure} are held for {year}, so {other} is shown.", measure=measure, year=year, other=other)


def above_table(grades: Grades, asked: GradeFilter, years: Iterable[int]) -> tuple[str, ...]:
    """Return why nothing orders by change, and what the heavier line between two scales means; what does not apply is left out."""
    why, scales = why_no_change(grades, asked), {scale(year) for year in years}
    words = tr("No change to order by, so forces stand by name. {why}", why=why) if why else ""
    apart = tr("The heavy line divides cycles of four grades from those of five; grades are not compared across it.")
    return words, apart if len(scales) > 1 else ""
