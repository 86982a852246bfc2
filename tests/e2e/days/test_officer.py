"""The commissioner's policy officer: a briefing and a comparison of five forces in the office's style, rehearsed, shown, left behind."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pptx import Presentation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import folder_in_words
from peelviewer.views.grades.table_cells import FORCE, MARKED
from tests.e2e.test_two_displays import display, run
from tests.programs import Opener
from tests.templates import png

__all__ = ["display"]  # a fixture of the displays' own tests

pytestmark = pytest.mark.slow
OTHERS = ("bedfordshire", "cambridgeshire", "essex", "suffolk")


def style_file(folder: Path) -> Path:
    (folder / "logo.png").write_bytes(png())
    file = folder / "office.toml"
    file.write_text('name = "Office"\npanel = "#3C1053"\naccent = "#B5123B"\nlogo = "logo.png"\nfooter = "Our office"\n', "utf-8")
    return file


def follow_by_mouse(program: app.Program, force: str) -> None:
    table = program.window.views.grades.table
    found = [
        item for n in range(table.topLevelItemCount()) if (group := table.topLevelItem(n)) is not None
        for m in range(group.childCount()) if (item := group.child(m)) is not None and item.data(0, FORCE) == force
    ]  # fmt: skip
    place = QPoint(MARKED // 2, table.visualItemRect(found[0]).center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def answer(program: app.Program, qtbot: QtBot, words: str) -> None:
    """Click an answer of the question that stands."""

    def found() -> list[QPushButton]:
        return [
            button for box in program.window.findChildren(QMessageBox) if box.isVisible()
            for button in box.findChildren(QPushButton) if button.text().replace("&", "") == words
        ]  # fmt: skip

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def leave_behind(program: app.Program, qtbot: QtBot, command: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments, **named: (str(file), ""))
    program.window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: program.window.status.message.text() == f"Saved {file.name} in {folder_in_words(file.parent)}", timeout=30_000)
    return file.read_bytes()


def test_from_one_report_to_a_talk_that_is_left_behind(
    open_program: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(store=UserStore(tmp_path / "user.sqlite"), size=(1280, 800))
    window, actions = program.window, program.window.actions_by_id
    # A briefing of the report that is open, in the office's style.
    actions["view_slides"].trigger()
    slides = window.views.slides
    qtbot.waitUntil(lambda: slides.decks.deck is not None)
    file = str(style_file(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *arguments, **named: (file, ""))
    slides.style_button.ask_for_file()
    # Five forces, followed by clicks down the table, as one slide of these five.
    actions["view_grades"].trigger()
    grades = window.views.grades
    for force in OTHERS:
        follow_by_mouse(program, force)
    grades.choose("derbyshire", 2016)  # looked at, and not asked for
    assert grades.following.followed.forces == ("norfolk", *OTHERS)
    actions["add_view"].trigger()
    qtbot.waitUntil(lambda: window.status.message.text().startswith("Added to the deck: Norfolk, "))
    deck = slides.decks.deck
    assert deck is not None
    assert deck.style == "Office"
    assert "Effectiveness: 5 forces" in [slide.title for slide in deck.slides]
    # Rehearsed alone; the times stand beside the slides.
    actions["rehearse"].trigger()
    presenter = window.decking.presenter
    qtbot.waitUntil(lambda: presenter.console is not None and presenter.console.isVisible())
    console = presenter.console
    assert console is not None
    assert presenter.show is None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        QTest.keyClick(console, key)
    answer(program, qtbot, "Keep the times")
    # On one display the slides alone; the console, and what is asked of it, when it is wanted.
    actions["present"].trigger()
    qtbot.waitUntil(lambda: presenter.show is not None)
    show, console = presenter.show, presenter.console
    assert show is not None
    assert console is not None
    assert not console.isVisible()
    QTest.keyClick(show, Qt.Key.Key_C)
    QTest.keyClick(show, Qt.Key.Key_E)
    evidence = console.evidence
    qtbot.keyClicks(evidence.field, "missing children")
    qtbot.waitUntil(lambda: any(hit.report.startswith("wiltshire") for hit in evidence.hits.hits))
    row = next(n for n, hit in enumerate(evidence.hits.hits) if hit.report.startswith("wiltshire"))
    for _ in range(row):
        QTest.keyClick(evidence.field, Qt.Key.Key_Down)
    QTest.keyClick(evidence.field, Qt.Key.Key_Return)
    assert show.page is not None
    assert show.page.title.startswith("Wiltshire 2016: ")  # or the room takes it for Norfolk's
    QTest.keyClick(show, Qt.Key.Key_Right)
    assert show.page.number
    QTest.keyClick(show, Qt.Key.Key_Escape)
    assert presenter.state is None
    # What is left behind: a file for PowerPoint, and a handout.
    talk = leave_behind(program, qtbot, "export_pptx", tmp_path / "talk.pptx", monkeypatch)
    with ZipFile(BytesIO(talk)) as archive:
        assert any(b"Our office" in archive.read(name) for name in archive.namelist())
    written = Presentation(BytesIO(talk))
    said = [shape.text_frame.text for slide in written.slides for shape in slide.shapes if shape.has_text_frame]
    assert any("Effectiveness: 5 forces" in words for words in said)
    assert leave_behind(program, qtbot, "export_handout", tmp_path / "handout.pdf", monkeypatch).startswith(b"%PDF")


def test_answers_while_the_projector_goes_and_comes(display: str, tmp_path: Path) -> None:
    steps = ["start", "next", "unplug", "ask children missing persistently", "plug", "push", "next"]
    start, onward, lost, _, again, pushed, back = run(steps, tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert (start["show"], start["console"], start["full"]) == ("R", "L", True)
    assert (lost["show"], lost["console"]) == ("", "L")  # notes and search stay with the presenter
    assert (again["show"], again["title"]) == ("R", onward["title"])  # what was typed meanwhile is not shown
    assert str(pushed["title"]).startswith("Wiltshire 2016: ")
    assert (back["title"], back["at"]) == (onward["title"], onward["at"])
