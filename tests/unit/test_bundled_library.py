"""The bundled library: one digest first, 56 summaries with their addresses, and grades that contradict nothing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from peelviewer.model.editions import edition_of
from peelviewer.model.report import OVERALL, Report
from tests.libraries import loaded

DATA = Path(__file__).parents[2] / "data"
LOADED = loaded(DATA)
LIBRARY = LOADED.library
SUMMARIES = [report for report in LIBRARY.reports if not edition_of(report).paged]
every_summary = pytest.mark.parametrize("report", SUMMARIES, ids=lambda report: report.id)


def test_nothing_is_wrong_and_the_digest_comes_first() -> None:
    assert LOADED.problems == ()
    assert [report.edition for report in LIBRARY.reports] == ["digest"] + ["summary"] * 56
    assert Counter(report.force for report in SUMMARIES if (report.year, report.pillar) == (2016, "effectiveness")) == Counter(
        force.id for force in LIBRARY.forces if force.id != LIBRARY.reports[0].force
    )


def test_no_two_rows_are_of_one_cell_and_as_many_are_held_as_were_found() -> None:
    cells = Counter((row.force, row.year, row.pillar, row.question) for row in LIBRARY.grades if row.year < 2021)
    assert max(cells.values()) == 1
    assert sum(1 for cell in cells if not cell[3]) == 638
    assert sum(1 for cell in cells if cell[3]) == 276


@every_summary
def test_grades_are_those_of_the_table(report: Report) -> None:
    held = {row.question: row for row in LIBRARY.grades if (row.force, row.year, row.pillar) == (report.force, report.year, report.pillar)}
    assert report.judgments[0].question == OVERALL
    for judgment in report.judgments:
        row = held["" if judgment.question == OVERALL else judgment.question]
        assert judgment.grade is row.grade
        assert (judgment.lead == "The page says so in prose and states no grade.") is (row.evidence == "summary" and bool(row.question))


@every_summary
def test_it_says_how_much_was_read_and_every_web_page_is_of_use(report: Report) -> None:
    assert report.readable.endswith(".")
    assert "readable here" not in report.readable
    named = {name for chapter in report.chapters for finding in chapter.findings() for name in finding.sources}
    named |= {name for judgment in report.judgments for name in judgment.sources}
    named |= {name for area in report.areas_for_improvement for name in area.sources}
    assert named == {page.id for page in report.web_pages}
    assert len({page.url for page in report.web_pages}) == len(report.web_pages)
    assert all(list(chapter.findings()) or chapter.is_overview for chapter in report.chapters)
