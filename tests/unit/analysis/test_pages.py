"""The pages to quote: between which pages of the published report something stands, as far as that is known, said everywhere alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from peelviewer.analysis import citation, pages
from peelviewer.analysis.frames import observations_frame
from peelviewer.analysis.nodes import resolve
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.cli.main import main
from peelviewer.dataset.package import load_library
from peelviewer.decks import slide_makers
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.subjects import improvement_slides
from peelviewer.exporters.chapter_html import ChapterHtml
from peelviewer.exporters.chapter_markdown import ChapterMarkdown
from peelviewer.figures.build import figure
from peelviewer.model.pages import Pages
from peelviewer.model.report import Report
from tests.libraries import loaded

FOLDER = Path(__file__).parents[2] / "fixtures" / "three_forces"
LIBRARY = loaded(FOLDER).library
MARROW, NORTH, HAVEN = (next(r for r in LIBRARY.reports if r.force == force) for force in ("isle-of-marrow", "northshire", "west-haven"))


@pytest.mark.parametrize(
    ("report", "section", "whole", "own"),
    [
        (MARROW, "effectiveness", "pp. 6–12", "pp. 6–7"),  # to the next chapter; its own text to its first section
        (MARROW, "effectiveness-crime", "pp. 7–9", "pp. 7–9"),
        (MARROW, "effectiveness-vulnerable-others", "pp. 9–12", "pp. 9–12"),  # an inner heading: somewhere in its section
        (MARROW, "efficiency", "pp. 12–15", "p. 12"),
        (MARROW, "legitimacy-improve", "from p. 18", "from p. 18"),  # nothing follows
        (NORTH, "introduction-method", "p. 3", "p. 3"),  # the next chapter starts on the same page
        (NORTH, "prevention-to-improve", "pp. 10–11", "pp. 10–11"),
        (HAVEN, "preventing-crime-afi", "p. 5", "p. 5"),
    ],
)
def test_a_heading_stands_from_its_start_to_the_next_start(report: Report, section: str, whole: str, own: str) -> None:
    heading = report.sections[section]
    assert pages.page_range(report.pages_of(heading)) == whole
    assert pages.in_print(report.pages_of(heading, own=True)) == own


def test_the_last_heading_goes_to_the_last_page_where_that_is_known() -> None:
    known = Report(**{**MARROW._asdict(), "pages": 24})
    assert pages.spelled(known.pages_of(known.sections["legitimacy-improve"])) == "pages 18–24"
    assert pages.spelled(known.pages_of(known.sections["legitimacy"])) == "pages 15–24"


def test_the_last_page_is_read_from_the_reports_file(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(FOLDER, tmp_path / "library")
    file = tmp_path / "library" / "reports" / MARROW.id / "report.toml"
    file.write_text(file.read_text() + "pages = 24\n")
    assert next(r for r in load_library(tmp_path / "library").library.reports if r.id == MARROW.id).pages == 24
    file.write_text(file.read_text().replace("pages = 24", 'pages = "many"'))
    loaded = load_library(tmp_path / "library")
    assert [problem.what for problem in loaded.problems] == ["The report's last page is no number of a page"]
    assert next(r for r in loaded.library.reports if r.id == MARROW.id).pages == 0


def test_a_page_of_its_own_is_a_page_and_its_headings_start_is_not() -> None:
    assert MARROW.pages_at("legitimacy-fairness", 16) == Pages(16, 16)
    assert MARROW.pages_at("legitimacy-fairness", 15) == Pages(15, 17)
    assert pages.of_subject(MARROW, MARROW.figure_by_id["fig-1"]) == Pages(9, 12)
    assert pages.of_subject(MARROW, MARROW.figure_by_id["fig-2"]) == Pages(16, 16)
    indicator = NORTH.indicators[0]
    assert pages.of_subject(NORTH, indicator) == Pages(4, 6)


def test_a_grade_stands_where_its_heading_or_summary_does() -> None:
    judgments = {judgment.question: judgment for judgment in NORTH.judgments}
    for question, judgment in judgments.items():
        section = NORTH.overview if question == "overall" else NORTH.sections[question]
        assert section is not None
        found = pages.of_judgment(NORTH, judgment)
        assert section.page <= found.first <= judgment.page


def test_pages_that_touch_are_one_and_others_are_listed() -> None:
    assert pages.in_print(Pages(34, 38), Pages(31, 34)) == "pp. 31–38"
    assert pages.in_print(Pages(9, 9), Pages(31, 34)) == "pp. 9, 31–34"
    assert pages.in_print(Pages(9, 9), Pages(58)) == "p. 9, from p. 58"
    assert pages.in_print(Pages(31, 34), Pages(33)) == "from p. 31"
    assert pages.in_print(Pages(), Pages.one(0)) == ""
    assert pages.in_print(Pages(4, 4), Pages(4, 4)) == "p. 4"


def test_every_document_says_the_range(tmp_path: Path) -> None:
    section = MARROW.sections["effectiveness-vulnerable"]
    for exporter in (ChapterHtml(), ChapterMarkdown()):
        text = exporter.render(LIBRARY, MARROW, section)
        assert "pages 9–12. This text is a digest" in text
        assert text.count("pages 9–12") == 2, "the figure's caption and the source"
    assert "pp. 9–12." in figure(LIBRARY, MARROW, "fig-1").origin
    assert citation.of_print(LIBRARY, MARROW, MARROW.chapter_of[section.id]).endswith(", pp. 6–12.")
    frame = observations_frame(LIBRARY, MARROW, ["fig-1", "fig-2"])
    assert {(row.subject, row.page, row.last_page) for row in frame.itertuples()} == {("fig-1", "9", "12"), ("fig-2", "16", "16")}


def test_slides_and_their_notes_say_the_range() -> None:
    material = DeckSource(LIBRARY, MARROW)
    number = next(MARROW.sections["effectiveness-vulnerable"].findings()).number
    passage = slide_makers.passage(material, number)
    assert passage.source.endswith(", pp. 9–12")
    assert passage.notes.startswith(f"{number} (pp. 9–12): ")
    assert slide_makers.figure(material, "fig-1").source.startswith("Figure 1, pp. 9–12. ")
    areas = improvement_slides.of_questions(material)
    assert areas is not None
    assert "(p. 8)" in areas.notes  # a page of its own
    assert "(from p. 18)" in areas.notes
    assert slide_makers.comparison(material, "efficiency", "legitimacy-workforce").source.endswith("pp. 12–15 and pp. 17–18")


def test_nodes_and_hits_have_the_last_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(MARROW, LIBRARY, "fig-2").pages == Pages(16, 16)
    assert resolve(MARROW, LIBRARY, "note-2").pages == Pages(9, 12)
    index = SearchIndex(None)
    index.update(LIBRARY)
    hits = index.search("calls", report=MARROW.id)
    assert {(hit.node, hit.pages) for hit in hits if hit.kind == "figure"} == {("fig-1", Pages(9, 12))}
    index.close()
    library = ["--library", str(FOLDER), "--report", MARROW.id]
    assert main([*library, "show", "note-2", "--format", "json"]) == 0
    node = json.loads(capsys.readouterr().out)
    assert (node["page"], node["last_page"]) == (9, 12)
    assert main([*library, "show", "note-2"]) == 0
    assert capsys.readouterr().out.startswith("Note 2, pages 9–12\n")
    assert main(["--library", str(FOLDER), "--report", MARROW.id, "search", "calls", "--limit", "1"]) == 0
    assert "\tpages 9–12\t" in capsys.readouterr().out


def test_a_citation_names_every_heading_its_paragraphs_and_the_pages_of_all() -> None:
    north = NORTH.sections
    found = [finding.number for section in ("prevention-teams", "prevention-summary") for finding in north[section].findings()]
    passage = citation.Passage((north["prevention-teams"], north["prevention-summary"]), tuple(found))
    cited = citation.of_passage(LIBRARY, NORTH, passage, "Words")
    assert cited.startswith("Words\n\nAn invented inspectorate, Effectiveness 2014: Northshire Constabulary (2015), ")
    assert "How are the teams organised?; Summary of findings, pp. 7–11. Digest of the published report" in cited
    assert cited.endswith(f"in PEEL Viewer’s own words, paragraphs {found[0]}–{found[-1]}.")
    one = citation.of_passage(LIBRARY, NORTH, citation.Passage((north["custody"],), ("2.1",)), "")
    assert ", pp. 11–12. " in one, "the chapter's own text, not all of it"
    assert one.endswith(", paragraph 2.1.")
    apart = citation.Passage((north["custody"],), ("1.1", "1.2", "2.1"))
    assert "paragraphs 1.1–1.2, 2.1" in citation.of_passage(LIBRARY, NORTH, apart, "")
    full = citation.of_passage(LIBRARY, HAVEN, citation.Passage((HAVEN.sections["victims"],), ("3.1",)), "Words")
    assert full.endswith("Treatment of victims, pp. 12–15. In PEEL Viewer paragraph 3.1.")
