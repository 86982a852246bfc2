"""The user's own reports: packs and imports are made beside them and take their places whole or not at all, whatever ends the program."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from peelviewer.dataset.identity import IDENTITY_FILE
from peelviewer.dataset.packs import Unpacked, name_in_pack, unpack
from peelviewer.model.library import ReportEntry
from peelviewer.model.problems import Problem
from peelviewer.paths import own_library

from .files import make_folder, sync

REPLACE, KEEP_BOTH, SKIP = "replace", "keep-both", "skip"
"""What becomes of a report whose id the library has already."""
_READY = {".unpacking-": ".unpacked-", ".importing-": ".imported-"}
"""Names of folders that are being filled, and of whole ones: past the point of no return, put in place if need be at the next start."""
_UNPACKING, _IMPORTING = _READY
_PLAN, _NEW, _OLD = "plan.json", "new", "old"
_ID = re.compile(r"^(\s*id\s*=\s*)(\"[^\"]*\"|'[^']*')", re.MULTILINE)


class Staged(NamedTuple):
    """What stands beside a library's reports, and what is wrong with the rest of a pack; to be installed or dropped."""

    folder: Path
    reports: tuple[Unpacked, ...]
    problems: tuple[Problem, ...]
    lock: sqlite3.Connection

    @property
    def new(self) -> Path:
        """The folder that reports are made in, a folder each."""
        return self.folder / _NEW


def begin(library: Path | None = None, beginning: str = _IMPORTING) -> Staged:
    """Make a folder beside the reports of a library, else of the user's own, for reports to be made in; raises OSError."""
    reports = (library or own_library()) / "reports"
    if library is None:
        make_folder(reports.parent)
    reports.mkdir(mode=0o700, exist_ok=True)
    folder = reports / f"{beginning}{os.urandom(8).hex()}"
    lock = _locked(folder)
    if lock is None:  # nobody else has the name: the disk, another machine's, knows no locks
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK), str(reports))
    staged = Staged(folder, (), (), lock)
    try:
        staged.new.mkdir(parents=True)
    except BaseException:
        drop(staged)
        raise
    return staged


def stage(pack: Path, cancelled: Callable[[], bool], told: Callable[[int, int], object]) -> Staged | None:
    """Take the reports of a pack out beside the user's own; None where it was cancelled. Raises OSError where there is no room."""
    staged = begin(beginning=_UNPACKING)
    opened = None
    try:
        opened = unpack(pack, staged.new, cancelled, told)
    finally:
        if opened is None:
            drop(staged)
    return staged._replace(reports=opened.reports, problems=opened.problems) if opened is not None else None


def drop(staged: Staged) -> None:
    """Take nothing of it in."""
    _drop(staged.folder, staged.lock)


def install(staged: Staged, known: Mapping[str, ReportEntry], answer: str) -> tuple[str, ...]:
    """Put staged reports in their places and return their ids; *answer* says what becomes of ids that are *known*.

    Either all of them are there afterwards or none, also where the program or the power ends meanwhile. Raises OSError.
    """
    ids: list[str] = []
    plan: dict[str, tuple[str, bool]] = {}
    places = {name.casefold() for name in os.listdir(staged.folder.parent)}
    try:
        for number, (report, folder) in enumerate(staged.reports):
            clashes = report.id in known
            if clashes and answer == SKIP:
                shutil.rmtree(folder)
                continue
            name = report.id
            if clashes and answer == KEEP_BOTH:
                name = _free(report.id, {*known, *ids})
                _rename_report(folder, name)
            ids.append(name)
            place = name_in_pack(name, number)
            own = known.get(report.id) if clashes and answer == REPLACE else None
            if own is not None and own.root == str(staged.folder.parent.parent):
                plan[folder.name] = own.folder, True
            else:
                place = _free(place, places)
                plan[folder.name] = place, False
                places.add(place.casefold())
        (staged.folder / _PLAN).write_text(json.dumps(plan), encoding="utf-8")
        _sync_all(staged.folder)
        beginning, _, chance = staged.folder.name.partition("-")
        ready = staged.folder.with_name(f"{_READY[f'{beginning}-']}{chance}")
        os.rename(staged.folder, ready)
    except BaseException:
        drop(staged)
        raise
    _put_in_place(ready)
    _let_go(staged.folder, staged.lock)
    return tuple(ids)


