"""Years side by side in the window: chosen, narrowed, walked, opened in their reports, taken away, and read without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.years.rows import RowKind
from peelviewer.figures.composed.composition import SIZES
from peelviewer.figures.scene import BadgeShape, Canvas, TextRun
from peelviewer.options import YEARS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.composing.composer import Composer
from peelviewer.ui.dialogs.leaving import write
from peelviewer.ui.language import speak
from peelviewer.ui.look.drawing import measure
from peelviewer.views.compare.years.detail import PLACE
from peelviewer.views.compare.years.years import YearsSideBySide
from tests.invented_years import FORCE, report_id, years_library
from tests.programs import SEVERAL, Opener

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return years_library(tmp_path_factory.mktemp("years") / "one")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


def shown(program: app.Program, qtbot: QtBot) -> YearsSideBySide:
    program.window.actions_by_id["compare_years"].trigger()
    view = program.window.views.compare.years
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.table)
    return view


@pytest.fixture
def program(open_program: Opener, one: Path, tmp_path: Path) -> app.Program:
    return open_program(library=one, report=report_id(2016), size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))


@pytest.fixture
def view(program: app.Program, qtbot: QtBot) -> YearsSideBySide:
    return shown(program, qtbot)


def choose(view: YearsSideBySide, name: str, year: str) -> None:
    model = view.table.model_
    number = next(n for n in range(model.rowCount()) if (row := model.row(n)) is not None and name in row.name)
    view.table.setCurrentIndex(model.index(number, 1 + model.years.names.index(year)))


def test_the_force_that_is_read_is_shown_with_the_keyboard_at_the_year_that_is_read(view: YearsSideBySide, program: app.Program) -> None:
    assert program.window.views.compare.shown()[2] == YEARS
    assert view.force == FORCE
    assert view.table.hasFocus()
    assert view.table.model_.headerData(view.table.currentIndex().column(), Qt.Orientation.Horizontal) == "2016"
    assert "7 rows, 5 years" in program.window.status.place.text()
    assert "4 reports held" in view.bar.about.text()


def test_arrow_keys_pass_headings_by(view: YearsSideBySide, qtbot: QtBot) -> None:
    seen = []
    for _ in range(view.table.model_.rowCount() + 2):
        row, _cell = view.table.current()
        assert row is not None
        seen.append(row.key)
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert list(dict.fromkeys(seen)) == [row.key for row in view.rows()]


@pytest.mark.parametrize(
    ("name", "year", "report", "here"), [("backlog", "2016", 2016, "crime"), ("Preventing", "2014", 2014, "prevention")]
)
def test_return_opens_a_cell_in_its_report(
    view: YearsSideBySide, program: app.Program, qtbot: QtBot, name: str, year: str, report: int, here: str
) -> None:
    choose(view, name, year)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert program.workspace.view == "read"
    assert program.workspace.place.report.id == report_id(report)
    assert program.workspace.place.section_id == here


def test_a_value_opens_its_figure(view: YearsSideBySide, program: app.Program, qtbot: QtBot) -> None:
    choose(view, "Recorded crime", "2015")
    with qtbot.waitSignal(program.workspace.figure_wanted) as wanted:
        view.detail.followed.emit(f"{PLACE}0")
    assert wanted.args == ["indicator-rate"]
    assert program.workspace.place.report.id == report_id(2015)


def test_what_stands_nowhere_says_so(view: YearsSideBySide, qtbot: QtBot, program: app.Program) -> None:
    choose(view, "backlog", "2021/22")
    with qtbot.waitSignal(program.workspace.message) as said:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert "No report held" in str(said.args)
    assert "No report of 2021/22 on this is held." in view.detail.words.text()


def test_what_is_known_of_a_cell_is_said_with_its_seam(view: YearsSideBySide) -> None:
    choose(view, "Preventing", "2016")
    assert "2015 and 2016 cannot be compared" in view.detail.words.text()
    assert "The question changed." in view.detail.words.text()
    choose(view, "backlog", "2016")
    assert "Asked for in like words in 2014." in view.detail.words.text()
    assert "p. 4" in view.detail.words.text()


def test_rows_are_narrowed_and_the_cell_stays(view: YearsSideBySide, qtbot: QtBot) -> None:
    choose(view, "backlog", "2014")
    view.turn(RowKind.ASK)
    row, cell = view.table.current()
    assert row is not None and "backlog" in row.name
    assert cell is row.cells[0]
    assert {each.kind for each in view.rows()} == {RowKind.ASK}
    choose(view, "backlog", "2014")
    view.turn(RowKind.VALUE)
    row, cell = view.table.current()
    assert row is not None and row.kind is RowKind.VALUE, "what is ringed is what the detail is about"
    assert cell is not None and cell.stated
    index = view.table.currentIndex()
    assert view.table.model_.cell(index.row(), index.column()) is cell
    qtbot.keyClicks(view.bar.field, "no such words")
    assert view.pages.currentWidget() is view.nothing
    assert "no such words" in view.nothing.text()
    qtbot.keyClick(view.bar.field, Qt.Key.Key_Escape)
    assert view.pages.currentWidget() is view.table


def test_a_force_is_chosen_by_its_region(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(library=SEVERAL, size=(1024, 700))
    view = shown(program, qtbot)
    assert view.bar.force.menu().actions()[0].text() == view.bar.force.text()
    regions = [menu for menu in view.bar.force.menu().findChildren(QMenu) if menu.title()]
    assert [menu.title() for menu in regions] == ["North", "South", "West"]
    entries = [action for menu in regions for action in menu.actions()]
    other = next(action for action in entries if action.text() != view.bar.force.text())
    name = other.text()
    other.trigger()
    qtbot.waitUntil(lambda: view.reading.read.force == view.force and view.pages.currentWidget() is view.table)
    assert view.bar.force.text() == name
    chosen = view.force
    program.workspace.open_report(next(entry.id for entry in program.workspace.library.entries if entry.force != chosen))
    assert view.force == chosen


def test_the_report_that_is_read_is_followed(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(library=SEVERAL, size=(1280, 800))
    view = shown(program, qtbot)
    before = view.force
    program.workspace.open_report(next(entry.id for entry in program.workspace.library.entries if entry.force != before))
    qtbot.waitUntil(lambda: view.years.force != before and view.pages.currentWidget() is view.table)
    assert view.force == program.workspace.place.report.force


def test_what_is_shown_leaves_whole(view: YearsSideBySide, program: app.Program, tmp_path: Path) -> None:
    (shown_now,) = view.leavings()
    theme = program.workspace.appearance.theme
    for kind in ("csv", "xlsx", "png", "svg"):
        assert write(shown_now, kind, theme, tmp_path / f"years.{kind}")
    text = (tmp_path / "years.csv").read_text(encoding="utf-8-sig")
    assert "came back" in text and "not asked for again" in text
    picture = QImage(str(tmp_path / "years.png"))
    assert picture.width() >= 1800
    assert picture.text("Title") == "Northam Constabulary, years side by side"
    assert "Northam 2016" in picture.text("Source")
    assert (tmp_path / "years.xlsx").read_bytes()[:2] == b"PK"
    view.bar.field.setText("no such words")
    assert not write(view.leavings()[0], "png", theme, tmp_path / "nothing.png")
    assert not (tmp_path / "nothing.png").exists()


def words_in(composer: Composer) -> str:
    assert composer.composed is not None
    return " ".join(run.text for run in composer.composed.scene.words)


def test_a_picture_for_an_article_is_composed_of_what_is_shown(view: YearsSideBySide, program: app.Program) -> None:
    view.turn(RowKind.GRADE)
    program.window.actions_by_id["compose"].trigger()
    (composer,) = (found for found in program.window.findChildren(Composer) if found.isVisible())
    composer.form.headline.setPlainText("Five years of Northam")
    composer.form.note.setPlainText("Our own note")
    for size in SIZES:
        composer.form.choose_size(size.id)
        assert composer.picture() is not None
        said = " ".join(words_in(composer).split())
        for words in ("Five years of Northam", "Our own note", "Effectiveness", "Preventing crime", "2014", "The question changed."):
            assert words in said, size.id
        assert "Made with PEEL Viewer." in said
        assert "Published PEEL grades" in said or "Northam Constabulary" in said
    composer.close()


def test_grades_have_a_key_where_their_words_have_no_room(view: YearsSideBySide) -> None:
    found = view.to_compose()
    assert found is not None and found.drawing is not None
    canvas = Canvas(found.drawing.least, measure)
    found.drawing.lay_out(frozenset(), canvas)
    shapes = canvas.scene().shapes
    assert not [shape for shape in shapes if isinstance(shape, BadgeShape)]
    words = {shape.text for shape in shapes if isinstance(shape, TextRun)}
    assert {"Good", "Requires improvement"} <= words
    assert all(run.x >= 0 and run.x + run.width <= canvas.width + 0.5 for run in canvas.scene().words)


def test_rows_left_out_of_the_picture_are_counted_and_not_its_sources(view: YearsSideBySide) -> None:
    found = view.to_compose()
    assert found is not None and found.drawing is not None
    keys = [row.key for row in found.rows]
    figure = found.drawing.figure(frozenset(keys[1:]))
    assert figure.completeness.startswith(f"1 of {len(keys)} rows is shown.")
    view.bar.field.setText("no such words")
    assert view.to_compose() is None


def test_what_is_shown_becomes_a_slide(view: YearsSideBySide, program: app.Program, qtbot: QtBot) -> None:
    view.turn(RowKind.GRADE)
    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    decks = program.window.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None and any(slide.kind == "years" for slide in decks.deck.slides))
    assert decks.deck is not None
    slide = next(slide for slide in decks.deck.slides if slide.kind == "years")
    assert slide.title == "Northam: published grades, 2014 to 2021/22"


def test_screen_reader_hears_year_state_and_seam(view: YearsSideBySide) -> None:
    model = view.table.model_
    prevention = next(n for n in range(model.rowCount()) if (row := model.row(n)) and row.name == "Preventing crime")
    assert model.index(prevention, 3).data(SPOKEN) == "2016: Good, not comparable with the year before: The question changed."
    assert model.index(prevention, 1).data(SPOKEN) == "2014: Good"
    for widget in (view.table, view.detail, view.bar.force, view.bar.legend, *view.findChildren(QLineEdit)):
        assert widget.accessibleName()


def test_another_language_shows_the_same(open_program: Opener, speaking: None, one: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = open_program.running(library=one, report=report_id(2016), store=UserStore(tmp_path / "user.sqlite"), language="en")
    shown(running.program, qtbot).turn(RowKind.VALUE)
    old = running.program.window.views.compare
    running.program.window.actions_by_id["language_cy"].trigger()
    qtbot.waitUntil(lambda: running.program.window.views.compare is not old)
    compare = running.program.window.views.compare
    assert compare.shown()[2] == YEARS
    qtbot.waitUntil(lambda: compare.years.pages.currentWidget() is compare.years.table)
    assert {row.kind for row in compare.years.rows()} == {RowKind.VALUE}


def test_all_of_it_is_reached_by_tab(view: YearsSideBySide, qtbot: QtBot) -> None:
    view.bar.force.setFocus()
    reached = []
    for _ in range(12):
        qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(view.window().focusWidget())
    for widget in (view.bar.field, view.bar.slide, view.bar.export, view.table, view.detail, view.detail.words):
        assert widget in reached
