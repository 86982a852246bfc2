"""Papers as files of office programs, read back by others' libraries: structure, words for those who cannot see, dates, formulas."""

from __future__ import annotations

import itertools
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from docx import Document
from docx.oxml.ns import qn
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from PySide6.QtGui import QImage

from peelviewer.exporters.errors import ExportError
from peelviewer.exporters.papers import slides, word, workbook
from peelviewer.exporters.papers.bar import HEIGHT, WIDTH, bar_picture
from peelviewer.exporters.papers.slides import MOST_LISTED
from peelviewer.improvements.papers.committee import Position, paper, position
from peelviewer.improvements.papers.response import answering, response
from peelviewer.model.improvements import ForceStatus
from peelviewer.store.user_store import UserStore
from peelviewer.ui.look import theme as themes
from tests.tracked import LIBRARY, REPORT, SINCE, TODAY, track

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def found() -> Position:
    records, events = track(UserStore(None))
    return position(records, events, TODAY, SINCE)


def answered() -> Any:
    records, _ = track(UserStore(None))
    return response(LIBRARY, LIBRARY.report(REPORT), records, date(2018, 4, 2))


@pytest.fixture(params=["paper", "response"])
def document(request: pytest.FixtureRequest, found: Position, tmp_path: Path) -> Any:
    word.write(paper(found) if request.param == "paper" else answered(), tmp_path / "made.docx")
    return Document(str(tmp_path / "made.docx"))


# Word ------------------------------------------------------------------------------------------------


def test_headings_go_down_one_level_at_a_time(document: Any) -> None:
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles[:2] == ["Title", "Subtitle"]
    levels = [int(name.removeprefix("Heading ")) for name in styles if name.startswith("Heading ")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_are_real_ones_with_headers_captions_and_words_for_those_who_cannot_see_them(document: Any) -> None:
    assert document.tables
    captions = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Caption"]
    assert len(captions) == len(document.tables)
    for table in document.tables:
        first, *others = table.rows
        assert first._tr.trPr.find(qn("w:tblHeader")) is not None, "repeated on each page"
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in others)
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        assert all(cell.text for cell in first.cells)
        properties = table._tbl.tblPr
        title = properties.find(qn("w:tblCaption")).get(qn("w:val"))
        assert len(properties.find(qn("w:tblDescription")).get(qn("w:val"))) > len(title)
        assert table.style.name == "Paper table"
        order = [child.tag for child in properties]
        assert order.index(qn("w:tblLook")) < order.index(qn("w:tblCaption")) < order.index(qn("w:tblDescription"))
        assert sum(cell.width for cell in first.cells) <= document.sections[0].page_width - 2 * document.sections[0].left_margin + 10


def test_the_language_is_british_english_everywhere(document: Any) -> None:
    languages = [element.get(qn("w:val")) for element in document.styles.element.iter(qn("w:lang"))]
    assert languages
    assert set(languages) == {"en-GB"}
    assert document.core_properties.language == "en-GB"


def test_each_page_says_what_it_is_of_and_its_number(document: Any) -> None:
    section = document.sections[0]
    assert section.header.paragraphs[0].text
    fields = [field.get(qn("w:instr")).strip() for field in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)


def test_what_is_left_to_be_written_is_marked_and_can_be_told_from_words(document: Any) -> None:
    places = list(document.element.body.iter(qn("w:sdt")))
    assert places
    for place in places:
        (run,) = place.iter(qn("w:r"))
        assert run.rPr.find(qn("w:rStyle")).get(qn("w:val")) == document.styles["To be written"].style_id
        assert "".join(text.text for text in run.iter(qn("w:t"))).startswith("[To be written: ")
        properties = place.find(qn("w:sdtPr"))
        assert properties.find(qn("w:showingPlcHdr")) is not None, "Word takes the mark away when something is written"
        assert 0 < len(properties.find(qn("w:alias")).get(qn("w:val"))) <= 64
    marked = [paragraph.text for paragraph in document.paragraphs if "To be written" in paragraph.text]
    assert marked == [], "no mark stands outside a place"


def test_the_wording_keeps_what_the_report_stresses(tmp_path: Path) -> None:
    from peelviewer.improvements.papers.blocks import Paper, Style, Text

    blocks = (Text("Comply with the *Code of Practice* \\* in full.", Style.WORDING), Text("**All** of it."))
    made = word.document(Paper("T", "S", "h", "f", blocks))
    quote, body = made.paragraphs[2:4]
    assert quote.text == "Comply with the Code of Practice * in full."
    assert [(run.text, run.italic) for run in quote.runs][1] == ("Code of Practice", False), "upright among italics"
    assert body.runs[0].bold


