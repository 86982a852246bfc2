"""Live charts and what can be done with them: pointer, keys, screen reader, table, files, values by force."""

from __future__ import annotations

import csv
import re
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.pages import in_print
from peelviewer.decks.base import WIDE, Page, Slide
from peelviewer.exporters.errors import ExportError
from peelviewer.figures.scene import HitArea, Scene, TextRun
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.figure_card import FigureCard
from peelviewer.ui.charts.live_chart import ChartView
from peelviewer.ui.charts.still_chart import StillChart
from peelviewer.ui.look import theme as themes
from peelviewer.ui.slides.slide_view import SlideView
from tests.programs import Opener

REPORT = "norfolk-2016-effectiveness"


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite3")


@pytest.fixture
def program(open_program: Opener, store: UserStore) -> app.Program:
    program = open_program(section="q2-bringing-offenders-to-justice", store=store)
    program.workspace.charts_are_ready()
    return program


@pytest.fixture
def card(program: app.Program, qtbot: QtBot) -> FigureCard:
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: "fig-4" in cards.cards)
    return cards.cards["fig-4"]


def live(card: FigureCard) -> ChartView:
    assert isinstance(card.chart, ChartView)
    return card.chart


def test_picture_stands_until_live_charts_are_ready(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="q2-bringing-offenders-to-justice", shown=False)
    program.window.show()
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: "fig-4" in cards.cards)
    still = cards.cards["fig-4"].chart
    assert isinstance(still, StillChart)
    program.window.activateWindow()
    still.setFocus()
    qtbot.waitUntil(lambda: isinstance(cards.cards["fig-4"].chart, ChartView), timeout=20_000)
    assert QApplication.focusWidget() is cards.cards["fig-4"].chart


def test_chart_that_becomes_live_keeps_the_keyboard_and_its_place(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(section="q2")
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: list(cards.cards) == ["fig-4", "fig-5"])
    program.window.activateWindow()
    program.window.actions_by_id["focus_companion"].trigger()
    qtbot.waitUntil(lambda: isinstance(cards.cards["fig-5"].chart, ChartView), timeout=20_000)
    QApplication.processEvents()
    assert QApplication.focusWidget() is cards.cards["fig-4"].chart
    assert cards.verticalScrollBar().value() == 0
    program.searching.stop()
    program.later.stop()


def test_chart_or_table_that_has_the_keyboard_is_ringed(program: app.Program, card: FigureCard, qtbot: QtBot) -> None:
    window, focus = program.window, program.workspace.appearance.theme.colour("focus")
    window.activateWindow()

    def ringed(shown: QWidget) -> bool:
        place, image = shown.geometry(), card.grab().toImage()
        return all(image.pixelColor(x, place.center().y()) == focus for x in (place.left() - 5, place.right() + 5))

    assert card.chart is not None
    assert not ringed(card.chart)
    window.actions_by_id["focus_companion"].trigger()
    qtbot.waitUntil(card.chart.hasFocus)
    assert ringed(card.chart)
    card.show_table()
    assert card.table is not None
    card.table.setFocus()
    qtbot.waitUntil(card.table.hasFocus)
    assert ringed(card.table)
    window.actions_by_id["focus_text"].trigger()
    assert not ringed(card.table)


def test_arrow_keys_walk_the_values(card: FigureCard, qtbot: QtBot) -> None:
    view = live(card)
    heard: list[str] = []
    view.spoken.connect(heard.append)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert heard[0] == heard[3]
    assert heard[0] == "Charged/Summoned, Norfolk: 20.1 percent, 12 months to 30 June 2016"
    assert heard[1].startswith("Charged/Summoned, England and Wales: 12.1")
    assert view.item.chosen is not None
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.item.chosen is None


