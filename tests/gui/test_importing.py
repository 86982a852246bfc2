"""Files are imported beside the window: told step by step, kept or dropped as the reader says, and gone when given up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer.dataset.shelf import Shelf, folders
from peelviewer.store import own_reports
from peelviewer.store.libraries import roots
from peelviewer.ui.background.import_steps import Made
from peelviewer.ui.background.importing import Importing

TEXT = "# PEEL: Police effectiveness 2016\n\nAn inspection of Norfolk Constabulary\n\n## How effective is the force?\n\nIt is good at it.\n"
ID = "norfolk-2016-effectiveness-full"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "norfolk.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def importing(qtbot: QtBot, user_home: Path) -> Iterator[Importing]:
    """Afterwards nothing half made may lie beside the user's reports."""
    made = Importing()
    yield made
    made.stop()
    if (user_home / "reports").is_dir():
        assert [path.name for path in (user_home / "reports").iterdir() if path.name.startswith(".")] == []


def begin(importing: Importing, *files: Path) -> None:
    importing.start(files, lambda: Shelf(roots(None, None), None).by_id, "en")


def test_a_file_is_told_of_step_by_step_and_kept(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    stages: list[str] = []
    importing.progress.connect(lambda stage, done, total: stages.append(stage))
    with qtbot.waitSignals([importing.begun, importing.made]):
        begin(importing, text)
    assert importing.busy
    kept: list[str] = []
    importing.kept.connect(kept.append)
    with qtbot.waitSignal(importing.ended):
        importing.keep(own_reports.SKIP)
    assert kept == [ID]
    assert not importing.busy
    assert list(dict.fromkeys(stages)) == ["Reading", "Recognising", "Writing"]
    assert folders(user_home) == [ID]


def test_a_bad_file_is_refused_and_the_next_goes_on(importing: Importing, qtbot: QtBot, text: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"\x89PNG")
    refused: list[tuple[Path, str, str]] = []
    importing.refused.connect(lambda *told: refused.append(told))
    with qtbot.waitSignal(importing.made):
        begin(importing, tmp_path / "a.pdf", text)
    ((file, what, remedy),) = refused
    assert (file, "picture" in what, "PDF" in remedy) == (tmp_path / "a.pdf", True, True)
    with qtbot.waitSignal(importing.ended):
        importing.drop()


def test_what_is_dropped_leaves_nothing(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    with qtbot.waitSignal(importing.made):
        begin(importing, text)
    with qtbot.waitSignal(importing.ended):
        importing.drop()
    assert not folders(user_home)


def test_the_same_report_is_known(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    for answer, kept in ((own_reports.SKIP, ID), (own_reports.SKIP, ""), (own_reports.KEEP_BOTH, f"{ID}-2"), (own_reports.REPLACE, ID)):
        with qtbot.waitSignal(importing.made) as made:
            begin(importing, text)
        assert isinstance(made.args[0], Made)
        assert (made.args[0].known, made.args[0].same_file) == ((ID, True) if folders(user_home) else ("", False))
        with qtbot.waitSignal(importing.kept) as told:
            importing.keep(answer)
        assert told.args == [kept]
    assert folders(user_home) == [ID, f"{ID}-2"]


def test_what_is_given_up_leaves_nothing(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    with qtbot.waitSignal(importing.begun):
        begin(importing, text, text)
    with qtbot.waitSignal(importing.ended):
        importing.cancel()
    assert not importing.busy
    assert not folders(user_home)


def test_an_end_of_the_program_waits_for_the_process(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    with qtbot.waitSignal(importing.begun):
        begin(importing, text)
    importing.stop()
    assert not folders(user_home)


def test_the_same_report_is_known_before_the_library_lists_it(importing: Importing, qtbot: QtBot, text: Path, user_home: Path) -> None:
    known: list[str] = []
    importing.made.connect(lambda made: known.append(made.known))
    for more in ("", "More.\n", "Yet more.\n"):
        text.write_text(TEXT + more, encoding="utf-8")
        with qtbot.waitSignal(importing.made):
            importing.start([text], dict, "en")  # a library that looks for nothing
        with qtbot.waitSignal(importing.ended):
            importing.keep(own_reports.KEEP_BOTH)
    assert known == ["", ID, ID]
    assert folders(user_home) == [ID, f"{ID}-2", f"{ID}-3"]
