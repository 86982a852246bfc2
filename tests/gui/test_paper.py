"""What is printed or saved as PDF: its words as written, whole, once, in their order, on pages that are parted where a reader would."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QTreeWidgetItem

from peelviewer import app
from peelviewer.analysis.citation import day_in_full
from peelviewer.cli.main import main
from peelviewer.exporters.pdf import Bookmark, outlined
from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.store.user_store import UserStore
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.document import HEADING, NOTE
from peelviewer.ui.documents.printed import pagination, paper, printing
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.views.reading.sections_sheet import SectionsSheet
from tests.libraries import bundled, of_fixtures
from tests.programs import Opener

BUNDLED = bundled()
THREE = of_fixtures("three_forces")
CHAPTERS = [
    pytest.param(library, report, chapter, id=f"{report.id}/{chapter.id}")
    for library in (BUNDLED, THREE)
    for report in library.reports
    for chapter in report.chapters
]
Q2 = BUNDLED.reports[0].sections["q2"]
OBJECT = "￼"


def by_pdfium(file: Path) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def by_poppler(file: Path) -> list[str]:
    if not shutil.which("pdftotext"):
        pytest.skip("not installed (Debian: poppler-utils)")
    done = subprocess.run(["pdftotext", "-raw", str(file), "-"], check=True, capture_output=True, timeout=60)  # noqa: S603, S607
    return done.stdout.decode().split("\f")[:-1]


EXTRACTORS: list[Callable[[Path], list[str]]] = [by_pdfium, by_poppler]


def squeezed(text: str) -> str:
    """Return text without the space and the line ends that a reader of the file puts between and inside words."""
    return re.sub(r"[\s\u00a0\u200b\u2002-\u200a\u202f\ufffe\x02]+", "", text.replace("\ufffe", "-").replace("\x02", "-"))


@pytest.fixture(autouse=True)
def with_faces(qapp: QApplication) -> None:
    """The program's own faces measure what is drawn."""


@cache
def saved(folder: Path, library: Library, report: Report, chapter: Section) -> tuple[Path, str]:
    """Return a chapter as PDF, and its text as it was laid out."""
    file = folder / f"{report.id}-{chapter.id}.pdf"
    shown = printing.Printed((chapter,))
    printing.write_sections(library, report, shown, file)
    return file, printing.document_of(library, report, chapter, shown).document.toPlainText()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("paper")


@pytest.mark.parametrize("extract", EXTRACTORS)
@pytest.mark.parametrize(("library", "report", "chapter"), CHAPTERS)
def test_text_is_read_as_it_was_written(
    folder: Path, library: Library, report: Report, chapter: Section, extract: Callable[[Path], list[str]]
) -> None:
    file, written = saved(folder, library, report, chapter)
    whole = squeezed(" ".join(extract(file)))
    for line in written.split("\n"):
        for part in re.split(f"[{OBJECT}\t]", line):
            # A page may end inside a paragraph, so the halves of what is not there whole are looked for.
            assert found(squeezed(part), whole), part
    assert set(re.findall(r"[^\x00-\x7f]", whole)) <= set(written + "–−•…’‘“”")
    assert not re.search("[ʻʼﬀ-ﬆ]", whole)


def found(part: str, whole: str) -> bool:
    return part in whole or any(part[:cut] in whole and part[cut:] in whole for cut in range(1, len(part)))


@pytest.mark.parametrize("extract", EXTRACTORS)
@pytest.mark.parametrize(("library", "report", "chapter"), CHAPTERS)
def test_every_finding_stands_once_after_its_number(
    folder: Path, library: Library, report: Report, chapter: Section, extract: Callable[[Path], list[str]]
) -> None:
    file, _ = saved(folder, library, report, chapter)
    pages = extract(file)
    text = squeezed(" ".join(pages))
    for finding in chapter.findings():
        start = squeezed(re.split(r"[\[*_\]\"'-]", finding.text)[0])[:40]
        if len(start) == 40:
            assert text.count(finding.number + start) == 1, finding.number
    warning = squeezed("Digest by PEEL Viewer, not the published wording: quote from")
    for number, page in enumerate(pages, 1):
        assert (warning in squeezed(page)) is (report.edition == "digest")
        assert squeezed(f"{number} of {len(pages)}") in squeezed(page)
        assert squeezed(report.title)[:20] in squeezed(page)


