"""What a hand expects of any program: Space after a click, the right button, Shift with arrows, the whole screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from tests.programs import SEVERAL, Opener

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def several(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, store=UserStore(None))


def menu_of(pane: QWidget, place: QPoint) -> dict[str, QAction]:
    pane.customContextMenuRequested.emit(place)
    menu = next((menu for menu in pane.findChildren(QMenu) if menu.isVisible()), None)
    return {act.text().replace("&", ""): act for act in menu.actions() if act.text()} if menu else {}


def close_menus() -> None:
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QMenu):
            shown.close()
    QApplication.processEvents()


def place_of_finding(program: app.Program) -> QPoint:
    text = program.window.reading.text
    document = text.chapter
    assert document is not None
    block = document.block_of_finding(document.findings[0].number)
    text.go_to(block)
    return text.cursorRect(text.textCursor()).center()


def test_space_after_a_click_in_the_contents_reads_on(program: app.Program, qtbot: QtBot) -> None:
    tree, text = program.window.contents.tree, program.window.reading.text
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(tree.currentIndex()).center())
    before = text.verticalScrollBar().value()
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert text.verticalScrollBar().value() > before
    QTest.keyClick(tree, Qt.Key.Key_Space, SHIFT)
    assert text.verticalScrollBar().value() == before


@pytest.mark.parametrize("command", ["notes_here", "terms_here", "errors_here", "figures_here"])
def test_after_a_look_at_the_companion_one_reads_on(program: app.Program, qtbot: QtBot, command: str) -> None:
    text, before = program.window.reading.text, program.window.reading.text.verticalScrollBar().value()
    program.window.actions_by_id[command].trigger()
    focus = QApplication.focusWidget()
    assert focus not in (None, text)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert text.hasFocus()
    QTest.keyClick(text, Qt.Key.Key_Space)
    assert text.verticalScrollBar().value() > before


def test_space_in_notes_that_are_read_reads_on_in_the_text(program: app.Program, qtbot: QtBot) -> None:
    text, before = program.window.reading.text, program.window.reading.text.verticalScrollBar().value()
    program.window.actions_by_id["errors_here"].trigger()
    page = program.window.companion.page
    assert page.hasFocus()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert text.verticalScrollBar().value() > before
    page.verticalScrollBar().setValue(0)
    QTest.keyClick(page, Qt.Key.Key_Space, SHIFT)
    assert text.verticalScrollBar().value() == before


def test_shift_and_arrows_select_from_the_last_click(program: app.Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 200))
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert len(text.textCursor().selectedText()) == 3
    QTest.keyClick(text, Qt.Key.Key_Left, SHIFT)
    assert len(text.textCursor().selectedText()) == 2
    QTest.keyClick(text, Qt.Key.Key_Down, SHIFT)
    assert len(text.textCursor().selectedText()) > 20
    before = text.textCursor().selectedText()
    QTest.keyClick(text, Qt.Key.Key_End, SHIFT)
    assert text.textCursor().selectedText().startswith(before)
    program.window.actions_by_id["copy"].trigger()
    assert QGuiApplication.clipboard().text().startswith(before[:10])


@pytest.mark.parametrize("compared", [False, True])
def test_ctrl_shift_and_arrows_select_words_and_leave_the_view(program: app.Program, qtbot: QtBot, compared: bool) -> None:
    text = program.window.reading.text
    if compared:
        program.workspace.show_view("compare")
        text = program.window.views.compare.left.text
    view, both = program.workspace.view, CTRL | SHIFT
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(text.document().find("effective").selectionStart())
    text.setTextCursor(cursor)
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, both)
    selected = text.textCursor().selectedText()
    assert len(selected.split()) == 3
    assert text.document().characterAt(text.textCursor().position() - 1) == " "
    QTest.keyClick(text, Qt.Key.Key_Left, both)
    assert text.textCursor().selectedText().split() == selected.split()[:2]
    assert program.workspace.view == view


def test_a_section_is_put_beside_by_key(program: app.Program) -> None:
    program.workspace.open(program.workspace.place.report.questions[1].id)
    read = program.workspace.place.section_id
    QTest.keyClick(program.window.reading.text, Qt.Key.Key_F4, CTRL | SHIFT)
    assert program.workspace.view == "compare"
    assert program.window.views.compare.right.section.id == read


def test_shift_and_arrows_begin_in_what_is_seen(program: app.Program) -> None:
    text = program.window.reading.text
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert abs(bar.value() - scrolled) < 60
    assert text.textCursor().hasSelection()


def test_all_is_selected(program: app.Program) -> None:
    text = program.window.reading.text
    QTest.keyClick(text, Qt.Key.Key_A, CTRL)
    assert len(text.textCursor().selectedText()) > 2000


def test_menu_of_the_text_offers_what_can_be_done(several: app.Program) -> None:
    window = several.window
    several.workspace.open(several.workspace.place.report.questions[0].id)
    text, place = window.reading.text, place_of_finding(several)
    offered = menu_of(text, place)
    assert "Copy" not in offered
    assert "Copy with citation" not in offered
    number = next(name for name in offered if name.startswith("Copy paragraph"))
    offered[number].trigger()
    assert several.workspace.place.report.title in QGuiApplication.clipboard().text()
    close_menus()
    for _ in range(8):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    offered = menu_of(text, place)
    assert {"Copy", "Copy with citation", "Select all", "Compare: on the left", "Compare: on the right"} <= set(offered)
    assert any(name.startswith("Search for “") for name in offered)
    close_menus()


def test_search_for_the_selection(program: app.Program) -> None:
    text = program.window.reading.text
    place = place_of_finding(program)
    for _ in range(6):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    words = text.textCursor().selectedText().strip()
    assert words
    found = menu_of(text, place)
    assert found
    next(act for name, act in found.items() if name.startswith("Search for")).trigger()
    assert program.window.toolbar.field.text() == words
    close_menus()


def test_menu_of_the_contents_opens_and_compares_its_own_row(several: app.Program) -> None:
    window, tree = several.window, several.window.contents.tree
    row = tree.model().index(1, 0)
    section = window.contents.section_at(tree.visualRect(row).center())
    assert section is not None
    offered = menu_of(tree, tree.visualRect(row).center())
    offered["Compare: on the right"].trigger()
    assert several.workspace.view == "compare"
    compare = window.views.compare
    assert (compare.right.report.id, compare.right.section.id) == (several.workspace.place.report.id, section.id)
    close_menus()
    assert menu_of(tree, QPoint(5, tree.viewport().height() - 1)) == {} or tree.indexAt(QPoint(5, tree.viewport().height() - 1)).isValid()
    close_menus()


def test_menus_of_compared_texts_and_of_grades(program: app.Program) -> None:
    program.workspace.show_view("compare")
    side = program.window.views.compare.left.text
    assert "Select all" in menu_of(side, QPoint(60, 60))
    close_menus()
    program.workspace.show_view("grades")
    table = program.window.views.grades.table
    place = next(
        QPoint(table.columnViewportPosition(3) + 8, y) for y in range(0, table.viewport().height(), 8)
        if table.grade_at(QPoint(table.columnViewportPosition(3) + 8, y))
    )  # fmt: skip
    offered = menu_of(table, place)
    offered["Copy this grade with its source"].trigger()
    assert "2016" in QGuiApplication.clipboard().text()
    close_menus()


def test_the_whole_screen_has_the_text_alone(program: app.Program) -> None:
    window = program.window
    parts = (window.toolbar, window.status, window.contents, window.companion)
    assert all(part.isVisible() for part in parts)
    for back in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        window.actions_by_id["full_screen"].trigger()
        assert window.isFullScreen()
        assert not any(part.isVisible() for part in parts)
        assert window.menuBar().height() == 0
        window.reading.text.setFocus()
        QTest.keyClick(window.reading.text, back)
        assert not window.isFullScreen()
        assert all(part.isVisible() for part in parts)
        QApplication.processEvents()
        assert window.menuBar().height() > 0


def test_a_pane_asked_for_is_shown_on_the_whole_screen_too(program: app.Program) -> None:
    window = program.window
    window.actions_by_id["full_screen"].trigger()
    window.actions_by_id["focus_contents"].trigger()
    assert window.contents.isVisible()
    assert not window.companion.isVisible()
    window.actions_by_id["search"].trigger()
    assert window.toolbar.field.hasFocus()
    assert not window.isFullScreen()
