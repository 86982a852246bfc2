"""An invented summary of web pages is read, checked, cited, exported and presented: every statement with its address, no page of print."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from peelviewer.analysis import citation
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library, load_report, validate
from peelviewer.decks import builder, slide_makers
from peelviewer.decks.deck_source import DeckSource
from peelviewer.exporters.chapter_html import ChapterHtml
from peelviewer.exporters.chapter_markdown import ChapterMarkdown
from peelviewer.model.editions import EDITIONS, best_first, edition_of
from peelviewer.model.pages import Pages
from peelviewer.model.report import Finding, FindingClass
from tests.libraries import loaded

FOLDER = Path(__file__).parents[1] / "fixtures" / "web_pages"
LIBRARY = loaded(FOLDER).library
(REPORT,) = LIBRARY.reports
ADDRESS = "https://example.org/2016/northshire/efficiency"
DAY = "read 27 November 2026"
NOT_HELD = "the report itself is not held"
Changed = Callable[[str, str, str], list[str]]


def test_it_is_valid_and_read_with_its_web_pages() -> None:
    assert validate(FOLDER) == ()
    assert edition_of(REPORT) is EDITIONS["summary"]
    assert REPORT.source_url == ADDRESS
    assert REPORT.readable == "Only about a third of the page could be read."
    listening = list(REPORT.sections["demand"].findings())[1]
    assert (listening.kind, listening.bullets, listening.sources) == (
        FindingClass.CONCERN, ("letters wait", "calls end early"), ("inspectorate", "gazette"),
    )  # fmt: skip
    assert REPORT.areas_for_improvement[0].sources == ("gazette",)
    assert {REPORT.pages_of(section) for section in REPORT.sections.values()} == {Pages()}
    assert load_library(FOLDER, check=False).library.reports == LIBRARY.reports


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    """Says what is wrong with the report once a file of it reads otherwise."""

    def change(file: str, old: str, new: str) -> list[str]:
        shutil.copytree(FOLDER, tmp_path / "library")
        report = tmp_path / "library" / "reports" / REPORT.id
        text = (report / file).read_text(encoding="utf-8")
        assert old in text
        (report / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return [problem.what for problem in load_report(report)[1]]

    return change


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("chapters/02-demand.md", "{.strength source=inspectorate}", "{.strength}", "No web page is named for this"),
        ("chapters/02-demand.md", "source=inspectorate}", "source=nobody}", "There is no web page 'nobody'"),
        ("chapters/02-demand.md", "kind=question", "page=4 kind=question", "A heading of level 1 has no attribute of this name: page"),
        ("judgments.csv", ",,inspectorate\n", ",,\n", "No web page is named for this"),
        ("areas_for_improvement.csv", "gazette", "nobody", "There is no web page 'nobody'"),
        ("areas_for_improvement.csv", "text,sources", "text,page", "The column 'page' is not known"),
        ("sources.csv", "https://example.net/old", "ftp://old", "'ftp://old' does not serve as 'url'; the row is left out"),
        ("report.toml", 'readable = "Only about a third of the page could be read."\n', "", "The report's readable is missing or no text"),
        ("report.toml", f'"{ADDRESS}"', '"https://example.org"', "The report's source_url is not among its web pages"),
        ("report.toml", '"summary"', '"excerpt"', "The edition 'excerpt' is not known"),
    ],
)
def test_what_it_must_and_may_not_have(changed: Changed, file: str, old: str, new: str, problem: str) -> None:
    assert problem in changed(file, old, new)


def test_it_is_cited_with_the_address_and_the_day() -> None:
    assert citation.to_quote(REPORT, REPORT.pages_of(REPORT.sections["demand"])) == f"Summary of the published web page; {NOT_HELD}."
    assert citation.of_report(REPORT) == f"Efficiency 2016, An invented inspectorate, {ADDRESS}, {DAY}"
    demand = REPORT.sections["demand"]
    said = citation.of_passage(LIBRARY, REPORT, citation.Passage((demand,), ("1.2",)), "Words")
    assert f"{ADDRESS}, {DAY}; Northshire Gazette, news: https://example.com/1-2_news?a=1&b=2, {DAY}." in said
    assert said.endswith(f"{NOT_HELD}, paragraph 1.2.")
    assert f"{ADDRESS}, {DAY}" in citation.of_passage(LIBRARY, REPORT, citation.Passage((demand,)), "Words")
    assert f"{ADDRESS}, {DAY}." in citation.of_print(LIBRARY, REPORT, demand)


def test_what_others_reported_is_not_cited_as_the_inspectorates() -> None:
    demand = REPORT.sections["demand"]
    gazette = Finding("1.9", "Words.", sources=("gazette",))
    chapters = tuple(each._replace(blocks=(*each.blocks, gazette)) if each.id == "demand" else each for each in REPORT.chapters)
    pages = tuple(page._replace(url=f"{page.url}?") if page.id == "gazette" else page for page in REPORT.web_pages)
    report = type(REPORT)(*REPORT._replace(chapters=chapters, web_pages=pages))
    library = LIBRARY._replace(entries=(report,))
    on = f"{report.title}: {library.force_of(report.force).name}"
    said = citation.of_passage(library, report, citation.Passage((demand,), ("1.9",)), "Words")
    for cited in (said, citation.of_hit(library, report, demand.title, Pages(), "1.9")):
        assert f"As reported by Northshire Gazette, on {on}" in cited
        assert report.publisher not in cited
        assert "https://example.com/1-2_news?a=1&b=2, read" in cited
        assert "Summary of what was reported, in PEEL Viewer’s own words" in cited
    assert citation.reported_in_hit(library, report, "1.9") == "As reported by Northshire Gazette"
    assert citation.reported_in_hit(library, report, "1.2") == ""
    both = citation.of_passage(library, report, citation.Passage((demand,), ("1.2", "1.9")), "Words")
    assert report.publisher in both  # it says some of it itself
    assert "reported by" not in both


def test_beside_another_edition_each_says_what_it_is() -> None:
    digest = REPORT._replace(edition="digest", web_pages=(), source_url="")
    said = citation.both_to_quote(digest, REPORT, (Pages(3, 4), Pages()))
    assert said == f"Digest. Quote from the published report, pp. 3–4. Summary of the published web page; {NOT_HELD}."
    both = "Summaries of published web pages; the reports themselves are not held."
    assert citation.both_to_quote(REPORT, REPORT, (Pages(), Pages())) == both


def test_exports_keep_every_address_as_it_is() -> None:
    markdown = ChapterMarkdown().render(LIBRARY, REPORT, REPORT.sections["demand"])
    page = ChapterHtml().render(LIBRARY, REPORT, REPORT.sections["demand"])
    assert f"It counts every call. ([Inspectorate, efficiency 2016](<{ADDRESS}>))" in markdown
    assert "<https://example.com/1-2_news?a=1&b=2>, read 27 November 2026" in markdown
    assert '<a href="https://example.com/1-2_news?a=1&amp;b=2">Northshire Gazette, news</a>' in page
    for text in (markdown, page):
        assert NOT_HELD in text
        assert "page 0" not in text
        assert "p. " not in text


def test_the_command_line_shows_the_addresses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(FOLDER), "show", "demand"]) == 0
    said = capsys.readouterr().out
    assert f"1.1  It counts every call.\n  {ADDRESS}, {DAY}" in said
    assert "(page" not in said


def test_slides_and_their_notes_name_the_addresses() -> None:
    material = DeckSource(LIBRARY, REPORT)
    deck = builder.build(material, "briefing")
    opening, sources = deck.slides[0], deck.slides[-1]
    assert f"The words are a summary of the published web page; {NOT_HELD}." in [line.text for line in opening.lines]
    assert "Pages are not held" in opening.notes
    assert any("https://example.com/1-2_news?a=1&b=2, read 27 November 2026" in line.text for line in sources.lines)
    assert f"1.1: It counts every call. ({ADDRESS})" in slide_makers.passage(material, "1.1").notes
    assert not any("(p. " in slide.notes or "p. 0" in slide.source for slide in deck.slides)


def test_a_fuller_edition_comes_before_a_lesser_one_and_nothing_else_moves() -> None:
    digest, full = (REPORT._replace(id=edition, edition=edition) for edition in ("digest", "full"))
    other = REPORT._replace(id="other", force="west-haven")
    assert [report.id for report in best_first([other, REPORT, digest, full])] == ["full", "digest", "other", REPORT.id]


def test_reports_of_one_force_and_cycle_are_told_apart_by_their_pillars() -> None:
    library = LIBRARY._replace(entries=(REPORT, REPORT._replace(id="other", pillar="legitimacy")))
    assert [library.name_of(report) for report in library.reports] == ["Northshire 2016, efficiency", "Northshire 2016, legitimacy"]
    assert LIBRARY.name_of(REPORT) == "Northshire 2016"
