"""Marks leave with their words, note, source, page and the way back, and come in again without doubling."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from docx import Document

from peelviewer.analysis.marking.anchoring import Span, bookmark_anchor, text_of
from peelviewer.dataset.package import load_library
from peelviewer.exporters import marks
from peelviewer.exporters.errors import ExportError
from peelviewer.model.annotations import Annotation, MarkColour, Source
from peelviewer.model.library import Library
from tests.libraries import bundled
from tests.programs import SEVERAL

MOMENT = "2026-01-01T00:00:00.000+00:00"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(SEVERAL).library


@pytest.fixture
def some(library: Library) -> list[Annotation]:
    """Return a mark with words, one that is detached, a bookmark, and one of a report that is not held."""
    report = library.reports[0]
    text = text_of(report)
    number = next(n for n, piece in enumerate(text.pieces) if piece.paragraph != piece.section and len(piece.text) > 40)
    span = text.whole(text.pieces[number].paragraph)
    assert span is not None
    anchor = text.anchor(report.id, span)
    source = Source("Oldshire 2012", "A heading of then", 7, 8)
    found = Annotation("a", anchor, MOMENT, MOMENT, "=1+1 <b>*note*</b>", MarkColour.GREEN, False, source)
    gone = found._replace(uid="b", note="", anchor=anchor._replace(words="Words of nobody"))
    bookmark = found._replace(uid="c", note="Begin here", is_bookmark=True)
    elsewhere = found._replace(uid="d", anchor=anchor._replace(report="oldshire-2012"), note="")
    return [found, gone, bookmark, elsewhere]


def test_every_mark_is_cited(library: Library, some: list[Annotation]) -> None:
    entries = {each.mark.uid: each for each in marks.cited(library, some)}
    report = library.reports[0]
    assert entries["a"].is_found
    assert report.title in entries["a"].source
    assert entries["a"].link == report.source_url
    assert not entries["b"].is_found
    assert not entries["d"].is_found
    assert "Oldshire 2012" in entries["d"].source
    assert "pp. 7–8" in entries["d"].source


def test_a_mark_over_several_paragraphs_is_cited_with_all_of_them() -> None:
    library = bundled()
    report = library.reports[0]
    text = text_of(report)
    first, last = text.whole("1.35"), text.whole("1.36")
    assert first is not None
    assert last is not None
    anchor = text.anchor(report.id, Span(first.end - 20, last.start + 20))
    (entry,) = marks.cited(library, [Annotation("a", anchor, MOMENT, MOMENT, "", MarkColour.GREEN, False, Source())])
    assert "paragraphs 1.35–1.36" in entry.source
    assert entry.is_found


def test_markdown_and_html_say_nothing_that_is_not_the_marks(library: Library, some: list[Annotation]) -> None:
    entries = marks.cited(library, some)
    text = marks.as_markdown(entries)
    assert "\\*note\\*" in text
    assert "no longer found in the report" in text
    page = marks.as_html(entries)
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert 'class="green"' in page


def test_a_table_runs_no_formula(library: Library, some: list[Annotation]) -> None:
    rows = list(csv.DictReader(io.StringIO(marks.as_csv(marks.cited(library, some)))))
    assert len(rows) == 4
    first = next(row for row in rows if row["kind"] == "annotation")
    assert first["note"].startswith("'=1+1")
    assert first["found"] == "yes"


def test_what_is_written_as_json_is_read_again(library: Library, some: list[Annotation], tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    marks.write(library, some, file)
    found = marks.read(file)
    assert found.refused == 0
    assert sorted(found.marks, key=lambda mark: mark.uid) == some


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"format": "other"}', '{"format": "peelviewer-annotations", "version": 2, "annotations": []}', "["]
)
def test_a_file_of_something_else_is_refused_with_what_to_do(content: str, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(marks.Unreadable, match=r"notes\.json"):
        marks.read(file)


def test_entries_that_are_no_marks_are_counted(library: Library, some: list[Annotation], tmp_path: Path) -> None:
    content = json.loads(marks.as_json(marks.cited(library, some)))
    content["annotations"].append({"uid": "e"})
    file = tmp_path / "notes.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    assert (len(marks.read(file).marks), marks.read(file).refused) == (4, 1)


def test_a_word_document_has_headings_quotations_and_sources(library: Library, some: list[Annotation], tmp_path: Path) -> None:
    file = tmp_path / "notes.docx"
    marks.write(library, some, file)
    document = Document(str(file))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None]
    assert styles.count("Quote") == 4
    assert styles.count("Heading 1") == 2
    assert styles.count("Source") == 4, "none of them has an address"
    assert any("Words of nobody" in paragraph.text for paragraph in document.paragraphs)
    (section,) = document.sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.header.paragraphs[0].text == "My notes"
    assert "Page" in section.footer.paragraphs[0].text


def test_a_bookmark_quotes_the_beginning_of_its_paragraph_and_says_so() -> None:
    library = bundled()
    report = library.report("norfolk-2016-effectiveness")
    text = text_of(report)
    piece = next(piece for piece in text.pieces if piece.paragraph != piece.section and len(piece.text) > 200)
    anchor = bookmark_anchor(report, text, piece.section, piece.paragraph)
    entries = marks.cited(library, [Annotation("a", anchor, MOMENT, MOMENT, "Name", MarkColour.GREEN, True, Source())])
    assert piece.text.startswith(anchor.words)
    assert f"{anchor.words}…" in marks.as_html(entries)
    assert "…" in marks.as_markdown(entries)


@pytest.mark.parametrize("suffix", marks.SUFFIXES)
def test_a_file_that_cannot_be_written_is_told(library: Library, some: list[Annotation], suffix: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        marks.write(library, some, tmp_path / "nowhere" / f"notes{suffix}")


def test_a_mark_leads_to_the_published_report_and_tells_no_command(tmp_path: Path) -> None:
    library = bundled()
    report = library.report("norfolk-2017-effectiveness")
    piece = next(piece for piece in text_of(report).pieces if piece.paragraph != piece.section and len(piece.text) > 40)
    span = text_of(report).whole(piece.paragraph)
    assert span is not None
    annotation = Annotation("a", text_of(report).anchor(report.id, span), MOMENT, MOMENT, "", MarkColour.GREEN, False, Source())
    (entry,) = marks.cited(library, [annotation])
    assert entry.link == report.source_url
    assert f"<{entry.link}>" in marks.as_markdown([entry])
    assert f'<a href="{entry.link}">' in marks.as_html([entry])
    marks.write(library, [annotation], tmp_path / "mine.docx")
    document = Document(str(tmp_path / "mine.docx"))
    assert entry.link in {relation.target_ref for relation in document.part.rels.values()}
    for text in (marks.as_markdown([entry]), marks.as_html([entry]), marks.as_csv([entry]), marks.as_json([entry])):
        assert "peelviewer --" not in text
