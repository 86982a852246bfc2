"""A search that fails says why, and the next query starts anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from peelviewer.model.library import Library
from peelviewer.model.report import Report
from peelviewer.ui.search.search_worker import SearchWorker
from tests.libraries import bundled
from tests.programs import Opener

LIBRARY = bundled()
SOUND = LIBRARY.reports[0]
# Half a character: SQLite takes no such text. Reports read from files hold none.
BROKEN = SOUND._replace(chapters=(SOUND.chapters[0]._replace(title="\ud800"), *SOUND.chapters[1:]))


@pytest.fixture
def reports() -> list[Report]:
    """The reports of a library, to be mended while it is open."""
    return [BROKEN]


@pytest.fixture
def searching(qtbot: QtBot, reports: list[Report]) -> Iterator[SearchWorker]:
    worker = SearchWorker(Library(cast("tuple[Report, ...]", reports), glossary=LIBRARY.glossary), None)
    yield worker
    worker.stop()


def test_failure_is_told_and_kept(qtbot: QtBot, searching: SearchWorker) -> None:
    with qtbot.waitSignal(searching.failed) as failure:
        searching.start()
    assert failure.args is not None
    assert "UnicodeEncodeError" in failure.args[0]
    assert searching.failure == failure.args[0]


def test_every_query_that_fails_is_told(qtbot: QtBot, searching: SearchWorker) -> None:
    for _ in range(3):
        with qtbot.waitSignal(searching.failed):
            searching.ask("burglary")


def test_next_query_starts_anew(qtbot: QtBot, searching: SearchWorker, reports: list[Report]) -> None:
    with qtbot.waitSignal(searching.failed):
        searching.ask("burglary")
    reports[:] = [SOUND]
    with qtbot.waitSignal(searching.found) as found:
        searching.ask("burglary")
    assert found.args is not None
    assert found.args[0] == "burglary"
    assert found.args[1]
    assert searching.failure == ""


def test_a_place_that_is_none_is_told(qtbot: QtBot) -> None:
    worker = SearchWorker(LIBRARY, Path("a\0b"))
    with qtbot.waitSignal(worker.failed) as failure:
        worker.ask("burglary")
    assert failure.args is not None
    assert "null" in failure.args[0]
    worker.stop()


def test_index_damaged_while_it_is_open_answers_still(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "search.sqlite3"
    worker = SearchWorker(LIBRARY, file)
    with qtbot.waitSignal(worker.found):
        worker.ask("burglary")
    file.write_bytes(b"\x13" * file.stat().st_size)
    with qtbot.waitSignal(worker.found) as found:
        worker.ask("victims")
    assert found.args is not None
    assert found.args[1]
    worker.stop()


def test_failed_search_stops_and_stays_stopped(qtbot: QtBot, searching: SearchWorker) -> None:
    with qtbot.waitSignal(searching.failed):
        searching.start()
    searching.stop()
    with qtbot.assertNotEmitted(searching.failed):
        searching.ask("burglary")


def test_the_window_says_that_a_search_failed(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program()
    program.searching._library = Library((BROKEN,), glossary=LIBRARY.glossary)
    with qtbot.waitSignal(program.searching.failed):
        qtbot.keyClicks(program.window.toolbar.field, "burglary")
    panel = program.window.hits
    qtbot.waitUntil(panel.isVisible)
    assert panel.count.text().startswith("The search failed (UnicodeEncodeError")
