"""How long turning to another report takes and what open reports weigh; printed as percentiles and megabytes, never asserted."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.views.reading.chapter_documents import KEPT
from tests.programs import Opener

from .timing import measured, print_times, resident

BUNDLED = "norfolk-2016-effectiveness"
FEW, REPORTS, TURNS = 4, 20, 200


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The bundled report under as many names as there are tabs."""
    shutil.copytree(paths.bundled_library(), tmp_path / "library")
    reports = tmp_path / "library" / "reports"
    for number in range(1, REPORTS):
        copy = reports / f"copy-{number}"
        shutil.copytree(reports / BUNDLED, copy)
        named = copy / "report.toml"
        named.write_text(named.read_text(encoding="utf-8").replace(f'"{BUNDLED}"', f'"copy-{number}"'), encoding="utf-8")
    return tmp_path / "library"


def settled(program: app.Program) -> bool:
    """Whether the companion has followed."""
    return not program.window.companion._refresh_timer.isActive()


def turn(program: app.Program, index: int) -> None:
    """Show a report and paint the window."""
    program.workspace.show_place(program.workspace.places[index])
    program.window.repaint()


@pytest.mark.parametrize("kept", [FEW, KEPT, REPORTS], ids=["a few", "as many as are kept", "more than are kept"])
def test_turning_to_a_report(kept: int, open_program: Opener, library: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(library=library, report=BUNDLED, section="q2-subsequent-investigation", size=(1280, 800))
    qtbot.waitUntil(lambda: settled(program))
    before, first = resident(), []
    for number in range(1, kept):
        first.append(measured(program.workspace.open, f"copy-{number}/q2-subsequent-investigation"))
        program.window.repaint()
    qtbot.waitUntil(lambda: settled(program))
    with capsys.disabled():
        print(f"\n{kept} reports open: {resident() - before:.1f} MB more than one, first opened in {max(first):.0f} ms at most")
    times, own = [], []
    for number in range(TURNS):
        begun = time.process_time()
        times.append(measured(turn, program, number % kept))
        own.append((time.process_time() - begun) * 1000)
        qtbot.waitUntil(lambda: settled(program))  # nobody turns faster
    what = f"turning among {kept} reports, {'visited' if kept <= KEPT else 'built anew'}, painted"
    print_times(what, times, capsys)
    print_times(f"{what}, the processor's time", own, capsys)
