"""A chapter goes out whole, escaped, and as the golden files have it (PEEL_GOLDEN=write renews them)."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from peelviewer.dataset.package import load_library
from peelviewer.exporters import EXPORTERS, ExportError
from peelviewer.exporters.chapter_html import ChapterHtml
from peelviewer.exporters.chapter_markdown import ChapterMarkdown, inline
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Note, Report, Section

TESTS = Path(__file__).parents[2]
HOSTILE = '<script>alert(1)</script> [x](javascript:alert) [y](#gone) <img src="http://a/b"> & "quotes"[^1]'


@pytest.mark.parametrize("kind", EXPORTERS)
def test_golden(kind: type[ChapterHtml] | type[ChapterMarkdown]) -> None:
    library = load_library(TESTS / "fixtures" / "northshire").library
    report = library.reports[0]
    text = kind().render(library, report, report.sections["q2"])
    golden = TESTS / "golden" / f"northshire-q2{kind().suffixes[0]}"
    if os.environ.get("PEEL_GOLDEN") == "write":
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def hostile() -> Report:
    chapter = Section("q1", HOSTILE, "", 1, 3, "question", "1", (Finding("1.1", HOSTILE, bullets=(HOSTILE,)),))
    return Report("r", HOSTILE, "", "f", 2016, "effectiveness", "HMIC", "", "", "full", (chapter,), notes=(Note(1, "q1", 3, HOSTILE),))


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def test_html_is_escaped_and_its_links_lead_somewhere() -> None:
    report = hostile()
    page = Page()
    page.feed(ChapterHtml().render(Library((report,)), report, report.chapters[0]))
    assert not page.tags & {"script", "img"}
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_markdown_holds_no_markup_of_the_text() -> None:
    report = hostile()
    text = ChapterMarkdown().render(Library((report,)), report, report.chapters[0])
    assert "\\<script\\>" in text
    assert "](javascript" not in text
    assert text.count("[^1]:") == 1


@pytest.mark.parametrize("kind", EXPORTERS)
def test_unwritable_target_is_said(tmp_path: Path, kind: type[ChapterHtml] | type[ChapterMarkdown]) -> None:
    report = hostile()
    with pytest.raises(ExportError, match="could not be written"):
        kind().write(Library((report,)), report, report.chapters[0], tmp_path / "no" / "such.txt")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(ExportError, match="could not be written"):
        kind().write(Library((report,)), report, report.chapters[0], tmp_path / "folder.md")
    assert [f.name for f in tmp_path.iterdir() if f.is_file()] == []


def test_markdown_keeps_spaces_around_marks() -> None:
    assert inline("a *b* c, see [d](#e) and - 3") == "a *b* c, see d and - 3"
