"""The Compare view: two texts that stay together, matches shown and corrected, numbers beside each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QTableView
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.options import NUMBERS
from peelviewer.qtmodels.report_tree import NODE
from peelviewer.store.user_store import UserStore
from peelviewer.text.plain import plain_text
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.look.theme import face, load
from peelviewer.views.compare.compare import Compare
from peelviewer.views.compare.matches_sheet import MatchesSheet
from peelviewer.views.compare.scroll_link import place_across
from peelviewer.views.compare.text import BAND_BELOW
from tests.programs import SEVERAL, Opener

from .tables import ink, stands_under

SHIRES = Path(__file__).parents[1] / "fixtures" / "shires"


@pytest.fixture
def program(open_program: Opener, qtbot: QtBot) -> app.Program:
    program = open_program(view="compare", left="q2", right="q3", size=(1280, 800))
    qtbot.waitUntil(lambda: program.window.views.compare.left.text.verticalScrollBar().maximum() > 1000)
    return program


@pytest.fixture
def view(program: app.Program) -> Compare:
    return program.window.views.compare


def test_opens_what_the_command_line_names(view: Compare, program: app.Program) -> None:
    assert (view.left.section.id, view.right.section.id) == ("q2", "q3")
    assert "pp. 19–31 and pp. 31–45" in program.window.status.place.text()
    assert "matched" in view.summary.text()
    assert "without counterpart" in view.summary.text()


def test_sides_without_a_heading_in_common_say_so_whole_or_not_at_all(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(view="compare", size=(1280, 800), section="q1")
    view = program.window.views.compare
    assert view.summary.text().startswith("No headings matched, ")
    assert view.summary.text() in program.window.status.place.text()
    qtbot.waitUntil(lambda: 0 < view.summary.width() < view.summary.fontMetrics().horizontalAdvance(view.summary.text()))
    drawn = view.summary.grab().toImage()
    assert len({drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}) == 1, "no part of it is drawn"


def test_scrolling_one_moves_the_other_and_both_reach_their_ends(view: Compare) -> None:
    left, right = view.left.text.verticalScrollBar(), view.right.text.verticalScrollBar()
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    left.setValue(0)
    assert right.value() == 0
    right.setValue(right.maximum())
    assert left.value() == left.maximum()


def test_matched_headings_stand_beside_each_other(view: Compare) -> None:
    pair = next(m for m in view.matches if m.left == "q2-summary")
    assert pair.right == "q3-summary"
    bar = view.left.text.verticalScrollBar()
    bar.setValue(round(view.left.text.bands()["q2-summary"].top() + bar.value()))
    assert abs(view.left.text.bands()["q2-summary"].top() - view.right.text.bands()["q3-summary"].top()) <= 2


def test_unlinked_sides_scroll_alone_and_realign(view: Compare, program: app.Program) -> None:
    actions = program.window.actions_by_id
    actions["compare_link"].trigger()
    assert not view.link.isChecked()
    left, right = view.left.text.verticalScrollBar(), view.right.text.verticalScrollBar()
    left.setValue(left.maximum())
    assert right.value() == 0
    actions["compare_align"].trigger()
    assert right.value() == right.maximum()


def test_theme_and_zoom_keep_the_place(view: Compare, program: app.Program) -> None:
    bar = view.left.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    program.window.actions_by_id["switch_theme"].trigger()
    assert abs(bar.value() - bar.maximum() // 2) <= 2
    assert view.right.text.verticalScrollBar().value() > 100
    program.window.actions_by_id["zoom_in"].trigger()
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.02


def test_swap_and_what_says_different_things_is_not_marked(view: Compare, program: app.Program) -> None:
    view.show_pair("q2-summary", "q3-summary")
    program.window.actions_by_id["compare_swap"].trigger()
    assert (view.left.section.id, view.right.section.id) == ("q3-summary", "q2-summary")
    program.window.actions_by_id["compare_words"].trigger()
    assert view.strip.isVisible()
    assert not view.left.text.extraSelections()  # their paragraphs say different things
    program.window.actions_by_id["compare_words"].trigger()
    assert not view.strip.isVisible()


def test_section_being_read_is_put_on_a_side_by_key(program: app.Program, view: Compare) -> None:
    program.workspace.open("q1")
    assert program.workspace.view == "read"
    program.window.actions_by_id["put_left"].trigger()
    assert program.workspace.view == "compare"
    assert view.left.section.id == "q1"


def test_section_is_dropped_on_a_side_and_clicked_in_the_contents(view: Compare, program: app.Program) -> None:
    program.window.activateWindow()
    data = QMimeData()
    data.setData(NODE, b"norfolk-2016-effectiveness/q5")
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.left.text.dropEvent(drop)
    assert view.left.section.id == "q5"
    view.tree.setChecked(True)
    assert view.contents.isVisible()
    view.right.text.setFocus()
    view._put_where_read("q4")
    assert view.right.section.id == "q4"


def test_tree_hands_out_what_is_dragged(program: app.Program) -> None:
    model = program.window.contents.tree.model()
    index = model.index(3, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert bytes(model.mimeData([index]).data(NODE).data()) == b"norfolk-2016-effectiveness/q1"


def test_matches_are_shown_with_reasons_and_corrected(view: Compare, qtbot: QtBot) -> None:
    view.show_matches()
    sheet = view.findChild(MatchesSheet)
    assert sheet is not None
    choice = sheet.choices["q2-summary"]
    assert choice.chosen == "q3-summary"
    assert choice.text() == choice.accessibleDescription() == view.right.report.sections["q3-summary"].title
    assert sheet.reasons["q2-summary"].text() == "the same place in its chapter"
    choice.menu().actions()[0].trigger()
    assert (choice.chosen, choice.text(), sheet.reasons["q2-summary"].text()) == ("", "No counterpart", "")
    choice.choose("q3-identifying")
    assert sheet.reasons["q2-summary"].text() == "matched by you"
    choice.choose("")
    sheet.accept()
    assert "q2-summary" not in view.left.text.matched


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("pair", [("q2", "q3"), ("q4", "q5")])
def test_matches_stand_in_two_columns_that_fit(view: Compare, program: app.Program, pair: tuple[str, str], size: tuple[int, int]) -> None:
    program.window.resize(*size)
    QApplication.processEvents()
    view.show_pair(*pair)
    view.show_matches()
    sheet = view.findChild(MatchesSheet)
    assert sheet is not None
    QApplication.processEvents()
    (area,) = sheet.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert sheet.height() <= program.window.height()
    for section, choice in sheet.choices.items():
        name = sheet.names[section]
        assert abs(name.width() - choice.width()) <= 32
        assert name.height() >= name.heightForWidth(name.width())
        assert name.height() <= 60, name.text()
        assert choice.height() == 28
        assert choice.mapTo(area.viewport(), choice.rect().bottomRight()).x() < area.viewport().width()


def test_keyboard_walks_the_matches_from_top_to_bottom(view: Compare, program: app.Program, qtbot: QtBot) -> None:
    view.show_matches()
    sheet = view.findChild(MatchesSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.isActiveWindow() and sheet.focusWidget() is not None)
    reached = [sheet.focusWidget()]
    for _ in range(len(sheet.choices)):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        reached.append(sheet.focusWidget())
        assert not isinstance(reached[-1], QScrollArea)
        assert not reached[-1].visibleRegion().isEmpty(), "what has the keyboard is in sight"
    assert reached[:-1] == list(sheet.choices.values())
    assert isinstance(reached[-1], QPushButton)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_long_heading_ends_in_an_ellipsis_inside_its_choice(view: Compare, theme: str) -> None:
    view._workspace.appearance.set_theme(load(theme))
    view.show_matches()
    sheet = view.findChild(MatchesSheet)
    assert sheet is not None
    choice = sheet.choices["q2-summary"]
    choice.resize(160, 28)
    pictures = []
    for words in ("A heading of which there is much more than fits", "A heading of which there is much less than thought", "A", "B"):
        choice.setText(words)
        pictures.append(choice.grab().toImage())
    assert pictures[0] == pictures[1], "words that do not fit are not drawn over the edge"
    assert pictures[2] != pictures[3]


def test_corrections_are_kept_from_start_to_start(open_program: Opener, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    first = open_program(left="q2", right="q3", store=store, shown=False)
    first.window.views.compare.correct({"q2-summary": ""})
    second = open_program(left="q2", right="q3", store=store, shown=False)
    assert "q2-summary" not in second.window.views.compare.left.text.matched


def test_note_opens_beside_its_paragraph(view: Compare) -> None:
    before = view.left.text.toPlainText()
    view.left._follow("note:18")
    assert len(view.left.text.toPlainText()) > len(before)


def test_bands_join_matched_headings(view: Compare, program: app.Program) -> None:
    view.show_pair("q2-summary", "q3-summary")
    picture = view.joins.grab().toImage()
    band = program.workspace.appearance.theme.colour("selection")
    assert any(picture.pixelColor(36, y) == band for y in range(picture.height()))


@pytest.mark.parametrize(("width", "zoom"), [(1280, 1.0), (1024, 2.0), (1920, 0.8)])
def test_a_heading_without_counterpart_says_so_in_room_of_its_own(view: Compare, program: app.Program, width: int, zoom: float) -> None:
    program.window.resize(width, 800)
    view._workspace.appearance.set_zoom(zoom)
    text = view.right.text
    alone = [section for section in text.bands() if section not in text.matched]
    assert alone
    theme = program.workspace.appearance.theme
    program.workspace.appearance.theme = theme._replace(colours={**theme.colours, "muted": "#ff00ff"})
    layout, bar = text.document().documentLayout(), text.verticalScrollBar()
    for section in alone:
        block = text.chapter.block_of(section)  # type: ignore[union-attr]
        bar.setValue(round(layout.blockBoundingRect(block).top()) - 100)
        QApplication.processEvents()
        picture = text.viewport().grab().toImage()
        boxes = [layout.blockBoundingRect(b).translated(0, -bar.value()) for b in (block.previous(), block)]
        boxes[0].setBottom(boxes[0].bottom() + BAND_BELOW)
        positions = {
            (x, y)
            for y in range(max(0, round(boxes[1].top()) - 60), round(boxes[1].bottom()))
            for x in range(GUTTER, picture.width())
            if picture.pixelColor(x, y).green() < 128 and picture.pixelColor(x, y).red() > 160
        }
        assert positions, section
        assert [
            position for position in positions for box in boxes if box.top() - 1 <= position[1] <= box.bottom() + 1 and box.width()
        ] == [], section


def test_numbers_beside_each_other_as_table_and_chart(view: Compare, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    table = view.numbers.table
    assert table.rowCount() == 57
    words = {table.item(row, column).text() for row in range(57) for column in range(table.columnCount())}  # type: ignore[union-attr]
    assert {"8.0 points higher", "1.66 times", "not stated"} <= words
    table.setCurrentCell(4, 0)
    assert "Without Dorset" in view.numbers.detail.text()
    qtbot.mouseClick(view.numbers.kind.buttons()[1], Qt.MouseButton.LeftButton)
    assert view.numbers.chart.isVisible()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_compared_numbers_are_all_in_sight_and_told_apart(view: Compare, program: app.Program, qtbot: QtBot, size: tuple[int, int]) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    program.window.resize(*size)
    table = view.numbers.table
    qtbot.waitUntil(lambda: table.window().width() == size[0])
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    assert sum(table.columnWidth(column) for column in range(table.columnCount())) <= table.viewport().width()
    seen = set()
    for number in range(table.rowCount()):
        table.scrollTo(table.model().index(number, 0), QTableView.ScrollHint.PositionAtTop)
        table.setCurrentCell(-1, -1)
        box = QRect(0, table.rowViewportPosition(number), table.columnWidth(0), table.rowHeight(number))
        picture = table.viewport().grab(box).toImage()
        seen.add(bytes(picture.constBits()))
        words = QRect(0, 0, table.columnWidth(0) - 20, 1000)
        text = table.item(number, 0).text()  # type: ignore[union-attr]
        needed = QFontMetrics(face(13)).boundingRect(words, Qt.TextFlag.TextWordWrap.value, text).height()
        assert table.rowHeight(number) >= needed + 16, f"no room for {text} and what it is measured in"
    assert len(seen) == table.rowCount()


def test_compared_numbers_keep_the_margin_and_stand_under_their_heads(view: Compare, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    table = view.numbers.table
    table.setCurrentCell(0, 0)
    assert stands_under(table, 1)
    left = table.viewport().mapTo(view.numbers, QPoint(ink(table, 1, 0)[0], 0)).x()
    assert 24 <= left <= 26, "the page's margin"


def test_tab_leaves_the_compared_numbers_and_shows_where_it_goes(view: Compare, program: app.Program, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    program.window.activateWindow()
    table, caveats = view.numbers.table, view.numbers.caveats
    assert table.currentRow() == 0, "the row whose caveats are shown"
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    before = caveats.grab().toImage()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert caveats.hasFocus()
    assert caveats.grab().toImage() != before


def test_every_caveat_of_a_compared_number_is_there_to_read(view: Compare, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    fullest = max(range(57), key=lambda row: len(view.numbers.numbers.rows[row].caveats))
    view.numbers.table.setCurrentCell(fullest, 0)
    caveats = view.numbers.numbers.rows[fullest].caveats
    assert len(caveats) > 6
    text = view.numbers.detail.text()
    assert [c.title for c in caveats if c.title not in text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")] == []
    bar = view.numbers.caveats.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    view.numbers.table.setCurrentCell(0, 0)
    assert bar.value() == 0, "another row begins at its sources"


def test_the_status_speaks_of_numbers_while_they_are_shown(view: Compare, program: app.Program, qtbot: QtBot) -> None:
    place = program.window.status.place
    qtbot.mouseClick(view.kind.buttons()[1], Qt.MouseButton.LeftButton)
    assert "57 published values" in place.text()
    assert "matched" not in place.text()
    assert "pp." not in place.text()
    qtbot.mouseClick(view.kind.buttons()[0], Qt.MouseButton.LeftButton)
    assert "matched" in place.text()


def test_two_reports_of_one_library(open_program: Opener) -> None:
    left, right = "northshire-2016-effectiveness/q2", "southshire-2022-effectiveness/q2"
    program = open_program(library=SHIRES, theme="dark", left=left, right=right, shown=False)
    program.window.show()
    view = program.window.views.compare
    assert view.left.report_choice.text() == "Northshire 2016"
    assert view.right.report_choice.text() == "Southshire 2022"
    assert view.right.badge.accessibleName() == "Grade: Adequate"
    view.right._turn_to("northshire-2016-effectiveness")
    assert view.right.report.id == "northshire-2016-effectiveness"


def test_unknown_section_is_told(open_program: Opener) -> None:
    program = open_program(left="q99", right="q3", shown=False)
    assert "q99" in program.window.status.message.text()
    assert program.window.views.compare.right.section.id == "q3"


@given(st.lists(st.tuples(st.floats(0, 5000), st.floats(0, 5000)), max_size=6), st.floats(0, 1))
def test_places_across_rise_and_keep_the_ends(points: list[tuple[float, float]], share: float) -> None:
    lefts, rights = sorted({p[0] for p in points}), sorted({p[1] for p in points})
    inner = list(zip(lefts, rights, strict=False))
    anchors = [(0.0, 0.0), *[p for p in inner if p[0] > 0 and p[1] > 0], (6000.0, 7000.0)]
    assert place_across(anchors, 0, 0) == 0
    assert place_across(anchors, 6000, 0) == pytest.approx(7000)
    assert place_across(anchors, 7000, 1) == pytest.approx(6000)
    one, other = place_across(anchors, 6000 * share, 0), place_across(anchors, min(6000, 6000 * share + 10), 0)
    assert one <= other + 1e-6


def test_begins_with_the_same_question_of_the_nearest_report(open_program: Opener) -> None:
    program = open_program(view="compare", section="q2-summary")
    view, forces = program.window.views.compare, program.workspace.library.force_by_id
    assert view.shown()[0] == "norfolk-2016-effectiveness/q2"
    other = view.right.report
    assert (other.year, other.pillar, forces[other.force].region) == (2016, "effectiveness", forces["norfolk"].region)
    assert other.force != "norfolk"
    assert plain_text(view.right.section.title) == plain_text(view.left.section.title)
    assert other.judgment_at(view.right.section)
    alone = open_program(view="compare", report="norfolk-2016-legitimacy").window.views.compare  # of no other force
    assert alone.shown()[:2] == ("norfolk-2016-legitimacy/q1", "norfolk-2017-legitimacy/q1")


def test_begins_within_the_report_where_no_other_asks_the_same(open_program: Opener) -> None:
    view = open_program(view="compare", library=SEVERAL).window.views.compare
    left, right, _ = view.shown()
    assert left.split("/")[0] == right.split("/")[0]
    assert left != right


def test_numbers_of_one_report_alone_are_set_beside_england_and_wales(open_program: Opener) -> None:
    view = open_program(view="compare", left="q1", right="suffolk-2016-effectiveness/q1", size=(1280, 800)).window.views.compare
    view.turn(NUMBERS)
    assert view.numbers.numbers.columns == ("Norfolk", "England and Wales")
    assert any(row.difference for row in view.numbers.numbers.rows)
    assert view.numbers.about.text().endswith("period against period. Suffolk 2016 states no values.")
