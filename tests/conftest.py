"""What every test shares: no screen, no user folders, and no failure that passes unseen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

settings.register_profile("peelviewer", deadline=None)
settings.load_profile("peelviewer")


def pytest_configure(config: pytest.Config) -> None:
    # pytest reports what is raised in threads and finalisers as warnings; these fail a run even with -W default.
    for category in ("PytestUnraisableExceptionWarning", "PytestUnhandledThreadExceptionWarning"):
        config.addinivalue_line("filterwarnings", f"error::pytest.{category}")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application, with its faces and in English: what tests measure is what users see."""
    from peelviewer.app import application
    from peelviewer.ui.language import speak

    made = application()
    speak("en")
    return made


@pytest.fixture(autouse=True)
def user_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's data of each test in a folder of its own."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("PEELVIEWER_HOME", str(home))
    return home
