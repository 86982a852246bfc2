"""Everything left of the Qt line is importable without Qt."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module

PACKAGES = ("text", "model", "dataset", "store", "analysis", "figures", "decks", "exporters")
MODULES = ("paths", "options", "wording")
PROGRAM = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
    brought = sorted(module for module in sys.modules if module.startswith(("PySide6", "shiboken6")))
    if brought:
        sys.exit(f"{name} brings {brought}")
"""


def modules() -> list[str]:
    names = [f"peelviewer.{module}" for module in MODULES]
    for package in PACKAGES:
        name = f"peelviewer.{package}"
        names.append(name)
        names += [module.name for module in pkgutil.walk_packages(import_module(name).__path__, f"{name}.")]
    return names


def test_imports_bring_no_qt() -> None:
    assert len(modules()) > 80
    done = subprocess.run([sys.executable, "-c", PROGRAM, *modules()], capture_output=True, text=True)  # noqa: S603 -- own module names
    assert (done.returncode, done.stderr) == (0, "")
