"""The Numbers view: tiles, table, filter, order, search and the opened indicator, by mouse and keyboard."""

from __future__ import annotations

import csv
import shutil
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.analysis.gaps import gap_words
from peelviewer.dataset import validate
from peelviewer.figures.scene import Circle, Scene, Shape, Stroke
from peelviewer.figures.tile import tile
from peelviewer.ui.dialogs.leaving import write
from peelviewer.ui.look.drawing import measure
from peelviewer.views.numbers.numbers import Numbers
from peelviewer.views.numbers.tiles import PAD, Tile
from tests.programs import Opener

from .tables import stands_under


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    program = open_program(view="numbers", size=(1280, 800))
    program.workspace.charts_are_ready()
    return program


@pytest.fixture
def numbers(program: app.Program) -> Numbers:
    return program.window.views.numbers


def titles(numbers: Numbers) -> list[str]:
    return [numbers._workspace.place.report.indicator_by_id[s].title for s in numbers.subjects()]


def test_every_indicator_has_a_tile(numbers: Numbers) -> None:
    assert numbers.isVisible()
    assert len([t for t in numbers.grid.tiles if t.isVisible()]) == 12
    assert "Norfolk 211, England and Wales 240" in numbers.grid.tiles[0].accessibleName()


def test_topic_and_words_filter(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.choose_topic("Crime outcomes")
    assert len(numbers.subjects()) == 3
    qtbot.keyClicks(numbers.field, "suspect")
    assert [t.figure.id for t in numbers.grid.tiles if t.isVisible()] == numbers.subjects()
    assert len(numbers.subjects()) == 2
    assert "2 of 12 indicators" in numbers.about.text()


def test_a_double_click_opens_the_tile_that_was_clicked(numbers: Numbers, qtbot: QtBot) -> None:
    opened: list[str] = []
    numbers.grid.opened.connect(opened.append)
    clicked = numbers.grid.tiles[5]
    place = clicked.mapTo(numbers, clicked.rect().center())
    qtbot.mouseClick(clicked, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    below = numbers.childAt(place)  # the opened indicator has taken room: another tile lies under the pointer
    assert isinstance(below, Tile)
    assert below is not clicked
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(below.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(below, QMouseEvent(kind, middle, below.mapToGlobal(middle), left, left, none))
    assert opened == [clicked.figure.id]


def test_the_right_button_copies_and_saves_what_a_tile_shows(program: app.Program, numbers: Numbers) -> None:
    asked: list[tuple[str, str]] = []
    numbers.detail.asked.disconnect()
    numbers.detail.asked.connect(lambda act, subject: asked.append((act, subject)))
    clicked = numbers.grid.tiles[1]
    numbers.grid.customContextMenuRequested.emit(clicked.geometry().center())
    (menu,) = [menu for menu in numbers.grid.findChildren(QMenu) if menu.isVisible()]
    actions = [action for action in menu.actions() if action.text()]
    assert [action.text() for action in actions] == [
        "Open", "Add to the slides",
        "Picture for an article or a post…", "Copy picture", "Copy table", "Copy with citation", "Save as PNG…", "Save values as CSV…",
    ]  # fmt: skip
    for action in actions:
        if action.text() != "Add to the slides":
            action.trigger()
    assert asked == [(act, clicked.figure.id) for act in ("compose", "copy_picture", "copy_table", "copy_citation", "png", "csv")]
    assert list(numbers.detail.cards) == [clicked.figure.id]
    menu.close()


def test_the_right_button_opens_the_menu_of_a_figure(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.open(numbers.subjects()[0])
    qtbot.waitUntil(lambda: bool(numbers.detail.cards))
    card = numbers.detail.cards[numbers.subjects()[0]]
    place = card.rect().center()
    QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, card.mapToGlobal(place)))
    (menu,) = [menu for menu in card.findChildren(QMenu) if menu.isVisible()]
    assert "Copy picture" in [action.text() for action in menu.actions()]
    menu.close()
    (words,) = [label for label in card.findChildren(QLabel) if label.text().startswith("Source")]
    assert words.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu  # the card's own
    words.setSelection(0, 6)
    QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, card.mapToGlobal(place)))
    menu = next(menu for menu in card.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    assert QApplication.clipboard().text() == "Source"
    menu.close()


def test_values_of_the_indicators_that_are_shown_leave_with_their_sources(numbers: Numbers, tmp_path: Path) -> None:
    numbers.field.setText("victim")
    shown = numbers.subjects()
    assert 0 < len(shown) < 12
    (leaving,) = numbers.export._offered()
    assert leaving.kinds == ("csv", "xlsx")
    assert write(leaving, "csv", numbers._workspace.appearance.theme, tmp_path / "numbers.csv")
    with (tmp_path / "numbers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(dict.fromkeys(row["subject"] for row in csv.DictReader(file))) == shown
    assert leaving.sheets is not None
    _, sources = leaving.sheets()
    assert any("ISBN" in text for text in sources.frame.iloc[:, 1])
    numbers.field.setText("nothing of this name")
    assert not write(leaving, "csv", numbers._workspace.appearance.theme, tmp_path / "none.csv")


def test_largest_gap_comes_first(numbers: Numbers, qtbot: QtBot) -> None:
    qtbot.mouseClick(numbers.order.buttons()[1], Qt.MouseButton.LeftButton)
    assert titles(numbers)[0] == "Change in recorded crime over 5 years"
    qtbot.mouseClick(numbers.order.buttons()[0], Qt.MouseButton.LeftButton)
    assert titles(numbers)[0] == "Calls for assistance"


def test_arrow_keys_walk_and_enter_opens(program: app.Program, numbers: Numbers, qtbot: QtBot) -> None:
    tiles = numbers.grid.tiles
    program.window.activateWindow()
    tiles[0].setFocus()
    qtbot.keyClick(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    qtbot.keyClick(tiles[1], Qt.Key.Key_Down)
    below = tiles[1 + numbers.grid.columns]
    assert below.hasFocus()
    qtbot.keyClick(below, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: below.figure.id in numbers.detail.cards)
    texts = " ".join(label.text() for label in numbers.detail.cards[below.figure.id].findChildren(QLabel))
    assert "Source:" in texts
    assert "Spoken of in:" in texts
    qtbot.keyClick(numbers, Qt.Key.Key_Escape)
    assert not numbers.detail.isVisible()


def test_opened_indicator_spells_out_caveats_with_their_forces(numbers: Numbers, qtbot: QtBot) -> None:
    numbers.open("indicator-charged")
    qtbot.waitUntil(lambda: "indicator-charged" in numbers.detail.cards)
    texts = " ".join(label.text() for label in numbers.detail.cards["indicator-charged"].findChildren(QLabel))
    assert "Without Dorset" in texts
    assert "Dorset Police" in texts


def test_section_of_an_indicator_is_opened_in_the_text(program: app.Program, numbers: Numbers, qtbot: QtBot) -> None:
    numbers.open("indicator-charged")
    qtbot.waitUntil(lambda: "indicator-charged" in numbers.detail.cards)
    label = next(x for x in numbers.detail.cards["indicator-charged"].findChildren(QLabel) if "Spoken of in" in x.text())
    label.linkActivated.emit("q2-bringing-offenders-to-justice")
    assert program.workspace.view == "read"
    assert program.workspace.place.section_id == "q2-bringing-offenders-to-justice"
    assert program.window.views.currentWidget() is program.window.views.panes


def test_table_has_every_period(numbers: Numbers, qtbot: QtBot) -> None:
    qtbot.mouseClick(numbers.kind.buttons()[1], Qt.MouseButton.LeftButton)
    assert numbers.table.isVisible()
    assert numbers.table.rowCount() == 14
    cells = {numbers.table.item(row, column).text() for row in range(14) for column in range(7)}  # type: ignore[union-attr]
    assert {"8.0 points higher", "29 lower", "12 months to 31 March 2015"} <= cells


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_table_stands_under_its_heads_and_fits(program: app.Program, numbers: Numbers, qtbot: QtBot, width: int) -> None:
    qtbot.mouseClick(numbers.kind.buttons()[1], Qt.MouseButton.LeftButton)
    program.window.resize(width, 800)
    qtbot.waitUntil(lambda: program.window.width() == width)
    QApplication.processEvents()
    assert stands_under(numbers.table, 1)
    assert numbers.table.horizontalScrollBar().maximum() == 0


def test_tiles_are_readable_at_every_width(numbers: Numbers) -> None:
    for each in numbers.grid.tiles:
        for width in (236, 280, 330, 400):
            scene = tile(each.figure, each.topic, width, measure)
            for one, other in combinations(scene.words, 2):
                across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
                down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
                # The line box of the large value is taller than its letters.
                assert across <= 0.5 or down <= 4, (each.figure.id, width, one.text, other.text)
            assert all(w.x >= -0.5 and w.x + w.width <= width + 0.5 for w in scene.words)


def around(shape: Shape) -> QRectF | None:
    """Return the place of a mark; the rule on top of a tile is none."""
    if isinstance(shape, Circle):
        return QRectF(shape.x - shape.diameter / 2, shape.y - shape.diameter / 2, shape.diameter, shape.diameter)
    if not isinstance(shape, Stroke) or shape.points[0][1] == 0:
        return None
    (x, y), (end, below) = shape.points
    return QRectF(min(x, end), min(y, below) - shape.width / 2, abs(end - x), abs(below - y) + shape.width)


def touching(scene: Scene) -> list[tuple[str, Shape]]:
    """Return the words that lie on a mark."""
    marks = [(shape, place) for shape in scene.shapes if (place := around(shape)) is not None]
    assert marks
    boxes = [(words.text, QRectF(words.x, words.y, words.width, words.height)) for words in scene.words]
    return [(text, shape) for text, box in boxes for shape, place in marks if box.intersects(place)]


@pytest.mark.parametrize("width", [180, 236, 280, 440, 600])
def test_no_words_lie_on_a_mark_and_none_are_lost(numbers: Numbers, width: int) -> None:
    for each in numbers.grid.tiles:
        scene = tile(each.figure, each.topic, width, measure)
        assert touching(scene) == [], each.figure.title
        force, reference = numbers._pair(each.figure)
        gap = gap_words(force, reference, each.figure.panels[0].unit)
        assert gap in " ".join(words.text for words in scene.words), each.figure.title


@pytest.mark.parametrize("opened", [False, True])
def test_columns_are_wide_enough_and_end_where_the_controls_do(program: app.Program, numbers: Numbers, opened: bool) -> None:
    if opened:
        numbers.open("indicator-charged")
    ends = set()
    for width in range(900, 2561, 20):  # the toolbar lets no window be narrower than 1000; an opened indicator leaves less to tiles
        program.window.resize(width, 800 if width % 40 else 1300)
        QCoreApplication.sendPostedEvents()  # choices that go below are laid out at the next turn
        shown = [each for each in numbers.grid.tiles if each.isVisible()]
        last = max(each.mapTo(numbers, each.rect().topRight()).x() for each in shown) - PAD
        right = numbers.export.mapTo(numbers, numbers.export.rect().topRight()).x()
        ends.add(last - right)
        assert min(each.width() for each in shown) - 2 * PAD >= 280, width
        for each in shown:
            assert touching(tile(each.figure, each.topic, each.width() - 2 * PAD, measure)) == [], (width, each.figure.title)
    assert ends == {0}


@pytest.mark.parametrize(("width", "columns"), [(1000, 3), (1280, 4), (1440, 4), (1920, 4), (2560, 6)])
def test_tiles_grow_before_there_are_more_of_them_in_a_row(program: app.Program, numbers: Numbers, width: int, columns: int) -> None:
    program.window.resize(width, 800)
    assert numbers.grid.columns == columns
    numbers.choose_topic("Crime outcomes")
    assert numbers.grid.columns == columns


def test_views_are_tabs_of_the_toolbar_and_keys(program: app.Program, numbers: Numbers) -> None:
    actions = program.window.actions_by_id
    assert actions["view_numbers"].isChecked()
    actions["view_read"].trigger()
    assert program.window.views.currentWidget() is program.window.views.panes
    assert actions["view_read"].isChecked()
    assert not actions["view_numbers"].isChecked()
    assert "Quote from" in program.window.status.place.text()


@pytest.mark.parametrize("key", ["F4", "F6", "F7", "F8", "F12"])
def test_the_key_of_the_view_that_is_shown_leaves_it_marked(program: app.Program, numbers: Numbers, qtbot: QtBot, key: str) -> None:
    program.window.complete()
    views = {name: act for name, act in program.window.actions_by_id.items() if name.startswith("view_")}
    own = next(name for name, act in views.items() if act.shortcut().toString() == key)
    for _ in range(2):
        qtbot.keyClick(program.window, getattr(Qt.Key, f"Key_{key}"))
        assert [name for name, act in views.items() if act.isChecked()] == [own]


def test_one_of_several_choices_stays_chosen_when_chosen_again(program: app.Program, numbers: Numbers) -> None:
    program.window.complete()
    acts = program.window.actions_by_id
    for name in ("all_findings", "only_concerns", "theme_light", "language_en"):
        for _ in range(2):
            acts[name].trigger()
            assert acts[name].isChecked(), name


def test_an_indicator_without_values_is_shown_with_the_others(open_program: Opener, tmp_path: Path) -> None:
    library = Path(shutil.copytree(paths.bundled_library(), tmp_path / "library"))
    (file,) = library.glob("reports/*/observations.csv")
    lines = file.read_text(encoding="utf-8").split("\n")
    kept = [line for line in lines if not line.startswith("indicator-calls-for-assistance,")]
    file.write_text("\n".join(kept), encoding="utf-8", newline="\n")
    problems = [str(problem) for problem in validate(library)]
    assert any("indicators.csv:2:1: No value of 'indicator-calls-for-assistance' is held" in text for text in problems), problems
    program = open_program(library=library, view="numbers")
    numbers = program.window.views.numbers
    assert len([t for t in numbers.grid.tiles if t.isVisible()]) == 12
    for order in (0, 1):
        numbers.order.button(order).click()
        assert len(numbers.subjects()) == 12
    numbers.grab()


def test_a_report_without_numbers_says_so_and_offers_no_choice(open_program: Opener) -> None:
    program = open_program(report="kent-2016-effectiveness", view="numbers")
    numbers = program.window.views.numbers
    choices = (numbers.field, numbers.topic, *numbers.order.buttons(), *numbers.kind.buttons(), numbers.nothing.back)
    assert numbers.nothing.words.text() == "No indicator is held of this report."
    assert numbers.nothing.isVisible()
    assert not any(choice.isVisible() for choice in choices)
    program.workspace.open_report("norfolk-2016-effectiveness")
    assert numbers.nothing.isHidden()
    assert all(choice.isVisible() for choice in choices[:-1])


def test_what_is_said_of_the_indicators_has_room_beside_one_that_is_open(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(report="norfolk-2016-effectiveness", view="numbers", size=(1024, 700))
    numbers = program.window.views.numbers
    numbers.open(numbers.subjects()[0])
    qtbot.waitUntil(lambda: numbers.about.geometry().bottom() < numbers.field.geometry().top() and numbers.about.width() > 400)
    numbers.detail.hide()
    qtbot.waitUntil(lambda: numbers.about.geometry().bottom() > numbers.field.geometry().top())
