"""How long a reader waits; printed as percentiles, never asserted. Run with make bench."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from peelviewer import app
from peelviewer.analysis.search.index import SearchIndex
from tests.programs import Opener

from .timing import measured, print_times


class Painted(QObject):
    """Counts the paintings of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a painting and let it happen."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def reader(open_program: Opener) -> tuple[app.Program, Callable[[str], None]]:
    """Return the program with its window shown, and what opens a chapter and returns when its text is painted."""
    program = open_program(section="introduction")
    screen = app.application()
    for _ in range(5):
        screen.processEvents()
    painted = Painted(program.window.reading.text.viewport())

    def switch(chapter: str) -> None:
        before = painted.count
        program.workspace.open(chapter)
        while painted.count == before:
            screen.processEvents()

    return program, switch


def test_chapter_switch(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program, switch = reader(open_program)
    chapters = [c.id for c in program.workspace.place.report.chapters]
    print_times("chapter switch, first time", [measured(switch, c) for c in chapters[1:]], capsys)
    dice = random.Random(1)  # noqa: S311
    walk = [c for before, c in pairwise(dice.choices(chapters, k=400)) if c != before]
    print_times("chapter switch, visited", [measured(switch, c) for c in walk[1:]], capsys)


def pss() -> float:
    """Return this process's proportional set size in MB."""
    line = next(line for line in Path("/proc/self/smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="this system does not tell a process's share of memory")
def test_memory_of_a_thousand_switches(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program, switch = reader(open_program)
    chapters = [c.id for c in program.workspace.place.report.chapters]
    for chapter in chapters[1:]:
        switch(chapter)
    read = pss()
    dice = random.Random(2)  # noqa: S311
    stops = []
    for _ in range(5):
        for before, chapter in pairwise(dice.choices(chapters, k=201)):
            if chapter != before:
                switch(chapter)
        stops.append(pss())
    with capsys.disabled():
        print(f"\nPSS after every chapter (pytest's own memory included): {read:.1f} MB")
        print("PSS over five times 200 switches: " + ", ".join(f"{stop:.1f}" for stop in stops) + " MB")


def test_search_keystroke(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(theme=None, shown=False)
    index = SearchIndex(None)
    index.update(program.workspace.library)
    queries = ["clare's law", "domestic abuse arrest", "organised crime groups", "victims", "88.1 percent", "Great Yarmouth"]
    prefixes = [q[:n] for q in queries for n in range(1, len(q) + 1)]
    print_times("search keystroke", [measured(index.search, q) for q in prefixes], capsys)
    index.close()
