"""PySide with its helper modules outside its library, as the frozen program has them: it loads less, and says the same."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[3] / "packaging" / "pyside_modules.py"
SAYS = """
import builtins, json, sys
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
told = {"modules": sorted(name for name in sys.modules if "shibokensupport" in name), "hook": hasattr(builtins, "__orig_import__")}
app = QApplication(["told", "-platform", "offscreen"])
widget, words = QWidget(), []
for call in (
    lambda: widget.resize("x"), lambda: QLabel(1, 2, 3), lambda: QColor("a", "b"), lambda: widget.setWindowTitle(3),
    lambda: widget.nothing, lambda: QApplication.beep(1), lambda: QLabel(nothing=1),
):
    try:
        call()
    except (AttributeError, TypeError) as error:
        words.append(f"{type(error).__name__}: {error}")
told["errors"] = words
told["help"] = [QWidget.resize.__doc__, QLabel.__init__.__doc__]
print(json.dumps(told))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="one library may be loaded from two places")


@pytest.fixture(scope="module")
def pyside_modules() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pyside_modules", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(path: Path | None = None) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(path or "")}
    done = subprocess.run([sys.executable, "-c", SAYS], capture_output=True, text=True, env=environment, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


@pytest.fixture(scope="module")
def outside(pyside_modules: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to search first, with shiboken6 as the frozen program has it."""
    folder = tmp_path_factory.mktemp("pyside")
    pyside_modules.write(folder / "written")
    found = importlib.util.find_spec("shiboken6")
    assert found and found.origin
    place = folder / "place"
    shutil.copytree(Path(found.origin).parent, place / "shiboken6", ignore=shutil.ignore_patterns("__pycache__", "files.dir"))
    shutil.copytree(folder / "written" / "files.dir", place / "shiboken6" / "files.dir")
    shutil.copytree(folder / "written" / "shibokensupport", place / "shibokensupport")
    return place


def test_errors_and_help_say_what_they_say_with_pysides_own_modules(outside: Path) -> None:
    ours, plain = report(outside), report()
    assert len(ours["errors"]) == 7
    assert "Supported signatures" in ours["errors"][0]
    assert ours["errors"] == plain["errors"]
    assert ours["help"] == plain["help"]


def test_only_what_the_library_itself_looks_for_is_loaded_before_it_is_asked_for(outside: Path) -> None:
    ours, plain = report(outside), report()
    assert "shibokensupport.signature.lib.pyi_generator" in plain["modules"]
    assert plain["hook"]
    assert ours["modules"] == [
        *("shibokensupport", "shibokensupport.signature"),
        *("shibokensupport.signature.loader", "shibokensupport.signature.mapping"),
    ]
    assert not ours["hook"]


def test_every_module_is_named_for_the_archive(pyside_modules: ModuleType, outside: Path) -> None:
    named = pyside_modules.names(outside)
    assert "shibokensupport" in named
    assert "shibokensupport.signature.lib.tool" in named
    for name in named:
        file = outside.joinpath(*name.split("."))
        assert file.with_suffix(".py").is_file() or (file / "__init__.py").is_file()
