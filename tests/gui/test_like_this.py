"""Findings like the one that is read: asked by key and by menu, shown by force beside the text, opened in their own report."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search.filters import Filters
from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.likeness import Paragraph
from peelviewer.qtmodels.hit_grouping import ByReport
from peelviewer.ui.search import search_worker
from peelviewer.views.search.results import ResultsPane
from tests.programs import FIXTURES, SEVERAL, Opener

NORTH, MARROW, HAVEN = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, report=HAVEN, size=(1280, 800))


def asked(program: app.Program, qtbot: QtBot, report: str, number: str) -> ResultsPane:
    """Ask for what is like a paragraph by key, and return the pane with the answer."""
    program.workspace.open(f"{report}/{number}")
    with qtbot.waitSignal(program.searching.near, timeout=60_000):
        program.window.actions_by_id["find_like"].trigger()
    return program.window.search.results


def rows(pane: ResultsPane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


def test_the_pane_says_of_which_paragraph_and_groups_by_force(program: app.Program, qtbot: QtBot) -> None:
    pane, library = asked(program, qtbot, HAVEN, "2.1"), program.workspace.library
    hits = pane.model.hits
    assert pane.isVisible()
    assert pane.count.text() == f"{len(hits)} findings like 2.1"
    assert pane.scope.text() == library.name_of(library.report(HAVEN))
    assert "More than a third of calls are not answered." in pane.note.text()
    assert (hits[0].report, hits[0].paragraph) == (NORTH, "2.2")
    assert HAVEN not in {hit.report for hit in hits}
    names = [group.name for group in pane.model.groups]
    assert names == list(dict.fromkeys(library.short_name(library.report(hit.report).force) for hit in hits))
    assert len(names) == len({hit.report for hit in hits}) == 2
    assert not pane.keep.remember.isEnabled()


def test_rows_name_report_year_and_edition(program: app.Program, qtbot: QtBot) -> None:
    pane = asked(program, qtbot, HAVEN, "2.1")
    first, about = pane.model.grouping.names(pane.model.hits[0])
    assert first == "2014 Effectiveness · Digest"
    assert about.startswith("2.2  ")
    spoken = [row for row in rows(pane) if "2014" in row]
    assert any("Digest" in row and "2.2" in row for row in spoken)
    pane.list.grab()
    digest = asked(program, qtbot, NORTH, "2.2")
    assert digest.model.grouping.names(digest.model.hits[0])[0].endswith(" · Full text")


def test_a_hit_opens_in_its_own_report_in_a_tab_and_the_pane_stays(program: app.Program, qtbot: QtBot) -> None:
    pane = asked(program, qtbot, HAVEN, "2.1")
    program.window.actions_by_id["find_next"].trigger()
    place = program.workspace.place
    assert (place.report.id, pane.model.current) == (NORTH, 0)
    assert [each.report.id for each in program.workspace.places] == [HAVEN, NORTH]
    text = program.window.reading.text
    assert text.chapter is not None
    found = text.chapter.finding_at(text.here())
    assert found is not None
    assert found.number == "2.2"
    assert text.marks.spans
    assert pane.isVisible()
    assert pane.origin is not None
    assert pane.origin.number == "2.1"
    program.window.actions_by_id["find_next"].trigger()
    assert program.workspace.place.report.id == pane.model.hits[1].report


def test_what_is_typed_takes_its_place(program: app.Program, qtbot: QtBot) -> None:
    program.window.toolbar.field.setText("crime")
    pane = asked(program, qtbot, HAVEN, "2.1")
    assert program.window.toolbar.field.text() == ""
    qtbot.keyClicks(program.window.toolbar.field, "custody")
    qtbot.waitUntil(lambda: pane.query == "custody" and pane.origin is None)
    assert pane.count.text().endswith("hits")
    assert isinstance(pane.model.grouping, ByReport)
    assert pane.keep.remember.isEnabled()
    assert "calls" not in pane.note.text()


def test_they_are_narrowed_and_left_with_escape(program: app.Program, qtbot: QtBot) -> None:
    pane = asked(program, qtbot, HAVEN, "2.1")
    pane.narrow(Filters(force="northshire"))
    assert {hit.report for hit in pane.model.hits} == {NORTH}
    assert pane.count.text() == f"{len(pane.model.hits)} findings like 2.1"
    program.window.reading.text.setFocus()
    qtbot.keyClick(program.window.reading.text, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    again = asked(program, qtbot, HAVEN, "2.1")
    assert again.model.filters == Filters()
    assert len({hit.report for hit in again.model.hits}) == 2


def test_an_answer_after_closing_is_dropped(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open(f"{HAVEN}/2.1")
    with qtbot.waitSignal(program.searching.near, timeout=60_000):
        program.window.actions_by_id["find_like"].trigger()
        program.window.search.close()
    assert not program.window.search.results.isVisible()
    assert program.window.search.results.model.hits == []


def test_a_library_of_one_report_says_so(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(library=FIXTURES / "northshire", size=(1280, 800))
    report = program.workspace.place.report
    number = next(finding.number for chapter in report.chapters for finding in chapter.findings() if finding.number)
    pane = asked(program, qtbot, report.id, number)
    assert pane.nothing.isVisible()
    assert pane.nothing.words.text() == "The library has no other report to look in."
    assert pane.scope.isVisible()


def test_nothing_alike_is_said(program: app.Program, qtbot: QtBot) -> None:
    pane = asked(program, qtbot, HAVEN, "1.3")
    assert pane.model.hits == []
    assert pane.nothing.words.text() == "No other report has a finding like this one."
    assert pane.count.text() == "Findings like 1.3"


def test_what_was_said_of_a_search_before_is_taken_back(program: app.Program, qtbot: QtBot) -> None:
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.keyClicks(window.toolbar.field, "crime")
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == "crime", timeout=60_000)
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    assert "F3 next" in window.status.message.text()
    asked(program, qtbot, HAVEN, "1.3")
    assert "hit" not in window.status.message.text()


def test_it_is_asked_again_when_all_reports_are_indexed(open_program: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 0.0)
    program = open_program(library=SEVERAL, report=HAVEN, size=(1280, 800))
    states: list[str] = []
    program.searching.near.connect(lambda paragraph, found: states.append(program.window.search.results.nothing.words.text()))
    pane = asked(program, qtbot, HAVEN, "2.1")
    qtbot.waitUntil(lambda: bool(pane.model.hits), timeout=60_000)
    assert len(states) == 2
    assert "searched so far" in states[0]
    assert not pane.nothing.isVisible()


def test_without_a_paragraph_it_says_what_to_do(program: app.Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    program.workspace.open(f"{MARROW}/effectiveness")
    text.setTextCursor(QTextCursor(text.document().begin()))
    assert text.chapter is not None
    assert text.chapter.finding_of(text.read_block()) is None
    with qtbot.waitSignal(program.workspace.message) as message:
        program.window.actions_by_id["find_like"].trigger()
    assert message.args is not None
    assert "paragraph" in message.args[0]
    assert not program.window.search.is_open


def test_the_menus_of_a_paragraph_and_of_a_hit_ask_too(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open(f"{HAVEN}/2.1")
    text, window = program.window.reading.text, program.window
    assert text.chapter is not None
    text.customContextMenuRequested.emit(text.cursorRect(QTextCursor(text.here())).center())
    with qtbot.waitSignal(program.searching.near, timeout=60_000):
        entry(window, "Findings like 2.1 in other reports")
    pane = window.search.results
    qtbot.waitUntil(lambda: bool(pane.model.hits))
    index = pane.model.row_of(0)
    pane.list.customContextMenuRequested.emit(pane.list.visualRect(index).center())
    with qtbot.waitSignal(program.searching.near):
        entry(window, "Findings like this in other reports")
    assert pane.origin is not None
    assert pane.origin.number == "2.2"
    assert NORTH not in {hit.report for hit in pane.model.hits}


def entry(window: Any, words: str) -> None:
    """Choose an entry of the menu that is open."""
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible() and menu.actions())
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()
    menu.close()


def test_they_are_written_as_findings_like_one(program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = asked(program, qtbot, HAVEN, "2.1")
    offered: list[str] = []

    def name(parent: object, title: str, folder: str, *rest: object) -> tuple[str, str]:
        offered.append(Path(folder).name)
        return str(tmp_path / "like.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    pane.file_wanted.emit(".csv")
    assert offered == ["2-1-of-West-Haven-2021-22.csv"]
    table = list(csv.reader(io.StringIO((tmp_path / "like.csv").read_text(encoding="utf-8-sig"))))
    assert [row[0] for row in table[1:]] == [hit.report for hit in pane.model.hits]


def test_closing_does_not_wait_for_an_answer(program: app.Program, qtbot: QtBot) -> None:
    heard: list[Hit] = []
    program.searching.near.connect(lambda paragraph, found: heard.append(found))
    program.searching.like(Paragraph(HAVEN, "1", "calls are not answered " * 200))
    program.searching.stop()
    assert not heard
    assert not program.searching._worker.busy
