"""Everything left of the Qt line is importable without Qt."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

PACKAGES = ("model", "dataset", "analysis", "store", "exporters")
PROGRAM = "import importlib, sys; importlib.import_module(sys.argv[1]); print(*(n for n in sys.modules if n.startswith('PySide6')))"


def modules() -> list[str]:
    names: list[str] = ["peelviewer.paths"]
    for package in PACKAGES:
        name = f"peelviewer.{package}"
        names.append(name)
        names += [module.name for module in pkgutil.walk_packages(import_module(name).__path__, f"{name}.")]
    return names


@pytest.mark.parametrize("module", modules())
def test_import_brings_no_qt(module: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, module], capture_output=True, text=True, check=True)  # noqa: S603 -- own module names
    assert done.stdout.strip() == ""
