"""A library of one invented force over five years: questions that change, asks that come back, and values of several years."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.invented_forces import FIGURES, INDICATORS, OBSERVATIONS
from tests.programs import SEVERAL

FORCE = "northam"
PREVENTING, CRIME = "Preventing crime and disorder", "Investigating crime"
QUESTIONS = ("year", "cycle", "pillar", "question", "short_name", "wording", "continues", "note")
GRADES = ("force_id", "year", "cycle", "pillar", "question", "grade", "revised", "evidence", "source_url", "note")
FORCES = ("force_id", "name", "short_name", "abbreviation", "region", "nation", "map_column", "map_row")
ASKS = ("id", "question", "section", "page", "text", "kind", "parent", "deadline", "deadline_wording", "explanation")
JUDGED = ("overall", "prevention", "crime")
JUDGMENTS = ("question", "grade", "previous_grade", "previous_year", "source", "lead")
PAGE = "https://example.org/2017"
BACKLOG = "The force should reduce the backlog of crimes awaiting closure in the incident unit."
BACKLOG_AGAIN = "The force should reduce the backlog of crimes that await closure in its incident unit, and keep it low."
VISIBLE = "The force should make its neighbourhood officers more visible in market towns."


class Inspection(NamedTuple):
    """A year's report: its wording of the first question, grades by question, and what it asks by question; *whole* is a digest."""

    year: int
    wording: str
    grades: tuple[str, str, str]
    asks: tuple[tuple[str, str], ...]
    rate: str = ""
    whole: bool = True


INSPECTIONS = (
    Inspection(2014, PREVENTING, ("good", "good", "requires improvement"), (("crime", BACKLOG),), "60.1"),
    Inspection(2015, PREVENTING, ("good", "outstanding", "good"), (("prevention", VISIBLE),), "58"),
    Inspection(2016, "Keeping people safe", ("good", "good", "good"), (("crime", BACKLOG_AGAIN),), "55.5"),
    Inspection(2017, "Keeping people safe", ("good", "requires improvement", "good"), (), "54", whole=False),
)


def years_library(target: Path) -> Path:
    """Write the library and return its folder: four reports, the last held in part, and a grade of 2021 on a scale of five."""
    target.mkdir(parents=True)
    first = (SEVERAL / "glossary.csv").read_text(encoding="utf-8").splitlines()[0]
    (target / "glossary.csv").write_text(first + "\n", encoding="utf-8")
    _write(target / "forces.csv", FORCES, [(FORCE, "Northam Constabulary", "Northam", "N", "North", "England", 1, 1)])
    questions: list[Sequence[object]] = []
    grades: list[Sequence[object]] = []
    for each in INSPECTIONS:
        page = f"https://example.org/{each.year}"
        questions.append((each.year, "", "effectiveness", "prevention", "Preventing crime", each.wording, "", ""))
        questions.append((each.year, "", "effectiveness", "crime", "Investigating crime", CRIME, "", ""))
        for question, grade in zip(("", "prevention", "crime"), each.grades, strict=True):
            grades.append((FORCE, each.year, "", "effectiveness", question, grade, "", "stated", page, ""))
        _report(target / "reports" / report_id(each.year), each)
    questions.append((2021, "2021/22", "peel", "crime", "Investigating crime", CRIME, "none", ""))
    grades.append((FORCE, 2021, "2021/22", "peel", "crime", "adequate", "", "stated", "https://example.org/2021", ""))
    _write(target / "questions.csv", QUESTIONS, questions)
    _write(target / "grades.csv", GRADES, grades)
    return target


def report_id(year: int) -> str:
    """Return the id of a year's report."""
    return f"{FORCE}-{year}-effectiveness"


def _report(folder: Path, about: Inspection) -> None:
    (folder / "chapters").mkdir(parents=True)
    parts = [("summary", "Summary", "overview", "S", "::: judgment overall :::")]
    for number, (question, name) in enumerate((("prevention", about.wording), ("crime", CRIME)), 1):
        asked = any(each == question for each, _ in about.asks)
        parts.append((question, name, "question", str(number), f"::: improvements {question} :::" if asked else ""))
    for number, (part, name, kind, mark, insert) in enumerate(parts, 1):
        page, source = (f"page={2 + number} ", "") if about.whole else ("", " {source=page}")
        heading = f'# {name} {{#{part} {page}kind={kind} number={mark} short="{name}"}}'
        text = f"{heading}\n\nAn invented finding.{source}\n\n{insert}\n"
        (folder / "chapters" / f"{number:02}-{part}.md").write_text(text.rstrip() + "\n", encoding="utf-8")
    lines = {
        "id": report_id(about.year), "title": f"Effectiveness {about.year}", "subtitle": "Northam", "force": FORCE,
        "year": about.year, "pillar": "effectiveness", "publisher": "HMIC", "published": f"{about.year}-11", "isbn": "",
        "edition": "digest" if about.whole else "summary",
    }  # fmt: skip
    if not about.whole:
        lines |= {"source_url": PAGE, "readable": "The first part."}
    written = (f"{key} = {value}" if isinstance(value, int) else f'{key} = "{value}"' for key, value in lines.items())
    (folder / "report.toml").write_text("\n".join(written) + "\n", encoding="utf-8")
    (_tables if about.whole else _tables_of_page)(folder, about)


def _tables_of_page(folder: Path, about: Inspection) -> None:
    judged = [(q, grade, "", "", "The page", "", "page") for q, grade in zip(JUDGED, about.grades, strict=True)]
    _write(folder / "judgments.csv", (*JUDGMENTS, "sources"), judged)
    _write(folder / "sources.csv", ("id", "url", "accessed", "description"), [("page", PAGE, "", "The page")])


def _tables(folder: Path, about: Inspection) -> None:
    judged = [(q, grade, "", "", page, "The report", "") for q, grade, page in zip(JUDGED, about.grades, (3, 4, 5), strict=True)]
    _write(folder / "judgments.csv", (*JUDGMENTS[:4], "page", *JUDGMENTS[4:]), judged)
    asks = [(f"afi-{n}", question, question, 4, text, *[""] * 5) for n, (question, text) in enumerate(about.asks, 1)]
    _write(folder / "areas_for_improvement.csv", ASKS, asks)
    rate = ("indicator-rate", "Recorded crime", "per 1,000 population", "Crime", 4, "Home Office", "", "prevention")
    _write(folder / "indicators.csv", INDICATORS, [rate])
    period = f"{about.year - 1}-07-01", f"{about.year}-06-30"
    values = ((FORCE, about.rate), ("england-and-wales", "68.2"))
    observed = [(rate[0], area, *[""] * 4, *period, value, "stated", "prevention", "") for area, value in values]
    _write(folder / "observations.csv", OBSERVATIONS, observed)
    _write(folder / "figures.csv", FIGURES, [])
    _write(folder / "notes.csv", ("number", "section", "page", "text"), [])
    _write(folder / "caveats.csv", ("id", "scope", "forces", "title", "text"), [])
    _write(folder / "errata.csv", ("id", "section", "subject", "printed", "problem"), [])


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([header, *rows])
