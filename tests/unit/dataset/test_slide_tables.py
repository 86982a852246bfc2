"""The two tables for slides: both may be absent, and what does not hold in them is named where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from peelviewer.dataset import load_library, load_report, validate
from peelviewer.model.report import FindingClass, Headline, Point, Report

DATA = Path(__file__).resolve().parents[3] / "data"
HEADLINES = (
    'subject,headline\noverall,Northshire is good\nq2,"Northshire is good, too"\nindicator-calls,"231 calls against 1,204"\n'
    "fig-1,A fall of 12 to 53.6 in the year to 30 June 2016\nafi-q2-1,Supervise better\n"
)
POINTS = (
    "section,kind,finding,text\nq2,strength,2.1,It investigates well\nq2,concern,2.2,Plans are short\nq2-quality,change,2.3,Fewer closed\n"
)


@pytest.fixture
def slides(report: Path) -> Path:
    """The fictitious report with both tables."""
    (report / "headlines.csv").write_text(HEADLINES, encoding="utf-8", newline="\n")
    (report / "points.csv").write_text(POINTS, encoding="utf-8", newline="\n")
    return report


def opened(folder: Path, check: bool = True) -> Report:
    report, problems = load_report(folder, check)
    assert report
    assert problems == ()
    return report


def test_both_are_read_in_their_order(slides: Path) -> None:
    report = opened(slides)
    assert report.headlines[0] == Headline("overall", "Northshire is good")
    assert report.headline_of["q2"] == "Northshire is good, too"
    assert report.points_of("q2") == (
        Point("q2", FindingClass.STRENGTH, "2.1", "It investigates well"),
        Point("q2", FindingClass.CONCERN, "2.2", "Plans are short"),
    )
    assert [point.finding for point in report.points_of("q2-quality")] == ["2.3"]
    assert opened(slides, check=False) == report
    assert load_library(slides.parents[1]).library.reports == (report,)


def test_both_may_be_absent(report: Path) -> None:
    without = opened(report)
    assert (without.headlines, without.points, without.headline_of, without.points_of("q2")) == ((), (), {}, ())


@pytest.mark.parametrize("table", ["headlines.csv", "points.csv"])
def test_one_may_be_absent(slides: Path, table: str) -> None:
    (slides / table).unlink()
    opened(slides)


@pytest.mark.parametrize("table", ["headlines.csv", "points.csv"])
def test_a_folder_in_place_of_one_is_named(report: Path, table: str) -> None:
    (report / table).mkdir()
    assert [(problem.file.name, problem.what) for problem in validate(report)] == [(table, "A folder stands where a file should be")]


# file, what stands there, what is put in its place, and the line, column and words of the one problem it gives
BROKEN = [
    ("headlines.csv", "fig-1", "fig-9", 5, 1, "no figure, section or area for improvement 'fig-9'"),
    ("headlines.csv", "afi-q2-1", "q2", 6, 1, "row of 'q2' stands twice, first in line 3"),
    ("headlines.csv", "Supervise better", "northshire is Good", 6, 10, "headline stands twice, first in line 2"),
    ("headlines.csv", "Supervise better", "", 6, 10, "'headline' is empty"),
    ("headlines.csv", "Supervise better", "<b>Supervise</b>", 6, 10, "HTML"),
    ("headlines.csv", "overall,", ",", 2, 1, "'subject' is empty"),
    ("headlines.csv", "of 12", "of 13", 5, 7, "number 13 is no value of 'fig-1'"),
    ("headlines.csv", "53.6", "53.60", 5, 7, "number 53.60 is no value of 'fig-1'"),
    ("headlines.csv", "2016", "2011", 5, 7, "number 2011 is no value of 'fig-1'"),
    ("headlines.csv", "30 June", "30 July", 5, 7, "number 30 is no value of 'fig-1'"),
    ("headlines.csv", "to 53.6", "by 30 to 53.6", 5, 7, "number 30 is no value of 'fig-1'"),
    ("headlines.csv", "1,204", "204", 4, 17, "number 204 is no value of 'indicator-calls'"),
    ("points.csv", "q2-quality,", "q3,", 4, 1, "no section 'q3'"),
    ("points.csv", "2.2", "2.9", 3, 12, "no finding '2.9' in 'q2'"),
    ("points.csv", "change,2.3", "strength,2.1", 4, 21, "no finding '2.1' in 'q2-quality'"),
    ("points.csv", "q2,strength", "q2,concern", 2, 4, "point is a concern, but finding 2.1 is a strength"),
    ("points.csv", "q2,concern,2.2", "introduction,concern,I.1", 3, 14, "finding I.1 has no class"),
    ("points.csv", "concern", "praise", 3, 4, "'praise' does not serve as 'kind'"),
    ("points.csv", "q2,concern", "q2,", 3, 4, "'kind' is empty"),
    ("points.csv", "Plans are short", "", 3, 16, "'text' is empty"),
    ("points.csv", "q2,concern,2.2,Plans are short", "q2,strength,2.1,It investigates well", 3, 1, "stands twice, first in line 2"),
]


@pytest.mark.parametrize(("file", "sound", "broken", "line", "column", "what"), BROKEN)
def test_one_broken_thing_gives_one_problem(slides: Path, file: str, sound: str, broken: str, line: int, column: int, what: str) -> None:
    path = slides / file
    text = path.read_text(encoding="utf-8")
    assert sound in text
    path.write_text(text.replace(sound, broken, 1), encoding="utf-8", newline="\n")
    found = validate(slides)
    assert [(p.file, p.line, p.column) for p in found] == [(path, line, column)], found
    assert what in found[0].what


def test_a_section_has_five_points_at_most(slides: Path) -> None:
    rows = [f"q2,strength,2.1,Well {number}\n" for number in range(4)]
    path = slides / "points.csv"
    path.write_text(POINTS + "".join(rows[:3]), encoding="utf-8", newline="\n")
    assert validate(slides) == ()
    path.write_text(POINTS + "".join(rows) + rows[0].replace("Well", "Better"), encoding="utf-8", newline="\n")
    assert [(p.line, p.column, p.what) for p in validate(slides)] == [(8, 1, "The section 'q2' has more than 5 points")]


def test_the_bundled_tables_fit_slides() -> None:
    report, *_ = load_library(DATA, check=False).library.reports
    areas = {area.id for area in report.areas_for_improvement}
    questions = {name for name in report.judgment_by_question if name != "overall"}
    assert report.headline_of.keys() == {"overall", "force-in-numbers"} | questions | areas | report.figure_by_id.keys()
    assert {subject: text for subject, text in report.headline_of.items() if len(text) > (60 if subject in areas else 95)} == {}
    assert {point.section for point in report.points} == questions
    assert [point for point in report.points if not 50 <= len(point.text) <= 95] == []
    assert not [text for text in (*report.headline_of.values(), *(point.text for point in report.points)) if text.endswith(".")]
    order = [FindingClass.STRENGTH, FindingClass.CONCERN, FindingClass.CHANGE]
    for question in questions:
        kinds = [order.index(point.kind) for point in report.points_of(question)]
        assert kinds == sorted(kinds)
