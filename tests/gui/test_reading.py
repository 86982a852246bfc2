"""The reading window, driven as a reader does: click, type, look at what is shown."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search.hits import Hit
from peelviewer.analysis.search.query import read
from peelviewer.figures.build import figure as build_figure
from peelviewer.model.report import FindingClass
from peelviewer.ui.documents.document import NOTE
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.search.hit_list import HIT_HEIGHT
from peelviewer.views.reading.companion.companion import NOTES


def blocks(program: app.Program) -> list[QTextBlock]:
    found, block = [], program.window.reading.text.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def shown_text(program: app.Program) -> str:
    return program.window.reading.text.toPlainText()


def test_the_viewport_is_as_qt_makes_it(qtbot: QtBot) -> None:
    ours, theirs = ReadingText(Appearance("light", 1.0)), QTextBrowser()

    def told(text: QTextBrowser) -> list[object]:
        qtbot.addWidget(text)
        viewport = text.viewport()
        attributes = [attribute.name for attribute in Qt.WidgetAttribute if viewport.testAttribute(attribute)]
        of_its_own = (viewport.objectName(), viewport.backgroundRole(), viewport.autoFillBackground(), viewport.cursor().shape())
        return [*attributes, *of_its_own, viewport.focusPolicy(), viewport.focusProxy() is text]

    assert told(ours) == told(theirs)


def test_header_names_place_page_and_grade(program: app.Program) -> None:
    reading = program.window.reading
    assert "Investigating crime · pp. 23–27" in reading.place.text()
    assert reading.title.text() == "How effective is the force’s subsequent investigation?"
    assert reading.badge.accessibleName() == "Grade: Good"
    assert "Quote from the published report, pp. 23–27." in program.window.status.place.text()


def test_click_in_the_contents_opens_a_chapter(program: app.Program, qtbot: QtBot) -> None:
    tree = program.window.contents.tree
    model = tree.model()
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "Serious and organised crime")
    index = model.index(row, 0)
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center() + QPoint(40, 0))
    assert program.workspace.place.section_id == "q4"
    assert "Great Yarmouth Refugee" in shown_text(program)


def test_back_and_forward(program: app.Program) -> None:
    actions = program.window.actions_by_id
    assert not actions["back"].isEnabled()
    program.workspace.open("q4")
    actions["back"].trigger()
    assert program.workspace.place.section_id == "q2-subsequent-investigation"
    actions["forward"].trigger()
    assert program.workspace.place.section_id == "q4"


def test_note_opens_below_its_mark_and_closes_again(program: app.Program) -> None:
    reading = program.window.reading
    before = shown_text(program)
    reading.follow("note:18")
    opened = [b for b in blocks(program) if b.userState() == NOTE + 18]
    assert len(opened) == 1
    assert opened[0].text().startswith("18")
    assert "Close" in opened[0].text()
    reading.follow("note:18")
    assert shown_text(program) == before


@pytest.mark.parametrize("closed", [False, True])
def test_text_below_a_note_is_there_however_early_the_note_is_opened(program: app.Program, qtbot: QtBot, closed: bool) -> None:
    program.workspace.open("overview")
    program.workspace.open("note-18")  # its chapter is not laid out yet
    if closed:
        program.window.reading.follow("note:18")
    last = [block for block in blocks(program) if block.isVisible() and block.text().strip()][-1]
    program.window.reading.text.ensure_visible(last)
    QApplication.processEvents()
    blank = [block.text() for block in blocks(program) if block.isVisible() and block.text().strip() and not block.layout().lineCount()]
    assert blank == []


def test_every_note_opens_somewhere(program: app.Program) -> None:
    for number in range(1, 51):
        program.workspace.open(f"note-{number}")
        assert any(b.userState() == NOTE + number for b in blocks(program)), number


def test_every_heading_opens_at_its_place(program: app.Program) -> None:
    for section in program.workspace.place.report.sections.values():
        program.workspace.open(section.id)
        assert program.workspace.place.section_id == section.id
        assert str(section.page) in program.window.reading.place.text()


def test_filter_leaves_only_concerns(program: app.Program) -> None:
    program.window.actions_by_id["only_concerns"].trigger()
    document = program.window.reading.text.chapter
    assert document is not None
    assert document.findings
    assert {f.kind for f in document.findings} == {FindingClass.CONCERN}
    program.window.actions_by_id["all_findings"].trigger()
    assert FindingClass.STRENGTH in {f.kind for f in (program.window.reading.text.chapter or document).findings}


def test_find_counts_and_steps(program: app.Program, qtbot: QtBot) -> None:
    program.window.actions_by_id["find"].trigger()
    finder = program.window.reading.finder
    qtbot.keyClicks(finder.field, "victim")
    total = shown_text(program).lower().count("victim")
    assert finder.count.text().endswith(f"of {total}")
    first = finder.count.text()
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.count.text() != first
    assert len(program.window.reading.text.extraSelections()) == total
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not program.window.reading.text.extraSelections()


def test_search_finds_clares_law_and_opens_it(program: app.Program, qtbot: QtBot) -> None:
    field, hits = program.window.toolbar.field, program.window.hits
    program.window.actions_by_id["search"].trigger()
    qtbot.keyClicks(field, "clare's law")
    qtbot.waitUntil(lambda: hits.isVisible() and bool(hits.model.hits), timeout=10_000)
    assert any("Clare" in hit.snippet for hit in hits.model.hits)
    finding = next(n for n, hit in enumerate(hits.model.hits) if hit.kind == "finding")
    for _ in range(finding):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.workspace.place.chapter.id == "q3"
    assert not hits.isVisible()
    assert not field.hasFocus()
    assert "Clare" in shown_text(program)


class Painted(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_panel_of_hits_is_drawn_unseen_before_the_first_search(program: app.Program, qtbot: QtBot) -> None:
    hits, painted = program.window.hits, Painted()
    hits.list.viewport().installEventFilter(painted)
    with qtbot.waitSignal(program.searching.ready, timeout=10_000) as ready:
        program.searching.start()
    assert ready.args
    assert ready.args[0].title
    assert hits.isHidden()
    assert not hits.model.hits
    assert painted.count


def test_hits_lie_over_the_text_without_its_being_painted_anew(program: app.Program, qtbot: QtBot) -> None:
    window, painted = program.window, Painted()
    hits, theme = window.hits, program.workspace.appearance.theme
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(window.toolbar.field.hasFocus)
    QApplication.processEvents()
    window.reading.text.viewport().installEventFilter(painted)
    qtbot.keyClicks(window.toolbar.field, "burglary")
    qtbot.waitUntil(lambda: hits.isVisible() and bool(hits.model.hits), timeout=10_000)
    QApplication.processEvents()
    assert painted.count == 0
    assert QRect(hits.mapTo(window, QPoint()), hits.size()).intersects(
        QRect(window.reading.text.viewport().mapTo(window, QPoint()), window.reading.text.viewport().size())
    )
    image = window.grab(QRect(hits.mapTo(window, QPoint()), hits.size())).toImage()
    assert {image.pixelColor(x, 0).name() for x in range(image.width())} == {theme.colour("line_strong").name()}
    below = hits.list.y() + HIT_HEIGHT + 1  # the first hit is chosen
    assert {image.pixelColor(8, y).name() for y in range(below, image.height() - 1)} == {theme.colour("surface").name()}


def test_a_snippet_too_long_for_its_line_ends_in_an_ellipsis(program: app.Program) -> None:
    hits = program.window.hits
    hits.model.show_hits([Hit("", "q1", "section", "Preventing crime", "", "", "", 9, 0, "", "l" * 200, read(""))] * 2)
    hits.resize(560, 200)
    hits.show()
    row = hits.list.visualRect(hits.model.index(1))
    image = hits.list.viewport().grab(row).toImage()
    ground, edge = image.pixelColor(4, 4), row.width() - 16
    ink = {y for x in range(edge - 8, row.width()) for y in range(26, row.height()) if image.pixelColor(x, y) != ground}
    assert 1 <= len(ink) <= 4  # dots, where a letter cut through is as high as the others
    letters = {y for x in range(16, edge - 40) for y in range(26, row.height()) if image.pixelColor(x, y) != ground}
    assert len(letters) > 2 * len(ink)


def test_a_search_that_was_stopped_neither_starts_nor_tells(program: app.Program, qtbot: QtBot) -> None:
    searching = program.searching
    with qtbot.assertNotEmitted(searching.ready), qtbot.assertNotEmitted(searching.found):
        searching.start()
        searching.stop()
    for begin in (searching.start, lambda: searching.ask("burglary")):
        begin()
        assert not [thread for thread in threading.enumerate() if thread.name == "search"]


def test_a_search_never_begun_does_not_begin_after_it_was_stopped(program: app.Program, qtbot: QtBot) -> None:
    program.window.close()
    program.searching.start()
    assert not [thread for thread in threading.enumerate() if thread.name == "search"]


def test_nothing_found_says_so(program: app.Program, qtbot: QtBot) -> None:
    program.window.actions_by_id["search"].trigger()
    qtbot.keyClicks(program.window.toolbar.field, "xyzzy")
    qtbot.waitUntil(program.window.hits.isVisible, timeout=10_000)
    hits = program.window.hits
    assert "Nothing found" in hits.count.text()
    assert not hits.list.isVisible()
    assert hits.count.height() >= hits.count.heightForWidth(hits.count.width())
    assert hits.rect().contains(hits.count.geometry())
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(program.window.toolbar.field, "burglary")
    qtbot.waitUntil(lambda: bool(hits.model.hits), timeout=10_000)
    assert hits.list.isVisible()


def test_companion_follows_and_shows_figures_with_source(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.open("q2-bringing-offenders-to-justice")
    cards = program.window.companion.cards
    qtbot.waitUntil(lambda: "fig-4" in cards.cards)
    card = cards.cards["fig-4"]
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Figure 4" in texts
    assert "Dorset" in texts
    assert "Home Office" in texts
    card.show_table()
    assert card.table is not None
    assert "47.4" in card.table.toPlainText()


def test_caveats_of_a_section_stand_with_its_notes(program: app.Program, qtbot: QtBot) -> None:
    companion = program.window.companion
    companion.turn_to(NOTES)
    for section in ("q2-subsequent-investigation", "q2-supporting-victims", "q3-investigating", "q3"):
        program.workspace.open(section)
        qtbot.waitUntil(lambda: "Caveat  Review of crime files. A small random sample" in companion.page.toPlainText())
        program.workspace.open("q4-responding")
        qtbot.waitUntil(lambda: "Caveat" not in companion.page.toPlainText())
    program.workspace.open("introduction")
    qtbot.waitUntil(lambda: "Caveat  Kent was inspected earlier." in companion.page.toPlainText())
    assert companion.page.toPlainText().endswith("Kent Police.")


def test_term_opens_in_the_companion(program: app.Program) -> None:
    program.window.reading.follow("term:MASH")
    assert "multi-agency safeguarding hub" in program.window.companion.page.toPlainText().lower()


def test_copy_with_citation_names_section_and_page(program: app.Program) -> None:
    program.window.actions_by_id["copy_citation"].trigger()
    words = QGuiApplication.clipboard().text()
    assert "PEEL: Police effectiveness 2016" in words
    assert "p. 23" in words
    assert "Digest" in words


def test_zoom_keeps_the_place(program: app.Program) -> None:
    program.workspace.open("q3-summary")
    for _ in range(3):
        program.window.actions_by_id["zoom_in"].trigger()
    assert program.workspace.appearance.zoom == pytest.approx(1.3)
    assert program.workspace.place.chapter.id == "q3"


def test_theme_switch_changes_the_text_colour(program: app.Program) -> None:
    light = program.window.palette().text().color()
    program.window.actions_by_id["switch_theme"].trigger()
    assert program.workspace.appearance.theme.dark
    assert program.window.palette().text().color() != light


def test_paragraph_number_is_jumped_to(program: app.Program) -> None:
    program.workspace.open("3.4")
    document = program.window.reading.text.chapter
    assert document is not None
    finding = document.finding_at(program.window.reading.text.textCursor().block())
    assert finding is not None
    assert finding.number == "3.4"


def test_unknown_place_is_told(program: app.Program) -> None:
    program.workspace.open("q9-nowhere")
    assert "q9-nowhere" in program.window.status.message.text()


def test_space_at_the_end_turns_to_the_next_chapter(program: app.Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    qtbot.keyClick(text, Qt.Key.Key_Space)
    assert program.workspace.place.chapter.id == "q3"


def test_controls_have_names(program: app.Program) -> None:
    for widget in program.window.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
        if focusable and widget.metaObject().className() not in ("QMenuBar", "QWidget", "QSplitterHandle"):
            proxied = widget.focusProxy() is not None
            assert proxied or widget.accessibleName() or widget.toolTip(), widget.metaObject().className()


def test_what_a_chart_says_of_its_rows_is_not_said_again_below_it(program: app.Program) -> None:
    program.workspace.open("q1-crime-levels")
    figure = build_figure(program.workspace.library, program.workspace.place.report, "fig-2")
    (remark,) = {panel.remark for panel in figure.panels if panel.remark}
    assert "1,000 households" in remark
    assert remark not in program.window.reading.text.toPlainText()
