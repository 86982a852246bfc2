"""Own work on an imported report goes over to the report that takes its place: what is tracked with its log, and what is marked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.model.annotations import MarkColour
from peelviewer.model.improvements import ForceStatus
from peelviewer.store.user_store import UserStore
from peelviewer.window.imports.import_bar import ImportBar
from tests.drops import drop
from tests.programs import Opener

ID = "norfolk-2016-effectiveness-full"
REPORT = """# PEEL: Police effectiveness 2016

An inspection of Norfolk Constabulary

## How effective is the force at investigating crime and reducing re-offending?

Good

The force investigates crime well, and its officers keep the victims of crime informed. {more}

**Areas for improvement**

- The force should cut the backlog of crimes that wait to be closed.
- The force should comply in full with the code for the victims of crime.
"""
MARKED = "its officers keep the victims of crime informed"


def report(folder: Path, more: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "norfolk.md"
    file.write_text(REPORT.format(more=more), encoding="utf-8")
    return file


def test_what_is_tracked_and_marked_goes_over_to_the_report_that_replaces_it(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    store = UserStore(tmp_path / "user.sqlite3")
    program = open_program(store=store, size=(1280, 800))
    with qtbot.waitSignal(program.work.importing.ended):
        assert drop(program, report(tmp_path / "first", ""))
    qtbot.waitUntil(lambda: ID in program.workspace.library.by_id)
    program.workspace.open_report(ID)
    mark(program)
    program.window.actions_by_id["improve_report"].trigger()
    session = program.window.views.improvements
    first, second = session.shown()
    session.edit([first.uid], owner="Crime management", status=ForceStatus.IN_PROGRESS)
    session.save()
    log = len(session.log_of(first.uid))

    with qtbot.waitSignal(program.work.importing.asked):
        assert drop(program, report(tmp_path / "second", "It came later."))
    bar = next(bar for bar in program.window.findChildren(ImportBar))
    with qtbot.waitSignal(program.work.importing.ended):
        bar.replace.click()
    qtbot.waitUntil(lambda: not program.checking.busy)
    program.workspace.close_place(program.workspace.place)
    program.workspace.open_report(ID)
    program.workspace.open(program.workspace.place.report.chapters[-1].id)
    assert "It came later." in program.window.reading.text.toPlainText()

    program.window.actions_by_id["improve_report"].trigger()
    assert [record.uid for record in session.shown()] == [first.uid, second.uid], "nothing is tracked twice"
    assert {record.uid: (record.owner, record.status) for record in store.improvements.all()}[first.uid] == (
        "Crime management",
        ForceStatus.IN_PROGRESS,
    )
    assert len(session.log_of(first.uid)) == log
    assert all(record.item in {area.id for area in program.workspace.place.report.areas_for_improvement} for record in session.shown())
    (kept,) = program.workspace.annotations.all()
    placed = program.workspace.annotations.placed(program.workspace.place.report)
    assert kept.anchor.words == MARKED
    assert [each.annotation.uid for each in placed if each.span is not None] == [kept.uid], "its words are found in the new report"


def mark(program: app.Program) -> None:
    """Highlight some words of the report."""
    program.workspace.open(program.workspace.place.report.chapters[-1].id)
    text = program.window.reading.text
    cursor = text.document().find(MARKED)
    assert not cursor.isNull()
    text.setTextCursor(QTextCursor(cursor))
    program.window.marks.reading.highlight(MarkColour.YELLOW)
