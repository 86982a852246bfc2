"""What there is one way to do is done that way: threads, files that could not be written, things that could not be kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "peelviewer"
ONE_WAY = {
    # the index has a lock alone, the shelf a lock and a share that may never answer, an import listens to its process, and that to it
    r"^import threading|^from (threading|concurrent)|QThread|QRunnable": {
        "ui/background/worker.py",
        "dataset/shelf.py",
        "analysis/search/index.py",
        "importers/apart.py",
        "importers/worker.py",
    },
    r"could not be written": {"exporters/errors.py"},
    r"except .*\bStoreError\b": {"store/user_store.py", "cli/source.py", "ui/keeping.py", "window/commands/own_data.py"},
    r"getSaveFileName|getOpenFileName|getExistingDirectory": {"ui/dialogs/files.py"},
    r"\bpp?\. \{|\bpages? \{pages?\}": {
        "analysis/pages.py",
        "qtmodels/report_tree.py",
    },  # contents say where headings start
    r"QPdfWriter\(": {"ui/look/file_formats.py"},
}


@pytest.mark.parametrize("shape", ONE_WAY)
def test_nobody_has_a_way_of_their_own(shape: str) -> None:
    code = {file.relative_to(PACKAGE).as_posix(): _code(file) for file in PACKAGE.rglob("*.py")}
    assert {name for name, source in code.items() if re.search(shape, source, re.MULTILINE)} == ONE_WAY[shape]


def _code(file: Path) -> str:
    """Return a source without its explanations."""
    return re.sub(r'"""(?s:.*?)"""', "", file.read_text(encoding="utf-8"))
