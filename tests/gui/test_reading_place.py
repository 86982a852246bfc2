"""What changes the look of the text keeps the reader's place, and what the window says of it is true."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.pages import page_range
from peelviewer.store.user_store import UserStore
from tests.programs import Opener


def blocks(program: app.Program) -> list[QTextBlock]:
    found, block = [], program.window.reading.text.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def place_on_screen(program: app.Program) -> str:
    """Return the heading under which the text at the top of the pane stands."""
    text = program.window.reading.text
    assert text.chapter is not None
    return text.chapter.section_at(text.top_block(48)).id


def next_finding(program: app.Program) -> str:
    """Return the number of the first paragraph from the place that was gone to."""
    text = program.window.reading.text
    block = text.here()
    assert text.chapter is not None
    while (finding := text.chapter.finding_at(block)) is None:
        block = block.next()
        assert block.isValid()
    return finding.number


def said_place(program: app.Program) -> tuple[str, str]:
    """Return the section that the header and the status bar speak of, by page."""
    section = program.workspace.place.section
    pages = page_range(program.workspace.place.report.pages_of(section))
    assert program.window.reading.place.text().endswith(f" · {pages}")
    assert f", {pages}." in program.window.status.place.text()
    return program.workspace.place.section_id, program.window.reading.title.text()


@pytest.mark.parametrize("paragraph", ["2.14", "2.2", "3.40"])
@pytest.mark.parametrize("view", ["read", "numbers"])
def test_zoom_and_theme_keep_the_paragraph_and_the_place_told(program: app.Program, paragraph: str, view: str) -> None:
    program.workspace.open(paragraph)
    number, place = program.window.reading.paragraph(), program.workspace.place.section_id
    program.workspace.show_view(view)
    for command in ("zoom_in", "zoom_in", "zoom_in", "switch_theme", "zoom_reset"):
        program.window.actions_by_id[command].trigger()
    program.workspace.show_view("read")
    QApplication.processEvents()
    assert program.window.reading.paragraph() == number
    assert place_on_screen(program) == said_place(program)[0] == place


@pytest.mark.parametrize("section", ["q2-initial-response", "q2-reducing-re-offending", "q3-initial-response", "q2"])
@pytest.mark.parametrize("kind", ["only_concerns", "only_strengths"])
def test_a_filter_goes_to_the_next_finding_and_the_place_told_is_its_own(program: app.Program, section: str, kind: str) -> None:
    workspace = program.workspace
    workspace.open(section)
    before = [f.number for f in workspace.place.chapter.findings()]
    start = before.index(next_finding(program))
    program.window.actions_by_id[kind].trigger()
    wanted = kind.removeprefix("only_").removesuffix("s")
    kept = [f.number for f in workspace.place.chapter.findings() if f.kind.value == wanted]
    nearest = next((number for number in kept if before.index(number) >= start), kept[-1])
    assert next_finding(program) == nearest
    for command in ("all_findings", kind):
        told_section = workspace.place.report.sections[said_place(program)[0]]
        assert place_on_screen(program) in {section.id for section in told_section.walk()}
        program.window.actions_by_id[command].trigger()


@pytest.mark.parametrize("command", ["switch_theme", "zoom_in"])
def test_text_fits_its_pane_after_a_change_made_in_another_view(program: app.Program, command: str) -> None:
    window, text = program.window, program.window.reading.text
    window.resize(1024, 700)
    QApplication.processEvents()
    program.workspace.show_view("numbers")
    window.actions_by_id[command].trigger()
    program.workspace.show_view("read")
    QApplication.processEvents()
    assert text.horizontalScrollBar().maximum() == 0
    assert text.lineWrapColumnOrWidth() <= text.viewport().width()


def test_a_closed_note_leaves_its_paragraph_as_it_was(program: app.Program) -> None:
    text = program.window.reading.text
    program.workspace.open("q2-subsequent-investigation")
    assert text.chapter is not None
    before = [(block.userState(), block.text(), block.blockFormat().leftMargin()) for block in blocks(program)]
    for _ in range(2):
        program.window.reading.follow("note:18")
    assert [(block.userState(), block.text(), block.blockFormat().leftMargin()) for block in blocks(program)] == before


@pytest.mark.parametrize("view", ["read", "grades"])
def test_title_and_place_keep_their_faces_in_another_theme(program: app.Program, view: str) -> None:
    reading = program.window.reading
    faces = [(label.font().family(), label.font().pixelSize(), label.font().weight()) for label in (reading.title, reading.place)]
    assert faces[0][:2] == ("Source Serif 4", 20)
    program.workspace.show_view(view)
    program.window.actions_by_id["switch_theme"].trigger()
    program.workspace.show_view("read")
    QApplication.processEvents()
    assert [(label.font().family(), label.font().pixelSize(), label.font().weight()) for label in (reading.title, reading.place)] == faces


def test_the_page_to_quote_is_never_covered_by_the_badge(program: app.Program) -> None:
    reading = program.window.reading
    program.workspace.open("q3")
    program.window.resize(1000, 700)
    reading.setMinimumWidth(320)  # narrower than a reader can have it: other chapters have longer names
    program.window.views.panes.setSizes([220, 340, 440])
    QApplication.processEvents()
    reading.text.resize(reading.text.size())
    place = reading.place
    assert place.geometry().right() < reading.badge.geometry().left()
    assert place.fontMetrics().horizontalAdvance(place.shown()) <= place.width()
    assert place.shown().endswith("… · pp. 31–45")
    assert place.text().startswith("3 · Protecting vulnerable people")


def test_find_outside_the_text_goes_to_where_there_is_something_to_find(program: app.Program, qtbot: QtBot) -> None:
    window, workspace = program.window, program.workspace
    workspace.show_view("numbers")
    window.actions_by_id["find"].trigger()
    assert workspace.view == "numbers"
    assert window.focusWidget() is window.views.numbers.field
    workspace.show_view("grades")
    window.actions_by_id["find"].trigger()
    assert workspace.view == "grades"
    assert window.focusWidget() is window.views.grades.finder
    workspace.show_view("slides")
    window.actions_by_id["find"].trigger()
    assert workspace.view == "read"
    assert window.focusWidget() is window.reading.finder.field
    qtbot.keyClicks(window.reading.finder.field, "victim")
    assert "of" in window.reading.finder.count.text()
    workspace.show_view("slides")
    window.actions_by_id["find_next"].trigger()
    assert workspace.view == "read"
    workspace.show_view("improve")
    window.actions_by_id["find"].trigger()
    assert workspace.view == "improve"
    assert window.focusWidget() is window.views.improve.filters.field


@pytest.mark.parametrize("view", ["read", "numbers", "slides"])
@pytest.mark.parametrize("shown", [True, False])
def test_contents_stay_as_they_were_whatever_view_one_leaves_from(open_program: Opener, view: str, shown: bool) -> None:
    store = UserStore(None)
    for start in range(2):
        program = open_program(store=store)
        if not start and not shown:
            program.window.actions_by_id["show_contents"].trigger()
        program.workspace.show_view(view)
        assert program.window.actions_by_id["show_contents"].isChecked() is shown
        program.workspace.show_view("read")
        assert program.window.contents.isVisible() is shown
        program.workspace.show_view(view)
        program.dispose()


@pytest.mark.parametrize("command", ["zoom_in", "switch_theme"])
def test_an_open_note_stays_open(program: app.Program, command: str) -> None:
    reading = program.window.reading
    reading.follow("note:18")
    program.window.actions_by_id[command].trigger()
    assert reading.text.open_notes() == [18]
    reading.follow("note:18")
    assert reading.text.open_notes() == []


@pytest.mark.parametrize("target", ["note:", "note:abc", "note:" + "1" * 5000, "note:-3", "note:999999", "term:none", "#nowhere", ""])
def test_a_link_that_leads_nowhere_does_nothing_harmful(program: app.Program, target: str) -> None:
    reading = program.window.reading
    before = reading.text.toPlainText()
    reading.follow(target)
    program.workspace.show_view("compare")
    program.window.views.compare.left._follow(target)
    program.workspace.show_view("read")
    assert reading.text.toPlainText() == before
