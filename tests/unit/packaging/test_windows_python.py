"""The Windows Python that the program is tried with is made of what the lock and the pins name, each once and for Windows."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
TRIAL = ROOT / "packaging" / "windows" / "trial"


@pytest.fixture
def windows_python(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(TRIAL))
    yield importlib.import_module("windows_python")


def test_what_the_program_depends_on_is_taken_from_the_lock_once(windows_python: ModuleType) -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    names = [line.partition("==")[0] for line in lines if windows_python.for_windows(line)]
    assert len(names) == len(set(names))
    expected = {"numpy", "pandas", "pyside6-essentials", "shiboken6", "pyinstaller", "pefile", "pywin32-ctypes", "pytest", "lxml"}
    assert expected <= set(names)
    assert not {"ruff", "mypy", "macholib"} & set(names)


def test_pins_name_versions_and_no_place() -> None:
    pins = [line for line in (TRIAL / "pins.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9.]+", pin)] == []


def test_a_file_is_called_as_wine_knows_it(windows_python: ModuleType) -> None:
    assert windows_python.seen(Path("/a b/ŵ.txt")) == "Z:\\a b\\ŵ.txt"
