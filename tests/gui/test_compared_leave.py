"""What leaves the comparison: ticked numbers or all of them, both texts, and which heading answers which."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks.contents import Pairs
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import contents_of
from peelviewer.options import NUMBERS
from peelviewer.text.plain import plain_text
from peelviewer.ui.dialogs.leaving import Leaving, write
from peelviewer.ui.look.theme import load
from peelviewer.views.compare.compare import Compare
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(view="compare", left="q2", right="q3", size=(1280, 800))


@pytest.fixture
def view(program: app.Program) -> Compare:
    return program.window.views.compare


def table(leaving: Leaving, folder: Path) -> list[dict[str, str]]:
    write(leaving, "csv", load("light"), folder / "out.csv")
    return list(csv.DictReader((folder / "out.csv").read_text(encoding="utf-8-sig").splitlines()))


def test_numbers_leave_all_where_none_is_ticked_and_never_the_first_six(view: Compare, program: app.Program, tmp_path: Path) -> None:
    view.turn(NUMBERS)
    (leaving,) = view.numbers.leavings()
    rows = table(leaving, tmp_path)
    assert len(rows) == 2 * len(view.numbers.numbers.rows)
    assert {row["area"] for row in rows} == {"Norfolk", "England and Wales"}
    assert leaving.slides is not None
    (slide,) = leaving.slides()
    (pairs,) = contents_of(slide, DeckSource(program.workspace.library, program.workspace.place.report))
    assert isinstance(pairs, Pairs)
    assert len(pairs.rows) > 50


def test_ticked_numbers_leave_alone_in_every_form(view: Compare, program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    view.turn(NUMBERS)
    numbers = view.numbers
    box = numbers.table.box_of(numbers.table.visualRect(numbers.table.model().index(1, 0)))
    qtbot.mouseClick(numbers.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert "1 row ticked" in numbers.about.text()
    qtbot.mouseClick(numbers.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(100, 0))
    assert "1 row ticked" in numbers.about.text()  # the name is for choosing the row
    numbers.table.turn_tick(4)
    (leaving,) = numbers.leavings()
    ticked = [numbers.numbers.rows[number] for number in (1, 4)]
    assert list(dict.fromkeys(row["measure"] for row in table(leaving, tmp_path))) == [row.title for row in ticked]
    for kind in ("png", "svg", "pdf", "xlsx"):
        assert write(leaving, kind, load("light"), tmp_path / f"out.{kind}")
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
        assert "Source" in book.read("xl/workbook.xml").decode()
    assert "Made with PEEL Viewer" in (tmp_path / "out.svg").read_text(encoding="utf-8")
    assert leaving.slides is not None
    (slide,) = leaving.slides()
    (pairs,) = contents_of(slide, DeckSource(program.workspace.library, program.workspace.place.report))
    assert isinstance(pairs, Pairs)
    assert [row.line.name for row in pairs.rows] == [row.title for row in ticked]
    view.turn(0)
    view.turn(NUMBERS)
    assert len(numbers.table.ticked()) == 2  # turned away from and back to


def test_texts_leave_paragraph_by_paragraph_with_their_counterparts(view: Compare, tmp_path: Path) -> None:
    _, texts, matches = view.leavings()
    rows = table(texts, tmp_path)
    left = [row for row in rows if row["side"] == "left" and row["paragraph"]]
    assert [row["paragraph"] for row in left] == [finding.number for finding in view.left.section.findings()]
    assert all(row["pages"] for row in left)
    assert texts.picture is None
    assert texts.slides is not None
    assert texts.slides()[0].kind == "comparison"
    pairs = table(matches, tmp_path)
    answered = [row for row in pairs if row["why"]]
    assert len(answered) == len(view.matches)
    assert any(row["left_heading"] == "no counterpart" for row in pairs)


def test_matches_leave_as_a_picture_with_every_heading(view: Compare, tmp_path: Path) -> None:
    _, _, matches = view.leavings()
    assert matches.picture is not None
    picture = matches.picture()
    assert picture is not None
    words = "".join("".join(run.text.split()) for run in picture.scene.words)
    for side in (view.left, view.right):
        for heading in side.section.walk():
            assert "".join(heading.title.replace("'", "’").split()) in words
    assert "ISBN" in words
    for kind in ("png", "svg", "pdf", "xlsx"):
        assert write(matches, kind, load("dark"), tmp_path / f"out.{kind}")


def test_texts_in_sight_leave_as_a_picture_with_signs_and_marks(view: Compare, program: app.Program, tmp_path: Path) -> None:
    report = program.workspace.place.report
    view.show_pair(f"{report.id}/q2", f"{report.id}/q2")
    view.set_marked(True)
    program.window.repaint()
    in_sight = view.leavings()[0]
    assert in_sight.kinds == ("png", "svg", "pdf", "copy")
    assert in_sight.picture is not None
    picture = in_sight.picture()
    assert picture is not None
    words = " ".join(run.text for run in picture.scene.words)
    assert "= has the same words on the other side." in words
    assert report.isbn in words
    first, *_, last = view.left.section.findings()
    assert plain_text(first.text).split()[0] in words
    assert f" {first.number} " in words
    assert " ".join(plain_text(last.text).split()[-6:]) not in picture.described  # far below what is on screen
    for kind in ("png", "svg", "pdf"):
        assert write(in_sight, kind, load("dark"), tmp_path / f"out.{kind}")


def test_what_is_in_sight_follows_the_scrolling_and_marks_differing_words(view: Compare) -> None:
    bar = view.left.text.verticalScrollBar()
    bar.setValue(0)
    leaving = view.leavings()[0]
    assert leaving.picture is not None
    above = leaving.picture()
    bar.setValue(bar.maximum())
    below = leaving.picture()
    assert above is not None
    assert below is not None
    assert above.described != below.described


def test_one_button_to_export_is_in_sight_on_each_page(view: Compare) -> None:
    assert view.export.isVisible()
    view.turn(NUMBERS)
    assert not view.export.isVisible()
    assert view.numbers.export.isVisible()
