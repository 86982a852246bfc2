"""Labels of charts at every size, measured with the faces they are drawn in."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.figures.build import figure
from peelviewer.figures.layout import chart, standalone_chart
from peelviewer.figures.scene import Scene, TextRun, spread, wrap
from peelviewer.figures.supplied import Supplied
from peelviewer.ui.look.drawing import measure
from tests.libraries import bundled

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]
SUBJECTS = [f.id for f in REPORT.figures] + [i.id for i in REPORT.indicators]
WIDTHS = (240, 312, 320, 419, 420, 536, 640, 700, 880, 1280, 1920, 3840)


def overlap(one: TextRun, other: TextRun) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0.5 and down > 0.5


def assert_readable(scene: Scene) -> None:
    for one, other in combinations(scene.words, 2):
        assert not overlap(one, other), (one, other)
    for words in scene.words:
        assert words.x >= -0.5, words
        assert words.x + words.width <= scene.width + 0.5, words
        assert words.y >= 0, words
        assert words.y + words.height <= scene.height + 2, words


@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_labels_overlap_or_leave_the_chart(subject: str, qtbot: QtBot) -> None:
    app.application()
    drawn_figure = figure(LIBRARY, REPORT, subject)
    for width in WIDTHS:
        assert_readable(chart(drawn_figure, width, measure))
        assert_readable(standalone_chart(drawn_figure, width, measure))


@pytest.mark.parametrize("own", ["0", "12.5", "99.9"])
def test_ranking_is_readable_wherever_the_force_stands(own: str, qtbot: QtBot) -> None:
    app.application()
    values = tuple((force.id, own if force.id == REPORT.force else f"{index + 10}.1") for index, force in enumerate(LIBRARY.forces))
    drawn_figure = figure(LIBRARY, REPORT, "fig-7", Supplied(values, "a file with a rather long name of its own.csv", "12 December 2026"))
    for width in WIDTHS:
        scene = chart(drawn_figure, width, measure)
        assert_readable(scene)
        assert sum(" of 43" in spot.text for spot in scene.spots) == 43


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(5, 60)), min_size=1, max_size=6))
@settings(max_examples=200)
def test_spread_keeps_labels_apart_where_there_is_room(wanted: list[tuple[float, float]]) -> None:
    wanted.sort()
    room = sum(width for _, width in wanted) + 6 * len(wanted)
    lefts = spread(wanted, 0, max(400, room))
    for index in range(len(lefts) - 1):
        assert lefts[index] + wanted[index][1] <= lefts[index + 1] + 1e-6
    assert lefts[0] >= -1e-6


@given(st.text(alphabet="ab cdefg", max_size=80), st.integers(2, 30))
def test_wrapping_loses_no_letter(text: str, width: int) -> None:
    lines = wrap(text, width, len)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= width for line in lines)
