"""What others wrote is shown by widgets that format nothing, opened by one function, and asked about in one place."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "peelviewer"
FILES = [file for file in PACKAGE.rglob("*.py") if "Qt" in file.read_text(encoding="utf-8")]
# Who may make what: a label that reads HTML, a box of words, a way to other programs.
ALLOWED = {
    "QLabel": {"ui/widgets/plain_label.py", "ui/widgets/controls.py"},
    "QMessageBox": {"ui/dialogs/message_boxes.py"},
    "QDesktopServices": {"ui/links.py"},
}


def test_only_one_file_makes_each() -> None:
    assert len(FILES) > 250
    assert {file.relative_to(PACKAGE).as_posix(): found for file in FILES if (found := not_its_own(file))} == {}


def not_its_own(file: Path) -> list[str]:
    """Return what a file makes that it may not."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    used = {node.func.value.id for node in ast.walk(tree) if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)}  # fmt: skip
    used |= {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    used |= {base.id for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for base in node.bases if isinstance(base, ast.Name)}
    name = file.relative_to(PACKAGE).as_posix()
    return [kind for kind, files in ALLOWED.items() if kind in used and name not in files]


def test_the_files_that_may_make_them_exist() -> None:
    """A name in the list that no file has would allow nothing, and a moved file would be refused for the wrong reason."""
    assert [name for files in ALLOWED.values() for name in files if not (PACKAGE / name).is_file()] == []
