"""A program of which a part is missing or damaged says which in plain words, in a window and on the terminal: no traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WATCHED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from peelviewer import app, application
application = app.application()
def close():
    for box in application.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print("BOX", box.text())
            box.reject()
timer = QTimer()
timer.timeout.connect(close)
timer.start(50)
from peelviewer.options import Options
sys.exit(application.run(Options()))
"""


def broken(tmp_path: Path, spoil: Callable[[Path], object]) -> Path:
    for part in ("peelviewer", "resources"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "data").symlink_to(ROOT / "data")
    spoil(tmp_path)
    return tmp_path


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(root), "PEELVIEWER_HOME": str(root / "home"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(  # noqa: S603
        [sys.executable, *arguments], cwd=root, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


SPOILED = {
    "resources": lambda root: shutil.rmtree(root / "resources"),
    "fonts": lambda root: shutil.rmtree(root / "resources" / "fonts"),
    "*.ttf": lambda root: [face.unlink() for face in (root / "resources" / "fonts").glob("*.ttf")],
    "icons": lambda root: shutil.rmtree(root / "resources" / "icons"),
    "style.qss": lambda root: (root / "resources" / "style.qss").unlink(),
    "light.toml": lambda root: (root / "resources" / "themes" / "light.toml").write_text("colours = ["),
    "data": lambda root: (root / "data").unlink(),
}


@pytest.mark.slow
@pytest.mark.parametrize("part", SPOILED)
def test_it_says_what_is_missing_and_what_to_do(tmp_path: Path, part: str) -> None:
    root = broken(tmp_path, SPOILED[part])
    done = run(root, "-c", WATCHED)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert part in done.stderr
    assert done.stdout.startswith("BOX ")
    assert part in done.stdout
    assert "install the program again" in done.stdout or "validate" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("part", ["resources", "light.toml", "data"])
def test_so_does_the_command_line(tmp_path: Path, part: str) -> None:
    root = broken(tmp_path, SPOILED[part])
    done = run(root, "-m", "peelviewer", "tour", "--out", str(root / "pictures"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert part in done.stderr
