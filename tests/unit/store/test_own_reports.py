"""Packs are taken in whole or not at all, beside what the user has already; whatever ends the program meanwhile."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from peelviewer.dataset.package import load_report
from peelviewer.dataset.scan import never
from peelviewer.dataset.shelf import Root, Shelf, folders
from peelviewer.exporters.errors import ExportError
from peelviewer.exporters.pack import write_pack
from peelviewer.model.library import ReportEntry
from peelviewer.store import own_reports
from peelviewer.store.choices import ADDED_FOLDERS
from peelviewer.store.libraries import library_around, roots
from peelviewer.store.own_reports import KEEP_BOTH, REPLACE, SKIP
from peelviewer.store.user_store import UserStore
from tests.programs import SEVERAL

IDS = ("isle-of-marrow-2018-peel", "northshire-2014-effectiveness", "west-haven-2021-peel")


def quiet(done: int, of: int) -> None:
    assert 0 <= done <= of


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return packed(SEVERAL, tmp_path / "three.peelpack")


def packed(library: Path, file: Path) -> Path:
    written = write_pack(list(Shelf([Root(library)], None)), file, quiet, never)
    assert written is not None
    assert written.left_out == ()
    return file


def taken_in(pack: Path, answer: str = SKIP) -> tuple[str, ...]:
    staged = own_reports.stage(pack, never, quiet)
    assert staged is not None
    return own_reports.install(staged, known(), answer)


def known() -> Mapping[str, ReportEntry]:
    return Shelf(roots(None, None), None).by_id


def own(home: Path) -> dict[str, str]:
    """Return the ids and subtitles of the user's reports, by folder; nothing else may be there."""
    assert {path.name for path in (home / "reports").iterdir() if path.name.startswith(".")} == set()
    reports = {name: load_report(home / "reports" / name)[0] for name in folders(home) or ()}
    return {name: report.subtitle for name, report in reports.items() if report}


def test_a_pack_is_the_same_whenever_it_is_made_and_holds_whole_reports(tmp_path: Path, pack: Path, user_home: Path) -> None:
    assert packed(SEVERAL, tmp_path / "again.peelpack").read_bytes() == pack.read_bytes()
    assert taken_in(pack) == IDS
    for name in IDS:
        there, here = load_report(SEVERAL / "reports" / name)[0], load_report(user_home / "reports" / name)[0]
        assert there == here


def test_reports_with_problems_are_left_out_of_a_pack_and_named(tmp_path: Path) -> None:
    shutil.copytree(SEVERAL, tmp_path / "library")
    (tmp_path / "library" / "reports" / IDS[0] / "judgments.csv").write_text("wrong,header\n", encoding="utf-8")
    written = write_pack(list(Shelf([Root(tmp_path / "library")], None)), tmp_path / "two.peelpack", quiet, never)
    assert written is not None
    assert (written.reports, [title for title, _ in written.left_out]) == (2, ["Effectiveness, efficiency and legitimacy 2018/19"])
    only = [entry for entry in Shelf([Root(tmp_path / "library")], None) if entry.id == IDS[0]]
    with pytest.raises(ExportError, match="none of the reports"):
        write_pack(only, tmp_path / "none.peelpack", quiet, never)
    assert not (tmp_path / "none.peelpack").exists()
    assert write_pack(only, tmp_path / "none.peelpack", quiet, lambda: True) is None
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("answer", [SKIP, REPLACE, KEEP_BOTH])
def test_ids_that_are_there_already(tmp_path: Path, pack: Path, user_home: Path, answer: str) -> None:
    taken_in(pack)
    library = tmp_path / "library"
    shutil.copytree(SEVERAL, library)
    identity = library / "reports" / IDS[0] / "report.toml"
    identity.write_text(identity.read_text(encoding="utf-8").replace("An invented inspection", "Another"), encoding="utf-8")
    ids = taken_in(packed(library, tmp_path / "other.peelpack"), answer)
    subtitles = own(user_home)
    first = "An invented inspection of Isle of Marrow Police"
    other = "Another of Isle of Marrow Police"
    if answer == SKIP:
        assert (ids, subtitles[IDS[0]], len(subtitles)) == ((), first, 3)
    elif answer == REPLACE:
        assert (ids, subtitles[IDS[0]], len(subtitles)) == (IDS, other, 3)
    else:
        assert ids == tuple(f"{name}-2" for name in IDS)
        assert (subtitles[IDS[0]], subtitles[f"{IDS[0]}-2"], len(subtitles)) == (first, other, 6)
        assert set(known()) >= {*IDS, *ids}


def test_a_third_of_one_id_gets_a_number_of_its_own(pack: Path) -> None:
    for ending in ("", "-2", "-3"):
        assert taken_in(pack, KEEP_BOTH) == tuple(f"{name}{ending}" for name in IDS)


def test_what_is_dropped_leaves_nothing(pack: Path, user_home: Path) -> None:
    staged = own_reports.stage(pack, never, quiet)
    assert staged is not None
    own_reports.drop(staged)
    assert own(user_home) == {}
    assert own_reports.stage(pack, lambda: True, quiet) is None
    assert own(user_home) == {}


def test_what_another_program_takes_in_is_left_to_it(pack: Path, user_home: Path) -> None:
    staged = own_reports.stage(pack, never, quiet)
    assert staged is not None
    own_reports.finish_what_was_begun()
    assert own_reports.install(staged, {}, SKIP) == IDS
    assert set(own(user_home)) == set(IDS)


KILLED = """
import os, signal, sys
from pathlib import Path
from peelviewer.dataset.scan import never
from peelviewer.model.library import ReportEntry
from peelviewer.store import own_reports

steps, left = sys.argv[2], int(sys.argv[3])
real = {name: getattr(os, name) for name in ("rename", "unlink")}

def dying(name):
    def step(*values, **names):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real[name](*values, **names)
    return step

for name in real:
    setattr(os, name, dying(name))
staged = own_reports.stage(Path(sys.argv[1]), never, lambda done, of: None)
own_reports.install(staged, {}, steps)
print("whole")
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_killed_at_any_step_all_or_nothing_is_there_after_the_next_start(pack: Path, user_home: Path) -> None:
    outcomes = set()
    for step in range(1, 60):
        shutil.rmtree(user_home / "reports", ignore_errors=True)
        command = [sys.executable, "-c", KILLED, str(pack), REPLACE, str(step)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        (user_home / "reports").mkdir(exist_ok=True)
        own_reports.finish_what_was_begun()
        outcomes.add(frozenset(own(user_home)))
        if done.returncode == 0:
            break
    assert outcomes == {frozenset(), frozenset(IDS)}
    assert done.stdout == "whole\n"


def test_which_folders_the_library_is_made_of(tmp_path: Path, user_home: Path) -> None:
    assert [root.kind for root in roots(None, None)] == ["bundled"]
    (user_home / "reports").mkdir()
    store = UserStore(None)
    ADDED_FOLDERS.keep(store.settings, [str(tmp_path / "gone"), str(user_home), str(SEVERAL), str(SEVERAL)])
    found = roots(None, store.settings)
    store.close()
    assert [(root.kind, root.folder) for root in found[1:]] == [("user", user_home), ("added", tmp_path / "gone"), ("added", SEVERAL)]
    assert roots(SEVERAL, None) == (Root(SEVERAL, "given"),)
    assert library_around(SEVERAL / "reports") == SEVERAL
    assert library_around(SEVERAL) == SEVERAL
