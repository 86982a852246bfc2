"""How long decks and shows take; printed as percentiles, never asserted. Run with make bench."""

from __future__ import annotations

import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer

from peelviewer import app
from peelviewer.decks import builder
from peelviewer.decks.base import Deck
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.ui.look.drawing import measure
from peelviewer.ui.slides import deck_files
from tests.programs import Opener

from .timing import measured, print_times


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program(section="q1", size=(1280, 800))


def test_deck_of_the_whole_report(program: app.Program, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    library, report = program.workspace.library, program.workspace.place.report

    def build() -> None:
        pages = Pages(DeckSource(library, report), measure)
        deck = builder.build(pages.material, "full")
        for page in pages.of_deck(deck):
            pages.scene(page, deck.frame)

    print_times("deck of the whole report, built and laid out", [measured(build) for _ in range(40)], capsys)
    pages = Pages(DeckSource(library, report), measure)
    deck = builder.build(pages.material, "full")
    deck_pages = pages.of_deck(deck)
    pptx = [measured(lambda: deck_files.write_pptx(deck, deck_pages, report, tmp_path / "deck.pptx")) for _ in range(8)]
    print_times("the same as PowerPoint", pptx, capsys)
    pdf = [
        measured(lambda: deck_files.write_pdf(deck, deck_pages, lambda p: pages.scene(p, deck.frame), tmp_path / "deck.pdf"))
        for _ in range(8)
    ]
    print_times("the same as PDF", pdf, capsys)
    program.window.close()


def test_waits_of_the_window_while_a_deck_is_built(program: app.Program, capsys: pytest.CaptureFixture[str]) -> None:
    screen, decks = app.application(), program.window.views.decks
    gaps: list[float] = []
    clock, tick = QElapsedTimer(), QTimer()
    clock.start()
    tick.setInterval(1)
    tick.timeout.connect(lambda: gaps.append(clock.restart()))
    tick.start()
    decks.build("full")
    while any(thread.name == "deck" for thread in threading.enumerate()):
        screen.processEvents()
        time.sleep(0.001)
    tick.stop()
    with capsys.disabled():
        print(f"\nlongest waits of the window while a deck is built {sorted(gaps)[-5:]} ms")
    program.window.close()


def test_slide_changes_and_typing(program: app.Program, capsys: pytest.CaptureFixture[str]) -> None:
    screen = app.application()
    program.workspace.show_view("slides")
    decks, view = program.window.views.decks, program.window.views.slides
    while decks.deck is None:
        screen.processEvents()
        time.sleep(0.001)
    assert decks.deck is not None

    def choose(slide_id: str) -> None:
        decks.choose(slide_id)
        screen.processEvents()

    ids = [slide.id for slide in decks.deck.slides]
    print_times("another slide in the Slides view", [measured(partial(choose, s)) for _ in range(3) for s in ids], capsys)
    decks.choose("q2-findings")

    def letter(index: int) -> None:
        view.fields.notes.insertPlainText("abcdefghij"[index % 10])
        view.fields.lines.insertPlainText("abcdefghij"[index % 10])
        screen.processEvents()

    print_times("a letter in lines and one in notes", [measured(partial(letter, n)) for n in range(80)], capsys)
    program.window.decking.present()
    presenter = program.window.decking.presenter
    while presenter.state is None:
        screen.processEvents()
    state, show = presenter.state, presenter.show
    assert show is not None
    presenter.toggle_console()
    show.showNormal()
    show.resize(1920, 1080)
    screen.processEvents()

    def go(index: int) -> None:
        state.go(index)
        show.repaint()
        screen.processEvents()

    times = [measured(partial(go, n)) for _ in range(3) for n in range(len(state.pages))]
    print_times("slide change at 1920×1080 with the console open", times, capsys)
    program.window.close()


def test_slides_of_all_grades_as_powerpoint(program: app.Program, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Wheel, map and tables are hundreds of shapes a slide."""
    program.workspace.show_view("grades")
    report = program.workspace.place.report
    view = program.window.views.grades
    slides = [slide for leaving in view.leavings() if leaving.slides is not None for slide in leaving.slides()]
    pages = Pages(DeckSource(program.workspace.library, report), measure)
    deck = Deck(report.id, "Grades", tuple(slide._replace(id=f"{slide.id}-{number}") for number, slide in enumerate(slides)), "16:9")
    made = pages.of_deck(deck)
    pptx = [measured(lambda: deck_files.write_pptx(deck, made, report, tmp_path / "grades.pptx")) for _ in range(6)]
    print_times(f"{len(made)} slides of all forces' grades as PowerPoint", pptx, capsys)
    program.window.close()
