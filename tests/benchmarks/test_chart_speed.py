"""How long charts take; printed as percentiles, never asserted. Run with make bench."""

from __future__ import annotations

import random
import sys
import threading
import time

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from peelviewer import app
from peelviewer.figures.composed.composition import SIZES
from tests.programs import Opener

from .timing import measured, print_times, used


def test_stalls_while_the_chart_libraries_are_imported(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    """Run alone to mean anything: what another test has imported is imported."""
    program = open_program(section="q1")
    screen = app.application()
    screen.processEvents()
    fresh = "pyqtgraph" not in sys.modules
    gaps: list[float] = []
    clock = QElapsedTimer()
    clock.start()
    tick = QTimer()
    tick.setInterval(1)
    tick.timeout.connect(lambda: gaps.append(clock.restart()))
    tick.start()
    begun = time.perf_counter()
    program.later.start()
    while any(thread.name == "imports" for thread in threading.enumerate()):
        screen.processEvents()
    whole = time.perf_counter() - begun
    tick.stop()
    late = sorted(gaps)[-5:]
    with capsys.disabled():
        print(f"\nimports in the background ({'fresh' if fresh else 'known'}): {whole:.2f} s, longest waits of the window {late} ms")


def test_charts(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(section="q1", size=(1280, 800))
    program.later.wait()
    screen = app.application()
    screen.processEvents()
    from peelviewer.figures.build import figure
    from peelviewer.ui.charts.live_chart import ChartView

    report, theme = program.workspace.place.report, program.workspace.appearance.theme
    subjects = [*report.figure_by_id, *report.indicator_by_id]

    def make(subject: str) -> None:
        view = ChartView(theme)
        view.resize(312, 300)
        view.show_figure(figure(program.workspace.library, report, subject), theme)
        view.show()
        view.repaint()
        view.hide()  # not close(): pyqtgraph's takes the view apart
        view.deleteLater()

    first = measured(lambda: make("fig-4"))
    dice = random.Random(3)  # noqa: S311
    times = [measured(make, s) for s in dice.choices(subjects, k=200)]
    with capsys.disabled():
        print(f"\nfirst chart, built to painted: {first:.1f} ms")
    print_times("later charts, built to painted", times, capsys)
    view = ChartView(theme)
    view.show_figure(figure(program.workspace.library, report, "fig-4"), theme)
    view.show()

    def resize(width: int) -> None:
        view.resize(width, 600)
        view.repaint()

    print_times("chart resized, a frame", [measured(resize, w) for w in range(300, 900, 4)], capsys)
    view.hide()


def test_composer(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    """What follows a key, a choice of size and a ticked row, from the change to the painted picture, with a figure of 21 rows."""
    program = open_program(size=(1280, 800))
    places = program.window.views
    composer = places.compose(places.figure_actions.to_compose("fig-4"))
    app.application().processEvents()
    sizes = [size.id for size in SIZES]

    def drawn() -> None:
        composer.draw()
        composer.preview.repaint()

    def typed(number: int) -> None:
        composer.form.headline.setPlainText("Norfolk charges more of its suspects"[: number % 36])
        drawn()

    def sized(number: int) -> None:
        composer.form.choose_size(sizes[number % len(sizes)])
        drawn()

    def ticked(number: int) -> None:
        item = composer.form.rows.list.item(number % 20)
        item.setCheckState(Qt.CheckState.Unchecked if item.checkState() is Qt.CheckState.Checked else Qt.CheckState.Checked)
        drawn()

    print_times("composer, a key to the painted picture, of the processor", [used(typed, n) for n in range(150)], capsys)
    print_times("composer, another size, of the processor", [used(sized, n) for n in range(60)], capsys)
    print_times("composer, a row ticked, of the processor", [used(ticked, n) for n in range(60)], capsys)
    composer.form.choose_size("square")
    print_times("composer, a row ticked of a square, of the processor", [used(ticked, n) for n in range(60)], capsys)
    composer.close()


def test_numbers_view(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    times = []
    screen = app.application()
    for _ in range(20):
        program = open_program(section="q1", size=(1280, 800))
        screen.processEvents()

        def turn(program: app.Program = program) -> None:
            program.workspace.show_view("numbers")
            program.window.repaint()

        times.append(measured(turn))
        program.dispose()
    print_times("Numbers view, first opened, to painted", times, capsys)


def test_grades_view(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(size=(1280, 800))
    screen = app.application()
    screen.processEvents()

    def turn() -> None:
        program.workspace.show_view("grades")
        program.window.repaint()

    opened = measured(turn)
    with capsys.disabled():
        print(f"\nGrades view, first opened, to painted: {opened:.1f} ms")
    view = program.window.views.grades
    names = ["Good", "Inadequate", "All grades", "Requires improvement", "Outstanding", "All grades"]

    def filtered(name: str) -> None:
        view.choices.choose_grade(name)
        view.table.viewport().repaint()

    print_times("grade table filtered, to painted", [measured(filtered, n) for n in names * 20], capsys)
    print_times("map painted", [measured(view.map.repaint) for _ in range(60)], capsys)
    view.kind.buttons()[1].click()
    screen.processEvents()
    print_times("wheel painted", [measured(view.wheel.repaint) for _ in range(60)], capsys)


def test_compare_view(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(size=(1280, 800))
    screen = app.application()
    screen.processEvents()
    opened = measured(lambda: program.workspace.show_view("compare"))
    with capsys.disabled():
        print(f"\nCompare view, first opened: {opened:.1f} ms")
    view = program.window.views.compare
    chapters = [c.id for c in program.workspace.place.report.chapters]
    dice = random.Random(4)  # noqa: S311

    def open_pair() -> None:
        view.show_pair(dice.choice(chapters), dice.choice(chapters))
        view.repaint()

    print_times("two chapters opened side by side, to painted", [measured(open_pair) for _ in range(40)], capsys)
    view.show_pair("q2", "q3")
    view.repaint()
    bar = view.left.text.verticalScrollBar()

    def scroll(value: int) -> None:
        bar.setValue(value)
        view.texts.repaint()

    steps = range(0, bar.maximum(), max(1, bar.maximum() // 200))
    print_times("linked scroll, a frame of both texts and the gap", [measured(scroll, v) for v in steps], capsys)
