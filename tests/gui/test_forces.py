"""Forces side by side in the window: chosen, ordered, narrowed, ticked, opened, taken away, and read without a mouse."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.forces.side_by_side import DIFFERENCE, NAME, REFERENCE
from peelviewer.figures.base import FORCE, POINTED
from peelviewer.figures.forms.strips import ends
from peelviewer.options import FORCES
from peelviewer.store.choices import FORCE_GROUPS, FORCES_COMPARED
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.leaving import write
from peelviewer.ui.language import speak
from peelviewer.views.compare.forces import ForcesSideBySide
from peelviewer.views.compare.forces_choice import ID
from peelviewer.views.compare.forces_marks import axis_of
from tests.invented_forces import forces_library, report_id
from tests.programs import SEVERAL, Opener


@pytest.fixture(scope="module")
def five(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return forces_library(tmp_path_factory.mktemp("forces") / "five")


def shown(program: app.Program, qtbot: QtBot) -> ForcesSideBySide:
    program.window.actions_by_id["compare_forces"].trigger()
    view = program.window.views.compare.forces
    qtbot.waitUntil(lambda: view.reading.is_read and view.pages.currentWidget() is view.table)
    return view


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def program(open_program: Opener, five: Path, tmp_path: Path) -> app.Program:
    return open_program(library=five, report=report_id("Northam"), size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))


@pytest.fixture
def view(program: app.Program, qtbot: QtBot) -> ForcesSideBySide:
    return shown(program, qtbot)


def names(view: ForcesSideBySide) -> list[str]:
    return [row.name for row in view.table.model_.rows]


def column_of(view: ForcesSideBySide, name: str) -> int:
    model = view.table.model_
    return next(column for column in range(model.columnCount()) if model.column_name(column) == name)


def test_own_force_stands_first_and_every_value_is_counted(view: ForcesSideBySide, program: app.Program) -> None:
    assert view.forces == ["northam", "eastby", "midford", "southwick", "westcombe"]
    assert view.table.own == "northam"
    assert view.table.hasFocus()
    assert "29 of 30 values given" in program.window.status.place.text()
    model = view.table.model_
    column = column_of(view, "midford")
    assert model.index(names(view).index("Measure 2"), column).data() == "not given"


def test_force_is_left_out_and_found_again_by_keyboard(view: ForcesSideBySide, qtbot: QtBot) -> None:
    field = view.choice.field
    field.setFocus()
    qtbot.keyClicks(field, "southw")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "southwick" not in view.forces
    assert view.table.model_.columnCount() == 8
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "southwick" in view.forces
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_last_force_stays_and_no_ninth_is_taken(view: ForcesSideBySide) -> None:
    view.choice.clear_button.click()
    assert view.forces == ["northam"]
    items = [view.choice.list.item(row) for row in range(view.choice.list.count())]
    own = next(item for item in items if item.data(ID) == "northam")
    assert not own.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert own.toolTip()
    view.choice.choose([])
    assert view.forces == ["northam"]


def test_groups_and_forces_are_kept(open_program: Opener, five: Path, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "kept.sqlite"
    first = shown(open_program(library=five, report=report_id("Northam"), store=UserStore(file)), qtbot)
    first.choice.choose(["northam", "westcombe"])
    first.choice.keep_group("  Like   us ")
    with_store = open_program(library=five, report=report_id("Northam"), store=UserStore(file))
    again = shown(with_store, qtbot)
    assert again.forces == ["northam", "westcombe"]
    again.choice.clear_button.click()
    entry = next(action for action in again.choice.group.menu().actions() if action.text() == "Like us")
    entry.trigger()
    assert again.forces == ["northam", "westcombe"]
    again.choice.remove_group("Like us")
    settings = with_store.window.views.store
    assert settings is not None
    assert FORCE_GROUPS.of(settings.settings) == {}
    assert FORCES_COMPARED.of(settings.settings) == ["northam", "westcombe"]


def test_kept_nonsense_is_left_out(view: ForcesSideBySide) -> None:
    view.take_kept([1, "northam", None], {"good": ["eastby", 4], "bad": "eastby"})
    assert view.choice.groups == {"good": ["eastby"]}


def test_region_is_compared_with_the_own_force(view: ForcesSideBySide) -> None:
    entry = next(action for action in view.choice.group.menu().actions() if action.text().startswith("South"))
    assert entry.text() == "South, 2 forces"
    entry.trigger()
    assert view.forces == ["northam", "eastby", "westcombe"]


def test_rows_are_ordered_narrowed_and_it_is_said_by_what(view: ForcesSideBySide, qtbot: QtBot) -> None:
    printed = names(view)
    view.table.horizontalHeader().sectionClicked.emit(0)
    assert view.order == NAME
    view.order_by(DIFFERENCE)
    assert "as a share of the larger value" in view.bar.about.text()
    view.order_by("eastby")
    assert view.bar.about.text() == "Ordered by the value of Eastby within each unit"
    view.order_by("eastby")
    view.order_by("eastby")
    assert names(view) == printed
    qtbot.keyClicks(view.bar.field, "measure 4")
    assert names(view) == ["Measure 4"]
    view.bar.field.setText("nothing like it")
    assert view.pages.currentWidget() is view.nothing
    view.bar.field.clear()
    view.choose_topic("Calls")
    assert names(view) == ["Measure 2", "Measure 4", "Measure 6"]
    assert view.pages.currentWidget() is view.table


def test_space_ticks_and_the_ticked_rows_become_a_slide(view: ForcesSideBySide, program: app.Program, qtbot: QtBot) -> None:
    decks = program.window.views.decks
    with qtbot.waitSignal(decks.ready):
        decks.open_last()
    for row in (1, 3):
        view.table.setCurrentIndex(view.table.model_.index(row, 0))
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.bar.count.text() == "2 rows ticked"
    view.bar.field.setText("Measure")  # ticks stay while rows come and go
    with qtbot.waitSignal(program.workspace.message) as said:
        qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["Added to the deck: 2 measures, 5 forces"]
    assert decks.deck is not None
    (slide,) = [slide for slide in decks.deck.slides if slide.kind == "forces"]
    measures = [subject for subject in slide.subjects if subject.startswith("measure:")]
    assert len(measures) == 2
    assert [subject for subject in slide.subjects if subject.startswith("force:")] == [f"force:{force}" for force in view.forces]
    pages = [page for page in decks.pages() if page.slide.kind == "forces"]
    words = " ".join(run.text for page in pages for run in decks.scene(page).words)
    assert "Measure 2" in words
    assert "Midford not given" in words
    assert "Measure 3" not in words


def test_return_opens_the_value_in_its_report(view: ForcesSideBySide, program: app.Program, qtbot: QtBot) -> None:
    column = column_of(view, "eastby")
    view.table.setCurrentIndex(view.table.model_.index(3, column))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert program.workspace.view == "read"
    assert program.workspace.place.report.id == report_id("Eastby")


def test_what_is_not_given_is_not_opened(view: ForcesSideBySide, program: app.Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.workspace.message) as said:
        view.table.opened.emit(names(view).index("Measure 2"), "midford")
    assert said.args == ["Midford: not given in any report held"]
    assert program.workspace.view == "compare"


def test_pointer_says_a_value_and_points_at_its_force(view: ForcesSideBySide, qtbot: QtBot) -> None:
    table = view.table
    index = table.model_.index(0, 1)
    line = table.strip(0)
    mark = next(mark for mark in line.marks if mark.area == "westcombe")
    axis, _ = axis_of(line, table.visualRect(index), from_zero=True)
    place = QPoint(round(axis.at(float(mark.value or 0))), table.visualRect(index).center().y())
    qtbot.mouseMove(table.viewport(), place)
    assert table._bubble.isVisible()
    assert f"Westcombe: {mark.text}" in table._bubble.text()
    assert table.pointed == "westcombe"
    roles = {mark.area: mark.role for mark in table.strip(0).marks}
    assert (roles["northam"], roles["westcombe"]) == (FORCE, POINTED)
    assert "Westcombe, pointed at" in view.bar.legend.accessibleName()


def test_axis_holds_zero_unless_the_reader_asks_for_the_spread(view: ForcesSideBySide) -> None:
    line = view.table.strip(0)
    assert ends(line, from_zero=True)[0] == 0
    view.bar.scale.buttons()[1].click()
    assert not view.table.from_zero
    low, _, broken = ends(line, from_zero=False)
    assert broken
    assert low > 0


def test_caveats_and_sources_follow_the_row_in_table_and_chart(view: ForcesSideBySide, program: app.Program, qtbot: QtBot) -> None:
    view.table.setCurrentIndex(view.table.model_.index(0, 0))
    said = view.detail.words.text()
    assert "Also published:" in said
    assert "Northam 2016" in said
    assert "Counts differ" in said
    program.workspace.charts_wanted.emit()
    qtbot.waitUntil(lambda: program.workspace.live_charts)
    view.bar.kind.buttons()[1].click()
    chart = view.chart.live
    assert chart is not None
    view.chart.take_focus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert "Measure 6" in view.detail.words.text()
    assert view.chart.verticalScrollBar().value() > 0
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert program.workspace.place.report.id == report_id("Westcombe")


@pytest.mark.parametrize("kind", ["csv", "xlsx", "png", "svg"])
def test_files_hold_exactly_what_is_shown(view: ForcesSideBySide, tmp_path: Path, kind: str) -> None:
    view.choose_topic("Calls")
    view.table.model_.tick(1)
    rows = view.leaving()
    assert [row.name for row in rows] == ["Measure 4"]
    path = tmp_path / f"forces.{kind}"
    assert write(view.leavings()[0], kind, view._workspace.appearance.theme, path)
    if kind == "csv":
        text = path.read_text(encoding="utf-8-sig")
        assert "Measure 4" in text
        assert "Measure 2" not in text
        assert text.count("Invented tables") == 6
    elif kind == "xlsx":
        with zipfile.ZipFile(path) as book:
            assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == 7
    elif kind == "svg":
        assert "Measure 4" in path.read_text(encoding="utf-8")
    else:
        assert path.read_bytes().startswith(b"\x89PNG")


def test_years_of_three_forces_never_stand_in_one_table(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(library=SEVERAL, report="northshire-2014-effectiveness", size=(1024, 700))
    view = shown(program, qtbot)
    assert view.year == 2014
    assert view.bar.year.text() == "Year 2014"
    assert [action.text() for action in view.bar.year.menu().actions()] == ["Year 2021/22", "Year 2018/19", "Year 2014"]
    view.choose_year(2018)
    view.choice.choose(["isle-of-marrow", "northshire"])
    column = column_of(view, "northshire")
    assert {view.table.model_.index(row, column).data() for row in range(len(view.table.model_.rows))} == {"not given"}
    assert {row.period for row in view.table.model_.rows} == {"12 months to 31 March 2018"}


def test_cells_are_heard_with_their_columns(view: ForcesSideBySide) -> None:
    model, spoken = view.table.model_, Qt.ItemDataRole.AccessibleTextRole
    first = model.index(0, 0).data(spoken)
    assert first.startswith("Measure 1, per 1000 population, 12 months to 30 June 2016")
    assert first.endswith("not ticked")
    model.tick(0)
    assert model.index(0, 0).data(spoken).endswith(", ticked")
    assert model.index(0, 3).data(spoken).startswith("Northam: ")
    for widget in (view.table, view.choice.list, view.detail, view.chart, *view.findChildren(QLineEdit)):
        assert widget.accessibleName()


def test_another_language_shows_the_same(open_program: Opener, speaking: None, five: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = open_program.running(library=five, report=report_id("Northam"), store=UserStore(tmp_path / "user.sqlite"), language="en")
    view = shown(running.program, qtbot)
    view.choice.choose(["northam", "midford"])
    view.order_by("midford")
    view.table.model_.tick(0)
    ticked = view.ticked()[0].key
    old = running.program.window.views.compare
    running.program.window.actions_by_id["language_cy"].trigger()
    qtbot.waitUntil(lambda: running.program.window.views.compare is not old)
    compare = running.program.window.views.compare
    assert compare.shown()[2] == FORCES
    qtbot.waitUntil(lambda: compare.forces.reading.is_read)
    assert compare.forces.forces == ["northam", "midford"]
    assert compare.forces.order == "midford"
    assert [row.key for row in compare.forces.ticked()] == [ticked]
    assert "1 rhes wedi'i thicio" in compare.forces.bar.count.text()


def test_force_that_only_a_report_names_can_be_compared(open_program: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    folder = forces_library(tmp_path / "six")
    table = folder / "forces.csv"
    lines = table.read_text(encoding="utf-8").splitlines()
    stranger = lines[2].split(",")[0]
    table.write_text("\n".join(line for line in lines if line.split(",")[0] != stranger) + "\n", encoding="utf-8")
    view = shown(open_program(library=folder, report=report_id("Northam"), size=(1280, 800)), qtbot)
    listed = [view.choice.list.item(number).data(ID) for number in range(view.choice.list.count())]
    assert stranger in listed
    view.choice.choose([view.own, stranger])
    assert list(view.forces) == [view.own, stranger]
    assert any(row.cells[1].number is not None for row in view.table.model_.rows)


LONG = ("Northamshire", "Eastby", "Southwick", "Westcombe", "Midford and Tyne", "Cleveland", "Hillingshire", "Vale of Underwood")


def test_the_difference_stands_beside_its_two_values_and_is_seen(open_program: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    library = forces_library(tmp_path / "eight", LONG)
    program = open_program(library=library, report=report_id("Eastby"), size=(1280, 800))
    view = shown(program, qtbot)
    view.choice.choose([item.data(ID) for row in range(view.choice.list.count()) if (item := view.choice.list.item(row)).data(ID)])
    table = view.table
    assert len(view.forces) == 8
    first, between = column_of(view, view.forces[0]), column_of(view, DIFFERENCE)
    assert (column_of(view, REFERENCE), between) == (first - 1, first + 1)
    assert table.columnViewportPosition(between) + table.columnWidth(between) <= table.viewport().width()
    view.choice.choose(view.forces[:6])
    assert table.horizontalScrollBar().maximum() == 0
    about = table.model_.headerData(between, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert about == f"{table.model_.forces[0].name} from England and Wales"


def test_another_order_is_read_from_its_top_and_a_force_more_moves_nothing(open_program: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    library = forces_library(tmp_path / "many", measures=40)
    view = shown(open_program(library=library, report=report_id("Northam"), size=(1280, 800)), qtbot)
    bar, table = view.table.verticalScrollBar(), view.table
    table.setCurrentIndex(table.model_.index(30, 0))
    chosen = table.current()
    place = bar.value()
    assert place > 0
    view.choice.choose(view.forces[:3])
    assert bar.value() == place
    view.order_by("eastby")
    assert bar.value() == 0
    assert table.current() is not None
    assert chosen is not None
    assert table.current().key == chosen.key  # type: ignore[union-attr]


def test_it_is_asked_before_rows_fill_many_slides(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    program = open_program(report="norfolk-2016-effectiveness", size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
    view, decks = shown(program, qtbot), program.window.views.decks
    with qtbot.waitSignal(decks.ready):
        decks.open_last()
    assert decks.deck is not None
    before, rows = len(decks.deck.slides), len(view.table.model_.rows)
    chosen = view.table.current()
    assert chosen is not None

    def asked() -> QMessageBox:
        qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return next(box for box in program.window.findChildren(QMessageBox) if box.isVisible())

    box = asked()
    assert re.fullmatch(r"What is shown fills \d\d slides\.", box.text())
    assert "tick some" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(decks.deck.slides) == before
    box = asked()
    (topic,) = [button for button in box.buttons() if button.text().startswith(f"Only {chosen.topic}: ")]
    with qtbot.waitSignal(program.workspace.message) as said:
        topic.click()
    of_topic = [row for row in view.table.model_.rows if row.topic == chosen.topic]
    assert said.args[0].startswith(f"Added to the deck: {len(of_topic)} measure")
    assert 0 < len(of_topic) < rows
    box = asked()
    words = box.text()
    (everything,) = [button for button in box.buttons() if button.text().startswith("Add ") and button.text().endswith(" slides")]
    with qtbot.waitSignal(program.workspace.message) as said:
        everything.click()
    assert said.args[0].startswith(f"Added to the deck: {rows} measures")
    added = [slide for slide in decks.deck.slides if slide.kind == "forces"]
    assert [sum(subject.startswith("measure:") for subject in slide.subjects) for slide in added] == [len(of_topic), rows]
    assert f"fills {len(decks.pages_of(added[1]))} slides" in words
