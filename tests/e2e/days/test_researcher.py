"""A researcher's day: a shared folder added, every finding on missing children, two regions and three years, five tabs, two compared."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.composing.composer import Composer
from tests.benchmarks.generated import Generator
from tests.programs import FIXTURES, Opener

QUESTION = "missing children"
FORCES = ("norfolk", "suffolk", "essex", "gwent", "kent", "cheshire")
REGIONS = ("Eastern", "Wales")
YEARS = (2014, 2015, 2016)
A_YEAR = 129  # reports that a year of a generated library has: as many as there are forces and pillars
FULL = "eastmere-2017-effectiveness-full"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of eighteen reports: six forces, three years."""
    folder = tmp_path_factory.mktemp("shared")
    generator = Generator(folder)
    names = [line.split(",")[0] for line in (folder / "forces.csv").read_text("utf-8").splitlines()[1:]]
    for year in range(len(YEARS)):
        for force in FORCES:
            generator.write(year * A_YEAR + names.index(force))
    return folder


@pytest.fixture
def program(open_program: Opener, tmp_path: Path, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> app.Program:
    program = open_program(store=UserStore(tmp_path / "user.sqlite3"), size=(1920, 1080), view="library")
    for folder in (shared, FIXTURES / "full_edition"):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments, folder=folder: str(folder))
        with qtbot.waitSignal(program.checking.ended, timeout=60_000):
            trigger(program, "folder_add")
    qtbot.waitUntil(lambda: len(program.workspace.library.entries) == 57 + len(FORCES) * len(YEARS) + 2)
    return program


def trigger(program: app.Program, command: str) -> None:
    program.window.actions_by_id[command].trigger()


def ask(program: app.Program, qtbot: QtBot) -> None:
    """Ask the question of all reports, with the results beside the text."""
    window = program.window
    trigger(program, "search")
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    qtbot.waitUntil(window.toolbar.field.hasFocus)
    qtbot.keyClicks(window.toolbar.field, QUESTION)
    qtbot.waitUntil(lambda: window.search.panel.query == QUESTION and bool(window.search.panel.hits), timeout=30_000)
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.search.is_open and window.search.is_settled, timeout=30_000)


def tick(program: app.Program, qtbot: QtBot, choice: str, names: Iterator[str] | tuple[str, ...]) -> None:
    """Tick several entries of a choice with Ctrl, and close its list."""
    bar = program.window.search.results.bar
    menu = bar.menus[choice].menu()
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(bar.rect().topLeft()))
    for name in names:
        entry = next(action for action in menu.actions() if action.text().partition("   ")[0] == name)
        place = menu.actionGeometry(entry).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    menu.close()
    qtbot.waitUntil(lambda: bool(getattr(program.window.search.results.model.filters, choice)))


def narrow(program: app.Program, qtbot: QtBot) -> None:
    """Leave the findings of two regions and three years."""
    results, library = program.window.search.results, program.workspace.library

    def regions_offered() -> bool:
        return set(REGIONS) <= {action.text().partition("   ")[0] for action in results.bar.menus["force"].menu().actions()}

    qtbot.waitUntil(regions_offered, timeout=30_000)
    tick(program, qtbot, "force", REGIONS)
    tick(program, qtbot, "year", tuple(str(year) for year in YEARS))
    finding = next(button for button in results.bar._buttons.buttons() if button.text().startswith("Finding"))
    finding.click()
    qtbot.waitUntil(lambda: results.model.filters.kind == "finding" and bool(results.model.hits))
    for hit in results.model.hits:
        held = library.by_id[hit.report]
        assert library.force_of(held.force).region in REGIONS
        assert held.year in YEARS
        assert hit.kind == "finding"


def in_sight(program: app.Program, paragraph: str) -> bool:
    """Return whether the beginning of a paragraph is on the screen."""
    text = program.window.reading.text
    assert text.chapter is not None
    block = text.document().documentLayout().blockBoundingRect(text.chapter.block_of_finding(paragraph))
    return 0 <= block.top() - text.verticalScrollBar().value() < text.viewport().height() - 40


def test_findings_of_two_regions_and_three_years_are_read_in_tabs_and_leave_with_their_sources(
    program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(program, qtbot)
    narrow(program, qtbot)
    results, workspace = program.window.search.results, program.workspace
    found = list(dict.fromkeys(hit.report for hit in results.model.hits))
    assert len({workspace.library.by_id[report].force for report in found}) >= 3
    for report in found[:5]:
        hit = next(hit for hit in results.model.hits if hit.report == report)
        program.window.search.show(hit)
        qtbot.waitUntil(lambda: program.window.search.is_settled)
        assert workspace.place.report.id == report
        assert in_sight(program, hit.paragraph)
    assert {place.report.id for place in workspace.places} >= set(found[:5])
    file = tmp_path / "missing.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments, **named: (str(file), ""))
    program.window.search._save_file(".csv")
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert len(rows) == len(results.model.hits)
    assert {row["report"] for row in rows} == set(found)


def test_two_reports_stand_beside_each_other(program: app.Program, qtbot: QtBot) -> None:
    view = program.window.views.library
    pair = [entry.id for entry in program.workspace.library.entries if entry.force in ("norfolk", "gwent") and entry.year == 2015][:2]
    view.table.choose(pair[0])
    program.workspace.open_report(pair[0])
    trigger(program, "view_compare")
    compare = program.window.views.compare
    compare.show_pair(f"{pair[0]}/q3", f"{pair[1]}/q3")
    assert [side.report.id for side in (compare.left, compare.right)] == pair


def test_an_exact_quotation_has_report_section_paragraph_and_page(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open_report(FULL)
    program.workspace.open("responding")
    text = program.window.reading.text
    assert text.chapter is not None
    finding = next(iter(program.workspace.place.chapter.findings()))
    cursor = QTextCursor(text.chapter.block_of_finding(finding.number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    trigger(program, "copy_citation")
    words = QGuiApplication.clipboard().text()
    quoted, _, source = words.partition("\n\n")
    assert quoted.split()[:4] == cursor.selectedText().split()[:4]
    for part in ("Eastmere", "p. 10", f"paragraph {finding.number}"):
        assert part in source, source


def test_values_and_one_chart_leave_with_their_citation(
    program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.workspace.open_report("norfolk-2016-effectiveness")
    program.workspace.open("fig-4")
    qtbot.waitUntil(lambda: program.window.reading.text.figure_in_sight() == "fig-4")
    trigger(program, "compose")
    composer = next(each for each in program.window.findChildren(Composer) if each.isVisible())
    qtbot.waitUntil(lambda: composer.picture() is not None)
    picture = composer.picture()
    assert picture is not None
    assert "ISBN 978-1-78655-362-1" in " ".join(words.text for words in picture.scene.words)
    composer.close()
