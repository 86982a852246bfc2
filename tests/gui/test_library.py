"""The Library view: what is listed, in which order, what is narrowed, looked at, opened, and kept."""

from __future__ import annotations

import csv
import ctypes
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.listing import EDITION, FORCE, GRADE, YEAR
from peelviewer.dataset.scan import never
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.exporters.pack import write_pack
from peelviewer.paths import bundled_library
from peelviewer.store.choices import ADDED_FOLDERS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.files import folder_in_words
from peelviewer.ui.dialogs.problem_sheet import ProblemSheet
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.language import speak
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.notice_bar import NoticeBar
from peelviewer.views.library.library import LibraryView
from peelviewer.views.library.table import EDGE, PAD
from peelviewer.window.commands.library import LibraryMenu
from tests.benchmarks.generated import generate
from tests.drops import drop
from tests.programs import FIXTURES, SEVERAL, Opener

MARROW, NORTH, WEST = "isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel"
NORFOLK = "norfolk-2016-effectiveness"
BUNDLED = {folder.name for folder in (bundled_library() / "reports").iterdir()}
WITH_PACK = len(BUNDLED) + 3


@pytest.fixture
def program(open_program: Opener, qtbot: QtBot) -> app.Program:
    program = open_program(library=SEVERAL, report=NORTH, view="library", size=(1280, 800))
    look_through(program, qtbot)
    return program


@pytest.fixture
def view(program: app.Program) -> LibraryView:
    return program.window.views.library


def look_through(program: app.Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.checking.ended):
        program.checking.again()


def ids(view: LibraryView) -> list[str]:
    return [row.entry.id for row in view.shown()]


def words_of(view: LibraryView) -> str:
    parts: list[QLabel | QPushButton] = [*view.detail.findChildren(QLabel), *view.detail.findChildren(QPushButton)]
    return "\n".join(part.text() for part in parts if not part.isHidden())


def answer(words: str) -> None:
    """Press a button of the box that is open."""
    box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible())
    next(button for button in box.buttons() if button.text().replace("&", "") == words).click()


def box_is_open() -> bool:
    return any(isinstance(widget, QMessageBox) and widget.isVisible() for widget in QApplication.topLevelWidgets())


# What is listed ----------------------------------------------------------------------------------------


def test_every_report_is_a_row_and_the_one_read_is_looked_at(view: LibraryView) -> None:
    assert ids(view) == [MARROW, NORTH, WEST]
    current = view.table.current()
    assert current is not None
    assert current.entry.id == NORTH
    assert view.count.text() == "3 reports"
    cells = {name: view.table.rows.index(1, place).data() for place, name in enumerate(view.table.rows.columns)}
    assert cells == {
        "force": "Northshire", "year": "2014", "pillar": "Effectiveness", "edition": "Digest", "grade": "Requires improvement",
        "improve": "3", "where": "three_forces",
    }  # fmt: skip


def test_a_report_without_an_overall_grade_is_graded_by_question(view: LibraryView) -> None:
    grades = {row.entry.id: row.grade for row in view.shown()}
    assert grades == {MARROW: "by question", NORTH: "requires improvement", WEST: "by question"}


def test_words_narrow_as_they_are_typed(view: LibraryView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.field, "peel WEST")
    assert ids(view) == [WEST]
    assert view.count.text() == view.status() == "1 of 3 reports"
    qtbot.keyClicks(view.field, " nothing")
    assert ids(view) == []
    assert not view.nothing.isHidden()
    view.nothing.back.click()
    assert ids(view) == [MARROW, NORTH, WEST]
    assert view.field.text() == ""


def tick(view: LibraryView, facet: str, value: str) -> None:
    box = view.facets.tree.box(facet, value)
    assert box is not None
    view.facets.tree.tick(box)


def test_facets_narrow_and_count_what_they_would_show(view: LibraryView) -> None:
    tick(view, YEAR, "2014")
    assert ids(view) == [NORTH]
    tick(view, YEAR, "2018/19")
    assert ids(view) == [MARROW, NORTH]
    counts = {value: box.data(0, 258) for value in ("digest", "full") if (box := view.facets.tree.box(EDITION, value))}
    assert counts == {"digest": 2, "full": 0}
    assert [chip.text() for chip in view.chips.chips()] == ["2014", "2018/19"]
    view.chips.chips()[0].click()
    assert ids(view) == [MARROW]
    tick(view, GRADE, "by question")
    tick(view, FORCE, "west-haven")
    assert ids(view) == []
    view.facets.clear.click()
    assert ids(view) == [MARROW, NORTH, WEST]


