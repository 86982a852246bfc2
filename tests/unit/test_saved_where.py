"""A message on a file that was saved says where it is, in few words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peelviewer.ui.dialogs.files import folder_in_words, notify_saved

posix = pytest.mark.skipif(os.name == "nt", reason="there a reader's own folder is said whole")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Path:
    home = Path("/home/reader")
    monkeypatch.setattr(Path, "home", lambda: home)
    return home


@posix
@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("/home/reader", "/home/reader"),
        ("/home/reader/Documents", "~/Documents"),
        ("/media/share", "/media/share"),
        ("/home/readers", "/home/readers"),
        (f"/home/reader/{'long-name-of-a-folder/' * 4}Norfolk/2016", "…/Norfolk/2016"),
        (f"/{'x' * 80}", f"/{'x' * 80}"),
    ],
)
def test_folder_is_said_in_short(folder: str, said: str) -> None:
    assert folder_in_words(Path(folder)) == said


@posix
def test_message_names_file_and_folder(home: Path) -> None:
    messages: list[str] = []
    notify_saved(home / "Documents" / "results.csv", messages.append)
    assert messages == ["Saved results.csv in ~/Documents"]
