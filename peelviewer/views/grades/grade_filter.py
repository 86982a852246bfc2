"""What the table of grades is narrowed to, and by what its rows stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peelviewer.analysis.grades import Measure
from peelviewer.figures.grades.table import region_of
from peelviewer.model.library import Force
from peelviewer.wording import translatable


class GradeFilter(NamedTuple):
    """What the table shows: a measure, a year in view, an order, and filters (a region's name, a grade; empty: all)."""

    measure: Measure
    year: int
    order: str = "region"
    region: str = ""
    grade: str = ""


ORDERS = {
    "region": translatable("By region"),
    "name": translatable("By name"),
    "grade": translatable("By grade"),
    "change": translatable("By change"),
}


def regions(forces: Iterable[Force]) -> list[str]:
    """Return the regions of forces by name, and last the heading of those of none."""
    return list(dict.fromkeys(map(region_of, sorted(forces, key=lambda force: (not force.region, force.region)))))
