"""The review of an imported report: from doubt to doubt, kept as it is decided, and the report made anew of it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.dataset.package import load_report
from peelviewer.importers.recognised import Part, Status
from peelviewer.importers.review import Review
from peelviewer.importers.review_outline import IDENTITY, LEFT_OVER, SURE, TO_CONFIRM, everything
from peelviewer.importers.revising import keep_source, make_anew
from peelviewer.importers.working_list import read_working_list, write_working_list
from peelviewer.paths import own_library
from peelviewer.store.user_store import UserStore
from peelviewer.ui import language
from peelviewer.views.importing.outline_rows import OutlineRows
from peelviewer.views.importing.review_page import ReviewPage
from tests.programs import Opener
from tests.unit.importers.invented import DOCUMENT, invented
from tests.unit.importers.small_pdfs import PROSE, pdf, written

REPORT = "mistshire-2016-effectiveness-full"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An imported report in the user's own library, made of a PDF of four pages."""
    draft = tmp_path / "draft"
    draft.mkdir()
    write_working_list(draft / "import.json", DOCUMENT, invented())
    (draft / "report.toml").write_text(f'id = "{REPORT}"\nimported = "2026-11-02"\n', encoding="utf-8")
    made = own_library() / "reports" / REPORT
    made.parent.mkdir(parents=True)
    make_anew(draft, made)
    file = tmp_path / DOCUMENT.name
    file.write_bytes(pdf([written((f"Page {number}", *PROSE)) for number in range(4)]))
    keep_source(file, made)
    return made


@pytest.fixture
def program(folder: Path, open_program: Opener, qtbot: QtBot) -> app.Program:
    return opened(open_program, qtbot)


def opened(open_program: Opener, qtbot: QtBot, **options: object) -> app.Program:
    """Open the program with the review of the report in it."""
    program = open_program(view="library", **{"size": (1280, 800), **options})  # type: ignore[arg-type]
    with qtbot.waitSignal(program.checking.ended):
        program.checking.again()
    program.window.views.library.look_at(REPORT)
    program.window.actions_by_id["library_review"].trigger()
    qtbot.waitUntil(lambda: program.window.views.reviewed is not None)
    return program


@pytest.fixture
def page(program: app.Program) -> ReviewPage:
    return shown(program)


def shown(program: app.Program) -> ReviewPage:
    page = program.window.views.reviewed
    assert page is not None
    return page


