"""The show and its console: every key and button, what the audience sees and what only the presenter does."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks import codec
from peelviewer.qtmodels.hits import HIT
from peelviewer.store.user_store import UserStore
from peelviewer.views.show.audience import ShowWindow
from peelviewer.views.show.console import Console
from peelviewer.views.show.key_sheet import ShowKeys
from peelviewer.views.show.page_grid import CAPTION, GAP, LEAST, WANTED
from peelviewer.views.show.presenter import Presenter
from peelviewer.views.show.screen_picker import WINDOW, ScreenPicker, arrangement, identity
from peelviewer.views.show.show_state import ShowState
from tests.programs import Opener

SMOOTHING = 32
"""Of 255: by so much Qt smooths a letter otherwise that it has drawn before in another place."""


class Running:
    """A running show with its windows."""

    def __init__(self, program: app.Program, store: UserStore) -> None:
        self.program, self.store = program, store

    @property
    def presenter(self) -> Presenter:
        return self.program.window.decking.presenter

    @property
    def state(self) -> ShowState:
        assert self.presenter.state is not None
        return self.presenter.state

    @property
    def show(self) -> ShowWindow:
        assert self.presenter.show is not None
        return self.presenter.show

    @property
    def console(self) -> Console:
        assert self.presenter.console is not None
        return self.presenter.console

    def seen(self) -> QImage:
        self.show.resize(1280, 720)
        return self.show.grab().toImage()


@pytest.fixture
def running(open_program: Opener, qtbot: QtBot) -> Running:
    store = UserStore(None)
    program = open_program(section="q2", store=store)
    decks = program.window.views.decks
    decks.build("full")
    qtbot.waitUntil(lambda: decks.deck is not None and len(decks.deck.slides) == 25)
    program.window.toolbar.present.click()
    qtbot.waitUntil(lambda: program.window.decking.presenter.state is not None)
    return Running(program, store)


def largest_difference(first: QImage, second: QImage) -> int:
    """Return by how much, of 255, the pixels of two pictures of one size differ at most."""
    one, other = (np.frombuffer(image.constBits(), np.uint8) for image in (first, second))
    return int((np.maximum(one, other) - np.minimum(one, other)).max())


def point(widget: QWidget, place: QPoint) -> None:
    """Move the mouse over a widget, also where the test's screen is smaller than it."""
    position = QPointF(place)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, position, widget.mapToGlobal(position), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_one_click_from_reading_to_the_whole_report_full_screen(running: Running) -> None:
    assert running.show.isFullScreen()
    assert running.show.page is not None
    assert running.show.page.title == "PEEL: Police effectiveness 2016"
    assert len(running.state.pages) == 26
    assert not running.console.isVisible()


@pytest.mark.parametrize("key", ["Right", "Down", "Space", "PageDown", "N", "Return"])
def test_keys_that_go_on(running: Running, key: str) -> None:
    press(running.show, getattr(Qt.Key, f"Key_{key}"))
    assert running.state.index == 1


@pytest.mark.parametrize("key", ["Left", "Up", "PageUp", "Backspace"])
def test_keys_that_go_back(running: Running, key: str) -> None:
    running.state.go(5)
    press(running.show, getattr(Qt.Key, f"Key_{key}"))
    assert running.state.index == 4


