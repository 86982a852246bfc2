"""The user's data is exported and imported from the File menu, and what went wrong is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import folder_in_words
from tests.programs import Opener


@pytest.fixture
def store() -> UserStore:
    return UserStore(None)


@pytest.fixture
def program(open_program: Opener, store: UserStore) -> app.Program:
    return open_program(section="q2", theme=None, store=store)


def do(program: app.Program, command: str, file: Path | str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Trigger a command with a file chosen, and return the status messages."""
    messages: list[str] = []
    program.workspace.message.connect(messages.append)
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *arguments: (str(file), ""))
    program.window.actions_by_id[command].trigger()
    return messages


def boxes(program: app.Program) -> list[QMessageBox]:
    return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]


def test_data_goes_out_and_comes_in(program: app.Program, store: UserStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.json"
    store.settings.set("theme", "dark")
    assert do(program, "export_data", file, monkeypatch)[-1] == f"Saved mine.json in {folder_in_words(tmp_path)}"
    store.settings.set("theme", "light")
    renewed: list[bool] = []
    store.replaced = lambda: renewed.append(True)
    do(program, "import_data", file, monkeypatch)
    assert store.settings.get("theme", "") == "dark"
    assert renewed, "the windows show what came in"
    assert "1 entry was imported. It took the place of 1 of yours. A backup of before was made." in store.mended
    assert do(program, "import_data", file, monkeypatch) == ["Nothing new in mine.json: all of it is there already"]
    assert boxes(program) == []


def test_entries_left_out_are_named(program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.json"
    content = {"format": "peelviewer-user-data", "version": 1, "settings": {"a": 1}, "positions": [3] * 8}
    file.write_text(json.dumps(content), encoding="utf-8")
    do(program, "import_data", file, monkeypatch)
    (box,) = boxes(program)
    assert "positions, entry 5: “report” is missing" in box.text()
    assert "entry 6" not in box.text()
    assert box.text().endswith("and 3 others")


@pytest.mark.parametrize(("command", "title"), [("export_data", "Not exported"), ("import_data", "Not imported")])
def test_what_cannot_be_done_is_said(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, title: str
) -> None:
    assert do(program, command, tmp_path / "no" / "mine.json", monkeypatch) == []
    (box,) = boxes(program)
    assert box.windowTitle() == title
    assert "mine.json" in box.text()


def test_a_dialog_that_is_cancelled_does_nothing(program: app.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("export_data", "import_data"):
        assert do(program, command, "", monkeypatch) == []
    assert boxes(program) == []