def decided(folder: Path, qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until what was decided is on the disk."""
    qtbot.waitUntil(lambda: read_working_list(folder / "import.json").recognised == page.review.recognised())


def leave(program: app.Program, qtbot: QtBot) -> None:
    """Close the review and wait until the report stands anew."""
    revision = program.window.views.reviews._revision
    assert revision is not None
    with qtbot.waitSignal(program.checking.ended):
        shown(program).header.close_button.click()
    assert program.window.views.reviewed is None


def words_in(widget: QWidget) -> str:
    parts: list[QLabel | QPushButton] = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return "\n".join(part.text() for part in parts if part.isVisible())


# The way through ---------------------------------------------------------------------------------------


def test_it_opens_at_what_weighs_most_and_says_how_far_it_is(page: ReviewPage) -> None:
    assert page.place == IDENTITY
    assert page.header.name.text() == "mistshire ŵ.pdf"
    assert page.header.about.text() == "Mistshire Police · 2016 · Effectiveness · 4 pages"
    assert page.header.recognised.text() == "Recognised: 3 chapters · 2 notes · 2 judgments · 1 area for improvement · 1 value"
    assert page.header.to_confirm.text() == "5 to confirm"
    assert "The file does not say when it was published." in words_in(page.identity)
    assert page.outline.left_over.title.text() == "Left over (1 line)"


def test_all_is_confirmed_by_keyboard_alone(program: app.Program, page: ReviewPage, folder: Path, qtbot: QtBot) -> None:
    seen = []
    while page.review.doubts():
        seen.append(page.place)
        before = len(page.review.doubts())
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Return, CONTROL)
        assert len(page.review.doubts()) == before - 1
    assert seen == [IDENTITY, 6, 16, 17, 24, 23]
    assert not page.header.confirm.isEnabled()
    assert page.header.close_button.text() == "Finish"
    decided(folder, qtbot, page)
    page.outline.kinds.button(1).click()
    assert page.outline.nothing.words.text() == "Nothing is left to confirm."
    leave(program, qtbot)
    report, problems = load_report(folder)
    assert report is not None
    assert problems == ()
    assert report.doubts == {}


def test_one_walks_to_and_fro_and_takes_decisions_back(page: ReviewPage, qtbot: QtBot) -> None:
    keys = page.window()
    qtbot.keyClick(keys, Qt.Key.Key_Down, ALT)
    assert page.place == 6
    assert page.piece.crumbs.text() == "Protecting people · page 2 · 2 of 5 to confirm"
    qtbot.keyClick(keys, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(keys, Qt.Key.Key_Up, ALT)
    assert page.place == 6
    qtbot.keyClick(keys, Qt.Key.Key_Return, CONTROL)
    assert page.review.items[6].status is Status.CONFIRMED
    qtbot.keyClick(keys, Qt.Key.Key_Z, CONTROL)
    assert page.review.recognised() == invented()
    qtbot.keyClick(keys, Qt.Key.Key_Y, CONTROL)
    assert page.review.items[6].status is Status.CONFIRMED
    for _ in range(9):
        qtbot.keyClick(keys, Qt.Key.Key_Down, ALT)
    assert page.place == 23  # the last of all
    assert page.piece.crumbs.text().endswith("1 of 1 left over")


def test_words_are_corrected_where_they_stand(page: ReviewPage, folder: Path, qtbot: QtBot) -> None:
    page.go(17)
    page.take_focus()
    field = page.piece.field
    assert field.hasFocus()
    field.selectAll()
    qtbot.keyClicks(field, "The force should answer particular calls")
    assert page.review.items[17].piece.text == "The force should answer particular calls"
    assert page.review.items[17].status is Status.CORRECTED
    qtbot.keyClicks(field, " at once")
    decided(folder, qtbot, page)
    while field.document().isUndoAvailable():
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == invented().items[17].piece.text
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)  # the field has no more: now the review's
    assert page.review.recognised() == invented()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert page.review.items[17].piece.text == invented().items[17].piece.text  # a piece without words is none


def test_no_word_is_covered_by_the_bar_of_a_long_piece(folder: Path, open_program: Opener, qtbot: QtBot) -> None:
    kept = read_working_list(folder / "import.json")
    items = list(kept.recognised.items)
    place = next(place for place, item in enumerate(items) if item.part is Part.FINDING)
    long = " ".join(["good and effective services for victims of domestic violence as well as for the women's refuge"] * 9)
    items[place] = items[place]._replace(piece=items[place].piece._replace(text=long))
    write_working_list(folder / "import.json", kept.document, kept.recognised._replace(items=tuple(items)))
    page = shown(opened(open_program, qtbot, size=(1024, 700)))
    page.go(place)
    field = page.piece.field
    qtbot.waitUntil(field.verticalScrollBar().isVisible)
    lines = field.document().firstBlock().layout()
    room = field.viewport().width() - field.document().documentMargin()
    assert max(lines.lineAt(number).naturalTextRect().right() for number in range(lines.lineCount())) <= room


def test_what_a_doubt_quotes_is_ringed(page: ReviewPage) -> None:
    page.go(17)
    rings = [selection.cursor.selectedText() for selection in page.piece.field.extraSelections()]
    assert rings == ["particu1ar"]
    keep = next(button for button in page.piece.reasons.findChildren(QPushButton) if button.isVisible())
    assert keep.accessibleName().startswith("Keep: Read as")
    keep.click()
    assert page.review.items[17].status is Status.CONFIRMED
    assert page.piece.reasons.isHidden()


def test_what_a_doubt_suggests_is_taken(page: ReviewPage) -> None:
    reason = "Read as “particu1ar”, perhaps “particular”."
    items = list(page.review.items)
    items[17] = items[17]._replace(doubts=(reason,))
    page.review = Review(page.review.recognised()._replace(items=tuple(items)))
    page.go(17)
    use = next(button for button in page.piece.reasons.findChildren(QPushButton) if button.text() == "Use “particular”")
    use.click()
    assert page.piece.field.toPlainText() == "The force should answer particular calls."
    assert page.review.items[17].status is Status.CORRECTED


def test_a_report_is_under_review_in_one_window(program: app.Program, page: ReviewPage) -> None:
    reviews = program.window.views.reviews
    assert program.window.views.work.under_review == {REPORT}
    reviews.close()
    program.window.views.work.under_review.add(REPORT)  # as another window does
    program.window.actions_by_id["library_review"].trigger()
    assert "in another window" in program.window.status.message.text()
    assert not program.window.views.reviewing


def test_a_piece_is_taken_for_another_kind_and_parted_and_joined(page: ReviewPage) -> None:
    page.go(3)
    form = page.piece.form
    assert [button.text() for button in form.kinds.buttons() if button.isChecked()] == ["Paragraph"]
    next(button for button in form.kinds.buttons() if button.text() == "Area for improvement").click()
    assert page.review.items[3].part is Part.AREA_FOR_IMPROVEMENT
    assert page.piece.title.text() == "Area for improvement"
    question = next(act for act in form.question.menu().actions() if act.text() == "Protecting people")
    question.trigger()
    assert page.review.items[3].question == "q1"
    assert form.question.text() == "Protecting people"
    cursor = page.piece.field.textCursor()
    cursor.setPosition(len("The force "))
    page.piece.field.setTextCursor(cursor)
    page.piece.split.click()
    assert [item.piece.text for item in page.review.items[3:5]] == ["The force", "is good[^1] at what it does."]
    page.piece.join.click()
    assert page.review.items[3].piece.text == invented().items[3].piece.text
    page.go(13)  # a table
    assert not page.piece.split.isEnabled()
    assert not page.piece.join.isEnabled()
    assert page.piece.field.isReadOnly()
    assert not any(button.isVisible() for button in form.kinds.buttons())


def test_grades_values_levels_and_pages_have_their_fields(program: app.Program, page: ReviewPage, qtbot: QtBot) -> None:
    form = page.piece.form
    page.go(6)
    assert [act.text() for act in form.grade.menu().actions()] == [
        "None on this piece", "Outstanding", "Good", "Requires improvement", "Inadequate", "Ungraded",
    ]  # fmt: skip
    form.grade.menu().actions()[2].trigger()
    assert page.review.items[6].grade == "good"
    page.go(16)
    form.value.clear()
    qtbot.keyClicks(form.value, "94%")
    assert page.review.items[16].value == "94%"
    page.go(10)
    form.level.menu().actions()[2].trigger()
    assert page.review.items[10].level == 3
    page.go(5)
    assert (form.page.text(), form.page_note.text()) == ("2", "printed number; in the file it is 3")
    form.page.selectAll()
    qtbot.keyClicks(form.page, "3\r")
    assert page.review.items[5].piece.page == 3
    assert "between pages 1 and 2" in program.window.status.message.text()
    form.page.selectAll()
    qtbot.keyClicks(form.page, "1\r")
    assert page.review.items[5].piece.page == 2


def test_whose_report_it_is_is_corrected(page: ReviewPage, folder: Path, qtbot: QtBot) -> None:
    pane = page.identity
    field = pane.fields["published"]
    qtbot.keyClicks(field, "March\r")
    assert "is no day" in words_in(pane)
    assert field.text() == ""
    qtbot.keyClicks(field, "2017-03-02\r")
    assert page.review.identity.published == "2017-03-02"
    assert page.review.counts().to_confirm == 4
    year = pane.fields["year"]
    year.selectAll()
    qtbot.keyClicks(year, "2017\r")
    assert (page.review.identity.year, page.review.identity.cycle) == (2017, "2017")
    next(act for act in pane.force.menu().actions() if act.text() == "Norfolk Constabulary").trigger()
    assert page.review.identity.force == "norfolk"
    decided(folder, qtbot, page)


# The outline -------------------------------------------------------------------------------------------


def test_the_outline_shows_the_whole_report_and_what_is_to_confirm(page: ReviewPage, qtbot: QtBot) -> None:
    entries = {entry.words: (entry.depth, entry.state, entry.waiting) for entry in everything(page.review)}
    assert entries["Protecting people"] == (0, TO_CONFIRM, 3)
    assert entries["Calls"] == (1, TO_CONFIRM, 2)
    assert entries["Overview"] == (0, SURE, 0)
    assert entries["Photo: Mistshire Police"] == (2, LEFT_OVER, 0)
    page.outline.kinds.button(1).click()
    rows = page.outline.rows
    groups = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert groups == ["Whose report it is", "Grades", "Values", "What is to improve", "Headings", "Left over"]
    grades = rows.index(1, 0)
    page.outline.tree.setFocus()
    page.outline.tree.setCurrentIndex(rows.index(0, 0, grades))
    assert page.place == 6
    spoken = rows.data(rows.index(0, 0, grades), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Requires improvement: Protecting people, page 2, 1 to confirm"
    page.outline.left_over.place.click()
    assert page.place == 23
    next(button for button in page.piece.form.kinds.buttons() if button.text() == "Paragraph").click()
    assert page.outline.left_over.isHidden()


def test_words_that_are_cut_short_are_read_whole_below_the_pointer(page: ReviewPage) -> None:
    row = page.outline.rows.index_of(23)
    assert page.outline.rows.data(row, Qt.ItemDataRole.ToolTipRole) == "Photo: Mistshire Police"


def test_rows_stay_unfolded_while_it_is_decided(page: ReviewPage) -> None:
    rows: OutlineRows = page.outline.rows
    page.go(8)
    chapter = rows.index_of(5)
    assert page.outline.tree.isExpanded(chapter)
    page.go(3)
    page.piece.split_wanted.emit(9)
    assert page.outline.tree.isExpanded(rows.index_of(6))


# The page ----------------------------------------------------------------------------------------------


def test_the_page_is_shown_with_the_place_marked(page: ReviewPage, qtbot: QtBot) -> None:
    source = page.source
    assert source is not None
    page.go(17)
    qtbot.waitUntil(lambda: not source.sheet._picture.isNull())
    assert source.where.text() == "Page 4 of 4"
    marked = source.sheet.marked()
    scale = source.sheet.width() / 595
    assert marked.center().y() == pytest.approx(110 * scale, abs=1)
    assert not source.after.isEnabled()
    source.before.click()
    assert source.where.text() == "Page 3 of 4"
    assert source.sheet.marked().isEmpty()
    width = source.sheet.width()
    source.larger.click()
    assert source.sheet.width() > width
    qtbot.keyClick(source, Qt.Key.Key_PageUp)
    assert source.where.text() == "Page 2 of 4"


def test_without_the_file_there_is_no_page(folder: Path, open_program: Opener, qtbot: QtBot) -> None:
    shutil.rmtree(folder / "source")
    page = shown(opened(open_program, qtbot))
    assert page.source is None
    page.confirm()
    assert page.review.counts().to_confirm == 4


# Kept --------------------------------------------------------------------------------------------------


def test_fields_are_as_wide_as_their_words_need_however_wide_the_window(folder: Path, open_program: Opener, qtbot: QtBot) -> None:
    shutil.rmtree(folder / "source")  # as of a saved web page, of which nothing stands beside the fields
    page = shown(opened(open_program, qtbot, size=(1920, 1080)))
    identity = page.identity
    qtbot.waitUntil(identity.isVisible)
    assert identity.fields["year"].width() < identity.fields["published"].width() < identity.fields["title"].width() <= 760


def test_it_goes_on_on_another_day(folder: Path, program: app.Program, open_program: Opener, qtbot: QtBot) -> None:
    page = shown(program)
    page.confirm()
    page.confirm()
    program.window.close()
    assert not read_working_list(folder / "import.json").waiting
    report, _ = load_report(folder)
    assert report is not None
    assert ("judgment", "q1") not in report.doubts
    assert sorted(path.name for path in folder.parent.iterdir()) == [REPORT]  # nothing half made is left
    assert (folder / "source" / DOCUMENT.name).read_bytes().startswith(b"%PDF")
    again = shown(opened(open_program, qtbot))
    assert again.place == 16
    assert again.review.counts().to_confirm == 3


def test_another_view_is_turned_to_and_back(program: app.Program, page: ReviewPage, folder: Path, qtbot: QtBot) -> None:
    page.confirm()
    with qtbot.waitSignal(program.checking.ended):
        program.window.actions_by_id["view_read"].trigger()
    assert program.window.views.reviewed is None
    assert not read_working_list(folder / "import.json").waiting
    assert not program.window.actions_by_id["review_confirm"].isEnabled()
    program.window.actions_by_id["view_library"].trigger()
    assert shown(program) is page
    assert not program.window.actions_by_id["library_remove"].isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert program.window.views.reviewed is None
    assert program.window.views.library.isVisible()


def test_what_can_be_made_no_sound_report_is_said_and_nothing_is_lost(
    program: app.Program, page: ReviewPage, folder: Path, qtbot: QtBot
) -> None:
    page.identity.changed.emit("year", 2022)
    page.go(6)
    page.piece.form.grade.menu().actions()[3].trigger()
    page.identity.changed.emit("year", 2016)  # when no adequate was given
    page.closed.emit()
    qtbot.waitUntil(lambda: "adequate" in program.window.status.message.text())
    report, problems = load_report(folder)
    assert report is not None
    assert problems == ()
    kept = read_working_list(folder / "import.json")
    assert kept.waiting
    assert kept.recognised.items[6].grade == "adequate"


def test_the_rest_is_confirmed_only_when_that_is_meant(page: ReviewPage) -> None:
    page.header.confirm_rest.click()
    box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible())
    assert "Confirm all 5 that are left?" in box.text()
    next(button for button in box.buttons() if button.text().replace("&", "") == "Confirm").click()
    assert page.review.counts().to_confirm == 0


def test_a_report_that_came_with_the_program_has_no_review(program: app.Program, page: ReviewPage, qtbot: QtBot) -> None:
    page.closed.emit()
    view = program.window.views.library
    view.look_at("norfolk-2016-effectiveness")
    assert not program.window.actions_by_id["library_review"].isEnabled()
    view.look_at(REPORT)
    assert program.window.actions_by_id["library_review"].isEnabled()
    qtbot.waitUntil(lambda: "Review…" in words_in(view.detail))


@pytest.mark.skipif(sys.platform != "linux", reason="said by announcements elsewhere")
def test_a_screen_reader_hears_where_the_way_leads(page: ReviewPage) -> None:
    page.step(1)
    said = page.piece.field.accessibleDescription()
    assert said.startswith("Grade. Protecting people · page 2 · 2 of 5 to confirm. Requires improvement. Read as")
    page.confirm()
    assert page.piece.field.isHidden() or page.piece.field.accessibleDescription() != said


def test_a_screen_reader_hears_names(page: ReviewPage) -> None:
    page.go(17)
    nameless = []
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    yield language.speak
    language.speak("en")


@pytest.mark.parametrize("size", [(1024, 700), (1920, 1080)])
@pytest.mark.parametrize("spoken", ["en", "cy"])
def test_all_has_room(
    folder: Path, open_program: Opener, qtbot: QtBot, speaking: Callable[[str], str], size: tuple[int, int], spoken: str
) -> None:
    speaking(spoken)
    program = opened(open_program, qtbot, size=size)
    page = shown(program)
    page.go(17)
    qtbot.waitUntil(lambda: page.piece.isVisible())
    assert (program.window.width(), program.window.height()) == size
    assert (page.header.confirm.text() == "Confirm and next") == (spoken == "en")
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.objectName() != "link":
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())) or page.piece.isAncestorOf(button)


def test_another_language_goes_on_with_it(folder: Path, open_program: Opener, qtbot: QtBot, speaking: Callable[[str], str]) -> None:
    running = open_program.running(view="library", language="en", store=UserStore(None))
    old = running.program
    with qtbot.waitSignal(old.checking.ended):
        old.checking.again()
    old.window.views.library.look_at(REPORT)
    old.window.actions_by_id["library_review"].trigger()
    qtbot.waitUntil(lambda: old.window.views.reviewed is not None)
    shown(old).confirm()
    old.window.actions_by_id["language_cy"].trigger()
    qtbot.waitUntil(lambda: running.program is not old and running.program.window.views.reviewed is not None)
    page = shown(running.program)
    assert page.review.counts().to_confirm == 4
    assert page.header.confirm.text() == "Cadarnhau, a'r nesaf"
