"""A report in the published words on screen: its tables and boxes, what is unconfirmed, and the way to its digest and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.decks.deck_source import DeckSource
from peelviewer.ui.charts.figure_card import FigureCard
from peelviewer.views.reading.companion.companion import FIGURES
from peelviewer.views.show.evidence import Evidence
from tests.programs import FIXTURES, Opener

FOLDER = FIXTURES / "full_edition"
FULL, DIGEST = "eastmere-2017-effectiveness-full", "eastmere-2017-effectiveness"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=FOLDER, report=FULL, section="responding", size=(1280, 800))


def document_words(program: app.Program) -> str:
    chapter = program.window.reading.text.chapter
    assert chapter is not None
    return chapter.document.toPlainText()


def test_published_words_come_first_in_the_drawer_of_a_talk_from_the_digest(program: app.Program, qtbot: QtBot) -> None:
    library = program.workspace.library
    drawer = Evidence(DeckSource(library, library.report("eastmere-2017-effectiveness")), program.searching, program.window)
    with qtbot.waitSignal(program.searching.found, timeout=60_000):
        drawer.field.setText("problems")
    reports = [hit.report for hit in drawer.hits.hits]
    assert set(reports) == {FULL, "eastmere-2017-effectiveness"}
    assert reports == sorted(reports, key=lambda report: report != FULL)


def test_table_stands_in_the_text_cell_by_cell(program: app.Program) -> None:
    chapter = program.window.reading.text.chapter
    assert chapter is not None
    tables = [frame for frame in chapter.document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert [(table.rows(), table.columns()) for table in tables] == [(4, 3), (2, 2)]
    calls, shifts = tables
    assert calls.format().headerRowCount() == 2
    assert calls.cellAt(0, 1).columnSpan() == 2
    assert calls.cellAt(0, 0).rowSpan() == 2
    assert calls.cellAt(3, 2).firstCursorPosition().block().text() == "2,019a"
    assert shifts.cellAt(1, 1).firstCursorPosition().block().text() == "The control room, with one supervisor"


def test_boxes_and_pictures_say_what_they_are(program: app.Program) -> None:
    words = document_words(program)
    assert "Cause of concern  The force answers too few calls in time.  unconfirmed" in words
    assert words.index("Recommendation  Answer 999 calls") > words.index("Cause of concern")
    assert "Figure 0" not in words


def test_card_of_a_table_offers_no_chart(program: app.Program, qtbot: QtBot) -> None:
    program.window.views.panes.turn_companion(FIGURES)
    qtbot.waitUntil(lambda: bool(program.window.companion.findChildren(FigureCard)))
    cards = {card.subject: card for card in program.window.companion.findChildren(FigureCard)}
    assert cards["fig-1"].shows_table()
    for card in cards.values():
        assert not [button for button in card.controls() if button.accessibleName() in ("Chart", "Table")]


def test_grade_is_unconfirmed_in_header_and_contents(program: app.Program) -> None:
    window = program.window
    badge = window.reading.header.badge
    assert badge.accessibleName() == "Grade: Requires improvement, unconfirmed"
    assert "taken from the first sentence" in badge.toolTip()
    tree = window.contents.tree
    index = tree.currentIndex()
    assert "Requires improvement, unconfirmed" in index.data(0x000B)  # the accessible text


def test_editions_lead_to_each_other(program: app.Program) -> None:
    window, place = program.window, program.window.workspace.place
    place.open("responding-calls")
    link = window.reading.header.edition
    assert link.isVisible()
    assert "Read the digest" in link.text()
    assert window.actions_by_id["read_restated"].isEnabled()
    assert not window.actions_by_id["read_published"].isEnabled()
    link.linkActivated.emit("edition:")
    assert (window.workspace.place.report.id, window.workspace.place.section_id) == (DIGEST, "responding-calls")
    assert "Read the published wording" in link.text()
    window.actions_by_id["read_published"].trigger()
    assert (window.workspace.place.report.id, window.workspace.place.section_id) == (FULL, "responding-calls")


def test_report_without_another_edition_offers_none(open_program: Opener) -> None:
    window = open_program(library=FIXTURES / "three_forces").window
    assert not window.reading.header.edition.isVisible()
    assert not window.actions_by_id["read_published"].isEnabled()


def test_grades_view_takes_the_report_s_grades(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(library=FOLDER, report=FULL, view="grades", size=(1280, 800))
    view, responding = program.window.views.grades, Measure("effectiveness", "responding")
    with qtbot.waitSignal(program.checking.ended):
        program.checking.start()
    assert view.grades.get("eastmere", 2017, responding) is not None
    view.choices.choose_measure(responding)
    assert "Requires improvement, unconfirmed" in view.beside.detail.text()
    assert "Read it in the report" in view.beside.detail.text()


def test_tile_says_that_its_value_is_unconfirmed(open_program: Opener) -> None:
    program = open_program(library=FOLDER, report=FULL, view="numbers", size=(1280, 800))
    (report,) = (place.report for place in program.window.workspace.places)
    assert report.id == FULL
    from peelviewer.figures.build import figure
    from peelviewer.figures.tile import tile
    from peelviewer.ui.look.drawing import measure

    scene = tile(figure(program.window.workspace.library, report, "indicator-calls"), "Demand", 300, measure)
    assert any("unconfirmed" in word.text for word in scene.words)


def test_numbers_do_not_claim_that_no_value_has_a_caveat(open_program: Opener) -> None:
    view = open_program(library=FOLDER, report=FULL, view="numbers", size=(1280, 800)).window.views.numbers
    assert "with a caveat" not in view.status()
    assert "the report’s caveats are not matched to them" in view.status()


def test_full_text_prints_its_tables(program: app.Program, tmp_path: Path) -> None:
    from peelviewer.cli.main import main

    target = tmp_path / "chapter.pdf"
    assert main(["--library", str(FOLDER), "export", "chapter", f"{FULL}/responding", "--to", str(target)]) == 0
    assert target.stat().st_size > 5000
