"""A researcher's day: a shared folder, every finding on one subject, five reports in tabs, two side by side, exact quotations and files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.pages import in_print
from peelviewer.store.user_store import UserStore
from peelviewer.views.search.results import ResultsPane
from peelviewer.window.commands.library import LibraryMenu
from tests.benchmarks.generated import Generator
from tests.programs import Opener

QUERY = '"missing children"'
NUMBERS = (0, 1, 2, 12, 129, 130, 141, 258, 259, 270)
"""Reports of several forces and regions in three years: a year has 129, a pillar 43."""


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that colleagues share."""
    folder = tmp_path_factory.mktemp("share")
    generator = Generator(folder)
    for number in NUMBERS:
        generator.write(number)
    return folder


@pytest.fixture
def program(open_program: Opener, share: Path, qtbot: QtBot, tmp_path: Path) -> app.Program:
    """The program once the folder was added and its reports are listed."""
    program = open_program(size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
    before = len(program.workspace.library.entries)
    program.window.menu(LibraryMenu).actions.have_folder(share)
    qtbot.waitUntil(lambda: len(program.workspace.library.entries) == before + len(NUMBERS) and not program.checking.busy, timeout=10_000)
    return program


def trigger(program: app.Program, command: str) -> None:
    program.window.actions_by_id[command].trigger()


def find(program: app.Program, qtbot: QtBot, words: str) -> ResultsPane:
    """Type words into the search field and open the first hit with all others beside the text."""
    window = program.window
    trigger(program, "search")
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=15_000)
    qtbot.waitUntil(window.toolbar.field.hasFocus)
    window.toolbar.field.selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), words)
    qtbot.waitUntil(lambda: window.search.panel.query == words and bool(window.search.panel.hits))
    qtbot.keyClick(window.toolbar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.search.is_open and window.search.is_settled)
    return window.search.results


def choose(results: ResultsPane, name: str, words: str) -> None:
    """Choose what the hits are narrowed to by what its menu says."""
    menu = results.bar.menus[name]
    assert menu.isVisible()
    next(action for action in menu.menu().actions() if action.text().startswith(words)).trigger()


def facts(program: app.Program, report: str) -> tuple[str, int]:
    held = program.workspace.library.by_id[report]
    return held.force, held.year


def test_every_hit_of_a_force_and_a_year_goes_into_a_table(
    program: app.Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = find(program, qtbot, QUERY)
    assert len({hit.report for hit in results.model.hits}) >= 5
    assert all("missing child" in " ".join(hit.text.lower().split()) for hit in results.model.hits if hit.kind == "finding")
    results.bar.menus["year"].menu().actions()[-1].trigger()
    years = {facts(program, hit.report)[1] for hit in results.model.hits}
    assert len(years) == 1
    force = facts(program, results.model.hits[0].report)[0]
    choose(results, "force", program.workspace.library.short_name(force))
    assert {facts(program, hit.report) for hit in results.model.hits} == {(force, *years)}
    path = tmp_path / "hits.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, **named: (str(path), ""))
    results.file_wanted.emit(".csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["report"] for row in rows] == [hit.report for hit in results.model.hits]
    for row, hit in zip(rows, results.model.hits, strict=True):
        assert row["text"].lstrip("'") == hit.text.lstrip("'")
        assert row["region"] == program.workspace.library.force_of(force).region
        assert row["year"] == str(*years)
        assert row["citation"]


def test_five_reports_stand_in_tabs_and_two_side_by_side(program: app.Program, qtbot: QtBot) -> None:
    results = find(program, qtbot, QUERY)
    chosen = list(dict.fromkeys(hit.report for hit in results.model.hits))[:5]
    for report in chosen:
        results.open(next(number for number, hit in enumerate(results.model.hits) if hit.report == report))
        assert program.workspace.place.report.id == report
    assert set(chosen) <= {place.report.id for place in program.workspace.places}
    program.workspace.open(f"{chosen[0]}/q3-summary")
    trigger(program, "put_left")
    program.workspace.open(f"{chosen[1]}/q3-summary")
    trigger(program, "put_right")
    trigger(program, "view_compare")
    view = program.window.views.compare
    assert view.shown()[:2] == (f"{chosen[0]}/q3-summary", f"{chosen[1]}/q3-summary")
    assert view.pairs()


def test_quotation_names_report_section_paragraph_and_page(program: app.Program, qtbot: QtBot) -> None:
    results = find(program, qtbot, QUERY)
    number, hit = next((number, hit) for number, hit in enumerate(results.model.hits) if hit.kind == "finding")
    results.open(number)
    qtbot.waitUntil(lambda: program.window.search.is_settled)
    text = program.window.reading.text
    assert text.chapter is not None
    cursor = text.textCursor()
    cursor.setPosition(text.chapter.block_of_finding(hit.paragraph).position())
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    trigger(program, "copy_citation")
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    report = program.workspace.place.report
    for part in (cursor.selectedText(), hit.paragraph, report.title, in_print(hit.pages)):
        assert part in copied, part