@pytest.mark.parametrize("keys", [[Qt.Key.Key_Down] * 24, [Qt.Key.Key_End], [Qt.Key.Key_End, Qt.Key.Key_Home]])
def test_value_that_is_walked_to_comes_into_sight(card: FigureCard, program: app.Program, qtbot: QtBot, keys: list[Qt.Key]) -> None:
    view, cards = live(card), program.window.companion.cards
    QApplication.processEvents()
    for key in keys:
        qtbot.keyClick(view, key)
    seen = QRect(QPoint(0, 0), cards.viewport().size())
    assert view.item.chosen is not None
    for place in (view.spot_rect(view.item.chosen).toAlignedRect(), bubble_of(view).geometry()):
        assert seen.contains(QRect(view.mapTo(cards.viewport(), place.topLeft()), place.size()))


def test_pointer_shows_the_value_under_it(card: FigureCard, qtbot: QtBot) -> None:
    view = live(card)
    spot = view.spots[0]
    qtbot.mouseMove(view.viewport(), view.spot_rect(spot).center().toPoint())
    bubble = bubble_of(view)
    qtbot.waitUntil(lambda: bubble.isVisible() and bubble.text() == spot.text)
    assert bubble.geometry().left() >= 0
    assert bubble.geometry().right() <= view.width()


def bubble_of(view: QWidget) -> QLabel:
    return next(label for label in view.findChildren(QLabel) if label.objectName() in ("bubble", "slidebubble"))


def is_whole(bubble: QLabel) -> bool:
    """Return whether a bubble lies in its view with room for all its words, broken into lines or not."""
    room = bubble.contentsRect()
    flags = Qt.TextFlag.TextWordWrap.value if bubble.wordWrap() else 0
    words = bubble.fontMetrics().boundingRect(room, flags, bubble.text())
    view = bubble.parentWidget()
    assert view is not None
    return words.width() <= room.width() and words.height() <= room.height() and view.rect().contains(bubble.geometry())


def test_every_value_is_shown_whole_and_its_row_is_left_in_sight(card: FigureCard, qtbot: QtBot) -> None:
    view = live(card)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.spots[0].headroom
    for spot in view.spots:
        assert view.item.chosen == spot
        bubble = bubble_of(view)
        assert is_whole(bubble), spot.text
        lines = [w for w in view.item.scene_shown.shapes if isinstance(w, TextRun) and w.text in spot.text]
        own = [w for w in lines if 0 <= spot.y - w.y < spot.headroom + 1]
        assert own or not spot.headroom, spot
        assert not [w.text for w in own if QRectF(w.x, w.y, w.width, w.height).intersects(QRectF(bubble.geometry()))]
        assert not view.spot_rect(spot).intersects(QRectF(bubble.geometry()))
        qtbot.keyClick(view, Qt.Key.Key_Down)


def test_a_slides_value_is_shown_whole_however_long_the_one_before(qtbot: QtBot) -> None:
    view = SlideView(themes.load("presentation"), live=True)
    qtbot.addWidget(view)
    view.resize(480, 270)
    short, long = HitArea(600, 300, 30, 30, "Norfolk: 20.1 percent"), HitArea(600, 300, 30, 30, "A crime of which much is said, " * 8)
    page = Page(Slide("s", "lines", "Title", ()), "Title", ())
    view.show_page(page, Scene(1280, 720, (), (short, long, short)), WIDE)
    widths = []
    for index in range(3):
        view.choose(index)
        assert is_whole(bubble_of(view))
        widths.append(bubble_of(view).width())
    assert widths[0] == widths[2] < widths[1]


