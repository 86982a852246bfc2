"""Where the reader is: what is cited, what a filter leaves, where Back leads, what is kept, what the companion shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from peelviewer.app import Program
from peelviewer.store.user_store import UserStore
from peelviewer.ui.documents.document import NOTE
from peelviewer.ui.documents.lines import line_across
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.views.reading.companion.companion import FIGURES, NOTES, TERMS
from tests.programs import SEVERAL, Opener

NORTH, HAVEN = "northshire-2014-effectiveness", "west-haven-2021-peel"


@pytest.fixture
def north(open_program: Opener) -> Program:
    """The program at a report of a library of three, which is not its first."""
    return open_program(library=SEVERAL, report=NORTH, size=(1280, 800))


def copied(program: Program) -> str:
    program.window.actions_by_id["copy_citation"].trigger()
    return QGuiApplication.clipboard().text()


def select(text: ReadingText, first: str, last: str) -> None:
    """Select from one paragraph into another, as with the mouse."""
    assert text.chapter is not None
    cursor = QTextCursor(text.chapter.block_of_finding(first))
    end = text.chapter.block_of_finding(last)
    cursor.setPosition(end.position() + 5, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def shown_text(program: Program) -> str:
    return program.window.reading.text.toPlainText()


def top_line(text: ReadingText) -> str:
    """Return the line that is cut by the pane's upper edge, empty where none is."""
    cut = line_across(text.document(), GUTTER + 8, text.verticalScrollBar().value())
    if cut is None or cut.height() > 150:  # a chart is a line, too, and may be as tall as the pane
        return ""
    return text.cursorForPosition(QPoint(GUTTER + 8, 1)).block().text()


# Citing ------------------------------------------------------------------------------------------


def test_a_selection_is_cited_by_its_own_section_and_not_by_the_one_at_the_top(program: Program) -> None:
    program.workspace.open("3.12")
    text = program.window.reading.text
    inside = next(program.workspace.place.report.sections["q3-keeping-safe"].findings()).number
    select(text, inside, inside)
    citation = copied(program)
    assert "Do officers assess risk correctly and keep victims safe?, pp. 34–38. " in citation
    assert "Understanding the risk" not in citation
    assert citation.endswith(f"in PEEL Viewer’s own words, paragraph {inside}.")


def test_a_selection_over_sections_names_all_of_them_with_their_pages(north: Program) -> None:
    report = north.workspace.place.report
    north.workspace.open("prevention")
    first = next(report.sections["prevention-teams"].findings()).number
    last = next(report.sections["prevention-summary"].findings()).number
    select(north.window.reading.text, first, last)
    citation = copied(north)
    assert "How are the teams organised?; Summary of findings, pp. 7–11." in citation
    assert f"paragraphs {first}–{last}" in citation


def test_nothing_selected_is_the_paragraph_being_read_in_one_action(program: Program) -> None:
    program.workspace.open("2.14")
    finding = next(f for f in program.workspace.place.chapter.findings() if f.number == "2.14")
    citation = copied(program)
    assert citation.startswith(finding.text[:20])
    assert "pp. 19–21" in citation or "pp. 21–23" in citation
    assert citation.endswith("paragraph 2.14.")
    assert program.window.status.message.text() == "Paragraph 2.14 copied with citation"
    program.workspace.open("3.40")
    assert "paragraph 3.40." in copied(program)


# The filter --------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["only_concerns", "only_strengths"])
def test_areas_for_improvement_always_stay(program: Program, command: str) -> None:
    program.workspace.open("q3")
    program.window.actions_by_id[command].trigger()
    for area in program.workspace.place.report.improvements_of("q3"):
        assert area.text[:40].replace("'", "’") in shown_text(program)


@pytest.mark.parametrize("chapter", ["force-in-numbers", "about-the-data", "introduction"])
def test_an_empty_chapter_says_so_and_the_way_back(program: Program, chapter: str) -> None:
    program.workspace.open(chapter)
    everything = shown_text(program)
    program.window.actions_by_id["only_concerns"].trigger()
    assert "No concerns in this chapter.  Show all findings" in shown_text(program)
    program.window.reading.follow("filter:")
    assert shown_text(program) == everything


def test_the_filter_is_named_where_one_looks_and_ends_there(program: Program, qtbot: QtBot) -> None:
    chip = program.window.reading.header.chip
    assert not chip.isVisible()
    program.window.actions_by_id["only_concerns"].trigger()
    assert chip.isVisible()
    assert chip.text() == "Concerns only"
    program.window.actions_by_id["find"].trigger()
    qtbot.keyClicks(program.window.reading.finder.field, "Athena")
    assert program.window.reading.finder.count.text() == "Not in what “Concerns only” leaves"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not chip.isVisible()
    assert program.workspace.place.filter == ""


