"""How many hits are said to be found: no number of some of them stands for all."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.analysis.search import candidates
from peelviewer.analysis.search.filters import NO_FILTERS, Filters, several
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.dataset.package import load_library
from peelviewer.store.user_store import UserStore
from peelviewer.ui.search import search_worker
from peelviewer.views.search.results import ResultsPane
from tests.benchmarks.generated import generate
from tests.programs import Opener

REPORTS, SEARCHED = 6, 3
PHRASE = '"missing children"'


def searched(folder: Path, query: str, filters: Filters = NO_FILTERS) -> tuple[int, int]:
    """Return how many hits and reports an index of its own finds when it looks at everything."""
    index = SearchIndex(None)
    index.update(load_library(folder).library)
    found = index.facets(query, filters, exact=True)
    index.close()
    assert found is not None
    return found.total.hits, found.total.reports


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    generate(folder, REPORTS)
    return folder


@pytest.fixture
def few_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have six reports be a large library, of which some hits are listed."""
    for name, value in (("SMALL", 50), ("NEWEST", 4), ("NEWEST_HEADINGS", 1), ("OF_CURRENT", 1), ("ONE_BY_ONE", 0)):
        monkeypatch.setattr(candidates, name, value)
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 60.0)


def typed(program: app.Program, qtbot: QtBot, query: str) -> None:
    window = program.window
    window.actions_by_id["search"].trigger()
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query, timeout=60_000)


def beside(program: app.Program, qtbot: QtBot) -> ResultsPane:
    """Open the hit that is chosen in the list, with the results beside it."""
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.search.results.isVisible())
    return program.window.search.results


def chips(pane: ResultsPane) -> dict[str, str]:
    """Return the number that each button of a kind says, if any."""
    parts = (re.fullmatch(r"(.*?)(?:  ([\d,]+))?", button.text()) for button in pane.bar._buttons.buttons())
    return {part[1]: part[2] or "" for part in parts if part is not None}


def entries(pane: ResultsPane, name: str) -> list[str]:
    return [action.text() for action in pane.bar.menus[name].menu().actions() if action.isCheckable()]


# While the index grows --------------------------------------------------------------------------------


def test_hits_of_some_reports_are_told_as_such_and_asked_for_again(
    open_program: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 0.2)
    folder, file = tmp_path / "library", paths.search_index(tmp_path / "library")
    generate(folder, SEARCHED)
    index = SearchIndex(file)
    index.update(load_library(folder).library)
    index.close()
    some = searched(folder, PHRASE)
    generate(folder, REPORTS)
    every = searched(folder, PHRASE)
    assert some[0] < every[0]
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # as another window that writes: no report is indexed before it ends
    program = open_program(library=folder, size=(1280, 800), store=UserStore(tmp_path / "user.sqlite3"))
    typed(program, qtbot, PHRASE)
    popup = program.window.hits.count
    assert f"{some[0]} hits or more" in popup.text()
    assert "Not all reports are searched yet." in popup.text()
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Down)
    pane = beside(program, qtbot)
    opened = pane.model.current_hit
    assert pane.count.text() == f"{some[0]} hits or more"
    assert pane.scope.text() == ""
    assert pane.note.text() == "Not all reports are searched yet."
    assert not any(chips(pane).values())
    pane.show_progress(REPORTS, REPORTS)
    assert pane.note.text(), "it stands until hits of all reports do"
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: pane.note.text() == "" and program.searching.is_whole, timeout=60_000)
    assert pane.count.text() == f"{every[0]} hits"
    assert pane.scope.text() == f"in {every[1]} of {REPORTS} reports"
    assert (pane.model.current_hit.report, pane.model.current_hit.node) == (opened.report, opened.node)


def test_the_list_below_the_field_keeps_the_hit_come_to_when_all_reports_are_searched(
    open_program: Opener, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 60.0)
    program = open_program(library=folder, size=(1280, 800))
    typed(program, qtbot, PHRASE)
    panel = program.window.hits
    assert "searched" not in panel.count.text()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(program.searching.found):
        program.searching.update()
    assert panel.list.currentIndex().row() == 2


# Where more are found than listed ---------------------------------------------------------------------


@pytest.mark.usefixtures("few_are_listed")
def test_reports_and_kinds_are_those_of_all_hits_however_often_they_are_shown(open_program: Opener, qtbot: QtBot, folder: Path) -> None:
    program = open_program(library=folder, size=(1280, 800))
    hits, reports = searched(folder, PHRASE)
    typed(program, qtbot, PHRASE)
    pane = beside(program, qtbot)
    assert pane.count.text().endswith("hits or more")
    assert pane.scope.text() == ""
    assert not any(chips(pane).values())
    assert not any("report" in entry for entry in entries(pane, "force")[1:])
    assert hits > len(pane.model.hits)

    def are_told() -> bool:
        is_counted = pane.count.text() == f"{hits} hits" and pane.scope.text() == f"in {reports} of {REPORTS} reports"
        return is_counted and chips(pane).get("Every kind") == f"{hits}"

    qtbot.waitUntil(are_told, timeout=20_000)
    pane.step(1)
    assert are_told(), "as they are when the next one is opened"
    program.window.search.close()
    typed(program, qtbot, PHRASE)
    beside(program, qtbot)
    qtbot.waitUntil(are_told, timeout=20_000)


@pytest.mark.usefixtures("few_are_listed")
def test_menus_count_the_reports_that_a_choice_then_leaves(open_program: Opener, qtbot: QtBot, folder: Path) -> None:
    program = open_program(library=folder, size=(1280, 800))
    typed(program, qtbot, PHRASE)
    pane = beside(program, qtbot)
    qtbot.waitUntil(lambda: pane.extent.is_final, timeout=20_000)
    library = program.workspace.library
    forces = sorted({library.by_id[entry.id].force for entry in library.entries})
    told = dict(re.split(" {3}", entry) for entry in entries(pane, "force")[1:])
    assert told == {library.short_name(force): "1 report" for force in forces if searched(folder, PHRASE, Filters(force=force))[0]}
    two = Filters(force=several(forces[:2]))
    pane.narrow(two)
    hits, reports = searched(folder, PHRASE, two)
    qtbot.waitUntil(lambda: pane.count.text() == f"{hits} hits", timeout=20_000)
    qtbot.waitUntil(lambda: pane.scope.text() == f"in {reports} of {REPORTS} reports", timeout=20_000)
    every = searched(folder, PHRASE)[0]
    pane.narrow(Filters())
    qtbot.waitUntil(lambda: pane.count.text() == f"{every} hits", timeout=20_000)
