"""Files, classes and functions stay short enough to have one reason to exist, and folders to be seen at a glance."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "peelviewer"
FILES = sorted(PACKAGE.rglob("*.py"))
LINES_OF_A_FILE = 400
LINES_OF_A_CLASS = 300
LINES_OF_A_FUNCTION = 60
FILES_OF_A_FOLDER = 18
"""Beside `__init__.py`."""


def too_long(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            limit = LINES_OF_A_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = LINES_OF_A_FUNCTION
        else:
            continue
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        lines = (node.end_lineno or first) - first + 1
        if lines > limit:
            yield f"{node.name}: {lines} lines, {limit} allowed"


def test_all_are_short() -> None:
    sources = {str(file.relative_to(PACKAGE)): file.read_text(encoding="utf-8") for file in FILES}
    assert len(sources) > 700
    assert [name for name, source in sources.items() if len(source.splitlines()) > LINES_OF_A_FILE] == []
    assert {name: found for name, source in sources.items() if (found := list(too_long(ast.parse(source))))} == {}


def test_folders_are_seen_at_a_glance() -> None:
    counts = Counter(str(file.parent.relative_to(PACKAGE)) for file in FILES if file.name != "__init__.py")
    assert counts["views/reading"] > 10
    assert {folder: count for folder, count in counts.items() if count > FILES_OF_A_FOLDER} == {}


def test_long_function_is_seen() -> None:
    tree = ast.parse("def f():\n" + "    pass\n" * LINES_OF_A_FUNCTION)
    assert list(too_long(tree)) == ["f: 61 lines, 60 allowed"]