def test_wheel_is_left_to_the_page(card: FigureCard) -> None:
    view, here = live(card), QPointF(40, 40)
    turn = QWheelEvent(
        here, view.viewport().mapToGlobal(here), QPoint(0, -60), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    # Qt hands on to the page only what a person turns: a made-up turn can but be seen to be refused.
    QGuiApplication.sendEvent(view.viewport(), turn)
    assert not turn.isAccepted()
    assert view.item.boundingRect().top() == 0


def test_screen_reader_finds_chart_summary_and_values(card: FigureCard) -> None:
    view = live(card)
    chart = QAccessible.queryAccessibleInterface(view)
    assert chart is not None
    assert chart.role() == QAccessible.Role.Chart
    assert chart.text(QAccessible.Text.Name).startswith("Figure 4: Proportion of outcomes")
    assert "Norfolk 20.1, England and Wales 12.1" in chart.text(QAccessible.Text.Description)
    assert chart.childCount() == len(view.spots) > 30
    first = chart.child(0)
    assert first is not None
    assert first.text(QAccessible.Text.Name) == "Charged/Summoned, Norfolk: 20.1 percent, 12 months to 30 June 2016"
    assert first.rect().width() > 0


def test_chart_and_table_hold_the_same_values(card: FigureCard) -> None:
    card.show_table()
    assert card.table is not None
    assert card.table.isVisibleTo(card)
    assert card.chart is not None
    assert not card.chart.isVisibleTo(card)
    words = card.table.toPlainText()
    for panel in card.figure.panels[:1]:
        for line in panel.lines:
            for mark in line.marks:
                assert not mark.text or mark.text in words
    card.show_chart()
    assert card.chart.isVisibleTo(card)


def test_theme_reaches_live_charts(program: app.Program, card: FigureCard, qtbot: QtBot) -> None:
    cards = program.window.companion.cards
    program.window.actions_by_id["switch_theme"].trigger()
    qtbot.waitUntil(lambda: "fig-4" in cards.cards and cards.cards["fig-4"] is not card)
    view = live(cards.cards["fig-4"])
    qtbot.waitUntil(view.isVisible)
    corner = view.grab().toImage().pixelColor(2, 2)
    assert corner == program.workspace.appearance.theme.colour("surface")


def test_pinned_figure_stays_when_the_reader_moves_on(program: app.Program, card: FigureCard, qtbot: QtBot) -> None:
    card.icons["pin"].click()
    program.workspace.open("q3-understanding-risk")
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: set(cards.cards) == {"fig-4", "fig-6"})
    cards.cards["fig-4"].icons["pin"].click()
    qtbot.waitUntil(lambda: set(cards.cards) == {"fig-6"})


def test_tab_walks_a_card_from_its_buttons_to_its_chart(program: app.Program, card: FigureCard, qtbot: QtBot) -> None:
    program.window.activateWindow()
    first, _, *others = card.controls()  # Chart and Table are one stop: arrow keys change between them
    first.setFocus()
    for control in others:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is control
    program.window.actions_by_id["figures_here"].trigger()
    assert QApplication.focusWidget() is card.chart


def test_chart_in_the_text_is_no_wider_than_a_narrow_pane(program: app.Program, qtbot: QtBot) -> None:
    program.window.resize(1024, 768)
    program.workspace.open("fig-4")
    text = program.window.reading.text
    qtbot.waitUntil(lambda: text.document().textWidth() < 520)
    document = text.chapter
    assert document is not None
    assert document.charts is not None
    block = document.block_near("fig-4")
    while "\ufffc" not in block.text():
        block = block.next()
    room = text.document().textWidth() - 56 - 32
    assert block.layout().lineAt(0).naturalTextWidth() <= room + 1


