"""The results beside the text: narrowed by force, year, pillar, kind and grade, kept as files and as searches to be asked again."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search import candidates
from peelviewer.analysis.search.filters import Filters
from peelviewer.dataset.shelf import Shelf
from peelviewer.exporters.search_results import COLUMNS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.search import search_worker
from peelviewer.views.search.operators import nothing_found
from peelviewer.views.search.results import ResultsPane
from peelviewer.views.search.saved_searches import MOST_SAVED, as_kept, from_kept
from tests.benchmarks.generated import generate
from tests.programs import FIXTURES, SEVERAL, Opener

HAVEN = "west-haven-2021-peel"


def opened(program: app.Program, qtbot: QtBot, query: str) -> ResultsPane:
    """Search for a query, open its best hit from the list, and unfold what the hits can be narrowed to."""
    pane = results_of(program, qtbot, query)
    if pane.bar.choices.isHidden():
        pane.bar.fold.click()
    return pane


def results_of(program: app.Program, qtbot: QtBot, query: str) -> ResultsPane:
    """Search for a query and open its best hit from the list."""
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)
    window.search.show(window.hits.hits[0])
    return window.search.results


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    return open_program(library=SEVERAL, size=(1280, 800), store=UserStore(tmp_path / "user.sqlite3"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    generate(folder, 5)
    return folder


def entries_of(menu: QMenu) -> list[QAction]:
    """Return what can be chosen from a menu, without what it says of itself."""
    return [action for action in menu.actions() if action.isCheckable()]


def offered(menu: QMenu) -> list[str]:
    return [action.text().partition("   ")[0] for action in entries_of(menu)]


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in entries_of(menu) if action.text().partition("   ")[0] == name)


def tick(menu: QMenu, name: str) -> None:
    """Click an entry with Ctrl."""
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, menu.actionGeometry(entry(menu, name)).center())


def test_what_several_reports_differ_in_can_be_chosen(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    for name in ("report", "force", "year"):
        menu = pane.bar.menus[name]
        assert menu.isVisible(), name
        entries = entries_of(menu.menu())
        assert len(entries) > 2
        assert entries[0].isChecked()
        entries[-1].trigger()
        chosen = getattr(pane.model.filters, name)
        assert chosen
        assert menu.text() == offered(menu.menu())[-1]
        assert all(getattr(pane.model._facts(hit), name) == chosen for hit in pane.model.hits)
        pane.bar.menus[name].menu().actions()[0].trigger()
        assert pane.model.filters == Filters()


def test_an_open_list_stays_until_it_is_closed_whatever_is_counted_meanwhile(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    for name in ("year", "grade"):
        button = pane.bar.menus[name]
        menu = button.menu()
        menu.popup(pane.mapToGlobal(pane.rect().center()))
        pane.show_extent(pane.extent)
        pane.bar.renew()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert menu.isVisible()
        assert button.menu() is menu
        menu.close()
        qtbot.waitUntil(lambda button=button, menu=menu: button.menu() is not menu)  # type: ignore[misc]
        assert offered(button.menu())


def test_several_years_and_forces_are_ticked_one_after_the_other(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    library, years = program.workspace.library, pane.bar.menus["year"].menu()
    names = offered(years)[1:]
    years.popup(pane.mapToGlobal(pane.rect().center()))
    tick(years, names[0])
    tick(years, names[1])
    assert years.isVisible(), "it stays open for the next"
    assert pane.model.filters == Filters(), "and nothing is narrowed before it closes"
    years.close()
    qtbot.waitUntil(lambda: isinstance(pane.model.filters.year, frozenset))
    assert frozenset(library.by_id[hit.report].year for hit in pane.model.hits) == pane.model.filters.year
    again = pane.bar.menus["year"].menu()
    assert [action.text().partition("   ")[0] for action in entries_of(again) if action.isChecked()] == names[:2]
    assert pane.bar.menus["year"].text() == ", ".join(sorted(names[:2]))
    again.popup(pane.mapToGlobal(pane.rect().center()))
    again.setActiveAction(entry(again, names[1]))
    qtbot.keyClick(again, Qt.Key.Key_Space)
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(pane.model.filters.year, int) and pane.model.filters.year > 0)


def test_regions_are_offered_and_named_and_remembered(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(size=(1280, 800), store=store)
    pane = opened(program, qtbot, "crime")
    qtbot.waitUntil(lambda: "Eastern" in offered(pane.bar.menus["force"].menu()))
    forces = pane.bar.menus["force"].menu()
    forces.popup(pane.mapToGlobal(pane.rect().center()))
    tick(forces, "Eastern")
    tick(forces, "Wales")
    assert entry(forces, "Gwent").isChecked()
    forces.close()
    qtbot.waitUntil(lambda: isinstance(pane.model.filters.force, frozenset))
    library = program.workspace.library
    assert {library.force_of(force).region for force in pane.model.filters.force} == {"Eastern", "Wales"}
    qtbot.waitUntil(lambda: pane.bar.menus["force"].text() == "Eastern, Wales")
    assert {library.force_of(library.by_id[hit.report].force).region for hit in pane.model.hits} == {"Eastern", "Wales"}
    kept = as_kept("crime", pane.model.filters)
    assert from_kept(kept) == ("crime", pane.model.filters)


def test_one_report_offers_no_force_or_year(open_program: Opener, qtbot: QtBot) -> None:
    pane = opened(open_program(library=FIXTURES / "northshire", size=(1280, 800)), qtbot, "force")
    assert [name for name, menu in pane.bar.menus.items() if menu.isVisible()] in ([], ["grade"])
    assert pane.bar.kinds.isVisible()


def test_grades_are_those_under_which_hits_stand(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "the")
    grades = pane.model.offered("grade")
    for grade in grades:
        pane.narrow(Filters(grade=grade))
        assert {hit.grade for hit in pane.model.hits} == {grade}


@pytest.mark.parametrize("width", [280, 340, 440])
def test_choices_fill_the_rows_they_need(program: app.Program, qtbot: QtBot, width: int) -> None:
    pane = opened(program, qtbot, "crime")
    pane.setFixedWidth(width)
    qtbot.waitUntil(lambda: pane.width() == width)

    def boxes() -> list[QRect]:
        return [menu.geometry() for menu in pane.bar.menus.values() if menu.isVisible()]

    def are_apart() -> bool:
        shown = boxes()
        inside = all(box.left() >= 0 and box.right() <= pane.bar.width() for box in shown)
        return inside and all(not one.intersects(other) for number, one in enumerate(shown) for other in shown[:number])

    qtbot.waitUntil(are_apart)
    assert len(boxes()) > 2
    assert pane.bar.menus["kind"].isVisible() == pane.bar.kinds.isHidden() == (width < 440)


@pytest.mark.parametrize(("height", "shown"), [(700, False), (1080, True)])
def test_choices_fold_away_where_there_is_little_height(open_program: Opener, qtbot: QtBot, height: int, shown: bool) -> None:
    pane = results_of(open_program(library=SEVERAL, size=(1280, height)), qtbot, "crime")
    bar = pane.bar
    qtbot.waitUntil(lambda: bar.choices.isVisible() == shown)
    assert bar.fold.isVisible()
    top = pane.list.y()
    bar.fold.click()
    assert bar.fold.isChecked() == bar.choices.isVisible() != shown
    qtbot.waitUntil(lambda: abs(pane.list.y() - top) > 30)


@pytest.mark.parametrize("width", [280, 440])
def test_what_is_chosen_stands_beside_the_folded_choices_and_is_taken_away_there(program: app.Program, qtbot: QtBot, width: int) -> None:
    pane = opened(program, qtbot, "crime")
    bar, every = pane.bar, len(pane.model.hits)
    pane.setFixedWidth(width)
    qtbot.waitUntil(lambda: pane.width() == width)
    bar.fold.click()
    assert bar.fold.text().strip() == "Filters"
    pane.narrow(Filters(report=HAVEN, kind="finding"))
    assert bar.fold.text().strip() == "Filters (2)"
    assert "Finding" in [chip.text() for chip in bar.chips.chips()]

    def are_whole() -> bool:
        return all(chip.isVisible() and bar.chips.rect().contains(chip.geometry()) for chip in bar.chips.chips())

    qtbot.waitUntil(are_whole)
    chip = bar.chips.chips()[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert pane.model.filters == Filters(kind="finding")
    assert bar.chips.chips()[0].hasFocus()
    qtbot.keyClick(bar.chips.chips()[0], Qt.Key.Key_Space)
    assert pane.model.filters == Filters()
    assert len(pane.model.hits) == every
    assert bar.fold.hasFocus()


def test_results_that_were_closed_come_back_as_they_were_narrowed(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    window, wanted = program.window, Filters(report=HAVEN, kind="finding")
    pane.narrow(wanted)
    qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    qtbot.keyClick(window.reading.text, Qt.Key.Key_Escape)
    assert pane.isHidden()
    window.actions_by_id["find_next"].trigger()
    assert pane.isVisible()
    assert pane.model.filters == window.search.panel.filters == wanted
    assert len(pane.bar.chips.chips()) == 2
    window.search.close()
    window.search.show(next(hit for hit in window.hits.hits if hit.report != HAVEN))
    assert pane.model.filters == Filters(), "a hit that they leave out was opened"
    pane.narrow(wanted)
    window.search.close()
    assert opened(program, qtbot, "police").model.filters == Filters(), "another search begins without them"


def test_a_large_library_counts_late_and_gives_more_where_it_is_narrowed(
    open_program: Opener, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("SMALL", 50), ("NEWEST", 20), ("NEWEST_HEADINGS", 5), ("OF_CURRENT", 5), ("ONE_BY_ONE", 0)):
        monkeypatch.setattr(candidates, name, value)
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 60.0)
    program = open_program(library=folder, size=(1280, 800))
    pane = opened(program, qtbot, "police")
    assert pane.count.text().endswith("hits or more")
    assert pane.note.isVisible()
    with qtbot.waitSignal(program.searching.counted, check_params_cb=lambda query, facets: facets.exact, timeout=20_000) as counted:
        pass
    assert counted.args is not None
    total = counted.args[1].total.hits
    assert pane.count.text() == f"{total} hits"
    assert pane.scope.text() == "in 5 of 5 reports"
    listed_of = {force: [pane.model._facts(hit).force for hit in pane.model.hits].count(force) for force in counted.args[1].force}
    force, listed = min(listed_of.items(), key=lambda pair: pair[1])
    with qtbot.waitSignal(program.searching.found):
        pane.narrow(Filters(force=force))
    qtbot.waitUntil(lambda: len(pane.model.hits) > listed)
    assert {pane.model._facts(hit).force for hit in pane.model.hits} == {force}


def test_showing_hits_opens_no_report(open_program: Opener, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_worker, "BEFORE_ANSWER", 60.0)
    program = open_program(library=folder, size=(1280, 800))
    shelf = program.workspace.library.entries
    assert isinstance(shelf, Shelf)
    with qtbot.waitSignal(program.searching.ready, timeout=60_000):
        program.searching.start()
    shelf._loaded.clear()
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.keyClicks(window.toolbar.field, "crime")
    qtbot.waitUntil(lambda: window.hits.query == "crime" and window.hits.isVisible())
    window.search._open_results(None)
    assert len({hit.report for hit in window.search.results.model.hits}) > 3
    window.search.results.grab()
    assert not shelf._loaded


def test_a_hit_whose_report_has_gone_is_told(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    library = program.workspace.library
    assert isinstance(library.entries, Shelf)
    here = program.workspace.place.report.id
    number = next(number for number, hit in enumerate(pane.model.hits) if hit.report not in ("", here))
    gone = pane.model.hits[number].report
    library.entries.replace([entry for entry in library.entries if entry.id != gone])
    with qtbot.waitSignal(program.workspace.message) as message:
        pane.open(number)
    assert message.args is not None
    assert gone in message.args[0]
    assert program.workspace.place.report.id == here
    assert pane.model.index(0).data()


# Kept -------------------------------------------------------------------------------------------------


def saved(program: app.Program, monkeypatch: pytest.MonkeyPatch, path: Path) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    program.window.search.results.file_wanted.emit(path.suffix)
    return path.read_text(encoding="utf-8-sig")


def test_results_are_written_with_their_sources(
    program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = opened(program, qtbot, "crime")
    pane.narrow(Filters(kind="finding"))
    rows = list(csv.reader(io.StringIO(saved(program, monkeypatch, tmp_path / "found.csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 1 + len(pane.model.hits)
    library = program.workspace.library
    for row, hit in zip(rows[1:], pane.model.hits, strict=True):
        held = library.by_id[hit.report]
        assert row[COLUMNS.index("text")].lstrip("'") == hit.text
        assert held.title in row[COLUMNS.index("citation")]
        assert row[COLUMNS.index("page")] == str(hit.page or "")
    text = saved(program, monkeypatch, tmp_path / "found.md")
    assert text.startswith("# Search for: crime\n")
    assert text.count("\n> ") >= len(pane.model.hits)
    assert f"Narrowed to Finding. All {len(pane.model.hits)} hits." in text


def test_a_search_is_remembered_and_asked_again(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(library=SEVERAL, size=(1280, 800), store=store)
    pane = opened(program, qtbot, "crime")
    pane.narrow(Filters(report=HAVEN, kind="finding"))
    pane.memory_wanted.emit()
    search = program.window.search
    assert search.saved.searches() == [("crime", Filters(report=HAVEN, kind="finding"))]
    search.close()
    program.window.toolbar.field.clear()
    menu = QMenu(program.window)
    search.saved.fill(menu)
    assert "crime" in menu.actions()[0].text()
    with qtbot.waitSignal(program.searching.found):
        menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: pane.isVisible() and pane.query == "crime")
    assert program.window.toolbar.field.text() == "crime"
    assert {(hit.report, hit.kind) for hit in pane.model.hits} == {(HAVEN, "finding")}
    search.saved.remove("crime", Filters(report=HAVEN, kind="finding"))
    assert search.saved.searches() == []


@pytest.mark.parametrize(("query", "said"), [("crime", "“crime”"), ('"missing children"', "“missing children”")])
def test_a_query_is_quoted_once(program: app.Program, qtbot: QtBot, query: str, said: str) -> None:
    with qtbot.waitSignal(program.workspace.message) as message:
        program.window.search.saved.add(query, Filters())
    assert message.args is not None
    assert message.args[0].startswith(f"Remembered {said}: ")
    assert nothing_found(query, 3, True).startswith(f"Nothing found for {said} in 3 reports.")
    assert program.window.search.results.bar.described(Filters(force="gwent", year=frozenset({2014, 2015}))) == "Gwent; 2014, 2015"


def test_the_newest_searches_are_kept_once(program: app.Program, qtbot: QtBot) -> None:
    remembered = program.window.search.saved
    for number in range(MOST_SAVED + 3):
        remembered.add(f"query {number}", Filters())
    remembered.add("query 9", Filters())
    queries = [query for query, _ in remembered.searches()]
    assert len(queries) == len(set(queries)) == MOST_SAVED
    assert queries[:2] == ["query 9", f"query {MOST_SAVED + 2}"]


@pytest.mark.parametrize(
    ("kept", "search"),
    [
        ({"query": "a", "year": "2016", "kind": "note"}, ("a", Filters(year=2016, kind="note"))),
        ({"query": "a", "year": "x", "kind": "nonsense", "grade": "superb", "else": "b"}, ("a", Filters())),
        *(({"query": " "}, None), ({"query": 5}, None), ([], None), ("a", None), (None, None)),
    ],
)
def test_what_is_no_search_is_left_out(kept: Any, search: object) -> None:
    assert from_kept(kept) == search
