"""What others wrote is shown as words: it runs nothing, loads nothing and formats nothing."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.dataset.package import load_library
from peelviewer.decks.base import Line, Slide
from peelviewer.store.user_store import UserStore
from tests.programs import Opener

PACKAGE = Path(__file__).parents[3] / "peelviewer"
HOSTILE = "<img src='file:///etc/passwd'><script>alert(1)</script><b>bold</b> & <a href='http://example.org'>x</a>"
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "dill", "telnetlib", "ftplib", "smtplib", "http", "urllib", "socket", "requests"}
SINGLE_PROGRAM = "ui/single_program.py"
"""Speaks to a running program of the same user by a local socket, and is the only one that may."""


def test_nothing_runs_text_or_opens_a_connection() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 700
    for file in files:
        runs_no_text_and_opens_no_connection(file)


def runs_no_text_and_opens_no_connection(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if isinstance(node.func, ast.Name):
                assert name not in FORBIDDEN_CALLS, (file, node.lineno)
            of = node.func.value.id if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) else ""
            assert (of, name) != ("os", "system"), (file, node.lineno)
            assert name not in {"popen", "mktemp"}, (file, node.lineno)
            for keyword in node.keywords:
                assert not (keyword.arg == "shell" and getattr(keyword.value, "value", False)), (file, node.lineno)
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        if file.relative_to(PACKAGE).as_posix() == SINGLE_PROGRAM:
            names = [name for name in names if name not in ("socket", "PySide6.QtNetwork")]
        assert not FORBIDDEN_MODULES & {name.partition(".")[0] for name in names}, (file, names)
        assert not any(name.startswith(("PySide6.QtNetwork", "PySide6.QtWebEngine")) for name in names), (file, names)


def test_the_single_program_knows_local_sockets_alone() -> None:
    """Of Qt's network module it has the local server and socket, and of Python's sockets those of the file system."""
    source = (PACKAGE / SINGLE_PROGRAM).read_text(encoding="utf-8")
    taken = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork"]
    assert {alias.name for node in taken for alias in node.names} == {"QLocalServer", "QLocalSocket"}
    assert set(re.findall(r"socket\.([A-Za-z_]+)", source)) == {"socket", "AF_UNIX", "SOCK_STREAM"}


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(section="q2", store=UserStore(None))


def test_names_and_lines_of_decks_are_plain_words_everywhere(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.show_view("slides")
    window, decks = program.window, program.window.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None)
    decks.rename(HOSTILE)
    decks.add([Slide("hostile", "lines", HOSTILE, (Line(HOSTILE, HOSTILE),), (), HOSTILE, HOSTILE)])
    window.actions_by_id["present_here"].trigger()
    console, show = window.decking.presenter.console, window.decking.presenter.show
    assert console is not None
    assert show is not None
    window.decking.presenter.toggle_console()
    assert "<script>" in console.notes.text.toPlainText()
    assert "<img" in console.notes.text.toPlainText()
    assert show.page is not None
    drawn = " ".join(words.text for words in decks.scene(show.page).words)
    assert "<img" in drawn
    assert "</script><b>bold</b>" in drawn
    labels = [label for root in (window.views.slides, console, show) for label in root.findChildren(QLabel)]
    with_marks = [label for label in labels if "<" in label.text()]
    assert with_marks
    for label in with_marks:
        assert label.textFormat() == Qt.TextFormat.PlainText or type(label).__name__ == "Elided", label.text()


def test_marks_in_a_reports_text_are_named_as_problems_and_load_nothing(tmp_path: Path, open_program: Opener) -> None:
    library = tmp_path / "library"
    shutil.copytree(paths.bundled_library(), library)
    (chapter,) = library.glob("reports/norfolk-2016-effectiveness/chapters/*investigating-crime.md")
    text = chapter.read_text(encoding="utf-8")
    index = text.index("\n\n", text.index("## ")) + 2
    chapter.write_text(f"{text[:index]}{HOSTILE} ![x](file:///etc/passwd)\n\n{text[index:]}", encoding="utf-8")
    loaded = load_library(library)
    assert any(problem.file.name == chapter.name and "HTML" in str(problem) for problem in loaded.problems), loaded.problems
    program = open_program(library=library, section="q2", shown=False)
    pictures = set(images(program.window.reading.text.document()))
    assert pictures
    assert not any("passwd" in name or name.startswith(("file:", "http:", "/")) for name in pictures), pictures


def images(document: QTextDocument) -> Iterator[str]:
    """Yield the names of the pictures that a document asks for."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            char = fragments.fragment().charFormat()
            if char.isImageFormat():
                yield char.toImageFormat().name()
            fragments += 1
        block = block.next()
