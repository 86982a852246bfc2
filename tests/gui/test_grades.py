"""The Grades view: table, wheel, map, spread and history, by mouse and keyboard."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QDesktopServices, QImage, QPolygonF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.grades import Measure
from peelviewer.model.grades import Grade
from peelviewer.ui.look.theme import load
from peelviewer.views.grades.grades import GradesView
from tests.programs import Opener


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(view="grades", size=(1280, 800))


@pytest.fixture
def view(program: app.Program) -> GradesView:
    return program.window.views.grades


def test_opens_at_the_reports_force_year_and_pillar(program: app.Program, view: GradesView) -> None:
    assert view.isVisible()
    assert view.table.chosen() == ("norfolk", 2016)
    assert view.beside.heading.text() == "Effectiveness, 2016"
    assert "Norfolk Constabulary, 2016: Good." in view.beside.detail.text()
    assert "1,497 published grades held" in program.window.status.place.text()


def test_regions_group_the_forces(view: GradesView) -> None:
    assert view.table.topLevelItemCount() == 10
    assert len(view.table.rows()) == 43
    first = view.table.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "East Midlands  5"


@pytest.mark.parametrize(("order", "first"), [("By name", "avon-and-somerset"), ("By grade", "durham")])
def test_orders(view: GradesView, order: str, first: str) -> None:
    view.choices.choose_order(order)
    assert view.table.rows()[0] == first
    assert len(view.table.rows()) == 43


def test_change_puts_the_risen_first(view: GradesView) -> None:
    view.choose_year(2017)
    view.choices.choose_order("By change")
    rows = view.table.rows()
    changes = [view.grades.change(force, 2017, view.grade_filter.measure) for force in rows]
    known = [change for change in changes if change is not None]
    assert known == sorted(known, reverse=True)
    assert changes[-1] is None


def test_filters_keep_what_is_asked(view: GradesView) -> None:
    view.choices.choose_grade("Inadequate")
    assert view.table.rows() == ["bedfordshire"]
    view.choices.choose_grade("All grades")
    view.choices.choose_region("Wales")
    assert len(view.table.rows()) == 4
    view.choices.choose_region("All regions")
    view.choose_year(2017)
    view.choices.choose_grade("Not held")
    assert view.table.rows() == ["derbyshire"]


def test_arrow_keys_walk_cells_and_enter_opens_the_page(view: GradesView, qtbot: QtBot, program: app.Program) -> None:
    class Browser:
        def __init__(self) -> None:
            self.opened: list[str] = []

    program.window.activateWindow()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.chosen() == ("norfolk", 2017)
    assert view.beside.heading.text() == "Effectiveness, 2017"
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.force == "suffolk"
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.chosen() == ("city-of-london", 2017)
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert view.table.chosen() == ("suffolk", 2017)
    held = view.grades.get("suffolk", 2017, view.grade_filter.measure)
    assert held is not None
    assert held.source_url in view.beside.detail.text()
    asked: list[tuple[str, int]] = []
    view.table.asked.disconnect(view.open_page)
    view.table.asked.connect(lambda force, year: asked.append((force, year)))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert asked == [("suffolk", 2017)]
    assert QDesktopServices is not None


def test_map_is_walked_and_clicked(view: GradesView, qtbot: QtBot, program: app.Program) -> None:
    program.window.activateWindow()
    view.map.setFocus()
    qtbot.keyClick(view.map, Qt.Key.Key_Left)
    assert view.force == "cambridgeshire"
    qtbot.keyClick(view.map, Qt.Key.Key_Down)
    assert view.force == "bedfordshire"
    durham = program.workspace.library.force_by_id["durham"]
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=view.map.box(durham).center().toPoint())
    assert view.force == "durham"
    assert view.beside.force_name.text() == "Durham Constabulary"
    assert view.table.chosen() == ("durham", 2016)


def test_no_two_tiles_of_the_map_overlap(view: GradesView, program: app.Program) -> None:
    boxes = [view.map.box(force) for force in program.workspace.library.forces]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert all(view.map.rect().contains(box.toRect()) for box in boxes)


def test_wheel_cells_are_where_they_are_drawn(view: GradesView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    assert view.wheel.isVisible()
    assert not view.choices.order.isVisible()
    for index in (0, 11, 42):
        for ring in range(3):
            wheel = view.wheel._wheel()
            middle = wheel.point(sum(wheel.sector(index)) / 2, sum(wheel.radii(ring)) / 2)
            assert view.wheel.cell_at(*middle) == (index, ring)
    view.wheel.setFocus()
    before = view.force
    qtbot.keyClick(view.wheel, Qt.Key.Key_Right)
    assert view.force != before
    qtbot.keyClick(view.wheel, Qt.Key.Key_Down)
    assert view.grade_filter.measure == Measure("efficiency")


def test_questions_are_rings_where_a_question_is_looked_at(view: GradesView) -> None:
    view.choices.choose_measure(Measure("effectiveness", "q2"))
    assert all(ring.question for ring in view.wheel._rings)
    assert "Investigating crime and reducing re-offending" in view.beside.about.text()


def test_history_and_spread_speak(view: GradesView) -> None:
    assert "Effectiveness: 2014 Ungraded, 2015 Good, 2016 Good" in view.history.accessibleName()
    assert "2016: outstanding 1, good 28, requires improvement 13, inadequate 1" in view.spread.accessibleName()
    cell = view.table.currentItem()
    assert cell is not None
    assert cell.data(3, Qt.ItemDataRole.AccessibleTextRole) == "Norfolk Constabulary, effectiveness 2016: Good"
    assert QAccessible.queryAccessibleInterface(view.map) is not None


@pytest.mark.parametrize(("measure", "place"), [("Effectiveness", "overview"), ("question", "q2")])
def test_a_grade_of_the_open_report_leads_to_where_it_stands(view: GradesView, program: app.Program, measure: str, place: str) -> None:
    if measure == "question":
        view.choices.choose_measure(Measure("effectiveness", "q2"))
    view.choose("norfolk", 2016)
    assert "ISBN 978-1-78655-362-1. " in view.beside.detail.text()
    assert "Read it in the report" in view.beside.detail.text()
    view.beside.detail.linkActivated.emit("report:")
    assert (program.workspace.view, program.workspace.place.section_id) == ("read", place)
    program.workspace.show_view("grades")
    view.open_page("norfolk", 2016)
    assert program.workspace.view == "read"


def test_both_themes_paint_every_part(view: GradesView, program: app.Program) -> None:
    light = [part.grab().toImage() for part in (view.table, view.map, view.spread, view.history)]
    program.window.actions_by_id["switch_theme"].trigger()
    dark = [part.grab().toImage() for part in (view.table, view.map, view.spread, view.history)]
    for one, other in zip(light, dark, strict=True):
        assert isinstance(one, QImage)
        assert one != other


def test_links_take_the_colour_of_the_theme(view: GradesView, program: app.Program, qtbot: QtBot) -> None:
    view.choose("durham", 2015)  # its page is on the web
    numbers = program.window.views.numbers
    numbers.open("indicator-charged")
    qtbot.waitUntil(lambda: "indicator-charged" in numbers.detail.cards)
    program.window.actions_by_id["switch_theme"].trigger()
    qtbot.waitUntil(lambda: "indicator-charged" in numbers.detail.cards)
    card = numbers.detail.cards["indicator-charged"]
    linked = [label for label in (view.beside.detail, *card.findChildren(QLabel)) if "<a " in label.text()]
    assert len(linked) == 2
    for label in linked:
        image = label.grab().toImage()
        shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert load("dark").colour("accent").name() in shown, label.text()
        assert load("light").colour("accent").name() not in shown, label.text()


def test_another_order_is_read_from_its_beginning(view: GradesView) -> None:
    view.choices.choose_order("By name")
    bar = view.table.verticalScrollBar()
    assert view.table.chosen() == ("norfolk", 2016)
    assert bar.maximum() > 0
    assert bar.value() == 0
    bar.setValue(300)
    view.choices.choose_measure(Measure("efficiency"))
    assert bar.value() == 300


def test_forces_stand_under_what_changed(view: GradesView, qtbot: QtBot) -> None:
    view.choose_year(2018)
    view.choices.choose_order("By change")
    tops = [view.table.topLevelItem(index) for index in range(view.table.topLevelItemCount())]
    headings = [top.text(0) for top in tops if top is not None]
    changes = [view.grades.change(force, 2018, view.grade_filter.measure) for force in view.table.rows()]
    counts = Counter(changes)
    assert headings == [
        f"1 grade better than in 2017  {counts[1]}", f"Same grade as in 2017  {counts[0]}",
        f"1 grade worse than in 2017  {counts[-1]}", f"2 grades worse than in 2017  {counts[-2]}",
        f"No grades to compare of 2017 and 2018/19  {counts[None]}",
    ]  # fmt: skip
    subject = view.to_compose()
    assert subject is not None
    assert {row.heading for row in subject.rows} == {heading.rsplit("  ", 1)[0] for heading in headings}


def test_a_year_without_the_measure_says_what_is_shown_instead(view: GradesView) -> None:
    assert not view.no_change.isVisible()
    view.choose_year(2021)
    assert view.no_change.isVisible()
    assert view.no_change.text() == "No grades of effectiveness are held for 2021/22, so responding to the public is shown."
    view.choose_year(2023)  # the same measure still
    assert not view.no_change.isVisible()
    view.choose_year(2016)
    assert view.no_change.text() == "No grades of responding to the public are held for 2016, so effectiveness is shown."


def test_a_ring_in_the_dark_is_told_from_the_palest_grade(view: GradesView, program: app.Program) -> None:
    theme, tile = load("dark"), program.workspace.library.force_by_id["norfolk"]
    program.window.actions_by_id["switch_theme"].trigger()
    view.choices.choose_measure(Measure("peel", "responding-to-the-public"))
    view.choose("norfolk", 2021)
    image, box = view.map.grab().toImage(), view.map.box(tile).toRect()
    ring, ground, pale = theme.colour("text").name(), theme.colour("surface").name(), theme.grades[Grade.ADEQUATE].fill.lower()
    line = [image.pixelColor(x, box.center().y()).name() for x in range(box.left() - 4, box.left() + 6)]
    plain = [colour for colour, _ in groupby(colour for colour in line if colour in (ring, ground, pale))]  # without blended edges
    assert plain[-3:] == [ring, ground, pale]


def test_a_followed_force_on_the_wheel_has_its_grades_seen(view: GradesView) -> None:
    view.choices.choose_measure(Measure("peel", "responding-to-the-public"))
    view.choose("norfolk", 2021)
    view.kind.buttons()[1].click()
    assert view.following.followed.number("norfolk")
    image, drawn, rings = view.wheel.grab().toImage(), view.wheel._wheel(), view.wheel.rings
    index = [force.id for force in view.wheel.shown().forces].index("norfolk")
    for ring, measure in enumerate(rings):
        published = view.grades.get("norfolk", 2021, measure)
        cell = QPolygonF([QPointF(x, y) for x, y in drawn.outline(index, ring)])
        box = cell.boundingRect().toRect()
        places = [QPoint(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())]
        shown = [image.pixelColor(place) for place in places if cell.containsPoint(QPointF(place), Qt.FillRule.OddEvenFill)]
        if published:
            fill = QColor(load("light").grades[published.grade].fill)
            near = [abs(fill.red() - c.red()) + abs(fill.green() - c.green()) + abs(fill.blue() - c.blue()) for c in shown]
            assert min(near) < 30, measure