def hidden(program: Program) -> str:
    return next(f.number for f in program.workspace.place.report.sections["q3"].findings() if f.kind.value == "strength")


@pytest.mark.parametrize("way", ["opened", "typed", "note", "figure", "heading"])
def test_what_one_goes_to_is_shown_although_the_filter_leaves_it_out(program: Program, qtbot: QtBot, way: str) -> None:
    workspace, text = program.workspace, program.window.reading.text
    workspace.open("q2")
    program.window.actions_by_id["only_concerns"].trigger()
    wanted, node = hidden(program), hidden(program)
    if way == "typed":
        text.setFocus()
        qtbot.keyClicks(text, wanted)
    elif way == "note":
        node, wanted = "note-27", ""
    elif way == "figure":
        node = wanted = "fig-6"
    elif way == "heading":
        node = wanted = "q3-since-2015"
    if way != "typed":
        workspace.open(node)
    document = text.chapter
    assert document is not None
    if wanted:
        assert document.holds(wanted)
        assert document.anchor_at(text.here()) == wanted
    if way == "note":
        assert text.open_notes() == [27]
    if way in ("opened", "typed"):
        assert "Not a concern; shown because you went to it." in shown_text(program)
    assert workspace.place.filter == "concern"
    program.window.actions_by_id["all_findings"].trigger()
    assert "shown because" not in shown_text(program)


@pytest.mark.parametrize("paragraph", ["2.14", "3.40", "4.9"])
def test_a_filter_put_on_and_taken_off_comes_back_to_the_paragraph(program: Program, paragraph: str) -> None:
    program.workspace.open(paragraph)
    text, share = program.window.reading.text, program.window.reading.progress()
    for command in ("only_concerns", "switch_theme", "only_strengths", "zoom_in", "all_findings", "zoom_reset"):
        program.window.actions_by_id[command].trigger()
        assert program.window.reading.progress() == share
    assert text.chapter is not None
    assert text.chapter.anchor_at(text.here()) == paragraph


# Back, numbers, keeping --------------------------------------------------------------------------


def place_of(program: Program) -> str:
    text = program.window.reading.text
    assert text.chapter is not None
    return text.chapter.anchor_at(text.here())


def test_back_and_forward_return_to_the_paragraph(program: Program) -> None:
    workspace, actions = program.workspace, program.window.actions_by_id
    workspace.open("2.14")
    workspace.open("4.9")
    bar = program.window.reading.text.verticalScrollBar()
    bar.setValue(bar.value() + 400)
    left = place_of(program)
    assert left != "4.9"
    workspace.open("fig-6")
    actions["back"].trigger()
    assert place_of(program) == left
    actions["back"].trigger()
    assert place_of(program) == "2.14"
    actions["forward"].trigger()
    assert place_of(program) == left
    actions["forward"].trigger()
    assert place_of(program) == "fig-6"


def test_a_typed_number_is_one_step_and_the_next_number_another(program: Program, qtbot: QtBot) -> None:
    workspace, text, actions = program.workspace, program.window.reading.text, program.window.actions_by_id
    workspace.open("q4")
    start = place_of(program)
    text.setFocus()
    qtbot.keyClicks(text, "2.14")
    assert place_of(program) == "2.14"
    qtbot.keyClicks(text, "3.40")  # at once: no number begins with 2.143
    assert place_of(program) == "3.40"
    actions["back"].trigger()
    assert place_of(program) == "2.14"
    actions["back"].trigger()
    assert place_of(program) == start


@pytest.mark.parametrize("number", ["13.12", "2.145", "99", "2.99", "0"])
def test_a_typed_number_of_no_paragraph_says_so_and_moves_nobody(program: Program, qtbot: QtBot, number: str) -> None:
    workspace, text = program.workspace, program.window.reading.text
    workspace.open("q2")
    start = place_of(program)
    steps = len(workspace.place.state().past)
    text.setFocus()
    qtbot.keyClicks(text, number)
    said = program.window.status.message.text()
    assert f"There is no “{number}” in" in said
    assert "Norfolk" in said
    assert place_of(program) == start
    assert len(workspace.place.state().past) == steps
    program.window.reading.jump.end()  # the message is read longer than a number is typed
    assert program.window.status.message.text() == said


