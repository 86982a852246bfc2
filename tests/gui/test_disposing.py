"""A program that is disposed of leaves nothing alive, whatever was done with it; and what is left would be seen."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore
from peelviewer.ui.documents.blocks.inline_chart import InlineCharts
from peelviewer.ui.language import speak
from tests.programs import SEVERAL, Opener, alive, left_over


def test_a_program_that_was_only_closed_is_found(qapp: QApplication) -> None:
    """The count of the shared fixture can fail."""
    before = alive()
    program = app.build(Options(theme="light", section="q2"), None)
    program.window.close()
    program.stop()
    parts = [weakref.ref(part) for part in program]
    del program
    left = left_over(before)
    for part in filter(None, [part() for part in parts]):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del part
    assert {"MainWindow", "Workspace", "Library", "BackgroundWork", "Toolbar"} <= set(left)
    assert left_over(before) == []


def test_a_widget_without_a_parent_is_found(qapp: QApplication) -> None:
    before = alive()
    forgotten = QLabel("")
    assert left_over(before) == ["QLabel"]
    del forgotten
    assert left_over(before) == []


def live_charts(program: app.Program, qtbot: QtBot) -> None:
    program.later.wait()
    program.workspace.charts_are_ready()
    report = program.workspace.place.report
    program.workspace.open(next(iter(report.figure_by_id.values())).section)
    qtbot.waitUntil(lambda: bool(program.window.companion.cards.cards))


def search(program: app.Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.searching.found):
        qtbot.keyClicks(program.window.toolbar.field, "victims")


def command(name: str) -> Callable[[app.Program, QtBot], None]:
    return lambda program, qtbot: program.window.actions_by_id[name].trigger()


def view(name: str) -> Callable[[app.Program, QtBot], None]:
    return lambda program, qtbot: program.workspace.show_view(name)


def show(program: app.Program, qtbot: QtBot) -> None:
    program.window.actions_by_id["present"].trigger()
    qtbot.waitUntil(program.window.is_showing)


@pytest.mark.parametrize(
    "used",
    [live_charts, search, show, *map(view, ("numbers", "grades", "compare", "slides")), *map(command, ("help", "find", "theme_dark"))],
    ids=["live charts", "search", "show", "numbers", "grades", "compare", "slides", "help", "find", "theme"],
)
@pytest.mark.parametrize("library", [None, SEVERAL], ids=["bundled", "several"])
def test_nothing_is_left_of_what_was_used(
    open_program: Opener, qtbot: QtBot, used: Callable[[app.Program, QtBot], None], library: Path | None
) -> None:
    """A deck that is being built, too: no thread may be left that would tell a window of it."""
    program = open_program(library=library, store=UserStore(None))
    used(program, qtbot)
    program.dispose()
    assert {thread.name for thread in threading.enumerate()} & {"search", "checks", "deck", "imports", "tables", "task"} == set()


def test_documents_do_not_pile_up(program: app.Program) -> None:
    """Each change of zoom, theme or filter writes the chapter anew."""

    def documents() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return sum(isinstance(part, InlineCharts) for part in gc.get_objects())

    workspace = program.workspace
    workspace.open("q2-bringing-offenders-to-justice")
    workspace.show_view("compare")
    before = documents()
    assert before > 0
    for zoom in (1.1, 1.2, 1.3, 1.0):
        workspace.appearance.set_zoom(zoom)
    assert documents() == before


@pytest.mark.parametrize("shown", ["read", "numbers", "grades", "compare", "slides"])
@pytest.mark.parametrize("at_once", [False, True], ids=["one after the other", "at once"])
def test_windows_of_other_languages_go_with_all_their_parts(open_program: Opener, qtbot: QtBot, shown: str, at_once: bool) -> None:
    running = open_program.running(store=UserStore(None), view=shown)
    watched: list[weakref.ref[object]] = []
    for number in range(3):
        program = running.program
        if shown == "slides":
            qtbot.waitUntil(lambda: at_once or running.program.window.views.decks.deck is not None)
            watched += [weakref.ref(program.window.views.decks), weakref.ref(program.window.views.slides)]
        watched += [weakref.ref(part) for part in program]
        watched += [weakref.ref(part) for part in (program.workspace.place, program.window.views, program.window.reading)]
        del program
        running.speak(("cy", "en")[number % 2])
        qtbot.waitUntil(lambda: at_once or "quit" in running.program.window.actions_by_id)
    qtbot.waitUntil(lambda: "quit" in running.program.window.actions_by_id)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()
    gc.freeze()  # as it was: what the program of all tests has is no part of this one's
    speak("en")
    assert [type(part()).__name__ for part in watched if part() is not None] == []
