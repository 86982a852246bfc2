"""What is shown or spoken goes through the translation: no sentence is handed to a widget as it stands in the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "peelviewer"
# Whatever can show something: a file that speaks to Qt, wherever it lies.
FILES = sorted(file for file in PACKAGE.rglob("*.py") if "PySide6" in file.read_text(encoding="utf-8"))
SHOWING = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "setInformativeText",
    "setStatusTip", "setTitle", "setLabelText", "setIconText", "setHeaderLabels", "setHorizontalHeaderLabels", "setTabToolTip",
    "addAction", "addMenu", "addButton", "addTab", "addItem", "drawText", "showText", "insertText", "setPlainText", "emit",
    "warn", "confirm",
    "PlainLabel", "Linked", "QPushButton", "QAction", "QRadioButton", "QCheckBox", "ask_words", "ask_number", "getSaveFileName",
    "getOpenFileName", "ask_where", "label", "segments", "Choice", "Field",
}  # fmt: skip
# They show nothing themselves; what they say of a file comes to be read in the window.
TELLING = sorted([*PACKAGE.glob("dataset/**/*.py"), *(PACKAGE / name for name in ("analysis/force_values.py", "model/problems.py"))])
NAMES = {"Title", "Description", "Source", "Software", "PDF (*.pdf)", "PowerPoint (*.pptx)"}


def test_the_lists_are_of_files_that_exist() -> None:
    """A file that was moved away must not go unguarded."""
    assert [file for file in TELLING if not file.is_file()] == []
    assert len(FILES) > 80


def _named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _bare(node: ast.AST) -> list[ast.Constant]:
    """Return the texts in an expression that no translation says; what other calls take is theirs."""
    if isinstance(node, ast.Call):
        return []
    constants = [node] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
    return constants + [text for child in ast.iter_child_nodes(node) for text in _bare(child)]


def bare_words(source: str) -> list[tuple[int, str]]:
    found = []
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _named(call) in SHOWING:
            texts = [text for argument in call.args for text in _bare(argument)]
            found += [(text.lineno, str(text.value)) for text in texts if re.search(r"[A-Z][a-z]{2}|[a-z]{2} [a-z]{2}", str(text.value))]
    return [(line, text) for line, text in found if text not in NAMES and not re.search(r"^<|style=|PEEL Viewer", text)]


def test_every_text_that_is_shown_is_translated() -> None:
    assert {str(file): found for file in FILES if (found := bare_words(file.read_text(encoding="utf-8")))} == {}


def bare_sentences(source: str) -> list[tuple[int, str]]:
    """Return texts of words that stand anywhere in a source but in its explanations and in what the translation says."""
    found: list[tuple[int, str]] = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.Call) and _named(node) in ("tr", "plural", "translatable"):
            return
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if isinstance(node, ast.Constant) and re.search(r"\b[A-Z][a-z]+ [a-z]+\b|[a-z]{2,} [a-z]+ [a-z]+\b", str(node.value)):
            found.append((node.lineno, str(node.value)))
        for child in ast.iter_child_nodes(node):
            look(child)

    look(ast.parse(source))
    return found


def test_every_message_about_a_file_is_translated() -> None:
    assert {str(file): found for file in TELLING if (found := bare_sentences(file.read_text(encoding="utf-8")))} == {}


def test_bare_sentences_are_found() -> None:
    assert bare_sentences('def f():\n    """Say it in words."""\n    return "Take it out.", tr("Check the path.")') == [(3, "Take it out.")]
    assert bare_sentences('what = f"The column {name} is missing"') == [(1, "The column ")]
    assert bare_sentences('_KNOWN = (translatable("There is none"), "a comma is missing")') == [(1, "a comma is missing")]


def test_bare_words_are_found() -> None:
    assert bare_words('label.setText("Not saved")') == [(1, "Not saved")]
    assert bare_words('label.setText(f"{n} slides left")') == [(1, " slides left")]
    assert bare_words('label.setText(tr("Not saved") if lost else "Saved it")') == [(1, "Saved it")]
    assert bare_words('label.setText(tr("Not saved"))') == []