def test_a_number_ends_when_the_reader_moves(program: Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    program.workspace.open("q2")
    text.setFocus()
    qtbot.keyClicks(text, "1")
    text.verticalScrollBar().setValue(text.verticalScrollBar().value() + 300)
    qtbot.keyClicks(text, "4")
    assert place_of(program) == "2.4"


def test_the_place_is_kept_while_one_scrolls(open_program: Opener, qtbot: QtBot) -> None:
    store = UserStore(None)
    program = open_program(section="q2", store=store)
    bar = program.window.reading.text.verticalScrollBar()
    hand = QTimer(program.window)  # moves on and on, and never rests
    hand.setInterval(40)
    hand.timeout.connect(lambda: bar.setValue(bar.value() + 12))
    hand.start()

    def within() -> bool:
        kept = store.positions.get("norfolk-2016-effectiveness")
        return kept is not None and bool(kept.paragraph)

    qtbot.waitUntil(within, timeout=30_000)  # a busy machine keeps the section's title first
    assert bar.value() < bar.maximum(), "it was kept because nothing moved any more"
    hand.stop()
    kept = store.positions.get("norfolk-2016-effectiveness")
    assert kept is not None
    assert kept.section in program.workspace.place.report.sections
    again = open_program(store=store)
    assert place_of(again) == kept.paragraph


def test_the_share_read_counts_findings(program: Program) -> None:
    report = program.workspace.place.report
    total = sum(1 for chapter in report.chapters for _ in chapter.findings())
    order = [f.number for chapter in report.chapters for f in chapter.findings()]
    for number in ("1.1", "2.14", "4.9"):
        program.workspace.open(number)
        assert program.window.reading.progress() == order.index(number) / total


# The companion and the overview ------------------------------------------------------------------


def test_the_companion_follows_through_indicators_in_the_text(program: Program, qtbot: QtBot) -> None:
    companion = program.window.companion
    program.workspace.open("numbers-crime")
    qtbot.waitUntil(lambda: "indicator-recorded-crime" in companion.cards.cards)
    qtbot.waitUntil(lambda: "indicator-calls-for-assistance" not in companion.cards.cards)
    program.workspace.open("numbers-outcomes")
    qtbot.waitUntil(lambda: "indicator-charged" in companion.cards.cards)


def test_the_companion_follows_where_indicators_have_no_heading(north: Program, qtbot: QtBot) -> None:
    cards = north.window.companion.cards
    north.workspace.open("numbers")
    own = [indicator.id for indicator in north.workspace.place.report.indicators]
    qtbot.waitUntil(lambda: set(own) <= set(cards.cards))
    north.window.resize(1280, 400)
    north.workspace.open(own[-1])
    qtbot.waitUntil(lambda: cards.cards[own[-1]].y() - cards.verticalScrollBar().value() < cards.viewport().height() / 2)


@pytest.mark.parametrize(("command", "tab"), [("notes_here", NOTES), ("terms_here", TERMS), ("figures_here", FIGURES)])
def test_the_overview_shows_the_tab_that_was_asked_for(program: Program, command: str, tab: int) -> None:
    program.workspace.open("overview")
    companion, text = program.window.companion, program.window.reading.text
    assert not companion.isVisible()
    program.window.actions_by_id[command].trigger()
    program.workspace.open("overview-summary")
    QApplication.processEvents()
    assert companion.isVisible()
    assert companion.width() >= 200
    assert companion.tabs.currentIndex() == tab
    assert text.horizontalScrollBar().maximum() == 0
    program.workspace.open("q2")
    program.workspace.open("overview")
    assert not companion.isVisible()


def test_a_term_opens_at_the_term_from_the_overview_too(program: Program, qtbot: QtBot) -> None:
    program.workspace.open("overview")
    program.workspace.open("term-mash")
    QApplication.processEvents()
    qtbot.wait(60)  # the companion follows a moment later
    companion = program.window.companion
    assert companion.isVisible()
    assert companion.width() >= 200
    assert companion.tabs.currentIndex() == TERMS
    assert companion.page.toPlainText().lstrip().startswith("MASH")


def test_the_companions_tab_is_remembered(open_program: Opener) -> None:
    store = UserStore(None)
    first = open_program(store=store)
    first.window.actions_by_id["notes_here"].trigger()
    first.window.save()
    assert open_program(store=store).window.companion.tabs.currentIndex() == NOTES


# Lines and notes ---------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [1.0, 1.3, 1.9])
def test_a_jump_begins_with_a_whole_line(program: Program, zoom: float) -> None:
    for node in ("2.14", "2.20", "3.40", "3.12", "q3-keeping-safe", "fig-6", "4.9"):
        program.workspace.appearance.set_zoom(zoom)
        program.workspace.open(node)
        assert top_line(program.window.reading.text) == "", node
        program.workspace.appearance.set_zoom(zoom - 0.2)
        assert top_line(program.window.reading.text) == "", node


def test_the_heading_above_a_paragraph_is_whole(program: Program) -> None:
    text = program.window.reading.text
    program.workspace.open(next(program.workspace.place.report.sections["q3-keeping-safe"].findings()).number)
    for _ in range(3):
        assert text.chapter is not None
        heading = text.chapter.block_of("q3-keeping-safe")
        box = text.document().documentLayout().blockBoundingRect(heading)
        assert box.top() >= text.verticalScrollBar().value()
        program.window.actions_by_id["zoom_in"].trigger()


def test_a_chapter_has_its_ends_at_home_and_end_with_ctrl_too(program: Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    program.workspace.open("q2")
    text.setFocus()
    bar = text.verticalScrollBar()
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        qtbot.keyClick(text, Qt.Key.Key_End, modifier)
        assert bar.value() == bar.maximum()
        qtbot.keyClick(text, Qt.Key.Key_Home, modifier)
        assert bar.value() == bar.minimum()


def test_pages_begin_with_a_whole_line_and_pass_over_none(program: Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    program.workspace.open("q3")
    bar, height = text.verticalScrollBar(), text.viewport().height()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageUp):
        while True:
            before = bar.value()
            qtbot.keyClick(text, key)
            if program.workspace.place.chapter.id != "q3" or bar.value() in (before, 0, bar.maximum()):
                break
            assert top_line(text) == ""
            assert abs(bar.value() - before) <= height - 24
        program.workspace.open("q3-summary")


def test_notes_stand_by_their_numbers(program: Program) -> None:
    text = program.window.reading.text
    program.workspace.open("note-27")
    program.window.reading.follow("note:28")
    program.window.reading.follow("note:27")
    program.window.reading.follow("note:27")
    assert text.open_notes() == [27, 28]


def test_a_note_that_was_gone_to_is_whole_in_view_and_stays_open(program: Program) -> None:
    text = program.window.reading.text
    for number in (18, 27, 34, 50, 17):
        for _ in range(2):
            program.workspace.open(f"note-{number}")
            QApplication.processEvents()
            assert number in text.open_notes()
            block = text.document().begin()
            while block.userState() != NOTE + number:
                block = block.next()
            box = text.document().documentLayout().blockBoundingRect(block)
            assert box.bottom() + 10 <= text.verticalScrollBar().value() + text.viewport().height()


def test_a_tip_appears_at_its_number_alone(program: Program, qtbot: QtBot) -> None:
    text = program.window.reading.text
    program.workspace.open("note-18")
    cursor = text.document().find("18")
    while cursor.charFormat().anchorHref() != "note:18":
        cursor = text.document().find("18", cursor)
    number = text.cursorRect(cursor).center()
    end = QTextCursor(cursor.block())
    end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    beside = text.cursorRect(end).center() + QPoint(30, 0)

    def point_at(spot: QPoint) -> None:
        event = QHelpEvent(QEvent.Type.ToolTip, spot, text.viewport().mapToGlobal(spot))
        QApplication.sendEvent(text.viewport(), event)

    point_at(number - QPoint(4, 0))
    assert "Code of Practice for Victims" in QToolTip.text()
    point_at(beside)
    qtbot.waitUntil(lambda: not QToolTip.text())


def test_a_message_goes_when_it_can_have_been_read(program: Program, qtbot: QtBot) -> None:
    message = program.window.status.message
    copied(program)
    assert message.text().endswith("copied with citation")
    assert program.window.status._read.remainingTime() < 10_000
    program.window.status._read.start(1)
    qtbot.waitUntil(lambda: message.text() == "")
    copied(program)
    program.window.actions_by_id["only_concerns"].trigger()
    assert message.text() == ""


def test_two_lines_of_the_old_section_do_not_keep_the_header(program: Program) -> None:
    text, workspace = program.window.reading.text, program.workspace
    workspace.open("q3")
    assert text.chapter is not None
    box = text.document().documentLayout().blockBoundingRect(text.chapter.block_of("q3-initial-response"))
    text.verticalScrollBar().setValue(round(box.top()) - 60)
    assert workspace.place.section_id == "q3-initial-response"


# Ways from one thing to another ------------------------------------------------------------------


def links(program: Program) -> dict[str, str]:
    """Return the links of the text by their words."""
    found = {}
    block = program.window.reading.text.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            char = fragments.fragment().charFormat()
            if char.isAnchor():
                found[fragments.fragment().text()] = char.anchorHref()
            fragments += 1
        block = block.next()
    return found


def test_figures_that_are_spoken_of_are_links_to_them(program: Program) -> None:
    number = next(
        finding.number
        for chapter in program.workspace.place.report.chapters
        for finding in chapter.findings()
        if "Figure 4" in finding.text
    )
    program.workspace.open(number)
    assert links(program)["Figure 4"] == "#fig-4"
    program.window.reading.follow("#fig-4")
    assert place_of(program) == "fig-4"
    program.window.actions_by_id["back"].trigger()
    assert place_of(program) == number


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("as Figure 2 shows", {"Figure 2": "#fig-2"}),
        ("Figures 2, 4 and 10 show", {"Figures 2": "#fig-2", "4": "#fig-4", "10": "#fig-10"}),
        ("in figures 8–9.", {"figures 8": "#fig-8", "9": "#fig-9"}),
        ("Figure 99 and figure 4.2 are none, nor is disfigure 4", {}),
    ],
)
def test_mentions_of_figures_are_told_from_other_numbers(program: Program, words: str, found: dict[str, str]) -> None:
    from peelviewer.ui.documents.prose import Prose
    from peelviewer.ui.documents.styles import Styles
    from peelviewer.ui.documents.terms import TermFinder

    styles = Styles(program.workspace.appearance.theme, 1.0)
    text = program.window.reading.text
    cursor = QTextCursor(text.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    before = links(program)
    start = cursor.position()
    Prose(program.workspace.place.report, TermFinder(()), styles).write(cursor, words, styles.reading())
    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == words
    assert {words: target for words, target in links(program).items() if before.get(words) != target} == {
        words: target for words, target in found.items() if before.get(words) != target
    }


def test_errors_and_terms_lead_to_their_places(program: Program) -> None:
    companion, workspace = program.window.companion, program.workspace
    wrong = next(f for chapter in workspace.place.report.chapters for f in chapter.findings() if f.errata)
    workspace.open(wrong.number)
    program.window.actions_by_id["errors_here"].trigger()
    assert f'href="place:{wrong.number}"' in companion.page.toHtml()
    workspace.open("q2")
    workspace.open(wrong.errata[0])
    assert place_of(program) == wrong.number
    program.window.actions_by_id["terms_here"].trigger()
    assert 'href="place:' in companion.page.toHtml()


def test_the_count_of_areas_in_the_contents_leads_to_them(program: Program, qtbot: QtBot) -> None:
    tree, report = program.window.contents.tree, program.workspace.place.report
    program.workspace.open("q1")
    index = program.window.contents._row("q3")
    row = tree.visualRect(index)
    for at_x, wanted in ((130, "afi-q3-1"), (60, "q3")):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at_x, row.y() + 34))
        assert place_of(program) == wanted, report.id


