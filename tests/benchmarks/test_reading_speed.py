"""How long a reader waits; printed as percentiles, never asserted. Run with make bench."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from statistics import quantiles

import pytest

from peelviewer import app
from peelviewer.analysis.search import SearchIndex
from peelviewer.options import Options


def measured(act: Callable[..., object], *words: object) -> float:
    start = time.perf_counter()
    act(*words)
    return (time.perf_counter() - start) * 1000


def tell(name: str, times: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    cuts = quantiles(times, n=100)
    with capsys.disabled():
        print(f"\n{name}: n={len(times)} p50={cuts[49]:.1f} ms p95={cuts[94]:.1f} ms max={max(times):.1f} ms")


def test_chapter_switch(capsys: pytest.CaptureFixture[str]) -> None:
    program = app.build(Options(section="introduction", theme="light"), None)
    program.window.show()
    screen = app.application()
    screen.processEvents()

    def switch(chapter: str) -> None:
        program.session.open(chapter)
        program.window.repaint()
        screen.processEvents()

    chapters = [c.id for c in program.session.report.chapters]
    tell("chapter switch, first time", [measured(switch, c) for c in chapters[1:]], capsys)
    dice = random.Random(1)  # noqa: S311
    visited = [measured(switch, c) for c in dice.choices(chapters, k=300)]
    tell("chapter switch, visited", visited, capsys)


def test_search_keystroke(capsys: pytest.CaptureFixture[str]) -> None:
    program = app.build(Options(), None)
    index = SearchIndex(None)
    index.update(program.session.library)
    queries = ["clare's law", "domestic abuse arrest", "organised crime groups", "victims", "88.1 percent", "Great Yarmouth"]
    typed = [q[:n] for q in queries for n in range(1, len(q) + 1)]
    tell("search keystroke", [measured(index.search, q) for q in typed], capsys)
    index.close()
