"""Thousands of improvements over thousands of reports: what a key, a heading, an edit and a filter take. Printed, never asserted.

A frame is 16 ms; an edit should be on the disk in 20 (with fsync), so the times of keys are the processor's and those of edits the clock's.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer.analysis.search.asked import Asked
from peelviewer.improvements.asked_list import AskedFor, wanted
from peelviewer.improvements.ledger import Ledger
from peelviewer.improvements.rows import GROUPS, ORDERS
from peelviewer.model.improvements import ForceStatus, Improvement
from peelviewer.model.pages import Pages
from peelviewer.model.report import ImprovementKind
from peelviewer.store.user_store import UserStore
from peelviewer.text.folding import fold
from tests.programs import Opener

from .timing import measured, print_times, used

RECORDS, REPORTS, ALL_ASKED = 5_000, 4_300, 35_000
WORDS = ("missing", "children", "domestic", "abuse", "backlog", "custody", "evidence", "partners", "control", "room", "recording")


def wording(dice: random.Random) -> str:
    return "The force should " + " ".join(dice.choice(WORDS) for _ in range(24)) + "."


def records(count: int) -> list[Improvement]:
    dice = random.Random(7)  # noqa: S311
    made = []
    for number in range(count):
        report = number % REPORTS
        made.append(
            Improvement(
                f"{number:032x}",
                reference=f"{number % 5 + 1}{'abc'[number % 3]}",
                report=f"report-{report}",
                report_name=f"Force {report % 43} {2014 + report % 12}, effectiveness",
                force=f"force-{report % 43}",
                item=f"afi-{number}",
                question=f"q{number % 5 + 1}",
                question_name="Investigating crime",
                page=number % 60,
                wording=wording(dice),
                owner=dice.choice(("", "Control room", "Local policing", "Crime management")),
                target=date(2017, 1, 1) + timedelta(days=dice.randint(0, 4000)) if number % 3 else None,
                status=dice.choice(list(ForceStatus)),
            )
        )
    return made


@pytest.fixture
def filled(tmp_path: Path) -> UserStore:
    store, ledger = UserStore(tmp_path / "user.sqlite3"), Ledger()
    ledger.add(records(RECORDS))
    ledger.flush(store.improvements)
    return store


def test_the_table_follows_each_key(open_program: Opener, filled: UserStore, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(store=filled, view="improve", size=(1280, 800))
    view = program.window.views.improve
    qtbot.waitUntil(lambda: len(view.listed()) == RECORDS)
    filtering, sorting = [], []
    for group in GROUPS:
        view.filters.set_group(group)
        for words in ("m", "mi", "missing", "missing ch", "missing children", "", "backlog room", ""):
            filtering.append(used(view.filters.field.setText, words))
        sorting += [used(view.order_by, order) for order in ORDERS * 2]
    print_times("filter 5,000 improvements", filtering, capsys)
    print_times("sort 5,000 improvements", sorting, capsys)


def test_an_edit_is_on_the_disk_in_a_moment(filled: UserStore, capsys: pytest.CaptureFixture[str]) -> None:
    ledger = Ledger()
    ledger.load(filled.improvements)

    def edit(number: int) -> None:
        ledger.edit([f"{17 * number:032x}"], owner=f"Owner {number}")
        ledger.flush(filled.improvements)

    print_times("keep an edit, with fsync", [measured(edit, number) for number in range(200)], capsys)
    filled.close()


def test_all_that_was_asked_is_narrowed_with_each_key(capsys: pytest.CaptureFixture[str]) -> None:
    dice, rows = random.Random(8), []  # noqa: S311
    for number in range(ALL_ASKED):
        words, place = wording(dice), ("Investigating crime", "2", Pages.one(3))
        year, kind = 2014 + number % 12, ImprovementKind.AREA
        rows.append(Asked(f"r{number % REPORTS}", f"f{number % 43}", year, "a", kind, *place, words, "", fold(words)))
    asked = [AskedFor(words) for words in ("m", "missing", "missing children", "backlog", "custody evidence", "absent") * 5]
    print_times("narrow 35,000 that were asked", [used(wanted, rows, each, frozenset()) for each in asked], capsys)
