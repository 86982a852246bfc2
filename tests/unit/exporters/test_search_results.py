"""Hits of a search as files that stand alone, read back by others' libraries."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.analysis.search.query import read
from peelviewer.exporters import search_results
from peelviewer.exporters.errors import ExportError
from peelviewer.exporters.search_results import Found
from peelviewer.model.editions import edition_of
from peelviewer.model.review import ReviewItem, ReviewKind
from peelviewer.text.inline import typographic
from tests.libraries import of_fixtures

FIXTURES = Path(__file__).parents[2] / "fixtures"
LIBRARY = of_fixtures("three_forces")
HOSTILE = (
    '=HYPERLINK("https://example.org")',
    "<b>bold</b><script>x</script>",
    "+1+cmd|' /C calc'!A0",
    "{ INCLUDETEXT c:\\x }",
    "&amp; ]]>",
)


def hits(query: str = "crime") -> list[Hit]:
    index = SearchIndex(None)
    index.update(LIBRARY)
    found = index.search(query, 500)
    index.close()
    return sorted(found, key=lambda hit: hit.report)


def written(found: Found, path: Path) -> Any:
    search_results.write(LIBRARY, found, path)
    return Document(str(path))


def texts(document: Any, style: str = "") -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if style in ("", paragraph.style.name)]


def test_a_document_has_a_heading_a_report_and_the_source_of_each_hit(tmp_path: Path) -> None:
    found = hits()
    document = written(Found("crime", "findings", found, 99, False), tmp_path / "found.docx")
    reports = dict.fromkeys(hit.report for hit in found)
    assert len(reports) > 2
    names = [LIBRARY.name_of(LIBRARY.report(report)) if report else "Glossary" for report in reports]
    assert texts(document, "Heading 1") == names
    assert texts(document, "Title") == ["Search for: crime"]
    assert f"Narrowed to findings. {len(found)} of 99 or more hits." in texts(document)[1]
    assert texts(document, "Quote") == [typographic(hit.text) for hit in found]
    sources = texts(document, "Source")
    for hit in found:
        if hit.report:
            held = LIBRARY.report(hit.report)
            assert any(held.title in source and typographic(hit.section_title) in source for source in sources)
            assert held.source_url in sources or not held.source_url
    editions = {edition_of(LIBRARY.report(report)).short for report in reports if report}
    leads = [text for text in texts(document, "Normal") if " · " in text]
    assert {lead.rpartition(" · ")[2] for lead in leads} == editions


def test_a_document_is_a4_with_its_search_the_day_and_page_numbers(tmp_path: Path) -> None:
    document = written(Found('"missing children"', "", hits(), 99, day=date(2026, 11, 28)), tmp_path / "found.docx")
    (section,) = document.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.header.paragraphs[0].text == "Search for: “missing children”"
    assert section.footer.paragraphs[0].text.startswith("Found on 28 November 2026\tPage")
    assert {field.get(qn("w:instr")).strip() for field in section.footer._element.iter(qn("w:fldSimple"))} == {"PAGE", "NUMPAGES"}
    with zipfile.ZipFile(tmp_path / "found.docx") as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name]


@pytest.mark.parametrize(("query", "title"), [("missing children", "missing children"), ('"missing children"', "“missing children”")])
def test_a_title_has_the_quotation_marks_of_the_query_and_no_others(tmp_path: Path, query: str, title: str) -> None:
    document = written(Found(query, "Eastern, Wales; 2014, 2015", hits()[:3], 3), tmp_path / "found.docx")
    assert texts(document, "Title") == [f"Search for: {title}"]
    assert texts(document)[1].startswith("Narrowed to Eastern, Wales; 2014, 2015. All 3 hits. Found with")


def test_a_document_says_what_it_is_and_in_which_language(tmp_path: Path) -> None:
    document = written(Found("crime", "", hits(), 5), tmp_path / "found.docx")
    properties = document.core_properties
    assert (properties.title, properties.language, properties.author) == ("Search for: crime", "en-GB", "PEEL Viewer")
    assert "python" not in (properties.comments or "")
    assert abs(properties.created.timestamp() - time.time()) < 24 * 3600
    languages = {element.get(qn("w:val")) for element in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}


def test_addresses_of_the_web_alone_can_be_followed(tmp_path: Path) -> None:
    found = hits()
    held = [entry for entry in LIBRARY.reports if entry.id in {hit.report for hit in found}]
    odd = LIBRARY._replace(entries=[held[0]._replace(source_url="javascript:alert(1)"), *held[1:]])
    path = tmp_path / "found.docx"
    search_results.write(odd, Found("crime", "", found, len(found)), path)
    with zipfile.ZipFile(path) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
        assert "javascript" not in relations
        assert "javascript:alert(1)" in archive.read("word/document.xml").decode()
        assert relations.count('TargetMode="External"') == len({entry.source_url for entry in held[1:] if entry.source_url})


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_in_a_hit_is_run_or_taken_for_markup(words: str, tmp_path: Path) -> None:
    hit = Hit(LIBRARY.reports[0].id, "q1", "finding", words, "", "", "1.1", 2, 3, "", words, read(words), section_title=words)
    path = tmp_path / "found.docx"
    document = written(Found(words, words, [hit], 1), path)
    assert texts(document, "Quote") == [typographic(words)]
    assert texts(document, "Title") == [f"Search for: {typographic(words)}"]
    with zipfile.ZipFile(path) as archive:
        content = archive.read("word/document.xml").decode()
    assert not any(name in content for name in ("w:fldSimple", "w:instrText", "<b>", "<script", "w:object", "w:altChunk"))


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_any_text_makes_a_document(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    hit = Hit(LIBRARY.reports[0].id, "q1", "finding", words, "", "", "1.1", 2, 3, "", words, read(words), section_title=words)
    document = written(Found(words, words, [hit], 1), tmp_path_factory.mktemp("any") / "found.docx")
    assert len(texts(document, "Quote")) == 1


def test_findings_like_one_say_like_which(tmp_path: Path) -> None:
    found = Found("", "", hits()[:2], 2, True, "1.2 of Northshire 2014")
    assert texts(written(found, tmp_path / "found.docx"), "Title") == ["Findings like paragraph 1.2 of Northshire 2014"]
    search_results.write(LIBRARY, found, tmp_path / "found.md")
    assert (tmp_path / "found.md").read_text(encoding="utf-8").startswith("# Findings like paragraph 1.2 of Northshire 2014\n")


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "found.docx").mkdir()
    with pytest.raises(ExportError):
        search_results.write(LIBRARY, Found("crime", "", hits()[:1], 1), tmp_path / "found.docx")
    assert not list(tmp_path.glob(".export*"))


def test_table_says_the_region_of_each_force() -> None:
    found = hits()[:2]
    header, *rows = (line.split(",") for line in search_results.as_csv(LIBRARY, Found("crime", "", found, 2)).splitlines())
    held = LIBRARY.by_id[found[0].report]
    assert rows[0][header.index("region")] == LIBRARY.force_of(held.force).region
    assert rows[0][header.index("year")] == str(held.year)


@pytest.mark.parametrize(("total", "exact"), [(2, True), (5, True), (2, False)])
def test_a_table_that_lacks_hits_says_so_in_its_last_row(total: int, exact: bool) -> None:
    found = Found("crime", "", hits("crime")[:2], total, exact)
    rows = list(csv.DictReader(io.StringIO(search_results.as_csv(LIBRARY, found))))
    more = [row["text"] for row in rows[2:]]
    assert more == ([] if total == 2 and exact else [f"Not all: 2 of {total}{'' if exact else ' or more'} hits"])


def test_files_say_when_hits_were_found_and_of_each_its_edition_chapter_and_grade(tmp_path: Path) -> None:
    graded = next(hit for hit in hits() if hit.kind == "finding" and hit.grade == "good")
    found = Found("crime", "", [graded], 1, day=date(2026, 3, 9))
    (row,) = csv.DictReader(io.StringIO(search_results.as_csv(LIBRARY, found)))
    assert (row["edition"], row["exported"]) == (edition_of(LIBRARY.by_id[graded.report]).short, "2026-03-09")
    text = search_results.as_markdown(LIBRARY, found)
    document = written(found, tmp_path / "found.docx")
    for words in (text, "\n".join(texts(document))):
        assert "Found with PEEL Viewer on 9 March 2026" in words
        assert f"in “{graded.chapter_name}”, graded good" in words


def test_a_grade_that_nobody_has_confirmed_is_written_as_such() -> None:
    graded = next(hit for hit in hits() if hit.kind == "finding" and hit.grade == "good")
    report = LIBRARY.report(graded.report)
    judgment = report.judgment_at(report.sections[graded.section])
    assert judgment is not None
    doubted = type(report)(*report._replace(review=(ReviewItem(ReviewKind.JUDGMENT, judgment.question),)))
    library = LIBRARY._replace(entries=[doubted if entry.id == report.id else entry for entry in LIBRARY.reports])
    found = Found("crime", "", [graded], 1)
    assert "graded good (unconfirmed)" in search_results.as_markdown(library, found)
    (row,) = csv.DictReader(io.StringIO(search_results.as_csv(library, found)))
    assert row["grade"] == "good (unconfirmed)"
