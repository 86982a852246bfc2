"""What is copied from the text is the report's words: nothing of what is there to read it with."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor

from peelviewer import app
from peelviewer.text.plain import plain_text
from tests.programs import SEVERAL, Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(report="norfolk-2016-effectiveness", section="q2")


def copied(program: app.Program, start: int = 0, end: int | None = None) -> str:
    text = program.window.reading.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(text.document().characterCount() - 1 if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    program.window.actions_by_id["copy"].trigger()
    return QGuiApplication.clipboard().text()


def test_marks_of_notes_stand_apart(program: app.Program) -> None:
    words = copied(program)
    assert "‘cannabis/khat[12] warning’" in words
    assert "by outcome type [13] [14]" in words
    assert not re.search(r"khat12|THRIVE15", words)


def test_there_is_no_way_to_close_a_note_nor_to_the_next_chapter(program: app.Program) -> None:
    program.window.reading.text.toggle_note(12)
    program.window.reading.text.toggle_note(15)
    words = copied(program)
    assert re.search(r"(?m)^\[12\] \w", words)
    assert re.search(r"(?m)^\[15\] \w", words)
    assert "Close" not in words
    assert "Next:" not in words
    assert "￼" not in words


def test_a_part_of_a_paragraph_is_that_part(program: app.Program) -> None:
    document = program.window.reading.text.document()
    whole = document.toPlainText()
    start = whole.index("commonest") if "commonest" in whole else whole.index("crime")
    assert copied(program, start, start + 5) == whole[start : start + 5]


def test_the_citation_has_the_same_words(program: app.Program) -> None:
    copied(program)
    program.window.actions_by_id["copy_citation"].trigger()
    words = QGuiApplication.clipboard().text()
    assert "khat[12]" in words
    assert "Next:" not in words


def test_in_the_comparison_words_come_from_the_side_that_has_the_keyboard(open_program: Opener) -> None:
    program = open_program(library=SEVERAL, view="compare")
    window, compare = program.window, program.window.views.compare
    for side in (compare.left, compare.right):
        assert side.text.chapter is not None
        side.text.setFocus()
        block = side.text.chapter.block_of_finding(next(side.text.chapter.chapter.findings()).number)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        side.text.setTextCursor(cursor)
        window.actions_by_id["copy_citation"].trigger()
        said = QGuiApplication.clipboard().text()
        assert program.workspace.library.force_of(side.text.chapter.report.force).name in said
        assert plain_text(next(side.text.chapter.chapter.findings()).text)[:30] in said


def test_where_no_text_is_shown_none_is_copied_from_behind_it(open_program: Opener) -> None:
    program = open_program(library=SEVERAL, view="grades")
    QGuiApplication.clipboard().setText("before")
    said: list[str] = []
    program.workspace.message.connect(said.append)
    program.window.actions_by_id["copy_citation"].trigger()
    program.window.actions_by_id["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert said == ["No text is shown here to copy from"]


def test_among_numbers_the_one_that_the_keyboard_is_at_is_copied(open_program: Opener) -> None:
    program = open_program(library=SEVERAL, view="numbers")
    program.window.actions_by_id["copy_citation"].trigger()
    subject = program.window.views.numbers.grid.subject_here()
    assert subject
    heading = program.window.views.figure_actions.figure(subject).heading
    assert QGuiApplication.clipboard().text().startswith(heading)
