"""A panel member's day: Norfolk 2016 read to its end in three sittings, looked up, marked, asked, printed, and quoted at the meeting."""

from __future__ import annotations

import shutil
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.text.plain import plain_text
from peelviewer.views.reading.companion.companion import TERMS
from tests.programs import Opener

NORFOLK = "norfolk-2016-effectiveness"
SITTINGS, MARKED, LOOKED_UP = 3, 11, 10
LONGEST_SITTING = 400  # presses of Space
QUESTIONS = ("domestic abuse", "missing children", "victims' code")


def trigger(program: app.Program, command: str) -> None:
    program.window.actions_by_id[command].trigger()


def read_on(program: app.Program, qtbot: QtBot, chapters: int) -> bool:
    """Press Space until so many more chapters are read, and return whether the report is at its end."""
    text, begun, read = program.window.reading.text, program.workspace.place.chapter.id, 0
    text.setFocus()
    for _ in range(LONGEST_SITTING):
        before = (program.workspace.place.chapter.id, text.verticalScrollBar().value())
        qtbot.keyClick(text, Qt.Key.Key_Space)
        chapter = program.workspace.place.chapter.id
        if (chapter, text.verticalScrollBar().value()) == before:
            return True
        if chapter != begun:
            begun, read = chapter, read + 1
        if read == chapters:
            qtbot.keyClick(text, Qt.Key.Key_Space)
            return False
    raise AssertionError("Space does not lead on")


def after_a_kill(store: UserStore, folder: Path, sitting: int) -> UserStore:
    """Return what stands on the disk while the program still runs: nobody has closed it."""
    assert store.file is not None
    there = folder / f"after sitting {sitting}"
    there.mkdir()
    for part in store.file.parent.glob(f"{store.file.name}*"):
        shutil.copy(part, there)
    return UserStore(there / store.file.name)


def test_the_report_is_read_to_its_end_in_three_sittings(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(store=store, size=(1280, 800))
    assert program.workspace.place.report.id == NORFOLK, "it opens by itself"
    themes = []
    for sitting in range(1, SITTINGS + 1):
        ended = read_on(program, qtbot, 4)
        themes.append(program.workspace.appearance.theme.name)
        if sitting == SITTINGS:
            break
        chapter, paragraph = program.workspace.place.chapter.id, program.window.reading.paragraph()
        trigger(program, "theme_dark" if sitting == 1 else "theme_light")
        kept = store.positions
        qtbot.waitUntil(lambda kept=kept, at=paragraph: (found := kept.get(NORFOLK)) is not None and found.paragraph == at)  # type: ignore[misc]
        store = after_a_kill(store, tmp_path, sitting)
        program = open_program(store=store, size=(1280, 800), theme=None)
        assert (program.workspace.place.chapter.id, program.window.reading.paragraph()) == (chapter, paragraph)
    assert ended
    assert program.workspace.place.chapter is program.workspace.place.report.chapters[-1]
    assert "100% through" in program.window.views.panes.status()


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    return open_program(store=UserStore(tmp_path / "user.sqlite3"), section="q2", size=(1280, 800))


def test_ten_terms_and_all_notes_of_a_chapter_are_looked_up_beside_the_text(program: app.Program, qtbot: QtBot) -> None:
    window, companion = program.window, program.window.companion
    chapter = program.workspace.place.report.sections["q3"]
    program.workspace.open("q3")
    links = dict.fromkeys(_links(program))
    terms = [link.removeprefix("term:") for link in links if link.startswith("term:")]
    assert len(terms) >= LOOKED_UP
    for term in terms[:LOOKED_UP]:
        window.reading.follow(f"term:{term}")
        assert companion.tabs.currentIndex() == TERMS
        shown = companion.page.toPlainText()
        meaning = next(entry for entry in program.workspace.library.glossary if entry.term == term)
        assert plain_text(meaning.explanation)[:40] in shown, term
    notes = [link.removeprefix("note:") for link in links if link.startswith("note:")]
    assert notes
    for number in notes:
        window.reading.follow(f"note:{number}")
        note = next(note for note in program.workspace.place.report.notes if str(note.number) == number)
        assert plain_text(note.text)[:30] in window.reading.text.toPlainText(), "it opens below its paragraph"
        window.reading.follow(f"note:{number}")
        assert plain_text(note.text)[:30] not in window.reading.text.toPlainText()
    assert program.workspace.place.chapter is chapter, "looking up leads nobody away"


def _links(program: app.Program) -> list[str]:
    """Return what the words of the text lead to, in their order."""
    block, found = program.window.reading.text.document().begin(), []
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            found.append(fragments.fragment().charFormat().anchorHref())
            fragments += 1
        block = block.next()
    return [link for link in found if link]


def test_eleven_passages_are_marked_and_stand_together_after_a_kill(
    program: app.Program, open_program: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    text = program.window.reading.text
    assert text.chapter is not None
    numbers = [finding.number for finding in program.workspace.place.chapter.findings()][:MARKED]
    for number in numbers:
        cursor = QTextCursor(text.chapter.block_of_finding(number))
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 4)
        text.setTextCursor(cursor)
        trigger(program, "highlight")
    assert len(program.workspace.annotations.all()) == MARKED
    again = open_program(store=UserStore(tmp_path / "user.sqlite3"), section="q2", size=(1280, 800))
    trigger(again, "own_here")
    own = again.window.companion.own

    def listed() -> list[str]:
        return [row.mark.anchor.paragraph for row in own.list.rows.rows if row.mark is not None]

    qtbot.waitUntil(lambda: len(listed()) == MARKED)
    assert listed() == numbers, "in the order of the report"


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_by_the_results(program: app.Program, qtbot: QtBot, question: str) -> None:
    window = program.window
    trigger(program, "search")
    qtbot.waitUntil(window.toolbar.field.hasFocus)
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    window.toolbar.field.selectAll()
    qtbot.keyClicks(window.toolbar.field, question)
    panel = window.search.panel
    qtbot.waitUntil(lambda: panel.query == question and bool(panel.hits))
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.search.is_open and window.search.is_settled)
    first = question.split()[0]
    shown = window.reading.text.toPlainText().replace("’", "'")
    assert first in shown
    assert window.search.results.isVisible()


def test_a_chapter_is_printed(program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "chapter.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    trigger(program, "print_chapter")
    with pypdfium2.PdfDocument(file) as printed:
        words = " ".join(page.get_textpage().get_text_bounded() for page in printed)
        assert len(printed) > 3
    assert "How effective is the force at investigating crime and reducing re-offending?" in " ".join(words.split())
    assert "Norfolk Constabulary, March 2017, pp. 19–31" in " ".join(words.split())


@pytest.mark.parametrize("view", ["read", "grades"])
def test_at_the_meeting_2_14_is_found_in_two_keys(program: app.Program, qtbot: QtBot, view: str) -> None:
    program.workspace.open("introduction")
    program.workspace.show_view(view)
    trigger(program, "search")
    qtbot.waitUntil(program.window.toolbar.field.hasFocus)
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    qtbot.keyClicks(program.window.toolbar.field, "2.14")
    qtbot.waitUntil(lambda: program.window.search.panel.query == "2.14" and bool(program.window.search.panel.hits))
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    text = program.window.reading.text
    qtbot.waitUntil(lambda: program.workspace.place.anchor == "2.14" and program.workspace.view == "read")
    assert text.chapter is not None
    block = text.chapter.block_of_finding("2.14")
    top = text.document().documentLayout().blockBoundingRect(block).top() - text.verticalScrollBar().value()
    assert 0 <= top < text.viewport().height() - 40
