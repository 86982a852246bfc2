"""What leaves the Grades view: pictures, tables and slides of exactly what it shows."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.decks.base import FRAMES, Deck, Frame, Slide
from peelviewer.decks.contents import GradesDrawn
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.ui.dialogs.leaving import Leaving, write
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.slides import deck_files
from peelviewer.views.grades.grades import GradesView
from tests.gui.test_slide_layout import assert_sound
from tests.programs import Opener

EVERY = ("Table, 43 forces", "Table, the 3 forces followed", "Wheel", "Tile map", "Spread of grades", "History")
INVESTIGATING = Measure("peel", "investigating-crime")
KINDS = [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK")]


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(view="grades", size=(1280, 800))


@pytest.fixture
def view(program: app.Program) -> GradesView:
    view = program.window.views.grades
    view.following.toggle("kent")
    view.following.toggle("durham")
    return view


def named(view: GradesView, name: str) -> Leaving:
    return next(leaving for leaving in view.leavings() if leaving.name == name)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_every_part_can_leave_and_what_is_in_front_comes_first(view: GradesView) -> None:
    assert tuple(leaving.name for leaving in view.leavings()) == EVERY
    view.kind.buttons()[1].click()
    assert view.leavings()[0].name == "Wheel"
    assert all(leaving.kinds == ("png", "svg", "pdf", "copy", "compose", "csv", "xlsx", "slide") for leaving in view.leavings())


BEGINS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "csv": b"\xef\xbb\xbf", "xlsx": b"PK"}


@pytest.mark.parametrize("name", EVERY)
def test_every_part_in_every_kind(view: GradesView, tmp_path: Path, name: str) -> None:
    for kind, begins in BEGINS.items():
        path = tmp_path / f"{named(view, name).file}.{kind}"
        assert write(named(view, name), kind, view._workspace.appearance.theme, path)
        assert path.read_bytes().startswith(begins), kind


def test_a_table_has_the_rows_that_are_shown_or_followed(view: GradesView, tmp_path: Path) -> None:
    theme, path = view._workspace.appearance.theme, tmp_path / "table.csv"
    write(named(view, "Table, the 3 forces followed"), "csv", theme, path)
    assert {row["force"] for row in rows(path)} == {"Norfolk Constabulary", "Kent Police", "Durham Constabulary"}
    view.choices.choose_grade("Inadequate")
    write(named(view, "Table, 1 force"), "csv", theme, path)
    found = rows(path)
    assert {row["force_id"] for row in found} == {"bedfordshire"}
    assert [row["year"] for row in found] == ["2014", "2015", "2016", "2017", "2018"]
    assert next(row["grade"] for row in found if row["year"] == "2016") == "inadequate"
    assert all(row["source_url"] for row in found)


def test_a_workbook_has_the_grades_a_matrix_and_its_source(view: GradesView, tmp_path: Path) -> None:
    view.choices.choose_measure(INVESTIGATING)
    path = tmp_path / "table.xlsx"
    write(named(view, "Table, 43 forces"), "xlsx", view._workspace.appearance.theme, path)
    with zipfile.ZipFile(path) as book:
        names = book.read("xl/workbook.xml").decode()
        words = book.read("xl/sharedStrings.xml").decode()
        matrix = book.read("xl/worksheets/sheet2.xml").decode()
    assert [name in names for name in ('name="Grades"', 'name="Forces by years"', 'name="Source"')] == [True] * 3
    assert matrix.count("<row ") == 44
    assert "<cols>" in matrix
    assert "2023-25: Investigating crime" in words
    assert "Cycles on the scale of four grades cannot be compared with those on the scale of five." in words
    assert "The inspectorate says that grades of 2023-25 cannot be compared with earlier ones." in words


def test_a_pictures_words_hold_the_seams_and_the_source(view: GradesView) -> None:
    view.choices.choose_measure(INVESTIGATING)
    leaving = named(view, "Table, 43 forces")
    assert leaving.picture is not None
    picture = leaving.picture()
    assert picture is not None
    words = " ".join(run.text for run in picture.scene.words)
    assert "2021/22 is graded on another scale." in words
    assert "Source: published PEEL grades" in words
    assert all(force.short_name in words for force in view.grades.forces)


def test_documents_keep_english_whatever_the_window_speaks(open_program: Opener) -> None:
    view = open_program(view="grades", language="cy").window.views.grades
    picture = view.leavings()[-2].picture
    assert picture is not None
    made = picture()
    assert made is not None
    assert "how the grades were spread" in " ".join(run.text for run in made.scene.words)


def test_nothing_to_leave_is_said(program: app.Program, view: GradesView, tmp_path: Path) -> None:
    view.choices.choose_grade("Ungraded")
    assert not view.table.rows()
    leaving = view.leavings()[0]
    view.export.let_out(leaving, "slide")
    assert program.window.status.message.text() == "There is nothing to export here"


def test_the_button_lists_all_and_ctrl_s_opens_it(program: app.Program, view: GradesView, qtbot: QtBot) -> None:
    program.window.activateWindow()
    menu = view.export.menu()
    program.window.actions_by_id["export_shown"].trigger()
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == list(EVERY)
    menu.close()
    program.workspace.show_view("read")
    program.window.actions_by_id["export_shown"].trigger()
    assert program.window.status.message.text() == "There is nothing to export here"


def slides_of(view: GradesView) -> list[Slide]:
    made: list[Slide] = []
    for leaving in view.leavings():
        assert leaving.slides is not None
        made += leaving.slides()
    return [slide._replace(id=f"{slide.id}-{number}") for number, slide in enumerate(made)]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("question", [Measure("effectiveness"), INVESTIGATING])
def test_slides_are_sound_and_are_written(view: GradesView, tmp_path: Path, frame: Frame, question: Measure) -> None:
    view.choices.choose_measure(question)
    library, report = view._workspace.library, view._workspace.place.report
    pages = Pages(DeckSource(library, report), measure)
    deck = Deck(report.id, "Grades", tuple(slides_of(view)), frame.name)
    made = pages.of_deck(deck)
    shown = [content.part for page in made for content in page.contents if isinstance(content, GradesDrawn)]
    assert set(shown) == {"table", "wheel", "map", "spread"}
    for page in made:
        assert_sound(pages.scene(page, frame), frame)
    assert deck_files.write_pptx(deck, made, report, tmp_path / "grades.pptx")
    for slide in Presentation(str(tmp_path / "grades.pptx")).slides:
        numbers = slide.element.xpath("//p:cNvPr/@id")
        assert len(set(numbers)) == len(numbers)


def test_a_table_goes_on_over_pages_until_every_force_is_shown(view: GradesView) -> None:
    leaving = named(view, "Table, 43 forces")
    assert leaving.slides is not None
    report = view._workspace.place.report
    pages = Pages(DeckSource(view._workspace.library, report), measure).of_slide(leaving.slides()[0], FRAMES[0])
    forces = [force.id for page in pages for content in page.contents for force in content.table.forces]  # type: ignore[union-attr]
    assert forces == view.table.rows()
