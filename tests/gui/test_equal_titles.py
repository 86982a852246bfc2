"""Titles that many reports have are one row of the short list, so that findings have their place there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.query import read
from peelviewer.qtmodels.hits import CROWD, HIT, REPORT, REPORTS, Listed, without_crowds
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(size=(1280, 800))


def hit(report: str, title: str, kind: str = "section") -> Hit:
    return Hit(report, "q1", kind, title, "", "q1", "", 0, 0, "q1", title, read(title))


def typed(program: app.Program, qtbot: QtBot, query: str) -> list[tuple[Any, int, str]]:
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)
    model = window.hits.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(index.data(HIT), index.data(REPORTS), index.data(REPORT)) for index in indexes]


def test_a_title_of_many_reports_is_one_row() -> None:
    hits = [*(hit(f"r{number}", "How?") for number in range(5)), hit("r1", "How?", "finding"), hit("r1", "Why?"), hit("r2", "Why?")]
    rows = without_crowds(hits, "r3", 10)
    assert rows == [Listed(hits[3], 5), *map(Listed, hits[5:])]  # of the report that is read
    assert without_crowds(hits, "elsewhere", 10)[0] == Listed(hits[0], 5)
    assert without_crowds(hits, "r3", 2) == rows[:2]
    assert without_crowds(hits[: CROWD - 1], "r3", 10) == [Listed(each) for each in hits[: CROWD - 1]]
    assert without_crowds([], "r3", 10) == []


def test_findings_have_their_place_in_a_library_of_many_reports(program: app.Program, qtbot: QtBot) -> None:
    rows = typed(program, qtbot, "preventing crime")
    crowds = [(found, reports, name) for found, reports, name in rows if reports > 1]
    assert crowds
    assert all(reports >= CROWD and name == f"in {reports} reports" for _, reports, name in crowds)
    titles = [found.title for found, _, _ in rows if found.kind == "section"]
    assert all(titles.count(found.title) == 1 for found, _, _ in crowds)
    assert "finding" in {found.kind for found, _, _ in rows[:10]}
    program.window.hits.list.grab()
    model = program.window.hits.model
    spoken = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(len(rows))]
    assert [words for words in spoken if words.endswith(f"in {crowds[0][1]} reports")]


def test_such_a_row_opens_the_results_at_its_title_and_no_report(program: app.Program, qtbot: QtBot) -> None:
    window, read_now = program.window, program.workspace.place.report.id
    rows = typed(program, qtbot, "preventing crime")
    number = next(number for number, (_, reports, _) in enumerate(rows) if reports > 1)
    title, reports = rows[number][0].title, rows[number][1]
    for _ in range(number):
        qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    pane = window.search.results
    assert pane.isVisible()
    assert not window.hits.isVisible()
    assert pane.list.hasFocus()
    assert program.workspace.place.report.id == read_now
    assert pane.model.filters.kind == "section"
    assert pane.model.current_hit.title == title
    assert len({found.report for found in pane.model.hits if found.title == title}) == reports
    assert pane.list.currentIndex().row() == pane.model.row_of(pane.model.current).row()
    window.actions_by_id["find_next"].trigger()
    assert program.workspace.place.report.id == pane.model.current_hit.report
