"""How soon the frozen program's window is there, beside a bare window of PySide6 that was frozen by the same tool, in turns."""

from __future__ import annotations

import statistics
from pathlib import Path

import wine
from smoke_test import report
from windows_python import seen

ROUNDS = 5


def freeze_bare(windows: wine.Windows, python: Path, out: Path) -> Path:
    """Freeze the bare window and return its program."""
    folders = ["--distpath", seen(out / "bare"), "--workpath", seen(out / "bare-work"), "--specpath", seen(out / "bare-work")]
    script = seen(Path(__file__).with_name("bare.py"))
    windows.run(python, "-m", "PyInstaller", "--noconfirm", "--windowed", "--log-level", "WARN", *folders, script, patience=600)
    return out / "bare" / "bare" / "bare.exe"


def ratio(windows: wine.Windows, program: Path, bare: Path) -> None:
    """Start both in turns, and say the medians and how often the one is the other."""
    took: dict[str, list[float]] = {"PEEL Viewer": [], "A bare window": []}
    for _ in range(ROUNDS):
        for name, file in (("PEEL Viewer", program), ("A bare window", bare)):
            running = windows.start(file)
            took[name].append(wine.wait_for_window(windows.display, name, running))
            window = wine.xdotool(windows.display, "search", "--onlyvisible", "--name", name).split()[0]
            wine.xdotool(windows.display, "windowfocus", "--sync", window, "key", "alt+F4")
            running.communicate(timeout=60)
    own, other = (statistics.median(each) for each in took.values())
    report(f"window after {own:.2f} s, a bare one after {other:.2f} s: {own / other:.2f} times (medians of {ROUNDS})")
