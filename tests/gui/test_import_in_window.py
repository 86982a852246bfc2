"""Files that are dropped or asked for become reports of the library: how far they are, what is asked, what is said of each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.dataset.shelf import folders
from peelviewer.importers.layouts import LAYOUTS
from peelviewer.model.open_places import PlaceState
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.ui.widgets.import_line import ImportLine
from peelviewer.views.library.library import LibraryView
from peelviewer.views.library.origin import LAYOUT_NAMES
from peelviewer.window.imports.import_bar import ImportBar
from peelviewer.window.imports.import_sheet import ImportSheet
from tests.drops import drop
from tests.programs import SEVERAL, Opener
from tests.unit.importers.small_pdfs import PROSE, pdf, written

ID = "norfolk-2016-effectiveness-full"
DIGEST = "norfolk-2016-effectiveness"
REPORT = """# PEEL: Police effectiveness {year}

An inspection of Norfolk Constabulary

## How effective is the force at keeping people safe?

The force is good at keeping people safe. {more}
"""


@pytest.fixture
def own(open_program: Opener) -> app.Program:
    """The program with the bundled library and room for the user's own reports."""
    return open_program(store=UserStore(None), size=(1280, 800))


def report(folder: Path, name: str = "norfolk.txt", year: int = 2016, more: str = "") -> Path:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(REPORT.format(year=year, more=more), encoding="utf-8")
    return file


def long_pdf(folder: Path) -> Path:
    """A file that takes a while."""
    file = folder / "three hundred ŵ.pdf"
    file.write_bytes(pdf([written((f"Page {number} of a report.", *PROSE)) for number in range(1, 301)]))
    return file


def view_of(program: app.Program) -> LibraryView:
    return program.window.views.library


def bar_of(program: app.Program) -> ImportBar:
    return next(bar for bar in program.window.findChildren(ImportBar))


def chosen(program: app.Program) -> list[str]:
    return [entry.id for entry in view_of(program).chosen()]


def imported(program: app.Program, qtbot: QtBot, *files: Path) -> None:
    """Import files and wait until the library has looked for what came in."""
    with qtbot.waitSignal(program.work.importing.ended):
        assert drop(program, *files)
    qtbot.waitUntil(lambda: not program.checking.busy)


def asked(program: app.Program, qtbot: QtBot, *files: Path) -> ImportBar:
    """Import files and wait for the question."""
    with qtbot.waitSignal(program.work.importing.asked):
        assert drop(program, *files)
    qtbot.waitUntil(bar_of(program).isVisible)
    return bar_of(program)


def nothing_half_made(home: Path) -> bool:
    return not (home / "reports").is_dir() or not [path for path in (home / "reports").iterdir() if path.name.startswith(".")]


# One file ----------------------------------------------------------------------------------------------


