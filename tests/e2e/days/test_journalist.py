"""A journalist's day: one figure found by name, its caveats, its own picture with the whole citation, and the published page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.composing.composer import Composer
from tests.programs import Opener

NAME, FIGURE = "proportion of outcomes", "fig-4"


class Browser(QObject):
    """What the system opens pages with, which writes down the addresses it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Take an address."""
        self.opened.append(address.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]  # PySide takes a name, and its stub says bytes
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    return open_program(size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))


def trigger(program: app.Program, command: str) -> None:
    program.window.actions_by_id[command].trigger()


def type_name(program: app.Program, qtbot: QtBot, words: str) -> None:
    """Type into the search field as a person does: each key goes to whatever has the keyboard then."""
    window = program.window
    trigger(program, "search")
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    qtbot.waitUntil(window.toolbar.field.hasFocus)
    window.toolbar.field.selectAll()
    for letter in words:
        if letter == " ":
            qtbot.keyClicks(QApplication.focusWidget(), letter)
            continue
        with qtbot.waitSignal(program.searching.found):
            qtbot.keyClicks(QApplication.focusWidget(), letter)


def find(program: app.Program, qtbot: QtBot, words: str) -> None:
    """Find by name and open the first hit."""
    type_name(program, qtbot, words)
    qtbot.waitUntil(lambda: program.window.search.panel.query == words and bool(program.window.search.panel.hits))
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.search.is_open and program.window.search.is_settled)


def height_of(program: app.Program, figure: str) -> float:
    """Return where on screen the text has a figure's title, in pixels from the pane's top."""
    text = program.window.reading.text
    block = text.document().begin()
    while text.chapter is not None and text.chapter.figure_at(block) != figure:
        block = block.next()
        assert block.isValid()
    return text.document().documentLayout().blockBoundingRect(block).top() - text.verticalScrollBar().value()


def composer(program: app.Program, qtbot: QtBot) -> Composer:
    trigger(program, "compose")
    opened = next(iter(each for each in program.window.findChildren(Composer) if each.isVisible()))
    qtbot.waitUntil(opened.form.headline.hasFocus)
    return opened


def test_figure_is_found_by_name_shaped_and_taken_with_its_citation(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    find(program, qtbot, NAME)
    assert program.window.reading.text.figure_in_sight() == FIGURE
    shaped = composer(program, qtbot)
    assert shaped.subject.figure.label == "Figure 4"
    qtbot.keyClicks(shaped.form.headline, "More suspects are charged")
    shaped.form.rows.none.click()
    for number in (0, 2, 6):
        shaped.form.rows.list.item(number).setCheckState(Qt.CheckState.Checked)
    square = next(button for button in shaped.form.sizes.buttons() if button.text() == "Square")
    qtbot.mouseClick(square, Qt.MouseButton.LeftButton)
    shaped.write(tmp_path / "chart.png")
    saved = QImage(str(tmp_path / "chart.png"))
    assert (saved.width(), saved.height()) == (2160, 2160)
    picture = shaped.picture()
    assert picture is not None
    assert "3 of 21 rows are shown." in picture.described
    citation = " ".join(words.text for words in picture.scene.words)
    for part in ("HMIC", "PEEL: Police effectiveness 2016", "Norfolk Constabulary", "March 2017", "ISBN 978-1-78655-362-1"):
        assert part in citation
    qtbot.mouseClick(shaped.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().width() == 2160
    QGuiApplication.clipboard().clear()
    shaped.close()


def test_caveats_open_beside_the_figure_which_stays_in_sight(program: app.Program, qtbot: QtBot) -> None:
    find(program, qtbot, NAME)
    text, panes = program.window.reading.text, program.window.views.panes
    wide = text.width()
    program.window.reading.follow(f"figure:{FIGURE}")
    qtbot.waitUntil(lambda: text.width() < wide and panes.companion.cards.subject_here() == FIGURE)
    assert 0 <= height_of(program, FIGURE) < text.viewport().height() / 2
    written = " ".join(str(label.text()) for label in panes.companion.cards.cards[FIGURE].findChildren(QObject) if hasattr(label, "text"))
    caveats = program.workspace.place.report.caveats_of(FIGURE)
    assert caveats
    assert all(caveat.title in written for caveat in caveats)


def test_next_name_is_typed_in_another_view(program: app.Program, qtbot: QtBot) -> None:
    find(program, qtbot, NAME)
    trigger(program, "view_numbers")
    type_name(program, qtbot, "figure 7")
    assert program.window.toolbar.field.hasFocus()
    assert program.window.toolbar.field.text() == "figure 7"


def test_published_page_opens_in_the_browser(program: app.Program, qtbot: QtBot, browser: Browser) -> None:
    find(program, qtbot, "arrest rates for domestic abuse are low")
    report = program.workspace.place.report
    assert report.force == "hampshire"
    with qtbot.waitSignal(program.workspace.message) as told:
        trigger(program, "published_page")
    assert browser.opened == [report.source_url]
    assert told.args == [f"Your browser is asked to open {report.source_url}"]


def test_report_without_an_address_of_its_own_opens_the_page_of_its_force(program: app.Program, qtbot: QtBot, browser: Browser) -> None:
    with qtbot.waitSignal(program.workspace.message) as told:
        trigger(program, "published_page")
    assert browser.opened == ["https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2016/norfolk/?"]
    own, isbn = "The report's own address is not held: this is the inspectorate's page on Norfolk Constabulary in 2016", "978-1-78655-362-1"
    assert told.args == [f"{own} (ISBN {isbn})"]
