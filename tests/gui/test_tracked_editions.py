"""What a digest and the published words ask for alike is one thing: it is tracked once, and the command names the report."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.search.asked import Asked
from peelviewer.dataset.shelf import Shelf
from peelviewer.improvements.editions import in_other_edition
from peelviewer.model.library import ReportEntry
from peelviewer.model.pages import Pages
from peelviewer.model.report import Report
from peelviewer.model.rows import ImprovementKind
from peelviewer.store.user_store import UserStore
from peelviewer.views.improve.page import ASKED
from peelviewer.window.improving.tracking import Tracking
from tests.libraries import of_fixtures
from tests.programs import FIXTURES, Opener

FULL, DIGEST = "eastmere-2017-effectiveness-full", "eastmere-2017-effectiveness"
FIRST = "afi-preventing-1"


@pytest.fixture
def program(open_program: Opener, tmp_path: Path) -> app.Program:
    return open_program(library=FIXTURES / "full_edition", report=DIGEST, store=UserStore(tmp_path / "user.sqlite3"), size=(1280, 800))


def tracked(program: app.Program) -> list[tuple[str, str]]:
    return [(record.report, record.item) for record in program.window.views.improvements.shown()]


def track_all(program: app.Program) -> str:
    """Track all that the report being read asks for and return what is said."""
    said: list[str] = []
    program.workspace.message.connect(said.append)
    program.window.actions_by_id["improve_report"].trigger()
    return said[-1]


def test_alike_is_what_stands_in_the_same_place_under_the_same_question() -> None:
    library = of_fixtures("full_edition")
    assert in_other_edition(library, library.report(DIGEST)) == {FIRST: (FULL, FIRST)}
    assert in_other_edition(library, library.report(FULL)) == {FIRST: (DIGEST, FIRST)}
    bundled = of_fixtures("three_forces")
    assert [in_other_edition(bundled, bundled.report(name)) for name in bundled.by_id] == [{}] * len(bundled.by_id)


def test_the_published_words_add_only_what_the_digest_does_not_ask_for(program: app.Program) -> None:
    assert track_all(program) == "1 of Eastmere 2017, digest is tracked; see Improve"
    program.workspace.open_report(FULL)
    assert track_all(program) == "3 of Eastmere 2017, full text are tracked; see Improve"
    assert tracked(program) == [(DIGEST, FIRST), (FULL, "coc-responding-1"), (FULL, "rec-responding-1"), (FULL, "rec-responding-2")]
    assert track_all(program) == "All that Eastmere 2017, full text asks for is tracked already"
    assert len(tracked(program)) == 4


def test_progress_is_told_in_both_editions(program: app.Program) -> None:
    track_all(program)
    session, library = program.window.views.improvements, program.workspace.library
    for name in (DIGEST, FULL):
        report = library.report(name)
        found = session.by_question(library, report)
        question = next(area.question for area in report.areas_for_improvement if area.id == FIRST)
        assert {heading: counts.total for heading, counts in found.items()} == {question: 1}, name


def test_one_that_the_other_edition_has_tracked_is_shown_there(program: app.Program) -> None:
    track_all(program)
    full = program.workspace.library.report(FULL)
    tracking = Tracking(program.window.views)
    tracking.track(full, next(area for area in full.areas_for_improvement if area.id == FIRST))
    assert tracked(program) == [(DIGEST, FIRST)]
    assert program.workspace.view == "improve"
    row = program.window.views.improve.detail.row
    assert row is not None
    assert (row.record.report, row.record.item) == (DIGEST, FIRST)


def test_of_both_editions_chosen_in_the_list_of_all_reports_one_is_tracked(program: app.Program) -> None:
    rows = [
        Asked(report, "eastmere", 2017, FIRST, ImprovementKind.AREA, "Preventing", "1", Pages(6, 6), "", "", "")
        for report in (DIGEST, FULL)
    ]
    Tracking(program.window.views).track_rows(rows)
    assert tracked(program) == [(DIGEST, FIRST)]


def test_the_command_names_the_report_and_rests_where_nothing_is_asked_for(open_program: Opener, program: app.Program) -> None:
    action = program.window.actions_by_id["improve_report"]
    assert action.text() == "Track all that Eastmere 2017, digest asks for"
    program.workspace.open_report(FULL)
    assert action.text() == "Track all that Eastmere 2017, full text asks for"
    assert action.isEnabled()
    summary = open_program(report="norfolk-2014-legitimacy")
    assert not summary.workspace.place.report.areas_for_improvement
    assert not summary.window.actions_by_id["improve_report"].isEnabled()


def test_reports_of_both_editions_are_opened_beside_the_window(program: app.Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def watched(shelf: Shelf, entry: ReportEntry) -> Report:
        opened.append(threading.current_thread().name)
        return unwatched(shelf, entry)

    program.workspace.show_view("improve")
    view = program.window.views.improve
    unwatched = Shelf.open
    monkeypatch.setattr(Shelf, "open", watched)
    view.turn(ASKED)
    qtbot.waitUntil(lambda: program.searching.is_whole and len(view.asked.table.rows.rows) > 0, timeout=60_000)
    assert "editions" in opened
    assert threading.main_thread().name not in opened


def test_the_list_of_all_reports_has_what_both_editions_ask_for_once(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.show_view("improve")
    view = program.window.views.improve
    view.turn(ASKED)
    page = view.asked
    qtbot.waitUntil(lambda: program.searching.is_whole and len(page.table.rows.rows) > 0, timeout=60_000)
    assert (DIGEST, FIRST) not in {(row.report, row.item) for row in page.table.rows.rows}
    (row,) = (row for row in page.table.rows.rows if (row.report, row.item) == (FULL, FIRST))
    assert not page.table.rows.is_tracked(row)
    program.workspace.open_report(DIGEST)
    track_all(program)
    assert tracked(program) == [(DIGEST, FIRST)]
    page.refresh()
    assert page.table.rows.is_tracked(row), "it is tracked in the digest"
