"""A file may be wrong in a million places: the time stays that of its length, and what is said that of a reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from peelviewer.dataset import load_library, load_report, validate
from peelviewer.dataset.problem_list import MAXIMUM_OF_A_FILE, ProblemList
from peelviewer.model.problems import Problem

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


def of(problems: tuple[Problem, ...], file: Path) -> list[Problem]:
    return [problem for problem in problems if problem.file == file]


def test_unknown_ids_of_a_cell_are_placed_once_and_the_first_twenty_named(report: Path) -> None:
    path = report / "indicators.csv"
    text = path.read_text(encoding="utf-8")
    ids = " ".join(f"c{n}" for n in range(1000))
    path.write_text(f'{text}indicator-x,"{"y" * 500}",u,t,5,src,{ids} {ids},q2\n', encoding="utf-8", newline="\n")
    found = [problem for problem in of(validate(report), path) if "caveat" in problem.what]
    assert len(found) == 20
    assert found[0].what == "There is no caveat 'c0'"
    assert found[-1].what.endswith("and 980 more such in this cell")
    assert len({(problem.line, problem.column) for problem in found}) == 1


CELLS = {
    "indicators.csv": lambda n: f"indicator-x,{'y' * n},u,t,5,src,{' '.join(f'c{k}' for k in range(n // 8))},q2\n",
    "figures.csv": lambda n: f"fig-7,7,{'y' * n},k,u,q2,5,src,none,,{' '.join(str(k) for k in range(100, 100 + n // 8))}\n",
    "headlines.csv": lambda n: f"subject,headline\nfig-1,{' '.join(str(k) for k in range(3000, 3000 + n // 8))}\n",
}


@pytest.mark.parametrize("file", CELLS)
def test_a_cell_of_many_unknown_ids_takes_no_quadratic_time(report: Path, file: str, growth: Growth) -> None:
    path = report / file
    whole = path.read_text(encoding="utf-8") if path.exists() else ""

    def check(row: str) -> None:
        path.write_text(whole + row, encoding="utf-8", newline="\n")
        assert len(of(validate(report), path)) >= 20

    assert growth(check, CELLS[file], 12_000) < 8


def test_headlines_of_one_subject_take_no_quadratic_time(report: Path, growth: Growth) -> None:
    values = (report / "observations.csv").read_text(encoding="utf-8")

    def check(rows: str) -> None:
        days = (f"{1991 + n // 28:04}-02-{n % 28 + 1:02}" for n in range(len(rows) // 20))
        dates = "".join(f"fig-1,northshire,c{n},,,,1990-01-01,{day},5,stated,q2,\n" for n, day in enumerate(days))
        (report / "observations.csv").write_text(values + dates, encoding="utf-8", newline="\n")
        (report / "headlines.csv").write_text("subject,headline\n" + rows, encoding="utf-8", newline="\n")
        assert load_report(report)[0]

    assert growth(check, lambda size: "".join(f"fig-1,A headline {n:04}\n" for n in range(size)), 150) < 8


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("chapters/01-introduction.md", "# x\n" * 3000),
        ("notes.csv", "x,y\n" * 3000),
        ("report.toml", "[x]\n" * 3000),
        ("figures.csv", "fig-1\n" * 3000),
    ],
)
def test_of_one_file_a_thousand_problems_are_named_and_the_others_counted(library: Path, report: Path, file: str, text: str) -> None:
    path = report / file
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8", newline="\n")
    for problems in (validate(report), load_library(library).problems):
        found = of(problems, path)
        assert len(found) == MAXIMUM_OF_A_FILE + 1
        assert found[-1].what.startswith("There are ")
        assert "more problems in this file" in found[-1].what


def test_what_was_only_counted_is_counted_on() -> None:
    one, other, file = ProblemList(), ProblemList(), Path("a")
    for n in range(MAXIMUM_OF_A_FILE + 5):
        one.append(Problem(file, n, 1, "w", "r"))
        other.append(Problem(file, n, 2, "w", "r"))
    one.extend(other)
    problems = one.in_order()
    assert len(problems) == MAXIMUM_OF_A_FILE + 1
    assert problems[-1].what == f"There are {MAXIMUM_OF_A_FILE + 10:,} more problems in this file"