def test_a_file_that_is_dropped_is_a_report_that_enter_opens(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    bar, view = bar_of(own), view_of(own)
    assert own.workspace.view == "library"
    assert bar.title.text() == "Norfolk 2016, effectiveness was imported"
    assert "to be confirmed" in bar.words.text()
    qtbot.waitUntil(lambda: chosen(own) == [ID])
    rows = [row.entry.id for row in view.shown()]
    assert rows.index(ID) + 1 == rows.index(DIGEST)  # the fuller edition first
    assert QApplication.focusWidget() is view.table
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert (own.workspace.place.report.id, own.workspace.view) == (ID, "read")


def test_the_bar_opens_what_came_in_and_goes(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    bar = bar_of(own)
    qtbot.waitUntil(bar.open.isEnabled)
    bar.open.click()
    assert own.workspace.place.report.id == ID
    assert bar.isHidden()


def test_the_bar_leads_to_what_is_to_be_confirmed(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    bar = bar_of(own)
    qtbot.waitUntil(bar.review.isEnabled)
    bar.review.click()
    qtbot.waitUntil(lambda: own.window.views.reviewed is not None)
    assert bar.isHidden()


@pytest.mark.parametrize(
    ("words", "called"), [("An inspection of Northmarch Police", "Northmarch"), ("A letter", "PEEL: Police effectiveness")]
)
def test_a_report_is_called_by_its_force_else_by_its_title(own: app.Program, qtbot: QtBot, tmp_path: Path, words: str, called: str) -> None:
    file = report(tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("An inspection of Norfolk Constabulary", words), encoding="utf-8")
    imported(own, qtbot, file)
    assert bar_of(own).title.text().startswith(f"{called} 2016")


def test_a_report_that_the_list_leaves_out_is_shown(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    own.workspace.show_view("library")
    view_of(own).field.setText("wales")
    imported(own, qtbot, report(tmp_path))
    qtbot.waitUntil(lambda: chosen(own) == [ID])
    assert view_of(own).field.text() == ""


def test_the_detail_says_where_a_report_comes_from(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    folder = user_home / "reports" / ID

    def words() -> str:
        detail = view_of(own).detail
        parts: list[QLabel | QPushButton] = [*detail.findChildren(QLabel), *detail.findChildren(QPushButton)]
        return "\n".join(part.text() for part in parts)

    qtbot.waitUntil(lambda: "From norfolk.txt" in words())
    assert "Checksum " in words()
    assert "to be confirmed" in words()
    assert "Show the file" in words()
    shutil.rmtree(folder / "source")
    view_of(own).table.choose(DIGEST)
    qtbot.waitUntil(lambda: "From norfolk.txt" not in words())
    view_of(own).table.choose(ID)
    qtbot.waitUntil(lambda: "From norfolk.txt" in words())
    assert "Show the file" not in words()


def test_every_layout_has_a_name() -> None:
    assert {layout.ID for layout in LAYOUTS} == set(LAYOUT_NAMES)


def test_a_file_that_is_refused_is_named_with_what_to_do(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"\x89PNG\r\n\x1a\n")
    imported(own, qtbot, tmp_path / "scan.pdf")
    bar = bar_of(own)
    assert bar.title.text() == "scan.pdf was not imported"
    assert "picture" in bar.words.text()
    assert bar.open.isHidden()
    assert not any(isinstance(widget, QMessageBox) for widget in QApplication.topLevelWidgets())
    bar.close_button.click()
    assert bar.isHidden()
    assert QApplication.focusWidget() is view_of(own).table


def test_the_very_same_file_is_told_and_shown(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    view_of(own).table.choose(DIGEST)
    shutil.copy(tmp_path / "norfolk.txt", tmp_path / "again.txt")
    imported(own, qtbot, tmp_path / "again.txt")
    assert bar_of(own).title.text() == "again.txt was imported before"
    qtbot.waitUntil(lambda: chosen(own) == [ID])
    assert folders(user_home) == [ID]


# The same report ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "there"), [("replace", {ID: "later"}), ("both", {ID: "first", f"{ID}-2": "later"}), ("neither", {ID: "first"})]
)
def test_the_same_report_is_asked_about(
    own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path, answer: str, there: dict[str, str]
) -> None:
    imported(own, qtbot, report(tmp_path, more="It was the first."))
    bar = asked(own, qtbot, report(tmp_path, "other.txt", more="It came later."))
    assert bar.title.text().endswith("is in the library already")
    assert bar.for_all.isHidden()
    assert bar.both.hasFocus()
    with qtbot.waitSignal(own.work.importing.ended):
        getattr(bar, answer).click()
    texts = {name: (user_home / "reports" / name / "chapters").iterdir() for name in folders(user_home) or ()}
    assert {name for name in texts} == set(there)
    for name, files in texts.items():
        assert there[name] in " ".join(file.read_text() for file in files)
    assert nothing_half_made(user_home)


def test_what_the_user_has_of_a_report_goes_over_to_the_one_that_replaces_it(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    qtbot.waitUntil(lambda: ID in own.workspace.library.by_id)
    section = own.workspace.library.report(ID).chapters[-1].id
    store = own.window.views.store
    assert store is not None
    store.positions.set(ID, Position(section))
    bar = asked(own, qtbot, report(tmp_path, "other.txt", more="It came later."))
    with qtbot.waitSignal(own.work.importing.ended):
        bar.replace.click()
    kept = store.positions.get(ID)
    assert kept is not None
    assert kept.section == section
    assert section in own.workspace.library.report(ID).sections


def test_the_review_of_what_is_replaced_is_left_before(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    imported(own, qtbot, report(tmp_path, more="It was the first."))
    bar = bar_of(own)
    qtbot.waitUntil(bar.review.isEnabled)
    bar.review.click()
    qtbot.waitUntil(lambda: own.window.views.reviewed is not None)
    asked(own, qtbot, report(tmp_path, "other.txt", more="It came later."))
    with qtbot.waitSignal(own.work.importing.ended):
        bar.replace.click()
    assert own.window.views.reviewed is None
    assert "It came later." in " ".join(file.read_text() for file in (user_home / "reports" / ID / "chapters").iterdir())
    assert (user_home / "reports" / ID / "source" / "other.txt").is_file()


def test_one_answer_can_hold_for_all(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    folder = tmp_path / "folder"
    for number in range(4):
        report(folder, f"{number}.txt", more=f"It is number {number}.")
    bar = asked(own, qtbot, folder)
    assert not bar.for_all.isHidden()
    bar.for_all.click()
    with qtbot.waitSignal(own.work.importing.ended):
        bar.both.click()
    assert len(folders(user_home) or ()) == 4
    assert bar.title.text().startswith("4 reports imported")


def test_a_question_left_open_is_dropped_at_the_end(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    imported(own, qtbot, report(tmp_path))
    asked(own, qtbot, report(tmp_path, "other.txt", more="It came later."))
    own.window.close()
    own.stop()
    assert folders(user_home) == [ID]
    assert nothing_half_made(user_home)


# Many files --------------------------------------------------------------------------------------------


def test_several_files_have_one_summary(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    files = [report(tmp_path, f"{year}.txt", year) for year in (2015, 2016)]
    shutil.copy(files[0], tmp_path / "copy.txt")
    (tmp_path / "empty.pdf").write_bytes(b"")
    imported(own, qtbot, *files, tmp_path / "copy.txt", tmp_path / "empty.pdf")
    bar = bar_of(own)
    assert bar.title.text() == "2 reports imported, 2 with something to confirm, 1 was there already, 1 not imported"
    assert bar.words.text().startswith("empty.pdf: ")
    bar.list.click()
    (sheet,) = own.window.findChildren(ImportSheet)
    told = sheet.list.toPlainText()
    assert told.index("Not imported") < told.index("empty.pdf") < told.index("2015.txt") < told.index("copy.txt")
    sheet.reject()
    qtbot.waitUntil(lambda: set(chosen(own)) == {f"norfolk-{year}-effectiveness-full" for year in (2015, 2016)})
    assert len(folders(user_home) or ()) == 2


def test_a_folder_is_asked_for_and_all_in_it_is_imported(
    own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report(tmp_path / "folder", "2015.md", 2015)
    report(tmp_path / "folder" / "below", "2017.txt", 2017)
    (tmp_path / "folder" / "notes.docx").write_bytes(b"PK")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *values: str(tmp_path / "folder"))
    with qtbot.waitSignal(own.work.importing.ended):
        own.window.actions_by_id["folder_import"].trigger()
    assert folders(user_home) == ["norfolk-2015-effectiveness-full", "norfolk-2017-effectiveness-full"]


def test_files_are_asked_for(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *values: ([str(report(tmp_path))], ""))
    with qtbot.waitSignal(own.work.importing.ended):
        own.window.actions_by_id["report_import"].trigger()
    assert folders(user_home) == [ID]


def test_a_folder_without_any_is_told(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    imported(own, qtbot, tmp_path / "nothing")
    assert bar_of(own).words.text() == "There is no PDF, saved web page or text in nothing. Choose another folder."


def test_a_folder_of_reports_is_added_and_not_imported(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    shutil.copytree(SEVERAL, tmp_path / "share")
    assert drop(own, tmp_path / "share")
    qtbot.waitUntil(lambda: "northshire-2014-effectiveness" in own.workspace.library.by_id)
    assert not own.work.imports_now
    assert not folders(user_home)


# While it goes on --------------------------------------------------------------------------------------


def test_how_far_it_is_stands_in_the_library_and_below_every_view(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    run = own.work.importing
    assert drop(own, long_pdf(tmp_path))
    row = view_of(own).importing
    qtbot.waitUntil(lambda: run.of == 300 and run.done > 0)
    assert row.isVisible()
    assert row.words.text().startswith("Importing three hundred ŵ.pdf, page ")
    own.workspace.show_view("read")
    line = next(part for part in own.window.status.findChildren(type(row)))
    assert line.isVisible()
    assert line.words.text() == row.words.text()
    with qtbot.waitSignal(run.ended):
        line.cancel.click()
    assert line.isHidden()
    assert bar_of(own).isHidden()
    assert own.window.status.message.text() == "The import was cancelled"
    assert not folders(user_home)
    assert nothing_half_made(user_home)


def test_what_came_in_before_it_was_cancelled_stays(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    run = own.work.importing
    assert drop(own, report(tmp_path), long_pdf(tmp_path), report(tmp_path, "2017.txt", 2017))
    qtbot.waitUntil(lambda: run.of == 300)
    with qtbot.waitSignal(run.ended):
        view_of(own).importing.cancel.click()
    assert folders(user_home) == [ID]
    assert bar_of(own).title.text() == "1 report imported, 1 with something to confirm, 2 not read, as you cancelled"


def test_the_end_of_the_program_asks_nothing_and_leaves_nothing(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    assert drop(own, long_pdf(tmp_path))
    qtbot.waitUntil(lambda: own.work.importing.done > 0)
    assert own.window.close()
    own.stop()
    assert not any(isinstance(widget, QMessageBox) for widget in QApplication.topLevelWidgets())
    assert not folders(user_home)
    assert nothing_half_made(user_home)


def test_more_files_wait_for_those_that_are_read(own: app.Program, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    run = own.work.importing
    assert drop(own, report(tmp_path))
    with qtbot.waitSignal(run.ended):
        assert drop(own, report(tmp_path, "2017.txt", 2017))
    assert run.total == 2
    assert len(folders(user_home) or ()) == 2


def test_another_window_shows_it_and_may_answer(open_program: Opener, qtbot: QtBot, tmp_path: Path, user_home: Path) -> None:
    running = open_program.running(store=UserStore(None))
    first = running.program
    imported(first, qtbot, report(tmp_path))
    asked(first, qtbot, report(tmp_path, "other.txt", more="It came later."))
    second = running.open_place(PlaceState(DIGEST))
    assert second is not None
    with qtbot.waitSignal(second.window.completed):
        second.window.show()
    first.window.close()
    qtbot.waitUntil(bar_of(second).isVisible)
    with qtbot.waitSignal(second.work.importing.ended):
        bar_of(second).neither.click()
    assert folders(user_home) == [ID]


def test_another_language_waits_for_an_import(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    running = open_program.running(store=UserStore(None))
    program = running.program
    assert drop(program, long_pdf(tmp_path))
    running.speak("cy")
    assert program.window.status.message.text() == "Wait for the import, or cancel it, before you choose another language."
    with qtbot.waitSignal(program.work.importing.ended):
        program.work.importing.cancel()


def test_a_window_costs_no_more_for_many_files(own: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    def parts() -> int:
        lines = own.window.findChildren(ImportLine)
        return sum(len(part.findChildren(QWidget)) for part in (*lines, bar_of(own)))

    imported(own, qtbot, report(tmp_path))
    before, folder = parts(), tmp_path / "many"
    for number in range(12):
        report(folder, f"{number}.txt", 2000 + number)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n")
    imported(own, qtbot, folder)
    assert own.work.importing.total == 13
    assert parts() == before
    assert bar_of(own).title.text() == "12 reports imported, 12 with something to confirm, 1 not imported"
