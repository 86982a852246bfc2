"""Libraries of invented forces that all state the same measures, as many of each as a test wants."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path

from tests.programs import SEVERAL

NAMES = ("Northam", "Eastby", "Southwick", "Westcombe", "Midford")
YEAR = 2016
PERIOD = ("2015-07-01", "2016-06-30")
INDICATORS = ("id", "title", "unit", "topic", "page", "source", "caveats", "sections")
FIGURES = ("id", "number", "title", "kind", "unit", "section", "page", "source", "completeness", "caveats", "notes")
OBSERVATIONS = (
    "subject", "area", "category", "parent", "outcome", "unit", "period_start", "period_end", "value", "status", "section", "note",
)  # fmt: skip
FORCES = ("force_id", "name", "short_name", "abbreviation", "region", "nation", "map_column", "map_row")
SUMMARY = """\
# Summary of judgments {#summary page=3 kind=overview number=S short="Summary"}
::: judgment overall :::

An invented finding.
"""
CRIME = """\
# How much crime is there? {#crime page=4 kind=question number=1 short="Crime"}
The figures are invented.

::: figure fig-1 :::
"""
CHAPTERS = {"01-summary.md": SUMMARY, "02-crime.md": CRIME}


def forces_library(target: Path, names: Sequence[str] = NAMES, measures: int = 6) -> Path:
    """Write a library of forces with a report each of 2016, and return its folder.

    The first measure is printed to the unit by an indicator and to a tenth by the figure; the third has an earlier period too; the last
    force states no second measure. Every force's unit, caveat and topic are the same.
    """
    dice = random.Random(17)  # noqa: S311
    target.mkdir(parents=True)
    for table in ("glossary.csv", "grades.csv", "questions.csv"):
        first = (SEVERAL / table).read_text(encoding="utf-8").splitlines()[0]
        (target / table).write_text(first + "\n", encoding="utf-8")
    rows = [
        (_id(name), f"{name} Constabulary", name, name[:5], ("North", "South")[n % 2], "England", n % 8 + 1, n // 8 + 1)
        for n, name in enumerate(names)
    ]
    _write(target / "forces.csv", FORCES, rows)
    for name in names:
        _report(target / "reports" / report_id(name), name, measures, dice, lacks=1 if name == names[-1] else -1)
    return target


def report_id(name: str) -> str:
    """Return the id of a force's report."""
    return f"{_id(name)}-{YEAR}-effectiveness"


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")


def _report(folder: Path, name: str, measures: int, dice: random.Random, lacks: int) -> None:
    force = _id(name)
    (folder / "chapters").mkdir(parents=True)
    about = {"id": report_id(name), "title": "Effectiveness 2016", "subtitle": f"An invented inspection of {name}", "force": force}
    about |= {"pillar": "effectiveness", "publisher": "An invented inspectorate", "published": "2017-03", "isbn": "", "edition": "digest"}
    lines = [f'{key} = "{value}"' for key, value in about.items()]
    (folder / "report.toml").write_text("\n".join([*lines, f"year = {YEAR}"]) + "\n", encoding="utf-8")
    for chapter, text in CHAPTERS.items():
        (folder / "chapters" / chapter).write_text(text, encoding="utf-8")
    empty = {"areas_for_improvement.csv": "id,question,section,page,text", "errata.csv": "id,section,subject,printed,problem"}
    empty |= {"notes.csv": "number,section,page,text"}
    for table, header in empty.items():
        (folder / table).write_text(header + "\n", encoding="utf-8")
    _write(
        folder / "judgments.csv", ("question", "grade", "previous_grade", "previous_year", "page", "source", "lead"),
        [("overall", "good", "", "", 3, "p. 3", "Good.")],
    )  # fmt: skip
    scope = " ".join(f"indicator-{n}" for n in range(measures))
    _write(
        folder / "caveats.csv", ("id", "scope", "forces", "title", "text"),
        [("caveat-counts", scope, force if name == NAMES[1] else "", "Counts differ", "Forces count in ways of their own.")],
    )  # fmt: skip
    indicators = [
        (f"indicator-{n}", f"Measure {n + 1}", ("per 1000 population", "percent")[n % 2], ("Crime", "Calls")[n % 2], 4, "Invented tables")
        for n in range(measures)
    ]
    _write(folder / "indicators.csv", INDICATORS, [(*row, "caveat-counts", "crime") for row in indicators])
    title = f"Measure 1 (per 1000 population) in {name}, for the 12 months to 30 June 2016"
    figure = ("fig-1", 1, title, "rates", "per 1000 population", "crime", 5, "Invented tables", "full", "", "")
    _write(folder / "figures.csv", FIGURES, [figure])
    _write(folder / "observations.csv", OBSERVATIONS, _values(force, measures, dice, lacks))


def _values(force: str, measures: int, dice: random.Random, lacks: int) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []

    def add(subject: str, area: str, value: object, category: str = "", period: tuple[str, str] = PERIOD) -> None:
        rows.append((subject, area, category, "", "", "", *period, value, "stated", "crime", ""))

    for n in range(measures):
        own, other = dice.randint(20, 90), 40 + n
        if n != lacks:
            add(f"indicator-{n}", force, own)
        add(f"indicator-{n}", "england-and-wales", other)
        if n == 2:
            add(f"indicator-{n}", force, own + 3, period=("2014-07-01", "2015-06-30"))
        if n == 0:
            add("fig-1", force, f"{own - 1}.6", "Measure 1")
            add("fig-1", "england-and-wales", f"{other}.2", "Measure 1")
    return rows


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