@pytest.mark.parametrize(("library", "report", "chapter"), CHAPTERS)
def test_pages_end_where_a_reader_would_end_them(library: Library, report: Report, chapter: Section) -> None:
    printed = printing.document_of(library, report, chapter, printing.Printed((chapter,)))
    layout, room = printed.document.documentLayout(), 1000.0
    pages = pagination.pages(printed, room)
    assert pages[0].top < 60
    assert all((page.bottom - page.top) * page.scale <= room + 0.1 for page in pages)
    assert all(above.bottom <= below.top for above, below in itertools.pairwise(pages))
    block, figure = printed.document.begin(), 0.0
    while block.isValid():
        box, state = layout.blockBoundingRect(block), block.userState()
        own = [index for index, page in enumerate(pages) if page.top - 0.1 <= box.top() + 0.2 < page.bottom]
        assert own or not block.text(), block.text()
        if HEADING <= state < NOTE and block.next().isValid():
            following = layout.blockBoundingRect(block.next())
            assert following.top() < pages[own[0]].bottom, block.text()
        if printed.figure_at(block):
            figure = box.top()
        elif figure and pagination.draws_rule(block):
            (page,) = [page for page in pages if page.top <= figure + 0.2 < page.bottom]
            assert box.bottom() <= page.bottom + 0.1
            figure = 0.0
        block = block.next()


def test_areas_for_improvement_and_notes_may_stand_on_two_pages() -> None:
    report = BUNDLED.reports[0]
    printed = printing.document_of(BUNDLED, report, report.sections["q3"], printing.Printed((report.sections["q3"],)))
    groups = list(pagination._groups(pagination._rows(printed), 1000.0))
    block, shared = printed.document.begin(), []
    while block.isValid():
        if printed.area_at(block) is not None:
            top = printed.document.documentLayout().blockBoundingRect(block).top()
            shared.append(next(group for group in groups if group.top <= top + 0.2 < group.bottom))
        block = block.next()
    assert len(set(shared)) == len(shared) == 3


def test_outline_leads_to_every_heading(folder: Path) -> None:
    file, _ = saved(folder, BUNDLED, BUNDLED.reports[0], Q2)
    document = pypdfium2.PdfDocument(file)
    pages = by_pdfium(file)
    marks = list(document.get_toc())
    titles = [mark.get_title() for mark in marks]
    assert titles[:2] == [squeezed_title(Q2), "How well does the force bring offenders to justice?"]
    assert len(titles) == len(list(Q2.walk())) + 1
    assert titles[-1] == "Notes"
    for mark, title in zip(marks, titles, strict=True):
        assert squeezed(title) in squeezed(pages[mark.get_dest().get_index()])
    assert {mark.level for mark in marks} == {0, 1, 2}
    document.close()


def squeezed_title(section: Section) -> str:
    return section.title.replace("'", "’")


def test_the_file_says_its_language_and_title(folder: Path) -> None:
    file, _ = saved(folder, BUNDLED, BUNDLED.reports[0], Q2)
    assert b"/Lang (en-GB)" in file.read_bytes()
    assert b"/DisplayDocTitle true" in file.read_bytes()
    document = pypdfium2.PdfDocument(file)
    assert document.get_metadata_dict()["Title"].startswith("PEEL: Police effectiveness 2016: How effective")
    document.close()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"%PDF-1.4\nstartxref\n9\n%%EOF", b"startxref\n0\n%%EOF\ntrailer"])
