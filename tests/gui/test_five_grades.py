"""The Grades view in the cycles on the scale of five grades: table, map, wheel, spread, history and source, beside the years of four."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.model.grades import FIVE_TIERS, Grade
from peelviewer.ui.look.theme import load
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.views.grades.grades import GradesView
from tests.programs import Opener

FIXTURE = Path(__file__).parents[1] / "fixtures" / "three_forces"
RESPONDING, INVESTIGATING = Measure("peel", "responding-to-the-public"), Measure("peel", "investigating-crime")


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(view="grades", size=(1280, 800))


@pytest.fixture
def view(program: app.Program) -> GradesView:
    return program.window.views.grades


def entries(button: DropDownButton) -> list[QAction]:
    return [entry for entry in button.menu().actions() if not entry.isSeparator()]


def choose(button: DropDownButton, words: str) -> None:
    next(entry for entry in entries(button) if entry.text() == words).trigger()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def columns(view: GradesView) -> list[str]:
    head = view.table.headerItem()
    return [head.text(column) for column in range(1, view.table.columnCount())]


def test_cycle_and_question_are_chosen_from_their_menus(view: GradesView) -> None:
    assert columns(view) == ["2014", "2015", "2016", "2017", "2018/19"]
    choose(view.choices.cycle, "2023-25")
    assert view.beside.heading.text() == "Investigating crime, 2023-25"
    assert columns(view) == ["2015", "2016", "2017", "2018/19", "2021/22", "2023-25"]  # the question on it of the years before
    assert view.table.chosen() == ("norfolk", 2023)
    assert view.beside.about.text().startswith("Held for 37 of 43 forces.")
    choose(view.choices.measure, "Recording data about crime")
    assert view.beside.heading.text() == "Recording data about crime, 2023-25"
    assert view.beside.about.text().startswith("Graded in some forces only. Held for 18 of 43 forces.")
    choose(view.choices.measure, "Effectiveness")
    assert view.beside.heading.text() == "Effectiveness, 2018/19"
    assert columns(view) == ["2014", "2015", "2016", "2017", "2018/19"]
    choose(view.choices.cycle, "2021/22")
    assert view.beside.heading.text() == "Recording data about crime, 2021/22"  # the one last looked at there
    choose(view.choices.cycle, "2016")
    assert view.beside.heading.text() == "Effectiveness, 2016"


def test_measures_are_grouped_by_scale_and_named_by_subject(view: GradesView) -> None:
    listed = [(entry.text(), entry.isEnabled()) for entry in entries(view.choices.measure)]
    assert listed[0] == ("2014 to 2018/19: scale of 4 grades", False)
    five = listed.index(("2021/22 and 2023-25: scale of 5 grades", False))
    assert ("Effectiveness, serious and organised crime", True) in listed[:five]
    assert ("Police powers and treatment of the public", True) in listed[five:]
    assert not any("uestion " in words for words, _ in listed)
    view.choices.choose_measure(RESPONDING)
    assert [entry.text() for entry in entries(view.choices.measure) if entry.isChecked()] == ["Responding to the public"]


def test_grades_to_filter_by_are_those_of_the_scale(view: GradesView) -> None:
    assert "Adequate" not in [entry.text() for entry in entries(view.choices.grade)]
    view.choices.choose_measure(INVESTIGATING)
    choose(view.choices.grade, "Adequate")
    assert len(view.table.rows()) == 13
    view.choose_year(2016)
    assert view.choices.grade.text() == "All grades"
    assert len(view.table.rows()) == 43


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_five_grades_by_shape_colour_and_word(open_program: Opener, theme: str) -> None:
    view = open_program(view="grades", size=(1280, 800), theme=theme).window.views.grades
    view.choices.choose_measure(RESPONDING)
    legend = view.spread.legend()
    assert [name for name, _, _ in legend] == [*(grade.value for grade in FIVE_TIERS), "not held"]
    assert sum(count for _, count, _ in legend) == 43
    assert all(view.spread.rect().contains(place.toRect()) for _, _, place in legend)
    assert not any(a[2].intersects(b[2]) for a, b in pairwise(legend))
    fills = {load(theme).grades[grade].fill.lower() for grade in FIVE_TIERS}
    assert fills <= colours(view.spread.grab().toImage())
    held = {grade.grade for grade in view.grades._grades.values() if (grade.year, grade.question) == (2023, RESPONDING.question)}
    assert {load(theme).grades[grade].fill.lower() for grade in held} <= colours(view.map.grab().toImage())


def test_map_and_table_say_what_is_not_held(view: GradesView) -> None:
    view.choices.choose_measure(INVESTIGATING)
    view.choose("suffolk", 2023)
    assert view.beside.detail.text() == "Suffolk Constabulary, 2023-25: not held: no published page with this grade has been found."
    assert "not held 6" in view.map.accessibleName()
    assert "ungraded" not in view.map.accessibleName()
    view.choices.choose_measure(Measure("peel", "leadership-and-force-management"))
    view.choose("suffolk", 2021)
    assert view.beside.detail.text() == "Suffolk Constabulary, 2021/22: not asked in this year."


def test_evidence_note_and_pages_of_a_revised_grade(view: GradesView) -> None:
    view.choices.choose_measure(RESPONDING)
    view.choose("northamptonshire", 2023)
    words = view.beside.detail.text()
    assert words.startswith("Northamptonshire Police, 2023-25: Requires improvement (revised 8 August 2024; before: Adequate).")
    pages = [grade.source_url for grade in (view.grades.get("northamptonshire", 2023, RESPONDING),) if grade]
    pages += [grade.source_url for grade in view.grades.replaced("northamptonshire", 2023, RESPONDING)]
    assert len(pages) == 2
    assert all(f'href="{page}"' in words for page in pages)
    item = view.table.currentItem()
    assert item
    assert "revised 8 August 2024" in item.data(2, Qt.ItemDataRole.AccessibleTextRole)


def test_a_derived_grade_tells_its_reasoning(view: GradesView) -> None:
    derived = next(g for g in view.grades._grades.values() if g.year == 2021 and g.evidence == "derived" and "counts" in g.note)
    view.choices.choose_measure(Measure("peel", derived.question))
    view.choose(derived.force, 2021)
    assert "No page states it: it follows from published counts. Published" in view.beside.detail.text()
    assert "counts of" in view.beside.detail.text()


def test_no_order_by_change_across_a_seam_and_it_says_why(view: GradesView, program: app.Program) -> None:
    view.choices.choose_measure(RESPONDING)
    assert not view.no_change.isVisible()
    choose(view.choices.order, "By change")
    assert view.no_change.text() == (
        "No change to order by, so forces stand by name. The inspectorate says that grades of 2023-25 cannot be compared with earlier ones."
    )
    assert view.no_change.isVisible()
    assert view.table.rows() == sorted(view.table.rows(), key=lambda force: view.table.forces[force].name)
    assert program.window.status.place.text().endswith("by name")
    view.choices.choose_measure(Measure("effectiveness"))
    view.choose_year(2017)
    assert not view.no_change.isVisible()
    assert program.window.status.place.text().endswith("by change")


def test_history_shows_both_scales_apart(view: GradesView) -> None:
    four, five = view.history.blocks
    assert (four.years, five.years) == ((2014, 2015, 2016, 2017, 2018), (2021, 2023))
    assert five.title == "2021/22 and 2023-25: scale of 5 grades, not to be compared with those above"
    assert five.top > four.bottom
    assert view.history.joins(four.years, Measure("effectiveness")) == [(2016, 2017), (2017, 2018)]
    assert not any(view.history.joins(five.years, measure) for measure in five.measures)
    assert "Responding to the public: 2021/22 " in view.history.accessibleName()
    assert "Leadership and force management: 2021/22 not asked, 2023-25 " in view.history.accessibleName()
    assert view.beside.seams.text().endswith("The inspectorate says that grades of 2023-25 cannot be compared with earlier ones.")
    image = view.history.grab().toImage()
    pale = load("light").colour("pale").name()
    lower = image.copy(0, five.rows_top, image.width(), image.height() - five.rows_top)
    assert pale in colours(image)  # 2016 to 2018/19 are joined
    assert pale not in colours(lower)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (800, 560)])
def test_every_part_has_room(open_program: Opener, size: tuple[int, int]) -> None:
    view = open_program(view="grades", size=size).window.views.grades
    view.choices.choose_measure(Measure("peel", "police-powers-and-public-treatment"))
    area = view.findChild(QScrollArea)
    assert area
    assert area.horizontalScrollBar().maximum() == 0
    assert view.table.horizontalScrollBar().maximum() == 0
    view.kind.buttons()[1].click()
    boxes = [view.wheel.name_box(ring) for ring in range(10)]
    assert all(view.wheel.rect().contains(box.toRect()) for box in boxes)
    assert not any(a.intersects(b) for index, a in enumerate(boxes) for b in boxes[index + 1 :])
    centre, radius = view.wheel._circle()
    assert radius > 60
    assert centre.y() + radius < boxes[0].top() or centre.x() + radius < boxes[0].left()


def test_wheel_has_a_ring_for_each_question(view: GradesView, qtbot: QtBot) -> None:
    view.choices.choose_measure(RESPONDING)
    view.kind.buttons()[1].click()
    assert len(view.wheel._rings) == 10
    assert "Rings from the outside: Recording data about crime, Preventing crime" in view.wheel.accessibleName()
    qtbot.mouseClick(view.wheel, Qt.MouseButton.LeftButton, pos=view.wheel.name_box(3).center().toPoint())
    assert view.grade_filter.measure == INVESTIGATING
    view.wheel.setFocus()
    qtbot.keyClick(view.wheel, Qt.Key.Key_Down)
    assert view.grade_filter.measure == Measure("peel", "protecting-vulnerable-people")
    choose(view.choices.cycle, "2021/22")
    assert len(view.wheel._rings) == 11
    choose(view.choices.cycle, "2016")
    assert view.beside.heading.text() == "Effectiveness, protecting vulnerable people, 2016"
    assert len(view.wheel._rings) == 5


def test_a_click_in_the_table_chooses_the_cell_that_is_drawn_there(view: GradesView, qtbot: QtBot) -> None:
    view.choices.choose_measure(RESPONDING)
    item = view.table.currentItem()
    place = view.table.visualItemRect(item)  # type: ignore[arg-type]
    left = QPoint(view.table.columnViewportPosition(1) + 20, place.center().y())
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert view.table.grade_at(left) == ("norfolk", 2021)
    assert view.beside.heading.text() == "Responding to the public, 2021/22"


def test_a_report_on_five_grades_begins_there(open_program: Opener) -> None:
    view = open_program(library=FIXTURE, report="west-haven-2021-peel", view="grades", size=(1280, 800)).window.views.grades
    assert view.beside.heading.text() == "Preventing crime, 2021/22"
    assert columns(view) == ["2021/22"]
    assert [block.years for block in view.history.blocks] == [(2021,)]
    assert view.grades.get("west-haven", 2021, view.grade_filter.measure).grade is Grade.ADEQUATE  # type: ignore[union-attr]
    choose(view.choices.order, "By change")
    assert view.no_change.text().endswith("No earlier year is held.")


def test_restored_in_another_language_as_it_was(open_program: Opener) -> None:
    old = open_program(view="grades").window.views.grades
    old.choices.choose_measure(INVESTIGATING)
    choose(old.choices.grade, "Adequate")
    new = open_program(view="grades").window.views.grades
    new.restore_from(old)
    assert new.beside.heading.text() == old.beside.heading.text()
    assert new.choices.grade.text() == "Adequate"
    assert new.table.rows() == old.table.rows()
