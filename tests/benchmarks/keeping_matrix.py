"""What is told and what is lost where the user's data cannot be used: a table of what is kept by what is in the way. Needs root.

Usage: python tests/benchmarks/keeping_matrix.py. The real window runs offscreen; each hindrance comes while it is open, six things are
changed, the hindrance goes, and a second look at the file shows what was kept. Then the same with the hindrance there at the start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox

from peelviewer import application, paths
from peelviewer.model.open_places import LAST
from peelviewer.options import Options
from peelviewer.store.force_values import AddedValues
from peelviewer.store.user_store import UserStore
from peelviewer.ui.widgets.notice_bar import NoticeBar

REPORT, ANOTHER, WORDS = "norfolk-2016-effectiveness", "norfolk-2015-effectiveness", "said while it could not be kept"
THINGS = ("place", "choice", "deck", "matches", "values", "tabs")


def run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603


@contextlib.contextmanager
def full_disk(home: Path) -> Iterator[None]:
    """Fill the disk to the last byte."""
    filler = home / "filler"
    with filler.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while stream.write(b"\0" * 4096):
            pass
    yield
    filler.unlink()


@contextlib.contextmanager
def read_only(home: Path) -> Iterator[None]:
    """Let nothing be written to the disk."""
    try:
        run("mount", "-o", "remount,ro", str(home))
    except subprocess.CalledProcessError:  # a file is open for writing: the disk goes read-only as after a fault
        run("mount", "-o", "bind", str(home), str(home))
        run("mount", "-o", "remount,bind,ro", str(home))
        yield
        run("umount", "-l", str(home))
        return
    yield
    run("mount", "-o", "remount,rw", str(home))


@contextlib.contextmanager
def locked(home: Path) -> Iterator[None]:
    """Hold the file for another program."""
    with contextlib.closing(sqlite3.connect(home / "user.sqlite3", isolation_level=None, timeout=5)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextlib.contextmanager
def newer(home: Path) -> Iterator[None]:
    """Have a newer program's file in the place, and later the old one again."""
    file = home / "user.sqlite3"
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            (home / f"user.sqlite3{suffix}").rename(home / f"own{suffix}")
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    yield
    file.unlink()
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            (home / f"own{suffix}").rename(home / f"user.sqlite3{suffix}")


@contextlib.contextmanager
def damaged(home: Path) -> Iterator[None]:
    """Write rubbish over the file."""
    file = home / "user.sqlite3"
    for suffix in ("-wal", "-shm"):
        (home / f"user.sqlite3{suffix}").unlink(missing_ok=True)
    file.unlink()
    file.write_bytes(b"rubbish" * 9999)
    yield


@contextlib.contextmanager
def home_missing(home: Path) -> Iterator[None]:
    """Take the folder away, with a file in its place."""
    away = home.with_name("away")
    for path in list(home.iterdir()):
        path.unlink() if path.is_socket() else shutil.move(path, away / path.name)
    run("umount", "-l", str(home))
    home.rmdir()
    home.write_text("in the way")
    yield
    home.unlink()
    home.mkdir()
    for path in list(away.iterdir()):
        shutil.move(path, home / path.name)


HINDRANCES: dict[str, Callable[[Path], AbstractContextManager[None]]] = {
    "full disk": full_disk, "read-only": read_only, "locked": locked, "newer": newer, "damaged": damaged, "home missing": home_missing,
}  # fmt: skip


def pause(seconds: float = 0.1) -> None:
    """Let the window do what it has to."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


class Trial:
    """The window on a home of its own."""

    def __init__(self, home: Path) -> None:
        os.environ["PEELVIEWER_HOME"] = str(home)
        self.running = application.Application(Options(theme="light", language="en", view="slides", section="q2"), application._store())
        self.window = self.running.program.window
        self.window.show()
        while self.window.views.decks.deck is None:
            pause()
        pause(0.8)

    def change(self) -> None:
        """Change one of each."""
        window = self.window
        window.views.decks.set("Edit notes", True, notes=WORDS)
        window.workspace.open("q4-summary")
        window.actions_by_id["zoom_in"].trigger()
        compare = window.views.compare
        compare.corrections[compare.pair()] = {"a": "b"}
        compare.corrected.emit()
        window.views.figure_actions._keep("fig-7", AddedValues((("kent", "51.0"),), "b.csv", "2026-05-01"))
        window.workspace.open_report(ANOTHER)
        pause(2.2)

    def notices(self) -> str:
        """Return what the bars and boxes say."""
        bars = [f"{bar.title.text()} — {bar.words.text()}" for bar in self.window.findChildren(NoticeBar) if not bar.isHidden()]
        boxes = [f"[box] {box.text()}" for box in self.window.findChildren(QMessageBox) if box.isVisible()]
        for box in self.window.findChildren(QMessageBox):
            box.close()
        return " | ".join([*bars, *boxes]) or "nothing"

    def close(self) -> str:
        """Close, and return whether that was asked about."""
        self.window.close()
        asked = "asked" if self.window.isVisible() else "closed"
        self.window.notices.asks = False
        self.window.close()
        self.running.stop()
        assert self.running._store is not None
        self.running._store.close()
        pause()
        return asked


def kept() -> list[str]:
    """Return which of the six are in the file."""
    store = UserStore(paths.user_database())
    place = store.positions.get(REPORT)
    is_kept = {
        "place": place is not None and place.section.startswith("q4"),
        "choice": store.settings.get("reading.zoom", 1.0) > 1,
        "deck": any(WORDS in deck.content for deck in store.decks.of_report(REPORT)),
        "matches": bool(store.settings.get("compare.matches", {})),
        "values": "fig-7" in store.force_values.of_report(REPORT),
        "tabs": any(place.report == ANOTHER for window in store.sessions.get(LAST) for place in window.places),
    }
    store.close()
    return [thing for thing in THINGS if not is_kept[thing]]


def attempt(name: str, at_start: bool) -> tuple[str, str, str]:
    """Return what was told, what is lost once the hindrance has gone, and what closing said while it was there."""
    home = Path(tempfile.mkdtemp(prefix="matrix-"))
    home.with_name("away").mkdir(exist_ok=True)
    run("mount", "-t", "tmpfs", "-o", "size=3M", "tmpfs", str(home))
    os.environ["PEELVIEWER_HOME"] = str(home)
    before = UserStore(paths.user_database())
    before.settings.set("before", 1)
    before.back_up_daily()
    before.close()
    trial = None if at_start else Trial(home)
    with HINDRANCES[name](home):
        trial = trial or Trial(home)
        trial.change()
        notices = trial.notices()
        trial.window.close()
        asked = "asks" if trial.window.isVisible() else "closes"
        for box in trial.window.findChildren(QMessageBox):
            box.close()
    if trial.window.isVisible():
        pause(2.5)
    trial.close()
    lost = kept()
    after = UserStore(paths.user_database())
    if not after.settings.get("before", 0):
        lost.append("WHAT WAS KEPT BEFORE")
    after.close()
    subprocess.run(["umount", "-l", str(home)], capture_output=True)  # noqa: S603, S607
    shutil.rmtree(home, ignore_errors=True)
    return notices, ", ".join(lost) or "nothing", asked


def main() -> None:
    """Print the table."""
    for at_start in (False, True):
        for name in HINDRANCES:
            notices, lost, asked = attempt(name, at_start)
            print(f"{'at the start' if at_start else 'meanwhile'} | {name} | lost: {lost} | closing {asked} | {notices}", flush=True)


if __name__ == "__main__":
    main()