def test_figures_of_a_row_of_the_contents_are_all_named() -> None:
    from peelviewer.views.reading.tree.rows import runs

    assert [runs(numbers) for numbers in ((1, 2, 3), (4,), (9, 10), (1, 3, 4))] == ["1–3", "4", "9–10", "1, 3–4"]


def test_the_find_bar_stands_over_the_text(program: Program, qtbot: QtBot) -> None:
    program.window.resize(1900, 900)
    program.window.actions_by_id["find"].trigger()
    QApplication.processEvents()
    field, title = program.window.reading.finder.field, program.window.reading.title
    assert abs(field.mapToGlobal(QPoint(0, 0)).x() - title.mapToGlobal(QPoint(0, 0)).x()) <= 1


def test_paper_says_that_nothing_is_left_without_a_link(program: Program) -> None:
    from peelviewer.ui.documents.document import ChapterBuilder
    from peelviewer.ui.documents.terms import TermFinder

    report, workspace = program.workspace.place.report, program.workspace
    builder = ChapterBuilder(workspace.library, report, TermFinder(()), workspace.appearance.theme, 1.0, paper=True)
    printed = builder.build(report.sections["introduction"], "concern")
    text = printed.document.toPlainText()
    printed.document.deleteLater()
    assert "No concerns in this chapter." in text
    assert "Show all findings" not in text


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
@pytest.mark.parametrize("section", ["overview", "q2"])
def test_a_hidden_companion_is_shown_with_room_when_something_in_it_is_asked_for(
    open_program: Opener, section: str, size: tuple[int, int]
) -> None:
    program = open_program(section=section, size=size)
    companion = program.window.companion
    program.window.views.panes.show_companion(False)
    assert not companion.isVisible()
    program.window.reading.follow("term:MASH")
    assert companion.isVisible()
    assert companion.width() >= 200
    assert program.window.reading.text.horizontalScrollBar().maximum() == 0
    program.workspace.open("q3")
    assert not companion.isVisible()