def test_what_is_no_pdf_of_ours_gets_no_outline(content: bytes) -> None:
    assert outlined(content, [Bookmark("Title", 0)]) == content


def test_nothing_in_the_file_leads_into_the_program(folder: Path) -> None:
    file, _ = saved(folder, BUNDLED, BUNDLED.reports[0], Q2)
    assert re.findall(rb"/URI \((?!https?://)[^)]*\)", file.read_bytes()) == []


def test_a_filter_is_obeyed_and_named(tmp_path: Path) -> None:
    shown = printing.Printed((Q2,), only="concern")
    printing.write_sections(BUNDLED, BUNDLED.reports[0], shown, tmp_path / "q2.pdf")
    pages = by_pdfium(tmp_path / "q2.pdf")
    text = squeezed(" ".join(pages))
    assert squeezed(paper.FILTERS["concern"] + ": the other findings") in text
    assert all("(concernsonly)" in squeezed(page) for page in pages)
    for finding in Q2.findings():
        start = squeezed(re.split(r"[\[*_\]\"'-]", finding.text)[0])[:40]
        if len(start) == 40:
            assert (start in text) is (finding.kind.value == "concern"), finding.number


def test_numbers_are_left_out_where_they_are_not_shown(tmp_path: Path) -> None:
    printing.write_sections(BUNDLED, BUNDLED.reports[0], printing.Printed((Q2,), numbers=False), tmp_path / "q2.pdf")
    assert not re.search(r"(?m)^2\.14\b", by_pdfium(tmp_path / "q2.pdf")[3])


