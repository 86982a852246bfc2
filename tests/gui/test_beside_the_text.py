"""What stands beside the text: as wide as its reader has it over restarts and narrow windows, and never blank."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from peelviewer.store.user_store import UserStore
from peelviewer.views.reading.companion.companion import Companion
from peelviewer.views.reading.panes import WIDTHS, ReadingPanes
from tests.programs import Opener

WIDE, NARROW = (1600, 900), (860, 640)
CHOSEN = [330, 410]


def drag(panes: ReadingPanes, contents: int, companion: int) -> None:
    """Drag both handles, so that the panes have these widths."""
    panes.moveSplitter(contents, 1)
    panes.moveSplitter(panes.width() - companion - panes.handleWidth(), 2)
    assert shown(panes) == [contents, companion]


def shown(panes: ReadingPanes) -> list[int]:
    """Return how wide contents and companion are."""
    QApplication.processEvents()
    contents, _, companion = panes.sizes()
    return [contents, companion]


@pytest.mark.parametrize("chosen", [list(WIDTHS), CHOSEN])
def test_they_are_as_wide_after_every_start(open_program: Opener, tmp_path: Path, chosen: list[int]) -> None:
    for start in range(4):
        program = open_program(section="q2", store=UserStore(tmp_path / "user.db"), size=WIDE)
        panes = program.window.views.panes
        if not start:
            drag(panes, *chosen)
        assert shown(panes) == chosen, start
        open_program.end()


def test_a_narrow_window_takes_nothing_for_good(open_program: Opener, tmp_path: Path) -> None:
    program = open_program(section="q2", store=UserStore(tmp_path / "user.db"), size=WIDE)
    drag(program.window.views.panes, *CHOSEN)
    program.window.resize(*NARROW)
    assert shown(program.window.views.panes) != CHOSEN
    open_program.end()
    program = open_program(section="q2", store=UserStore(tmp_path / "user.db"), size=NARROW)
    assert shown(program.window.views.panes) != CHOSEN
    program.window.resize(*WIDE)
    assert shown(program.window.views.panes) == CHOSEN


def test_dragging_one_pane_in_a_narrow_window_leaves_the_width_of_the_other(open_program: Opener) -> None:
    program = open_program(section="q2", size=WIDE)
    panes = program.window.views.panes
    drag(panes, *CHOSEN)
    program.window.resize(1100, 700)
    narrowed = shown(panes)
    panes.moveSplitter(narrowed[0] - 20, 1)
    program.window.resize(*WIDE)
    assert shown(panes) == [narrowed[0] - 20, CHOSEN[1]]


def test_a_pane_that_comes_back_is_as_wide_as_it_was(open_program: Opener) -> None:
    program = open_program(section="q2", size=WIDE)
    panes = program.window.views.panes
    drag(panes, *CHOSEN)
    program.workspace.node_wanted.emit("overview")
    assert panes.companion.isHidden()
    program.workspace.node_wanted.emit("q2")
    panes.show_contents(False)
    panes.show_contents(True)
    assert shown(panes) == CHOSEN


@pytest.mark.parametrize("kept", [[1], [0, 0], [-5, 300], [300, "wide"], [1e9, 300], [10**9, 300]])
def test_widths_that_are_none_are_left_out(open_program: Opener, tmp_path: Path, kept: list[object]) -> None:
    store = UserStore(tmp_path / "user.db")
    store.settings.set("window.pane_widths", kept)
    assert shown(open_program(section="q2", store=store, size=WIDE).window.views.panes) == list(WIDTHS)


@pytest.mark.parametrize(("section", "figures"), [("introduction", 0), ("q2-bringing-offenders-to-justice", 1)])
def test_companion_shows_what_belongs_to_the_place_where_one_starts(
    open_program: Opener, qtbot: QtBot, tmp_path: Path, section: str, figures: int
) -> None:
    for start in (section, None):  # the second is where the first one ended, so that nothing moves
        program = open_program(section=start, store=UserStore(tmp_path / "user.db"), size=WIDE)
        assert program.workspace.place.section_id == section
        shows(program.window.companion, figures, qtbot)
        program.window.keeping.save()
        open_program.end()


def shows(companion: Companion, figures: int, qtbot: QtBot) -> None:
    """Wait until so many figures are shown, or that there are none is said."""
    qtbot.waitUntil(lambda: "cards" in vars(companion) and len(companion.cards.cards) == figures)
    said = [label.isVisible() for label in companion.cards.findChildren(QLabel) if label.text() == "No figures in this section."]
    assert said == [not figures]
