"""Findings like one: the nearest of other reports, whatever their year, scale or edition."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from peelviewer.analysis.search import likeness
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.likeness import LEAST, MOST_NEAR, OF_A_REPORT, Paragraph, paragraph
from peelviewer.dataset import load_library
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Report
from peelviewer.text.plain import plain_text
from tests.benchmarks.generated import generate
from tests.libraries import of_fixtures

FIXTURES = Path(__file__).parents[2] / "fixtures"
NORTH, MARROW, HAVEN = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"
LIBRARY = of_fixtures("three_forces")


@pytest.fixture(scope="module")
def index() -> Iterator[SearchIndex]:
    index = SearchIndex(None)
    index.update(LIBRARY)
    yield index
    index.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("many")
    generate(folder, 6)
    return load_library(folder, check=False).library


def findings(report: Report) -> list[Finding]:
    return [finding for chapter in report.chapters for finding in chapter.findings()]


def asked(library: Library, report_id: str, number: str) -> Paragraph:
    report = library.report(report_id)
    return paragraph(library, report, next(finding for finding in findings(report) if finding.number == number))


@pytest.mark.parametrize(
    ("report", "number", "nearest"),
    [
        (HAVEN, "2.1", (NORTH, "2.2")),  # calls that wait: 2021 and five grades, beside 2014 and four
        (NORTH, "2.2", (HAVEN, "2.1")),
        (MARROW, "A.3", (HAVEN, "2.1")),
        (NORTH, "1.4", (HAVEN, "1.1")),
        (HAVEN, "1.1", (NORTH, "1.4")),
        (HAVEN, "4.1", (MARROW, "C.2")),
        (MARROW, "C.2", (HAVEN, "4.1")),
    ],
)
def test_the_nearest_is_what_speaks_of_the_same(index: SearchIndex, report: str, number: str, nearest: tuple[str, str]) -> None:
    found = index.like(asked(LIBRARY, report, number))
    assert (found[0].hit.report, found[0].hit.paragraph) == nearest
    assert found[0].hit.kind == "finding"
    assert found[0].hit.snippet


def test_none_is_of_the_same_report_and_each_has_its_score(index: SearchIndex) -> None:
    some = 0
    for report in LIBRARY.reports:
        for finding in findings(report):
            near = index.like(paragraph(LIBRARY, report, finding))
            some += len(near)
            assert report.id not in {each.hit.report for each in near}
            scores = [each.score for each in near]
            assert scores == sorted(scores, reverse=True)
            assert all(LEAST <= score <= 1 for score in scores)
            assert {each.hit.kind for each in near} <= {"finding"}
    assert some > 20


def test_equal_words_score_one_and_no_report_gives_more_than_its_share(many: Library) -> None:
    index, report = SearchIndex(None), many.reports[0]
    index.update(many)
    words = [plain_text(finding.text) for finding in findings(many.reports[1])]
    long = max(words, key=len)
    near = index.like(Paragraph(report.id, "1", long))
    assert near[0].score == pytest.approx(1)
    assert (near[0].hit.report, near[0].hit.text.split("\n")[0]) == (many.reports[1].id, long.split("\n")[0])
    reports = [each.hit.report for each in index.like(Paragraph(report.id, "1", " ".join(words[:20])))]
    assert reports
    assert max(map(reports.count, reports)) <= OF_A_REPORT
    assert len(reports) <= MOST_NEAR
    index.close()


def test_the_words_of_a_force_do_not_lead_to_it(index: SearchIndex) -> None:
    report = LIBRARY.report(HAVEN)
    names = paragraph(LIBRARY, report, findings(report)[0]).names
    assert {"west", "haven"} <= names
    assert not index.like(Paragraph(NORTH, "1", "West Haven Police Service", names | {"police", "service"}))


@pytest.mark.parametrize("words", ["", "the", "2014 53.6% £5", "xyzzy plugh", '" OR body : * (', "the " * 2000])
def test_words_that_say_nothing_find_nothing(index: SearchIndex, words: str) -> None:
    assert index.like(Paragraph(NORTH, "1", words)) == []


def test_a_report_that_is_not_indexed_can_be_asked_about(index: SearchIndex) -> None:
    question = asked(LIBRARY, HAVEN, "2.1")
    found = index.like(question._replace(report="of another library"))
    assert found[0].hit.report == HAVEN
    assert found[0].score == pytest.approx(1)


def test_an_empty_index_has_nothing() -> None:
    index = SearchIndex(None)
    assert index.like(asked(LIBRARY, HAVEN, "2.1")) == []
    index.close()


def test_it_ends_when_nobody_waits_for_it(index: SearchIndex) -> None:
    looks = iter([False, False, True])
    assert index.like(asked(LIBRARY, HAVEN, "2.1"), cancelled=lambda: next(looks, True)) == []


def test_words_that_are_each_too_common_are_looked_up_together(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    question = asked(LIBRARY, NORTH, "1.4")
    every = index.like(question)
    monkeypatch.setattr(likeness, "MOST_ROWS", 1)
    found = index.like(question)
    assert found[0].hit.target == every[0].hit.target
    assert {each.hit.target for each in found} <= {each.hit.target for each in every}
    assert index.like(question, cancelled=lambda: True) == []