@pytest.mark.parametrize(("first", "last"), [(0, 0), (2, 3)])
def test_a_printer_gets_the_same_pages(tmp_path: Path, folder: Path, first: int, last: int) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFromTo(first, last)
    assert printing.print_on(printer, BUNDLED, BUNDLED.reports[0], printing.Printed((Q2,)))
    file, _ = saved(folder, BUNDLED, BUNDLED.reports[0], Q2)
    printed, wanted = by_pdfium(tmp_path / "printed.pdf"), by_pdfium(file)[slice(first - 1, last) if first else slice(None)]
    tidy = [re.sub("[ʻʼ]", lambda mark: {"ʻ": "‘", "ʼ": "’"}[mark[0]], squeezed(page)) for page in printed]
    assert tidy == [squeezed(page) for page in wanted]
    boxes = []
    for name in (tmp_path / "printed.pdf", file):
        document = pypdfium2.PdfDocument(name)
        text = document[0 if name != file else max(0, first - 1)].get_textpage()
        boxes.append([round(edge) for edge in text.get_charbox(text.count_chars() // 2)])
        document.close()
    assert all(abs(one - other) <= 2 for one, other in zip(*boxes, strict=True)), boxes


def test_files_have_names_that_tell_what_is_in_them() -> None:
    report = BUNDLED.reports[0]
    assert printing.file_name(report, (Q2,)) == "norfolk-2016-effectiveness-q2"
    assert printing.file_name(report, (Q2,), "concern") == "norfolk-2016-effectiveness-q2-concerns"
    assert printing.file_name(report, report.chapters) == "norfolk-2016-effectiveness"
    assert printing.file_name(report, report.chapters[:2]) == "norfolk-2016-effectiveness-sections"


@pytest.mark.parametrize("extract", EXTRACTORS)
@pytest.mark.parametrize("what", [["figure", "fig-4"], ["deck", "--template", "full"], ["deck", "--template", "full", "--handout"]])
def test_figures_and_decks_are_read_as_written_too(tmp_path: Path, what: list[str], extract: Callable[[Path], list[str]]) -> None:
    assert main(["export", *what, "--to", str(tmp_path / "a.pdf")]) == 0
    text = " ".join(extract(tmp_path / "a.pdf"))
    assert not re.search("[ʻʼﬀ-ﬆ]", text)
    for word in ("offences", "prosecution prevented", "suspect identified") if what[0] == "figure" else ("effective", "offenders", "after"):
        assert squeezed(word).lower() in squeezed(text).lower()


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(report="norfolk-2016-effectiveness", section="q2")


def sheet_of(program: app.Program) -> SectionsSheet:
    program.window.actions_by_id["save_report"].trigger()
    (sheet,) = [sheet for sheet in program.window.findChildren(SectionsSheet) if sheet.isVisible()]
    return sheet


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """Take the name that a file dialog offers, in a folder; return the names offered."""
    offered: list[str] = []

    def ask(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(folder / Path(name).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_a_report_is_saved_whole_or_in_parts_from_the_menu(program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = answer(monkeypatch, tmp_path)
    sheet = sheet_of(program)
    assert sheet.sections() == []
    sheet.accept()
    sheet = sheet_of(program)
    sheet.whole.setCheckState(0, Qt.CheckState.Unchecked)
    save = sheet.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    for way in ((0,), (4, 1)):
        item: QTreeWidgetItem | None = sheet.whole
        for index in way:
            assert item is not None
            item = item.child(index)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)
    assert save.isEnabled()
    assert sheet.sections() == ["introduction", Q2.children[1].id]
    sheet.accept()
    assert offered == ["norfolk-2016-effectiveness.pdf", "norfolk-2016-effectiveness-sections.pdf"]
    whole, part = (by_pdfium(tmp_path / name) for name in offered)
    assert len(whole) > 40 > len(part)
    assert squeezed(Q2.children[1].title.replace("'", "’")) in squeezed(" ".join(part))
    assert squeezed(Q2.children[0].title) not in squeezed(" ".join(part))


def test_what_is_shown_is_what_is_saved(program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = answer(monkeypatch, tmp_path)
    workspace = program.window.workspace
    workspace.show_paragraph_numbers(True)
    program.window.actions_by_id["save_pdf"].trigger()
    workspace.show_paragraph_numbers(False)
    workspace.place.set_filter("concern")
    program.window.actions_by_id["save_pdf"].trigger()
    assert offered == ["norfolk-2016-effectiveness-q2.pdf", "norfolk-2016-effectiveness-q2-concerns.pdf"]
    whole, part = (by_pdfium(tmp_path / name) for name in offered)
    assert re.search(r"(?m)^2\.3\b", whole[0])
    assert not re.search(r"(?m)^2\.\d+\b", part[0])
    assert "concerns only" in part[0]
    sheet = sheet_of(program)
    assert any("Concerns only" in label.text() for label in sheet.findChildren(PlainLabel))
    sheet.reject()


def test_marks_are_on_paper_where_they_are_wanted(open_program: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(store=store, report="norfolk-2016-effectiveness", section="q2")
    window, place = program.window, program.workspace.place
    finding = next(finding for finding in place.chapter.findings() if len(plain_text(finding.text)) > 60)
    program.workspace.open(finding.number)
    window.marks.reading.highlight()
    (mark,) = program.workspace.annotations.all()
    program.workspace.annotations.write(mark.uid, "Ask the chief about this")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(tmp_path / "q2.pdf"), ""))

    def words() -> str:
        window.actions_by_id["save_pdf"].trigger()
        return squeezed(" ".join(by_pdfium(tmp_path / "q2.pdf")))

    assert not window.actions_by_id["print_marks"].isChecked()
    assert "Askthechief" not in words()
    window.actions_by_id["print_marks"].trigger()
    day = squeezed(day_in_full(date.today()))
    assert f"[1]Askthechiefaboutthis({day})" in words()
    assert squeezed(plain_text(finding.text)) + "[1]" in words()
    last = list(place.chapter.findings())[-1]
    assert squeezed(plain_text(last.text).splitlines()[0])[:60] in words(), "all pages are laid out"
    window.close()
    again = open_program(store=store, report="norfolk-2016-effectiveness", section="q2")
    assert again.window.actions_by_id["print_marks"].isChecked()
