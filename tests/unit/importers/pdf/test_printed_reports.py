"""Printed reports become reports of the dataset, in which everything stands as it was printed, and nothing else."""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from peelviewer.importers.assembling.ledger import ledger_of
from peelviewer.importers.recognised import Part, Status
from peelviewer.model.library import Force
from peelviewer.model.pillars import INTEGRATED
from peelviewer.model.report import Finding, Section
from peelviewer.model.review import ReviewStatus
from peelviewer.text.plain import note_marks

from . import invented
from .invented import Invented
from .reading import Imported, imported

GOLDEN = Path(__file__).parents[3] / "golden" / "imported"
UNNUMBERED = 2
_NO_MARKS = re.compile(r"\[\^\d+\]")

Printed = tuple[Invented, Imported]


@pytest.fixture(scope="module")
def one_pillar(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    report = invented.one_pillar()
    return report, imported(report.sheets, tmp_path_factory.mktemp("pillar"), "exampleshire.pdf")


@pytest.fixture(scope="module")
def integrated(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    report = invented.integrated()
    return report, imported(report.sheets, tmp_path_factory.mktemp("integrated"), "northfold.pdf")


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    report = invented.letter()
    return report, imported(report.sheets, tmp_path_factory.mktemp("letter"), "letter.pdf")


@pytest.fixture(params=["one_pillar", "integrated", "letter"])
def printed(request: pytest.FixtureRequest) -> Printed:
    """Each of the reports."""
    result: Printed = request.getfixturevalue(request.param)
    return result


# All reports -------------------------------------------------------------------------------------------


def test_reports_are_sound(printed: Printed) -> None:
    _, made = printed
    assert not made.problems
    ledger = ledger_of(made.document, made.recognised)
    assert ledger.holds and not ledger.left_over
    assert ledger.lines == len(made.document.lines)


def test_paragraphs_are_whole_and_in_order(printed: Printed) -> None:
    report, made = printed
    wanted = [said.text for said in report.of("p")]
    found = [finding.text for finding in made.findings if finding.text in set(wanted)]
    assert found == wanted


def test_nothing_is_added(printed: Printed) -> None:
    report, made = printed
    told = {said.text for said in report.said} | {tile.label for tile in report.tiles}
    assert [finding.text for finding in made.findings if finding.text not in told] == []


def test_bullets_stand_with_what_they_belong_to(printed: Printed) -> None:
    report, made = printed
    assert [bullet for finding in made.findings for bullet in finding.bullets] == [said.text for said in report.of("li")]


def test_paragraphs_have_their_pages(printed: Printed) -> None:
    report, made = printed
    offset = made.report.printed_page_offset
    pages = {finding.text: finding.page or section.page for section in made.sections for finding in _own(section)}
    wrong = {said.text: (pages[said.text], said.page - offset) for said in report.of("p") if pages[said.text] != said.page - offset}
    assert not wrong


def _own(section: Section) -> list[Finding]:
    return [block for block in section.blocks if isinstance(block, Finding)]


def test_headings_are_found_in_order_with_their_pages(printed: Printed) -> None:
    report, made = printed
    offset = made.report.printed_page_offset
    wanted = [(said.text, said.page - offset) for said in report.of("heading", "judged")]
    assert [(section.title, section.page) for section in made.sections] == wanted


def test_notes_are_whole_and_joined_to_their_marks(printed: Printed) -> None:
    report, made = printed
    assert {note.number: note.text for note in made.report.notes} == report.notes
    marked = {mark: finding.text for finding in made.findings for mark in note_marks(finding.text)}
    said = {mark: said.text for said in report.of("p") for mark in note_marks(said.text)}
    assert marked == said


def test_running_heads_and_page_numbers_are_in_no_text(integrated: Printed) -> None:
    _, made = integrated
    furniture = [made.document.text_of(number) for number in sorted(made.document.furniture)]
    assert set(furniture) == {"PEEL: Police effectiveness, efficiency and legitimacy 2018/19", *map(str, range(1, len(furniture) // 2 + 1))}
    assert not any("2018/19" in finding.text for finding in made.findings)


def test_printed_numbers_of_pages_are_kept(one_pillar: Printed, integrated: Printed, letter: Printed) -> None:
    assert [made.report.printed_page_offset for _, made in (one_pillar, integrated, letter)] == [UNNUMBERED, UNNUMBERED, 0]
    assert one_pillar[1].document.pages[0].printed == ""
    assert one_pillar[1].document.pages[4].printed == "3"
    assert one_pillar[1].report.pages == len(one_pillar[0].sheets) - UNNUMBERED


# What it is of -----------------------------------------------------------------------------------------


def test_a_report_says_whose_it_is(one_pillar: Printed) -> None:
    report = one_pillar[1].report
    assert (report.title, report.subtitle) == ("PEEL: Police effectiveness 2015", "An inspection of Exampleshire Constabulary")
    assert (report.force, report.year, report.cycle, report.pillar) == ("exampleshire-constabulary", 2015, "", "effectiveness")
    assert (report.publisher, report.published, report.isbn) == ("HMIC", "2016-02", "978-0-00-000042-9")
    assert (report.edition, report.layout, report.source_file) == ("full", "one-pillar", "exampleshire.pdf")


def test_a_report_of_a_cycle_is_of_three_pillars(integrated: Printed) -> None:
    report = integrated[1].report
    assert (report.year, report.cycle, report.pillar, report.layout) == (2018, "2018/19", INTEGRATED, "integrated")
    assert (report.publisher, report.published) == ("HMICFRS", "2019-05")


def test_what_a_letter_does_not_say_is_doubtful(letter: Printed) -> None:
    made = letter[1]
    assert made.report.layout == "general"
    assert {field for field, _ in made.recognised.unconfirmed} == {"force", "year", "published"}
    assert all(row.reason and row.status is ReviewStatus.UNCONFIRMED for row in made.report.review)


def test_a_force_that_no_table_holds_is_doubtful(one_pillar: Printed) -> None:
    assert [field for field, _ in one_pillar[1].recognised.unconfirmed] == ["force"]
    assert [(row.what.value, row.subject) for row in one_pillar[1].report.review] == [("identity", "force")]


def test_a_force_of_the_tables_is_known_by_its_name(one_pillar: Printed, tmp_path: Path) -> None:
    forces = [Force("ex", "Exampleshire Constabulary", "North", "England", 0, 0)]
    made = imported(one_pillar[0].sheets, tmp_path, forces=forces)
    assert made.report.force == "ex"
    assert not made.report.review


# Judgments and improvements ----------------------------------------------------------------------------


def test_grades_judge_the_whole_and_each_question(one_pillar: Printed) -> None:
    report, made = one_pillar
    assert {judgment.question: judgment.grade.value for judgment in made.report.judgments} == report.grades


def test_grades_of_a_table_and_of_badges_are_those_of_their_headings(integrated: Printed) -> None:
    report, made = integrated
    titles = {section.id: section.title for section in made.sections}
    assert {titles[judgment.question]: judgment.grade.value for judgment in made.report.judgments} == report.grades


def test_no_recognised_grade_is_doubtful(one_pillar: Printed, integrated: Printed) -> None:
    items = [item for _, made in (one_pillar, integrated) for item in made.recognised.items if item.part is Part.GRADE]
    assert items and all(item.status is Status.RECOGNISED for item in items)


def test_questions_have_the_ids_of_the_library(one_pillar: Printed, integrated: Printed) -> None:
    assert [chapter.id for chapter in one_pillar[1].report.chapters if chapter.kind == "question"] == ["q1", "q2", "q3"]
    assert [c.id for c in integrated[1].report.chapters if c.kind == "pillar"] == ["effectiveness", "efficiency", "legitimacy"]


def test_improvements_in_a_box_and_without(one_pillar: Printed) -> None:
    report, made = one_pillar
    assert [area.text for area in made.report.areas_for_improvement] == [said.text for said in report.of("afi")]
    assert [area.question for area in made.report.areas_for_improvement] == ["q2", "q2", "q2", "q3"]


def test_improvements_fall_under_their_question(integrated: Printed) -> None:
    report, made = integrated
    titles = {section.id: section.title for section in made.sections}
    judged = [said.text for said in report.said if said.kind == "judged" and said.text not in ("Effectiveness", "Efficiency", "Legitimacy")]
    assert [titles[area.question] for area in made.report.areas_for_improvement] == judged
    assert [area.text for area in made.report.areas_for_improvement] == [said.text for said in report.of("afi")]


# Figures -----------------------------------------------------------------------------------------------


def test_tiles_give_the_values_of_both(one_pillar: Printed) -> None:
    report, made = one_pillar
    values = {(row.subject, row.area): row.value for row in made.report.observations}
    found = [
        (row.topic, row.title, values[row.id, "exampleshire-constabulary"], values[row.id, "england-and-wales"])
        for row in made.report.indicators
    ]
    wanted = [(tile.group, tile.label, tile.own.rstrip("%"), tile.nation.rstrip("%")) for tile in report.tiles]
    assert found == wanted[::2] + wanted[1::2]  # down the left column of groups, then down the right one


def test_periods_and_units_of_tiles_are_those_of_their_labels(one_pillar: Printed) -> None:
    made = one_pillar[1]
    units = {row.topic: row.unit for row in made.report.indicators}
    expected = {
        "Calls for assistance": "per 1,000 population", "Recorded crime": "per 1,000 population", "Change": "percent change",
        "Victim satisfaction": "percent",
    }  # fmt: skip
    assert units == expected
    ends = {str(row.period_end) for row in made.report.observations}
    assert ends == {"2015-03-31", "None"}  # a label of two periods names neither


def test_a_table_over_two_pages_is_one(one_pillar: Printed) -> None:
    report, made = one_pillar
    cells = [cell for cell in made.report.cells if cell.figure == "fig-1"]
    held = {(cell.row, cell.column): cell for cell in cells}
    for row, texts in enumerate(report.tables[0], 1):
        assert [held[row, column].text for column, text in enumerate(texts, 1) if text] == [text for text in texts if text]
    assert max(cell.row for cell in cells) == len(report.tables[0])
    assert [cell.header for cell in cells if cell.row == 1] == [True] * 4
    assert held[len(report.tables[0]), 2].columns == 2  # one value for both areas


def test_figures_have_title_source_page_and_notes(one_pillar: Printed) -> None:
    report, made = one_pillar
    captions = {said.text.partition(":")[0]: said for said in report.of("cap")}
    for figure, source, kind in zip(
        made.report.figures, ("Home Office data", "Annual Data Requirement"), ("table", "picture"), strict=True
    ):
        said = captions[f"Figure {figure.number}"]
        assert figure.title == _NO_MARKS.sub("", said.text.partition(": ")[2])
        assert (figure.source, figure.kind, figure.page) == (source, kind, said.page - UNNUMBERED)
        assert list(figure.notes) == note_marks(said.text)


def test_a_picture_has_no_invented_values(one_pillar: Printed) -> None:
    picture = one_pillar[1].report.figures[1]
    assert picture.completeness == "none"
    assert not [cell for cell in one_pillar[1].report.cells if cell.figure == picture.id]


def test_pages_go_up(printed: Printed) -> None:
    pages = [section.page for section in printed[1].sections]
    assert all(before <= page for before, page in pairwise(pages))


# The whole folder --------------------------------------------------------------------------------------


def test_an_imported_folder_is_as_it_was(one_pillar: Printed, tmp_path: Path) -> None:
    """PEELVIEWER_GOLDEN=write renews the folder after a change that was looked at."""
    made = imported(one_pillar[0].sheets, tmp_path, "exampleshire.pdf")
    folder = tmp_path / made.report.id
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    kept = GOLDEN / made.report.id
    if os.environ.get("PEELVIEWER_GOLDEN") == "write":
        for name, data in files.items():
            (kept / name).parent.mkdir(parents=True, exist_ok=True)
            (kept / name).write_bytes(data)
    assert files == {path.relative_to(kept).as_posix(): path.read_bytes() for path in sorted(kept.rglob("*")) if path.is_file()}
