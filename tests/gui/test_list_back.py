"""A list that comes back is previewed: which improvement of which report, the three values, and what came of it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.improvements.words import event_words
from peelviewer.store.user_store import UserStore
from peelviewer.views.improve.sheets.preview_sheet import PreviewSheet
from peelviewer.window.commands.improve import ImproveMenu
from tests.programs import Opener

NORFOLK, SUFFOLK = "norfolk-2016-effectiveness", "suffolk-2016-effectiveness"
HEADING = "Changed on both sides, 1: tick to take the file’s"


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    program = open_program(store=UserStore(tmp_path / "user.sqlite3"), report=NORFOLK, size=(1280, 800))
    program.window.actions_by_id["improve_report"].trigger()
    program.workspace.open_report(SUFFOLK)
    program.window.actions_by_id["improve_report"].trigger()
    program.workspace.show_view("improve")
    return program


@pytest.fixture
def preview(program: app.Program, tmp_path: Path, qtbot: QtBot) -> PreviewSheet:
    """A colleague gave three improvements an owner; one of them has another here by now."""
    actions, session = program.window.menu(ImproveMenu).actions, program.window.views.improvements
    path = tmp_path / "list back.csv"
    actions.write(path)
    qtbot.waitUntil(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    theirs = [row for row in rows if row["Report"].startswith("Norfolk")][:2] + [
        row for row in rows if row["Report"].startswith("Suffolk")
    ][:1]
    for row in theirs:
        row["Owner"] = "Theirs"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.DictWriter(stream, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    session.edit([theirs[0]["id"]], owner="Ours")
    actions.read(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewSheet))
    found = QApplication.activeModalWidget()
    assert isinstance(found, PreviewSheet)
    return found


def test_a_day_is_said_in_words(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    actions, path = program.window.menu(ImproveMenu).actions, tmp_path / "days.csv"
    actions.write(path)
    qtbot.waitUntil(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    rows[0]["Target date"] = "2027-03-15"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.DictWriter(stream, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    actions.read(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewSheet))
    found = QApplication.activeModalWidget()
    assert isinstance(found, PreviewSheet)
    changed = found.tree.findItems("Changed, 1", Qt.MatchFlag.MatchExactly)[0]
    change = below(below(changed))
    assert (change.text(0), change.text(3)) == ("Target date", "15 March 2027")
    found.reject()


def below(item: QTreeWidgetItem, row: int = 0) -> QTreeWidgetItem:
    found = item.child(row)
    assert found is not None
    return found


def test_each_change_names_its_report_and_what_is_asked_and_has_three_values(preview: PreviewSheet) -> None:
    conflicts = preview.tree.findItems(HEADING, Qt.MatchFlag.MatchExactly)[0]
    assert below(conflicts).text(0).startswith("2a, Norfolk 2016, effectiveness: ")
    change = below(below(conflicts))
    assert [change.text(column) for column in range(4)] == ["Owner", "nothing", "Ours", "Theirs"]
    said = change.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Owner, When exported: nothing; Here: Ours; In the file: Theirs. 2a, Norfolk 2016, effectiveness: ")
    changed = preview.tree.findItems("Changed, 2", Qt.MatchFlag.MatchExactly)[0]
    named = [below(changed, row).text(0).partition(": ")[0] for row in range(changed.childCount())]
    assert [words.partition(", ")[2] for words in named] == ["Norfolk 2016, effectiveness", "Suffolk 2016"]
    preview.reject()


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (True, "Imported from list back.csv: 3 changed, 1 that both sides had changed is as in the file"),
        (False, "Imported from list back.csv: 2 changed, 1 that both sides had changed stays as it was here"),
    ],
)
def test_what_is_said_afterwards_counts_what_was_taken(program: app.Program, preview: PreviewSheet, taken: bool, said: str) -> None:
    heard: list[str] = []
    program.workspace.message.connect(heard.append)
    change = below(below(preview.tree.findItems(HEADING, Qt.MatchFlag.MatchExactly)[0]))
    change.setCheckState(0, Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
    preview.agree.click()
    assert heard[-1] == said
    session = program.window.views.improvements
    last = [session.log_of(record.uid)[-1] for record in session.shown() if record.owner == "Theirs"]
    assert {event_words(event) for event in last} == {"Owner: Theirs (from list back.csv)"}
    assert len(last) == (3 if taken else 2)
