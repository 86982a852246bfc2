"""What a reader without a mouse, or without sight, finds in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.ui.commands import COMMANDS, shown_keys
from peelviewer.ui.dialogs.problem_sheet import ProblemSheet
from peelviewer.ui.documents.document import NOTE
from peelviewer.views.help.help_window import HelpWindow
from peelviewer.views.reading.companion.companion import NOTES
from tests.programs import Opener

SPOKEN = {
    QAccessible.Role.PushButton, QAccessible.Role.EditableText, QAccessible.Role.Tree, QAccessible.Role.List,
    QAccessible.Role.PageTabList, QAccessible.Role.PageTab, QAccessible.Role.MenuItem, QAccessible.Role.Document,
    QAccessible.Role.CheckBox, QAccessible.Role.TreeItem, QAccessible.Role.ButtonMenu,
}  # fmt: skip


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount() if depth < 12 else 0):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from walk(child, depth + 1)


def test_every_spoken_thing_has_a_name(program: app.Program) -> None:
    root = QAccessible.queryAccessibleInterface(program.window)
    assert root is not None
    found = {role: 0 for role in SPOKEN}
    for interface in walk(root):
        if interface.role() in SPOKEN and not interface.state().invisible:
            found[interface.role()] += 1
            assert interface.text(QAccessible.Text.Name).strip(), (interface.role(), interface.object())
    assert found[QAccessible.Role.TreeItem] >= 10
    assert found[QAccessible.Role.PushButton] >= 5
    assert found[QAccessible.Role.PageTab] == 5


def test_contents_speak_grade_page_and_improvements(program: app.Program) -> None:
    root = QAccessible.queryAccessibleInterface(program.window.contents.tree)
    assert root is not None
    names = [i.text(QAccessible.Text.Name) for i in walk(root) if i.role() == QAccessible.Role.TreeItem]
    assert any("Good" in name and "page 19" in name and "to improve" in name for name in names), names


def test_tab_goes_from_left_to_right(program: app.Program, qtbot: QtBot) -> None:
    window = program.window
    window.companion.turn_to(NOTES)
    window.toolbar.field.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(400):
        focused = QApplication.focusWidget()
        if not reached or reached[-1] is not focused:
            reached.append(focused)
        if focused is window.companion.page:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    order = [window.toolbar.field, window.contents.filter, window.contents.tree, window.reading.text, window.companion.page]
    assert [w for w in reached if w in order] == order


def test_a_note_is_opened_and_closed_by_the_keyboard(program: app.Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    text.setFocus()
    for _ in range(200):
        qtbot.keyClick(text, Qt.Key.Key_Tab)
        if text.textCursor().charFormat().anchorHref().startswith("note:"):
            break
    number = int(text.textCursor().charFormat().anchorHref().removeprefix("note:"))
    qtbot.keyClick(text, Qt.Key.Key_Return)
    states = {b.userState() for b in _blocks(program)}
    assert NOTE + number in states


def _blocks(program: app.Program) -> list:  # type: ignore[type-arg]
    found, block = [], program.window.reading.text.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.mark.parametrize(("typed", "number"), [("3.4", "3.4"), ("12", "2.12")])
def test_typed_digits_go_to_the_paragraph(program: app.Program, qtbot: QtBot, typed: str, number: str) -> None:
    text = program.window.reading.text
    qtbot.keyClicks(text, typed)
    assert f"To paragraph {typed}" in program.window.status.message.text()
    finding = text.chapter.finding_at(text.textCursor().block()) if text.chapter else None
    assert finding is not None
    assert finding.number == number
    assert program.workspace.paragraph_numbers


def test_errors_in_print_are_reached_by_key_and_by_click(program: app.Program, qtbot: QtBot) -> None:
    window, text = program.window, program.window.reading.text
    wrong = next(f for c in program.workspace.place.report.chapters for f in c.findings() if f.errata)
    program.workspace.open(wrong.number)
    window.actions_by_id["errors_here"].trigger()
    assert "The report prints" in window.companion.page.toPlainText()
    window.actions_by_id["notes_here"].trigger()
    text.viewport().repaint()
    document = text.chapter
    assert document is not None
    place = text.cursorRect(text.textCursor())
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(text.viewport().width() - 20, place.center().y()))
    assert "The report prints" in window.companion.page.toPlainText()


def test_every_command_is_in_a_menu_and_keys_are_given_once(program: app.Program) -> None:
    menus = program.window.menuBar().findChildren(QMenu)
    shown = {action for menu in menus for action in menu.actions()}
    assert {program.window.actions_by_id[c.id] for c in COMMANDS} <= shown
    keys = [k for c in COMMANDS for k in c.keys]
    assert len(keys) == len(set(keys))


def test_page_of_keys_lists_every_shortcut(program: app.Program) -> None:
    program.window.actions_by_id["keys"].trigger()
    shown = program.window.findChild(HelpWindow)
    assert isinstance(shown, HelpWindow)
    text = shown.page.toPlainText()
    for command in COMMANDS:
        if command.keys:
            assert command.text.replace("&", "").rstrip("…") in text
            assert shown_keys(command.keys) in text


def test_problems_of_the_data_are_told(open_program: Opener, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    import shutil

    from peelviewer import paths

    library = tmp_path / "library"
    shutil.copytree(paths.bundled_library(), library)
    notes = library / "reports" / "norfolk-2016-effectiveness" / "notes.csv"
    notes.write_text(notes.read_text(encoding="utf-8").replace("\n2,", "\nsecond,", 1), encoding="utf-8")
    program = open_program(library=library, section="q1", shown=False)
    with qtbot.waitSignal(program.checking.found):
        program.checking.start()
    assert "in the data" in program.window.status.message.text()
    sheet = ProblemSheet(library, (program.checking.result() or ()), program.window)
    qtbot.addWidget(sheet)
    assert "notes.csv:3:1" in sheet.list.toPlainText()


def into(pane: QWidget) -> None:
    """Give the keyboard to the first thing of a pane that takes it."""
    next(part for part in pane.findChildren(QWidget) if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()
    assert pane.isAncestorOf(pane.window().focusWidget())


@pytest.mark.parametrize("name", ["contents", "companion"])
def test_a_pane_that_goes_hands_the_keyboard_to_the_text(open_program: Opener, name: str) -> None:
    program = open_program(section="q2", size=(1280, 800))
    panes = program.window.views.panes
    pane = panes.contents if name == "contents" else panes.companion
    into(pane)
    panes.show_contents(name != "contents")
    panes.show_companion(name != "companion")
    assert pane.isHidden()
    assert program.window.focusWidget() is panes.reading.text


def test_overview_takes_the_keyboard_from_the_companion_that_it_hides(open_program: Opener) -> None:
    program = open_program(section="q2", size=(1280, 800))
    panes = program.window.views.panes
    into(panes.companion)
    program.workspace.node_wanted.emit("overview")
    assert panes.companion.isHidden()
    assert program.window.focusWidget() is panes.reading.text
