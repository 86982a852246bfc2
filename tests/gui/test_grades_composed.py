"""The chart composer over grades: every part, some of its rows, own words, every size and look, with seams and source."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.kinds import contents_of
from peelviewer.figures.composed.composition import SIZES
from peelviewer.figures.scene import GradeCell, Scene, Sector
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.composing.composer import Composer
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.look.drawing import measure
from peelviewer.views.grades.grades import GradesView
from tests.programs import Opener

PARTS = ("Table, 43 forces", "Table, the 3 forces followed", "Wheel", "Tile map", "Spread of grades", "History")
INVESTIGATING = Measure("peel", "investigating-crime")


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    program = open_program(view="grades", size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
    for force in ("kent", "durham"):
        program.window.views.grades.following.toggle(force)
    return program


@pytest.fixture
def view(program: app.Program) -> GradesView:
    return program.window.views.grades


def opened(program: app.Program, name: str) -> Composer:
    """Open the composer over a part of the view, as its list of exports does."""
    view = program.window.views.grades
    view.export.let_out(next(leaving for leaving in view.leavings() if leaving.name == name), "compose")
    (composer,) = (composer for composer in program.window.findChildren(Composer) if composer.isVisible())
    return composer


def words_in(scene: Scene) -> str:
    return " ".join(run.text for run in scene.words)


@pytest.mark.parametrize("name", PARTS)
def test_every_part_becomes_a_picture_in_every_size_with_its_source(program: app.Program, view: GradesView, name: str) -> None:
    view.choices.choose_measure(INVESTIGATING)
    composer = opened(program, name)
    composer.form.headline.setPlainText("Ours")
    composer.form.note.setPlainText("Our note")
    for size in SIZES:
        composer.form.choose_size(size.id)
        picture = composer.picture()
        assert picture is not None
        scene, words = picture.scene, words_in(picture.scene)
        assert abs(scene.width - size.width) < 1
        assert size.grows or abs(scene.height - size.height) < 2
        assert all(run.x >= -1 and run.x + run.width <= scene.width + 1 for run in scene.words)
        assert all(part in words for part in ("Ours", "Our note", "Source:", "Published PEEL grades", "Made with PEEL Viewer."))
    composer.close()


def test_seams_and_scales_stay_in_the_picture(program: app.Program, view: GradesView) -> None:
    view.choices.choose_measure(INVESTIGATING)
    for name in ("Table, 43 forces", "Spread of grades", "History"):
        composer = opened(program, name)
        picture = composer.picture()
        assert picture is not None
        assert "A dashed line divides years that cannot be compared." in words_in(picture.scene)
        assert any(getattr(shape, "dashed", False) for shape in picture.scene.shapes)
        composer.close()


def test_forces_are_chosen_and_the_picture_says_how_many(program: app.Program, view: GradesView) -> None:
    for name, kind, cells in (("Table, 43 forces", GradeCell, 2), ("Wheel", Sector, 6), ("Tile map", GradeCell, 2)):
        composer = opened(program, name)
        composer.form.rows.tick({"norfolk", "suffolk"})
        picture = composer.picture()
        assert picture is not None
        assert "2 of 43 rows are shown." in words_in(picture.scene)
        assert sum(isinstance(shape, kind) for shape in picture.scene.shapes) >= cells
        assert "Norfolk Constabulary: " in picture.described
        assert "Kent Police: " not in picture.described
        composer.close()


def test_rows_of_a_history_are_chosen_and_headings_go_with_the_last(program: app.Program, view: GradesView) -> None:
    composer = opened(program, "History")
    rows = composer.form.rows
    first = [rows.list.item(number).data(Qt.ItemDataRole.UserRole) for number in range(rows.list.count())]
    rows.tick([key for key in first if key and key.endswith("|kent")])
    picture = composer.picture()
    assert picture is not None
    assert "Kent Police: published grades by year" in words_in(picture.scene)
    assert "Durham" not in words_in(picture.scene)
    composer.close()


def test_key_opens_what_is_in_front_and_it_is_remembered(program: app.Program, view: GradesView) -> None:
    command = program.window.actions_by_id["compose"]
    view.kind.buttons()[1].click()
    command.trigger()
    (composer,) = (each for each in program.window.findChildren(Composer) if each.isVisible())
    assert composer.subject.key.startswith("grades/grades-wheel-")
    composer.form.headline.setPlainText("Forces around")
    composer.form.looks.buttons()[1].click()
    composer.close()
    again = opened(program, "Wheel")
    assert again.form.composition().headline == "Forces around"
    assert again.theme.name == "dark"
    again.close()


def test_a_slide_has_the_forces_and_the_headline_of_the_picture(program: app.Program, view: GradesView) -> None:
    leaving = next(leaving for leaving in view.leavings() if leaving.name == "Wheel")
    subject = leaving.subject() if leaving.subject else None
    assert isinstance(subject, ChartSubject)
    assert subject.slides is not None
    composer = opened(program, "Wheel")
    composer.form.headline.setPlainText("Two forces")
    composer.form.rows.tick({"norfolk", "kent"})
    (slide,) = subject.slides(composer.form.composition())
    assert slide.title == "Two forces"
    (drawn,) = contents_of(slide, DeckSource(program.workspace.library, program.workspace.place.report))
    assert [force.id for force in drawn.shown.forces] == ["norfolk", "kent"]  # type: ignore[union-attr]
    composer.close()


def test_where_no_force_is_shown_nothing_opens(program: app.Program, view: GradesView) -> None:
    view.choices.choose_grade("Ungraded")
    program.window.actions_by_id["compose"].trigger()
    assert [each for each in program.window.findChildren(Composer) if each.isVisible()] == []
    assert "no chart here" in program.window.status.message.text()


def test_the_picture_speaks_english_whatever_the_window_speaks(open_program: Opener) -> None:
    program = open_program(view="grades", language="cy")
    subject = program.window.views.to_compose()
    assert subject is not None
    assert "forces" in subject.figure.title


def test_words_of_a_cell_stay_in_it_or_are_left_out_at_every_size(program: app.Program, view: GradesView) -> None:
    view.choices.choose_measure(INVESTIGATING)
    composer = opened(program, "Table, 43 forces")
    for size in SIZES:
        composer.form.choose_size(size.id)
        picture = composer.picture()
        assert picture is not None
        worded = [shape for shape in picture.scene.shapes if isinstance(shape, GradeCell) and shape.text]
        assert all(measure(cell.text, cell.size, cell.weight) + 1.6 * cell.shape <= cell.width for cell in worded)
    composer.close()
