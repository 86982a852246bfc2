"""Find in a chapter: what is typed is found as it looks, stays found, and has room around it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.lines import line_across
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.widgets.tick_bar import CURRENT_THICKNESS, TickBar
from peelviewer.views.reading.find_bar import FindBar
from tests.programs import SEVERAL, Opener

NORTH, HAVEN = "northshire-2014-effectiveness", "west-haven-2021-peel"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    program = open_program(library=SEVERAL, report=NORTH, size=(1100, 420))
    program.workspace.open(program.workspace.place.report.questions[0].id)
    return program


@pytest.fixture
def bundled(open_program: Opener) -> app.Program:
    return open_program(section="q3", size=(1100, 700))


def finder(program: app.Program) -> FindBar:
    program.window.actions_by_id["find"].trigger()
    return program.window.reading.finder


def shown(program: app.Program) -> str:
    return program.window.reading.text.toPlainText()


def selected(program: app.Program) -> str:
    return program.window.reading.text.textCursor().selectedText()


def test_f3_goes_on_after_escape_and_the_match_is_the_selection(bundled: app.Program, qtbot: QtBot) -> None:
    bar, actions = finder(bundled), bundled.window.actions_by_id
    qtbot.keyClicks(bar.field, "Victim")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert selected(bundled).lower() == "victim"
    places = [bundled.window.reading.text.textCursor().selectionStart()]
    for _ in range(3):
        actions["find_next"].trigger()
        assert selected(bundled).lower() == "victim"
        places.append(bundled.window.reading.text.textCursor().selectionStart())
    assert places == sorted(set(places))
    actions["find_previous"].trigger()
    assert bundled.window.reading.text.textCursor().selectionStart() == places[-2]
    assert not bundled.window.reading.text.extraSelections()


def test_every_match_has_two_lines_around_it(bundled: app.Program, qtbot: QtBot) -> None:
    bar, text = finder(bundled), bundled.window.reading.text
    qtbot.keyClicks(bar.field, "the")
    for _ in range(60):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert text.marks.current is not None
        (first, *_), last = text.marks._lines(text.marks.current), text.marks._lines(text.marks.current)[-1]
        scroll = text.verticalScrollBar()
        assert first.top() - 48 >= scroll.value() - 1 or scroll.value() == 0
        assert last.bottom() + 48 <= scroll.value() + text.viewport().height() + 1 or scroll.value() == scroll.maximum()


def test_matches_are_ticks_on_the_scroll_bar_the_current_one_wider(bundled: app.Program, qtbot: QtBot) -> None:
    bar = finder(bundled)
    scroll = bundled.window.reading.text.verticalScrollBar()
    assert isinstance(scroll, TickBar)
    assert scroll.ticks() == []
    qtbot.keyClicks(bar.field, "abuse")
    ticks = scroll.ticks()
    assert len(ticks) == shown(bundled).lower().count("abuse")
    assert [tick.height() for tick in ticks if tick.height() == CURRENT_THICKNESS] == [CURRENT_THICKNESS]
    assert ticks[-1].width() > ticks[0].width()
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert scroll.ticks() == []


def test_capitals_and_whole_words_are_choices(bundled: app.Program, qtbot: QtBot) -> None:
    bar = finder(bundled)
    qtbot.keyClicks(bar.field, "force")
    every = len(bundled.window.reading.text.marks.spans)
    bar.whole.click()
    whole = len(bundled.window.reading.text.marks.spans)
    bar.case.click()
    small = len(bundled.window.reading.text.marks.spans)
    assert every > whole >= small > 0
    bar.field.setText("FORCE")
    assert bar.count.text() == "Not in this chapter"
    assert bar.case.accessibleName()
    assert bar.whole.accessibleName()


@pytest.mark.parametrize("spoil", [
    lambda words: words.replace(" ", "\n", 1), lambda words: words.replace(" ", "  "), lambda words: words.replace(" ", "\u00a0"),
    lambda words: words.upper(), lambda words: words[:3] + "\u00ad\u200b" + words[3:], lambda words: f"\u202a{words}\u202c ",
    lambda words: words[:3] + "-\r\n" + words[3:], lambda words: words.replace("fi", "ﬁ"),
])  # fmt: skip
def test_words_pasted_from_elsewhere_are_found(program: app.Program, qtbot: QtBot, spoil: object) -> None:
    assert callable(spoil)
    bar, report = finder(program), program.workspace.place.report
    finding = next(f for f in program.workspace.place.chapter.findings() if len(f.text.split()) > 4)
    words = " ".join(plain_text(finding.text).split()[:6])
    bar.field.setText("")
    bar.field.setText(spoil(words))
    assert bar.count.text() == "1 of 1", (report.id, words)


def test_marks_of_notes_do_not_part_words(bundled: app.Program, qtbot: QtBot) -> None:
    bar = finder(bundled)
    text = shown(bundled)
    start = text.index("Clare’s Law")
    bar.field.setText(text[start : start + 11] + " ")
    assert bar.count.text() != "Not in this chapter"


def test_numbers_are_whole_in_the_chapter_too(bundled: app.Program, qtbot: QtBot) -> None:
    bar = finder(bundled)
    text = shown(bundled)
    number = next(found for found in re.findall(r"(?<![\d.,])\d\d\.\d(?![\d.,])", text))
    bar.field.setText(number)
    assert bar.count.text().startswith("1 of")
    bar.field.setText(number[1:])
    spans = bundled.window.reading.text.marks.spans
    assert all(not text[start - 1].isdigit() for start, _ in spans)


def test_a_bar_opened_again_counts_what_is_in_the_chapter_of_now(bundled: app.Program, qtbot: QtBot) -> None:
    bar = finder(bundled)
    qtbot.keyClicks(bar.field, "victim")
    before = bar.count.text()
    bar.shut()
    bundled.workspace.open("q4")
    bar = finder(bundled)
    marked = bundled.window.reading.text.marks.spans
    assert bar.count.text() != before
    assert bar.count.text().endswith(f" {len(marked)}")
    assert {shown(bundled)[slice(*span)].lower() for span in marked} == {"victim"}


@pytest.mark.parametrize("scrolled", [7, 90, 333])
def test_the_bar_opens_above_a_whole_line(bundled: app.Program, scrolled: int) -> None:
    bundled.workspace.open("q3")
    text = bundled.window.reading.text
    text.verticalScrollBar().setValue(scrolled)
    finder(bundled)
    line = line_across(text.document(), GUTTER + 8, text.verticalScrollBar().value() + 1)
    assert line is None or line.top() >= text.verticalScrollBar().value() - 1
    assert scrolled - 40 < text.verticalScrollBar().value() <= scrolled


def test_find_goes_on_in_the_report_that_is_opened(program: app.Program, qtbot: QtBot) -> None:
    bar = finder(program)
    qtbot.keyClicks(bar.field, "the")
    before = len(program.window.reading.text.marks.spans)
    program.workspace.open_report(HAVEN)
    assert program.window.reading.text.marks.spans
    assert len(program.window.reading.text.marks.spans) == len(program.window.reading.text.extraSelections())
    program.workspace.open_report(NORTH)
    assert len(program.window.reading.text.marks.spans) == before


@pytest.mark.parametrize("typed", ["HOW EFFECTIVE", "how  effective", "how\u00a0effective", "ho\u00adw effective ", "hŵw effective"])
def test_contents_are_found_as_they_look(bundled: app.Program, qtbot: QtBot, typed: str) -> None:
    contents = bundled.window.contents
    contents.filter.setText(typed.replace("hŵw", "hoẘ"))
    assert contents.tree.model().rowCount() > 0
    assert not contents.nothing.isVisible()


def test_words_that_are_not_in_the_chapter_leave_one_where_one_was(bundled: app.Program, qtbot: QtBot) -> None:
    text, find = bundled.window.reading.text, bundled.window.reading.chapter_find
    scroll = text.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 3)
    find.ask()
    before, at = scroll.value(), text.read_block()
    moved = set()
    for letter in "victims whatever":
        qtbot.keyClicks(find.bar.field, letter)
        moved.add(scroll.value())
    assert len(moved) > 1
    assert "Not in this chapter" in find.bar.count.text()
    assert (scroll.value(), text.read_block()) == (before, at)
