"""The response and the committee's paper from the Improve menu: what is shown before they are written, and what is written."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from docx import Document
from pptx import Presentation
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks.styles.contrast import contrast
from peelviewer.options import THEMES
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import folder_in_words
from peelviewer.ui.dialogs.paper_sheet import PaperSheet
from peelviewer.ui.dialogs.response_sheet import ResponseSheet
from peelviewer.window.commands.improve import ImproveMenu
from tests.libraries import FIXTURES
from tests.programs import Opener
from tests.tracked import DIGEST, REPORT, track

NORTHSHIRE = "northshire-2016-effectiveness"


@pytest.fixture
def store() -> UserStore:
    made = UserStore(None)
    track(made)
    return made


@pytest.fixture
def program(open_program: Opener, store: UserStore) -> app.Program:
    return open_program(library=FIXTURES / "full_edition", report=DIGEST, store=store)


def to(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    return path


def ended(program: app.Program, qtbot: QtBot) -> None:
    """Wait until the thread that wrote a paper has ended too."""
    task = program.window.menu(ImproveMenu).papers.task
    qtbot.waitUntil(lambda: task is None or not task.busy)


def response_sheet(program: app.Program) -> ResponseSheet:
    program.window.actions_by_id["response_export"].trigger()
    return program.window.findChildren(ResponseSheet)[-1]


def paper_sheet(program: app.Program) -> PaperSheet:
    program.window.actions_by_id["paper_export"].trigger()
    sheet = program.window.findChild(PaperSheet)
    assert isinstance(sheet, PaperSheet)
    return sheet


def test_a_response_says_its_last_day_and_is_written(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sheet = response_sheet(program)
    assert sheet.last_day.text() == "16 May 2018"
    assert sheet.left.text().endswith("days after the last day")
    file = to(tmp_path / "mine.docx", monkeypatch)
    with qtbot.waitSignal(program.workspace.message):
        sheet.buttons.by_suffix[".docx"].click()
    ended(program, qtbot)
    assert [each.text for each in Document(str(file)).paragraphs if each.style and each.style.name == "Title"] == [
        "Response to the inspectorate’s report"
    ]


def test_the_day_of_publication_can_be_typed_and_what_is_none_is_refused(open_program: Opener) -> None:
    program = open_program(library=FIXTURES / "northshire", report=NORTHSHIRE, store=UserStore(None))
    sheet = response_sheet(program)
    assert "Not known" in sheet.last_day.text()
    assert sheet.buttons.by_suffix[".docx"].isEnabled(), "it can be filled in in the document"
    today = date.today()
    sheet.published.line.setText(f"{today:%Y-%m-%d}")
    assert sheet.left.text() == "Day 1 of 56: 55 days are left"
    sheet.published.line.setText(f"{today - timedelta(55):%Y-%m-%d}")
    assert sheet.left.text() == "Day 56 of 56: it is the last day"
    sheet.published.line.setText("the other day")
    assert not sheet.buttons.by_suffix[".docx"].isEnabled()
    assert sheet.published.remark.isVisible()


def test_a_day_that_was_typed_is_kept_as_the_readers_own(
    open_program: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    data = tmp_path / "data.sqlite"
    program = open_program(library=FIXTURES / "northshire", report=NORTHSHIRE, store=UserStore(data))
    sheet = response_sheet(program)
    assert sheet.whose.text() == "The report names only March 2017"
    sheet.published.line.setText("9 March 2017")
    sheet.reject()
    program.window.actions_by_id["improve_report"].trigger()
    tracked = program.window.views.improvements.shown()
    assert {record.published for record in tracked} == {date(2017, 3, 9)}, "what is tracked later has it, too"
    program.window.close()

    store = UserStore(data)
    again = open_program(library=FIXTURES / "northshire", report=NORTHSHIRE, store=store)
    sheet = response_sheet(again)
    assert sheet.published.day == date(2017, 3, 9)
    assert sheet.whose.text() == "Your own entry: the report names March 2017"
    assert sheet.last_day.text() == "3 May 2017"
    file = to(tmp_path / "mine.docx", monkeypatch)
    with qtbot.waitSignal(again.workspace.message):
        sheet.buttons.by_suffix[".docx"].click()
    ended(again, qtbot)
    words = [each.text for each in Document(str(file)).paragraphs]
    assert "The day of publication is our own entry: the report names March 2017. Take this line out." in words
    again.workspace.show_view("improve")
    reply = again.window.views.improve.detail.reply
    assert reply.published.text() == "9 March 2017"
    assert "which you filled in" in reply.whose.text()

    sheet.published.line.setText("")
    sheet.published.line.editingFinished.emit()
    assert {record.published for record in again.window.views.improvements.shown()} == {None}
    again.window.views.improvements.undo()
    assert response_sheet(again).published.day == date(2017, 3, 9)
    exported = tmp_path / "all.json"
    store.export_json(exported)
    assert '"reports.published": {' in exported.read_text()


def test_a_sheet_stays_for_the_other_kind_of_file(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for sheet in (response_sheet(program), paper_sheet(program)):
        for suffix in (".docx", ".xlsx"):
            file = to(tmp_path / f"{type(sheet).__name__}{suffix}", monkeypatch)
            with qtbot.waitSignal(program.workspace.message):
                sheet.buttons.by_suffix[suffix].click()
            ended(program, qtbot)
            assert sheet.isVisible()
            assert file.exists()
            assert sheet.buttons.said.text() == f"Written: {file.name}, in {tmp_path}"
        sheet.reject()


def test_the_improve_view_drafts_the_response_to_the_report_looked_at(program: app.Program) -> None:
    program.workspace.show_view("improve")
    detail = program.window.views.improve.detail
    assert detail.row is not None
    assert detail.row.record.report == REPORT
    detail.reply.draft.click()
    sheet = program.window.findChild(ResponseSheet)
    assert isinstance(sheet, ResponseSheet)
    assert sheet.last_day.text() == "16 May 2018"


def test_a_paper_counts_from_the_day_that_is_typed(program: app.Program) -> None:
    sheet = paper_sheet(program)
    assert sheet.counts.text() == "Awaiting allocation 1, In progress 2, Awaiting sign-off 1, Complete 1"
    assert sheet.late.text().startswith("3 improvements, the longest by ")
    sheet.since.line.setText("1 May 2018")
    assert sheet.changes.text() == "1 was closed, 1 moved to another status"
    sheet.since.line.setText("")
    assert not any(button.isEnabled() for button in sheet.buttons.by_suffix.values())


@pytest.mark.parametrize("theme", THEMES)
def test_the_box_to_tick_is_seen_in_each_theme(program: app.Program, theme: str) -> None:
    program.workspace.appearance.choose(theme)
    program.workspace.show_view("improve")
    view = program.window.views.improve
    view.filters.field.setText("calls")
    view.refresh()
    box = paper_sheet(program).only_listed
    for ticked in (False, True):
        box.setChecked(ticked)
        drawn = box.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        corner = box.mapTo(box.window(), QPoint(0, box.height() // 2))
        ground = drawn.pixelColor(corner.x() + box.width() - 1, corner.y())
        strengths = (contrast(drawn.pixelColor(corner.x() + x, corner.y()).name(), ground.name()) for x in range(4))
        assert max(strengths) >= 3


def test_a_paper_can_be_on_what_is_listed_alone(program: app.Program) -> None:
    program.workspace.show_view("improve")
    view = program.window.views.improve
    assert paper_sheet(program).only_listed.isHidden(), "all are listed"
    program.window.findChild(PaperSheet).reject()  # type: ignore[union-attr]
    view.filters.field.setText("calls")
    view.refresh()
    program.window.actions_by_id["paper_export"].trigger()
    sheet = program.window.findChildren(PaperSheet)[-1]
    assert sheet.only_listed.text() == f"Only the {len(view.listed())} that are listed now"
    assert sheet.only_listed.isChecked(), "whoever has narrowed the list means what is left"
    sheet.since.line.setText("1 May 2018")
    assert sheet.changes.text() == "0 were closed, 1 moved to another status"


@pytest.mark.parametrize("suffix", [".docx", ".pptx", ".xlsx"])
def test_a_paper_is_written_as_what_is_wanted(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, suffix: str
) -> None:
    messages: list[str] = []
    program.workspace.message.connect(messages.append)
    file = to(tmp_path / f"mine{suffix}", monkeypatch)
    with qtbot.waitSignal(program.workspace.message):
        paper_sheet(program).buttons.by_suffix[suffix].click()
    ended(program, qtbot)
    assert messages == [f"Saved mine{suffix} in {folder_in_words(tmp_path)}"]
    if suffix == ".docx":
        assert Document(str(file)).tables
    elif suffix == ".pptx":
        assert len(Presentation(str(file)).slides) >= 2


def test_with_nothing_tracked_there_is_no_paper(open_program: Opener) -> None:
    program = open_program(store=UserStore(None))
    program.window.actions_by_id["paper_export"].trigger()
    (box,) = [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]
    assert "Track some first" in box.text()


def test_a_paper_that_is_cancelled_leaves_the_file_that_was_there(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = to(tmp_path / "mine.docx", monkeypatch)
    file.write_text("mine", encoding="utf-8")
    actions = program.window.menu(ImproveMenu).papers
    with qtbot.waitSignal(program.workspace.message) as told:
        paper_sheet(program).buttons.by_suffix[".docx"].click()
        assert actions.task is not None
        actions.task.cancel()
    ended(program, qtbot)
    assert told.args == ["Export stopped; nothing was written"]
    assert file.read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_saved_is_said(program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    to(tmp_path / "no" / "mine.docx", monkeypatch)
    response_sheet(program).buttons.by_suffix[".docx"].click()

    def box() -> QMessageBox:
        return next(box for box in program.window.findChildren(QMessageBox) if box.isVisible())

    qtbot.waitUntil(lambda: any(box.isVisible() for box in program.window.findChildren(QMessageBox)))
    ended(program, qtbot)
    assert box().windowTitle() == "Not saved"
    assert str(tmp_path / "no") in box().text()
