"""Dialogs: what their buttons show, what they ask and how wide they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs import files
from peelviewer.views.reading.go_to_sheet import GoToSheet
from tests.programs import Opener

WITH_ICONS = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }"  # what the desktop says under X11


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(theme="dark", section="q2", store=UserStore(None))


def _asking() -> QDialog:
    return QMessageBox(QMessageBox.Icon.Warning, "Not saved", "", QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)


def _choosing_a_file() -> QDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def _going(program: app.Program, typed: str, qtbot: QtBot) -> GoToSheet:
    program.window.actions_by_id["go_to_paragraph"].trigger()
    sheet = next(sheet for sheet in program.window.findChildren(GoToSheet) if sheet.isVisible())
    qtbot.keyClicks(sheet.field, typed)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    return sheet


def test_going_to_a_paragraph_that_is_not_there_is_said_where_it_was_asked(program: app.Program, qtbot: QtBot) -> None:
    place = program.workspace.place.section_id
    sheet = _going(program, "9.99", qtbot)
    assert sheet.isVisible()
    assert sheet.width() >= 520
    assert sheet.windowTitle() == "Go to paragraph"
    assert sheet.message.text() == "There is no “9.99” in “PEEL: Police effectiveness 2016, Norfolk”."
    assert program.workspace.place.section_id == place
    assert not program.workspace.paragraph_numbers
    qtbot.keyClicks(sheet.field, "2.99")
    assert sheet.message.text() == ""
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.message.text() == "There is no “2.99” in “PEEL: Police effectiveness 2016, Norfolk”. Did you mean 2.85?"
    height = sheet.height()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.height() == height


@pytest.mark.parametrize(("typed", "number"), [("3.14", "3.14"), (" 14", "2.14"), ("f.3", "F.3")])
def test_going_to_a_paragraph_closes_the_sheet(program: app.Program, qtbot: QtBot, typed: str, number: str) -> None:
    sheet = _going(program, typed, qtbot)
    assert not sheet.isVisible()
    assert program.workspace.paragraph_numbers
    text = program.window.reading.text
    assert text.chapter is not None
    finding = text.chapter.finding_at(text.textCursor().block())
    assert finding is not None
    assert finding.number == number


@pytest.mark.parametrize("make", [_asking, QInputDialog, _choosing_a_file])
def test_buttons_of_dialogs_show_no_icons(program: app.Program, make: type[QDialog], qapp: QApplication, qtbot: QtBot) -> None:
    sheet = program.workspace.appearance.theme.style_sheet
    qapp.setStyleSheet(WITH_ICONS + sheet)
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.findChildren(QAbstractButton)]
    qapp.setStyleSheet(sheet)
    assert len(buttons) == 2
    assert [button.text() for button in buttons if not button.icon().isNull()] == []


def asked_for_a_file(monkeypatch: pytest.MonkeyPatch, typed: list[str]) -> list[Path]:
    """Type these into one file dialog after another, the last for ever; return what each begins with."""
    begun: list[Path] = []

    def ask(parent: object, title: str, path: str, kinds: str) -> tuple[str, str]:
        begun.append(Path(path))
        return typed[min(len(begun), len(typed)) - 1], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    return begun


def answer_with(text: str) -> None:
    """Click the button of this text in the box that waits for an answer."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(0, click)


def test_a_name_without_its_ending_replaces_no_file_unasked(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    old = tmp_path / "chapter.pdf"
    old.write_bytes(b"old")
    begun = asked_for_a_file(monkeypatch, [str(tmp_path / "chapter"), ""])
    answer_with("Keep")
    program.window.actions_by_id["save_pdf"].trigger()
    assert begun[1] == tmp_path / "chapter"  # asked again, where that was
    assert old.read_bytes() == b"old"
    asked_for_a_file(monkeypatch, [str(tmp_path / "chapter")])
    answer_with("Replace")
    program.window.actions_by_id["save_pdf"].trigger()
    assert old.read_bytes().startswith(b"%PDF")


def test_what_is_saved_has_a_folder_apart_from_that_of_what_is_opened(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder_of in (files._Folders.saving, files._Folders.opening):
        monkeypatch.setattr(folder_of, "last", None)
    sources, mine = tmp_path / "sources", tmp_path / "mine"
    for folder in (sources, mine):
        folder.mkdir()
    standard = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    documents = standard if standard.is_dir() else Path.home()
    opened: list[Path] = []

    def open_sources(parent: object, title: str, path: str) -> str:
        opened.append(Path(path))
        return str(sources)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", open_sources)
    for _ in range(2):
        assert files.ask_which_folder(program.window, "Import a folder") == sources
    assert opened == [documents, sources]
    begun = asked_for_a_file(monkeypatch, [str(mine / "mine.json"), ""])
    for command in ("export_data", "import_data", "save_pdf"):
        program.window.actions_by_id[command].trigger()
    assert begun[0].parent == documents  # a folder that files are imported from may be another's
    assert begun[1] == sources
    assert begun[2].parent == mine
