"""Pictures of the views, for the README and for eyes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer.cli.source import choose_report, open_library
from peelviewer.figures.composed.composition import SQUARE
from peelviewer.figures.composed.rows import choosable

from .tour_improve import track
from .tour_marks import marked
from .tour_places import Places, places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peelviewer.app import Program
    from peelviewer.views.grades.grades import GradesView

NEIGHBOURS = 2


def stops(found: Places) -> tuple[tuple[str, str, str], ...]:
    """Return what is shown: a picture's name, the node or view to open, and a figure or part of the view."""
    return (
        ("1-read", found.reading, ""),
        ("26-my-notes", found.reading, ""),
        ("2-overview", found.overview, ""),
        ("3-numbers", found.numbers, ""),
        ("4-outcomes", found.figure or found.reading, found.figure),
        ("5-note", found.note, ""),
        ("6-concerns", found.concerns, ""),
        ("7-search", found.concerns, ""),
        ("18-results", found.concerns, ""),
        ("8-indicators", "", ""),
        ("9-indicator", "", found.indicator),
        ("10-grades", "grades", ""),
        ("20-library", "library", ""),
        ("12-compare", "compare", ""),
        ("13-compare-numbers", "compare", "numbers"),
        ("21-compare-forces", "compare", "forces"),
        ("22-compare-years", "compare", "years"),
        ("24-improve", "improve", "table"),
        ("25-improve-board", "improve", "board"),
        ("11-wheel", "grades", "wheel"),
        ("19-five-grades", "grades", "latest"),
    )


def _show_grades(view: GradesView, part: str) -> None:
    """Show the grades as a table or a wheel, or those of the latest year, with neighbours of the own force followed."""
    _follow_neighbours(view)
    view.kind.buttons()[int(part == "wheel")].click()
    if part == "latest":
        view.choose_year(view.grades.years[-1])


def _follow_neighbours(view: GradesView) -> None:
    """Follow two forces of the own one's region beside it, so that pictures show how several are told apart."""
    own = next((force for force in view.grades.forces if force.id == view.following.own), None)
    beside = [force.id for force in view.grades.forces if own and force.region == own.region and force.id != own.id]
    for force in beside[:NEIGHBOURS]:
        if not view.following.followed.number(force):
            view.following.toggle(force)


def run_tour(library: Path | None, report: str | None, out: Path, size: tuple[int, int], theme: str, language: str = "en") -> int:
    """Render each stop to OUT/<stop>-<theme>.png; width and height in pixels; return the exit code.

    Raises ExportError.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _without_a_displays_complaints():
        return _render_stops(library, report, out, size, theme, language)


@contextmanager
def _without_a_displays_complaints() -> Iterator[None]:
    """Leave out what Qt says of windows that no display shows: that they are not raised there and keep no least size."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, message)
        else:
            print(qFormatLogMessage(kind, context, message), file=sys.stderr)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _render_stops(library: Path | None, report: str | None, out: Path, size: tuple[int, int], theme: str, language: str) -> int:
    from PySide6.QtWidgets import QApplication

    from peelviewer.app import application, build
    from peelviewer.exporters.errors import ExportError
    from peelviewer.options import Options
    from peelviewer.store.user_store import UserStore
    from peelviewer.ui.language import speak

    opened = open_library(library)
    found = places(opened, choose_report(opened, report or opened.reports[0].id))
    application()
    speak(language)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise ExportError.of(out, error) from error
    program = build(Options(library=library, report=report, section=found.overview, theme=theme), UserStore(None))
    window, workspace = program.window, program.workspace
    window.resize(*size)
    window.show()
    program.searching.start()
    program.checking.start()
    program.later.wait()
    QApplication.processEvents()
    for name, node, figure in stops(found):
        _forget_search(program)
        workspace.show_paragraph_numbers(name in ("1-read", "5-note", "6-concerns", "26-my-notes"))
        workspace.place.set_filter("concern" if name == "6-concerns" else "")
        _open(program, found, node, figure)
        if name in ("7-search", "18-results") and found.term:
            _search(program, found.term, opened=name == "18-results")
        window.companion.refresh()
        if figure and node and node not in ("grades", "compare", "library", "improve"):
            workspace.figure_wanted.emit(figure)
        elif figure and not node:
            window.views.numbers.open(figure)
        with marked(program) if name == "26-my-notes" else nullcontext():
            _save(window, out / f"{name}-{theme}.png")
    _composer(program, found, out / f"23-composer-{theme}.png")
    _presentation(program, found, out, size, theme)
    window.close()
    return 0


