"""What nothing in the program uses is not part of it: tests alone keep no code."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = sorted(file for folder in ("peelviewer", "packaging") for file in (ROOT / folder).rglob("*.py"))
# A name in Qt's spelling is called by Qt. These are called by Python's import system and ctypes, by PySide and by python-pptx.
CALLED_FROM_OUTSIDE = {
    "create_module", "exec_module", "find_spec", "feature_import", "feature_imported", "finish_import", "post_init",
    "_fields_", "_workbook_writer", "xlsx_blob",
}  # fmt: skip
# What the work on the window brings its users for: to be taken out of here when it has them.
COMING = {"moved_since"}
QT = re.compile(r"[a-z]+[A-Z]")


def defined(tree: ast.Module) -> Iterator[str]:
    """Return the names of functions, classes, methods, fields and constants of a module, a name as often as it is made."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        if isinstance(node, ast.ClassDef | ast.Module):
            for part in node.body:
                targets = part.targets if isinstance(part, ast.Assign) else [part.target] if isinstance(part, ast.AnnAssign) else []
                yield from (target.id for target in targets if isinstance(target, ast.Name))


def test_every_name_is_used_by_the_program() -> None:
    definitions: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for file in SOURCES:
        text = file.read_text(encoding="utf-8")
        definitions.update(defined(ast.parse(text)))
        mentions.update(re.findall(r"\w+", text))
    mentions.update(re.findall(r"\w+", (ROOT / "packaging" / "peelviewer.spec").read_text(encoding="utf-8")))
    unused = {name for name, times in definitions.items() if mentions[name] <= times and not name.startswith("__") and not QT.match(name)}
    assert unused - COMING == CALLED_FROM_OUTSIDE
