from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from peelviewer.dataset import load_report
from peelviewer.dataset.schema import FIGURES, GRADES, JUDGMENTS, OBSERVATIONS
from peelviewer.dataset.tables import cell_place, read_table
from peelviewer.model.problems import Problem

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]
HEADER = "question,grade,previous_grade,previous_year,page,source\n"


def judgments(folder: Path, text: str) -> tuple[list[str], list[Problem]]:
    (folder / "judgments.csv").write_bytes(text.encode())
    problems: list[Problem] = []
    return [row.question for row in read_table(folder, folder, JUDGMENTS, problems).rows], problems


def test_values_stay_as_printed(report: Path) -> None:
    problems: list[Problem] = []
    rows = read_table(report, report, OBSERVATIONS, problems).rows
    assert not problems
    assert [row.value for row in rows] == ["231", "1,204", "53.6", "", "-12"]
    assert rows[2].note == 'As printed, "53.6"'


@pytest.mark.parametrize(
    ("row", "column", "what"),
    [
        ("q2,fine,,,10,", 4, "'fine' does not serve as 'grade'"),
        ("q2,good,,,x,", 11, "'x' does not serve as 'page'"),
        ("q2,good,,201 5,10,", 10, "does not serve as 'previous_year'"),
        (",good,,,10,", 1, "'question' is empty"),
        ("q2,good", 1, "2 cells and the header 6"),
        ('q2,"good"x,,,10,', 1, "quotation marks"),
        ("q2,good,,,10, and a half", 14, "begins with a space"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_left_out(tmp_path: Path, row: str, column: int, what: str) -> None:
    rows, problems = judgments(tmp_path, HEADER + "q1,good,,,1,\n" + row + "\nq3,good,,,3,\n")
    assert rows == ["q1", "q3"]
    assert [(p.line, p.column) for p in problems] == [(3, column)]
    assert what in problems[0].what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("question,grade\nq1,good\n", "'previous_grade' is missing"),
        (HEADER.replace("\n", ",odd\n"), "'odd' is not known"),
        (HEADER.replace("source", "page"), "'page' stands twice"),
        ("", "empty"),
    ],
)
def test_a_header_that_does_not_serve_is_named(tmp_path: Path, text: str, what: str) -> None:
    _, problems = judgments(tmp_path, text)
    assert any(what in problem.what for problem in problems), problems


def test_a_last_line_without_end_is_left_out(tmp_path: Path) -> None:
    rows, problems = judgments(tmp_path, HEADER + "q1,good,,,1,\nq2,good,,,1")
    assert rows == ["q1"]
    assert problems[0].line == 3


def test_windows_line_ends_and_byte_order_mark_are_no_part_of_a_value(tmp_path: Path) -> None:
    rows, problems = judgments(tmp_path, "\ufeff" + HEADER.replace("\n", "\r\n") + "q1,good,,,1,\r\n")
    assert rows == ["q1"]
    assert not problems


def test_a_cell_is_placed_past_quoted_commas_and_lines() -> None:
    lines = ('a,"b, ""c""', 'd",e', "next")
    assert [cell_place(lines, 1, index) for index in range(3)] == [(1, 1), (1, 3), (2, 4)]


@pytest.mark.parametrize("text", ["abc", "1.2.3", "1,20", " 5", "5%", "9" * 400, "1" * 16, "1." + "1" * 15, "１２"])
def test_a_value_that_is_no_number_is_left_out(report: Path, text: str) -> None:
    path = report / "observations.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("53.6,stated", f'"{text}",stated'), encoding="utf-8")
    problems: list[Problem] = []
    assert len(read_table(report, report, OBSERVATIONS, problems).rows) == 4
    assert [problem.line for problem in problems] == [4]


@pytest.mark.parametrize("text", ["9" * 15, "+£123,456,789,012.345", "−1.5"])
def test_a_value_of_up_to_fifteen_digits_is_kept(report: Path, text: str) -> None:
    path = report / "observations.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("53.6,stated", f'"{text}",stated'), encoding="utf-8")
    problems: list[Problem] = []
    assert text in [row.value for row in read_table(report, report, OBSERVATIONS, problems).rows]
    assert not problems


IDS = ["../../secret", "a b", "", "-a", ".a", "a/b", "a\\b", "é", "a" * 101, "a\u00a0b", "con:1"]


@pytest.mark.parametrize("text", IDS)
def test_an_id_that_is_no_name_is_named_and_its_row_left_out(report: Path, text: str) -> None:
    path = report / "figures.csv"
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole + whole.split("\n")[1].replace("fig-1", f'"{text}"', 1) + "\n", encoding="utf-8", newline="\n")
    problems: list[Problem] = []
    assert [row.id for row in read_table(report, report, FIGURES, problems).rows] == ["fig-1"]
    assert [(problem.line, problem.column) for problem in problems] == [(whole.count("\n") + 1, 1)]


@pytest.mark.parametrize("text", IDS)
def test_a_report_whose_id_is_no_name_is_named_and_does_not_open(report: Path, text: str) -> None:
    path = report / "report.toml"
    whole = path.read_text(encoding="utf-8")
    spelt = text.replace("\\", "\\\\")
    path.write_text(re.sub('(?m)^id = ".*"$', lambda _: f'id = "{spelt}"', whole), encoding="utf-8")
    opened, problems = load_report(report)
    assert opened is None
    assert [problem for problem in problems if problem.file == path]


def test_a_chapter_whose_name_would_be_its_id_gets_one_that_is_a_name(report: Path) -> None:
    (report / "chapters" / "09 a&b.md").write_text("# Title\n\nWords.\n", encoding="utf-8")
    opened, problems = load_report(report)
    assert opened
    assert "09-a-b-line-1" in opened.sections
    assert any("no id" in problem.what for problem in problems)


@pytest.mark.parametrize(
    "text", ["javascript:x", "file:///etc/passwd", "https://", "https://a b", 'https://a""b', "ftp://a", "//a", "https://a'b", "ISBN x"]
)
def test_a_source_that_is_no_address_is_named_and_counts_as_empty(library: Path, text: str) -> None:
    path = library / "grades.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    cells = lines[1].split(",")
    lines[1] = ",".join([*cells[:-1], f'"{text}"'])
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    problems: list[Problem] = []
    rows = read_table(library, library, GRADES, problems).rows
    assert len(rows) == len(lines) - 2
    assert rows[0].source_url == ""
    assert [(problem.line, problem.column) for problem in problems] == [(2, len(",".join(cells[:-1])) + 2)]


def test_a_header_of_many_columns_takes_no_quadratic_time(tmp_path: Path, growth: Growth) -> None:
    assert growth(lambda text: judgments(tmp_path, text), lambda size: HEADER.strip() + ",x" * size + ",page" * size + "\n", 2000) < 8
