"""A liaison officer's day: three reports taken in, what they ask for tracked, a colleague's workbook merged, two papers, a power cut."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.improvements.sheet import ID
from peelviewer.model.improvements import Improvement
from peelviewer.qtmodels.improvements_table import NAMES
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.paper_sheet import PaperSheet
from peelviewer.ui.dialogs.response_sheet import ResponseSheet
from peelviewer.views.improve.sheets.preview_sheet import PreviewSheet
from tests.drops import drop
from tests.programs import Opener
from tests.unit.importers.pdf import invented
from tests.unit.importers.pdf.pages import document

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HALF_A_SCREEN = (960, 1000)
FIVE_GRADES = """<html><head><title>PEEL 2021/22 – An inspection of Northmarch Police - HMICFRS</title></head><body><main>
<h1>PEEL 2021/22 – An inspection of Northmarch Police</h1><p>Published on: 3 May 2022</p>
<h2>Responding to the public</h2><p class="judgment"><strong>Adequate</strong></p>
<h3>Area for improvement</h3><p>The force should answer calls sooner.</p><h3>What we found</h3><p>Calls wait.</p>
</main></body></html>"""


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite3")


def test_the_day(open_program: Opener, store: UserStore, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = open_program(store=store, size=HALF_A_SCREEN, view="library")
    reports = take_in(program, qtbot, tmp_path)
    track_all(program, store, qtbot, reports)
    first, second = give_owner_and_day(program, store, qtbot)
    file = tmp_path / "improvements.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(file), ""))
    program.window.actions_by_id["improve_export"].trigger()
    qtbot.waitUntil(file.exists)
    a_colleague_changes(file, {(first, "Owner"): "Theirs", (second, "Owner"): "Digital team"})
    merge_with_one_conflict(program, store, qtbot, file, (first, second))
    write_papers(program, qtbot, tmp_path, monkeypatch)
    come_back_after_a_power_cut(open_program, store, tmp_path, first)


def kept(store: UserStore) -> dict[str, Improvement]:
    return {record.uid: record for record in store.improvements.all() if not record.removed}


def take_in(program: app.Program, qtbot: QtBot, folder: Path) -> list[str]:
    """Import the force's PDF and review it, then a neighbour's and a page of five grades; return the reports' ids."""
    before = {report.id for report in program.workspace.library.reports}
    files = folder / "force.pdf", folder / "neighbour.pdf", folder / "page.html"
    files[0].write_bytes(document(invented.one_pillar().sheets))
    files[1].write_bytes(document(invented.integrated().sheets))
    files[2].write_text(FIVE_GRADES, encoding="utf-8")
    take(program, qtbot, files[0])
    (own,) = {report.id for report in program.workspace.library.reports} - before
    review(program, qtbot, own)
    for file in files[1:]:
        take(program, qtbot, file)
    rest = {report.id for report in program.workspace.library.reports} - before - {own}
    assert len(rest) == 2
    return [own, *sorted(rest)]


def take(program: app.Program, qtbot: QtBot, file: Path) -> None:
    with qtbot.waitSignal(program.work.importing.ended, timeout=20_000):
        assert drop(program, file)
    qtbot.waitUntil(lambda: not program.checking.busy)


def review(program: app.Program, qtbot: QtBot, report: str) -> None:
    """Confirm one thing after having looked, then the rest at once, and close the review."""
    program.window.views.library.look_at(report)
    program.window.actions_by_id["library_review"].trigger()
    qtbot.waitUntil(lambda: program.window.views.reviewed is not None)
    page = program.window.views.reviewed
    assert page is not None
    before = page.review.counts().to_confirm
    page.header.confirm.click()
    assert page.review.counts().to_confirm < before
    if page.review.counts().to_confirm:
        page.header.confirm_rest.click()
        box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible())
        next(button for button in box.buttons() if button.text().replace("&", "") == "Confirm").click()
    assert page.review.counts().to_confirm == 0
    with qtbot.waitSignal(program.checking.ended):
        page.header.close_button.click()


def track_all(program: app.Program, store: UserStore, qtbot: QtBot, reports: list[str]) -> None:
    """Track all that each of the reports asks for, the one that is read being the one meant."""
    for report in reports:
        program.workspace.open_report(report)
        program.window.actions_by_id["improve_report"].trigger()
        assert report in {record.report for record in kept(store).values()}
    program.window.actions_by_id["view_improve"].trigger()
    view = program.window.views.improve
    assert {record.uid for record in view.listed()} == set(kept(store))
    assert program.window.width() == HALF_A_SCREEN[0], "the view fits beside another program"
    qtbot.waitUntil(lambda: view.pages.width() <= view.width() - view.beside.width())
    line = view.summary
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width(), "how many reports and forces it is of can be read"