def test_large_window_scales_the_chart(program: app.Program, qtbot: QtBot) -> None:
    dialog = program.window.views.figure_actions.enlarged("fig-5")
    qtbot.addWidget(dialog)
    dialog.resize(1800, 1000)
    with qtbot.waitExposed(dialog):
        dialog.show()
    view = dialog.findChild(ChartView)
    assert view is not None
    qtbot.waitUntil(lambda: view.item.factor > 1.5)
    assert view.item.boundingRect().width() <= view.width() + 1


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf", "csv"])
def test_files_carry_title_source_completeness_and_page(program: app.Program, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"figure.{suffix}"
    program.window.views.figure_actions.write(suffix, "fig-6", target)
    wanted = ("vulnerable victim identified", "Home Office data", "printed as a picture")
    if suffix == "svg":
        tree = ElementTree.parse(target)  # noqa: S314 -- our own file
        assert not [e.tag for e in tree.iter() if e.tag.endswith("}text")]
        words = " ".join("".join(e.itertext()) for e in tree.iter() if e.tag.endswith(("}title", "}desc")))
        for text in ("7.0", "14.3", "44.4"):
            assert text in words
    elif suffix == "png":
        picture = QImage(str(target))
        assert picture.width() == 1440
        words = f"{picture.text('Title')} {picture.text('Description')}"
        assert picture.text("Software") == "PEEL Viewer"
    elif suffix == "csv":
        words = target.read_text(encoding="utf-8")
    else:
        document = pypdfium2.PdfDocument(target)
        words = " ".join(document[0].get_textpage().get_text_range().split())
        document.close()
    for text in wanted:
        assert text in words
    named = "From HMIC, PEEL: Police effectiveness 2016: Norfolk Constabulary, March 2017, pp. 31–34. ISBN 978-1-78655-362-1."
    assert "".join(f"{named} Made with PEEL Viewer.".split()) in "".join(words.split())
    assert re.search(r"p\. 31|,31,", words)


def test_unwritable_folder_is_told(program: app.Program, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="its folder is not there"):
        program.window.views.figure_actions.write("png", "fig-6", tmp_path / "none" / "a.png")


def test_copy_puts_picture_and_table_on_the_clipboard(program: app.Program) -> None:
    program.window.views.figure_actions.do("copy_picture", "fig-5")
    assert QGuiApplication.clipboard().image().width() == 1440
    program.window.views.figure_actions.do("copy_table", "fig-5")
    rows = list(csv.reader(StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    table, about = rows[: rows.index([])], [row for row in rows[rows.index([]) + 1 :]]
    assert {"area", "value", "unit", "status"} <= set(table[0])
    assert not {"caveats", "report", "source", "title"} & set(table[0])
    assert {len(row) for row in table} == {len(table[0])}
    assert [row[table[0].index("value")] for row in table[1:]] == ["15.6", "13.8"]
    figure = program.window.views.figure_actions.figure("fig-5")
    assert {len(row) for row in about} == {1}
    said = [row[0] for row in about]
    assert said[0] == figure.heading
    assert said[-1] == figure.cited
    assert figure.origin in said
    for limit in figure.limits:
        assert said.count(f"Caveat: {limit.title}. {' '.join(limit.text.split())}") == 1


def test_a_figure_that_is_read_is_copied_with_values_source_and_caveats(program: app.Program) -> None:
    program.workspace.open("fig-5")
    text = program.window.reading.text
    assert text.chapter is not None
    text.setFocus()
    program.window.actions_by_id["copy_citation"].trigger()
    words, _, source = QGuiApplication.clipboard().text().rpartition("\n\n")
    figure = program.window.views.figure_actions.figure("fig-5")
    assert words.startswith(f"{figure.heading} (")
    for said in ("15.6", "13.8", figure.source, figure.period, "percent"):
        assert said in words
    for limit in figure.limits:
        assert f"{limit.title}: {limit.text}" in words
    assert source.startswith("HMIC, PEEL: Police effectiveness 2016: Norfolk Constabulary (2017), ")
    assert in_print(figure.pages) in source


def test_the_right_button_on_a_chart_of_the_text_offers_the_menu_of_the_figure(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open("fig-5")
    text = program.window.reading.text
    assert text.chapter is not None
    block = text.document().begin()
    while text.chapter.figure_at(block) != "fig-5":
        block = block.next()
    cursor = QTextCursor(block)
    text.customContextMenuRequested.emit(text.cursorRect(cursor).center())
    (menu,) = [menu for menu in text.findChildren(QMenu) if menu.isVisible()]
    offered = {action.text(): action for action in menu.actions()}
    assert {"Copy picture", "Copy table", "Copy with citation", "Save as PNG…", "Add to the slides"} <= set(offered)
    offered["Copy with citation"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Figure 5: ")
    menu.close()


def test_values_by_force_become_a_ranking_and_can_be_removed(program: app.Program, store: UserStore, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "arrests.csv"
    forces = program.workspace.library.forces
    file.write_text("force,value\n" + "".join(f"{force.name},{index + 40}.5\n" for index, force in enumerate(forces)), encoding="utf-8")
    program.window.views.figure_actions.add_values("fig-7", file)
    program.workspace.open("fig-7")
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: "fig-7" in cards.cards)
    figure = cards.cards["fig-7"].figure
    assert [panel.form for panel in figure.panels] == ["bars", "ranking"]
    assert "arrests.csv" in figure.added
    assert any(re.search(r"Norfolk.*(st|nd|rd|th) of 43", spot.text) for spot in live(cards.cards["fig-7"]).spots)
    assert set(store.force_values.of_report(REPORT)) == {"fig-7"}
    program.window.views.figure_actions.do("remove", "fig-7")
    assert not store.force_values.of_report(REPORT)
    qtbot.waitUntil(lambda: "fig-7" in cards.cards and len(cards.cards["fig-7"].figure.panels) == 1)
    assert cards.cards["fig-7"].figure.panels[0].form == "bars"


def test_an_svg_needs_no_face_of_ours(program: app.Program, tmp_path: Path) -> None:
    target = tmp_path / "figure.svg"
    program.window.views.figure_actions.write("svg", "fig-4", target)
    content = target.read_text(encoding="utf-8")
    assert "<text" not in content
    assert 'role="img"' in content
    assert re.search(r"<desc id=\"description\">[^<]*Suspect not identified[^<]*Made with PEEL Viewer", content)


def test_the_source_of_added_values_is_asked_for_and_kept(
    program: app.Program, store: UserStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "arrests.csv"
    file.write_text("\ufeffforce,value\nKent,40.5\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(file), ""))
    program.window.views.figure_actions.do("add", "fig-7")
    (dialog,) = program.window.findChildren(QInputDialog)
    assert "Source of these values" in dialog.labelText()
    assert not store.force_values.of_report(REPORT)
    dialog.setTextValue("  Home Office,  'Police powers' ")
    dialog.accept()
    kept = store.force_values.of_report(REPORT)["fig-7"]
    assert (kept.values, kept.source) == ((("kent", "40.5"),), "Home Office, 'Police powers'")
    assert program.workspace.place.supplied["fig-7"].named == "Home Office, ‘Police powers’"


def test_faulty_values_are_listed_and_nothing_is_added(program: app.Program, tmp_path: Path) -> None:
    from peelviewer.ui.dialogs.problem_sheet import ProblemSheet

    file = tmp_path / "bad.csv"
    file.write_text("force,value\nAtlantis,1\nKent,many\n", encoding="utf-8")
    program.window.views.figure_actions.add_values("fig-7", file)
    sheet = program.window.findChild(ProblemSheet)
    assert sheet is not None
    words = sheet.list.toPlainText()
    assert "bad.csv:2:1" in words
    assert "bad.csv:3:6" in words
    assert "fig-7" not in program.workspace.place.supplied
    sheet.reject()


def test_click_on_a_chart_in_the_text_opens_it_in_the_companion(program: app.Program, qtbot: QtBot) -> None:
    text, companion = program.window.reading.text, program.window.companion
    program.window.actions_by_id["notes_here"].trigger()
    program.workspace.open("fig-4")
    text.repaint()
    inside = next(
        (QPoint(text.viewport().width() // 2, y) for y in range(80, text.viewport().height(), 10)
         if text.anchorAt(QPoint(text.viewport().width() // 2, y)) == "figure:fig-4"),
        None,
    )  # fmt: skip
    assert inside is not None
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert companion.tabs.currentIndex() == 0
    qtbot.waitUntil(lambda: "fig-4" in companion.cards.cards and companion.cards.isVisible())