def renamed(staged: Staged, report_id: str) -> Staged:
    """Return what is staged, its one report with another id; raises OSError."""
    ((report, folder),) = staged.reports
    if report.id == report_id:
        return staged
    _rename_report(folder, report_id)
    return staged._replace(reports=(Unpacked(report._replace(id=report_id), folder),))


def finish_what_was_begun(library: Path | None = None) -> None:
    """Put in place what a program that was ended had whole, and clear what it had not; what is in use stays.

    Of a library, else of the user's own reports.
    """
    reports = (library or own_library()) / "reports"
    with contextlib.suppress(OSError):
        for beginning, ready in _READY.items():
            for name in os.listdir(reports):
                if name.startswith((beginning, ready)) and not name.endswith(".lock"):
                    _finish(reports / name, reports / (beginning + name.partition("-")[2]))
            for name in os.listdir(reports):  # locks whose folders have gone
                begun = reports / name.removesuffix(".lock")
                if name.startswith(beginning) and name.endswith(".lock") and not begun.exists() and (lock := _locked(begun)) is not None:
                    _let_go(begun, lock)


# Steps -------------------------------------------------------------------------------------------------


def _finish(folder: Path, begun: Path) -> None:
    """Put a folder's reports in place where it is whole, else clear it; *begun* is the name that it is locked by."""
    lock = _locked(begun)
    if lock is None:
        return
    if folder == begun:
        _drop(begun, lock)
    else:
        with contextlib.suppress(OSError, ValueError):
            _put_in_place(folder)
        _let_go(begun, lock)


def _put_in_place(ready: Path) -> None:
    """Move what was taken out to where the plan says; done again, it goes on where it was ended. Raises OSError."""
    if not (ready / _PLAN).exists():  # all was moved, and the program was ended while it cleared the rest
        shutil.rmtree(ready)
        return
    reports, plan = ready.parent, json.loads((ready / _PLAN).read_text(encoding="utf-8"))
    (ready / _OLD).mkdir(exist_ok=True)
    for name, (place, replaces) in plan.items():
        new, target = ready / _NEW / name, reports / place
        if not new.is_dir():  # it was moved before
            continue
        if target.exists():
            if replaces:
                os.rename(target, ready / _OLD / name)
            else:  # somebody else took the name meanwhile
                target = reports / _free(place, {entry.casefold() for entry in os.listdir(reports)})
        os.rename(new, target)
    sync(reports)
    shutil.rmtree(ready)


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: the name itself, or with a number after it."""
    number, free = 1, name
    while free in taken or free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _rename_report(folder: Path, report_id: str) -> None:
    """Give a report another id, so that it stands beside the one that has its own; nothing else of it is touched."""
    file = folder / IDENTITY_FILE
    text = file.read_text(encoding="utf-8-sig")  # a mark at its beginning is no part of the first line
    file.write_text(_ID.sub(lambda found: f"{found[1]}{json.dumps(report_id, ensure_ascii=False)}", text, count=1), encoding="utf-8")


def _locked(folder: Path) -> sqlite3.Connection | None:
    """Return the hold on a folder that is being filled, None where another program has it; it ends with the program however it ends."""
    lock = sqlite3.connect(f"{folder}.lock", timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        lock.close()
        return None
    return lock


def _let_go(folder: Path, lock: sqlite3.Connection) -> None:
    lock.close()
    with contextlib.suppress(OSError):
        os.unlink(f"{folder}.lock")


def _drop(folder: Path, lock: sqlite3.Connection) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    _let_go(folder, lock)


def _sync_all(folder: Path) -> None:
    for path, _, names in os.walk(folder):
        for name in names:
            sync(Path(path) / name)
        sync(Path(path))
