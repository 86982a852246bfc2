"""A library with HTML in every text that somebody can write: it is read as words everywhere, loads nothing, and leads nowhere."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.dataset.package import load_library
from peelviewer.store.user_store import UserStore
from peelviewer.ui.links import is_web, open_folder, open_web
from tests.programs import Opener

pytestmark = pytest.mark.slow  # every report of every library, or hundreds of documents: not with each change

MARK = "<img src=/etc/hostname> <b>EVIL</b>"
FREE = {
    "forces.csv": ("name", "short_name", "abbreviation", "region"),
    "glossary.csv": ("expansion", "explanation"), "areas_for_improvement.csv": ("text",),
    "caveats.csv": ("title", "text"), "errata.csv": ("printed", "problem"), "figures.csv": ("title", "source"),
    "headlines.csv": ("headline",), "indicators.csv": ("title", "topic", "source"), "judgments.csv": ("source", "lead"),
    "notes.csv": ("text",), "points.csv": ("text",), "questions.csv": ("wording",),
}  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library with the mark after each text in it."""
    library = tmp_path_factory.mktemp("hostile") / "library"
    shutil.copytree(paths.bundled_library(), library)
    for name, fields in FREE.items():
        for file in library.rglob(name):
            with file.open(encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream))
            for row in rows:
                row.update({field: f"{row[field]} {MARK}" for field in fields if row.get(field)})
            with file.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
    for file in library.rglob("chapters/*.md"):
        text = re.sub(r"(?m)^(#{1,3} .*?) \{", rf"\1 {MARK} {{", file.read_text(encoding="utf-8"))
        file.write_text(re.sub(r'short="([^"]*)"', rf'short="\1 {MARK}"', text), encoding="utf-8")
    for file in library.rglob("report.toml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r'(?m)^((?:title|subtitle|publisher|pillar) = ".*?)"$', rf'\1 {MARK}"', text), encoding="utf-8")
    return library


@pytest.fixture
def program(hostile: Path, open_program: Opener) -> app.Program:
    return open_program(library=hostile, section="q2", store=UserStore(None))


def tips(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Give the tool tips of a model's cells."""
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
        yield from tips(model, model.index(row, 0, above))


def raw(root: QWidget) -> set[str]:
    """Return what of the mark Qt would read as HTML: in labels, in tool tips of widgets, cells and menus."""
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and "<img" in widget.text():
            found.add(f"{type(widget).__name__}: {widget.text()}")
        texts = [widget.toolTip()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts += tips(widget.model())
        if isinstance(widget, QToolButton | QMenu):
            texts += [action.toolTip() for action in widget.actions() if not isinstance(widget, QMenu) or widget.toolTipsVisible()]
        found |= {f"tip of {type(widget).__name__}: {tip}" for tip in texts if "<img" in tip}
        if isinstance(widget, QTextEdit):
            found |= {f"picture in {type(widget).__name__}: {name}" for name in pictures(widget) if "hostname" in name}
    return found


def pictures(text: QTextEdit) -> Iterator[str]:
    """Give the names of the pictures that a text asks for."""
    return iter(re.findall(r'<img src="([^"]+)"', text.toHtml()))


BESIDE = {"forces": 2, "years": 3}
"""Pages of the comparison that have no two texts."""


@pytest.mark.parametrize("view", ["read", "numbers", "grades", "library", "compare", "forces", "years", "improve", "slides"])
def test_no_view_reads_the_words_of_others_as_html(program: app.Program, view: str, qtbot: QtBot) -> None:
    window, workspace = program.window, program.workspace
    workspace.show_view("compare" if view in BESIDE else view)
    if view == "read":
        for command in ("figures_here", "notes_here", "terms_here", "errors_here"):
            window.actions_by_id[command].trigger()
            QApplication.processEvents()
        workspace.open("q2-bringing-offenders-to-justice")
        qtbot.waitUntil(lambda: bool(window.companion.cards.cards) or window.companion.tabs.currentIndex() != 0)
    if view == "numbers":
        window.views.numbers.open(window.views.numbers.subjects()[0])
        qtbot.waitUntil(lambda: bool(window.views.numbers.detail.cards))
    if view == "compare":
        window.views.compare.turn(1)
        window.views.compare.show_matches()
    if view in BESIDE:
        window.views.compare.turn(BESIDE[view])
    if view == "library":
        qtbot.waitUntil(lambda: window.views.library.detail.has_facts)
    if view == "improve":
        window.actions_by_id["improve_report"].trigger()
        qtbot.waitUntil(lambda: window.views.improve.detail.row is not None)
    if view == "slides":
        qtbot.waitUntil(lambda: window.views.decks.deck is not None)
    QApplication.processEvents()
    shown = [label for label in window.findChildren(QLabel) if "EVIL" in label.text()]
    assert shown, "the mark is not seen at all"
    assert raw(window) == set()


def test_searching_and_messages_read_none_either(program: app.Program, qtbot: QtBot) -> None:
    window = program.window
    with qtbot.waitSignal(program.searching.found):
        window.toolbar.field.setText(f"zzz {MARK}")
        program.searching.ask(f"zzz {MARK}")
    program.workspace.open(f"q9 {MARK}")
    QApplication.processEvents()
    assert MARK in window.status.message.text()
    window.decking.write("export_pdf", Path("/nowhere") / MARK.replace("/", "_") / "deck.pdf")
    qtbot.waitUntil(lambda: window.decking.task is None or "deck.pdf" in str([b.text() for b in boxes(window)]))
    assert raw(window) == set()
    for box in boxes(window):
        box.close()


def boxes(window: QWidget) -> list[QLabel]:
    """Return the labels of message boxes."""
    return [label for label in window.findChildren(QLabel) if label.objectName().startswith("qt_msgbox")]


def test_every_mark_is_named_as_a_problem(hostile: Path) -> None:
    named = {problem.file.name for problem in load_library(hostile).problems if "HTML" in str(problem)}
    missing = {name for name in (*FREE, "report.toml") if list(hostile.rglob(name))} - named
    assert missing == set()


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "//host/share", r"\\host\share", "/etc/passwd", "mailto:a@b", "",
     "data:text/html,x", "http://", "https://example.org/\" onclick", "vbscript:x", "ftp://host/x", "file:/x.desktop"],
)  # fmt: skip
def test_nothing_but_pages_of_the_web_is_opened(address: str) -> None:
    assert not is_web(address)
    assert not open_web(address)


def test_no_file_and_no_link_is_shown_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "source").symlink_to(tmp_path, target_is_directory=True)
    for name in ("report.pdf", "source", "none"):
        assert not open_folder(tmp_path / name)


@pytest.mark.parametrize("address", ["https://hmicfrs.justiceinspectorates.gov.uk/a-b/?c=d#e", "http://example.org"])
def test_pages_of_the_web_are_known(address: str) -> None:
    assert is_web(address)
