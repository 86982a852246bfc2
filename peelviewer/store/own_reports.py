"""The user's own reports: packs are taken in beside them and take their places whole or not at all, whatever ends the program."""

from __future__ import annotations

import contextlib
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
_TAKING_OUT, _TAKEN_OUT = ".unpacking-", ".unpacked-"
# The second name is the point of no return: what has it is put in place, if need be at the next start.
_PLAN, _NEW, _OLD = "plan.json", "new", "old"
_ID = re.compile(r"^(\s*id\s*=\s*)(\"[^\"]*\"|'[^']*')", re.MULTILINE)


class Staged(NamedTuple):
    """What was taken out of a pack and stands beside the user's reports, and what is wrong with the others; to be installed or dropped."""

    folder: Path
    reports: tuple[Unpacked, ...]
    problems: tuple[Problem, ...]
    lock: sqlite3.Connection


def stage(pack: Path, cancelled: Callable[[], bool], told: Callable[[int, int], object]) -> Staged | None:
    """Take the reports of a pack out beside the user's own; None where it was cancelled. Raises OSError where there is no room."""
    reports = own_library() / "reports"
    make_folder(reports.parent)
    reports.mkdir(mode=0o700, exist_ok=True)
    folder = reports / f"{_TAKING_OUT}{os.urandom(8).hex()}"
    lock = _locked(folder)
    assert lock is not None  # noqa: S101 -- nobody else has the name
    opened = None
    try:
        (folder / _NEW).mkdir(parents=True)
        opened = unpack(pack, folder / _NEW, cancelled, told)
    finally:
        if opened is None:
            _drop(folder, lock)
    return Staged(folder, opened.reports, opened.problems, lock) if opened is not None else None


def drop(staged: Staged) -> None:
    """Take nothing of it in."""
    _drop(staged.folder, staged.lock)


def install(staged: Staged, known: Mapping[str, ReportEntry], answer: str) -> tuple[str, ...]:
    """Put the reports of a pack in their places and return their ids; *answer* says what becomes of ids that are *known*.

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
            if own is not None and own.root == str(own_library()):
                plan[folder.name] = own.folder, True
            else:
                place = _free(place, places)
                plan[folder.name] = place, False
                places.add(place.casefold())
        (staged.folder / _PLAN).write_text(json.dumps(plan), encoding="utf-8")
        _sync_all(staged.folder)
        ready = staged.folder.with_name(staged.folder.name.replace(_TAKING_OUT, _TAKEN_OUT))
        os.rename(staged.folder, ready)
    except BaseException:
        drop(staged)
        raise
    _put_in_place(ready)
    _let_go(staged.folder, staged.lock)
    return tuple(ids)


def finish_what_was_begun() -> None:
    """Put in place what a program that was ended had taken out whole, and clear what it had not; what is in use stays."""
    reports = own_library() / "reports"
    with contextlib.suppress(OSError):
        for name in os.listdir(reports):
            if not name.startswith((_TAKING_OUT, _TAKEN_OUT)) or name.endswith(".lock"):
                continue
            begun = reports / (_TAKING_OUT + name.partition("-")[2])
            lock = _locked(begun)
            if lock is None:
                continue
            if name.startswith(_TAKEN_OUT):
                with contextlib.suppress(OSError, ValueError):
                    _put_in_place(reports / name)
                _let_go(begun, lock)
            else:
                _drop(begun, lock)
        for name in os.listdir(reports):  # locks whose folders have gone
            begun = reports / name.removesuffix(".lock")
            if name.startswith(_TAKING_OUT) and name.endswith(".lock") and not begun.exists() and (lock := _locked(begun)) is not None:
                _let_go(begun, lock)


# Steps -------------------------------------------------------------------------------------------------


def _put_in_place(ready: Path) -> None:
    """Move what was taken out to where the plan says; done again, it goes on where it was ended. Raises OSError."""
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