def test_every_column_orders_both_ways(view: LibraryView) -> None:
    for name in view.table.rows.columns:
        view.table.order_wanted.emit(name)
        first = ids(view)
        assert view.table.rows.order == name
        view.table.order_wanted.emit(name)
        assert sorted(ids(view)) == sorted(first)
    view.order_by("year")
    assert ids(view) == [NORTH, MARROW, WEST]
    view.order_by("year")
    assert ids(view) == [WEST, MARROW, NORTH]


def test_the_own_force_stands_first_whatever_the_order(program: app.Program, view: LibraryView) -> None:
    view.table.choose(WEST)
    program.window.actions_by_id["own_force"].trigger()
    assert view.own_force == "west-haven"
    assert ids(view) == [WEST, MARROW, NORTH]
    view.order_by("year")
    assert ids(view) == [WEST, NORTH, MARROW]
    assert program.window.actions_by_id["own_force"].isChecked()
    program.window.actions_by_id["own_force"].trigger()
    assert ids(view) == [NORTH, MARROW, WEST]


def test_columns_are_chosen_and_moved(view: LibraryView) -> None:
    view.show_column("title", True)
    view.show_column("pages", False)
    assert view.table.shown_columns() == ["force", "title", "year", "pillar", "edition", "grade", "improve", "where"]
    view.table.horizontalHeader().moveSection(1, 0)
    assert view.table.shown_columns()[:2] == ["title", "force"]
    view.show_column("problems", True)
    assert view.table.shown_columns()[:2] == ["title", "force"]
    assert "problems" in view.table.shown_columns()


# What is looked at -------------------------------------------------------------------------------------


def test_the_detail_says_what_the_report_holds_and_what_is_related(view: LibraryView, qtbot: QtBot) -> None:
    view.table.choose(NORTH)
    qtbot.waitUntil(lambda: "Judgments" in words_of(view))
    words = words_of(view)
    for part in ("Northshire · 2014 · Effectiveness", "Effectiveness 2014", "3 areas for improvement", "ISBN 978-1-00000-014-1"):
        assert part in words
    assert "It is in a folder that you opened, so it stays." in words


def test_the_detail_comes_and_goes_with_space_and_the_facets_give_way(program: app.Program, view: LibraryView, qtbot: QtBot) -> None:
    program.window.resize(800, 600)
    assert view.detail.isHidden()
    assert view.facets.isHidden()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.detail.isVisible()
    assert view.table.hasFocus()
    assert view.facets.isHidden()
    qtbot.waitUntil(lambda: "Judgments" in words_of(view))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.detail.isHidden()
    view.narrow.click()
    assert view.facets.isVisible()
    program.window.resize(1280, 800)
    assert view.facets.isVisible()


