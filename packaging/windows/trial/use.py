"""Uses the program on Windows as its users do: commands, every export, the tour's pictures, the menus, the window by key and mouse."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import wine
from pictures import compare
from windows_python import seen

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from program_version import program_version  # noqa: E402
from smoke_test import check, every_export, own_work, report  # noqa: E402

# Mean differences of 255. The tour is drawn by the same code on both systems; menus are drawn by each system's own engine of letters.
TOUR_TOLERANCE, MENU_TOLERANCE, MENU_SLACK = 1.0, 10.0, 24
AWKWARD = "Ŵyl a'r tŷ (50%)"
Command = list[str | Path]


def commands(windows: wine.Windows, program: Command, out: Path) -> None:
    """Ask, validate, search and write every kind of file, into a folder with letters that no old encoding of Windows has together."""
    folder = out / AWKWARD
    folder.mkdir(parents=True)
    version = windows.run(*program, "--version").strip()
    check(version == f"peelviewer {program_version()}", f"the version is {version!r}")
    check("norfolk-2016-effectiveness" in windows.run(*program, "reports"), "the report is not listed")
    check(not windows.run(*program, "validate", seen(ROOT / "data")).strip(), "something is wrong with the data")
    answer = windows.run(*program, "search", "clare's law", "--json")
    hits = json.loads(answer[answer.index("[") :])  # before it a slow machine is told how far the index is
    check(any("clares-law" in str(hit) for hit in hits), "search finds nothing")
    refused = windows.run(*program, "validate", seen(folder / "dim byd"), code=1)
    check(AWKWARD in refused, f"a folder is not named as it is: {refused!r}")
    own_work(folder / "own.json")
    windows.run(*program, "data", "import", seen(folder / "own.json"))
    exports = every_export(seen(folder))
    for command in exports:
        windows.run(*program, *command)
        file = folder / command[-1].removeprefix(f"{seen(folder)}/")
        check(file.stat().st_size > 400, f"{file.name} is too small")
    check(b"\r" not in (folder / "numbers.csv").read_bytes(), "lines of CSV end otherwise than on Linux")
    faces = subprocess.run(["pdffonts", str(folder / "figure.pdf")], capture_output=True, text=True, check=True).stdout
    check("IBMPlexSans" in faces, f"the PDF has no faces of ours: {faces}")
    report(f"{version}: commands answer in UTF-8, {len(exports)} exports are written to a folder called {AWKWARD}")


def tour(windows: wine.Windows, program: Command, out: Path) -> None:
    """Compare the tour's pictures with those that the program takes on this system."""
    here, there = out / "tour-here", out / "tour"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "peelviewer", "tour", "--out", str(here)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)
    windows.run(*program, "tour", "--out", seen(there), patience=300)
    found = compare(here, there)
    worst = max(found, key=lambda difference: difference.mean)
    check(len(found) >= 17, f"only {len(found)} pictures")
    check(worst.mean <= TOUR_TOLERANCE, f"{worst.name} differs by {worst.mean:.2f} of 255 {worst.sizes}")
    report(f"the tour's {len(found)} pictures are those of Linux (largest mean difference {worst.mean:.2f} of 255, {worst.name})")


def menus(windows: wine.Windows, python: Path, out: Path) -> None:
    """Open every menu on a screen, read it, and compare what it says and looks like with the same on this system."""
    here, there, script = out / "menus-here", out / "menus", Path(__file__).with_name("menus.py")
    for folder in (here, there):
        folder.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PEELVIEWER_HOME": str(out)}
    subprocess.run([sys.executable, str(script), str(here)], check=True, capture_output=True, env=environment)
    windows.run(python, seen(script), seen(there))
    read = [json.loads((folder / "menus.json").read_text(encoding="utf-8")) for folder in (here, there)]
    check(read[0] == read[1], f"menus say other things: {[a for a, b in zip(*read, strict=True) if a != b]}")
    check(all(menu["shown"] and menu["face"] == "IBM Plex Sans" for menu in read[1]), "a menu is not shown, or in another face")
    found = compare(here, there, slack=MENU_SLACK)
    worst = max(found, key=lambda difference: difference.mean)
    check(worst.mean <= MENU_TOLERANCE, f"{worst.name} differs by {worst.mean:.2f} of 255 {worst.sizes}")
    items = sum(len(menu["items"]) for menu in read[1])
    report(f"{len(read[1])} menus with {items} items say what they say on Linux (largest mean difference {worst.mean:.2f} of 255)")


def console(windows: wine.Windows, python: Path, program: Path, out: Path) -> None:
    """Start a program in a console, as cmd does, and read what the console shows."""
    shown = out / f"{program.stem}.txt"
    windows.run(python, seen(Path(__file__).with_name("console.py")), seen(program), seen(shown))
    output = shown.read_text(encoding="utf-8")
    check(output == f"0 peelviewer {program_version()}", f"in a console {program.name} shows {output!r}")
    report(f"{program.name} answers in a console")


def window(windows: wine.Windows, program: Command, out: Path) -> None:
    """Open the window, search by keys, go on by the mouse, make the text larger, show slides, close; look at what was kept."""
    running = windows.start(*program)
    took = wine.wait_for_window(windows.display, "PEEL Viewer", running)
    press = lambda *words: wine.xdotool(windows.display, *words)  # noqa: E731
    place = press("search", "--onlyvisible", "--name", "PEEL Viewer").split()[0]
    time.sleep(3)  # the window is complete, and its index made
    press("windowfocus", "--sync", place)
    press("windowsize", "--sync", place, "1500", "900")
    press("windowmove", "--sync", place, "20", "20")
    press("key", "ctrl+k")
    time.sleep(1)
    press("type", "--delay", "50", "domestic abuse")
    time.sleep(3)
    press("key", "Return")
    time.sleep(2)
    found = _kept(windows, "SELECT section FROM positions")
    press("key", "Escape")
    press("key", "ctrl+plus")
    press("mousemove", "150", "330", "click", "1")
    time.sleep(3)
    wine.picture(windows.display, out / "window.xwd")
    pointed = _kept(windows, "SELECT section FROM positions")
    press("key", "F5")
    wine.wait_for_window(windows.display, "^Show", running, patience=20)
    press("key", "Right", "Escape")
    time.sleep(2)
    press("key", "ctrl+q")
    output = running.communicate(timeout=60)[0].decode("utf-8", "replace")
    check(running.returncode == 0, f"the window ended with {running.returncode}: {output}")
    check(bool(found) and bool(pointed) and found != pointed, f"the place was not kept, or the mouse leads nowhere: {found}, {pointed}")
    check(bool(_kept(windows, "SELECT value FROM settings WHERE key LIKE '%zoom%'")), "the size of the text was not kept")
    left = sorted(file.name for file in _data(windows).glob("user.sqlite3*"))
    check("user.sqlite3-wal" not in left, f"the data is not in one file: {left}")
    report(f"the window is there after {took:.1f} s; keys led to {found[0][0]}, the mouse to {pointed[0][0]}; shown, closed")


def _data(windows: wine.Windows) -> Path:
    return windows.home / "AppData" / "Roaming" / "peelviewer"


def _kept(windows: wine.Windows, question: str) -> list[tuple[str, ...]]:
    copy = _data(windows).with_name("copy of peelviewer")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(_data(windows), copy)  # with its log, which this system must not join
    opened = sqlite3.connect(copy / "user.sqlite3")
    try:
        return opened.execute(question).fetchall()
    finally:
        opened.close()
