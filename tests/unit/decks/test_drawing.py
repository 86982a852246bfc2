"""Lines drawn by hand: thinned, rubbed out, kept to their part of a slide."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peelviewer.decks.added.drawing import MOST_POINTS, WIDTH, begun, continued, pixels, rubbed
from peelviewer.decks.added.talk import clock, with_times, without_times
from peelviewer.decks.base import STANDARD, WIDE, Deck, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.figures.scene import Stroke

from .test_builder import LIBRARY, REPORT, width

PLACES = st.tuples(st.floats(-1, 2), st.floats(-1, 2))


@given(st.lists(PLACES, min_size=1, max_size=60))
def test_a_line_stays_on_its_slide_and_gets_no_point_twice(places: list[tuple[float, float]]) -> None:
    line = begun(1, "accent", places[0])
    for place in places[1:]:
        line = continued(line, place)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in line.points)
    assert all(one != other for one, other in zip(line.points, line.points[1:], strict=False))
    assert len(pixels(line, WIDE)) >= 2


def test_a_line_ends_somewhere() -> None:
    line = begun(1, "accent", (0, 0))
    for step in range(2 * MOST_POINTS):
        line = continued(line, (step % 2, 0.5))
    assert len(line.points) == MOST_POINTS


def test_rubber_takes_lines_it_touches_on_its_part() -> None:
    across = continued(begun(1, "accent", (0.1, 0.5)), (0.9, 0.5))
    elsewhere, dot = across._replace(part=2), begun(1, "text", (0.2, 0.2))
    lines = [across, elsewhere, dot]
    assert rubbed(lines, 1, (0.5, 0.51)) == [elsewhere, dot]
    assert rubbed(lines, 1, (0.2, 0.21)) == [across, elsewhere]
    assert rubbed(lines, 1, (0.5, 0.9)) == lines


def test_what_is_drawn_lies_on_its_part_of_the_slide_in_every_shape() -> None:
    line = continued(begun(2, "concern", (0.25, 0.5)), (0.5, 0.5))
    slide = Slide("long", "lines", "Long", tuple(), drawn=(line,))
    pages = Pages(DeckSource(LIBRARY, REPORT), width)
    for frame in (WIDE, STANDARD):
        (page,) = pages.of_slide(slide, frame)
        assert not [shape for shape in pages.scene(page, frame).shapes if isinstance(shape, Stroke) and shape.by_hand]
        stroke = pages.scene(page._replace(part=2), frame).shapes[-1]
        assert stroke == Stroke(((frame.width / 4, 360), (frame.width / 2, 360)), WIDTH, "concern", by_hand=True)


def test_times_of_a_rehearsal_stay_with_slides_and_go() -> None:
    deck = Deck("r", "d", (Slide("a", "lines", "A"), Slide("b", "lines", "B", seconds=7), Slide("c", "lines", "C", shown=False)))
    timed = with_times(deck, {"a": 61.4, "c": 0.1})
    assert [slide.seconds for slide in timed.slides] == [61, 7, 1]
    assert timed.rehearsed == 68
    assert without_times(timed).rehearsed == 0
    assert [clock(seconds) for seconds in (0, 65, 3723)] == ["0:00", "1:05", "1:02:03"]
