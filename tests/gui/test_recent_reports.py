"""What the taskbar of Windows lists: reports that were read last and are still there."""

from __future__ import annotations

from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore
from peelviewer.window.sessions.recent_reports import RecentReports
from tests.programs import SEVERAL, Opener

MARROW, NORTH, WEST = "isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel"


def test_the_report_in_view_is_first_and_then_those_read_last(open_program: Opener) -> None:
    store = UserStore(None)
    for name in (WEST, "no-longer-there", MARROW):
        store.positions.set(name, Position("overview"))
    program = open_program(library=SEVERAL, report=NORTH, store=store)
    entries = RecentReports(program.window, store).entries()
    assert [entry.arguments for entry in entries] == [f"--report {name}" for name in (NORTH, MARROW, WEST)]
    assert [entry.title for entry in entries] == ["Northshire 2014", "Marrow 2018/19", "West Haven 2021/22"]


def test_without_a_store_the_report_in_view_is_listed(open_program: Opener) -> None:
    program = open_program(library=SEVERAL, report=WEST)
    assert [entry.arguments for entry in RecentReports(program.window, None).entries()] == [f"--report {WEST}"]
