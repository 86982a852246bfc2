"""What is shown or spoken goes through the translation: no sentence is handed to a widget as it stands in the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "peelviewer"
FILES = sorted(
    [
        *PACKAGE.glob("ui/*.py"),
        *PACKAGE.glob("views/*.py"),
        *PACKAGE.glob("qtmodels/*.py"),
        *PACKAGE.glob("*_commands.py"),
        *(PACKAGE / name for name in ("main_window.py", "presenting.py", "view_places.py")),
    ]
)
SHOWING = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "setInformativeText",
    "setStatusTip", "setTitle", "setLabelText", "setIconText", "setHeaderLabels", "setHorizontalHeaderLabels", "setTabToolTip",
    "addAction", "addMenu", "addButton", "addTab", "addItem", "drawText", "showText", "insertText", "setPlainText", "emit",
    "warn", "confirm",
    "PlainLabel", "Linked", "QPushButton", "QAction", "QRadioButton", "QCheckBox", "ask_words", "ask_number", "getSaveFileName",
    "getOpenFileName", "label", "segments", "Choice", "Field",
}  # fmt: skip
NAMES = {"Title", "Description", "PDF (*.pdf)", "PowerPoint (*.pptx)"}


def _named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _bare(node: ast.AST) -> list[ast.Constant]:
    """Return the texts in an expression that no translation says; what other calls take is theirs."""
    if isinstance(node, ast.Call):
        return []
    own = [node] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
    return own + [text for child in ast.iter_child_nodes(node) for text in _bare(child)]


def bare_words(source: str) -> list[tuple[int, str]]:
    found = []
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _named(call) in SHOWING:
            texts = [text for argument in call.args for text in _bare(argument)]
            found += [(text.lineno, str(text.value)) for text in texts if re.search(r"[A-Z][a-z]{2}|[a-z]{2} [a-z]{2}", str(text.value))]
    return [(line, text) for line, text in found if text not in NAMES and not re.search(r"^<|style=|PEEL Viewer", text)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_text_that_is_shown_is_translated(file: Path) -> None:
    assert bare_words(file.read_text(encoding="utf-8")) == []


def test_bare_words_are_found() -> None:
    assert bare_words('label.setText("Not saved")') == [(1, "Not saved")]
    assert bare_words('label.setText(f"{n} slides left")') == [(1, " slides left")]
    assert bare_words('label.setText(tr("Not saved") if lost else "Saved it")') == [(1, "Saved it")]
    assert bare_words('label.setText(tr("Not saved"))') == []
