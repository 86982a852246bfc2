"""What is used again and again leaves nothing behind: things are counted before and after."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent
from PySide6.QtGui import QPixmap, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks.base import Page
from peelviewer.decks.editing import LONGEST_LINE, MOST_LINES
from peelviewer.decks.pages import SPARE
from peelviewer.figures.scene import Scene
from peelviewer.model.report import Finding, Section
from peelviewer.store.user_store import UserStore
from peelviewer.ui.documents.document import HEADING, ChapterDocument
from peelviewer.ui.slides import page_pictures
from tests.programs import SEVERAL, Opener

COUNTED = (QPixmap, Scene, ChapterDocument, Page)
Act = Callable[[app.Program, int], None]
REST = 250
"""Milliseconds for which nothing may be made before things are counted."""


def let_go() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def rested(program: app.Program, qtbot: QtBot) -> None:
    """Wait until the window has made all that it makes a little later, however busy the machine is."""
    companion, still = program.window.companion, QElapsedTimer()
    seen = -1

    def at_rest() -> bool:
        nonlocal seen
        let_go()
        now = len(QApplication.allWidgets())
        if now != seen or companion._refresh_timer.isActive() or companion.cards._next.isActive():  # it follows when the reader rests
            seen = now
            still.start()
        return still.elapsed() > REST

    qtbot.waitUntil(at_rest)


def counts(program: app.Program, qtbot: QtBot) -> Counter[str]:
    rested(program, qtbot)
    gc.collect()
    found = Counter(kind.__name__ for thing in gc.get_objects() for kind in COUNTED if type(thing) is kind)
    found["widgets"] = len(QApplication.allWidgets())
    found["documents of Qt"] = sum(len(widget.findChildren(QTextDocument)) for widget in QApplication.topLevelWidgets())
    return found


def theme(program: app.Program, turn: int) -> None:
    program.window.actions_by_id["switch_theme"].trigger()


def zoom(program: app.Program, turn: int) -> None:
    program.workspace.appearance.set_zoom((1.0, 1.1, 1.2, 1.1)[turn % 4])


def walk(program: app.Program, turn: int) -> None:
    sections = list(program.workspace.place.report.sections)[:6]
    program.workspace.open(sections[turn % 6])


def reports(program: app.Program, turn: int) -> None:
    every = program.workspace.library.reports
    program.workspace.open_report(every[turn % len(every)].id)


def compare(program: app.Program, turn: int) -> None:
    chapters = [chapter.id for chapter in program.workspace.place.report.chapters][:4]
    program.workspace.show_view("compare")
    program.window.views.compare.show_pair(chapters[turn % len(chapters)], chapters[(turn + 1) % len(chapters)])


def views(program: app.Program, turn: int) -> None:
    program.workspace.show_view(("read", "numbers", "grades", "compare")[turn % 4])


def widths(program: app.Program, turn: int) -> None:
    program.window.resize((800, 1000, 1200, 1000)[turn % 4], 700)


@pytest.mark.parametrize("act", [theme, zoom, walk, reports, compare, views, widths])
@pytest.mark.parametrize("library", [None, SEVERAL], ids=["bundled", "several"])
def test_it_comes_back_to_where_it_was(open_program: Opener, qtbot: QtBot, act: Act, library: object) -> None:
    program = open_program(library=library, store=UserStore(None))  # type: ignore[arg-type]
    for turn in range(12):
        act(program, turn)
        let_go()
    before = counts(program, qtbot)
    for turn in range(24):
        act(program, turn)
        let_go()
    after = counts(program, qtbot)
    grown = {name: after[name] - before[name] for name in after if after[name] > before[name] + 2}
    assert grown == {}


@pytest.fixture
def slides(open_program: Opener, qtbot: QtBot) -> app.Program:
    program = open_program(store=UserStore(None), view="slides")
    program.workspace.show_view("slides")
    program.window.views.decks.open_last()
    qtbot.waitUntil(lambda: program.window.views.decks.deck is not None)
    return program


def test_a_deck_duplicated_again_and_again(slides: app.Program, qtbot: QtBot) -> None:
    decks = slides.window.views.decks
    for _ in range(3):
        decks.duplicate()
        let_go()
    before = counts(slides, qtbot)
    for _ in range(10):
        decks.duplicate()
        let_go()
    after = counts(slides, qtbot)
    assert after["widgets"] <= before["widgets"] + 2
    assert after["Scene"] <= before["Scene"] + 2
    assert after["Page"] <= before["Page"] + 2


def test_what_was_typed_on_the_way_is_let_go(slides: app.Program, qtbot: QtBot) -> None:
    decks = slides.window.views.decks
    assert decks.deck is not None
    shown = len(decks.pages())
    for letters in range(400):
        decks.set("Edit headline", True, title="x" * (letters % 150 + 1))
        let_go()
    found = counts(slides, qtbot)
    assert found["Scene"] <= 3 * shown + 2 * SPARE
    assert sum(map(page_pictures._bytes, slides.window.views.slides.pictures._cache.values())) <= page_pictures.MAXIMUM_BYTES


def test_ten_thousand_letters_and_lines_are_taken_at_once_and_so_many_said(slides: app.Program) -> None:
    window, decks = slides.window, slides.window.views.decks
    decks.add([decks.deck.slides[-1]._replace(kind="lines", subjects=())])  # type: ignore[union-attr]
    fields = window.views.slides.fields
    fields.lines.setPlainText("x" * 10_000)
    slide = decks.slide()
    assert slide is not None
    assert len(slide.lines[0].text) == LONGEST_LINE
    assert "the rest was left out" in window.status.message.text()
    fields.lines.setPlainText("line\n" * 10_000)
    slide = decks.slide()
    assert slide is not None
    assert len(slide.lines) == MOST_LINES
    assert fields.lines.toPlainText().count("\n") == MOST_LINES - 1


def test_a_chapter_of_many_bullets_is_come_back_to_in_one_go(qapp: QApplication) -> None:
    """Each bullet belongs to the paragraph above all of them."""

    class Watched(ChapterDocument):
        asked = 0

        def finding_at(self, block: QTextBlock) -> Finding | None:
            Watched.asked += 1
            return super().finding_at(block)

    def asked(bullets: int) -> int:
        chapter, document = Section("q1", "Title", "Title", 1, 1, "chapter"), QTextDocument()
        watched = Watched(None, chapter, document, 600)  # type: ignore[arg-type]
        watched.headings.append(chapter)
        cursor = QTextCursor(document)
        cursor.block().setUserState(HEADING)
        for _ in range(bullets):
            cursor.insertBlock()
            cursor.block().setUserState(-1)
        Watched.asked = 0
        assert watched.block_near("q1") == document.begin()
        return Watched.asked

    assert asked(2000) <= 12 * asked(200)
