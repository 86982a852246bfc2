"""Search in a library of three reports: hits open in their own report and show what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.nodes import term_id
from peelviewer.analysis.search.filters import Filters
from peelviewer.qtmodels.hits import Hits, report_name
from peelviewer.text.inline import typographic
from peelviewer.ui.documents.blocks.note_panels import block_of
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.widgets.tick_bar import TickBar
from peelviewer.views.reading.companion.companion import MARKS, TERMS
from peelviewer.views.search.results import ResultsPane
from tests.programs import SEVERAL, Opener

NORTH, MARROW, HAVEN = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(library=SEVERAL, report=NORTH, size=(1280, 800))


def asked(program: app.Program, qtbot: QtBot, query: str) -> list[Any]:
    with qtbot.waitSignal(program.searching.found) as found:
        program.searching.ask(query, program.workspace.place.report.id)
    assert found.args is not None
    return list(found.args[1])


def typed(program: app.Program, qtbot: QtBot, query: str) -> list[Any]:
    """Type a query into the field and return the hits of the list below it."""
    window = program.window
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=60_000)
    window.toolbar.field.clear()
    qtbot.keyClicks(window.toolbar.field, query)
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == query)
    return list(window.hits.model.hits)


KINDS = ("section", "finding", "note", "figure", "indicator", "improvement", "caveat", "erratum")


@pytest.mark.parametrize("kind", KINDS)
def test_a_hit_of_another_report_opens_there_whatever_it_is(program: app.Program, qtbot: QtBot, kind: str) -> None:
    library, opened = program.workspace.library, 0
    for word in ("the", "error", "crime", "force", "a", "note", "data"):
        for hit in asked(program, qtbot, word):
            if hit.kind == kind and hit.report != program.workspace.place.report.id:
                program.workspace.open(hit.target)
                assert program.workspace.place.report.id == hit.report
                sections = library.report(hit.report).sections
                assert hit.section not in sections or program.workspace.place.chapter.id == hit.chapter
                opened += 1
                break
    if kind not in ("note", "caveat", "erratum"):  # the fixture has each of the others
        assert opened


def test_the_list_below_the_field_opens_a_hit_in_its_own_report(program: app.Program, qtbot: QtBot) -> None:
    hits = typed(program, qtbot, "victims")
    row = next(row for row, hit in enumerate(hits) if hit.report == HAVEN and hit.kind in ("finding", "section"))
    for _ in range(row):
        qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Down)
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    assert program.workspace.place.report.id == HAVEN
    assert program.workspace.place.chapter.id == hits[row].chapter


@pytest.mark.parametrize("report", [NORTH, HAVEN])
def test_a_paragraph_number_opens_that_of_the_report_being_read(program: app.Program, qtbot: QtBot, report: str) -> None:
    other = HAVEN if report == NORTH else NORTH
    program.workspace.open_report(other)
    program.workspace.open_report(report)
    hits = typed(program, qtbot, "1.2")
    assert [(hit.report, hit.paragraph) for hit in hits[:2]] == [(report, "1.2"), (other, "1.2")]
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    assert program.workspace.place.report.id == report
    chapter = program.window.reading.text.chapter
    assert chapter is not None
    finding = chapter.finding_at(program.window.reading.text.here())
    assert finding is not None
    assert finding.number == "1.2"


def test_rows_name_their_report_where_several_are_held(program: app.Program, qtbot: QtBot) -> None:
    library, hits = program.workspace.library, asked(program, qtbot, "crime")
    model = Hits(library)
    model.show_hits(hits)
    assert len({hit.report for hit in hits}) > 1
    for row, hit in enumerate(hits):
        name = library.name_of(library.report(hit.report)) if hit.report else ""
        assert report_name(library, hit) == name
        assert name in str(model.data(model.index(row)))
    alone = library._replace(entries=library.reports[:1])
    assert {report_name(alone, hit) for hit in hits if hit.report == library.reports[0].id} == {""}


def test_go_to_takes_a_paragraph_of_another_report(program: app.Program, qtbot: QtBot) -> None:
    from peelviewer.views.reading.go_to_sheet import GoToSheet

    report = program.workspace.library.report(HAVEN)
    number = next(finding.number for chapter in report.chapters for finding in chapter.findings() if finding.number)
    program.window.actions_by_id["go_to_paragraph"].trigger()
    sheet = program.window.findChild(GoToSheet)
    assert isinstance(sheet, GoToSheet)
    sheet.field.setText(f"{HAVEN}/{number}")
    sheet.accept()
    assert program.workspace.place.report.id == HAVEN
    text = program.window.reading.text
    assert text.chapter is not None
    shown = text.chapter.finding_at(text.here())
    assert shown is not None
    assert shown.number == number


# Hits show what was chosen ---------------------------------------------------------------------------------


@pytest.fixture
def bundled(open_program: Opener) -> app.Program:
    program = open_program(size=(1280, 800))
    program.later.wait()
    return program


def companion_text(program: app.Program) -> str:
    program.window.companion.refresh()
    return program.window.companion.page.toPlainText().strip()


@pytest.mark.parametrize("where_read", ["overview", "q3", "q5"])
def test_a_term_opens_the_terms_at_it(bundled: app.Program, qtbot: QtBot, where_read: str) -> None:
    workspace, companion = bundled.workspace, bundled.window.companion
    workspace.open((workspace.place.report.overview or workspace.place.report.chapters[0]).id if where_read == "overview" else where_read)
    for term in workspace.library.glossary[::7]:
        workspace.open(term_id(term))
        qtbot.wait(60)  # the companion follows late
        assert companion.isVisible()
        assert companion.tabs.currentIndex() == TERMS
        assert companion_text(bundled).startswith(typographic(term.term))
        assert companion.page.verticalScrollBar().value() == 0
        assert bundled.window.reading.text.width() > 400
    workspace.open("q2")
    qtbot.wait(60)
    assert not companion_text(bundled).startswith(typographic(term.term))


def test_the_overview_beside_the_companion_has_its_grades_below_its_words(bundled: app.Program, qtbot: QtBot) -> None:
    reading, report = bundled.window.reading, bundled.workspace.place.report
    assert report.overview
    bundled.workspace.open(report.overview.id)
    qtbot.waitUntil(lambda: reading.text.chapter is not None and not reading.text.chapter.narrow)
    bundled.window.resize(1024, 700)
    bundled.workspace.open(term_id(bundled.workspace.library.glossary[0]))
    opened(bundled, qtbot, "clares law")
    qtbot.waitUntil(lambda: reading.text.chapter is not None and reading.text.chapter.narrow)
    badges = [block for block in _blocks(reading.text) if "\ufffc" in block.text()]
    assert badges
    edge = reading.text.viewport().width()
    assert all(reading.text.document().documentLayout().blockBoundingRect(block).right() <= edge for block in badges)
    bundled.window.search.close()
    bundled.workspace.open("q1")
    bundled.workspace.open(report.overview.id)
    qtbot.waitUntil(lambda: reading.text.chapter is not None and not reading.text.chapter.narrow)


def _blocks(text: ReadingText) -> Iterator[QTextBlock]:
    block = text.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def test_every_area_for_improvement_is_gone_to(bundled: app.Program) -> None:
    report, text = bundled.workspace.place.report, bundled.window.reading.text
    for area in report.areas_for_improvement:
        bundled.workspace.open(area.id)
        assert text.chapter is not None
        shown = text.chapter.area_at(text.here())
        assert shown is not None
        assert shown.id == area.id


def test_every_erratum_is_gone_to_with_the_errors_beside(bundled: app.Program, qtbot: QtBot) -> None:
    report, text, companion = bundled.workspace.place.report, bundled.window.reading.text, bundled.window.companion
    assert report.errata
    for erratum in report.errata:
        bundled.workspace.open(erratum.id)
        qtbot.wait(40)
        assert companion.isVisible()
        assert companion.tabs.currentIndex() == MARKS
        assert typographic(erratum.printed) in companion_text(bundled)
        paragraphs = [f for f in report.chapter_of[erratum.section].findings() if erratum.id in f.errata]
        if paragraphs:
            assert text.chapter is not None
            found = text.chapter.finding_at(text.here())
            assert found is not None
            assert erratum.id in found.errata


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_every_notes_panel_is_whole_in_view(bundled: app.Program, qtbot: QtBot, size: tuple[int, int]) -> None:
    bundled.window.resize(*size)
    text = bundled.window.reading.text
    for note in bundled.workspace.place.report.notes:
        for _ in range(2):  # opened once more it stays open
            bundled.workspace.open(f"note-{note.number}")
            qtbot.wait(1)
            if note.number not in text.open_notes():
                continue  # no paragraph has its mark: it belongs to a figure's title
            block = block_of(text.document(), note.number)
            assert block is not None
            box = text.document().documentLayout().blockBoundingRect(block)
            top = text.verticalScrollBar().value()
            assert top <= box.top() - 10, note.number
            assert box.bottom() + 10 <= top + text.viewport().height(), note.number


# The results beside the text -------------------------------------------------------------------------------


def opened(program: app.Program, qtbot: QtBot, query: str) -> ResultsPane:
    """Search for a query and open its best hit from the list."""
    typed(program, qtbot, query)
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)
    return program.window.search.results


def rows(pane: ResultsPane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


def test_the_query_stays_and_all_hits_stand_beside_the_text(bundled: app.Program, qtbot: QtBot) -> None:
    pane, window = opened(bundled, qtbot, "domestic abuse"), bundled.window
    assert window.toolbar.field.text() == "domestic abuse"
    assert pane.isVisible()
    assert pane.width() == 440
    assert not window.contents.isVisible()
    hits = asked(bundled, qtbot, "domestic abuse")
    assert pane.count.text() == f"{len(hits)} hits"
    held = len(window.workspace.library.reports)
    assert pane.scope.text() == f"in {len({hit.report for hit in pane.model.hits if hit.report})} of {held} reports"
    chapters = [group for group in pane.model.groups if group.level]
    assert sum(group.size for group in chapters) == len(hits)
    current = pane.model.current
    assert pane.number.text() == f"{current + 1} of {len(hits)}"
    text = rows(pane)
    group = next(group for group in chapters if group.first <= current < group.after)
    assert group.size > 6
    assert f"{current - 1 - group.first} before" in text or current - 1 <= group.first + 1
    after = group.after - max(current + 2, group.first + 3)
    assert f"{after} after" in text or after < 2


def test_f3_walks_the_hits_as_they_are_listed_and_the_words_are_ringed(bundled: app.Program, qtbot: QtBot) -> None:
    pane, text = opened(bundled, qtbot, "domestic abuse"), bundled.window.reading.text
    actions, count = bundled.window.actions_by_id, len(pane.model.hits)
    start, seen, ringed = pane.model.current, [], 0
    for _ in range(count):
        section = bundled.workspace.place.section
        actions["find_next"].trigger()
        if bundled.workspace.place.section != section:
            qtbot.wait(70)  # panes that come or go with the place are laid out late
        seen.append(pane.model.current)
        hit = pane.model.current_hit
        assert bundled.workspace.place.report.id == hit.report or not hit.report
        if hit.chapter:
            assert text.chapter is not None
            assert text.chapter.chapter.id == hit.chapter
        if text.marks.current and text.marks.current[0] < text.marks.current[1] and hit.kind == "finding":
            assert "\ue000" in hit.snippet
            ringed += 1
            lines = text.marks._lines(text.marks.current)
            top = text.verticalScrollBar().value()
            assert top <= lines[0].top()
            assert lines[-1].bottom() <= top + text.viewport().height()
    assert seen == [(start + step) % count for step in range(1, count + 1)]
    assert ringed > 20
    actions["find_previous"].trigger()
    assert pane.model.current == seen[-2]


def test_the_chapters_hits_are_marked_and_ticked(bundled: app.Program, qtbot: QtBot) -> None:
    pane, text = opened(bundled, qtbot, "domestic abuse"), bundled.window.reading.text
    scroll = text.verticalScrollBar()
    assert isinstance(scroll, TickBar)
    assert len(scroll.ticks()) == len(text.marks.spans) == len(text.extraSelections()) > 5
    words = {text.toPlainText()[slice(*span)].lower() for span in text.marks.spans}
    assert "domestic abuse" in words
    bundled.workspace.appearance.set_zoom(1.3)
    assert len(scroll.ticks()) == len(text.marks.spans) > 5
    pane.shut.click()
    assert scroll.ticks() == []
    assert not text.extraSelections()


def test_escape_leads_from_the_results_to_the_text_and_then_to_the_contents(bundled: app.Program, qtbot: QtBot) -> None:
    pane, window = opened(bundled, qtbot, "burglary"), bundled.window
    pane.take_focus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    assert window.reading.text.hasFocus()
    assert pane.isVisible()
    qtbot.keyClick(window.reading.text, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert window.contents.isVisible()
    assert window.toolbar.field.text() == "burglary"
    window.actions_by_id["find_next"].trigger()
    assert pane.isVisible()


def test_results_are_walked_with_the_keyboard_and_follow_what_is_typed(bundled: app.Program, qtbot: QtBot) -> None:
    pane, field = opened(bundled, qtbot, "burglary"), bundled.window.toolbar.field
    bundled.window.actions_by_id["search"].trigger()
    qtbot.keyClicks(field, "domestic abuse")
    qtbot.waitUntil(lambda: pane.query == "domestic abuse")
    assert not bundled.window.hits.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Left)
    closed = pane.model.rowCount()
    qtbot.keyClick(pane.list, Qt.Key.Key_Right)
    assert pane.model.rowCount() > closed
    for _ in range(2):  # past the heading of the chapter
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.model.current == 0
    folds = [row for row in range(pane.model.rowCount()) if pane.model.rows[row].fold]
    pane.list.setCurrentIndex(pane.model.index(folds[-1]))
    before = pane.model.rowCount()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.model.rowCount() > before
    assert pane.list.accessibleName()
    assert all(button.accessibleName() for button in (pane.before, pane.after, pane.shut))
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "xyzzy")
    qtbot.waitUntil(lambda: pane.query == "xyzzy")
    assert pane.nothing.isVisible()
    assert "xyzzy" in pane.nothing.words.text()


def test_results_of_several_reports_are_grouped_and_narrowed(program: app.Program, qtbot: QtBot) -> None:
    pane = opened(program, qtbot, "crime")
    of_reports = [group for group in pane.model.groups if not group.level]
    assert len(of_reports) > 1
    assert pane.scope.text() == f"in {len(of_reports)} of 3 reports"
    assert not pane.bar.menus["report"].isHidden()
    every = len(pane.model.hits)
    pane.narrow(Filters(report=HAVEN))
    assert 0 < len(pane.model.hits) < every
    assert {hit.report for hit in pane.model.hits} == {HAVEN}
    pane.step(1)
    assert program.workspace.place.report.id == HAVEN
    assert pane.isVisible()
    pane.narrow(Filters(kind="finding"))
    assert {hit.kind for hit in pane.model.hits} == {"finding"}


def test_the_best_hit_stands_first_and_the_report_that_is_read_says_so(program: app.Program, qtbot: QtBot) -> None:
    pane, workspace = opened(program, qtbot, "crime"), program.workspace
    found, listed = program.window.hits.hits, pane.model.hits
    assert listed[0] is found[0]
    first = [group.key[0] for group in pane.model.groups if not group.level]
    assert first == list(dict.fromkeys(hit.report for hit in found if hit.report))
    chapters = [group.key for group in pane.model.groups if group.level]
    assert chapters == list(dict.fromkeys((hit.report, hit.chapter) for hit in listed))
    for report in first:
        workspace.open_report(report)
        (heading,) = [row for row in rows(pane) if "being read" in row]
        assert workspace.library.inspection_of(workspace.place.report) in heading
        offered = [action.text() for action in pane.bar.menus["report"].menu().actions()]
        assert offered[1].startswith(workspace.library.inspection_of(workspace.place.report))


def hurried(program: app.Program, qtbot: QtBot, words: str) -> None:
    """Go to the field and type words and Return at once, as those do who know what they look for."""
    program.window.actions_by_id["search"].trigger()
    qtbot.keyClicks(program.window.toolbar.field, words)
    qtbot.keyClick(program.window.toolbar.field, Qt.Key.Key_Return)


def test_return_opens_what_was_typed_faster_than_it_is_found(program: app.Program, qtbot: QtBot) -> None:
    hurried(program, qtbot, "crime")
    qtbot.waitUntil(lambda: program.window.search.is_open, timeout=10_000)
    assert program.window.search.results.query == "crime"
    assert program.window.search.results.model.current == 0


def test_words_that_the_field_has_kept_are_listed_again_and_opened_by_one_return(program: app.Program, qtbot: QtBot) -> None:
    window, field = program.window, program.window.toolbar.field
    window.actions_by_id["search"].trigger()
    qtbot.keyClicks(field, "crime")
    qtbot.waitUntil(lambda: window.hits.isVisible() and window.hits.query == "crime", timeout=10_000)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.hits.isVisible()
    window.actions_by_id["search"].trigger()
    qtbot.waitUntil(window.hits.isVisible)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.search.is_open


def test_that_nothing_is_found_names_where_it_was_looked_for(program: app.Program, qtbot: QtBot) -> None:
    hurried(program, qtbot, "xyzzy")
    hits = program.window.hits
    qtbot.waitUntil(hits.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: program.searching.is_whole, timeout=10_000)
    qtbot.waitUntil(lambda: hits.count.text().startswith("Nothing found for “xyzzy” in 3 reports."))
    assert program.window.toolbar.field.hasFocus()
    assert program.window.status.message.text() == ""
    program.window.toolbar.field.clear()
    hurried(program, qtbot, "99.99")
    qtbot.waitUntil(lambda: "There is no “99.99” in" in program.window.status.message.text())


def test_results_stay_while_another_view_is_shown(bundled: app.Program, qtbot: QtBot) -> None:
    pane = opened(bundled, qtbot, "burglary")
    bundled.workspace.show_view("grades")
    assert not pane.isVisible()
    bundled.workspace.show_view("read")
    assert pane.isVisible()
    assert bundled.window.reading.text.marks.spans


@pytest.mark.parametrize("width", [800, 910, 1010, 1024, 1280, 1920])
def test_the_text_keeps_its_measure_beside_the_results(bundled: app.Program, qtbot: QtBot, width: int) -> None:
    window = bundled.window
    window.resize(width, 700)
    pane = opened(bundled, qtbot, "mainly with people who commit acquisitive crime")
    qtbot.waitUntil(lambda: window.reading.text.width() >= min(536, width - 440))
    assert window.width() == width
    assert pane.isVisible()
    bundled.workspace.open(term_id(bundled.workspace.library.glossary[0]))
    qtbot.waitUntil(window.companion.isVisible)
    qtbot.wait(20)
    assert window.width() == width  # in a narrow window the results give way to what was asked for
    assert window.reading.text.width() >= 440
    assert pane.isVisible() == (width > 1020)
    window.actions_by_id["find_next"].trigger()
    qtbot.waitUntil(pane.isVisible)
    assert window.width() == width


def test_find_and_results_take_turns_in_the_text(bundled: app.Program, qtbot: QtBot) -> None:
    opened(bundled, qtbot, "burglary")
    text, actions = bundled.window.reading.text, bundled.window.actions_by_id
    of_search = list(text.marks.spans)
    actions["find"].trigger()
    finder = bundled.window.reading.finder
    qtbot.keyClicks(finder.field, "the")
    assert len(text.marks.spans) > len(of_search)
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert text.marks.spans == of_search
