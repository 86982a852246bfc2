"""Results for which there is no room beside what was asked for: they come back, and their marks are for a moment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from tests.programs import Opener


@pytest.fixture
def narrow(open_program: Opener, digest_alone: Path) -> app.Program:
    return open_program(library=digest_alone, section="q2-supporting-victims", size=(800, 600))


def open_hit(program: app.Program, qtbot: QtBot, query: str, kind: str) -> Any:
    """Open the first hit of a kind from the list below the field."""
    window = program.window
    window.actions_by_id["search"].trigger()
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)
    hits = window.hits.model.hits
    row = next(row for row, hit in enumerate(hits) if hit.kind == kind)
    window.hits.list.setCurrentIndex(window.hits.model.index(row))
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    return hits[row]


@pytest.mark.parametrize("way", ["escape in the text", "escape in the companion", "companion hidden", "back", "next hit"])
def test_results_come_back_when_what_displaced_them_is_left(narrow: app.Program, qtbot: QtBot, way: str) -> None:
    open_hit(narrow, qtbot, "victim", "finding")
    window, results = narrow.window, narrow.window.search.results
    assert results.isVisible()
    open_hit_of_results(narrow, "term")
    qtbot.waitUntil(window.companion.isVisible)
    assert not results.isVisible()
    if way == "escape in the text":
        window.reading.text.setFocus()
        qtbot.keyClick(window.reading.text, Qt.Key.Key_Escape)
        assert results.list.hasFocus()
    elif way == "escape in the companion":
        window.companion.take_focus()
        qtbot.keyClick(window.companion.page, Qt.Key.Key_Escape)
        assert results.list.hasFocus()
    elif way == "companion hidden":
        window.actions_by_id["show_companion"].trigger()
    elif way == "back":
        window.actions_by_id["back"].trigger()
    else:
        step_to_a_finding(narrow)
    assert results.isVisible()
    assert not window.companion.isVisible()
    assert window.width() == 800


def open_hit_of_results(program: app.Program, kind: str) -> None:
    results = program.window.search.results
    results.open(next(number for number, hit in enumerate(results.model.hits) if hit.kind == kind))


def step_to_a_finding(program: app.Program) -> None:
    results = program.window.search.results
    for _ in results.model.hits:
        program.window.actions_by_id["find_next"].trigger()
        if results.model.current_hit.kind == "finding":
            return


def test_marks_stay_while_the_results_do_and_go_after_a_moment_without_them(narrow: app.Program, qtbot: QtBot) -> None:
    window = narrow.window
    search, marks = window.search, window.reading.text.marks
    search.moment.setInterval(1)
    open_hit(narrow, qtbot, "victim", "finding")
    assert marks.spans
    assert not search.moment.isActive()
    open_hit_of_results(narrow, "term")
    assert search.moment.isActive()
    assert marks.spans
    qtbot.waitUntil(lambda: not marks.spans)
    qtbot.keyClick(window.reading.text, Qt.Key.Key_Escape)
    assert marks.spans  # the results are there again, and what they are marked for
    assert not search.moment.isActive()
    qtbot.keyClick(window.reading.text, Qt.Key.Key_Escape)
    assert not marks.spans
    qtbot.waitUntil(window.contents.isVisible)


def test_words_looked_for_in_the_chapter_stay_marked(narrow: app.Program, qtbot: QtBot) -> None:
    """The moment of the hits is over while the find bar has marked its own."""
    window = narrow.window
    open_hit(narrow, qtbot, "victim", "term")
    search, marks = window.search, window.reading.text.marks
    window.actions_by_id["find"].trigger()
    qtbot.keyClicks(window.reading.chapter_find.bar.field, "force")
    found = list(marks.spans)
    assert found
    search.moment.start(0)
    qtbot.waitUntil(lambda: not search.moment.isActive())
    assert marks.spans == found