def test_related_reports_and_other_copies_are_named(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    another(library, NORTH, "northshire-2016-effectiveness", ("year = 2014", "year = 2016"))
    another(library, NORTH, "northshire-2014-full", ('edition = "digest"', 'edition = "full"'))
    store = UserStore(None)
    ADDED_FOLDERS.keep(store.settings, [str(library), str(SEVERAL)])
    program = open_program(store=store, view="library", size=(1280, 800))
    look_through(program, qtbot)
    view = program.window.views.library
    view.look_at(NORTH)
    qtbot.waitUntil(lambda: "1 other copy is hidden behind this one:" in words_of(view))
    words = words_of(view)
    assert "Other editions\n" in words
    assert "Same force\n" in words
    assert {"Full text", "2016 Effectiveness"} <= set(words.split("\n"))
    next(link for link in view.detail.findChildren(QPushButton) if link.text() == "2016 Effectiveness").click()
    current = view.table.current()
    assert current is not None
    assert current.entry.id == "northshire-2016-effectiveness"


def test_reports_without_a_force_are_named_by_their_titles_and_are_of_no_same_force(
    open_program: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    for name, title, year in (("joint-a", "A joint inspection", 2014), ("joint-b", "Another joint inspection", 2016)):
        another(library, NORTH, name, ("year = 2014", f"year = {year}"), ('force = "northshire"', 'force = "no-force"'),
                ('title = "Effectiveness 2014"', f'title = "{title}"'))  # fmt: skip
    program = open_program(library=library, view="library", size=(1280, 800))
    look_through(program, qtbot)
    view = program.window.views.library
    view.look_at("joint-a")
    qtbot.waitUntil(lambda: "A joint inspection" in words_of(view))
    assert "Same force" not in words_of(view)
    rows = view.table.rows
    shown = {rows.index(row, 0).data() for row in range(rows.rowCount())}
    assert {"A joint inspection", "Another joint inspection"} <= shown
    assert "No force" not in shown


def test_two_editions_of_another_year_are_told_apart(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    another(library, NORTH, "northshire-2016-effectiveness", ("year = 2014", "year = 2016"))
    another(library, NORTH, "northshire-2016-full", ("year = 2014", "year = 2016"), ('edition = "digest"', 'edition = "full"'))
    program = open_program(library=library, view="library", size=(1280, 800))
    look_through(program, qtbot)
    view = program.window.views.library
    view.look_at(NORTH)
    qtbot.waitUntil(lambda: "Same force\n" in words_of(view))
    assert {"2016 Effectiveness, Digest", "2016 Effectiveness, Full text"} <= set(words_of(view).split("\n"))


def another(library: Path, source: str, name: str, *changes: tuple[str, str]) -> Path:
    folder = library / "reports" / name
    shutil.copytree(library / "reports" / source, folder)
    text = (folder / "report.toml").read_text(encoding="utf-8")
    for old, new in ((f'"{source}"', f'"{name}"'), *changes):
        text = text.replace(old, new)
    (folder / "report.toml").write_text(text, encoding="utf-8")
    return folder


def test_problems_of_a_report_are_shown_for_it_alone(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    for name in (NORTH, WEST):
        (library / "reports" / name / "judgments.csv").write_text("wrong,header\n", encoding="utf-8")
    program = open_program(library=library, report=MARROW, view="library", size=(1280, 800))
    look_through(program, qtbot)
    view = program.window.views.library
    view.table.choose(NORTH)
    next(link for link in view.detail.findChildren(QPushButton) if "in its data" in link.text()).click()
    sheet = next(iter(view.findChildren(ProblemSheet)))
    assert NORTH in sheet.list.toPlainText()
    assert WEST not in sheet.list.toPlainText()
    sheet.reject()


# What is opened ----------------------------------------------------------------------------------------


def test_home_and_end_go_to_the_first_row_and_the_last(view: LibraryView, qtbot: QtBot) -> None:
    for key, place in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(view.table, key)
        row = view.table.current()
        assert row is not None and row.entry.id == ids(view)[place]
        assert view.table.chosen() == [row]


def test_enter_opens_and_several_open_at_once(program: app.Program, view: LibraryView, qtbot: QtBot) -> None:
    view.table.choose(WEST)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert (program.workspace.view, program.workspace.place.report.id) == ("read", WEST)
    program.window.actions_by_id["view_library"].trigger()
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert {place.report.id for place in program.workspace.places} == {MARROW, NORTH, WEST}


def test_two_are_compared(program: app.Program, view: LibraryView) -> None:
    view.table.choose(NORTH, [WEST])
    assert program.window.actions_by_id["library_compare"].isEnabled()
    program.window.actions_by_id["library_compare"].trigger()
    assert program.workspace.view == "compare"
    compare = program.window.views.compare
    assert (compare.left.report.id, compare.right.report.id) == (NORTH, WEST)


def test_of_several_the_detail_says_so_and_what_is_done_with_all(program: app.Program, view: LibraryView) -> None:
    def buttons() -> list[tuple[str, bool]]:
        return [(button.text(), button.isEnabled()) for button in view.detail._wishes]

    view.table.choose(NORTH, [WEST])
    assert view.detail.several.text() == "2 reports chosen, this among them"
    assert not view.detail.several.isHidden()
    assert buttons() == [("Open 2", True), ("Open both beside", True), ("Present", False), ("Export pack of 2…", True)]
    view.table.selectAll()
    assert buttons()[:2] == [("Open 3", True), ("Open beside", False)]
    view.table.choose(MARROW)
    assert view.detail.several.isHidden()
    assert buttons() == [("Open", True), ("Open beside", True), ("Present", True), ("Export pack…", True)]


def test_a_page_that_no_browser_opens_is_told_with_its_address(program: app.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    program.window.activateWindow()
    assert not open_page("https://example.org/report")
    box = program.window.findChild(QMessageBox)
    assert box is not None
    assert "https://example.org/report" in f"{box.text()} {box.informativeText()}"
    box.close()
    assert not open_page("file:///etc/passwd")


def test_one_is_opened_beside_what_is_read(program: app.Program, view: LibraryView) -> None:
    view.table.choose(MARROW)
    next(button for button in view.detail.findChildren(QPushButton) if button.text() == "Open beside").click()
    compare = program.window.views.compare
    assert (compare.left.report.id, compare.right.report.id) == (NORTH, MARROW)


def test_a_report_of_an_added_folder_is_read_beside_the_window(open_program: Opener, qtbot: QtBot) -> None:
    store = UserStore(None)
    ADDED_FOLDERS.keep(store.settings, [str(SEVERAL)])
    program = open_program(store=store, view="library")
    look_through(program, qtbot)
    view = program.window.views.library
    assert set(ids(view)) == BUNDLED | {MARROW, NORTH, WEST}
    view.table.choose(WEST)
    view.open_wanted.emit()
    assert program.workspace.view == "library", "the window waited"
    qtbot.waitUntil(lambda: program.workspace.view == "read")
    assert program.workspace.place.report.id == WEST


def test_an_open_report_that_changes_or_goes_stays_and_is_told(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    program = open_program(library=library, report=NORTH)
    look_through(program, qtbot)
    program.workspace.open_report(WEST)
    identity = library / "reports" / NORTH / "report.toml"
    identity.write_text(identity.read_text(encoding="utf-8").replace("Effectiveness 2014", "Another title"), encoding="utf-8")
    shutil.rmtree(library / "reports" / WEST)
    look_through(program, qtbot)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(NoticeBar)))
    title = program.window.findChildren(NoticeBar)[0].title.text()
    assert "A report changed while it is open: Northshire 2014" in title
    assert "A report is no longer where it was: West Haven 2021/22" in title
    assert program.workspace.place.report.id == WEST
    assert program.window.reading.text.toPlainText()
    titles = {place.report.id: place.report.title for place in program.workspace.places}
    assert titles[NORTH] == "Effectiveness 2014"


# Packs, lists, folders, bin ----------------------------------------------------------------------------


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    file = tmp_path / "three.peelpack"
    assert write_pack(list(Shelf([Root(SEVERAL)], None)), file, lambda done, of: None, never)
    return file


@pytest.fixture
def own(open_program: Opener) -> app.Program:
    """The program with the bundled library and room for the user's own reports."""
    return open_program(store=UserStore(None), view="library", size=(1280, 800))


def test_a_pack_that_is_dropped_is_taken_in(own: app.Program, qtbot: QtBot, pack: Path, user_home: Path) -> None:
    view = own.window.views.library
    assert drop(own, pack)
    qtbot.waitUntil(lambda: len(ids(view)) == WITH_PACK)
    assert {row.entry.id: row.where for row in view.shown()} == {
        **dict.fromkeys(BUNDLED, "bundled"),
        **dict.fromkeys((MARROW, NORTH, WEST), "user"),
    }
    assert {path.name for path in (user_home / "reports").iterdir()} == {MARROW, NORTH, WEST}
    assert {entry.id for entry in view.chosen()} == {MARROW, NORTH, WEST}  # what has come is what is looked at


@pytest.mark.parametrize(("words", "more"), [("Leave them out", 0), ("Replace", 0), ("Keep both", 3), ("Import nothing", 0)])
def test_what_is_there_already_is_asked_once_for_all(
    own: app.Program, qtbot: QtBot, pack: Path, user_home: Path, words: str, more: int
) -> None:
    view = own.window.views.library
    actions = own.window.menu(LibraryMenu).actions
    actions.take_in([pack])
    qtbot.waitUntil(lambda: len(ids(view)) == WITH_PACK)
    actions.take_in([pack])
    qtbot.waitUntil(box_is_open)
    asked = next(box for box in own.window.findChildren(QMessageBox) if box.isVisible())
    assert own.workspace.library.name_of(own.workspace.library.by_id[WEST]) in asked.informativeText()
    answer(words)
    qtbot.waitUntil(lambda: not actions._waiting)
    qtbot.waitUntil(lambda: len(ids(view)) == WITH_PACK + more and not own.checking.busy)
    assert [path.name for path in (user_home / "reports").iterdir() if path.name.startswith(".")] == []


def test_the_current_row_stays_in_sight_where_the_table_gets_lower(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(view="library", size=(1280, 800))
    look_through(program, qtbot)
    table = program.window.views.library.table
    table.choose(ids(program.window.views.library)[30])
    table.scrollTo(table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtBottom)
    program.window.resize(1280, 640)
    qtbot.waitUntil(lambda: table.visualRect(table.currentIndex()).bottom() <= table.viewport().height())


def test_a_pack_that_cannot_be_used_is_named_with_what_is_wrong(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "no.peelpack").write_bytes(b"no zip")
    actions = own.window.menu(LibraryMenu).actions
    actions.take_in([tmp_path / "no.peelpack", tmp_path / "none.peelpack"])
    qtbot.waitUntil(lambda: not actions._waiting)
    sheets = [sheet.list.toPlainText() for sheet in own.window.findChildren(ProblemSheet)]
    assert len(sheets) == 2
    assert "The file is no pack, or it is damaged" in sheets[0]
    assert len(ids(own.window.views.library)) == len(BUNDLED)
    for sheet in own.window.findChildren(ProblemSheet):
        sheet.reject()


def test_what_is_chosen_is_packed_and_listed(
    program: app.Program, view: LibraryView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = {"file": tmp_path / "out.peelpack"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *values: (str(where["file"]), ""))
    view.table.choose(NORTH, [WEST])
    program.window.actions_by_id["pack_export"].trigger()
    qtbot.waitUntil(lambda: program.window.status.message.text() == f"Saved out.peelpack in {folder_in_words(tmp_path)}")
    where["file"] = tmp_path / "list.csv"
    program.window.actions_by_id["list_export"].trigger()
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [NORTH, WEST]
    assert (rows[0]["grade"], rows[0]["cycle"], rows[1]["cycle"]) == ("requires improvement", "2014", "2021/22")


def under_wine() -> bool:
    """Whether this is Windows' Python under wine, which has no bin."""
    return sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@pytest.mark.skipif(under_wine(), reason="wine has no bin")
def test_the_users_own_reports_alone_go_to_the_bin_and_that_is_asked(
    own: app.Program, qtbot: QtBot, pack: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (user_home / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(user_home / "data"))  # where the bin of a Linux desktop is
    view, actions = own.window.views.library, own.window.menu(LibraryMenu).actions
    view.table.choose(NORFOLK)
    assert not own.window.actions_by_id["library_remove"].isEnabled()
    actions.take_in([pack])
    qtbot.waitUntil(lambda: len(ids(view)) == WITH_PACK)
    view.table.choose(NORTH, [WEST])
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    answer("Keep")
    assert len(ids(view)) == WITH_PACK
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    answer("Move to the bin")
    qtbot.waitUntil(lambda: set(ids(view)) == BUNDLED | {MARROW})
    assert {path.name for path in (user_home / "reports").iterdir()} == {MARROW}


def test_folders_are_added_and_leave_the_list(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    share = tmp_path / "share"
    shutil.copytree(SEVERAL, share)
    view, actions = own.window.views.library, own.window.menu(LibraryMenu).actions
    actions.have_folder(share / "reports")
    qtbot.waitUntil(lambda: len(ids(view)) == WITH_PACK and not own.checking.busy)
    assert kept_folders(own) == [str(share)]
    actions.have_folder(share)
    assert "in the library already" in own.window.status.message.text()
    share.rename(tmp_path / "gone")
    view.away.retry.click()
    qtbot.waitUntil(view.away.isVisible)
    assert str(share) in view.away.words.text()
    assert len(ids(view)) == WITH_PACK, "what is away was forgotten"
    view.away.remove.click()
    answer(str(share))
    assert set(ids(view)) == BUNDLED
    assert not view.away.isVisible()
    assert kept_folders(own) == []
    assert (tmp_path / "gone" / "reports" / NORTH).is_dir()


def kept_folders(program: app.Program) -> list[str]:
    store = program.window.views.store
    return ADDED_FOLDERS.of(store.settings if store else None)


# Keeping, keys, and a large library --------------------------------------------------------------------


def test_words_facets_order_columns_and_place_are_there_at_the_next_start(open_program: Opener, tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    first = open_program(store=UserStore(file), library=SEVERAL, report=NORTH, view="library")
    view = first.window.views.library
    tick(view, EDITION, "digest")
    view.field.setText("20")
    view.order_by("year")
    view.order_by("year")
    view.show_column("title", True)
    view.table.choose(NORTH)
    view.own_force_wanted.emit("west-haven")
    first.dispose()
    second = open_program(store=UserStore(file), library=SEVERAL, report=WEST, view="library")
    again = second.window.views.library
    assert (ids(again), again.order, again.descending, again.field.text()) == ([MARROW, NORTH], "year", True, "20")
    current = again.table.current()
    assert current is not None
    assert current.entry.id == NORTH
    assert "title" in again.table.shown_columns()
    assert again.own_force == "west-haven"


def test_widths_that_were_given_to_columns_are_there_at_the_next_start(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    first = open_program(store=UserStore(file), library=SEVERAL, report=NORTH, view="library", size=(1280, 800))
    table = first.window.views.library.table
    header, pillar = table.horizontalHeader(), table.rows.columns.index("pillar")
    before, edge = header.sectionSize(pillar), header.sectionViewportPosition(pillar) + header.sectionSize(pillar) - 1
    at = header.viewport().rect().center().y()
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, at))
    qtbot.mouseMove(header.viewport(), QPoint(edge + 20, at))
    qtbot.mouseMove(header.viewport(), QPoint(edge + 40, at))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 40, at))
    given = header.sectionSize(pillar)
    assert given > before
    qtbot.mousePress(header.viewport(), Qt.MouseButton.RightButton, pos=QPoint(20, at))  # the menu of columns: what it changes is no drag
    first.window.resize(1100, 700)
    assert header.sectionSize(pillar) == given
    assert table.widths == {"pillar": given}
    first.dispose()
    again = open_program(store=UserStore(file), library=SEVERAL, report=NORTH, view="library", size=(1280, 800)).window.views.library.table
    assert again.horizontalHeader().sectionSize(again.rows.columns.index("pillar")) == given


def test_forces_and_the_year_of_titles_are_read_beside_facets_and_detail(open_program: Opener) -> None:
    view = open_program(report="norfolk-2016-effectiveness", view="library", size=(1280, 800)).window.views.library
    table, metrics = view.table, QFontMetrics(face(13))

    def width(name: str) -> int:
        return table.horizontalHeader().sectionSize(table.rows.columns.index(name))

    longest = max(metrics.horizontalAdvance(row.force) for row in view.shown())
    assert width("force") >= longest + EDGE + PAD
    view.show_column("title", True)
    assert width("force") >= longest + EDGE + PAD
    assert width("title") >= 150


def test_the_place_is_kept_while_one_reads(program: app.Program, view: LibraryView) -> None:
    view.table.choose(WEST)
    view.field.setText("west")
    program.window.actions_by_id["view_read"].trigger()
    program.window.actions_by_id["view_library"].trigger()
    current = view.table.current()
    assert current is not None
    assert (current.entry.id, ids(view)) == (WEST, [WEST])


def test_keys_lead_from_part_to_part(program: app.Program, view: LibraryView, qtbot: QtBot) -> None:
    program.window.activateWindow()
    program.window.actions_by_id["view_library"].trigger()
    view.table.setFocus()
    qtbot.keyClicks(view.table, "/")
    assert QApplication.focusWidget() is view.field
    qtbot.keyClick(view.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view.table
    program.window.actions_by_id["find"].trigger()
    assert QApplication.focusWidget() is view.field
    qtbot.keyClick(view.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.table
    view.facets.tree.setFocus()
    heading = view.facets.tree.topLevelItem(0)
    assert heading is not None
    box = heading.child(0)
    assert box is not None
    view.facets.tree.setCurrentItem(box)
    qtbot.keyClick(view.facets.tree, Qt.Key.Key_Space)
    assert len(ids(view)) == 1
    qtbot.keyClick(view.facets.tree, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.table


def test_a_screen_reader_hears_rows_boxes_and_chips(view: LibraryView) -> None:
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table is not None
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert "Northshire, 2014, Effectiveness, Digest. Grade: Requires improvement. three_forces" in names
    assert "Year: 2018/19" in names
    box = view.facets.tree.box(YEAR, "2014")
    assert box is not None
    assert box.data(0, Qt.ItemDataRole.AccessibleTextRole) == "2014, 1"
    tick(view, YEAR, "2014")
    assert view.chips.chips()[0].accessibleName() == "2014: no longer asked for"


def test_the_right_button_offers_what_can_be_done(program: app.Program, view: LibraryView) -> None:
    place = view.table.visualRect(view.table.rows.index(2, 0)).center()
    view.table.customContextMenuRequested.emit(place)
    menu = next(iter(view.table.findChildren(QMenu)))
    assert [entry.entry.id for entry in view.table.chosen()] == [WEST]
    assert [act.text().replace("&", "") for act in menu.actions() if not act.isSeparator()] == [
        "Open", "Open beside", "Add the judgments to the slides",
        "Export chosen reports as a pack…", "Export the list…", "West Haven is my force",
        "Move chosen reports to the bin…",
    ]  # fmt: skip
    menu.close()


def test_a_large_library_is_listed_before_it_was_looked_through(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    generate(tmp_path / "many", 130)
    program = open_program(library=tmp_path / "many", view="library", size=(1024, 700))
    view = program.window.views.library
    assert len(ids(view)) == 100
    program.checking.again()
    qtbot.waitUntil(lambda: len(ids(view)) == 130)
    assert program.checking.busy, "all was read before the rows were shown"
    qtbot.waitUntil(view.progress.isVisible)
    view.progress.cancel.click()
    qtbot.waitUntil(lambda: not program.checking.busy)
    assert view.progress.isHidden()
    regions = view.facets.tree.topLevelItem(0)
    assert regions is not None
    region = regions.child(0)
    assert region is not None
    view.facets.tree.tick(region)
    assert {row.region for row in view.shown()} == {region.text(0)}
    assert len(view.chips.chips()) == region.childCount()


def test_what_a_summary_does_not_hold_is_not_said_to_be_none(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(FIXTURES / "web_pages", library)
    areas = library / "reports" / "northshire-2016-efficiency" / "areas_for_improvement.csv"
    areas.write_text(areas.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    program = open_program(library=library, view="library", size=(1280, 800))
    look_through(program, qtbot)
    view = program.window.views.library
    qtbot.waitUntil(lambda: "Holds" in words_of(view))
    place = view.table.rows.columns.index("improve")
    assert view.table.rows.index(0, place).data() == ""
    assert "0 areas" not in words_of(view)


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak a language until the test has ended."""
    speak(request.param)
    yield request.param
    speak("en")


@pytest.mark.parametrize("spoken", ["en", "cy"], indirect=True)
@pytest.mark.parametrize(
    ("library", "reports"),
    [(SEVERAL, (MARROW, NORTH, WEST)), (None, ("norfolk-2016-effectiveness", "west-mercia-2016-effectiveness"))],
    ids=["several", "bundled"],
)
@pytest.mark.usefixtures("spoken")
def test_no_report_makes_the_detail_wider_than_its_pane(
    library: Path | None, reports: tuple[str, ...], open_program: Opener, qtbot: QtBot
) -> None:
    view = open_program(library=library, view="library", size=(1280, 800)).window.views.library
    area = view.detail.findChild(QScrollArea)
    assert area is not None
    for name in reports:
        view.table.choose(name)
        qtbot.waitUntil(lambda: view.detail.has_facts)
        QApplication.processEvents()
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width(), name


def test_detail_says_the_month_of_publication_as_people_do(open_program: Opener) -> None:
    view = open_program(view="library").window.views.library
    view.table.choose("norfolk-2016-effectiveness")
    assert any("published March 2017" in label.text() for label in view.detail.findChildren(QLabel))