def test_the_picture_says_what_it_shows(found: Position, tmp_path: Path) -> None:
    word.write(paper(found), tmp_path / "made.docx")
    (picture,) = Document(str(tmp_path / "made.docx")).inline_shapes
    assert "in progress 2" in picture._inline.docPr.get("descr")
    image = QImage.fromData(bar_picture(((ForceStatus.COMPLETE, 1), (ForceStatus.SUPERSEDED, 1), (ForceStatus.IN_PROGRESS, 9_000))))
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    assert image.pixelColor(6, HEIGHT // 2).name() == "#0a6c74", "a part of one in thousands is still seen"


def test_hostile_words_are_words(tmp_path: Path) -> None:
    from peelviewer.improvements.papers.blocks import Column, Empty, Paper, Table, Text

    hostile = "=1+1 <w:p/> { INCLUDETEXT c:\\x } &amp; ]]> \x00\x0b"
    blocks = (Text(hostile), Empty(hostile), Table(hostile, hostile, (Column(hostile),), ((hostile,), (Empty(hostile),))))
    word.write(Paper(hostile, hostile, hostile, hostile, blocks), tmp_path / "made.docx")
    made = Document(str(tmp_path / "made.docx"))
    assert made.tables[0].cell(1, 0).text == "=1+1 <w:p/> { INCLUDETEXT c:\\x } &amp; ]]> "
    assert not [field for field in made.element.body.iter(qn("w:instrText"))]


def test_a_file_that_cannot_be_written_is_told(found: Position, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="folder is not there"):
        word.write(paper(found), tmp_path / "no" / "made.docx")
    with pytest.raises(ExportError, match="folder is not there"):
        workbook.write(found, tmp_path / "no" / "made.xlsx")


# Excel -----------------------------------------------------------------------------------------------


def test_no_word_of_a_table_is_broken_in_word(found: Position, tmp_path: Path) -> None:
    word.write(paper(found), tmp_path / "paper.docx")
    for table in Document(str(tmp_path / "paper.docx")).tables:
        for column in table.columns:
            words = [part for cell in column.cells for part in re.split(r"[\s-]+", cell.text)]
            letters = max(map(len, words))
            assert column.width.cm >= letters * 0.2 + 0.38, max(words, key=len)  # bold, in a face wider than ours


def cells(path: Path, sheet: int) -> dict[str, tuple[str, str, bool]]:
    """Return the cells of a sheet: value, kind, and whether it is marked as text; by their place."""
    with zipfile.ZipFile(path) as archive:
        strings = [
            "".join(text.text or "" for text in item.iter(f"{SHEET}t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314 -- our own file
        ]
        formats = ElementTree.fromstring(archive.read("xl/styles.xml")).find(f"{SHEET}cellXfs")  # noqa: S314
        tree = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{sheet}.xml"))  # noqa: S314
    assert formats is not None
    held = {}
    for cell in tree.iter(f"{SHEET}c"):
        value = cell.find(f"{SHEET}v")
        assert cell.find(f"{SHEET}f") is None, "no cell is a formula"
        if value is not None and value.text is not None:
            kind = cell.get("t", "n")
            marked = formats[int(cell.get("s", "0"))].get("quotePrefix") == "1"
            held[cell.get("r", "")] = (strings[int(value.text)] if kind == "s" else value.text, kind, marked)
    return held


def test_the_workbook_has_real_dates_and_numbers_and_no_formula(found: Position, tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    workbook.write(found, path)
    counts, overdue, opened = cells(path, 1), cells(path, 2), cells(path, 5)
    assert counts["A9"][0] == "All"
    assert counts["B9"] == ("5", "n", False)
    assert overdue["G2"][:2] == (str((date(2018, 5, 20) - date(1899, 12, 30)).days), "n"), "a day as Excel counts"
    assert overdue["I2"][:2] == ("12", "n")
    assert opened["D5"] == ("=Count all calls", "s", True), "what looks like a formula is marked as text"
    assert opened["F5"] == ("@Team", "s", True)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet5.xml").decode()
    assert 'state="frozen"' in sheet
    assert "<autoFilter" in sheet


def test_the_response_as_a_workbook_has_columns_for_both_comments(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    workbook.write_response(answering(LIBRARY, LIBRARY.report(REPORT)), TODAY, path)
    comments = cells(path, 1)
    assert [comments[f"{column}1"][0] for column in "GH"] == ["Chief officer’s comments", "Commissioner’s comments"]
    assert [comments[f"A{row}"][0] for row in range(2, 6)] == ["1a", "2a", "2b", "2c"]
    assert comments["F4"][:2] == (str((date(2018, 9, 30) - date(1899, 12, 30)).days), "n")
    assert not any(place.startswith(("G", "H")) and place not in ("G1", "H1") for place in comments), "no comment is drafted"
    responses, about = cells(path, 2), cells(path, 3)
    assert responses["C2"][0] == about["B3"][0] == str((date(2018, 5, 16) - date(1899, 12, 30)).days)


# PowerPoint ------------------------------------------------------------------------------------------


def test_slides_say_the_message_first_and_hold_real_tables(found: Position, tmp_path: Path, qapp: object) -> None:
    from peelviewer.ui.look.drawing import measure

    slides.write(found, tmp_path / "made.pptx", measure, themes.load("presentation").colours)
    made = Presentation(str(tmp_path / "made.pptx"))
    titles = [slide.shapes.title.text for slide in made.slides]
    assert titles == [
        "4 of 5 improvements are open, 2 overdue",
        "2 improvements are overdue",
        "1 closed and 1 moved since 1 May 2018",
        "4 improvements are open",
    ]
    for slide in made.slides:
        (table,) = [shape for shape in slide.shapes if shape.has_table]
        assert table._element.nvGraphicFramePr.cNvPr.get("descr")
        assert slide.notes_slide.notes_text_frame.text
        (foot,) = [each.text_frame.text for each in slide.placeholders if each.placeholder_format.type == PP_PLACEHOLDER.FOOTER]
        assert foot.startswith(f"{'; '.join(found.reports)}. As at ")
        bottom = table.top + sum(row.height for row in table.table.rows)
        assert bottom <= made.slide_height
    assert made.core_properties.language == "en-GB"


def test_what_is_open_names_its_report_and_the_deadline_that_counts_in_whole(found: Position, tmp_path: Path, qapp: object) -> None:
    from peelviewer.figures.scene import wrap
    from peelviewer.ui.look.drawing import measure

    wording = "Make sure that there are enough trained people to answer calls, and that a supervisor reviews each incident"
    days: dict[str, Any] = {"target": date(2018, 12, 31), "deadline": date(2018, 5, 16), "wording": wording}
    named = ("Eastmere 2017", "Norfolk 2016, effectiveness")
    many = tuple(found.opened[0]._replace(reference=str(n), report_name=named[n % 2], owner="A. Example", **days) for n in range(12))

    def tables(opened: tuple[Any, ...]) -> list[Any]:
        slides.write(found._replace(opened=opened), tmp_path / "made.pptx", measure, themes.load("presentation").colours)
        shown = [slide for slide in Presentation(str(tmp_path / "made.pptx")).slides if "are open" in slide.shapes.title.text]
        return [shape for slide in shown[1:] for shape in slide.shapes if shape.has_table]

    listed = tables(many)
    rows = [[cell.text for cell in row.cells] for row in listed[0].table.rows]
    assert rows[0] == ["Ref.", "What is asked", "Report", "Status, owner", "Closing date"]
    assert rows[1][1].endswith(wording)
    assert rows[1][2:] == ["Eastmere 2017", f"{many[0].status.in_english}\nA. Example", "16 May 2018 (inspectorate)"]
    for shape in listed:
        widths = [column.width / 9525 - 20 for column in shape.table.columns]
        for row in shape.table.rows:
            lines = [
                sum(len(wrap(part, width, lambda words: 1.15 * measure(words, 24, 400, False))) for part in cell.text.split("\n"))
                for cell, width in zip(row.cells, widths, strict=True)
            ]
            assert row.height / 9525 >= max(lines) * 31, "there is room where a wider face stands in"
        assert (shape.top + sum(row.height for row in shape.table.rows)) / 9525 <= 634, "above the footer"
    one = tables(tuple(record._replace(report_name="Eastmere 2017") for record in many))
    assert "Report" not in [cell.text for cell in one[0].table.rows[0].cells]


def test_a_long_list_fills_more_slides_and_ends(found: Position, tmp_path: Path, qapp: object) -> None:
    from peelviewer.ui.look.drawing import measure

    many = tuple(found.opened[0]._replace(reference=str(number), wording="A long  wording that goes on. " * 9) for number in range(90))
    slides.write(found._replace(opened=many), tmp_path / "made.pptx", measure, themes.load("presentation").colours)
    titles = [slide.shapes.title.text for slide in Presentation(str(tmp_path / "made.pptx")).slides]
    assert titles[0] == "4 of 5 improvements are open, 2 overdue"
    assert f"90 improvements are open: the nearest {MOST_LISTED}" in titles
    assert 5 < len(titles) < 20
