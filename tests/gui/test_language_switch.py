"""A change of language at run time: the window is made anew where it was, and nothing that the reader had done is lost."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import application
from peelviewer.options import LANGUAGE_CHOICES
from peelviewer.store.user_store import UserStore
from peelviewer.ui import language
from peelviewer.ui.charts.figure_card import FigureCard
from tests.programs import Opener


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    yield language.speak
    language.speak("en")


@pytest.fixture
def running(open_program: Opener, speaking: Callable[[str], str]) -> application.Application:
    return open_program.running(section="q2-subsequent-investigation", language="en", store=UserStore(None))


def _choose(running: application.Application, command: str, qtbot: QtBot) -> None:
    old = running.program
    old.window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: running.program is not old)
    qtbot.waitUntil(lambda: "quit" in running.program.window.actions_by_id)


def test_language_is_changed_where_one_reads(running: application.Application, qtbot: QtBot) -> None:
    window, workspace = running.program.window, running.program.workspace
    window.resize(1100, 700)
    workspace.open("q3-initial-response")
    workspace.appearance.set_zoom(1.3)
    workspace.place.set_filter("concern")
    for command in ("show_contents", "show_companion", "theme_dark"):
        window.actions_by_id[command].trigger()
    workspace.show_view("grades")
    window.views.grades.choose("durham", 2015)
    place = workspace.place.section_id
    _choose(running, "language_cy", qtbot)
    new = running.program
    assert new.window is not window
    assert new.window.actions_by_id["quit"].text() == "&Gadael"
    assert new.window.actions_by_id["language_cy"].isChecked()
    assert new.window.height() == 700
    assert (new.workspace.view, new.workspace.place.section_id, new.workspace.appearance.zoom, new.workspace.place.filter) == (
        "grades",
        place,
        1.3,
        "concern",
    )
    assert (new.window.contents.isHidden(), new.window.views.panes.companion_wanted, new.workspace.appearance.theme.name) == (
        True,
        False,
        "dark",
    )
    assert new.window.actions_by_id["theme_dark"].isChecked()
    assert (new.window.views.grades.force, new.window.views.grades.grade_filter.year) == ("durham", 2015)
    new.workspace.place.back()
    assert new.workspace.place.section_id == "q2-subsequent-investigation"
    titles = {menu.title().replace("&", "") for menu in new.window.menuBar().findChildren(QMenu)}
    assert {"Ffeil", "Golygu", "Mynd", "Golwg", "Thema", "Iaith", "Cymharu", "Sleidiau", "Cymorth"} <= titles
    _choose(running, "language_en", qtbot)
    assert running.program.window.actions_by_id["quit"].text() == "&Quit"


def test_language_stays_chosen(open_program: Opener, qtbot: QtBot, speaking: Callable[[str], str]) -> None:
    store = UserStore(None)
    first = open_program.running(store=store)
    _choose(first, "language_cy", qtbot)
    first.dispose()
    speaking("en")
    second = open_program.running(store=store, shown=False)
    assert second.program.window.toolbar.present.text().strip() == "Cyflwyno"


def test_the_language_that_is_spoken_needs_no_other_window(running: application.Application, qtbot: QtBot) -> None:
    window = running.program.window
    for command, checked in (("language_en", "en"), ("language_system", "system")):
        with qtbot.waitSignal(window.languages.changed):
            window.actions_by_id[command].trigger()
        assert running.program.window is window
        assert [choice for choice in LANGUAGE_CHOICES if window.actions_by_id[f"language_{choice}"].isChecked()] == [checked]


def test_the_window_before_is_gone(running: application.Application, qtbot: QtBot) -> None:
    kept = [weakref.ref(part) for part in (running.program.window, running.program.workspace, running.program.window.reading)]
    _choose(running, "language_cy", qtbot)
    gc.unfreeze()
    gc.collect()
    assert [part() for part in kept] == [None, None, None]


@pytest.mark.parametrize("kept", [True, False], ids=["store", "no store"])
def test_deck_goes_on_when_the_language_changes(kept: bool, open_program: Opener, qtbot: QtBot, speaking: Callable[[str], str]) -> None:
    running = open_program.running(view="slides", language="en", store=UserStore(None) if kept else None)
    decks = running.program.window.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None)
    decks.choose("q2")
    decks.set("Edit headline", False, title="Mine")
    _choose(running, "language_cy", qtbot)
    new = running.program.window.views.decks
    assert running.program.workspace.view == "slides"
    assert new.current == "q2"
    assert running.program.window.views.slides.fields.title.toPlainText() == "Mine"
    assert ": golygu'r pennawd" in running.program.window.views.slides.undo.toolTip()
    with qtbot.waitSignal(running.program.workspace.message) as message:
        running.program.window.actions_by_id["undo"].trigger()
    assert message.args == ["Dadwnaed: golygu'r pennawd"]  # the change was made while English was spoken
    slide = new.slide()
    assert slide is not None
    assert slide.title != "Mine"
    assert len(new.kept_decks()) == int(kept)


def test_language_is_not_changed_while_slides_are_shown(running: application.Application, qtbot: QtBot) -> None:
    window = running.program.window
    window.actions_by_id["present"].trigger()
    qtbot.waitUntil(window.is_showing)
    with qtbot.waitSignal(running.program.workspace.message) as message:
        window.actions_by_id["language_cy"].trigger()
    assert message.args == ["End the show before you choose another language."]
    assert running.program.window is window
    assert [window.actions_by_id[f"language_{choice}"].isChecked() for choice in LANGUAGE_CHOICES] == [False, True, False]
    window.decking.presenter.end()


def test_what_was_being_read_stays_as_it_was(running: application.Application, qtbot: QtBot) -> None:
    window, workspace = running.program.window, running.program.workspace
    workspace.open("2.47")
    window.reading.follow("note:18")
    window.actions_by_id["find"].trigger()
    window.reading.finder.field.setText("victim")
    for words, field in (("norfolk", window.toolbar.field), ("victim", window.contents.filter)):
        field.setText(words)
    window.actions_by_id["terms_here"].trigger()
    window.reading.text.go_to(window.reading.text.chapter.block_of_finding("2.44"))  # type: ignore[union-attr]
    before = (workspace.place.section_id, window.reading.paragraph(), window.reading.finder.count.text())
    _choose(running, "language_cy", qtbot)
    new = running.program.window
    assert (running.program.workspace.place.section_id, new.reading.paragraph()) == before[:2]
    assert new.reading.text.open_notes() == [18]
    assert new.reading.finder.isVisible()
    assert new.reading.finder.field.text() == "victim"
    assert (new.toolbar.field.text(), new.contents.filter.text()) == ("norfolk", "victim")
    assert new.companion.tabs.currentIndex() == 2


@pytest.mark.parametrize("view", ["read", "grades"])
def test_contents_and_companion_stay_shown_or_hidden(running: application.Application, view: str, qtbot: QtBot) -> None:
    running.program.window.actions_by_id["show_companion"].trigger()
    running.program.workspace.show_view(view)
    _choose(running, "language_cy", qtbot)
    running.program.workspace.show_view("read")
    assert running.program.window.contents.isVisible()
    assert not running.program.window.companion.isVisible()


def test_compared_texts_and_numbers_stay_as_they_were(running: application.Application, qtbot: QtBot) -> None:
    workspace = running.program.workspace
    workspace.show_view("compare")
    old = running.program.window.views.compare
    old.show_pair("q4-summary", "q5-summary")
    old.set_linked(False)
    old.set_marked(True)
    old.turn(1)
    old.numbers.turn(1)
    shown = old.shown()
    _choose(running, "language_cy", qtbot)
    new = running.program.window.views.compare
    assert new.shown() == shown
    assert (new.link.isChecked(), new.mark.isChecked(), new.linked.on) == (False, True, False)
    assert new.kind.checkedId() == new.numbers.kind.checkedId() == new.numbers.pages.currentIndex() == 1


def test_numbers_and_grades_stay_as_they_were(running: application.Application, qtbot: QtBot) -> None:
    workspace, views = running.program.workspace, running.program.window.views
    workspace.show_view("grades")
    views.grades.kind.buttons()[1].click()
    workspace.show_view("numbers")
    views.numbers.field.setText("domestic")
    views.numbers.choose_topic("Domestic abuse")
    views.numbers.order.buttons()[1].click()
    views.numbers.kind.buttons()[1].click()
    subjects = views.numbers.subjects()
    views.numbers.open(subjects[0])
    qtbot.waitUntil(lambda: subjects[0] in views.numbers.detail.cards)
    views.numbers.detail.cards[subjects[0]].show_table()
    _choose(running, "language_cy", qtbot)
    new = running.program.window.views
    assert new.numbers.subjects() == subjects
    assert (new.numbers.topic.text(), new.numbers.order.checkedId(), new.numbers.pages.currentIndex()) == ("Domestic abuse", 1, 1)
    assert new.numbers.detail.isVisible()
    qtbot.waitUntil(lambda: subjects[0] in new.numbers.detail.cards)
    assert new.numbers.detail.cards[subjects[0]].shows_table()
    assert (new.grades.pages.currentIndex(), new.grades.kind.checkedId()) == (1, 1)
    assert new.grades.choices.order.isHidden()


def test_pinned_figures_and_tables_stay_in_another_theme_and_language(running: application.Application, qtbot: QtBot) -> None:
    workspace = running.program.workspace
    workspace.open("q2-bringing-offenders-to-justice")

    def card() -> FigureCard:
        qtbot.waitUntil(lambda: "fig-4" in running.program.window.companion.cards.cards)
        return running.program.window.companion.cards.cards["fig-4"]

    card().show_table()
    card().icons["pin"].click()
    workspace.open("q3-summary")
    running.program.window.actions_by_id["theme_dark"].trigger()
    assert card().shows_table()
    _choose(running, "language_cy", qtbot)
    assert card().shows_table()
    assert card().icons["pin"].isChecked()
