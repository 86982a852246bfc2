"""A summary of web pages in the window: what it is, how much was read, and from each statement the way to its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from peelviewer.qtmodels.report_tree import ReportTree
from peelviewer.ui.documents.copied import copied
from peelviewer.ui.documents.printed.printing import Printed, document_of
from peelviewer.views.reading.quoting import citation
from tests.libraries import loaded
from tests.programs import Opener

FOLDER = Path(__file__).parents[1] / "fixtures" / "web_pages"
LIBRARY = loaded(FOLDER).library
(REPORT,) = LIBRARY.reports
ADDRESS = "https://example.org/2016/northshire/efficiency"
NEWS = "https://example.com/1-2_news?a=1&b=2"


def links(document: QTextDocument) -> list[tuple[str, str]]:
    """Return the links of a document: their words and where they lead."""
    found, block = [], document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            shape = walk.fragment().charFormat()
            if shape.isAnchor() and shape.anchorHref().startswith("http"):
                found.append((walk.fragment().text(), shape.anchorHref()))
            walk += 1
        block = block.next()
    return found


def test_header_status_and_overview_say_what_it_is(open_program: Opener) -> None:
    window = open_program(library=FOLDER, size=(1280, 800)).window
    said = window.reading.text.toPlainText()
    assert window.reading.place.text() == "Overview · summary of a web page, pages not held"
    assert window.status.place.text().startswith("Summary of the published web page; the report itself is not held.")
    assert said.strip().startswith("Summary of the published web page; the report itself is not held.")
    assert "Only about a third of the page could be read." in said
    assert f"{ADDRESS}, read 27 November 2026" in said
    assert links(window.reading.text.document())[:2] == [(ADDRESS, ADDRESS), ("a", ADDRESS)]
    window.workspace.open("demand")
    assert window.reading.place.text() == "1 · Demand · summary of a web page, pages not held"
    assert window.reading.badge.accessibleName() == "Grade: Good"
    assert not window.companion.isVisible()  # it has nothing to show of this report


def test_each_statement_leads_to_its_page(open_program: Opener) -> None:
    window = open_program(library=FOLDER, section="demand", size=(1280, 800)).window
    found = links(window.reading.text.document())
    marks, listed = [link for link in found if len(link[0]) == 1], [link for link in found if len(link[0]) > 1]
    assert marks == [("a", ADDRESS), ("a", ADDRESS), ("b", NEWS), ("a", ADDRESS), ("b", NEWS)]
    assert listed == [(ADDRESS, ADDRESS), (NEWS, NEWS)]


def test_copied_words_have_no_letters_and_their_source_every_address(open_program: Opener) -> None:
    program = open_program(library=FOLDER, section="demand", size=(1280, 800))
    text = program.window.reading.text
    cursor = text.textCursor()
    cursor.select(cursor.SelectionType.Document)
    assert "It counts every call.\n" in copied(cursor)
    assert text.chapter is not None
    text.setTextCursor(cursor)
    said = citation(program.workspace.library, text)
    assert f"{ADDRESS}, read 27 November 2026; Northshire Gazette, news: {NEWS}, read 27 November 2026." in said
    assert "the report itself is not held, paragraphs 1.1–1.2." in said


def test_paper_has_the_letters_and_the_list(open_program: Opener) -> None:
    open_program(library=FOLDER, shown=False)
    made = document_of(LIBRARY, REPORT, REPORT.sections["demand"], Printed((REPORT.sections["demand"],)))
    said = made.document.toPlainText()
    assert f"Northshire Gazette, news, read 27 November 2026: {NEWS}" in said
    assert "the report itself is not held." in said


@pytest.mark.usefixtures("qtbot")
def test_a_screen_reader_hears_that_pages_are_not_held() -> None:
    tree = ReportTree(REPORT)
    spoken = tree._spoken(tree.node(tree.index_of("demand")))
    assert spoken == "How well does the force understand demand?, Good, 1 to improve, pages not held"