def _open(program: Program, found: Places, node: str, figure: str) -> None:
    """Open a node, or the view that stands in its place, at a part of it."""
    window, workspace = program.window, program.workspace
    if node == "compare":
        _compare(program, found, figure)
    elif node == "library":
        workspace.show_view("library")
        _wait_for(lambda: not program.checking.busy, 60)  # until then it does not know what the reports were judged
        _wait_for(lambda: window.views.library.detail.has_facts)
    elif node == "improve":
        _improve(program, figure == "board")
    elif node == "grades":
        workspace.show_view("grades")
        _show_grades(window.views.grades, figure)
    elif node:
        workspace.open(node)
    else:
        workspace.show_view("numbers")


def _forget_search(program: Program) -> None:
    """Show neither hits nor results, and an empty field."""
    program.window.search.close()
    program.window.toolbar.field.clear()
    program.window.hits.hide()


def _compare(program: Program, found: Places, part: str) -> None:
    """Show two texts beside each other, their numbers, forces, or years."""
    program.workspace.show_view("compare")
    view = program.window.views.compare
    view.show_pair(found.left, found.right)
    view.turn(("", "numbers", "forces", "years").index(part))
    _wait_for(lambda: part != "forces" or view.forces.reading.is_read, 60)
    _wait_for(lambda: part != "years" or bool(view.years.years.rows), 60)


def _composer(program: Program, found: Places, target: Path) -> None:
    """Take the composer over the report's largest figure: its first three groups of rows as a square."""
    actions = program.window.views.figure_actions
    if not found.figure or not actions.to_compose(found.figure).can_be_composed:
        return
    composer = program.window.views.compose(actions.to_compose(found.figure))
    highest = [row.key for row in choosable(composer.subject.figure) if not row.depth]
    composer.form.rows.tick(highest[:3])
    composer.form.choose_size(SQUARE)
    composer.draw()
    _save(composer, target)
    composer.close()


def _improve(program: Program, board: bool) -> None:
    """Show improvements that are examples as a table or a board."""
    if not board:
        track(program)
    program.workspace.show_view("improve")
    program.window.views.improve.turn(int(board))
    program.window.views.improve.take_focus()


def _search(program: Program, words: str, opened: bool) -> None:
    """Show the hits of some words as a list, or the first finding among them opened with the others beside it."""
    window = program.window
    window.toolbar.field.setText(words)
    _wait_for(lambda: program.searching.is_whole, 60)  # hits of a half-filled index are others on every machine
    program.searching.ask(words)
    _wait_for(window.hits.isVisible)
    finding = next((hit for hit in window.hits.hits if hit.kind == "finding"), None)
    if opened and finding is not None:
        window.hits.hide()
        window.search.show(finding)
        _wait_for(lambda: window.search.is_settled)


def _presentation(program: Program, found: Places, out: Path, size: tuple[int, int], theme: str) -> None:
    """Take the Slides view, a slide as the audience sees it, and the presenter's console."""
    window = program.window
    program.workspace.show_view("slides")
    decks = window.views.decks
    _wait_for(lambda: decks.deck is not None)
    questions = [slide.id for slide in decks.deck.slides if slide.kind == "question"] if decks.deck else []
    if questions:
        decks.choose(questions[min(1, len(questions) - 1)])
    _save(window, out / f"14-slides-{theme}.png")
    window.decking.present_here()
    presenter = window.decking.presenter
    show, console = presenter.show, presenter.console
    if show is None or console is None:
        return
    show.showNormal()
    show.resize(1280, 720)
    _save(show, out / f"15-show-{theme}.png")
    presenter.toggle_console()
    console.bar.set_minutes(35)
    console.resize(*size)
    _save(console, out / f"16-console-{theme}.png")
    console.show_evidence(True)
    console.evidence.field.setText(found.word)
    _wait_for(lambda: bool(console.evidence.hits.hits))
    _save(console, out / f"17-evidence-{theme}.png")
    presenter.end()


def _save(widget: QWidget, target: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from peelviewer.exporters.base import write_bytes
    from peelviewer.ui.look.file_formats import png

    for _ in range(30):  # cards are made one a turn, and what is laid out anew may ask for another layout
        QApplication.processEvents()
    write_bytes(target, png(widget.grab().toImage()))
    print(target)


def _wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Let the program work until a condition holds."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
