"""A question in words of every day: where nothing has all of them, hits of fewer are shown and said to be so."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search.filters import Filters
from peelviewer.cli.main import main
from peelviewer.exporters import search_results
from peelviewer.ui.language import speak
from tests.programs import SEVERAL, Opener

QUESTION = "what did they say about the police and crime"
SAID = "Nothing has all of these words. These hits have: police, crime. Left out: what, did, they, say, about, the, and."


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, size=(1280, 800))


def ask(program: app.Program, qtbot: QtBot, question: str) -> None:
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    qtbot.keyClicks(window.toolbar.field, question)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == question)


def test_hits_of_fewer_words_are_counted_as_such(program: app.Program, qtbot: QtBot) -> None:
    ask(program, qtbot, QUESTION)
    window = program.window
    total = len(window.hits.hits)
    assert total
    assert window.hits.count.text().startswith(f"{SAID} {total} hit")
    assert "for fewer words" in window.hits.count.text()
    window.search.show(window.hits.hits[0])
    pane = window.search.results
    assert pane.note.text() == SAID
    assert pane.count.text() == f"{total} hit{'' if total == 1 else 's'}"
    assert pane.scope.text().startswith("for fewer words in ")
    assert window.reading.text.marks.spans, "the words are marked where they stand"
    kind = pane.model.hits[0].kind
    pane.narrow(Filters(kind=kind))
    assert pane.note.text() == SAID
    assert pane.left.instead == "police crime"
    found = search_results.Found(pane.query, "", pane.model.hits, pane.left.total, instead=pane.left.instead)
    assert "Nothing has all of these words; these hits have: police, crime." in search_results.as_markdown(program.workspace.library, found)


@pytest.mark.parametrize("width", [280, 440])
def test_counts_give_way_in_the_narrowest_pane_in_welsh(open_program: Opener, qtbot: QtBot, width: int) -> None:
    speak("cy")
    try:
        program = open_program(library=SEVERAL, size=(1280, 800))
        ask(program, qtbot, QUESTION)
        program.window.search.show(program.window.hits.hits[0])
        pane = program.window.search.results
        pane.setFixedWidth(width)
        qtbot.waitUntil(lambda: pane.width() == width)
        pane.count.setText("1,266 o ganlyniadau")
        qtbot.waitUntil(lambda: width == 280 or pane.count.width() >= pane.count.sizeHint().width())
        assert pane.header.minimumSizeHint().width() <= width, "or the note below is given the height of a wider pane"
    finally:
        speak("en")


def test_what_is_asked_exactly_is_not_answered_by_less(program: app.Program, qtbot: QtBot) -> None:
    ask(program, qtbot, '"they say about the police" crime')
    assert program.window.hits.hits == []
    assert program.window.hits.count.text().startswith("Nothing found for")


def test_the_command_line_says_so_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(SEVERAL), "search", QUESTION]) == 0
    printed = capsys.readouterr()
    assert printed.out
    assert printed.err == "peelviewer: nothing has all of these words; these hits have: police, crime\n"
