"""An invented report in the published words, as an import makes it, beside its digest: pages, tables, boxes, and what is unconfirmed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from peelviewer.analysis.citation import Passage, of_passage
from peelviewer.analysis.compared.compare_numbers import compare_numbers
from peelviewer.analysis.editions_held import heading_in, other_edition
from peelviewer.analysis.forces.statements import statements_of
from peelviewer.analysis.frames import observations_frame
from peelviewer.analysis.grade_frames import grades_frame
from peelviewer.analysis.grades import Grades, Measure, grade_sentence, on_evidence
from peelviewer.analysis.nodes import resolve
from peelviewer.analysis.pages import page_range
from peelviewer.analysis.search.search_entries import report_entries
from peelviewer.analysis.tables import value_table
from peelviewer.dataset.package import load_library, load_report, validate
from peelviewer.dataset.scan import entry_of
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds.figure import FigureSlide
from peelviewer.decks.kinds.verdicts import Verdicts
from peelviewer.decks.slide_makers import figure as figure_slide
from peelviewer.decks.slide_makers import verdicts
from peelviewer.decks.subjects.improvement_slides import of_questions
from peelviewer.exporters.chapter_html import ChapterHtml
from peelviewer.exporters.chapter_markdown import ChapterMarkdown
from peelviewer.figures.build import figure
from peelviewer.figures.layout import chart, footer_lines
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.model.report import Finding, ImprovementKind, Report, Section
from peelviewer.model.review import ReviewKind

FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "full_edition"
FULL, DIGEST = "eastmere-2017-effectiveness-full", "eastmere-2017-effectiveness"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(FOLDER).library


@pytest.fixture(scope="module")
def full(library: Library) -> Report:
    return library.report(FULL)


@pytest.fixture(scope="module")
def digest(library: Library) -> Report:
    return library.report(DIGEST)


def test_nothing_is_wrong_in_it() -> None:
    assert [str(problem) for problem in validate(FOLDER)] == []


# Pages -------------------------------------------------------------------------------------------------


def test_headings_say_where_they_end(full: Report, digest: Report) -> None:
    assert full.pages_of(full.sections["responding"]) == Pages(10, 13)
    assert full.pages_of(full.sections["preventing-communities"]) == Pages(7, 8)
    assert digest.pages_of(digest.sections["responding"]) == Pages(10, 14)


def test_paragraph_is_cited_by_its_own_page(library: Library, full: Report) -> None:
    blocks = [(section, block) for section in full.sections.values() for block in section.blocks]
    pages = {block.number: full.pages_of_finding(section, block) for section, block in blocks if isinstance(block, Finding)}
    assert pages["2.2"] == Pages(11, 11)  # its heading's
    assert pages["2.3"] == Pages(12, 12)
    cited = of_passage(library, full, Passage((full.sections["responding-calls"],), ("2.3",)), "Words.")
    assert "p. 12. In PEEL Viewer paragraph 2.3" in cited
    assert resolve(full, library, "2.4").pages == Pages(13, 13)


def test_inner_heading_starts_on_its_own_page(full: Report) -> None:
    assert full.pages_of(full.sections["preventing-problems-partners"]) == Pages(9, 9)


# Tables, pictures, boxes -------------------------------------------------------------------------------


def test_table_stands_in_every_export(library: Library, full: Report) -> None:
    chapter = full.sections["responding"]
    markdown = ChapterMarkdown().render(library, full, chapter)
    assert "| May 2017 | 9,877 | 2,019[^2] |" in markdown
    assert "**Table (page 12)**" in markdown
    assert "Figure 0" not in markdown
    html = ChapterHtml().render(library, full, chapter)
    assert '<th colspan="2">Calls</th>' in html
    assert '<th rowspan="2">Month</th>' in html


def test_picture_says_where_it_is_to_be_seen(library: Library, full: Report) -> None:
    (panel,) = figure(library, full, "fig-2").panels
    assert panel.lines[0].note == "The report has this as a picture. It is to be seen on page 14 of the published file."


def test_caveats_that_are_not_matched_are_said_to_be_so(library: Library, full: Report, digest: Report) -> None:
    annex = Section("about", "Annex A – About the data", "", 1, 14, "chapter", last=16)
    report = type(full)(*full._replace(chapters=(*full.chapters, annex), review=()))
    said = "The report’s caveats are not matched to its values here: see “Annex A – About the data”, pp. 14–16"
    assert observations_frame(library, report, ["indicator-calls"])["caveats"].tolist() == [said, said]
    assert f"Caveat: {said}." in footer_lines(figure(library, report, "indicator-calls"))
    assert said in figure_slide(DeckSource(library, report), "indicator-calls").source
    assert "One caveat" not in figure_slide(DeckSource(library, report), "indicator-calls").source
    assert [limit.title for limit in statements_of(library, report)[0].limits] == [said]
    assert digest.unmatched_caveats == ()
    plain = type(full)(*full._replace(review=()))
    assert [caveat.title for caveat in plain.caveats_of("indicator-calls")] == ["The report’s caveats are not matched to its values here"]


def test_table_is_laid_out_and_read_row_by_row(library: Library, full: Report) -> None:
    shown = figure(library, full, "fig-1")
    scene = chart(shown, 400, lambda text, size, weight: len(text) * size * 0.5)
    rows = {word.text: word for word in scene.words}
    assert rows["9,204"].y < rows["9,877"].y
    assert rows["Answered"].x < rows["Given up"].x
    assert all(word.x + word.width <= 401 for word in scene.words)
    assert shown.summary.startswith("Table of 4 rows: Month, Calls; Answered, Given up; April 2017, 9,204, 1,871")
    (content,) = FigureSlide.contents(figure_slide(DeckSource(library, full), "fig-1"), DeckSource(library, full))
    assert content.panel.cells  # type: ignore[union-attr]


def test_recommendations_belong_to_their_cause_of_concern(library: Library, full: Report) -> None:
    html = ChapterHtml().render(library, full, full.sections["responding"])
    cause, first = html.index("<strong>Cause of concern.</strong>"), html.index("<strong>Recommendation.</strong>")
    assert cause < first
    assert "By 30 September 2018" in html
    assert [area.kind for area in full.improvements_of("responding")].count(ImprovementKind.RECOMMENDATION) == 2
    entry = entry_of(full, FOLDER, FULL, "", 0)
    assert entry.areas_for_improvement == 1  # no cause, no recommendation


def test_practice_is_found_and_resolved(library: Library, full: Report) -> None:
    (entry,) = (entry for entry in report_entries(full) if entry.kind == "practice")
    assert entry.title == "Coffee with a constable"
    assert "three markets" in entry.body
    assert resolve(full, library, "ip-preventing-1").pages == Pages(8, 8)


def test_marks_of_notes_are_shown_as_printed(library: Library, full: Report) -> None:
    assert 'href="#note-2">a</a>' in ChapterHtml().render(library, full, full.sections["preventing"])


# Unconfirmed -------------------------------------------------------------------------------------------


def test_grade_says_that_it_is_unconfirmed(library: Library, full: Report) -> None:
    assert full.is_unconfirmed(ReviewKind.JUDGMENT, "responding")
    assert not full.is_unconfirmed(ReviewKind.JUDGMENT, "preventing")
    assert "**Grade: Requires improvement, unconfirmed**" in ChapterMarkdown().render(library, full, full.sections["responding"])
    (rows,) = Verdicts.contents(verdicts(DeckSource(library, full)), DeckSource(library, full))
    assert [row.doubt for row in rows.rows] == ["", "", "unconfirmed"]  # type: ignore[union-attr]


def test_value_says_that_it_is_unconfirmed(library: Library, full: Report) -> None:
    assert value_table(library, full, "indicator-calls").rows[0].values == ("151 (unconfirmed)", "168")
    shown = figure(library, full, "indicator-calls")
    assert any(line.startswith("Caveats: Unconfirmed; ") for line in footer_lines(shown))
    assert [mark.doubt for mark in shown.panels[0].lines[0].marks] == ["unconfirmed", ""]
    statuses = observations_frame(library, full, ["indicator-calls"])["status"].tolist()
    assert statuses == ["stated, unconfirmed", "stated"]
    assert compare_numbers(library, full, full).rows[0].doubts == ("unconfirmed", "")


def test_improvement_says_that_it_is_unconfirmed(library: Library, full: Report) -> None:
    assert "The force answers too few calls in time. (unconfirmed)" in ChapterMarkdown().render(library, full, full.sections["responding"])
    slide = of_questions(DeckSource(library, full), [full.sections["responding"]])
    assert slide is not None
    assert slide.lines[0].text.endswith("(unconfirmed)")


def test_report_that_was_not_imported_has_no_doubts(digest: Report) -> None:
    assert digest.doubts == {}
    assert digest.caveats_of("responding") == ()


# Grades ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("known_by", ["reports", "entries"])
def test_grades_of_the_report_join_those_of_the_tables(library: Library, full: Report, digest: Report, known_by: str) -> None:
    if known_by == "entries":
        entries: Any = tuple(entry_of(report, FOLDER, report.id, "x", 0) for report in (full, digest))
        library = library._replace(entries=entries)
    grades = Grades(library)
    overall, responding, preventing = (Measure("effectiveness", name) for name in ("", "responding", "preventing"))
    given = grades.get("eastmere", 2017, overall)
    assert given is not None
    assert (given.grade, given.report) == (Grade.GOOD, FULL)
    assert grade_sentence(grades, "Eastmere", "eastmere", 2017, responding).endswith("Requires improvement, unconfirmed")
    held = grades.get("eastmere", 2017, preventing)
    assert held is not None
    assert held.grade is Grade.OUTSTANDING  # what the table holds stands
    assert on_evidence(held).endswith("The published report, as imported, gives Good.")


def test_grades_leave_with_their_status(library: Library) -> None:
    frame = grades_frame(library)
    assert frame[frame["status"] == "unconfirmed"]["question"].tolist() == ["responding"]


def test_grades_are_read_anew(library: Library, full: Report) -> None:
    grades = Grades(library._replace(entries=()))
    assert grades.get("eastmere", 2017, Measure("effectiveness")) is None
    assert grades.read(library)
    assert grades.get("eastmere", 2017, Measure("effectiveness")) is not None
    assert not grades.read(library)


# Two editions ------------------------------------------------------------------------------------------


def test_editions_lead_to_each_other_by_heading(library: Library, full: Report, digest: Report) -> None:
    assert other_edition(library, digest) is full
    assert other_edition(library, full) is digest
    assert heading_in(digest, "responding-calls", full) == "responding-calls"
    assert heading_in(full, "preventing-problems-partners", digest) == "preventing-problems"
    assert heading_in(full, "overview", digest) == "overview"


def test_citation_of_the_digest_says_the_pages_that_the_screen_says(library: Library, digest: Report) -> None:
    heading = digest.sections["responding-calls"]
    (finding,) = (block for block in heading.blocks if isinstance(block, Finding) and block.number == "2.2")
    for held in (library, library._replace(entries=(digest,))):
        cited = of_passage(held, digest, Passage((heading,), ("2.2",)), "Words.")
        assert f"{page_range(digest.pages_of_finding(heading, finding))}. " in cited
        assert "pp. 11–14. " in cited


def test_names_tell_the_editions_apart(library: Library, full: Report, digest: Report) -> None:
    assert [library.name_of(report) for report in (full, digest)] == ["Eastmere 2017, full text", "Eastmere 2017, digest"]


# Checks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("cells.csv", "fig-1,3,1", "fig-9,3,1", "There is no figure 'fig-9'"),
        ("cells.csv", "fig-1,2,2,,", "fig-1,2,1,,", "lies over that of line 2"),
        ("cells.csv", "fig-1,2,2,,", "fig-1,2,2,999999,999999", "more of the table than a cell can"),
        ("areas_for_improvement.csv", "recommendation,coc-responding-1,,With", "recommendation,coc-9,,With", "no cause of concern 'coc-9'"),
        ("areas_for_improvement.csv", "worked[^2].,,,", "worked[^2].,,coc-responding-1,", "Only a recommendation"),
        ("areas_for_improvement.csv", "cause-of-concern", "cause", "does not serve as 'kind'"),
        ("innovative_practice.csv", "ip-preventing-1", "afi-preventing-1", "id of an improvement too"),
        ("review.csv", "judgment,responding,", "judgment,nowhere,", "no 'nowhere' to review as judgment"),
        ("review.csv", "72,140.5,310,162,0.55", "72,,310,162,0.55", "region is not whole"),
        ("review.csv", "0.55", "1.55", "does not serve as 'confidence'"),
        ("chapters/04-responding.md", "page=10 last=13", "page=10 last=9", "ends (9) before it begins (10)"),
        ("chapters/04-responding.md", "{page=12}", "{page=2}", "Page 2 comes after page 11"),
        ("chapters/04-responding.md", "page=11 last=13 ", "", "has no page, as others have"),
        ("report.toml", 'layout = "general"', 'lay_out = "general"', "no field of the name 'lay_out'"),
        ("report.toml", "5d41402abc", "xd41402abc", "checksum cannot be read"),
        ("report.toml", "2026-11-27", "27 November", "no date"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, file: str, old: str, new: str, what: str) -> None:
    for path in (FOLDER / "reports" / FULL).rglob("*.*"):
        target = tmp_path / path.relative_to(FOLDER / "reports" / FULL)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
    _, problems = load_report(tmp_path)
    assert any(what in str(problem) for problem in problems), [str(problem) for problem in problems]


def test_page_of_the_web_has_no_pages(tmp_path: Path) -> None:
    (tmp_path / "chapters").mkdir()
    for name, text in {
        "report.toml": "\n".join(f'{key} = "x"' for key in ("id", "title", "subtitle", "force", "pillar", "publisher", "published", "isbn"))
        + '\nyear = 2021\nedition = "full"\nsource_url = "https://example.org/x"\n',
        "sources.csv": "id,url,accessed,description\nx,https://example.org/x,2026-11-27,The report\n",
        "chapters/01-x.md": '# X {#x kind=chapter number=1 short="X"}\n\nWords.\n',
        "judgments.csv": "question,grade,previous_grade,previous_year,page,source,lead\nx,adequate,,,,,\n",
        **{
            f"{table}.csv": f"{header}\n"
            for table, header in {
                "areas_for_improvement": "id,question,section,page,text",
                "indicators": "id,title,unit,topic,page,source,caveats,sections",
                "figures": "id,number,title,kind,unit,section,page,source,completeness,caveats,notes",
                "observations": "subject,area,category,parent,outcome,unit,period_start,period_end,value,status,section,note",
                "notes": "number,section,page,text",
                "caveats": "id,scope,forces,title,text",
                "errata": "id,section,subject,printed,problem",
            }.items()
        },
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    report, problems = load_report(tmp_path)
    assert [str(problem) for problem in problems] == []
    assert report is not None
    assert not report.has_pages
    cited = of_passage(Library((report,)), report, Passage((report.chapters[0],), ("1.1",)), "Words.")
    assert "https://example.org/x, read 27 November 2026" in cited
