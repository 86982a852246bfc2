"""The menus of search hits, in the list below the field and in the results: by hand and by key."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.nodes import term_id
from peelviewer.qtmodels.hit_groups import ROW
from peelviewer.ui.search.hit_list import HIT_HEIGHT
from peelviewer.views.search.results import ResultsPane
from tests.programs import SEVERAL, Opener

NORTH, HAVEN = "northshire-2014-effectiveness", "west-haven-2021-peel"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, report=NORTH, size=(1280, 800))


def typed(program: app.Program, qtbot: QtBot, query: str) -> list[Any]:
    window = program.window
    window.actions_by_id["search"].trigger()
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)
    return list(window.hits.model.hits)


def by_key(widget: QWidget) -> dict[str, QAction]:
    """Press the menu key, as Qt tells it: at the middle of what has the keyboard."""
    QApplication.sendEvent(
        widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, widget.rect().center(), widget.mapToGlobal(widget.rect().center()))
    )
    return offered()


def by_hand(view: QWidget, place: QPoint) -> dict[str, QAction]:
    where = view.mapToGlobal(place)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where))
    return offered()


def offered() -> dict[str, QAction]:
    menu = next((each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()), None)
    return {act.text().replace("&", ""): act for act in menu.actions() if act.text()} if menu else {}


def close_menus() -> None:
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QMenu):
            shown.close()
    QApplication.processEvents()


def row_of(hits: list[Any], report: str, kind: str) -> int:
    return next(row for row, hit in enumerate(hits) if (hit.report, hit.kind) == (report, kind))


def choose(program: app.Program, hits: list[Any], report: str, kind: str) -> Any:
    row = row_of(hits, report, kind)
    program.window.hits.list.setCurrentIndex(program.window.hits.model.index(row))
    return hits[row]


def results(program: app.Program, qtbot: QtBot, query: str) -> ResultsPane:
    typed(program, qtbot, query)
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    pane = program.window.search.results
    qtbot.waitUntil(pane.isVisible)
    return pane


def test_a_hit_of_the_list_has_a_menu_under_the_pointer(program: app.Program, qtbot: QtBot) -> None:
    hits = typed(program, qtbot, "force")
    panel = program.window.hits
    assert hits[0].report != NORTH
    place = panel.list.visualRect(panel.model.index(0)).center()
    names = set(by_hand(panel.list.viewport(), place))
    assert {"Open beside the section being read", "Compare: on the left", "Copy with citation", "Copy text"} <= names
    assert any(name.startswith("Open in") for name in names)
    assert panel.isVisible()
    close_menus()


def test_the_menu_key_opens_the_menu_of_the_chosen_hit_and_the_list_stays(program: app.Program, qtbot: QtBot) -> None:
    hits = typed(program, qtbot, "force")
    hit = choose(program, hits, HAVEN, "finding")
    menu = by_key(program.window.toolbar.field)
    name = program.workspace.library.name_of(program.workspace.library.report(HAVEN))
    assert program.window.hits.isVisible()
    menu[f"Open in {name}"].trigger()
    close_menus()
    assert program.workspace.place.report.id == HAVEN
    assert program.workspace.place.chapter.id == hit.chapter
    assert not program.window.hits.isVisible()


def test_hits_put_side_by_side_stand_at_what_was_found(program: app.Program, qtbot: QtBot) -> None:
    chosen = []
    for name, report in (("left", HAVEN), ("right", NORTH)):
        hit = choose(program, typed(program, qtbot, "force"), report, "finding")
        by_key(program.window.toolbar.field)[f"Compare: on the {name}"].trigger()
        close_menus()
        chosen.append((hit.report, hit.paragraph))
    compare = program.window.views.compare
    assert [(side.report.id, side.text.chosen) for side in (compare.left, compare.right)] == chosen
    for side in (compare.left, compare.right):
        block = side.text.chosen_block()
        assert block is not None
        assert block in side.text.in_sight()


ASKED_BY_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="there the system makes the menu's event of the key")


@ASKED_BY_WINDOWS
def test_shift_f10_is_the_menu_key_in_the_list(program: app.Program, qtbot: QtBot) -> None:
    hits = typed(program, qtbot, "force")
    choose(program, hits, HAVEN, "finding")
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert "Copy with citation" in offered()
    close_menus()


@ASKED_BY_WINDOWS
def test_shift_f10_is_the_menu_key_in_the_text(program: app.Program, qtbot: QtBot) -> None:
    program.window.reading.text.setFocus()
    qtbot.keyClick(program.window.reading.text, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert "Select all" in offered()
    close_menus()


def test_without_hits_the_field_has_its_own_menu(program: app.Program) -> None:
    field = program.window.toolbar.field
    field.setFocus()
    names = by_key(field)
    close_menus()
    assert "Copy text" not in names
    assert names  # cut, copy, paste


def test_a_hit_is_cited_from_its_own_report(program: app.Program, qtbot: QtBot) -> None:
    hits = typed(program, qtbot, "force")
    hit = choose(program, hits, HAVEN, "finding")
    by_key(program.window.toolbar.field)["Copy with citation"].trigger()
    close_menus()
    copied = QGuiApplication.clipboard().text()
    report = program.workspace.library.report(HAVEN)
    assert report.title in copied
    assert f"paragraph {hit.paragraph}" in copied
    assert copied.startswith(hit.text[:20].replace("'", "’"))
    typed(program, qtbot, "force")
    choose(program, hits, HAVEN, "finding")
    by_key(program.window.toolbar.field)["Copy text"].trigger()
    close_menus()
    text = QGuiApplication.clipboard().text()
    assert copied.startswith(text)
    assert report.title not in text
    assert program.workspace.place.report.id == NORTH


def test_a_hit_opens_beside_what_is_read(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open(program.workspace.place.report.questions[0].id)
    read = program.workspace.place.section_id
    hits = typed(program, qtbot, "force")
    hit = choose(program, hits, HAVEN, "finding")
    by_key(program.window.toolbar.field)["Open beside the section being read"].trigger()
    close_menus()
    compare = program.window.views.compare
    assert program.workspace.view == "compare"
    assert (compare.left.report.id, compare.left.section.id) == (NORTH, read)
    assert (compare.right.report.id, compare.right.section.id) == (HAVEN, hit.section)
    assert not program.window.hits.isVisible()


def test_a_hit_of_the_results_has_the_same_menu(program: app.Program, qtbot: QtBot) -> None:
    pane = results(program, qtbot, "force")
    rows, here = pane.model.rows, program.workspace.place.report.id
    row = next(number for number, row in enumerate(rows) if row.number >= 0 and pane.model.hits[row.number].report == here)
    pane.list.setCurrentIndex(pane.model.index(row))
    pane.take_focus()
    menu = by_key(pane.list)
    number = pane.model.index(row).data(ROW).number
    menu["Open"].trigger()
    close_menus()
    assert pane.model.current == number
    place = pane.list.visualRect(pane.model.row_of(number)).center()
    by_hand(pane.list.viewport(), place)["Compare: on the right"].trigger()
    close_menus()
    assert program.window.views.compare.right.section.id == pane.model.hits[number].section


def test_a_heading_of_the_results_has_no_menu(program: app.Program, qtbot: QtBot) -> None:
    pane = results(program, qtbot, "force")
    heading = next(number for number, row in enumerate(pane.model.rows) if row.number < 0 and row.fold is None)
    pane.list.scrollToTop()
    assert not by_hand(pane.list.viewport(), pane.list.visualRect(pane.model.index(heading)).center())


def test_a_term_is_copied_without_a_report_to_cite(program: app.Program, qtbot: QtBot) -> None:
    term = program.workspace.library.glossary[0]
    hits = typed(program, qtbot, term.term)
    row = next(row for row, hit in enumerate(hits) if hit.node == term_id(term))
    program.window.hits.list.setCurrentIndex(program.window.hits.model.index(row))
    menu = by_key(program.window.toolbar.field)
    assert "Copy with citation" not in menu
    assert "Compare: on the left" not in menu
    menu["Copy text"].trigger()
    close_menus()
    assert QGuiApplication.clipboard().text().startswith(f"{term.term}: ")


def test_the_menu_key_in_the_contents_is_about_the_row_it_is_at(program: app.Program) -> None:
    tree = program.window.contents.tree
    tree.setFocus()
    row = tree.model().index(2, 0)
    tree.setCurrentIndex(row)
    section = program.window.contents.section_at(tree.visualRect(row).center())
    assert section is not None
    by_key(tree)["Copy title with citation"].trigger()
    close_menus()
    assert section.title[:12] in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("height", [560, 700, 713, 800])
def test_the_last_hit_that_is_seen_is_seen_whole(program: app.Program, qtbot: QtBot, height: int) -> None:
    program.window.resize(1024, height)
    found = typed(program, qtbot, "victim")
    seen = program.window.hits.list.viewport().height()
    assert seen % HIT_HEIGHT == 0
    assert seen >= HIT_HEIGHT * min(5, len(found))