def give_owner_and_day(program: app.Program, store: UserStore, qtbot: QtBot) -> tuple[str, str]:
    """Give all an owner at once and the first a day, typed in its cell; return the first two."""
    view = program.window.views.improve
    first, second = (record.uid for record in view.listed()[:2])
    view.table.selectAll()
    view.many.names["owner"].setText("Local policing")
    view.many.apply.click()
    assert {record.owner for record in kept(store).values()} == {"Local policing"}
    view.table.choose(first, column=NAMES.index("due"))
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    field = next(field for field in view.table.viewport().findChildren(QLineEdit) if field.isVisible())
    field.setText("31 Mar 2017")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(store)[first].target == date(2017, 3, 31))
    return first, second


def a_colleague_changes(file: Path, cells: Mapping[tuple[str, str], str]) -> None:
    """Write cells of the workbook, by record and heading, with texts in the cells themselves, as some programs save them."""
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(file) as book:
        parts = {part: book.read(part) for part in book.namelist()}
    shared = ["".join(item.itertext()) for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"])]  # noqa: S314 -- our own file
    sheet = ElementTree.fromstring(parts[name])  # noqa: S314 -- our own file
    rows = [{letters(cell): cell for cell in row} for row in sheet.iter(f"{MAIN}row")]
    columns = {words(cell, shared): column for column, cell in rows[0].items()}
    by_id = {words(row[columns[ID]], shared): row for row in rows[1:]}
    for (uid, heading), text in cells.items():
        cell = by_id[uid][columns[heading]]
        for inside in list(cell):
            cell.remove(inside)
        cell.set("t", "inlineStr")
        ElementTree.SubElement(ElementTree.SubElement(cell, f"{MAIN}is"), f"{MAIN}t").text = text
    parts[name] = ElementTree.tostring(sheet)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for part, content in parts.items():
            book.writestr(part, content)


def letters(cell: ElementTree.Element) -> str:
    return cell.attrib["r"].rstrip("0123456789")


def words(cell: ElementTree.Element, shared: Sequence[str]) -> str:
    value = cell.find(f"{MAIN}v")
    text = "" if value is None else value.text or ""
    return shared[int(text)] if cell.get("t") == "s" else text


def merge_with_one_conflict(program: app.Program, store: UserStore, qtbot: QtBot, file: Path, both: tuple[str, str]) -> None:
    """Take the workbook back: what was changed here too is asked for and stays, what only the colleague changed comes."""
    first, second = both
    view = program.window.views.improve
    view.session.edit([first], owner="Ours")
    with pytest.MonkeyPatch.context() as answers:
        answers.setattr(QFileDialog, "getOpenFileName", lambda *arguments: (str(file), ""))
        program.window.actions_by_id["improve_import"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PreviewSheet)
    assert sheet.tree.findItems("Changed on both sides, 1: tick to take the file’s", Qt.MatchFlag.MatchExactly)
    assert sheet.theirs() == []
    sheet.agree.click()
    assert (kept(store)[first].owner, kept(store)[second].owner) == ("Ours", "Digital team")
    assert kept(store)[first].target == date(2017, 3, 31)


def write_papers(program: app.Program, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the committee's paper and the response under section 55; both are documents that hold what was decided."""
    paper, response = folder / "paper.docx", folder / "response.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(paper), ""))
    program.window.actions_by_id["paper_export"].trigger()
    program.window.findChildren(PaperSheet)[-1].buttons.by_suffix[".docx"].click()
    qtbot.waitUntil(paper.exists)
    assert any("Digital team" in cell.text for table in Document(str(paper)).tables for row in table.rows for cell in row.cells)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(response), ""))
    program.window.actions_by_id["response_export"].trigger()
    program.window.findChildren(ResponseSheet)[-1].buttons.by_suffix[".docx"].click()
    qtbot.waitUntil(response.exists)
    assert "Response to the inspectorate’s report" in [each.text for each in Document(str(response)).paragraphs]


def come_back_after_a_power_cut(open_program: Opener, store: UserStore, folder: Path, first: str) -> None:
    """Start from the files as they stand on the disk while the program still goes on: nobody has closed it."""
    assert store.file is not None
    there = folder / "after the cut"
    there.mkdir()
    for part in store.file.parent.glob(f"{store.file.name}*"):
        shutil.copy(part, there)
    again = open_program(store=UserStore(there / store.file.name), size=HALF_A_SCREEN, view="improve")
    view = again.window.views.improve
    assert {record.uid for record in view.listed()} == set(kept(store))
    record = view.session.record(first)
    assert record is not None and (record.owner, record.target) == ("Ours", date(2017, 3, 31))
