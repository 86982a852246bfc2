"""The Library view with 1 to 4,300 reports: opening it, a letter typed, rows scrolled; printed as percentiles, never asserted.

Run with make bench. Times are those of the processor.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from peelviewer import paths
from peelviewer.app import Program
from peelviewer.store.user_store import UserStore
from peelviewer.views.library.library import LibraryView
from tests.benchmarks.timing import print_times, used
from tests.programs import Opener

from .libraries import SIZES, catalogue_of, folder_of

KEYSTROKES = "north 2014"
FRAME = 7
"""Pixels that a turn of the wheel moves within a frame."""


def opened(open_program: Opener, qtbot: QtBot, size: int) -> Program:
    """Return the program with a library of a size that the catalogue knows, another view than the library shown."""
    library = folder_of(size)
    shutil.copyfile(catalogue_of(library), paths.catalogue())
    program = open_program(store=UserStore(paths.user_database()), library=library, size=(1280, 800))
    with qtbot.waitSignal(program.checking.ended, timeout=600_000):
        program.checking.again()
    return program


def painted(view: LibraryView, act: Callable[[], object]) -> Callable[[], None]:
    """Return what does something and has its rows painted."""

    def run() -> None:
        act()
        QCoreApplication.processEvents()
        view.table.viewport().repaint()

    return run


@pytest.mark.parametrize("size", SIZES)
def test_library_view(open_program: Opener, qtbot: QtBot, capsys: pytest.CaptureFixture[str], size: int) -> None:
    program = opened(open_program, qtbot, size)
    first = used(program.workspace.show_view, "library")
    view = program.window.views.library
    again: list[float] = []
    for _ in range(20):
        program.workspace.show_view("read")
        QCoreApplication.processEvents()
        again.append(used(painted(view, lambda: program.workspace.show_view("library"))))
    print_times(f"{size} reports: opening the view", [first, *again], capsys)

    def type_to(end: int) -> None:
        view.field.setText(KEYSTROKES[:end])

    def times(act: Callable[[int], object], numbers: Iterable[int]) -> list[float]:
        return [used(painted(view, partial(act, number))) for number in numbers]

    print_times(f"{size} reports: a letter typed", times(type_to, [*range(len(KEYSTROKES) + 1)] * 10), capsys)
    view.field.clear()
    bar = view.table.verticalScrollBar()
    scrolled = times(bar.setValue, (step * FRAME % max(1, bar.maximum()) for step in range(400)))
    print_times(f"{size} reports: a frame of scrolling by the wheel", scrolled, capsys)
    jumped = times(bar.setValue, (bar.maximum() * (step * 37 % 100) // 100 for step in range(200)))
    print_times(f"{size} reports: a frame of dragging the bar", jumped, capsys)
    print_times(f"{size} reports: the next row looked at", times(view.table.selectRow, (row % size for row in range(100))), capsys)
    columns = view.table.rows.columns
    ordered = times(lambda number: view.order_by(columns[number % len(columns)]), range(3 * len(columns)))
    print_times(f"{size} reports: another order", ordered, capsys)
