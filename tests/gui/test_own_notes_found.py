"""The user's own notes are found as a kind of their own, open where they stand, and are nobody else's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.analysis.search.filters import OWN, Filters
from peelviewer.analysis.search.index_file import connect
from peelviewer.decks import builder, codec
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.editing import changed
from peelviewer.store.user_store import UserStore
from peelviewer.views.search.results import ResultsPane
from peelviewer.views.show.evidence import Evidence
from tests.programs import SEVERAL, Opener

HAVEN, NORTH = "west-haven-2021-peel", "northshire-2014-effectiveness"
WORDS = "Ask the chief about the xylophone rota."


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    """Open the program at one report, where the notes on another one's slides have words of the user's."""
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(library=SEVERAL, report=HAVEN, size=(1280, 800), store=store)
    library = program.workspace.library
    deck = builder.build(DeckSource(library, library.report(NORTH)), "full", "My deck")
    slide = next(slide for slide in deck.slides if "2.4" in slide.notes)
    before, mark, after = slide.notes.partition("2.4")
    line, _, rest = after.partition("\n")
    deck = changed(deck, slide.id, notes=f"{before}{mark}{line}\n\n{WORDS}\n{rest}")
    store.decks.add(NORTH, deck.name, codec.to_json(deck))
    return program


def searched(program: app.Program, qtbot: QtBot, query: str) -> None:
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)


def beside(program: app.Program, qtbot: QtBot, query: str) -> ResultsPane:
    searched(program, qtbot, query)
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    return program.window.search.results


def test_a_note_is_found_and_opens_at_its_paragraph(program: app.Program, qtbot: QtBot) -> None:
    searched(program, qtbot, "xylophone")
    model = program.window.hits.model
    assert [hit.kind for hit in model.hits] == [OWN]
    assert "Your note" in str(model.index(0).data())
    program.window.hits.list.grab()
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    pane, text = program.window.search.results, program.window.reading.text
    assert pane.count.text() == "1 hit"
    assert program.workspace.place.report.id == NORTH
    assert text.chapter is not None
    found = text.chapter.finding_at(text.here())
    assert found is not None
    assert found.number == "2.4"
    assert any("Your note" in str(pane.model.index(row).data()) for row in range(pane.model.rowCount()))
    pane.list.grab()


def test_it_stands_second_among_others_and_is_a_kind_to_choose(program: app.Program, qtbot: QtBot) -> None:
    searched(program, qtbot, "chief OR force")
    hits = program.window.hits.hits
    assert [hit.kind for hit in hits].index(OWN) == 1
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    pane = program.window.search.results
    names = [button.text() for button in pane.bar._buttons.buttons()]
    assert "Your note  1" in names
    pane.narrow(Filters(kind=OWN))
    assert [hit.text for hit in pane.model.hits] == [WORDS]
    pane.narrow(Filters(force="west-haven"))
    assert OWN not in {hit.kind for hit in pane.model.hits}


def test_counts_have_it_too(program: app.Program, qtbot: QtBot) -> None:
    pane = beside(program, qtbot, "chief OR force")
    total = len(pane.model.hits)
    with qtbot.waitSignal(program.searching.counted, check_params_cb=lambda query, facets: facets.exact):
        program.searching._count()
    assert pane.count.text() == f"{total} hits"
    assert "Your note  1" in [button.text() for button in pane.bar._buttons.buttons()]


def test_no_index_holds_it(program: app.Program, qtbot: QtBot) -> None:
    searched(program, qtbot, "xylophone")
    program.searching.stop()
    connection = connect(str(paths.search_index(SEVERAL)))
    assert connection.execute("SELECT count(*) FROM reports").fetchone()[0] > 3
    assert connection.execute("SELECT count(*) FROM words WHERE word = 'xylophone'").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM everything WHERE everything MATCH 'xylophone'").fetchone() == (0,)
    connection.close()


def test_it_is_not_cited_as_the_reports(program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = beside(program, qtbot, "xylophone")
    pane.list.customContextMenuRequested.emit(pane.list.visualRect(pane.model.row_of(0)).center())
    menu = next(menu for menu in program.window.findChildren(QMenu) if menu.isVisible() and menu.actions())
    offered = [action.text() for action in menu.actions()]
    menu.close()
    assert "Copy text" in offered
    assert "Copy with citation" not in offered
    path = tmp_path / "found.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    pane.file_wanted.emit(".md")
    text = path.read_text(encoding="utf-8")
    assert "Own note, 2.4. Written in the notes of the slides “My deck”" in text
    assert "not in the report" in text


def test_what_is_written_now_is_found_now(program: app.Program, qtbot: QtBot) -> None:
    searched(program, qtbot, "zeppelin")
    assert program.window.hits.hits == []
    store = program.window._store
    assert store is not None
    (deck,) = store.decks.kept()
    store.decks.save(deck._replace(content=deck.content.replace("xylophone", "zeppelin")))
    searched(program, qtbot, "zeppelin ")
    assert [hit.kind for hit in program.window.hits.hits] == [OWN]


def test_the_audience_is_never_offered_it(program: app.Program, qtbot: QtBot) -> None:
    drawer = Evidence(DeckSource(program.workspace.library, program.workspace.place.report), program.searching, program.window)
    with qtbot.waitSignal(program.searching.found, timeout=60_000):
        drawer.field.setText("chief OR force")
    assert drawer.hits.hits
    assert OWN not in {hit.kind for hit in drawer.hits.hits}
