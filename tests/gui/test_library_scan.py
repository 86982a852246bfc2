"""The libraries are looked through beside the window, whatever a folder does: change, go, come back, or never answer."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from peelviewer.dataset import shelf as shelves
from peelviewer.dataset.shelf import Root, Shelf
from peelviewer.model.library import ReportUnreadable
from peelviewer.ui.background import library_scan
from peelviewer.ui.background.library_scan import LibraryScan
from tests.programs import SEVERAL

IDS = {"isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel"}


@pytest.fixture
def share(tmp_path: Path) -> Path:
    shutil.copytree(SEVERAL, tmp_path / "share")
    return tmp_path / "share"


@pytest.fixture
def silent(share: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have the share answer nothing, as one whose server has gone, until the event is set."""
    answers, real_scan, real_open = threading.Event(), os.scandir, os.open

    def scandir(path: Any = ".") -> Any:
        if str(path).startswith(str(share)):
            answers.wait()
        return real_scan(path)

    def open_(path: Any, *values: Any, **names: Any) -> int:
        if str(path).startswith(str(share)):
            answers.wait()
        return real_open(path, *values, **names)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(os, "open", open_)
    yield answers
    answers.set()
    for thread in threading.enumerate():
        if thread.name in ("library", "share"):
            thread.join()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite3"


def scan_of(qtbot: QtBot, file: Path | None, *roots: Root) -> LibraryScan:
    scan = LibraryScan(Shelf(roots, file), file)
    with qtbot.waitSignal(scan.ended):
        scan.again()
    return scan


def test_a_share_that_goes_and_comes_back_keeps_its_reports(qtbot: QtBot, share: Path, file: Path) -> None:
    root = Root(share, "added")
    scan = scan_of(qtbot, file, Root(SEVERAL), root)
    away: list[object] = []
    scan.away.connect(away.append)
    share.rename(share.with_name("gone"))
    with qtbot.waitSignal(scan.ended):
        scan.again()
    assert scan.away_now == (root,)
    assert len(scan._shelf.hidden) == 3
    share.with_name("gone").rename(share)
    with qtbot.waitSignal(scan.ended):
        scan.again()
    assert len(away) == 2
    assert not away[-1]
    scan.stop()


def test_a_share_that_never_answers_is_said_and_closing_does_not_wait(
    qtbot: QtBot, share: Path, silent: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_scan, "SILENCE", 50)
    shelf = Shelf([Root(SEVERAL), Root(share, "added")], None)
    scan = LibraryScan(shelf, None)
    found: list[object] = []
    scan.found.connect(found.append)
    with qtbot.waitSignal(scan.away, check_params_cb=lambda away: bool(away)):
        scan.start()
    assert scan.away_now == (Root(share, "added"),)
    qtbot.waitUntil(lambda: bool(found))
    assert {entry.id for entry in shelf} == IDS, "one that answers was waited for with one that does not"
    assert not scan.busy
    assert scan.result() == ()
    with qtbot.waitSignal(scan.ended):
        scan.again()  # asks anew, beside the one that still waits
    scan.stop()


def test_a_share_that_answers_late_is_taken_in(qtbot: QtBot, share: Path, silent: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_scan, "SILENCE", 50)
    scan = LibraryScan(Shelf([Root(share, "added")], None), None)
    with qtbot.waitSignal(scan.away, check_params_cb=lambda away: bool(away)):
        scan.again()
    with qtbot.waitSignal(scan.changed):
        silent.set()
    qtbot.waitUntil(lambda: scan.away_now == ())
    scan.stop()


def test_opening_from_a_share_that_does_not_answer_ends(share: Path, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = scan_of(qtbot, file, Root(share, "added"))
    scan.stop()
    shelf, answers = Shelf([Root(share, "added")], file), threading.Event()
    monkeypatch.setattr(shelves, "ANSWERS_WITHIN", 0.05)
    monkeypatch.setattr(shelves, "load_report", lambda folder, check: (answers.wait(), (None,))[1])  # what the system would do
    for _ in range(2):  # the second time without waiting
        with pytest.raises(ReportUnreadable, match="does not answer"):
            shelf.open(shelf[0])
    answers.set()
    monkeypatch.undo()
    with pytest.raises(ReportUnreadable):
        shelf.open(shelf[0])
    shelf.answers(Root(share, "added"))
    assert shelf.open(shelf[0]).id == shelf[0].id


def test_folders_come_and_go_while_the_program_runs(qtbot: QtBot, share: Path) -> None:
    scan = scan_of(qtbot, None, Root(SEVERAL))
    identity = share / "reports" / "northshire-2014-effectiveness" / "report.toml"
    identity.write_text(identity.read_text(encoding="utf-8").replace("northshire-2014-e", "another-e"), encoding="utf-8")
    changed: list[str] = []
    scan.changed.connect(changed.extend)
    with qtbot.waitSignal(scan.changed):
        scan.set_roots((Root(SEVERAL), Root(share, "added")))
    assert set(changed) == {"another-effectiveness", *IDS} - {"northshire-2014-effectiveness"}, "an added folder comes before the bundled"
    with qtbot.waitSignal(scan.changed, check_params_cb=lambda ids: "another-effectiveness" in ids):
        scan.set_roots((Root(SEVERAL),))
    assert {entry.id for entry in scan._shelf} == IDS
    scan.stop()


def test_a_look_that_is_given_up_ends_and_says_so(qtbot: QtBot) -> None:
    scan = LibraryScan(Shelf([Root(SEVERAL)], None), None)
    with qtbot.waitSignal(scan.ended):
        scan.again()
        scan.cancel()
    assert not scan.busy
    scan.stop()
