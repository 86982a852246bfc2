"""A window beside another, or on a small screen: all of it is usable at 800 by 600, in every view and language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.views.reading.room import panes_shown
from peelviewer.views.reading.tree.rows import fitting
from peelviewer.views.search.results import ResultsPane
from tests.programs import SEVERAL, Opener

VIEWS = ("library", "read", "numbers", "grades", "improve", "compare", "slides")


def settled(program: app.Program, view: str, qtbot: QtBot) -> app.Program:
    program.workspace.show_view(view)
    if view == "slides":
        qtbot.waitUntil(lambda: program.window.views.decks.deck is not None)
    QApplication.processEvents()
    return program


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("library", [None, SEVERAL], ids=["bundled", "several"])
def test_it_needs_no_more_than_800_by_600(open_program: Opener, qtbot: QtBot, language: str, library: object) -> None:
    from peelviewer.ui.language import speak

    speak(language)
    program = open_program(library=library, store=UserStore(None), size=(800, 560))  # type: ignore[arg-type]
    window = program.window
    for view in VIEWS:
        window.resize(800, 560)
        settled(program, view, qtbot)
        assert (window.width(), window.height()) == (800, 560), view
        assert window.minimumSizeHint().width() <= 800, view
        assert window.minimumSizeHint().height() <= 440, view  # a laptop's 768 at 150 %, less title and task bar
        inside(window)
        window.resize(910, 440)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (910, 440), view
        inside(window)
    speak("en")


def inside(window: QWidget) -> None:
    """Every button and field that is seen lies whole inside what holds it, but for what is scrolled."""
    for kind in (QLineEdit, QPlainTextEdit, QAbstractScrollArea):
        for shown in window.findChildren(kind):
            if shown.isVisible() and not scrolled(shown):
                place = shown.rect().translated(shown.mapTo(window, shown.rect().topLeft()))
                assert window.rect().contains(place), (type(shown).__name__, shown.accessibleName(), place)


def scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


@pytest.mark.parametrize(
    ("width", "asked", "shown"),
    [
        (1280, "", (True, True)), (940, "", (True, True)), (930, "", (True, False)), (800, "", (True, False)),
        (800, "companion", (False, True)), (800, "contents", (True, False)), (640, "", (False, False)), (740, "companion", (False, True)),
    ],
)  # fmt: skip
def test_the_companion_gives_way_first_unless_it_is_asked_for(width: int, asked: str, shown: tuple[bool, bool]) -> None:
    assert panes_shown(width, True, True, asked) == shown


def test_the_companion_comes_back_with_what_belongs_to_the_place(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="introduction", size=(800, 600))
    companion = program.window.companion
    program.workspace.open("q2-bringing-offenders-to-justice")
    companion.refresh()  # as its timer does
    assert not companion.isVisible()
    program.window.resize(1280, 800)
    assert companion.isVisible()
    qtbot.waitUntil(lambda: "fig-4" in companion.cards.cards)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_tabs_of_the_narrowest_companion_are_whole(open_program: Opener, language: str) -> None:
    from peelviewer.ui.language import speak

    speak(language)
    companion = open_program(section="q2", size=(940, 600)).window.companion
    speak("en")
    assert companion.isVisible()
    assert companion.width() < 300
    assert companion.tabs.tabRect(companion.tabs.count() - 1).right() < companion.tabs.width()


@pytest.mark.parametrize("act", ["full_screen", "show_companion", "narrower"])
def test_what_is_selected_stays_so_where_the_text_has_another_width(open_program: Opener, act: str) -> None:
    window = open_program(section="q2", size=(1280, 800)).window
    cursor = window.reading.text.textCursor()
    cursor.setPosition(300)
    cursor.setPosition(500, QTextCursor.MoveMode.KeepAnchor)
    window.reading.text.setTextCursor(cursor)
    before, width = cursor.selectedText(), window.reading.text.width()
    if act == "narrower":
        window.resize(1000, 700)
    else:
        window.actions_by_id[act].trigger()
    QApplication.processEvents()
    assert window.reading.text.width() != width
    assert window.reading.text.textCursor().selectedText() == before


def test_panes_come_back_with_the_room(open_program: Opener) -> None:
    program = open_program(section="q2", size=(1280, 800))
    window = program.window
    companion, contents = window.companion, window.contents
    assert companion.isVisible()
    window.resize(800, 600)
    assert not companion.isVisible()
    assert contents.isVisible()
    assert window.reading.text.width() > 480
    window.actions_by_id["show_companion"].trigger()
    assert companion.isVisible()
    assert not contents.isVisible()
    window.actions_by_id["focus_contents"].trigger()
    assert contents.isVisible()
    assert not companion.isVisible()
    window.resize(1280, 800)
    assert companion.isVisible()
    assert contents.isVisible()


def test_the_text_is_wider_than_the_companion(open_program: Opener) -> None:
    window = open_program(section="q2", size=(1022, 660)).window
    assert window.reading.width() >= 440
    assert window.reading.width() > window.companion.width()


def test_tabs_fold_into_one_button_that_turns_to_the_views(open_program: Opener) -> None:
    program = open_program(section="q2", size=(740, 600))
    toolbar = program.window.toolbar
    assert toolbar.turn.isVisible()
    assert not any(tab.isVisible() for tab in toolbar.tabs)
    assert toolbar.turn.text() == "Read"
    assert [act.text().replace("&", "") for act in toolbar.turn.menu().actions()] == [
        "Library",
        "Read",
        "Numbers",
        "Compare",
        "Grades",
        "Improve",
        "Slides",
    ]
    toolbar.turn.menu().actions()[2].trigger()
    assert program.workspace.view == "numbers"
    assert toolbar.turn.text() == "Numbers"
    program.window.resize(1280, 800)
    assert all(tab.isVisible() for tab in toolbar.tabs)
    assert not toolbar.turn.isVisible()


def test_no_message_makes_the_window_wider(open_program: Opener) -> None:
    window = open_program(section="q2", size=(800, 600)).window
    message = "A message that is long, with its cause, its file and what to do about it. " * 3
    window.workspace.message.emit(message)
    QApplication.processEvents()
    assert window.width() == 800
    assert window.minimumSizeHint().width() <= 800
    assert window.status.message.isVisible()
    assert message.strip()[:40] in window.status.message.toolTip()
    assert not window.status.place.isVisible()
    window.workspace.message.emit("")
    QApplication.processEvents()
    assert window.status.place.isVisible()


def test_results_of_a_search_stand_beside_the_text(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="q2", size=(800, 600))
    window = program.window
    window.actions_by_id["search"].trigger()
    words = "mainly with people who commit acquisitive crime"  # a finding: a term would be shown beside the text
    qtbot.keyClicks(window.toolbar.field, words)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == words)
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    results = window.findChildren(ResultsPane)[0]
    shown = [pane for pane in (results, window.companion) if pane.isVisible()]  # the first hit is a term: the companion tells of it
    assert len(shown) == 1
    assert shown[0].width() >= 280
    assert window.width() == 800
    assert window.reading.width() >= 440


def test_what_a_bar_has_no_room_for_stands_in_its_menu(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="q2", size=(740, 600))
    compare = settled(program, "compare", qtbot).window.views.compare
    bar = compare.findChildren(FoldingBar)[0]
    assert bar.more.isVisible()
    assert bar.folded
    bar.more.menu().aboutToShow.emit()
    by_name = {act.text(): act for act in bar.more.menu().actions()}
    with qtbot.waitSignal(compare.buttons["align"].clicked):
        by_name["Re-align"].trigger()
    program.window.resize(1280, 800)
    QApplication.processEvents()
    assert not bar.more.isVisible()
    assert bar.folded == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_window_that_nobody_touches_rests(open_program: Opener, qtbot: QtBot, view: str) -> None:
    """A bar that was asked for its size once asked for another layout, and that for its size."""
    window = settled(open_program(library=SEVERAL, store=UserStore(None)), view, qtbot).window
    requests = Requests()
    for part in (window, *window.findChildren(QWidget)):
        part.installEventFilter(requests)

    def rests() -> bool:
        requests.seen = 0
        for _ in range(10):
            QApplication.processEvents()
        return requests.seen == 0

    qtbot.waitUntil(rests, timeout=30_000)  # what is made after the first paint comes first


class Requests(QObject):
    """Counts what asks for another layout."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_long_message_makes_no_window_wider(program: app.Program) -> None:
    """The status bar once asked for all of its words, and the window went past its screen."""
    before = program.window.minimumSizeHint().width()
    program.workspace.message.emit("Your data cannot be opened. " * 20)
    assert program.window.minimumSizeHint().width() == before
    assert program.window.status.message.toolTip()


def test_a_low_window_shows_rows_of_grades(open_program: Opener, qtbot: QtBot) -> None:
    """What stands below the table gives way to it."""
    program = settled(open_program(store=UserStore(None), size=(910, 440)), "grades", qtbot)
    table = program.window.views.grades.table
    rows = [y for y in range(0, table.viewport().height()) if table.itemAt(8, y) is not None]
    assert len(rows) > 4 * 25


def test_what_is_to_improve_is_whole_in_narrow_contents(open_program: Opener) -> None:
    metrics = QFontMetrics(face(12))
    words = "2 to improve"
    whole, digit = metrics.horizontalAdvance(words), metrics.horizontalAdvance("2")
    assert [fitting(metrics, words, "2", room) for room in (whole, whole - 1, digit, digit - 1, -9)] == [words, "2", "2", "", ""]
    contents = open_program(section="q2").window.contents
    shown = contents.tree.model().match(
        contents.tree.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "Investigating crime", 1, Qt.MatchFlag.MatchRecursive
    )
    assert "2 to improve" in shown[0].data(Qt.ItemDataRole.ToolTipRole)
