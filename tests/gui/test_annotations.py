"""Marks are made at a selection and by key, shown where their words stand, written to, walked, listed and taken back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QPainter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from peelviewer.app import Program
from peelviewer.model.annotations import AnnotationKind, MarkColour
from peelviewer.model.report import Finding
from peelviewer.store.user_store import UserStore
from peelviewer.text.plain import plain_text
from peelviewer.ui.annotations.annotator import Annotator
from peelviewer.ui.annotations.rows import Row, spoken
from peelviewer.ui.dialogs.files import folder_in_words
from peelviewer.ui.keeping import keep_again
from peelviewer.views.improve.sheets.sheets import OwnSheet
from peelviewer.views.reading.companion.companion import OWN
from tests.programs import SEVERAL, Opener

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def long_finding(program: Program) -> Finding:
    """Return a paragraph of the current chapter with words enough."""
    chapter = program.workspace.place.chapter
    return next(finding for finding in chapter.findings() if len(plain_text(finding.text).split()) > 6)


def select(program: Program, finding: Finding, first: int = 1, last: int = 4) -> str:
    """Select words of a paragraph by their numbers, as the mouse would, and return them."""
    text = program.window.reading.text
    words = " ".join(plain_text(finding.text).split()[first:last])
    assert text.chapter is not None
    cursor = text.document().find(words, text.chapter.block_of_finding(finding.number).position())
    assert not cursor.isNull(), words
    text.setTextCursor(cursor)
    return words


def annotator(program: Program) -> Annotator:
    return program.window.marks.reading


@pytest.fixture
def program(open_program: Opener) -> Program:
    return open_program(library=SEVERAL)


def open_findings(program: Program) -> Finding:
    """Go to a chapter with a paragraph that is long enough, and return that."""
    for chapter in program.workspace.place.report.chapters:
        for finding in chapter.findings():
            if len(plain_text(finding.text).split()) > 6:
                program.workspace.open(finding.number)
                return finding
    raise AssertionError("no long paragraph")


def test_selected_words_are_highlighted_in_the_colour_that_was_chosen(program: Program) -> None:
    words = select(program, open_findings(program))
    annotator(program).highlight(MarkColour.GREEN)
    (mark,) = program.workspace.annotations.all()
    assert (mark.anchor.words, mark.colour, mark.kind) == (words, MarkColour.GREEN, AnnotationKind.HIGHLIGHT)
    (shown,) = annotator(program).shown.own.marks
    text = program.window.reading.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(shown.start)
    cursor.setPosition(shown.spans[-1][1], QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == words
    assert not text.textCursor().hasSelection()


def test_at_a_heading_the_paragraph_below_it_is_highlighted(program: Program) -> None:
    text = program.window.reading.text
    chapter = text.chapter
    assert chapter is not None
    for section in [part for part in chapter.chapter.walk() if part.level > 1 and next(part.findings(), None)][:3]:
        program.workspace.open(section.id)
        assert chapter.finding_of(text.read_block()) is None
        annotator(program).highlight()
        assert program.workspace.annotations.all()[-1].anchor.paragraph == next(section.findings()).number


def test_a_highlight_is_painted_behind_its_words_with_a_line_below(program: Program) -> None:
    finding = open_findings(program)
    select(program, finding)
    annotator(program).highlight(MarkColour.YELLOW)
    text, theme = program.window.reading.text, program.workspace.appearance.theme
    picture = text.viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}
    assert theme.colour("mark_yellow").name() in colours
    assert theme.colour("mark_yellow_line").name() in colours


def test_the_mouse_brings_the_bar_and_the_keyboard_stays_in_the_text(program: Program, qtbot: QtBot) -> None:
    finding = open_findings(program)
    text = program.window.reading.text
    text.setFocus()
    assert text.chapter is not None
    block = text.chapter.block_of_finding(finding.number)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, 3)
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, text.cursorRect(cursor).center())
    bar = annotator(program).bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.height() == 36
    assert text.hasFocus()
    QTest.keyClick(text, Key.Key_Tab)
    assert bar.buttons()[0].hasFocus()
    first = text.viewport().mapTo(text, text.cursorRect(cursor).topLeft())
    assert bar.geometry().bottom() < first.y() or bar.geometry().top() > first.y() + 10, "the words themselves stay in view"
    QTest.keyClick(bar.buttons()[0], Key.Key_Right)
    assert bar.buttons()[1].hasFocus()
    QTest.keyClick(bar.buttons()[1], Key.Key_Escape)
    assert not bar.isVisible()
    assert text.hasFocus()
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, text.cursorRect(cursor).center())
    qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(text, Key.Key_Space)
    assert program.workspace.annotations.all() == [], "Space reads on, whatever offers itself"


def test_by_key_the_selection_grows_under_the_bar_and_return_highlights(program: Program, qtbot: QtBot) -> None:
    finding = open_findings(program)
    text = program.window.reading.text
    text.setFocus()
    select(program, finding, 1, 3)
    QTest.keyClick(text, Key.Key_Right, Modifier.ShiftModifier)
    bar = annotator(program).bar
    qtbot.waitUntil(bar.isVisible)
    assert text.hasFocus(), "what is selected can be read aloud, and goes on growing"
    QTest.keyClick(text, Key.Key_Tab)
    assert bar.buttons()[0].hasFocus()
    QTest.keyClick(bar.buttons()[0], Key.Key_Right, Modifier.ShiftModifier)
    assert text.hasFocus()
    qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(text, Key.Key_Return)
    assert len(program.workspace.annotations.all()) == 1


def test_a_term_that_is_clicked_is_explained_and_nothing_is_offered(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="2.25")
    text = program.window.reading.text
    text.setFocus()
    cursor = text.document().find("incident management unit", text.chapter.block_of_finding("2.25").position())  # type: ignore[union-attr]
    text.marks.reveal((cursor.selectionStart(), cursor.selectionEnd()))
    cursor.setPosition(cursor.selectionStart() + 3)
    place = text.cursorRect(cursor).center()
    assert text.anchorAt(place)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    qtbot.wait(1)  # the bar would come in the next round of events
    assert annotator(program)._bar is None or not annotator(program)._bar.isVisible()  # type: ignore[union-attr]
    QTest.keyClick(text, Key.Key_Space)
    assert program.workspace.annotations.all() == []


def test_the_ring_around_what_was_found_leaves_its_words_to_be_read(program: Program) -> None:
    """Highlights are filled before it by the same painter."""
    finding = open_findings(program)
    select(program, finding)
    text = program.window.reading.text
    cursor = text.textCursor()
    found = (cursor.selectionStart(), cursor.selectionEnd())
    text.marks.show([found], found)
    text.marks.reveal(found)
    box = text.cursorRect(cursor)
    picture = QImage(text.viewport().size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setBrush(Qt.GlobalColor.red)
    text.marks.paint(painter)
    painter.end()
    drawn = [picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(box.top(), box.bottom() + 1)]
    assert any(drawn)
    assert sum(map(bool, drawn)) < len(drawn) / 4, "a ring and no block"


def test_a_link_that_tab_has_come_to_is_followed_and_not_highlighted(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="2.24")
    text = program.window.reading.text
    text.setFocus()
    QTest.keyClick(text, Key.Key_Tab)
    assert text.textCursor().hasSelection()
    with qtbot.waitSignal(text.link_followed):
        QTest.keyClick(text, Key.Key_Return)
    assert not annotator(program)._rest.isActive()
    assert program.workspace.annotations.all() == []


def test_a_figure_is_offered_to_be_copied_and_not_marked(program: Program) -> None:
    report = program.workspace.place.report
    figure = next(iter(report.figures))
    program.workspace.open(figure.id)
    text = program.window.reading.text
    assert text.chapter is not None
    cursor = QTextCursor(text.chapter.block_near(figure.id))
    for _ in range(6):
        cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    text.setTextCursor(cursor)
    annotator(program).offer(focused=False)
    assert annotator(program).shown.selected() is None
    assert [button.accessibleName() for button in annotator(program).bar.buttons()] == ["Copy with citation"]


def test_what_is_selected_can_be_tracked(program: Program) -> None:
    finding = open_findings(program)
    words = select(program, finding)
    annotator(program).offer(focused=False)
    annotator(program).bar.track.click()
    (sheet,) = program.window.findChildren(OwnSheet)
    assert sheet.isVisible()
    assert sheet.text() == " ".join(words.split())
    sheet.reject()


def test_what_is_written_is_kept_as_it_is_typed_and_undone_in_one(program: Program, qtbot: QtBot) -> None:
    book = program.workspace.annotations
    select(program, open_findings(program))
    program.window.actions_by_id["annotate"].trigger()
    card = annotator(program)._card
    assert card is not None
    assert card.field.hasFocus()
    for words in ("Ask", " the Deputy"):
        QTest.keyClicks(card.field, words)
        card.flush()
    (mark,) = book.all()
    assert (mark.note, mark.kind) == ("Ask the Deputy", AnnotationKind.ANNOTATION)
    QTest.keyClick(card.field, Key.Key_Escape)
    assert not card.isVisible()
    assert program.window.reading.text.hasFocus()
    program.window.actions_by_id["undo"].trigger()
    assert [mark.note for mark in book.all()] == [""]
    program.window.actions_by_id["undo"].trigger()
    assert book.all() == []
    program.window.actions_by_id["redo"].trigger()
    program.window.actions_by_id["redo"].trigger()
    assert [mark.note for mark in book.all()] == ["Ask the Deputy"]


def test_a_click_on_marked_words_opens_what_is_written_to_them(program: Program, qtbot: QtBot) -> None:
    select(program, open_findings(program))
    annotator(program).highlight()
    text, (shown,) = program.window.reading.text, annotator(program).shown.own.marks
    cursor = QTextCursor(text.document())
    cursor.setPosition(shown.start + 2)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, text.cursorRect(cursor).center() + QPoint(2, 0))
    qtbot.waitUntil(lambda: annotator(program)._card is not None and annotator(program)._card.isVisible())  # type: ignore[union-attr]


def test_marks_are_counted_in_the_contents_and_said_to_a_screen_reader(program: Program, qtbot: QtBot) -> None:
    finding = open_findings(program)
    select(program, finding)
    annotator(program).highlight()
    tree = program.window.contents.tree
    model = tree.model()

    def said() -> list[str]:
        found, waiting = [], [model.index(row, 0) for row in range(model.rowCount())]
        while waiting:
            index = waiting.pop()
            found.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        return found

    qtbot.waitUntil(lambda: any("1 mark" in words for words in said()))
    qtbot.waitUntil(lambda: "1 highlight" in program.window.status.place.text())


def test_my_notes_list_this_report_and_all(program: Program) -> None:
    first = open_findings(program)
    words = select(program, first)
    annotator(program).highlight()
    first_report = program.workspace.place.report.id
    other = next(entry.id for entry in program.workspace.library.entries if entry.id != program.workspace.place.report.id)
    program.workspace.open_report(other)
    select(program, open_findings(program))
    annotator(program).highlight()
    program.window.actions_by_id["own_here"].trigger()
    notes = program.window.companion.own
    assert program.window.companion.tabs.currentIndex() == OWN
    assert len([row for row in notes.list.rows.rows if row.mark is not None]) == 1
    leaving: list[list[str]] = []
    notes.export_wanted.connect(lambda marks: leaving.append([mark.report for mark in marks]))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(QFileDialog, "getSaveFileName", lambda *arguments: ("", ""))
        notes.export.click()
        notes.scope.button(1).click()
        notes.export.click()
    assert [sorted(set(reports)) for reports in leaving] == [[other], sorted({other, first_report})]
    assert len(notes.all.rows.rows) == 2
    there = next(
        row.mark for row in notes.all.rows.rows if row.mark is not None and row.mark.anchor.words == words and row.mark.report != other
    )
    notes.opened.emit(there.uid)
    assert program.workspace.place.report.id == there.report


def test_the_list_narrows_edits_removes_and_takes_back(program: Program, qtbot: QtBot) -> None:
    finding = open_findings(program)
    for number, colour in enumerate((MarkColour.YELLOW, MarkColour.BLUE)):
        select(program, finding, 2 * number, 2 * number + 2)
        annotator(program).highlight(colour)
    program.window.actions_by_id["marks_list"].trigger()
    shown = program.window.marks.list
    assert len(shown.list.rows.rows) == 2
    shown.narrow(colour="blue")
    (row,) = shown.list.rows.rows
    assert row.mark is not None
    assert row.mark.colour is MarkColour.BLUE
    shown.detail.field.setPlainText("Look again")
    shown.detail.flush()
    shown.narrow(colour="", words="look again")
    assert [row.mark.note for row in shown.list.rows.rows if row.mark] == ["Look again"]
    shown.detail.remove.click()
    shown.show_all()
    assert len(shown.list.rows.rows) == 1
    shown.undo.click()
    assert len(shown.list.rows.rows) == 2
    shown.narrow(kind="bookmark")
    assert shown.list.rows.rows == []
    assert not shown.nothing.isHidden()
    shown.close()


def test_words_that_are_gone_are_listed_as_detached_and_put_back_by_hand(program: Program, qtbot: QtBot) -> None:
    book = program.workspace.annotations
    finding = open_findings(program)
    select(program, finding)
    annotator(program).highlight()
    (mark,) = book.all()
    book.change(mark._replace(anchor=mark.anchor._replace(words="Words that nobody wrote", before="x" * 40, after="y" * 40)))
    assert annotator(program).shown.own.marks == []
    program.window.actions_by_id["marks_list"].trigger()
    shown = program.window.marks.list
    qtbot.waitUntil(lambda: shown.states.by_uid.get(mark.uid) == "detached")
    shown.narrow(kind="detached")
    assert len(shown.list.rows.rows) == 1
    assert not shown.detail.put_back.isHidden()
    words = select(program, finding, 2, 5)
    shown.detail.put_back.click()
    assert book.all()[0].anchor.words == words
    assert len(annotator(program).shown.own.marks) == 1
    shown.close()


def test_the_companion_says_of_all_reports_which_marks_are_detached(program: Program, qtbot: QtBot) -> None:
    book = program.workspace.annotations
    finding = open_findings(program)
    for first in (0, 3):
        select(program, finding, first, first + 2)
        annotator(program).highlight()
    mark, whole = book.all()
    program.window.marks.show_notes()
    notes = program.window.views.panes.companion.own
    notes.scope.button(1).click()
    book.change(mark._replace(anchor=mark.anchor._replace(words="Words that nobody wrote", before="x" * 40, after="y" * 40)))
    qtbot.waitUntil(lambda: notes.states.by_uid.get(mark.uid) == "detached")
    assert {row.mark.uid: row.is_detached for row in notes.all.rows.rows if row.mark} == {mark.uid: True, whole.uid: False}
    assert "detached" in notes.all.rows.index(notes.all.rows.row_of(mark.uid)).data()
    bookmark = mark._replace(is_bookmark=True, note="Ask about this")
    assert spoken(Row(bookmark, "2.1", is_detached=True)) == "Bookmark, detached, Ask about this, 2.1"
    book.undo()
    qtbot.waitUntil(lambda: not any(row.is_detached for row in notes.all.rows.rows))


def test_marks_show_in_the_comparison_too(program: Program) -> None:
    select(program, open_findings(program))
    annotator(program).highlight()
    (mark,) = program.workspace.annotations.all()
    program.workspace.show_view("compare")
    left = program.window.views.compare.left
    left.show_section(program.workspace.place.report, mark.anchor.section)
    beside = next(each for each in program.window.marks.annotators if each.text is left.text)
    assert [shown.uid for shown in beside.shown.own.marks] == [mark.uid]


def test_next_and_previous_mark_walk_the_report(program: Program, qtbot: QtBot) -> None:
    finding = open_findings(program)
    select(program, finding, 0, 2)
    annotator(program).highlight()
    select(program, finding, 3, 5)
    annotator(program).highlight()
    first, second = sorted(annotator(program).shown.own.marks, key=lambda mark: mark.start)
    text = program.window.reading.text
    cursor = text.textCursor()
    cursor.setPosition(first.start)
    text.setTextCursor(cursor)
    program.window.actions_by_id["next_mark"].trigger()
    assert text.textCursor().position() == second.start
    program.window.actions_by_id["previous_mark"].trigger()
    assert text.textCursor().position() == first.start


def test_return_ends_the_name_of_a_bookmark_and_its_words_go_on(program: Program, qtbot: QtBot) -> None:
    open_findings(program)
    program.window.actions_by_id["bookmark"].trigger()
    card = annotator(program)._card
    assert card is not None
    card.field.selectAll()
    qtbot.keyClicks(card.field, "Before the panel")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert card.isHidden()
    (mark,) = program.workspace.annotations.all()
    assert mark.note == "Before the panel"
    program.window.actions_by_id["marks_list"].trigger()
    shown = program.window.marks.list
    assert shown.detail.words.toPlainText() == f"{mark.anchor.words}…"
    shown.close()


def test_a_bookmark_is_named_after_its_heading_and_renamed(program: Program) -> None:
    open_findings(program)
    program.window.actions_by_id["bookmark"].trigger()
    card = annotator(program)._card
    assert card is not None
    (mark,) = program.workspace.annotations.all()
    assert mark.kind is AnnotationKind.BOOKMARK
    assert mark.note == plain_text(program.workspace.place.report.sections[mark.anchor.section].short)
    QTest.keyClicks(card.field, "Ask about this")
    card.put_away()
    assert program.workspace.annotations.all()[0].note == "Ask about this"
    program.window.actions_by_id["bookmark"].trigger()
    assert len(program.workspace.annotations.all()) == 1


def test_the_bar_copies_with_citation(program: Program) -> None:
    words = select(program, open_findings(program))
    annotator(program).offer(focused=True)
    annotator(program).bar.copy.click()
    assert words in QGuiApplication.clipboard().text()
    assert program.workspace.place.report.title in QGuiApplication.clipboard().text()


def test_the_caret_comes_with_a_key(program: Program) -> None:
    open_findings(program)
    text = program.window.reading.text
    program.window.actions_by_id["caret"].trigger()
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    before = text.textCursor().position()
    QTest.keyClick(text, Key.Key_Right)
    assert text.textCursor().position() == before + 1
    program.window.actions_by_id["caret"].trigger()
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "user.sqlite"


def test_marks_are_there_after_a_new_start_and_in_every_window(open_program: Opener, file: Path, qtbot: QtBot) -> None:
    first = open_program(library=SEVERAL, store=UserStore(file))
    select(first, open_findings(first))
    annotator(first).highlight(MarkColour.PINK)
    with contextlib.closing(UserStore(file)) as beside:
        assert len(beside.annotations.all()) == 1, "on the disk at once"
    open_program.end()
    second = open_program(library=SEVERAL, store=UserStore(file))
    open_findings(second)
    assert [mark.colour for mark in annotator(second).shown.own.marks] == [MarkColour.PINK]


def test_a_file_of_marks_is_taken_in_once(open_program: Opener, file: Path, tmp_path: Path) -> None:
    program = open_program(library=SEVERAL, store=UserStore(file))
    select(program, open_findings(program))
    annotator(program).highlight()
    book, out = program.workspace.annotations, tmp_path / "notes.json"
    program.window.marks.files.write(book.all(), out)
    program.window.marks.files.read(out)
    assert len(book.all()) == 1
    book.remove([book.all()[0].uid])
    program.window.marks.files.read(out)
    assert len(book.all()) == 1
    program.window.actions_by_id["undo"].trigger()
    assert book.all() == []


def test_search_finds_marks_as_a_kind_of_their_own(program: Program, qtbot: QtBot) -> None:
    select(program, open_findings(program))
    annotator(program).annotate()
    card = annotator(program)._card
    assert card is not None
    QTest.keyClicks(card.field, "xylophone")
    card.put_away()
    with qtbot.waitSignal(program.searching.found) as found:
        program.searching.ask("xylophone")
    assert [hit.kind for hit in found.args[1]] == ["mark"]


def test_what_cannot_be_kept_is_held_and_kept_later(open_program: Opener, file: Path) -> None:
    store = UserStore(file)
    program = open_program(library=SEVERAL, store=store)
    select(program, open_findings(program))
    store._connection.execute("PRAGMA query_only = ON")
    annotator(program).highlight()
    assert store.unkept
    assert len(annotator(program).shown.own.marks) == 1, "it is shown all the same"
    select(program, open_findings(program))
    annotator(program).annotate()
    card = annotator(program)._card
    assert card is not None
    QTest.keyClicks(card.field, "Later")
    card.flush()
    assert card.kept.text() == "", "nothing is claimed"
    card.put_away()
    annotator(program).edit(card.uid or annotator(program).shown.own.marks[0].uid)
    assert card.kept.text() == "", "nor when it is opened anew"
    store._connection.execute("PRAGMA query_only = OFF")
    assert keep_again(store)
    assert card.kept.text() == "Kept as you type"
    with contextlib.closing(UserStore(file)) as beside:
        assert [kept.annotation.note for kept in beside.annotations.all()] == ["Later"]


def test_another_start_of_the_program_is_not_overwritten_and_is_seen(open_program: Opener, file: Path) -> None:
    store = UserStore(file)
    program = open_program(library=SEVERAL, store=store)
    book = program.workspace.annotations
    select(program, open_findings(program))
    annotator(program).highlight()
    (mark,) = book.all()
    with contextlib.closing(UserStore(file)) as other:
        (kept,) = other.annotations.all()
        other.annotations.put(kept._replace(annotation=kept.annotation._replace(note="Theirs")))
        book.write(mark.uid, "Mine")
        assert sorted(each.note for each in book.all()) == ["Mine", "Theirs"]
        assert "another window" in store.mended
        (theirs,) = [each for each in other.annotations.all() if each.annotation.note == "Theirs"]
        other.annotations.remove(theirs)
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[union-attr]
    assert [each.note for each in book.all()] == ["Mine"]


@pytest.mark.parametrize(("modifier", "whole"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.AltModifier, False)])
def test_a_highlight_by_the_mouse_has_whole_words_unless_alt_is_held(
    program: Program, qtbot: QtBot, modifier: Qt.KeyboardModifier, whole: bool
) -> None:
    words = select(program, open_findings(program))
    text = program.window.reading.text
    cursor = text.textCursor()
    start, end = cursor.selectionStart() + 1, cursor.selectionEnd() - 1
    places = []
    for position in (start, end):
        cursor.setPosition(position)
        places.append(text.cursorRect(cursor).center())
    cursor.setPosition(start)
    text.setTextCursor(cursor)
    qtbot.mousePress(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    drag = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(places[1]), text.viewport().mapToGlobal(QPointF(places[1])),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifier,
    )  # fmt: skip
    QApplication.sendEvent(text.viewport(), drag)
    qtbot.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, modifier, places[1])
    assert text.textCursor().selectedText() == words[1:-1]
    annotator(program).highlight()
    assert [mark.anchor.words for mark in program.workspace.annotations.all()] == [words if whole else words[1:-1]]


def test_what_is_undone_in_another_chapter_is_said_and_can_be_gone_to(program: Program) -> None:
    finding = open_findings(program)
    select(program, finding)
    annotator(program).highlight()
    undo, status = program.window.actions_by_id["undo"], program.window.status
    undo.trigger()
    assert status.message.text().startswith("Undone: Highlight, ")
    assert status.offered.isHidden(), "it is in sight"
    program.window.actions_by_id["redo"].trigger()
    here = program.workspace.place.chapter
    other = next(chapter for chapter in program.workspace.place.report.chapters if chapter.id != here.id)
    program.workspace.open(other.id)
    undo.trigger()
    assert status.message.text().startswith(f"Undone: Highlight, {finding.number}")
    assert status.offered.text() == "Go there"
    assert program.workspace.place.chapter is other
    status.offered.click()
    assert program.workspace.place.chapter is here
    assert status.offered.isHidden()
    assert not program.workspace.annotations.all()


def test_the_list_asks_for_a_file_in_front_of_itself(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    select(program, open_findings(program))
    annotator(program).highlight()
    program.window.actions_by_id["marks_list"].trigger()
    shown, asked = program.window.marks.list, list[str]()

    def answer(parent: QWidget, *arguments: object) -> tuple[str, str]:
        asked.append(parent.objectName())
        return str(tmp_path / "mine.md"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    shown.give.click()
    assert asked == [shown.objectName()]
    assert shown.count.text() == f"Saved mine.md in {folder_in_words(tmp_path)}"
    shown.close()
