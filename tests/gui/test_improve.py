"""The Improve view: what is tracked as a table and a board, edited, undone, kept, taken out and in; and all that was asked anywhere."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.rows import BY_STATUS, Group, Row
from peelviewer.improvements.sheet import text_of
from peelviewer.improvements.superseding import words_in
from peelviewer.improvements.words import event_words
from peelviewer.model.improvements import Action, EventKind, Evidence, ForceStatus, Improvement, Rating
from peelviewer.model.report import ImprovementKind
from peelviewer.qtmodels.improvements_table import NAMES
from peelviewer.store.user_store import UserStore
from peelviewer.ui.widgets.notice_bar import NoticeBar
from peelviewer.views.improve.improve import ImproveView
from peelviewer.views.improve.page import ASKED, BOARD
from peelviewer.views.improve.sheets.preview_sheet import PreviewSheet
from peelviewer.views.improve.sheets.sheets import ActionSheet, EvidenceSheet, LogSheet, OwnSheet
from peelviewer.views.improve.sheets.superseded import SupersedingSheet
from peelviewer.window.commands.improve import ImproveMenu
from tests.drops import let_go
from tests.programs import SEVERAL, Opener

NORFOLK = "norfolk-2016-effectiveness"


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite3")


@pytest.fixture
def program(open_program: Opener, store: UserStore) -> app.Program:
    program = open_program(store=store, report=NORFOLK, section="q2", size=(1280, 800))
    program.window.actions_by_id["improve_report"].trigger()
    program.window.actions_by_id["view_improve"].trigger()
    return program


@pytest.fixture
def view(program: app.Program) -> ImproveView:
    return program.window.views.improve


def kept(store: UserStore) -> dict[str, Improvement]:
    return {record.reference: record for record in store.improvements.all() if not record.removed}


def uid(view: ImproveView, reference: str) -> str:
    return next(record.uid for record in view.listed() if record.reference == reference)


def sheet() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_a_reports_improvements_are_tracked_and_kept_at_once(program: app.Program, view: ImproveView, store: UserStore) -> None:
    assert [record.reference for record in view.listed()] == ["2a", "2b", "3a", "3b", "3c", "4a", "4b", "5a"]
    assert set(kept(store)) == {record.reference for record in view.listed()}
    assert "Awaiting allocation 8" in view.counts.accessibleName()
    assert "never changed" in view.status()
    program.window.actions_by_id["improve_report"].trigger()
    assert len(kept(store)) == 8  # nothing is tracked twice


def test_owner_and_date_are_edited_in_place(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    table = view.table
    table.choose(uid(view, "2b"), column=NAMES.index("owner"))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    field = table.viewport().findChild(QLineEdit)
    assert field is not None
    field.setText("Control room")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(store)["2b"].owner == "Control room")
    table.choose(uid(view, "2b"), column=NAMES.index("due"))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    field = next(field for field in table.viewport().findChildren(QLineEdit) if field.isVisible())
    field.setText("31 Mar 2017")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(store)["2b"].target == date(2017, 3, 31))
    assert view.detail.target.text() == "31 March 2017"
    assert not view.detail.late.isHidden() and "Overdue" in view.detail.late.text()


def test_a_card_moves_with_ctrl_and_an_arrow_and_asks_for_a_line(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    view.turn(BOARD)
    view.board.choose(uid(view, "3b"))
    cards = view.board.columns[0].cards
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    asked = sheet()
    assert isinstance(asked, LogSheet)
    asked.text.setPlainText("Begun by the control room")
    asked.accept()
    assert kept(store)["3b"].status is ForceStatus.IN_PROGRESS
    assert view.board.current_uid() == uid(view, "3b")
    last = store.improvements.events(uid(view, "3b"))[-1]
    assert (last.field, last.after, last.text) == ("status", "in-progress", "Begun by the control room")


def test_every_status_takes_a_card_that_is_let_go_on_it(view: ImproveView, store: UserStore) -> None:
    """Also one that nobody uses: without cards its column is a strip, and passed over by the arrows alone."""
    view.turn(BOARD)
    name = uid(view, "3b")
    for column in view.board.columns:
        assert column.isVisible() and column.cards.accessibleName().startswith(column.status.words)
        source = next(each for each in view.board.columns if any(row.record.uid == name for row in each.cards.cards.rows))
        if source is not column:
            place = next(n for n, row in enumerate(source.cards.cards.rows) if row.record.uid == name)
            assert let_go(column.cards.viewport(), source.cards.cards.mimeData([source.cards.cards.index(place, 0)]))
            sheet().accept()
            assert view.board.current_uid() == name
        assert kept(store)["3b"].status is column.status
        assert not column.is_strip
    strips = [column.status for column in view.board.columns if column.is_strip]
    assert strips == [ForceStatus.NOT_STARTED]
    assert "Superseded 1" in view.counts.accessibleName()


def test_a_narrow_card_says_owner_and_date_below_each_other(view: ImproveView) -> None:
    view.session.edit([uid(view, "2a")], owner="Crime management", target=view.session.today())
    view.turn(BOARD)
    cards = view.board.columns[0].cards
    heights = []
    for width in (400, 150):
        cards.resize(width, 400)
        heights.append(cards.sizeHintForIndex(cards.cards.index(0, 0)).height())
    cards.cards.show([row._replace(record=row.record._replace(owner="Us")) for row in cards.cards.rows])
    cards.resize(400, 400)
    one_line = cards.sizeHintForIndex(cards.cards.index(0, 0)).height()
    cards.resize(150, 400)
    assert heights[0] == one_line
    assert heights[1] > cards.sizeHintForIndex(cards.cards.index(0, 0)).height()


def test_a_card_is_given_any_status_by_key(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    view.turn(BOARD)
    view.board.choose(uid(view, "2a"))
    for status in (ForceStatus.SUPERSEDED, ForceStatus.NOT_STARTED):
        column = next(column for column in view.board.columns if column.cards.hasFocus())
        qtbot.keyClick(column.cards, Qt.Key.Key_F2)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()] == [each.words for each in ForceStatus]
        menu.actions()[list(ForceStatus).index(status)].trigger()
        menu.close()
        sheet().accept()
        assert kept(store)["2a"].status is status
        assert view.board.current_uid() == uid(view, "2a")


def test_who_authorised_a_closure_stays_in_the_log(view: ImproveView, store: UserStore) -> None:
    view.set_status([uid(view, "2a")], ForceStatus.COMPLETE)
    asked = sheet()
    assert isinstance(asked, LogSheet)
    asked.text.setPlainText("All checked")
    asked.who.setText("ACC Example")
    asked.accept()
    events = store.improvements.events(uid(view, "2a"))
    assert [(event.kind, event.text, event.who) for event in events[-1:]] == [(EventKind.CLOSURE, "All checked", "ACC Example")]
    assert view.window().windowTitle()
    view.session.undo()
    assert kept(store)["2a"].status is ForceStatus.AWAITING_ALLOCATION
    assert store.improvements.events(uid(view, "2a"))[: len(events)] == events


def test_many_are_closed_on_somebodys_word_too(view: ImproveView, store: UserStore) -> None:
    view.table.selectAll()
    view.many.names["owner"].setText("Local policing")
    menu = view.many.choices["status"].menu()
    next(action for action in menu.actions() if action.text() == ForceStatus.COMPLETE.words).trigger()
    view.many.apply.click()
    asked = sheet()
    assert isinstance(asked, LogSheet)
    assert {record.owner for record in kept(store).values()} == {"Local policing"}
    assert {record.status for record in kept(store).values()} == {ForceStatus.AWAITING_ALLOCATION}
    asked.who.setText("DCC Example")
    asked.accept()
    assert {record.status for record in kept(store).values()} == {ForceStatus.COMPLETE}
    assert all(store.improvements.events(record.uid)[-1].who == "DCC Example" for record in kept(store).values())


def test_undo_and_redo_are_the_windows(program: app.Program, view: ImproveView, store: UserStore) -> None:
    view.table.selectAll()
    view.many.names["owner"].setText("Local policing")
    view.many.apply.click()
    assert {record.owner for record in kept(store).values()} == {"Local policing"}
    actions = program.window.actions_by_id
    assert actions["undo"].isEnabled()
    actions["undo"].trigger()
    assert {record.owner for record in kept(store).values()} == {""}
    actions["redo"].trigger()
    assert {record.owner for record in kept(store).values()} == {"Local policing"}


def test_what_is_typed_is_kept_within_a_second_and_is_one_line_of_the_log(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    view.table.choose(uid(view, "2a"))
    field = view.detail.names["lead"]
    field.setFocus()
    qtbot.keyClicks(field, "A. Example")
    qtbot.waitUntil(lambda: kept(store)["2a"].lead == "A. Example", timeout=1000)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [event.after for event in store.improvements.events(uid(view, "2a")) if event.field == "lead"] == ["A. Example"]


def test_rows_are_grouped_folded_filtered_and_ordered(view: ImproveView) -> None:
    view.session.edit([uid(view, "2a"), uid(view, "5a")], status=ForceStatus.COMPLETE)
    view.filters.set_group(BY_STATUS)
    entries = view.table.rows.entries
    assert [(entry.title, entry.number) for entry in entries if isinstance(entry, Group)] == [("Awaiting allocation", 6), ("Complete", 2)]
    first = entries[0]
    assert isinstance(first, Group)
    view.table.folded.emit(first.key)
    assert [entry.record.reference for entry in view.table.rows.entries if isinstance(entry, Row)] == ["2a", "5a"]
    question = view.filters.buttons["question"].menu()
    next(action for action in question.actions() if "vulnerable" in action.text()).trigger()
    assert {record.reference for record in view.listed()} == {"3a", "3b", "3c"}
    assert "vulnerable" in view.filters.buttons["question"].text()
    question = view.filters.buttons["question"].menu()
    assert [action.text() for action in question.actions() if action.isChecked()] == [view.filters.buttons["question"].text()]
    question.actions()[0].trigger()
    assert view.filters.buttons["question"].text() == "Any question"
    view.filters.choose("status", ForceStatus.COMPLETE.value)
    assert view.filters.buttons["status"].text() == "Complete"
    view.filters.show_all()
    assert view.filters.buttons["status"].text() == "Any status"
    view.filters.field.setText("crowds gather")
    assert [record.reference for record in view.listed()] == ["5a"]
    view.filters.field.setText("no such words")
    assert not view.nothing.isHidden()
    view.nothing.back.click()
    view.order_by("asked")
    assert view.listed()[0].reference == "2b"


def test_all_that_was_asked_is_found_and_tracked_from_there(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    view.turn(ASKED)
    page = view.asked
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 20, timeout=20_000)
    page.field.setText("routine")
    found = [row.report for row in page.table.rows.rows]
    assert "durham-2016-effectiveness" in found or len(found) > 1
    page.table.selectRow(0)
    row = page.table.chosen()[0]
    page.track.click()
    assert (row.report, row.item) in {(record.report, record.item) for record in kept(store).values()}
    assert page.table.rows.is_tracked(row) and not page.track.isEnabled()
    ground = page.track.grab().toImage().pixelColor(6, page.track.height() // 2)
    assert ground == view._appearance.theme.colour("line")  # and not that of a button that does something
    page.field.setText("no such words anywhere")
    assert not page.nothing.isHidden()


def test_what_is_read_is_tracked(program: app.Program, store: UserStore) -> None:
    program.workspace.open("2.3")
    text = program.window.reading.text
    text.setTextCursor(text.document().find("the force"))
    program.window.actions_by_id["improve_track"].trigger()
    asked = sheet()
    assert isinstance(asked, OwnSheet)
    assert "force" in asked.text()
    asked.accept()
    own = kept(store)["O1"]
    assert (own.report, own.item, own.is_own) == (NORFOLK, "", True)
    assert own.section


def test_contents_and_library_say_how_far_it_is(program: app.Program, view: ImproveView, qtbot: QtBot) -> None:
    view.session.edit([uid(view, "2a")], status=ForceStatus.COMPLETE)
    program.workspace.show_view("read")
    contents = program.window.contents
    tip = contents.tree.model().match(
        contents.tree.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "Investigating crime", 1, Qt.MatchFlag.MatchRecursive
    )[0]
    qtbot.waitUntil(lambda: "1 of 2 closed" in tip.data(Qt.ItemDataRole.ToolTipRole))
    program.workspace.show_view("library")
    assert "Complete 1" in program.window.views.library.detail.progress_of(NORFOLK)


def test_a_list_comes_back_with_a_preview_and_is_one_step(program: app.Program, view: ImproveView, tmp_path: Path, qtbot: QtBot) -> None:
    actions = program.window.menu(ImproveMenu).actions
    path = tmp_path / "list.csv"
    actions.write(path)
    qtbot.waitUntil(path.exists)
    path.write_text(path.read_text(encoding="utf-8").replace("Awaiting allocation,,,", "Complete,Theirs,,"), encoding="utf-8")
    actions.read(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewSheet))
    found = sheet()
    assert isinstance(found, PreviewSheet) and found.agree.isEnabled()
    found.accept()
    assert {record.owner for record in view.listed()} == {"Theirs"}
    program.window.actions_by_id["undo"].trigger()
    assert {record.owner for record in view.listed()} == {""}


def test_a_slide_for_the_meeting_says_how_far_it_is(program: app.Program, view: ImproveView, qtbot: QtBot) -> None:
    view.session.edit([uid(view, "2a")], status=ForceStatus.IN_PROGRESS, target=date(2017, 3, 31), owner="Crime management")
    program.window.actions_by_id["improve_slide"].trigger()
    decks = program.window.views.decks
    qtbot.waitUntil(
        lambda: decks.deck is not None and any(slide.id == "improvements-meeting" for slide in decks.deck.slides), timeout=20_000
    )
    assert decks.deck is not None
    slide = next(slide for slide in decks.deck.slides if slide.id == "improvements-meeting")
    assert slide.title == "8 improvements: 0 closed, 1 overdue"
    assert "Crime management" in slide.lines[1].text and slide.lines[1].label == "2a"


def test_what_cannot_be_kept_is_told_by_a_lasting_bar_and_kept_later(program: app.Program, view: ImproveView, store: UserStore) -> None:
    store._connection.execute("PRAGMA query_only = ON")
    view.session.edit([uid(view, "2a")], owner="Ours")
    assert not view.session.is_kept and "Not kept" in view.status()
    bar = program.window.findChild(NoticeBar)
    assert bar is not None and bar.isVisible()
    assert kept(store)["2a"].owner == ""
    store._connection.execute("PRAGMA query_only = OFF")
    bar.retry_wanted.emit()
    assert kept(store)["2a"].owner == "Ours" and view.session.is_kept


def test_another_windows_edit_is_shown_and_never_overwritten(view: ImproveView, store: UserStore) -> None:
    assert store.file is not None
    other, there = UserStore(store.file), Ledger()
    there.load(other.improvements)
    there.edit([uid(view, "2a")], owner="Theirs")
    there.flush(other.improvements)
    other.close()
    view.session.edit([uid(view, "2a")], owner="Ours")
    assert kept(store)["2a"].owner == "Theirs"
    assert "2a was changed in another window" in store.notice
    view.session.refresh()
    assert next(record.owner for record in view.listed() if record.reference == "2a") == "Theirs"


def test_the_list_is_there_again_at_the_next_start(open_program: Opener, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(store=store, report=NORFOLK, view="improve")
    program.window.actions_by_id["improve_report"].trigger()
    program.window.views.improve.turn(BOARD)
    program.window.views.improve.filters.overdue.setChecked(True)
    program.window.close()
    again = open_program(store=UserStore(tmp_path / "user.sqlite3"), report=NORFOLK, view="improve")
    view = again.window.views.improve
    assert view.pages.currentIndex() == BOARD and view.filters.overdue.isChecked()
    assert len(view.session.shown()) == 8


def test_an_action_and_a_link_are_edited_where_they_stand(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    name = uid(view, "2a")
    actions = Action("Count the waits", "B. Example", date(2017, 4, 6)), Action("Report")
    view.session.edit([name], actions=actions, evidence=(Evidence("/papers/waits.xlsx", date(2017, 4, 1), "Waits"),))
    view.table.choose(name)
    buttons = {button.accessibleName(): button for button in view.detail.findChildren(QToolButton)}
    buttons["Edit the action “Count the waits”"].click()
    asked = sheet()
    assert isinstance(asked, ActionSheet)
    assert (asked.text.text(), asked.owner.text(), asked.due.text()) == ("Count the waits", "B. Example", "6 April 2017")
    asked.text.setText("Count and publish the waits")
    assert asked.done_on is not None
    asked.done_on.setText("5 April 2017")
    asked.accept()
    assert kept(store)["2a"].actions == (
        Action("Count and publish the waits", "B. Example", date(2017, 4, 6), date(2017, 4, 5)),
        actions[1],
    )
    buttons["Edit the link “Waits”"].click()
    asked = sheet()
    assert isinstance(asked, EvidenceSheet)
    assert (asked.link.text(), asked.day.text()) == ("/papers/waits.xlsx", "1 April 2017")
    asked.shows.setText("Waits in March")
    asked.accept()
    assert kept(store)["2a"].evidence == (Evidence("/papers/waits.xlsx", date(2017, 4, 1), "Waits in March"),)
    view.session.undo()
    view.session.undo()
    assert kept(store)["2a"].actions == actions


def test_what_supersedes_is_chosen_followed_and_read_when_it_is_gone(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    name, other = uid(view, "2a"), uid(view, "3c")
    view.session.edit([name], status=ForceStatus.SUPERSEDED)
    view.table.choose(name)
    view.detail.superseded_by.choose.click()
    asked = sheet()
    assert isinstance(asked, SupersedingSheet)
    assert asked.list.count() == 7  # all but itself
    qtbot.keyClicks(asked.field, "preventative")
    assert asked.list.count() == 1
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    text = kept(store)["2a"].superseded_by
    assert text.startswith("3c, Norfolk 2016, effectiveness: Review how preventative legislation") and text.endswith(f"[{other}]")
    assert event_words(store.improvements.events(name)[-1]) == f"Superseded by: {words_in(text)}"
    shown = view.detail.superseded_by
    assert not shown.link.isHidden() and shown.words.text() == words_in(text)
    shown.link.click()
    assert view.detail.row is not None and view.detail.row.record.uid == other
    view.session.remove([other])
    view.look_at(name)
    assert shown.link.isHidden() and shown.words.text() == f"{words_in(text)} (tracked no longer)"
    shown.choose.click()
    asked = sheet()
    assert isinstance(asked, SupersedingSheet)
    assert asked.other.text() == words_in(text) and asked.answer() == text  # what is not touched stays
    asked.other.selectAll()
    qtbot.keyClicks(asked.other, "Recommendation 4 of 2018")
    asked.accept()
    assert kept(store)["2a"].superseded_by == shown.words.text() == "Recommendation 4 of 2018"


def test_what_is_due_soon_or_late_has_its_icon_in_the_detail(view: ImproveView) -> None:
    today, pictures = view.session.today(), []
    for target in (today + timedelta(days=3), today - timedelta(days=3), today + timedelta(days=30)):
        view.session.edit([uid(view, "2a")], target=target)
        view.table.choose(uid(view, "2a"))
        pictures.append(view.detail.late.findChildren(QLabel)[0].pixmap().toImage())
        assert view.detail.late.isHidden() == (target > today + timedelta(days=14))
    assert not pictures[0].isNull() and pictures[0] != pictures[1]


def test_by_when_in_the_inspectorates_words_is_written_and_shown(view: ImproveView, store: UserStore, qtbot: QtBot) -> None:
    view.table.choose(uid(view, "2a"))
    field = view.detail.deadline_wording
    field.setFocus()
    qtbot.keyClicks(field, "within *three* months")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == text_of(kept(store)["2a"], "deadline_wording") == "within *three* months"
    assert kept(store)["2a"].deadline is None  # no day is made of it
    index = view.table.rows.index(view.table.rows.place_of(uid(view, "2a")), NAMES.index("due"))
    assert index.data() == "within *three* months"
    assert event_words(store.improvements.events(uid(view, "2a"))[-1]) == "Its wording: within *three* months"


def test_buttons_with_long_words_stand_below_each_other(view: ImproveView, qtbot: QtBot) -> None:
    detail = view.detail
    view.table.choose(uid(view, "2a"))
    for button in (detail.open, detail.slide):
        button.setText("A wish in the words of another language")
    qtbot.waitUntil(lambda: detail.slide.y() > detail.open.y())
    assert all(button.mapTo(detail, button.rect().topRight()).x() < detail.width() for button in (detail.open, detail.slide))
    assert detail.rating.mapTo(detail, detail.rating.rect().topRight()).x() < detail.width()


def test_ratings_have_a_column_where_somebody_rates(view: ImproveView) -> None:
    place = NAMES.index("rating")
    view.resize(1500, 700)
    assert view.table.isColumnHidden(place)
    view.session.edit([uid(view, "3a")], rating=Rating.GREEN)
    view.session.edit([uid(view, "4b")], rating=Rating.RED)
    assert not view.table.isColumnHidden(place)
    view.order_by("rating")
    assert [record.reference for record in view.listed()][:2] == ["4b", "3a"]
    row = view.table.rows.index(view.table.rows.place_of(uid(view, "4b")), 0)
    assert ", Rating: Red, " in f"{row.data(Qt.ItemDataRole.AccessibleTextRole)}, "


def test_ones_own_says_where_it_is_from_and_is_edited(view: ImproveView, store: UserStore) -> None:
    view.add_own()
    asked = sheet()
    assert isinstance(asked, OwnSheet) and asked.places is not None
    asked.wording.setPlainText("Count *all* the calls")
    asked.report.setText("Exampleshire 2016")
    asked.force.setText("Exampleshire")
    asked.places[0].setText("Protecting people")
    asked.places[1].setText("twelve")
    asked.accept()
    assert asked.isVisible() and "number of a page" in asked.wrong.text()
    asked.places[1].setText("12")
    asked.accept()
    own = kept(store)["O1"]
    assert (own.report_name, own.question_name, own.page, own.kind) == ("Exampleshire 2016", "Protecting people", 12, ImprovementKind.AREA)
    assert own.force == "Exampleshire"
    view.look_at(own.uid)
    assert not view.detail.edit_own.isHidden()
    view.detail.edit_own.click()
    asked = sheet()
    assert isinstance(asked, OwnSheet) and asked.places is not None
    assert (asked.text(), asked.report.text(), asked.places[1].text()) == ("Count *all* the calls", "Exampleshire 2016", "12")
    asked.kind = ImprovementKind.RECOMMENDATION
    asked.report.setText("Exampleshire 2017")
    completer = asked.force.completer()
    completer.setCompletionPrefix("avon")
    assert completer.currentCompletion() == "Avon and Somerset"
    asked.force.setText("avon and somerset")
    asked.accept()
    again = kept(store)["O1"]
    assert (again.uid, again.kind, again.report_name, again.wording) == (
        *(own.uid, ImprovementKind.RECOMMENDATION, "Exampleshire 2017", own.wording),
    )
    assert again.force == "avon-and-somerset"  # one that the library knows is that one, whoever writes it
    view.filters.field.setText("somerset")
    assert [record.uid for record in view.listed()] == [own.uid]
    view.filters.show_all()
    view.look_at(uid(view, "2a"))
    assert view.detail.edit_own.isHidden()


def test_where_nothing_is_tracked_one_is_led_to_what_could_be(open_program: Opener) -> None:
    view = open_program(library=SEVERAL, store=UserStore(None), view="improve").window.views.improve
    assert view.filters.isHidden()
    assert view.counts.isHidden()
    assert view.nothing.back.text() == "Choose what to track"
    view.nothing.back.click()
    assert view.pages.currentIndex() == ASKED


@pytest.mark.parametrize("width", [900, 958, 1024, 1280])
def test_wordings_have_room_to_be_read_before_other_columns(view: ImproveView, program: app.Program, width: int) -> None:
    program.window.resize(width, 800)
    QApplication.processEvents()
    table = view.table
    shown = {name: table.columnWidth(place) for place, name in enumerate(NAMES) if not table.isColumnHidden(place)}
    assert shown["asked"] >= 226, shown
    assert sum(shown.values()) <= table.viewport().width()
    assert {"status", "due"} <= set(shown)