def test_first_last_and_a_slides_number(running: Running) -> None:
    press(running.show, Qt.Key.Key_End)
    assert running.state.index == 25
    press(running.show, Qt.Key.Key_Right)
    assert running.state.index == 25
    press(running.show, Qt.Key.Key_Home)
    assert running.state.index == 0
    press(running.show, Qt.Key.Key_Left)
    assert running.state.index == 0
    press(running.show, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert running.show.page is not None
    assert running.show.page.number == 12
    press(running.show, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return)
    assert running.state.index == 25
    press(running.show, Qt.Key.Key_3, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert running.presenter.state is not None
    assert running.state.index == 25


def test_clicks_go_on_and_back(running: Running, qtbot: QtBot) -> None:
    qtbot.mouseClick(running.show, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(running.show, Qt.MouseButton.LeftButton)
    assert running.state.index == 2
    qtbot.mouseClick(running.show, Qt.MouseButton.RightButton)
    assert running.state.index == 1


@pytest.mark.parametrize(("keys", "colour"), [(("B", "Period"), "#000000"), (("W", "Comma"), "#ffffff")])
def test_screen_goes_black_and_white_and_comes_back(running: Running, keys: tuple[str, str], colour: str) -> None:
    running.state.go(5)
    clear = running.seen()
    for key in keys:
        press(running.show, getattr(Qt.Key, f"Key_{key}"))
        covered = running.seen()
        assert {covered.pixelColor(x, y).name() for x in range(5, 1280, 97) for y in range(5, 720, 83)} == {colour}
        press(running.show, getattr(Qt.Key, f"Key_{key}"))
        assert largest_difference(running.seen(), clear) <= SMOOTHING
    press(running.show, Qt.Key.Key_B, Qt.Key.Key_Right)
    assert running.state.cover == ""
    assert running.state.index == 6


def test_pointer_spotlight_and_magnifier_follow_the_mouse(running: Running, qtbot: QtBot) -> None:
    running.state.go(11)
    plain = running.seen()
    place = QPoint(300, 270)
    for key, near, far in ((Qt.Key.Key_P, True, False), (Qt.Key.Key_S, False, True), (Qt.Key.Key_M, True, False)):
        press(running.show, key)
        point(running.show, place)
        image = running.seen()
        assert (image.copy(200, 200, 200, 140) != plain.copy(200, 200, 200, 140)) is near
        assert (image.copy(900, 500, 200, 120) != plain.copy(900, 500, 200, 120)) is far
        assert running.show.cursor().shape() == Qt.CursorShape.BlankCursor
        press(running.show, key)
        assert running.state.tool == ""
    point(running.show, QPoint(40, 40))
    assert largest_difference(running.seen(), plain) <= SMOOTHING


def test_cursor_hides_when_the_mouse_rests(running: Running, qtbot: QtBot) -> None:
    point(running.show, QPoint(100, 100))
    assert running.show.cursor().shape() == Qt.CursorShape.ArrowCursor
    qtbot.waitUntil(lambda: running.show.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=20_000)


def test_values_of_a_live_chart_are_read_by_pointer_and_tab(running: Running, qtbot: QtBot) -> None:
    running.state.go(13)
    running.show.resize(1280, 720)
    spoken: list[str] = []
    running.show.spoken.connect(spoken.append)
    spot = next(s for s in running.show.spots if s.text.startswith("Charged/Summoned, Norfolk: 20.1 percent"))
    point(running.show, QPoint(round(spot.x + spot.width / 2), round(spot.y + spot.height / 2)))
    assert spoken[-1] == "Charged/Summoned, Norfolk: 20.1 percent, 12 months to 30 June 2016"
    point(running.show, QPoint(640, 20))
    assert running.show.chosen is None
    press(running.show, Qt.Key.Key_Tab)
    first = running.show.chosen
    assert first is not None
    press(running.show, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    assert running.show.chosen == first
    press(running.show, Qt.Key.Key_Right)
    assert running.show.chosen is None


def test_escape_ends_the_show_and_leads_to_its_last_slide(running: Running, qtbot: QtBot) -> None:
    running.state.go(13)
    show = running.show
    press(show, Qt.Key.Key_Escape)
    assert running.presenter.state is None
    assert not show.isVisible()
    assert running.program.window.views.decks.current == "fig-4"
    running.program.window.actions_by_id["present_here"].trigger()
    assert running.state.index == 13


def test_console_shows_this_slide_the_next_notes_and_the_place(running: Running) -> None:
    press(running.show, Qt.Key.Key_C)
    console = running.console
    assert console.isVisible()
    running.state.go(13)
    assert console.number.text() == "14 of 26"
    assert console.current.page is running.show.page
    assert console.following.page is not None
    assert console.following.page.number == 15
    assert "2.10 (pp. 19–21)" in console.notes.text.toPlainText()
    press(console, Qt.Key.Key_Right)
    assert running.state.index == 14
    running.state.go(25)
    assert console.then.text() == "The end of the show"


def test_titles_say_the_programs_name_once_and_at_the_end(running: Running) -> None:
    shown: tuple[QWidget, ...] = (running.program.window, running.show, running.console)
    for window in shown:  # where Qt looks for it, and adds it if it is not there
        assert window.windowTitle().endswith(" – PEEL Viewer")
        assert window.windowTitle().count("PEEL Viewer") == 1


def test_notes_grow_and_stay_so(running: Running) -> None:
    press(running.show, Qt.Key.Key_C)
    QTest.keyClick(running.console, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(running.console, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert running.console.notes.text.font().pixelSize() == 23
    assert running.store.settings.get("show.notes", 0) == 23


def test_clock_counts_down_what_was_planned(running: Running) -> None:
    press(running.show, Qt.Key.Key_T)
    asked = running.console.findChildren(QInputDialog)[0]
    asked.setIntValue(35)
    press(asked, Qt.Key.Key_Return)
    assert running.console.bar.left.text() == "35:00 left of 35:00"
    deck = running.program.window.views.decks.deck
    assert deck is not None
    assert deck.minutes == 35
    running.state._begun -= 35 * 60 + 90
    running.console.tick()
    assert running.console.bar.elapsed.text() == "36:30"
    assert running.console.bar.left.text() == "1:30 over 35:00"
    press(running.show, Qt.Key.Key_R)
    running.console.tick()
    assert running.console.bar.elapsed.text() == "0:00"


def test_on_one_display_all_slides_are_shown_without_the_console(running: Running, qtbot: QtBot) -> None:
    """The console has the notes: on one display it would put them before the audience."""
    press(running.show, Qt.Key.Key_G)
    grid = running.show._grid
    assert grid is not None
    assert grid.isVisible()
    assert grid.size() == running.show.size()
    assert grid.grab().toImage().pixelColor(4, 4) == grid._cells._theme.colour("surface")
    assert not running.console.isVisible()
    press(grid, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert running.state.index == 2
    assert not grid.isVisible()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_G):
        press(running.show, Qt.Key.Key_G)
        assert grid.isVisible()
        press(grid, key)
        assert not grid.isVisible()
    assert running.presenter.state is not None
    press(running.show, Qt.Key.Key_Right)
    assert running.state.index == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_X])
def test_on_one_display_evidence_and_swap_are_refused_with_the_reason(running: Running, key: Qt.Key) -> None:
    spoken: list[str] = []
    running.show.spoken.connect(spoken.append)
    before = running.seen()
    press(running.show, key)
    assert not running.console.isVisible()
    assert "C opens the console" in spoken[-1]
    assert running.seen() != before
    running.show._message_timer.timeout.emit()
    assert largest_difference(running.seen(), before) <= SMOOTHING


def test_clock_goes_on_in_a_console_that_was_closed_and_opened_again(running: Running) -> None:
    press(running.show, Qt.Key.Key_C)
    running.console.close()
    assert running.presenter.state is not None
    press(running.show, Qt.Key.Key_C)
    assert running.console._clock.isActive()


def test_grid_jumps(running: Running) -> None:
    press(running.show, Qt.Key.Key_C, Qt.Key.Key_G)
    console = running.console
    assert console.isVisible()
    assert console.pages.currentWidget() is console.grid
    press(console.grid, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert running.state.index == 2
    assert console.pages.currentWidget() is not console.grid
    press(console, Qt.Key.Key_G)
    press(console.grid, Qt.Key.Key_Escape)
    assert console.pages.currentWidget() is not console.grid
    assert running.presenter.state is not None


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768), (2560, 1080)])
def test_grid_takes_the_room_there_is(running: Running, size: tuple[int, int]) -> None:
    running.show.resize(*size)
    press(running.show, Qt.Key.Key_G)
    grid = running.show._made_grid()
    grid.resize(*size)
    cells, count = grid._cells, len(running.state.pages)
    grid.refresh()
    assert cells.cell >= LEAST
    last = cells.place(count - 1)
    if last.bottom() <= size[1]:  # all in view: one column fewer would have no room
        cells.cell, cells.columns = (size[0] - 48 - (cells.columns - 2) * GAP) // (cells.columns - 1), cells.columns - 1
        assert cells.place(count - 1).bottom() + CAPTION + GAP > size[1]
    else:
        assert cells.columns == max(3, (size[0] - 48 + GAP) // (WANTED + GAP))


def test_strip_jumps(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_C)
    running.state.go(10)
    _, place = running.console.strip._places()[4]
    qtbot.mouseClick(running.console.strip, Qt.MouseButton.LeftButton, pos=place.center())
    assert running.state.index == 11


def test_evidence_is_looked_for_again_when_all_reports_are_searched(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_E)
    evidence, searching = running.console.evidence, running.program.searching
    qtbot.keyClicks(evidence.field, "backlog")
    qtbot.waitUntil(lambda: len(evidence.hits.hits) > 2 and searching.is_whole, timeout=60_000)
    press(evidence.field, Qt.Key.Key_Down)
    chosen = evidence.list.currentIndex().data(HIT)
    with qtbot.waitSignal(searching.found):
        searching.filled.emit(57, 57)
    assert evidence.list.currentIndex().data(HIT)[:8] == chosen[:8], "the hit that is read stays chosen"
    with qtbot.assertNotEmitted(searching.found, wait=50):
        searching.filled.emit(20, 57)


def test_evidence_is_found_unseen_and_pushed_when_wanted(running: Running, qtbot: QtBot) -> None:
    running.state.go(11)
    before = running.seen()
    press(running.show, Qt.Key.Key_C, Qt.Key.Key_E)
    evidence = running.console.evidence
    assert running.console.side.currentWidget() is evidence
    qtbot.keyClicks(evidence.field, "backlog")
    qtbot.waitUntil(lambda: len(evidence.hits.hits) > 2 and "backlog" in evidence.text.toPlainText().lower())
    assert largest_difference(running.seen(), before) <= SMOOTHING
    assert running.state.index == 11
    finding = next(
        row for row, hit in enumerate(evidence.hits.hits) if hit.kind == "finding" and hit.report == "norfolk-2016-effectiveness"
    )
    for _ in range(finding):
        press(evidence.field, Qt.Key.Key_Down)
    press(evidence.field, Qt.Key.Key_Return)
    pushed = running.show.page
    assert pushed is not None
    assert pushed.number == 0
    assert "backlog" in " ".join(line.text.lower() for line in pushed.slide.lines)
    assert "p. " in pushed.slide.source
    assert running.console.number.text() == "Pushed to the screen"
    assert running.console.following.page is not None
    assert running.console.following.page.number == 12
    focused = running.console.focusWidget()
    assert focused is not None
    assert not evidence.isAncestorOf(focused), "the next key of a clicker is the show's"
    press(focused, Qt.Key.Key_PageDown)
    assert running.show.page is not None
    assert running.show.page.number == 12
    assert running.console.side.currentWidget() is not evidence, "the slide's notes are back"
    press(running.show, Qt.Key.Key_E)
    assert evidence.field.text() == "backlog"
    press(evidence.field, Qt.Key.Key_Return)
    press(running.show, Qt.Key.Key_E)
    assert running.console.focusWidget() is evidence.field, "E gives an open drawer the keyboard again"
    press(evidence.field, Qt.Key.Key_Escape)
    assert running.console.side.currentWidget() is not evidence
    assert running.presenter.state is not None


def test_evidence_of_the_talks_report_and_force_comes_first(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_C, Qt.Key.Key_E)
    evidence = running.console.evidence
    qtbot.keyClicks(evidence.field, "missing children")
    qtbot.waitUntil(lambda: len({hit.report for hit in evidence.hits.hits}) > 2 and running.program.searching.is_whole, timeout=60_000)
    qtbot.waitUntil(lambda: evidence.hits.hits[0].report == "norfolk-2016-effectiveness")
    forces = [running.program.workspace.library.by_id[hit.report].force for hit in evidence.hits.hits if hit.report]
    own = forces.count("norfolk")
    assert 0 < own < len(forces)
    assert forces[:own] == ["norfolk"] * own


def test_long_evidence_takes_several_pages(running: Running) -> None:
    from peelviewer.decks.base import Line, Slide

    running.presenter._push(Slide("x", "lines", "Long", (Line("many words " * 200),)))
    assert running.show.page is not None
    assert running.show.page.title.endswith("(1\u00a0of\u00a03)")
    press(running.show, Qt.Key.Key_Right)
    assert running.show.page.part == 2
    press(running.show, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert running.show.page.number == 1


def test_edited_deck_goes_on_where_it_is(running: Running) -> None:
    decks = running.program.window.views.decks
    running.state.go(13)
    decks.choose("verdicts")
    decks.set("Leave slide out", False, shown=False)
    assert running.show.page is not None
    assert running.show.page.slide.id == "fig-4"
    assert running.show.page.number == 13


def test_nothing_ticked_is_said(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_Escape)
    window, decks = running.program.window, running.program.window.views.decks
    assert decks.deck is not None
    decks.change("none", decks.deck._replace(slides=tuple(s._replace(shown=False) for s in decks.deck.slides)))
    window.actions_by_id["present"].trigger()
    assert running.presenter.state is None
    assert "No slide is ticked" in window.status.message.text()


def test_window_for_a_video_call_is_chosen_and_remembered(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    press(running.show, Qt.Key.Key_Escape)

    def choose(picker: ScreenPicker) -> ScreenPicker.DialogCode:
        picker.windowed.setChecked(True)
        return ScreenPicker.DialogCode.Accepted

    monkeypatch.setattr(ScreenPicker, "exec", choose)
    running.program.window.actions_by_id["present_where"].trigger()
    assert not running.show.isFullScreen()
    assert running.console.isVisible()
    assert "share that one" in running.console.status.text()
    kept = running.store.settings.get("show.displays", {"": ""})
    assert kept == {arrangement(QApplication.screens()): WINDOW}
    running.show.close()
    assert running.presenter.state is None
    running.program.window.actions_by_id["present"].trigger()
    assert not running.show.isFullScreen()


def test_picker_names_the_display_and_takes_keys(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_Escape)
    screens = QApplication.screens()
    picker = ScreenPicker(running.program.workspace.appearance, screens, 0, running.program.window)
    qtbot.addWidget(picker)
    picker.show()
    assert picker.full.text().startswith("Full screen on Display 1")
    press(picker.map, Qt.Key.Key_Right)
    assert picker.choice == identity(screens[0])
    picker.windowed.setChecked(True)
    assert picker.choice == WINDOW
    qtbot.mouseClick(picker.map, Qt.MouseButton.LeftButton, pos=picker.map.places()[0].center())
    assert picker.choice == identity(screens[0])


def test_a_chapter_is_shown_without_taking_the_place_of_the_chosen_deck(running: Running, qtbot: QtBot) -> None:
    presenter, decks = running.presenter, running.program.window.views.decks
    press(running.show, Qt.Key.Key_Escape)
    chosen, kept = decks.deck, decks.kept_decks()
    running.program.window.actions_by_id["present_chapter"].trigger()
    qtbot.waitUntil(lambda: presenter.state is not None)
    assert running.show.page is not None
    assert running.show.page.title.startswith("PEEL")
    assert len(running.state.pages) == 7
    press(running.show, Qt.Key.Key_Escape)
    assert (decks.deck, decks.kept_decks()) == (chosen, kept)
    running.program.window.actions_by_id["present"].trigger()
    qtbot.waitUntil(lambda: presenter.state is not None)
    assert len(running.state.pages) == 26


def test_a_chapter_may_be_shown_before_there_is_a_deck_and_the_window_closed_meanwhile(open_program: Opener) -> None:
    program = open_program(section="q2", store=UserStore(None))
    program.window.actions_by_id["present_chapter"].trigger()
    program.window.close()
    QApplication.processEvents()
    assert program.window.decking.presenter.state is None
    assert program.window.views.decks.kept_decks() == []


def sheet_of(running: Running, shown: QWidget) -> ShowKeys:
    press(shown, Qt.Key.Key_H)
    sheet = next(sheet for sheet in shown.findChildren(ShowKeys) if sheet.isVisible())
    assert sheet.windowTitle() == "Keys of the show"
    return sheet


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_sheet_of_keys_is_closed_by_the_key_that_opened_it_and_by_escape(running: Running, key: Qt.Key) -> None:
    sheet = sheet_of(running, running.show)
    press(sheet, key)
    assert not sheet.isVisible()
    assert running.presenter.state is not None
    assert running.state.index == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return])
def test_keys_of_the_show_close_the_sheet_and_act(running: Running, key: Qt.Key) -> None:
    sheet = sheet_of(running, running.show)
    QTest.keyClick(sheet.focusWidget() or sheet, key)
    assert not sheet.isVisible()
    assert running.state.index == 1


def test_sheet_of_keys_is_closed_by_its_button_and_other_keys_leave_it(running: Running, qtbot: QtBot) -> None:
    press(running.show, Qt.Key.Key_C)
    sheet = sheet_of(running, running.console)
    press(sheet, Qt.Key.Key_Q)
    assert sheet.isVisible()
    press(sheet, Qt.Key.Key_1)
    assert not sheet.isVisible()
    press(running.console, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert running.state.index == 11
    sheet = sheet_of(running, running.console)
    qtbot.mouseClick(sheet.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    sheet = sheet_of(running, running.console)
    press(sheet, Qt.Key.Key_G)
    assert running.console.pages.currentWidget() is running.console.grid


def test_slides_ground_is_white_and_the_rest_black_on_a_wider_screen(running: Running) -> None:
    running.show.resize(1600, 720)
    image = running.show.grab().toImage()
    assert image.pixelColor(20, 300) == QColor("black")
    assert image.pixelColor(200, 20) == QColor("white")


def drag(widget: QWidget, start: QPoint, *places: QPoint) -> None:
    """Press the left button at a place, move to others, and release it there."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kinds = [(QEvent.Type.MouseButtonPress, start), *((QEvent.Type.MouseMove, place) for place in places)]
    for kind, place in (*kinds, (QEvent.Type.MouseButtonRelease, places[-1] if places else start)):
        position = QPointF(place)
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
        QApplication.sendEvent(widget, QMouseEvent(kind, position, widget.mapToGlobal(position), button, held, none))


def answer(running: Running, words: str) -> None:
    """Press a button of the question that the window asks."""
    box = running.program.window.findChildren(QMessageBox)[-1]
    next(button for button in box.buttons() if button.text().replace("&", "") == words).click()


def test_what_is_drawn_is_seen_rubbed_out_and_kept_with_the_slide(running: Running) -> None:
    decks = running.program.window.views.decks
    running.state.go(2)
    running.show.resize(1280, 720)
    blank = running.seen()
    press(running.show, Qt.Key.Key_D)
    assert running.show.ink_bar is not None
    assert running.show.ink_bar.isVisible()
    drag(running.show, QPoint(200, 300), QPoint(300, 300), QPoint(400, 300))
    assert running.state.index == 2
    assert running.seen().pixelColor(250, 300) == running.show.theme.colour("concern")
    press(running.show, Qt.Key.Key_I)
    drag(running.show, QPoint(200, 400), QPoint(400, 400))
    assert running.seen().pixelColor(250, 400) == running.show.theme.colour("accent")
    press(running.show, Qt.Key.Key_Z)
    assert running.seen().pixelColor(250, 400) == blank.pixelColor(250, 400)
    drag(running.show, QPoint(200, 500), QPoint(400, 500))
    press(running.show, Qt.Key.Key_O)
    drag(running.show, QPoint(300, 500))
    assert len(running.state.ink.on(running.state.page)) == 1
    press(running.show, Qt.Key.Key_Escape)
    assert not running.show.ink_bar.isVisible()
    running.state.next()
    running.state.back()
    assert len(running.state.ink.on(running.state.page)) == 1
    slide_id = running.state.pages[2].slide.id
    press(running.show, Qt.Key.Key_Escape)
    assert running.presenter.state is None
    answer(running, "Keep the drawings")
    assert decks.deck is not None
    kept = next(slide for slide in decks.deck.slides if slide.id == slide_id)
    assert [line.colour for line in kept.drawn] == ["concern"]
    decks.undo()
    assert not any(slide.drawn for slide in decks.deck.slides)


def test_drawings_that_are_dropped_leave_the_deck_as_it_was(running: Running) -> None:
    decks = running.program.window.views.decks
    before = decks.deck
    press(running.show, Qt.Key.Key_D)
    drag(running.show, QPoint(200, 300), QPoint(300, 300))
    press(running.show, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    answer(running, "Drop them")
    assert decks.deck == before


def test_a_kept_drawing_can_be_rubbed_out_in_the_next_show(running: Running, qtbot: QtBot) -> None:
    decks = running.program.window.views.decks
    press(running.show, Qt.Key.Key_D)
    drag(running.show, QPoint(200, 300), QPoint(300, 300))
    press(running.show, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    answer(running, "Keep the drawings")
    assert decks.deck is not None
    assert decks.deck.slides[0].drawn
    running.program.window.toolbar.present.click()
    qtbot.waitUntil(lambda: running.presenter.state is not None)
    running.state.go(0)
    assert len(running.state.ink.on(running.state.page)) == 1
    press(running.show, Qt.Key.Key_D, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    answer(running, "Keep the drawings")
    assert not decks.deck.slides[0].drawn


def test_what_is_drawn_stays_when_the_program_ends(running: Running) -> None:
    press(running.show, Qt.Key.Key_D)
    drag(running.show, QPoint(200, 300), QPoint(300, 300))
    running.program.window.decking.close()
    (kept,) = running.store.decks.of_report(running.program.workspace.place.report.id)
    assert any(slide.drawn for slide in codec.from_json(kept.content).slides)


def test_drawing_in_the_console_is_drawing_on_the_slide(running: Running) -> None:
    press(running.show, Qt.Key.Key_C)
    press(running.console, Qt.Key.Key_D)
    assert running.console.ink_bar.isVisible()
    assert running.show.ink_bar is None or not running.show.ink_bar.isVisible()
    place = running.console.current.slide_rect()
    corner = place.topLeft().toPoint()
    drag(running.console.current, corner + QPoint(50, 50), corner + QPoint(90, 50))
    (line,) = running.state.ink.on(running.state.page)
    assert line.points[0][0] == pytest.approx(50 / place.width(), abs=0.01)
    running.console.ink_bar.colours["strength"].click()
    running.console.ink_bar.acts["clear"].click()
    assert running.state.ink.colour == "strength"
    assert not running.state.ink.on(running.state.page)


def test_a_rehearsal_is_the_console_alone_and_its_times_are_kept(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    press(running.show, Qt.Key.Key_Escape)
    window.actions_by_id["rehearse"].trigger()
    qtbot.waitUntil(lambda: running.presenter.state is not None)
    assert running.presenter.show is None
    assert running.console.isVisible()
    press(running.console, Qt.Key.Key_X, Qt.Key.Key_C)
    assert running.console.isVisible()
    running.state._turned -= 60
    running.console.tick()
    assert running.console.on_slide.text() in [f"1:0{second}" for second in range(10)]  # a busy machine takes some to get here
    press(running.console, Qt.Key.Key_Right)
    running.state._turned -= 30
    running.state._begun -= 90
    ids = [page.slide.id for page in running.state.pages[:2]]
    press(running.console, Qt.Key.Key_Escape)
    assert running.presenter.state is None
    box = window.findChildren(QMessageBox)[-1]
    assert re.fullmatch(r"The rehearsal took 1:3[0-9]\.", box.text())
    answer(running, "Keep the times")
    deck = window.views.decks.deck
    assert deck is not None
    seconds = {slide.id: slide.seconds for slide in deck.slides if slide.seconds}
    assert list(seconds) == ids
    assert list(seconds.values()) == pytest.approx([60, 30], abs=9)
    assert deck.rehearsed == pytest.approx(90, abs=9)


def test_a_value_tip_hides_no_words_and_none_says_what_stands_there(running: Running) -> None:
    running.state.go(13)
    running.show.resize(1280, 720)
    bubble = next(label for label in running.show.findChildren(QLabel) if label.objectName() == "slidebubble")
    press(running.show, Qt.Key.Key_Tab)
    assert bubble.isVisible()
    assert running.show.scene is not None
    words = [QRect(round(run.x), round(run.y), round(run.width), round(run.height)) for run in running.show.scene.words]
    assert not [place for place in words if place.adjusted(2, 2, -2, -2).intersects(bubble.geometry())]
    running.state.go(1)
    spoken: list[str] = []
    running.show.spoken.connect(spoken.append)
    press(running.show, Qt.Key.Key_Tab)
    assert running.show.chosen is not None
    assert spoken[0].startswith("1: Norfolk is judged good overall")
    assert not bubble.isVisible()
